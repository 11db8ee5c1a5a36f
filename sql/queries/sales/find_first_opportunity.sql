-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the open opportunity of this person that was worked on last, for a page that is shown without one; else anybody's
-- params: me uuid
SELECT t.id
FROM crm.opportunities t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL AND t.stage_no <= 4
ORDER BY t.owner_id IS NOT DISTINCT FROM :me::uuid DESC, t.last_activity_at DESC, t.id
LIMIT 1
