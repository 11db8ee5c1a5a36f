-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what may follow the present state of a campaign, and what it still lacks for each (rule names, parted by blanks)
-- params: record uuid
SELECT s.state, array_to_string(marketing.missing_for(c.id, s.state), ' ') AS missing
FROM marketing.marketing_campaigns c
CROSS JOIN LATERAL unnest(marketing.next_states(c.status, c.paused_from, c.type)) WITH ORDINALITY AS s (state, n)
WHERE c.tenant_id = (SELECT core.my_tenant()) AND c.id = :record::uuid AND c.deleted_at IS NULL
ORDER BY s.n
