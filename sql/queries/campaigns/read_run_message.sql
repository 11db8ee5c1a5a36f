-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what a run says and who it is from
-- params: run uuid
SELECT r.message, r.campaign_id, c.from_name, c.from_address, c.reply_to, c.unsubscribe_mailbox, c.unsubscribe_url, c.sms_sender, c.sms_part_cost_cents, c.ab_test_config,
       coalesce(t.legal_name, t.name) AS organisation, t.address, t.tax_id, t.phone AS organisation_phone, t.language, coalesce(c.time_zone, t.time_zone) AS time_zone,
       u.display_name AS owner_name,
       (SELECT jsonb_agg(jsonb_build_object('name', v.name, 'content', v.content) ORDER BY v.sort_no, v.name, v.id)
        FROM marketing.ab_test_variants v WHERE v.test_id = r.ab_test_id AND v.deleted_at IS NULL) AS variants
FROM marketing.campaign_runs r
JOIN marketing.marketing_campaigns c ON c.id = r.campaign_id
JOIN core.tenants t ON t.id = r.tenant_id
LEFT JOIN core.users u ON u.id = c.owner_id
WHERE r.id = :run::uuid
