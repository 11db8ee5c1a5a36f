-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what lies around the value of each option, as the latest reveal found it: of no single person
-- params: decision uuid
SELECT o.option_id, o.low, o.high
  FROM decision.option_results o
 WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.decision_id = :decision::uuid
   AND o.round_no = (SELECT max(r.round_no) FROM decision.rounds r
                      WHERE r.tenant_id = o.tenant_id AND r.decision_id = o.decision_id AND r.state = 'revealed')
