-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: open opportunities by the day on which they are expected to close, as entries of a calendar
-- params: from_day date, to_day date, people uuid[]
SELECT o.id, 'crm.opportunities' AS source, o.title, concat_ws(' ', to_char(o.amount, 'FM999999999990.00'), o.currency) AS subtitle, NULL::timestamptz AS starts,
       o.expected_close_date AS day, NULL::int AS minutes, true AS all_day, false AS done, o.owner_id AS person, o.stage AS kind, NULL::text AS location,
       o.version, NULL::text AS repeat_rule, false AS ahead, o.customer_company_id AS customer_id
FROM crm.opportunities o
WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.owner_id = ANY (:people::uuid[]) AND o.expected_close_date BETWEEN :from_day::date AND :to_day::date
  AND o.stage_no <= 4 AND o.deleted_at IS NULL
ORDER BY o.expected_close_date, o.id
LIMIT 5000
