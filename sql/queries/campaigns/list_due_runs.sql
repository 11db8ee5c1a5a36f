-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: messages whose time has come (due, late, or the clock was changed since), and runs that are under way
-- params: moment timestamptz
SELECT c.id AS campaign_id, c.name::text AS name, d.planned_for, d.state, NULL::uuid AS run_id
FROM marketing.due_runs(:moment::timestamptz) d
JOIN marketing.marketing_campaigns c ON c.tenant_id = (SELECT core.my_tenant()) AND c.id = d.campaign_id
UNION ALL
SELECT c.id, c.name::text, r.planned_for, 'sending', r.id
FROM marketing.campaign_runs r
JOIN marketing.marketing_campaigns c ON c.tenant_id = r.tenant_id AND c.id = r.campaign_id
WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.status = 'sending' AND c.status = 'SENDING' AND c.deleted_at IS NULL
ORDER BY planned_for
