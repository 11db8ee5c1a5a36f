-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the reminder of an own open task moves along when the task is put off; a later part of that action
-- params: action uuid, task uuid, remind timestamptz
-- writes
UPDATE crm.tasks t SET reminder_at = :remind::timestamptz, version = t.version + 1, action_id = :action::uuid
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :task::uuid AND t.assigned_to_user_id = (SELECT sec.me()) AND t.is_open AND t.deleted_at IS NULL
RETURNING t.id
