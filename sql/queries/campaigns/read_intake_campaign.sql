-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the campaign that a file's figures belong to
-- params: record uuid
SELECT c.name, c.currency::text AS currency, c.start_date, c.end_date
FROM marketing.marketing_campaigns c
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.deleted_at IS NULL
