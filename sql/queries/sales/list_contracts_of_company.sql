-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the contracts of one company, those in force first, the nearest end first
-- params: company uuid, limit int
-- hot
SELECT t.id, t.version, t.contract_number, t.title, t.contract_type, t.status, t.start_date, t.end_date, t.auto_renewal, t.notice_on, t.renewal_on,
       t.monthly_fee::text AS monthly_fee, t.total_value::text AS total_value, t.currency
FROM crm.contracts t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_company_id = :company::uuid AND t.deleted_at IS NULL
ORDER BY t.status_no = 2 DESC, t.end_date, t.contract_number, t.id
LIMIT :limit::int
