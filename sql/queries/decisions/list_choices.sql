-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: for each option of a decision what stands between this person and choosing it
-- params: decision uuid
SELECT o.id AS option_id, m.authority, m.urgency, m.max_amount, m.hindrances
  FROM decision.response_options o
 CROSS JOIN LATERAL decision.may_decide(o.decision_id, o.id) m
 WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.decision_id = :decision::uuid AND o.deleted_at IS NULL
 ORDER BY o.sort_no, o.created_at, o.id
