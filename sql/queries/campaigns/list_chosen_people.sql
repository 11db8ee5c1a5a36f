-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the names of people and companies that were chosen for a segment by hand
-- params: ids text[]
SELECT c.id, c.full_name::text AS name, k.company_name::text AS company
FROM crm.contact_persons c
LEFT JOIN crm.customer_companies k ON k.tenant_id = c.tenant_id AND k.id = c.customer_company_id AND k.deleted_at IS NULL
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = ANY (:ids::text[]::uuid[])
UNION ALL
SELECT k.id, k.company_name::text, NULL
FROM crm.customer_companies k
WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.id = ANY (:ids::text[]::uuid[])
ORDER BY name, id
