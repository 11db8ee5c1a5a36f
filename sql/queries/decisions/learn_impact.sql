-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: expected cost against actual, currency by currency: sums, the middle deviation in percent, how many cost more
-- params: filter jsonb
SELECT c.currency, count(*) AS cases, sum(c.cost_expected) AS expected, sum(c.cost_actual) AS actual, count(*) FILTER (WHERE c.cost_actual > c.cost_expected) AS dearer,
       (percentile_cont(0.5) WITHIN GROUP (ORDER BY 100 * (c.cost_actual - c.cost_expected) / nullif(c.cost_expected, 0)))::float8 AS deviation
  FROM decision.learning_set(:filter::jsonb) c
 WHERE c.cost_expected IS NOT NULL AND c.cost_actual IS NOT NULL
 GROUP BY c.currency ORDER BY count(*) DESC, c.currency
