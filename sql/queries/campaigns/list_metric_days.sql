-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the figures of a campaign on one channel, day by day
-- params: campaign uuid, channel uuid, from_day date, to_day date
SELECT m.id, m.metric_date, m.impressions, m.clicks, m.conversions, m.cost::text AS cost, m.revenue::text AS revenue, m.currency::text AS currency, m.source, m.import_id IS NOT NULL AS imported
FROM marketing.campaign_metrics m
WHERE m.tenant_id = (SELECT core.my_tenant()) AND m.campaign_id = :campaign::uuid AND m.channel_id = :channel::uuid AND m.deleted_at IS NULL
  AND m.metric_date BETWEEN :from_day::date AND :to_day::date
ORDER BY m.metric_date, m.currency
LIMIT 400
