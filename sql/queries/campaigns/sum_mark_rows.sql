-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many rows stand behind a mark of the dashboard and what they add up to
-- params: mark jsonb
SELECT count(*) AS rows, coalesce(sum(r.number), 0)::bigint AS number, coalesce(sum(r.successes), 0)::bigint AS successes, coalesce(sum(r.impressions), 0)::bigint AS impressions,
       coalesce(sum(r.clicks), 0)::bigint AS clicks, coalesce(sum(r.conversions), 0)::bigint AS conversions, coalesce(sum(r.cost_minor), 0)::bigint AS cost_minor,
       coalesce(sum(r.revenue_minor), 0)::bigint AS revenue_minor
  FROM marketing.dashboard_rows(:mark::jsonb, NULL) r
