-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what is to be done for one company, soonest first
-- params: company uuid, limit int
-- hot
SELECT t.id, t.version, t.title, t.due_date, t.has_time, t.priority, ow.display_name AS assigned_name
FROM crm.tasks t
LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.assigned_to_user_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_id = :company::uuid AND t.deleted_at IS NULL AND t.is_open
ORDER BY t.due_date, t.id
LIMIT :limit::int
