-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: makes a task one about a decision, as part of a command that has begun
-- params: decision uuid, task uuid, action uuid
UPDATE crm.tasks SET decision_id = :decision::uuid, version = version + 1, action_id = :action::uuid
WHERE tenant_id = (SELECT core.my_tenant()) AND id = :task::uuid AND deleted_at IS NULL
RETURNING id
