-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: open opportunities of one person that need something: none of their stage's patience is left, they close within a week or should have, or they are among the largest of their currency and nobody does anything about them next
-- params: me uuid, today date, since timestamptz (the day's midnight)
-- hot
WITH mine AS MATERIALIZED (
    SELECT o.id, o.version, o.stage, o.title, o.customer_company_id, o.contact_person_id, o.amount, o.currency, o.expected_close_date, o.last_activity_at,
           percent_rank() OVER (PARTITION BY o.currency ORDER BY o.amount_minor NULLS FIRST) AS place, count(o.amount) OVER (PARTITION BY o.currency) AS rivals
    FROM (SELECT x.* FROM crm.opportunities x
          WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.owner_id = :me::uuid AND x.stage_no <= 4 AND x.deleted_at IS NULL
          LIMIT 5000) o),
seen AS (
    SELECT m.*, sd.stale_after_days AS patience,
           sd.stale_after_days > 0 AND m.last_activity_at < :since::timestamptz - sd.stale_after_days * interval '1 day' AS is_stale,
           m.expected_close_date <= :today::date + 7 AS closes_soon,
           m.rivals >= 4 AND m.place >= 0.75 AS is_large
    FROM mine m
    LEFT JOIN crm.stage_defaults sd ON sd.tenant_id = (SELECT core.my_tenant()) AND sd.stage = m.stage AND sd.deleted_at IS NULL)
SELECT s.id, s.version, s.stage AS kind, s.title::text AS subject, s.customer_company_id AS customer_id, c.company_name::text AS company_name,
       coalesce(p.phone, c.phone) AS phone, s.contact_person_id AS contact_id, p.full_name::text AS contact_name, s.id AS opportunity_id,
       CASE WHEN s.closes_soon THEN s.expected_close_date END AS due_on, s.amount::text AS amount, s.currency::text AS currency, s.stage AS detail,
       CASE WHEN s.is_stale THEN s.last_activity_at END AS idle_since, s.patience AS idle_limit,
       NOT k.has_next AND s.is_large AS no_next_task
FROM seen s
CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM crm.tasks t WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.opportunity_id = s.id AND t.is_open
                                      AND t.deleted_at IS NULL) AS has_next) k
LEFT JOIN crm.customer_companies c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = s.customer_company_id AND c.deleted_at IS NULL
LEFT JOIN crm.contact_persons p ON p.tenant_id = (SELECT core.my_tenant()) AND p.id = s.contact_person_id AND p.deleted_at IS NULL
WHERE s.is_stale OR s.closes_soon OR (s.is_large AND NOT k.has_next)
ORDER BY s.amount DESC NULLS LAST, s.id
LIMIT 300
