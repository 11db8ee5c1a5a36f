-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many of the caller's notices are not read, a hundred at most, and how many of these are reminders
-- params: now timestamptz
SELECT count(*)::int AS unread, count(*) FILTER (WHERE x.kind = 'REMINDER')::int AS reminders
FROM (SELECT n.kind FROM core.notifications n
      WHERE n.tenant_id = (SELECT core.my_tenant()) AND n.user_id = (SELECT sec.me()) AND n.read_at IS NULL AND n.done_at IS NULL
        AND n.closed_at IS NULL AND NOT n.undone AND (n.snoozed_until IS NULL OR n.snoozed_until <= :now::timestamptz)
      LIMIT 100) x
