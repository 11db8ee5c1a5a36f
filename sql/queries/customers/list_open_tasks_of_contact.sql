-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what is to be done for one person, soonest first
-- params: contact uuid, limit int
-- hot
SELECT t.id, t.version, t.title, t.due_date, t.has_time
FROM crm.tasks t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.contact_person_id = :contact::uuid AND t.deleted_at IS NULL AND t.is_open
ORDER BY t.due_date, t.id
LIMIT :limit::int
