-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the open opportunities of one company, nearest close date first
-- params: company uuid, limit int
-- hot
SELECT t.id, t.title, t.stage, t.amount::text AS amount, t.currency, t.expected_close_date, ow.display_name AS owner_name
FROM crm.opportunities t
LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :company::uuid AND t.deleted_at IS NULL AND t.stage_no <= 4
ORDER BY t.expected_close_date, t.id
LIMIT :limit::int
