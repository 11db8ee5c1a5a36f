-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: people found by what was typed: name, phone digits, e-mail, company
-- params: text text, limit int
-- hot
SELECT t.id, t.full_name, t.position, t.phone, t.email, t.customer_company_id, co.company_name
FROM core.search_hits(:text::text, ARRAY['contact'], :limit::int) h
JOIN crm.contact_persons t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id
ORDER BY h.rank DESC, t.full_name, t.id
