-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: contracts in force of one person whose last day to give notice, or last day, is near or just over, for the list of the first page
-- params: me uuid, today date
-- hot
SELECT c.id, c.version, CASE WHEN c.auto_renewal THEN 'RENEWAL' ELSE 'END' END AS kind, c.contract_number AS subject, c.customer_company_id AS customer_id,
       co.company_name::text AS company_name, co.phone, c.opportunity_id, CASE WHEN c.auto_renewal OR c.notice_on >= :today::date THEN c.notice_on ELSE c.end_date END AS due_on,
       c.total_value::text AS amount, c.currency::text AS currency, c.renewal_on::text AS detail, true AS is_renewal
FROM crm.contracts c
LEFT JOIN crm.customer_companies co ON co.tenant_id = c.tenant_id AND co.id = c.customer_company_id AND co.deleted_at IS NULL
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.owner_id = :me::uuid AND c.status = 'ACTIVE' AND c.deleted_at IS NULL
  AND c.notice_on <= :today::date + coalesce(c.reminder_days, 30)
  -- What renews by itself has done so once that day is over; what ends is to be renewed for two months more.
  AND CASE WHEN c.auto_renewal THEN c.notice_on >= :today::date ELSE c.end_date >= :today::date - 60 END
ORDER BY c.notice_on, c.id
LIMIT 100
