-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: single notices of the caller, to be shown on the desktop or in a toast
-- params: ids uuid[]
SELECT n.id, n.kind, n.subject_kind, n.subject_id, n.facts, n.due_at, n.read_at IS NOT NULL AS is_read, u.display_name AS actor_name,
       n.due_at::text AS cursor
FROM core.notifications n
LEFT JOIN core.users u ON u.tenant_id = n.tenant_id AND u.id = n.actor_id
WHERE n.tenant_id = (SELECT core.my_tenant()) AND n.id = ANY (:ids::uuid[])
ORDER BY n.due_at, n.id
