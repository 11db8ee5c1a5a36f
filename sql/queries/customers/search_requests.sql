-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: requests found by what was typed: number, subject, words, company
-- params: text text, limit int
-- hot
SELECT t.id, t.number, coalesce(t.subject, split_part(t.description, E'\n', 1)) AS subject, t.status, co.company_name
FROM core.search_hits(:text::text, ARRAY['request'], :limit::int) h
JOIN crm.interactions t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
ORDER BY h.rank DESC, t.number DESC, t.id
