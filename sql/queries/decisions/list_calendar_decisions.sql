-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: when scores are due, decisions are to be made and outcomes to be written down, as entries of a calendar
-- params: from_at timestamptz, to_at timestamptz, from_day date, to_day date, people uuid[]
SELECT t.id, 'decision.customer_decisions' AS source, t.title::text AS title, t.customer_name::text AS subtitle, t.expected_resolution_date AS starts, NULL::date AS day,
       NULL::int AS minutes, false AS all_day, false AS done, coalesce(t.handed_to_user_id, m.user_id) AS person, 'TARGET' AS kind, NULL::text AS location, t.version,
       NULL::text AS repeat_rule, false AS ahead, t.customer_company_id AS customer_id
FROM decision.customer_decisions t
JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.created_by
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.is_open AND t.deleted_at IS NULL AND t.expected_resolution_date >= :from_at::timestamptz
  AND t.expected_resolution_date < :to_at::timestamptz AND coalesce(t.handed_to_user_id, m.user_id) = ANY (:people::uuid[])
UNION ALL
SELECT t.id, 'decision.rounds', t.title::text, t.customer_name::text, r.deadline, NULL, NULL, false, false, e.user_id, 'DEADLINE', NULL, t.version, NULL, false, t.customer_company_id
FROM decision.rounds r
JOIN decision.customer_decisions t ON t.tenant_id = r.tenant_id AND t.id = r.decision_id AND t.deleted_at IS NULL AND t.current_phase = 4
JOIN decision.evaluators e ON e.tenant_id = r.tenant_id AND e.decision_id = r.decision_id AND e.deleted_at IS NULL AND e.user_id = ANY (:people::uuid[])
WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.state = 'open' AND r.deadline >= :from_at::timestamptz AND r.deadline < :to_at::timestamptz
UNION ALL
SELECT t.id, 'decision.decision_outcomes', t.title::text, t.customer_name::text, NULL, x.ask_on, NULL, true, x.is_filled, x.decided_by, 'OUTCOME', NULL, t.version, NULL, false,
       t.customer_company_id
FROM decision.decision_outcomes x
JOIN decision.customer_decisions t ON t.tenant_id = x.tenant_id AND t.id = x.decision_id AND t.deleted_at IS NULL
WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.deleted_at IS NULL AND x.decided_by = ANY (:people::uuid[]) AND x.ask_on BETWEEN :from_day::date AND :to_day::date
ORDER BY 5, 6, 1
LIMIT 5000
