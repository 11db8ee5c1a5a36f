-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what the options of a decision are judged by, in their order
-- params: decision uuid
SELECT t.id, t.version, t.name, t.description, t.weight, t.sort_no
FROM decision.decision_criteria t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.decision_id = :decision::uuid AND t.deleted_at IS NULL
ORDER BY t.sort_no, t.created_at, t.id
