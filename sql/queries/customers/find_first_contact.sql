-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the person to begin with when none was chosen: the one talked with last, else the first by name
-- params:
SELECT coalesce(
    (SELECT i.contact_person_id
     FROM crm.interactions i
     JOIN crm.contact_persons p ON p.tenant_id = i.tenant_id AND p.id = i.contact_person_id AND p.deleted_at IS NULL
     WHERE i.tenant_id = (SELECT core.my_tenant()) AND i.deleted_at IS NULL
     ORDER BY i.date_time DESC, i.id DESC
     LIMIT 1),
    (SELECT p.id
     FROM crm.contact_persons p
     WHERE p.tenant_id = (SELECT core.my_tenant()) AND p.deleted_at IS NULL
     ORDER BY p.full_name, p.id
     LIMIT 1)) AS id
