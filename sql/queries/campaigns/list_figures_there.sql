-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the figures that a campaign has in a time, on all channels and in all currencies
-- params: campaign uuid, from_day date, to_day date
SELECT m.channel_id, m.metric_date, m.currency::text AS currency, m.impressions, m.clicks, m.conversions, m.cost::text AS cost, m.revenue::text AS revenue
FROM marketing.campaign_metrics m
WHERE m.tenant_id = (SELECT core.my_tenant()) AND m.campaign_id = :campaign::uuid AND m.metric_date BETWEEN :from_day::date AND :to_day::date AND m.deleted_at IS NULL
LIMIT 100000
