-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what a campaign's message page works on: its texts, who it is from, where it stands, and its newest run
-- params: record uuid
SELECT c.id, c.version, c.name::text AS name, c.status, c.paused_from, c.type, c.channel, c.message, c.ab_test_config, md5(c.segment_criteria::text || c.channel) AS audience_key,
       c.from_name, c.from_address, c.reply_to, c.unsubscribe_mailbox, c.unsubscribe_url, c.sms_sender, c.sms_part_cost_cents, c.currency::text AS currency,
       c.scheduled_for, c.recurrence, c.recurrence_days, c.recurrence_weekday, c.recurrence_month_day, c.recurrence_time::text AS recurrence_time, c.recurrence_start,
       c.recurrence_end, c.recurrence_count, c.owner_id, u.display_name AS owner_name,
       coalesce(t.legal_name, t.name) AS organisation, t.address, t.tax_id, t.phone AS organisation_phone, t.language, coalesce(c.time_zone, t.time_zone) AS time_zone,
       array_to_string(marketing.missing_for(c.id, 'SCHEDULED'), ' ') AS missing,
       (SELECT jsonb_agg(jsonb_build_object('name', v.name, 'content', v.content) ORDER BY v.sort_no, v.name, v.id) FROM marketing.ab_test_variants v
         WHERE v.deleted_at IS NULL AND v.test_id = (SELECT x.id FROM marketing.ab_tests x WHERE x.campaign_id = c.id AND x.status = 'RUNNING' AND x.deleted_at IS NULL
                                                     ORDER BY x.created_at DESC LIMIT 1)) AS variants,
       r.id AS run_id, r.status AS run_status, r.planned_for AS run_planned_for, r.audience_count AS run_audience, marketing.run_progress(r.id) AS run_progress
FROM marketing.marketing_campaigns c
JOIN core.tenants t ON t.id = c.tenant_id
LEFT JOIN core.users u ON u.tenant_id = c.tenant_id AND u.id = c.owner_id
LEFT JOIN LATERAL (SELECT n.id, n.status, n.planned_for, n.audience_count FROM marketing.campaign_runs n
                   WHERE n.tenant_id = c.tenant_id AND n.campaign_id = c.id AND n.status <> 'skipped' AND n.deleted_at IS NULL ORDER BY n.run_no DESC LIMIT 1) r ON true
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.deleted_at IS NULL
