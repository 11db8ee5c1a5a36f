-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the rounds of a decision with what each reveal found, the newest first
-- params: decision uuid
SELECT r.round_no, r.state, r.is_small, r.closed_at, r.evaluators, r.kendall_w, r.krippendorff_alpha, r.rests_on_one_voice, r.bootstrap_seed
  FROM decision.rounds r
 WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.decision_id = :decision::uuid AND r.deleted_at IS NULL
 ORDER BY r.round_no DESC
