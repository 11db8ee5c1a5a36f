-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many tasks with a date one person completed in a span of time, and how many of them in time (a task without an hour has the whole day)
-- params: me uuid, from timestamptz, to timestamptz
SELECT count(*)::int AS n, count(*) FILTER (WHERE t.completed_at < t.due_date + CASE WHEN t.has_time THEN interval '1 minute' ELSE interval '1 day' END)::int AS in_time
FROM crm.tasks t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.assigned_to_user_id = :me::uuid AND t.status = 'COMPLETED' AND t.completed_at >= :from::timestamptz
  AND t.completed_at < :to::timestamptz AND t.due_date IS NOT NULL AND t.deleted_at IS NULL
