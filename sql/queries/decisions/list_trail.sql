-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was done to a decision, its criteria, options, evaluators, texts and outcome, newest first; nothing of its scores
-- params: row uuid, limit int
SELECT h.seq, h.at, h.actor_name, h.op, h.action_id, h.label, h.label_args::text AS label_args, h.before::text AS before, h.after::text AS after,
       x.table_name, x.title
FROM (SELECT 'decision.customer_decisions' AS table_name, t.id, NULL AS title FROM decision.customer_decisions t
       WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :row::uuid
      UNION ALL
      SELECT 'decision.decision_criteria', t.id, t.name COLLATE "C" FROM decision.decision_criteria t
       WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :row::uuid
      UNION ALL
      SELECT 'decision.response_options', t.id, t.title COLLATE "C" FROM decision.response_options t
       WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :row::uuid
      UNION ALL
      SELECT 'decision.evaluators', t.id, m.name COLLATE "C" FROM decision.evaluators t
        LEFT JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.member_id
       WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :row::uuid
      UNION ALL
      SELECT 'decision.response_drafts', t.id, NULL FROM decision.response_drafts t
       WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :row::uuid
      UNION ALL
      SELECT 'decision.decision_outcomes', t.id, NULL FROM decision.decision_outcomes t
       WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :row::uuid) x
CROSS JOIN LATERAL core.history(x.table_name, x.id, :limit::int) h
ORDER BY h.seq DESC
LIMIT :limit::int
