-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: whom a campaign writes to as it is saved, and what a change of it needs to know
-- params: record uuid
SELECT c.version, c.name::text AS name, c.status, c.channel, c.owner_id, c.segment_criteria::text AS criteria, c.frequency_limit, c.frequency_days
FROM marketing.marketing_campaigns c
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.deleted_at IS NULL
