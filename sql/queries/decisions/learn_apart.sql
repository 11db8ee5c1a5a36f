-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: cases that got clearly more or less than the others of their type: outside of the middle half by one and a half of its width (Tukey), 10 points at least
-- params: filter jsonb
WITH c AS (SELECT x.id, x.number, x.title, x.customer_name, x.customer_tier, x.decision_type, x.given::float8 AS given FROM decision.learning_set(:filter::jsonb) x WHERE x.given IS NOT NULL)
SELECT c.id, c.number, c.title, c.customer_name, c.customer_tier, c.given, o.cases, o.low, o.high
  FROM c CROSS JOIN LATERAL (
        SELECT count(*) AS cases, percentile_cont(0.25) WITHIN GROUP (ORDER BY x.given) AS low, percentile_cont(0.75) WITHIN GROUP (ORDER BY x.given) AS high
          FROM c x WHERE x.decision_type = c.decision_type AND x.id <> c.id) o
 WHERE o.cases >= 5 AND (c.given > o.high + greatest(10, 1.5 * (o.high - o.low)) OR c.given < o.low - greatest(10, 1.5 * (o.high - o.low)))
 ORDER BY greatest(c.given - o.high, o.low - c.given) DESC, c.id
