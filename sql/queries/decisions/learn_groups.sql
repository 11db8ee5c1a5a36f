-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was given, in percent of what was at stake, by tier and by who decided: the middle half and the middle
-- params: filter jsonb
SELECT g.kind, g.key, coalesce(u.display_name, g.key) AS name, count(*) AS cases, min(c.given)::float8 AS lowest, max(c.given)::float8 AS highest,
       percentile_cont(0.25) WITHIN GROUP (ORDER BY c.given)::float8 AS low, percentile_cont(0.5) WITHIN GROUP (ORDER BY c.given)::float8 AS middle,
       percentile_cont(0.75) WITHIN GROUP (ORDER BY c.given)::float8 AS high, avg(c.satisfaction)::float8 AS satisfaction
  FROM decision.learning_set(:filter::jsonb) c
  CROSS JOIN LATERAL (VALUES ('tier', c.customer_tier), ('decider', c.decided_by::text)) g (kind, key)
  LEFT JOIN core.users u ON g.kind = 'decider' AND u.tenant_id = (SELECT core.my_tenant()) AND u.id::text = g.key
 WHERE c.given IS NOT NULL
 GROUP BY g.kind, g.key, u.display_name
 ORDER BY g.kind DESC, array_position('{basic,standard,premium,enterprise}'::text[], g.key), u.display_name, g.key
