-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: activities of campaigns by the time for which they are planned, as entries of a calendar
-- params: from_at timestamptz, to_at timestamptz, people uuid[]
WITH zone AS MATERIALIZED (SELECT t.time_zone AS name FROM core.tenants t WHERE t.id = (SELECT core.my_tenant()))
SELECT a.id, 'marketing.campaign_activities' AS source, a.name::text AS title, c.name::text AS subtitle, a.scheduled_date AS starts, NULL::date AS day, NULL::int AS minutes,
       (a.scheduled_date AT TIME ZONE z.name)::time = time '00:00' AS all_day, a.status IN ('COMPLETED', 'CANCELLED') AS done, a.owner_id AS person, a.activity_type AS kind,
       NULL::text AS location, a.version, NULL::text AS repeat_rule, false AS ahead, NULL::uuid AS customer_id
FROM zone z CROSS JOIN marketing.campaign_activities a
JOIN marketing.marketing_campaigns c ON c.tenant_id = a.tenant_id AND c.id = a.campaign_id AND c.deleted_at IS NULL
WHERE a.tenant_id = (SELECT core.my_tenant()) AND a.owner_id = ANY (:people::uuid[]) AND a.deleted_at IS NULL AND a.status <> 'CANCELLED'
  AND a.scheduled_date >= :from_at::timestamptz AND a.scheduled_date < :to_at::timestamptz
ORDER BY a.scheduled_date, a.id
LIMIT 5000
