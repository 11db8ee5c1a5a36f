-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the last interactions with one company, newest first
-- params: company uuid, limit int
-- hot
SELECT t.id, t.type, t.date_time, t.direction, t.duration_minutes, t.description, t.outcome, t.feedback_type, ow.display_name AS user_name
FROM crm.interactions t
LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.user_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_id = :company::uuid AND t.deleted_at IS NULL
ORDER BY t.date_time DESC
LIMIT :limit::int
