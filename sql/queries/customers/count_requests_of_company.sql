-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how many open requests one company has, for the title of the tab
-- params: record uuid
SELECT count(*)::int AS n
FROM crm.interactions t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_id = :record::uuid AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.status <> 'CLOSED'
  AND t.deleted_at IS NULL
