-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: asks members of teams to score a decision, as part of a command that has begun
-- params: decision uuid, members uuid[], action uuid
INSERT INTO decision.evaluators (decision_id, member_id, user_id, action_id)
SELECT :decision::uuid, m.id, m.user_id, :action::uuid
FROM core.team_members m
WHERE m.tenant_id = (SELECT core.my_tenant()) AND m.id = ANY (:members::uuid[])
RETURNING id
