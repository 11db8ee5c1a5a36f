-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many opportunities name one person, for the title of the tab
-- params: record uuid
SELECT count(*)::int AS n
FROM crm.opportunities t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.contact_person_id = :record::uuid AND t.deleted_at IS NULL
