-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what was chosen, answered and came of it, for paper
-- params: id uuid
SELECT o.selected_option_id, u.display_name AS decider, o.decision_reason, o.response_sent_at, t.draft_content AS answer, o.estimated_financial_impact,
       o.financial_impact_actual, o.customer_satisfaction_score, o.customer_retained, o.resolution_time_hours, o.escalation_occurred, o.outcome_notes,
       o.lessons_learned, o.what_worked_well, o.what_could_improve
  FROM decision.decision_outcomes o
  LEFT JOIN core.users u ON u.tenant_id = o.tenant_id AND u.id = o.decided_by
  LEFT JOIN decision.response_drafts t ON t.tenant_id = o.tenant_id AND t.id = o.response_draft_id AND t.deleted_at IS NULL
 WHERE o.tenant_id = (SELECT core.my_tenant()) AND o.decision_id = :id AND o.deleted_at IS NULL
