-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: why opportunities are lost, the organisation's own list
-- params:
SELECT t.code, t.label_ro, t.label_en
FROM crm.lost_reasons t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL AND t.active
ORDER BY t.sort_no, t.code
