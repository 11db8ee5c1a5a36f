-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the last messages of a request, the oldest of them first; the request itself is the first one
-- params: request uuid, limit int
SELECT l.* FROM (
    SELECT t.id, t.date_time, t.direction, t.is_internal, t.description AS body, t.feedback_type, u.display_name AS user_name, cp.full_name AS contact_name
    FROM crm.interactions t
    LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.user_id
    LEFT JOIN crm.contact_persons cp ON cp.tenant_id = t.tenant_id AND cp.id = t.contact_person_id
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND (t.id = :request::uuid OR t.parent_id = :request::uuid) AND t.deleted_at IS NULL
    ORDER BY t.date_time DESC, t.id DESC LIMIT :limit::int) l
ORDER BY l.date_time, l.id
