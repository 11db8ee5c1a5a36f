-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what similar cases got, in percent of what was at stake, and what this one gets
-- params: id uuid
SELECT count(c.given) AS cases, percentile_cont(0.25) WITHIN GROUP (ORDER BY c.given)::float8 AS low, percentile_cont(0.75) WITHIN GROUP (ORDER BY c.given)::float8 AS high,
       (SELECT 100 * o.estimated_financial_impact / d.financial_impact FROM decision.customer_decisions d
          JOIN decision.decision_outcomes o ON o.tenant_id = d.tenant_id AND o.decision_id = d.id AND o.deleted_at IS NULL
         WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = :id AND d.financial_impact > 0)::float8 AS given
  FROM decision.learning_set(jsonb_build_object('similar_to', :id::uuid)) c
