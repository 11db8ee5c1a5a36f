-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: tasks of these people as entries of a calendar: meetings and calls with their time, or everything else; what repeats is shown ahead
-- params: meetings boolean, from_at timestamptz, to_at timestamptz, from_day date, to_day date, people uuid[]
-- hot
WITH zone AS MATERIALIZED (SELECT t.time_zone AS name FROM core.tenants t WHERE t.id = (SELECT core.my_tenant())),
due AS (
    SELECT t.id, t.title, t.customer_id, t.due_date AS starts, t.duration_minutes, t.has_time, t.is_open, t.assigned_to_user_id, t.kind, t.location,
           t.version, t.repeat_rule, false AS ahead
    FROM crm.tasks t
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.assigned_to_user_id = ANY (:people::uuid[])
      AND t.due_date < :to_at::timestamptz AND t.due_date >= :from_at::timestamptz - interval '31 days'
      AND t.due_date + coalesce(t.duration_minutes, 0) * interval '1 minute' >= :from_at::timestamptz
      AND t.deleted_at IS NULL AND t.status <> 'CANCELLED'
    UNION ALL
    SELECT t.id, t.title, t.customer_id, o.at AT TIME ZONE z.name, t.duration_minutes, t.has_time, true, t.assigned_to_user_id, t.kind, t.location,
           t.version, t.repeat_rule, true
    FROM zone z, crm.tasks t
    CROSS JOIN LATERAL core.occurrences(t.repeat_rule, t.due_date AT TIME ZONE z.name, :from_day::date, :to_day::date, 62) o
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.assigned_to_user_id = ANY (:people::uuid[]) AND t.due_date < :to_at::timestamptz
      AND t.repeat_rule IS NOT NULL AND t.is_open AND t.deleted_at IS NULL)
SELECT d.id, 'crm.tasks' AS source, d.title, c.company_name AS subtitle, d.starts, NULL::date AS day, d.duration_minutes AS minutes, NOT d.has_time AS all_day,
       NOT d.is_open AS done, d.assigned_to_user_id AS person, d.kind, d.location, d.version, d.repeat_rule, d.ahead, d.customer_id
FROM due d LEFT JOIN crm.customer_companies c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = d.customer_id
WHERE (d.kind IN ('MEETING', 'CALL') AND d.has_time) = :meetings::boolean
ORDER BY d.starts, d.id, d.ahead
LIMIT 5000
