-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how a customer or a person is reached; without a person the customer's primary contact is the second choice
-- params: company uuid, contact uuid
SELECT c.id AS company_id, c.company_name, c.phone, c.email, c.website, p.id AS contact_id, p.full_name, p.phone AS contact_phone, p.email AS contact_email
FROM (SELECT :company::uuid AS company, :contact::uuid AS contact) w
LEFT JOIN LATERAL (
    SELECT x.id, x.full_name, x.phone, x.email, x.customer_company_id
    FROM crm.contact_persons x
    WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.deleted_at IS NULL
      AND CASE WHEN w.contact IS NOT NULL THEN x.id = w.contact ELSE x.customer_company_id = w.company AND x.is_primary_contact END
    ORDER BY x.full_name, x.id
    LIMIT 1) p ON true
LEFT JOIN crm.customer_companies c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = coalesce(w.company, p.customer_company_id) AND c.deleted_at IS NULL
