-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many open tasks of one person are past their date, for the badge of the page
-- params: me uuid, now timestamptz, today timestamptz (the day's midnight: a task without an hour has the whole day)
-- hot
SELECT count(*)::int AS n
FROM crm.tasks t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.assigned_to_user_id = :me::uuid AND t.due_date < :now::timestamptz AND (t.has_time OR t.due_date < :today::timestamptz) AND t.deleted_at IS NULL
  AND t.is_open
