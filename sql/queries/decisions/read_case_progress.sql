-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: how far the latest round of a decision is, for whom it is shown to; nothing before the first round
-- params: decision uuid
SELECT p.round_no, p.state, p.invited, p.complete, p.deadline, p.is_small, p.can_reveal, p.mine
FROM decision.customer_decisions t
CROSS JOIN LATERAL decision.progress(t.id) p
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :decision::uuid AND t.deleted_at IS NULL
