-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: probability and patience of each stage of the organisation
-- params:
SELECT t.stage AS code, t.probability AS percent, t.stale_after_days, t.id, t.version
FROM crm.stage_defaults t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
ORDER BY t.stage_no
