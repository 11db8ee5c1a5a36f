-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: who can be asked to score a decision, or one that is not written down yet (null): active members of teams who sign in, once each, as
--          what they are in its team (of a new one: the asker's own) or else in another
-- params: decision uuid
WITH own AS (SELECT coalesce((SELECT d.team_id FROM decision.customer_decisions d WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = :decision::uuid),
                             core.primary_team(sec.me())) AS team_id)
SELECT DISTINCT ON (m.user_id) m.id AS member_id, m.user_id, u.display_name::text AS display_name, m.role, m.expertise_areas,
       coalesce(m.team_id = own.team_id, false) AS own_team
FROM core.team_members m
CROSS JOIN own
JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id AND u.deleted_at IS NULL AND u.status = 'ACTIVE'
JOIN core.told_colleagues() k (id) ON k.id = u.id
WHERE m.tenant_id = (SELECT core.my_tenant()) AND m.deleted_at IS NULL AND m.is_active
ORDER BY m.user_id, coalesce(m.team_id = own.team_id, false) DESC, m.created_at, m.id
