-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the saved views that the caller may use: own and shared ones, of all pages
-- params:
SELECT v.id, v.version, v.page, v.name, v.user_id = (SELECT sec.me()) AS mine, u.display_name AS owner_name, v.is_shared, v.is_start, v.definition
FROM core.saved_views v
LEFT JOIN core.users u ON u.tenant_id = v.tenant_id AND u.id = v.user_id
WHERE v.tenant_id = (SELECT core.my_tenant()) AND v.deleted_at IS NULL
ORDER BY v.name, v.id
