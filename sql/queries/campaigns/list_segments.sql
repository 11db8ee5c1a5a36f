-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the segments with a name, for the choice of one
-- params:
SELECT s.id, s.version, s.name::text AS name, s.criteria::text AS criteria, s.owner_id, u.display_name AS owner_name
FROM marketing.segments s
LEFT JOIN core.users u ON u.tenant_id = s.tenant_id AND u.id = s.owner_id
WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.deleted_at IS NULL
ORDER BY s.name, s.id
LIMIT 500
