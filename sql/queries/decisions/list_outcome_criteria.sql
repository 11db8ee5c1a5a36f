-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how sure the team was of what it chose, criterion by criterion, and by how much such scores missed in similar cases
-- params: id uuid
WITH cells AS (
    SELECT c.id, k.name, sum(e.confidence * e.score) / sum(e.confidence)::float8 - c.satisfaction AS miss
      FROM decision.learning_set(jsonb_build_object('similar_to', :id::uuid)) c
      JOIN decision.evaluations e ON e.decision_id = c.id AND e.option_id = c.option_id
      JOIN decision.decision_criteria k ON k.tenant_id = e.tenant_id AND k.id = e.criteria_id
     GROUP BY c.id, k.name, c.satisfaction)
SELECT k.name, avg(e.confidence)::float8 AS confidence, sum(e.confidence * e.score) / nullif(sum(e.confidence), 0)::float8 AS expected,
       (SELECT count(*) FROM cells x WHERE x.name = k.name) AS cases, (SELECT avg(abs(x.miss)) FROM cells x WHERE x.name = k.name)::float8 AS miss
  FROM decision.decision_criteria k
  JOIN decision.decision_outcomes o ON o.tenant_id = k.tenant_id AND o.decision_id = k.decision_id AND o.deleted_at IS NULL
  LEFT JOIN decision.evaluations e ON e.decision_id = k.decision_id AND e.option_id = o.selected_option_id AND e.criteria_id = k.id
 WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.decision_id = :id AND k.deleted_at IS NULL
 GROUP BY k.id, k.name, k.sort_no ORDER BY k.sort_no, k.id
