-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what a step of a campaign needs to know, whichever columns the list shows
-- params: campaign uuid
SELECT t.id, t.version, t.name::text AS name, t.status, t.currency::text AS currency
FROM marketing.marketing_campaigns t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :campaign::uuid AND t.deleted_at IS NULL
