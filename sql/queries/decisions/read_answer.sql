-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was decided, as far as it was, and in which language the customer is written to
-- params: decision uuid
SELECT o.selected_option_id, o.decided_at, o.decision_reason, o.ask_on, u.display_name AS decided_by, co.preferred_language
  FROM decision.customer_decisions d
  LEFT JOIN decision.decision_outcomes o ON o.tenant_id = d.tenant_id AND o.decision_id = d.id AND o.deleted_at IS NULL
  LEFT JOIN core.users u ON u.tenant_id = o.tenant_id AND u.id = o.decided_by
  LEFT JOIN crm.customer_companies co ON co.tenant_id = d.tenant_id AND co.id = d.customer_company_id
 WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = :decision::uuid
