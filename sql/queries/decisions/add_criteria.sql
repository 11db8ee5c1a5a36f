-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: gives a decision criteria behind those that it has, inside an action that was begun in the same transaction; names it has are left out
-- params: decision uuid, names text[], weights text[], action uuid
INSERT INTO decision.decision_criteria (decision_id, name, weight, sort_no, action_id)
SELECT :decision::uuid, x.name, x.weight::numeric, l.last + 10 * x.n, :action::uuid
FROM unnest(:names::text[], :weights::text[]) WITH ORDINALITY x (name, weight, n)
CROSS JOIN (SELECT coalesce(max(c.sort_no), 0)::int AS last FROM decision.decision_criteria c
             WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.decision_id = :decision::uuid AND c.deleted_at IS NULL) l
WHERE NOT EXISTS (SELECT 1 FROM decision.decision_criteria c WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.decision_id = :decision::uuid
                     AND c.name = x.name AND c.deleted_at IS NULL)
ORDER BY x.n
RETURNING id
