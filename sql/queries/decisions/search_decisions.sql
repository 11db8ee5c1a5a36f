-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: decisions found by what was typed: number, title, customer, description
-- params: text text, limit int
SELECT t.id, decision.code(t.number) AS number, t.title::text AS title, t.customer_name::text AS customer_name, t.status
FROM (SELECT (regexp_match(:text::text, '^\s*dc[\s-]*0*([0-9]{1,9})\s*$', 'i'))[1]::bigint AS number) typed -- DC-41, dc 041
CROSS JOIN LATERAL core.search_hits(coalesce('dc' || typed.number, :text::text), ARRAY['decision'], :limit::int) h
JOIN decision.customer_decisions t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
ORDER BY t.number = typed.number DESC NULLS LAST, h.rank DESC, t.is_open DESC, t.number DESC, t.id
