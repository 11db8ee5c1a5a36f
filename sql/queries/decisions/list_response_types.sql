-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the kinds of response of the organisation, in its order
-- params:
SELECT t.type_code, t.type_name, t.type_name_en, t.decision_type, t.typical_resolution_time_hours, t.default_stakeholders
FROM decision.response_types t
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
ORDER BY t.sort_no, t.type_code
