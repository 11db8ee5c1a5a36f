-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a person and the company he is found with
-- params: contact uuid
SELECT t.id, t.full_name, t.customer_company_id
FROM crm.contact_persons t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :contact::uuid AND t.deleted_at IS NULL
