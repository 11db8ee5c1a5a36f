-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: where a person works and worked, the present roles first, then the latest
-- params: contact uuid, limit int
-- hot
SELECT t.id, t.version, t.customer_company_id, co.company_name, t.position, t.department, t.valid_from, t.valid_until, t.is_decision_maker,
       (t.customer_company_id = p.customer_company_id AND t.valid_until IS NULL) AS is_main
FROM crm.contact_roles t
JOIN crm.contact_persons p ON p.tenant_id = t.tenant_id AND p.id = t.contact_person_id
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.contact_person_id = :contact::uuid AND t.deleted_at IS NULL
ORDER BY t.valid_until IS NOT NULL, is_main DESC, t.valid_until DESC, t.valid_from DESC NULLS LAST, t.id DESC
LIMIT :limit::int
