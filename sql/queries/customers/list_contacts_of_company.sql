-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the people of one company, primary contact first
-- params: company uuid, limit int
-- hot
SELECT t.id, t.version, t.full_name, t.position, t.phone, t.email, t.is_primary_contact, t.is_decision_maker
FROM crm.contact_persons t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :company::uuid AND t.deleted_at IS NULL
ORDER BY t.is_primary_contact DESC, t.is_decision_maker DESC, t.full_name, t.id
LIMIT :limit::int
