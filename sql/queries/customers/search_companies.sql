-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: companies found by what was typed: name, tax id, phone digits, e-mail
-- params: text text, limit int
-- hot
SELECT t.id, t.company_name, t.city, t.county, t.phone, t.email
FROM core.search_hits(:text::text, ARRAY['company'], :limit::int) h
JOIN crm.customer_companies t ON t.tenant_id = (SELECT core.my_tenant()) AND t.id = h.row_id AND t.deleted_at IS NULL
ORDER BY h.rank DESC, t.company_name, t.id
