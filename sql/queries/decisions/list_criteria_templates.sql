-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the criteria that each kind of response usually is judged by
-- params:
SELECT t.response_type_code, t.name, t.name_en, t.weight, t.id, t.version
FROM decision.criteria_templates t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
ORDER BY t.response_type_code, t.sort_no, t.id
