-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many customers stayed when the first choice was sent, and when another one was, with 95 % interval (Wilson)
-- params: filter jsonb
SELECT x.first, x.cases, x.known, x.kept, w.low, w.high
  FROM (SELECT c.rank = 1 AS first, count(*) AS cases, count(c.retained) AS known, count(*) FILTER (WHERE c.retained) AS kept
          FROM decision.learning_set(:filter::jsonb) c WHERE c.rank IS NOT NULL GROUP BY c.rank = 1) x
  LEFT JOIN LATERAL decision.wilson(x.kept, x.known) w ON true
 ORDER BY x.first DESC
