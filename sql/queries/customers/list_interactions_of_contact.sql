-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the last interactions with one person, newest first
-- params: contact uuid, limit int
-- hot
SELECT t.id, t.type, t.date_time, t.duration_minutes, t.description, t.outcome, ow.display_name AS user_name, t.customer_id, co.company_name
FROM crm.interactions t
LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.user_id
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.contact_person_id = :contact::uuid AND t.deleted_at IS NULL
ORDER BY t.date_time DESC
LIMIT :limit::int
