-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the decided cases of a filter with what came of them; those most alike first, else the latest
-- params: filter jsonb, most integer
SELECT c.id, c.number, c.title, c.customer_name, c.decision_type, c.customer_tier, c.urgency_level, c.currency, c.decided_at, u.display_name AS decider,
       c.option_title, c.rank, c.predicted, c.satisfaction, c.retained, c.cost_expected, c.cost_actual, c.hours, c.given::float8 AS given, s.similarity, count(*) OVER () AS all_cases
  FROM decision.learning_set(:filter::jsonb) c
  LEFT JOIN decision.similar_cases((:filter::jsonb ->> 'similar_to')::uuid) s ON s.id = c.id
  LEFT JOIN core.users u ON u.tenant_id = (SELECT core.my_tenant()) AND u.id = c.decided_by
 ORDER BY s.similarity DESC NULLS LAST, c.decided_at DESC, c.id LIMIT :most
