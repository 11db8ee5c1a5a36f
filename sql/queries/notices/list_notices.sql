-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one page of what the caller was told, the newest first; what is done, put off, taken back or gone is left out
-- params: now timestamptz, kind text, after timestamptz, after_id uuid, limit int
SELECT n.id, n.kind, n.subject_kind, n.subject_id, n.facts, n.due_at, n.read_at IS NOT NULL AS is_read, u.display_name AS actor_name,
       n.due_at::text AS cursor
FROM core.notifications n
LEFT JOIN core.users u ON u.tenant_id = n.tenant_id AND u.id = n.actor_id
WHERE n.tenant_id = (SELECT core.my_tenant()) AND n.user_id = (SELECT sec.me()) AND n.done_at IS NULL AND n.closed_at IS NULL AND NOT n.undone
  AND (n.snoozed_until IS NULL OR n.snoozed_until <= :now::timestamptz)
  AND (:kind::text IS NULL OR n.kind = :kind::text)
  AND (:after_id::uuid IS NULL OR (n.due_at, n.id) < (:after::timestamptz, :after_id::uuid))
ORDER BY n.due_at DESC, n.id DESC
LIMIT :limit::int
