-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: who can be asked to score: active members of teams who sign in, once each, as what they are in the asker's own team or else in another
-- params:
SELECT DISTINCT ON (m.user_id) m.id AS member_id, m.user_id, u.display_name::text AS display_name, m.role, m.expertise_areas,
       m.team_id = (SELECT core.primary_team(sec.me())) AS own_team
FROM core.team_members m
JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id AND u.deleted_at IS NULL AND u.status = 'ACTIVE'
JOIN core.told_colleagues() k (id) ON k.id = u.id
WHERE m.tenant_id = (SELECT core.my_tenant()) AND m.deleted_at IS NULL AND m.is_active
ORDER BY m.user_id, m.team_id = (SELECT core.primary_team(sec.me())) DESC, m.id
