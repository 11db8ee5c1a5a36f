-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: who was asked to score a decision, in the order of asking; without how far each is
-- params: decision uuid
SELECT t.id, t.version, t.user_id, coalesce(u.display_name, m.name) AS name, m.role, m.expertise_areas
FROM decision.evaluators t
LEFT JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.member_id
LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.user_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :decision::uuid AND t.deleted_at IS NULL
ORDER BY t.created_at, name, t.id
