-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: the decisions about a customer, those that came of a request, or the one a task is about; open ones first, the newest first
-- params: company uuid, request uuid, task uuid, limit int
SELECT t.id, decision.code(t.number) AS number, t.title::text AS title, t.status, t.decision_type, t.urgency_level, t.financial_impact::text AS financial_impact,
       t.currency::text AS currency, t.expected_resolution_date, t.actual_resolution_date, t.is_open, r.title::text AS chosen
FROM decision.customer_decisions t
LEFT JOIN decision.decision_outcomes o ON o.tenant_id = t.tenant_id AND o.decision_id = t.id AND o.deleted_at IS NULL
LEFT JOIN decision.response_options r ON r.tenant_id = o.tenant_id AND r.id = o.selected_option_id
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.deleted_at IS NULL
  AND (t.customer_company_id = :company::uuid OR t.request_id = :request::uuid
       OR t.id = (SELECT k.decision_id FROM crm.tasks k WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.id = :task::uuid))
ORDER BY t.urgent_no DESC, t.id
LIMIT :limit::int
