-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the people of a database with their login's state, for the command line and for "Continue as"
-- params:
SELECT u.id, u.login, u.display_name, u.status, coalesce(r.rolcanlogin, false) AS may_sign_in,
       (SELECT string_agg(x.role, ',' ORDER BY x.role) FROM core.user_roles x
         WHERE x.tenant_id = u.tenant_id AND x.user_id = u.id AND x.deleted_at IS NULL) AS roles,
       (SELECT string_agg(t.name, ',' ORDER BY t.name) FROM core.team_members m JOIN core.teams t ON t.tenant_id = m.tenant_id AND t.id = m.team_id
         WHERE m.tenant_id = u.tenant_id AND m.user_id = u.id AND m.deleted_at IS NULL) AS teams
FROM core.users u LEFT JOIN pg_roles r ON r.rolname = u.login
WHERE u.deleted_at IS NULL
ORDER BY u.login NULLS LAST, u.display_name
