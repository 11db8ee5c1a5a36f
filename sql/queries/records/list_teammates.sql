-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: people whose calendar one may look into, those of one's own teams first
-- params:
SELECT u.id, u.display_name AS name,
       EXISTS (SELECT 1 FROM core.team_members a JOIN core.team_members b ON b.tenant_id = a.tenant_id AND b.team_id = a.team_id
                WHERE a.tenant_id = u.tenant_id AND a.user_id = (SELECT sec.me()) AND b.user_id = u.id AND a.deleted_at IS NULL AND b.deleted_at IS NULL) AS in_team
FROM core.users u
WHERE u.tenant_id = (SELECT core.my_tenant()) AND u.deleted_at IS NULL AND u.status = 'ACTIVE'
ORDER BY in_team DESC, u.display_name, u.id
LIMIT 200
