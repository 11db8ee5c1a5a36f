-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: whose e-mail addresses these are: colleagues' or people's; each address is asked for as written and in small letters
-- params: addresses text[]
SELECT 'us' AS who, NULL::uuid AS id, NULL::text AS name, u.address AS email, NULL::uuid AS company_id, NULL::text AS company_name
FROM core.our_addresses(:addresses::text[]) u (address)
UNION ALL
SELECT 'contact', p.id, p.full_name, lower(p.email), p.customer_company_id, c.company_name
FROM crm.contact_persons p
LEFT JOIN crm.customer_companies c ON c.tenant_id = p.tenant_id AND c.id = p.customer_company_id AND c.deleted_at IS NULL
WHERE p.tenant_id = (SELECT core.my_tenant()) AND p.email = ANY (:addresses::text[]) AND p.deleted_at IS NULL
LIMIT 100
