-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: active members of teams who are not asked to score this decision, each person once, those of its own team first
-- params: decision uuid
SELECT x.id, x.name, x.role
FROM (
    SELECT DISTINCT ON (m.user_id) m.id, coalesce(u.display_name, m.name) AS name, m.role, m.team_id = d.team_id AS is_own
    FROM decision.customer_decisions d
    JOIN core.team_members m ON m.tenant_id = d.tenant_id AND m.is_active AND m.deleted_at IS NULL
    JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id AND u.status = 'ACTIVE' AND u.deleted_at IS NULL AND u.login IS NOT NULL
    WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = :decision::uuid
      AND NOT EXISTS (SELECT 1 FROM decision.evaluators e WHERE e.tenant_id = d.tenant_id AND e.decision_id = d.id AND e.user_id = m.user_id AND e.deleted_at IS NULL)
    ORDER BY m.user_id, m.team_id = d.team_id DESC, m.id
) x
ORDER BY x.is_own DESC, x.name, x.id
