-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: contracts found by what was typed: number, title, company
-- params: text text, limit int
-- hot
SELECT t.id, t.contract_number, t.title, t.status, t.total_value::text AS total_value, t.currency, co.company_name
FROM core.search_hits(:text::text, ARRAY['contract'], :limit::int) h
JOIN crm.contracts t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id
ORDER BY h.rank DESC, t.contract_number, t.id
