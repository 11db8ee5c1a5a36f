-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the scores of each cell of the latest reveal, in order of size: nothing ties two cells together
-- params: decision uuid
SELECT e.option_id, e.criteria_id, e.score, e.confidence
  FROM decision.evaluations e
 WHERE e.tenant_id = (SELECT core.my_tenant()) AND e.decision_id = :decision::uuid
 ORDER BY e.option_id, e.criteria_id, e.score, e.confidence
