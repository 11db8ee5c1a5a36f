-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what the last reveal found for each option, for paper: nothing while somebody scores, and nothing that is one person's
-- params: id uuid
SELECT o.option_id, o.value, o.value_equal_trust, o.rank, o.is_complete, CASE WHEN r.evaluators >= 8 THEN o.low END AS low, CASE WHEN r.evaluators >= 8 THEN o.high END AS high,
       r.round_no, r.closed_at, r.evaluators, r.kendall_w, r.leader_option_id IS DISTINCT FROM r.leader_equal_trust AS trust_matters, r.leader_equal_trust
  FROM decision.rounds r
  JOIN decision.option_results o ON o.tenant_id = r.tenant_id AND o.decision_id = r.decision_id AND o.round_no = r.round_no
 WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.decision_id = :id AND r.state = 'revealed'
   AND r.round_no = (SELECT max(x.round_no) FROM decision.rounds x WHERE x.tenant_id = r.tenant_id AND x.decision_id = r.decision_id AND x.state = 'revealed')
   AND NOT EXISTS (SELECT 1 FROM decision.rounds x WHERE x.tenant_id = r.tenant_id AND x.decision_id = r.decision_id AND x.state = 'open')
 ORDER BY o.rank, o.option_id
