-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was written beside the scores of the latest reveal, within a cell in random order (the keys are drawn)
-- params: decision uuid
SELECT e.option_id, e.criteria_id, e.anonymous_comment
  FROM decision.evaluations e
 WHERE e.tenant_id = (SELECT core.my_tenant()) AND e.decision_id = :decision::uuid AND e.anonymous_comment IS NOT NULL
 ORDER BY e.id
