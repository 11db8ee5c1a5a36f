-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: who gets a campaign's message as things stand, with what it may say of each, by name
-- params: record uuid, most int
WITH test AS (SELECT x.id FROM marketing.ab_tests x WHERE x.campaign_id = :record::uuid AND x.status = 'RUNNING' AND x.deleted_at IS NULL ORDER BY x.created_at DESC LIMIT 1),
config AS (SELECT (c.ab_test_config ->> 'split_percent')::numeric * 100 AS split FROM marketing.marketing_campaigns c
           WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.ab_test_config -> 'enabled' = 'true' AND NOT EXISTS (SELECT 1 FROM test))
SELECT a.contact_id, a.channel, a.recipient, a.language, a.ground, a.consent_id IS NULL AS as_customer,
       p.first_name, p.last_name, p.full_name::text AS full_name, p.salutation, k.company_name::text AS company_name, k.county, k.status AS company_status,
       l.title AS last_product, l.start_date AS last_order, o.basis, o.source AS consent_source, o.given_at AS consent_given,
       (SELECT string_agg(lower(g.name), ',') FROM unnest(p.tags || k.tags || ARRAY[k.status]) AS g (name)) AS groups,
       coalesce((SELECT s.name FROM test, LATERAL marketing.ab_shares(test.id) s WHERE marketing.ab_bucket(test.id, a.contact_id) >= s.low AND marketing.ab_bucket(test.id, a.contact_id) < s.high),
                (SELECT CASE WHEN marketing.ab_bucket(:record::uuid, a.contact_id) < config.split THEN 'A' ELSE 'B' END FROM config)) AS variant,
       (SELECT max(s.sent_at) FROM marketing.campaign_sends s WHERE s.user_id = a.contact_id AND s.sent_at IS NOT NULL) AS last_message
FROM marketing.audience(:record::uuid) a
JOIN crm.contact_persons p ON p.id = a.contact_id
LEFT JOIN crm.customer_companies k ON k.id = p.customer_company_id
LEFT JOIN marketing.consents o ON o.id = a.consent_id
LEFT JOIN LATERAL (
    SELECT g.title, g.start_date FROM crm.contracts g
    WHERE g.customer_company_id = k.id AND g.status <> 'DRAFT' AND g.deleted_at IS NULL AND g.start_date IS NOT NULL
    ORDER BY g.start_date DESC, g.id LIMIT 1) l ON true
WHERE a.reason IS NULL
ORDER BY p.full_name, p.id, a.channel
LIMIT :most::int
