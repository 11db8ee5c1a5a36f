-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: whether what was predicted came: rank correlation (Spearman, ties by their mean rank) and mean distance of value and satisfaction
-- params: filter jsonb
WITH c AS (SELECT x.predicted, x.satisfaction FROM decision.learning_set(:filter::jsonb) x WHERE x.predicted IS NOT NULL),
     r AS (SELECT abs(c.predicted - c.satisfaction) AS miss,
                  rank() OVER (ORDER BY c.predicted) + (count(*) OVER (PARTITION BY c.predicted) - 1) / 2.0 AS a,
                  rank() OVER (ORDER BY c.satisfaction) + (count(*) OVER (PARTITION BY c.satisfaction) - 1) / 2.0 AS b FROM c)
SELECT count(*) AS cases, corr(r.a::float8, r.b::float8) AS rank_correlation, avg(r.miss)::float8 AS miss FROM r
