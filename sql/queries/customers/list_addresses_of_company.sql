-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the addresses of one company, the primary one first
-- params: company uuid
-- hot
SELECT t.id, t.version, t.address_type, t.street, t.city, t.state, t.postal_code, t.country, t.is_primary
FROM crm.company_addresses t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :company::uuid AND t.deleted_at IS NULL
ORDER BY t.is_primary DESC, array_position(ARRAY['HEADQUARTERS', 'BILLING', 'SHIPPING', 'BRANCH'], t.address_type), t.city, t.id
