-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the campaign with the largest budget that runs, for a page that is shown without one; else any
-- params:
SELECT t.id
FROM marketing.marketing_campaigns t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
ORDER BY t.status = 'ACTIVE' DESC, t.total_budget_minor DESC, t.id
LIMIT 1
