-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: last days to give notice and days of renewal or end of contracts in force, as entries of a calendar
-- params: from_day date, to_day date, people uuid[]
SELECT c.id, d.source, c.contract_number AS title, co.company_name::text AS subtitle, NULL::timestamptz AS starts, d.day, NULL::int AS minutes,
       true AS all_day, false AS done, c.owner_id AS person, d.kind, NULL::text AS location, c.version, NULL::text AS repeat_rule, false AS ahead,
       c.customer_company_id AS customer_id
FROM crm.contracts c
LEFT JOIN crm.customer_companies co ON co.tenant_id = c.tenant_id AND co.id = c.customer_company_id
CROSS JOIN LATERAL (VALUES
    ('crm.contracts notice', 'NOTICE', CASE WHEN c.renewal_notice_days > 0 THEN c.notice_on END),
    ('crm.contracts', CASE WHEN c.auto_renewal THEN 'RENEWAL' ELSE 'END' END, CASE WHEN c.auto_renewal THEN c.renewal_on ELSE c.end_date END)) d (source, kind, day)
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.owner_id = ANY (:people::uuid[]) AND c.status = 'ACTIVE' AND c.deleted_at IS NULL
  AND d.day BETWEEN :from_day::date AND :to_day::date
ORDER BY d.day, c.id
LIMIT 5000
