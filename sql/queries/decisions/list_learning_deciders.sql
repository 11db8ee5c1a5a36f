-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: who decided the cases that can be learned from
-- params:
SELECT DISTINCT c.decided_by AS id, u.display_name AS name
  FROM decision.learned_cases c JOIN core.users u ON u.tenant_id = (SELECT core.my_tenant()) AND u.id = c.decided_by
 ORDER BY u.display_name, c.decided_by
