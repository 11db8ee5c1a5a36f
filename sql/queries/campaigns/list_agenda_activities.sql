-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: activities of campaigns that one person has to do within a week or has left undone, for the list of the first page
-- params: me uuid, until timestamptz
SELECT a.id, a.version, a.activity_type AS kind, a.name::text AS subject, NULL::uuid AS customer_id, c.name::text AS company_name, NULL::text AS phone, a.scheduled_date AS due_at,
       true AS has_time, 2 AS priority, a.budget::text AS amount, a.currency::text AS currency, a.status AS detail
FROM marketing.campaign_activities a
JOIN marketing.marketing_campaigns c ON c.tenant_id = a.tenant_id AND c.id = a.campaign_id AND c.deleted_at IS NULL AND c.is_open
WHERE a.tenant_id = (SELECT core.my_tenant()) AND a.owner_id = :me::uuid AND a.deleted_at IS NULL AND a.status IN ('PLANNED', 'IN_PROGRESS') AND a.scheduled_date < :until::timestamptz
ORDER BY a.scheduled_date, a.id
LIMIT 100
