-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: companies or people that are probably the one being typed, with the reason
-- params: kind text, names text[], tax_id text, email text, phone text, except uuid, limit int
-- hot
SELECT h.row_id AS id, h.why, coalesce(c.company_name, p.full_name) AS title, coalesce(c.city, co.company_name) AS place
FROM core.find_duplicates(:kind::text, :names::text[], :tax_id::text, :email::text, :phone::text, :except::uuid, :limit::int) WITH ORDINALITY h (row_id, why, n)
LEFT JOIN crm.customer_companies c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = h.row_id AND c.deleted_at IS NULL
LEFT JOIN crm.contact_persons p ON p.tenant_id = (SELECT core.my_tenant()) AND p.id = h.row_id AND p.deleted_at IS NULL
LEFT JOIN crm.customer_companies co ON co.tenant_id = (SELECT core.my_tenant()) AND co.id = p.customer_company_id
WHERE coalesce(c.id, p.id) IS NOT NULL
ORDER BY h.n
