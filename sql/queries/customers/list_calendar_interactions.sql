-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: meetings, calls and demos that took place, as entries of a calendar
-- params: from_at timestamptz, to_at timestamptz, people uuid[]
-- hot
SELECT i.id, 'crm.interactions' AS source, coalesce(c.company_name, '') AS title, coalesce(nullif(i.outcome, ''), left(i.description, 200)) AS subtitle,
       i.date_time AS starts, NULL::date AS day, i.duration_minutes AS minutes, false AS all_day, true AS done, i.user_id AS person, i.type AS kind,
       NULL::text AS location, i.version, NULL::text AS repeat_rule, false AS ahead, i.customer_id
FROM crm.interactions i LEFT JOIN crm.customer_companies c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
WHERE i.tenant_id = (SELECT core.my_tenant()) AND i.user_id = ANY (:people::uuid[]) AND i.date_time >= :from_at::timestamptz
  AND i.date_time < :to_at::timestamptz AND i.deleted_at IS NULL AND i.type IN ('MEETING', 'CALL', 'DEMO', 'PRESENTATION')
ORDER BY i.date_time, i.id
LIMIT 5000
