-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: when a decision entered its phases first, as the ledger tells it
-- params: decision uuid
SELECT (h.after ->> 'current_phase')::int AS phase, min(h.at) AS at
FROM decision.customer_decisions t
CROSS JOIN LATERAL core.history('decision.customer_decisions', t.id, 1000) h
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :decision::uuid AND t.deleted_at IS NULL AND h.op = 'U' AND h.after ? 'current_phase'
GROUP BY 1
