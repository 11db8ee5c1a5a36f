-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how far scores of the chosen option lay from the satisfaction that followed, by how sure they were: levels 1 to 5, unsure (1, 2), sure (4, 5)
-- params: filter jsonb
SELECT g.level, count(*) AS scores, count(DISTINCT c.id) AS cases, avg(abs(e.score - c.satisfaction))::float8 AS miss
  FROM decision.learning_set(:filter::jsonb) c
  JOIN decision.evaluations e ON e.decision_id = c.id AND e.option_id = c.option_id
  CROSS JOIN LATERAL (SELECT e.confidence::text AS level UNION ALL SELECT 'unsure' WHERE e.confidence <= 2 UNION ALL SELECT 'sure' WHERE e.confidence >= 4) g
 GROUP BY g.level ORDER BY g.level
