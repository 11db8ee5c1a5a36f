-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: running campaigns of one person that have spent more than they were given, for the list of the first page
-- params: me uuid
SELECT c.id, c.version, 'OVER' AS kind, c.name::text AS subject, NULL::uuid AS customer_id, NULL::text AS company_name, NULL::text AS phone, NULL::timestamptz AS due_at, false AS has_time,
       3 AS priority, NULL::text AS amount, c.currency::text AS currency, round((s.spent - c.total_budget_minor) / 100.0, 2)::text AS detail
FROM marketing.marketing_campaigns c
CROSS JOIN LATERAL (SELECT marketing.spent_minor(c.id) AS spent) s
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.owner_id = :me::uuid AND c.is_open AND c.deleted_at IS NULL AND s.spent > c.total_budget_minor
ORDER BY c.id
LIMIT 50
