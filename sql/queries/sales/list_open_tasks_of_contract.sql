-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the open tasks of one contract, its reminder among them, soonest first
-- params: contract uuid, limit int
-- hot
SELECT t.id, t.version, t.title, t.due_date, t.has_time
FROM crm.tasks t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.contract_id = :contract::uuid AND t.deleted_at IS NULL AND t.is_open
ORDER BY t.due_date, t.id
LIMIT :limit::int
