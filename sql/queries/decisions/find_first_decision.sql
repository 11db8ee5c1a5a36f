-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the decision to begin with when a page is shown without one: open before closed, the furthest of this person's first
-- params: me uuid, phase int
SELECT t.id
FROM decision.customer_decisions t
LEFT JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.created_by
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL AND (:phase::int = 0 OR t.current_phase = :phase::int AND t.status <> 'cancelled')
ORDER BY t.is_open DESC, m.user_id IS NOT DISTINCT FROM :me::uuid DESC, t.current_phase DESC, t.created_at DESC, t.id
LIMIT 1
