-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the page of learning has to show over all decided cases of an organisation ($1), counted from the tables by other means than the program's:
-- ranks by counting who is below, correlation by its definition, Wilson's limits as the roots of their equation, quartiles by position.
WITH result AS ( -- of the last round that was revealed
    SELECT DISTINCT ON (r.decision_id, r.option_id) r.decision_id, r.option_id, r.rank, r.value, r.round_no
      FROM decision.option_results r WHERE r.tenant_id = $1::uuid ORDER BY r.decision_id, r.option_id, r.round_no DESC),
cases AS (
    SELECT d.id, d.customer_tier AS tier, d.currency, d.decision_type AS kind, d.financial_impact AS stake, o.decided_by, r.rank, r.value, r.round_no, o.selected_option_id AS option_id,
           o.customer_satisfaction_score AS felt, o.customer_retained AS stayed, o.estimated_financial_impact AS est, o.financial_impact_actual AS act
      FROM decision.decision_outcomes o, decision.customer_decisions d
      LEFT JOIN result r ON r.decision_id = d.id AND r.option_id = (SELECT x.selected_option_id FROM decision.decision_outcomes x WHERE x.decision_id = d.id AND x.deleted_at IS NULL)
     WHERE o.tenant_id = $1::uuid AND d.tenant_id = o.tenant_id AND d.id = o.decision_id AND d.status = 'resolved' AND d.deleted_at IS NULL AND o.deleted_at IS NULL
       AND o.customer_satisfaction_score IS NOT NULL),
ranked AS (
    SELECT c.id, (SELECT count(*) FROM cases x WHERE x.value < c.value) + ((SELECT count(*) FROM cases x WHERE x.value = c.value) + 1) / 2.0 AS a,
           (SELECT count(*) FROM cases x WHERE x.felt < c.felt AND x.value IS NOT NULL) + ((SELECT count(*) FROM cases x WHERE x.felt = c.felt AND x.value IS NOT NULL) + 1) / 2.0 AS b
      FROM cases c WHERE c.value IS NOT NULL),
means AS (SELECT avg(a) AS a, avg(b) AS b FROM ranked),
cells AS (
    SELECT s.confidence, abs(s.score - c.felt) AS miss FROM decision.revealed_scores s, cases c
     WHERE s.decision_id = c.id AND s.option_id = c.option_id AND s.round_no = c.round_no),
choice AS (
    SELECT CASE WHEN rank = 1 THEN 'first' ELSE 'other' END AS sent, sum(CASE WHEN stayed THEN 1 ELSE 0 END)::float8 AS k, count(stayed)::float8 AS n
      FROM cases WHERE rank IS NOT NULL GROUP BY 1),
-- (p - k/n)^2 = z^2 p (1 - p) / n solved for p
roots AS (SELECT sent, k, n, 1 + 3.8414588206941236 / n AS qa, -(2 * k / n + 3.8414588206941236 / n) AS qb, (k / n) ^ 2 AS qc FROM choice),
shares AS (
    SELECT g.kind, g.key, 100.0 * c.est / c.stake AS given, row_number() OVER (PARTITION BY g.kind, g.key ORDER BY 1.0 * c.est / c.stake) - 1 AS place,
           count(*) OVER (PARTITION BY g.kind, g.key) AS n
      FROM cases c CROSS JOIN LATERAL (SELECT 'tier' AS kind, c.tier AS key UNION ALL SELECT 'decider', c.decided_by::text) g WHERE c.stake > 0 AND c.est IS NOT NULL),
quarters AS ( -- linear between the two places around (n - 1) q
    SELECT s.kind, s.key, s.n, q.q, sum(s.given * greatest(0, 1 - abs(s.place - (s.n - 1) * q.q))) AS at
      FROM shares s CROSS JOIN (VALUES (0.25), (0.5), (0.75)) q (q) GROUP BY s.kind, s.key, s.n, q.q)
SELECT jsonb_build_object(
    'cases', (SELECT count(*) FROM cases),
    'correlation', (SELECT sum((r.a - m.a) * (r.b - m.b)) / sqrt(sum((r.a - m.a) ^ 2) * sum((r.b - m.b) ^ 2)) FROM ranked r, means m),
    'miss', (SELECT avg(abs(value - felt)) FROM cases WHERE value IS NOT NULL),
    'sure', (SELECT avg(miss) FROM cells WHERE confidence IN (4, 5)), 'sure_scores', (SELECT count(*) FROM cells WHERE confidence IN (4, 5)),
    'unsure', (SELECT avg(miss) FROM cells WHERE confidence IN (1, 2)),
    'expected', (SELECT sum(est) FROM cases WHERE act IS NOT NULL AND est IS NOT NULL AND currency = 'RON'),
    'actual', (SELECT sum(act) FROM cases WHERE act IS NOT NULL AND est IS NOT NULL AND currency = 'RON'),
    'dearer', (SELECT count(*) FROM cases WHERE act > est AND currency = 'RON'),
    'choice', (SELECT jsonb_object_agg(sent, jsonb_build_array(k, n, (-qb - sqrt(qb ^ 2 - 4 * qa * qc)) / (2 * qa), (-qb + sqrt(qb ^ 2 - 4 * qa * qc)) / (2 * qa))) FROM roots),
    'given', (SELECT jsonb_object_agg(x.kind || ' ' || x.key, x.all) FROM (SELECT kind, key, jsonb_agg(at ORDER BY q) || jsonb_build_array(max(n)) AS all FROM quarters GROUP BY kind, key) x))
