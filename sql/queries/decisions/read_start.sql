-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what a new decision takes over from the customer, request or task it begins at, and by when the urgent ones are due
-- params: company uuid, request uuid, task uuid, now timestamptz
WITH origin AS (
    SELECT (SELECT x FROM crm.interactions x WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.id = :request::uuid AND x.deleted_at IS NULL) AS r,
           (SELECT x FROM crm.tasks x WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.id = :task::uuid AND x.deleted_at IS NULL) AS t),
subject AS (SELECT o.r, o.t, coalesce(:company::uuid, (o.r).customer_id, (o.t).customer_id) AS company_id FROM origin o),
own AS (SELECT t.currency, (:now::timestamptz AT TIME ZONE coalesce(t.time_zone, 'Europe/Bucharest'))::date AS today FROM core.tenants t WHERE t.id = (SELECT core.my_tenant()))
SELECT c.id AS customer_company_id, c.company_name::text AS company_name, c.company_name::text AS customer_name, own.currency::text AS currency,
       coalesce((SELECT d.customer_tier FROM decision.customer_decisions d
                 WHERE d.tenant_id = c.tenant_id AND d.customer_company_id = c.id AND d.deleted_at IS NULL ORDER BY d.created_at DESC LIMIT 1),
                CASE c.company_size WHEN 'ENTERPRISE' THEN 'enterprise' WHEN 'LARGE' THEN 'premium' ELSE 'standard' END) AS customer_tier,
       -- A year of it: what was won in the last twelve months, or what its contracts in force bring, whichever is more.
       greatest((SELECT sum(o.amount) FROM crm.opportunities o WHERE o.tenant_id = c.tenant_id AND o.customer_company_id = c.id AND o.stage_no = 5
                    AND o.deleted_at IS NULL AND o.currency = own.currency AND o.closed_at > own.today - 365),
                (SELECT sum(k.monthly_fee * 12) FROM crm.contracts k WHERE k.tenant_id = c.tenant_id AND k.customer_company_id = c.id AND k.status = 'ACTIVE'
                    AND k.deleted_at IS NULL AND k.currency = own.currency))::text AS customer_value,
       CASE WHEN s.since IS NOT NULL THEN greatest(0, (extract(year FROM age(own.today, s.since)) * 12
                                                       + extract(month FROM age(own.today, s.since)))::int) END AS relationship_duration_months,
       CASE WHEN c.id IS NOT NULL THEN (SELECT count(*)::int FROM crm.interactions i WHERE i.tenant_id = c.tenant_id AND i.customer_id = c.id AND i.type = 'SUPPORT'
           AND i.parent_id IS NULL AND i.deleted_at IS NULL AND i.id IS DISTINCT FROM :request::uuid AND i.date_time > :now::timestamptz - interval '1 year') END AS previous_issues_count,
       coalesce((x.r).subject, split_part((x.r).description, E'\n', 1), (x.t).title)::text AS title,
       -- All that the customer wrote in the thread: what it is about is often said in a later message.
       coalesce(nullif(left(concat_ws(E'\n\n', (x.r).description, (SELECT string_agg(m.description, E'\n\n' ORDER BY m.date_time, m.id) FROM crm.interactions m
           WHERE m.tenant_id = (x.r).tenant_id AND m.parent_id = (x.r).id AND m.direction = 'INBOUND' AND m.deleted_at IS NULL)), 5000), ''), (x.t).description)::text AS description,
       CASE WHEN (x.r).id IS NOT NULL THEN 'SD-' || (x.r).number WHEN (x.t).id IS NOT NULL THEN (x.t).title END AS origin_title,
       decision.target_at(4, NULL, :now::timestamptz) AS same_day, decision.target_at(5, NULL, :now::timestamptz) AS two_hours
FROM subject x
CROSS JOIN own
LEFT JOIN crm.customer_companies c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = x.company_id AND c.deleted_at IS NULL
LEFT JOIN LATERAL (
    SELECT least((SELECT min(o.closed_at) FROM crm.opportunities o WHERE o.tenant_id = c.tenant_id AND o.customer_company_id = c.id AND o.stage_no = 5 AND o.deleted_at IS NULL),
                 (SELECT min(k.start_date) FROM crm.contracts k WHERE k.tenant_id = c.tenant_id AND k.customer_company_id = c.id AND k.deleted_at IS NULL
                     AND k.status <> 'DRAFT')) AS since) s ON true
