-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many open decisions wait for this person: to frame, score, reveal or decide; urgent when one of them is late. For the badge
-- params: me uuid, now timestamptz
SELECT count(*)::int AS n, coalesce(bool_or(x.expected_resolution_date < :now::timestamptz), false) AS is_late
FROM (SELECT t.expected_resolution_date, coalesce(t.handed_to_user_id, m.user_id) = :me::uuid AS is_own,
             decision.next_step(t.status, t.current_phase, NULL, sc.step) AS step
      FROM decision.customer_decisions t
      LEFT JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.created_by
      LEFT JOIN decision.scoring_steps() sc ON sc.decision_id = t.id
      WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.is_open AND t.deleted_at IS NULL
        AND (coalesce(t.handed_to_user_id, m.user_id) = :me::uuid OR (t.current_phase = 4 AND t.id = ANY ((SELECT sec.my_evaluations())::uuid[])))
      LIMIT 1000) x
WHERE CASE WHEN x.is_own THEN x.step <> 'scores' ELSE x.step = 'score' END
