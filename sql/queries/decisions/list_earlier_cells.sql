-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how far apart the scores of each cell lay in the rounds before the latest reveal
-- params: decision uuid
SELECT s.round_no, s.option_id, s.criteria_id, count(*)::int AS voices, min(s.score)::int AS lowest, max(s.score)::int AS highest,
       percentile_cont(0.75) WITHIN GROUP (ORDER BY s.score) - percentile_cont(0.25) WITHIN GROUP (ORDER BY s.score) AS iqr
  FROM decision.revealed_scores s
 WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.decision_id = :decision::uuid
   AND s.round_no < (SELECT max(r.round_no) FROM decision.rounds r
                      WHERE r.tenant_id = s.tenant_id AND r.decision_id = s.decision_id AND r.state = 'revealed')
 GROUP BY s.round_no, s.option_id, s.criteria_id
 ORDER BY s.round_no DESC, s.option_id, s.criteria_id
