-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the stages one opportunity has been in, oldest first, and how long each may take
-- params: opportunity uuid
SELECT h.stage, h.entered_at, h.left_at, h.user_id, ow.display_name AS user_name, d.stale_after_days
FROM crm.opportunities r
CROSS JOIN LATERAL crm.stage_history(r.id) h
LEFT JOIN core.users ow ON ow.tenant_id = (SELECT core.my_tenant()) AND ow.id = h.user_id
LEFT JOIN crm.stage_defaults d ON d.tenant_id = (SELECT core.my_tenant()) AND d.stage = h.stage AND d.deleted_at IS NULL
WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.id = :opportunity::uuid -- one that may not be read would be refused
ORDER BY h.no
