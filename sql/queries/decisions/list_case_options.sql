-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the possible responses of a decision in the order of their letters
-- params: decision uuid
SELECT t.id, t.version, t.title, t.description, t.financial_cost, t.implementation_effort, t.risk_level, t.changes_contract, t.sort_no
FROM decision.response_options t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :decision::uuid AND t.deleted_at IS NULL
ORDER BY t.sort_no, t.created_at, t.id
