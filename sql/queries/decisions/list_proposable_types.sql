-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the types of answers with the words that speak for them, who is asked by default, and by when a case written down now would be due
-- params: now timestamptz
SELECT r.type_code, r.type_name::text AS type_name, r.type_name_en, r.decision_type, r.default_stakeholders, r.ai_classification_keywords,
       decision.target_at(3, r.type_code, :now::timestamptz) AS target_at
FROM decision.response_types r
WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.deleted_at IS NULL
ORDER BY r.sort_no, r.type_code
