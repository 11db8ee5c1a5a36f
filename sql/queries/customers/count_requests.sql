-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many open requests are mine, nobody's, late; for the inbox and the badge
-- params: me uuid, now timestamptz
SELECT count(*) FILTER (WHERE t.assigned_to = :me::uuid)::int AS mine, count(*) FILTER (WHERE t.assigned_to IS NULL)::int AS unassigned,
       count(*) FILTER (WHERE t.status = 'OPEN' AND t.due_at < :now::timestamptz)::int AS overdue,
       count(*) FILTER (WHERE t.assigned_to = :me::uuid AND t.status = 'OPEN' AND t.due_at < :now::timestamptz)::int AS my_overdue,
       count(*)::int AS open
FROM crm.interactions t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.status <> 'CLOSED' AND t.deleted_at IS NULL
