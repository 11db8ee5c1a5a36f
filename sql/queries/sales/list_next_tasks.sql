-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the next open task of each of the given opportunities, for the visible cards
-- params: ids uuid[]
-- hot
SELECT o.id, k.id AS task_id, k.version AS task_version, k.title AS task_title, k.due_date AS task_due, k.has_time AS task_has_time
FROM unnest(:ids::uuid[]) o (id)
CROSS JOIN LATERAL (
    SELECT t.id, t.version, t.title, t.due_date, t.has_time
    FROM crm.tasks t
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.opportunity_id = o.id AND t.deleted_at IS NULL AND t.is_open
    ORDER BY t.due_date, t.id
    LIMIT 1) k
