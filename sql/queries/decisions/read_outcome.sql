-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what came of a decision, and what happened since: who chose what, what was sent, whether the customer answered, when it is asked
-- params: id uuid
SELECT o.id, o.version, o.decided_at, u.display_name AS decider, o.decision_reason, o.selected_option_id, p.title AS option_title,
       (SELECT count(*) FROM decision.response_options x WHERE x.tenant_id = d.tenant_id AND x.decision_id = d.id AND x.deleted_at IS NULL) AS options,
       r.rank, r.value, o.response_sent_at, o.estimated_financial_impact, o.ask_on, o.is_filled, o.updated_at, w.display_name AS written_by,
       coalesce(o.resolution_at, CASE WHEN o.resolution_time_hours = round(extract(epoch FROM o.decided_at - d.created_at) / 3600) THEN o.decided_at
                                   ELSE d.created_at + o.resolution_time_hours * interval '1 hour' END) AS resolved_at, d.created_at AS asked_at,
       t.id AS task_id, t.due_date AS task_due, t.is_open AS task_open, a.date_time AS answered_at, a.subject AS answer,
       (SELECT min(c.end_date) FROM crm.contracts c WHERE c.tenant_id = d.tenant_id AND c.customer_company_id = d.customer_company_id
           AND c.deleted_at IS NULL AND c.status = 'ACTIVE' AND c.end_date > o.decided_at::date) AS renewal_on
  FROM decision.customer_decisions d
  JOIN decision.decision_outcomes o ON o.tenant_id = d.tenant_id AND o.decision_id = d.id AND o.deleted_at IS NULL
  JOIN decision.response_options p ON p.tenant_id = d.tenant_id AND p.id = o.selected_option_id
  LEFT JOIN core.users u ON u.tenant_id = d.tenant_id AND u.id = o.decided_by
  LEFT JOIN core.users w ON w.tenant_id = d.tenant_id AND w.id = o.updated_by
  LEFT JOIN crm.tasks t ON t.tenant_id = d.tenant_id AND t.id = o.follow_up_task_id AND t.deleted_at IS NULL
  LEFT JOIN LATERAL (SELECT x.rank, x.value FROM decision.option_results x
                      WHERE x.tenant_id = d.tenant_id AND x.decision_id = d.id AND x.option_id = o.selected_option_id ORDER BY x.round_no DESC LIMIT 1) r ON true
  LEFT JOIN LATERAL (SELECT i.date_time, i.subject FROM crm.interactions i
                      WHERE i.tenant_id = d.tenant_id AND i.deleted_at IS NULL AND i.direction = 'INBOUND' AND i.date_time > coalesce(o.response_sent_at, o.decided_at)
                        AND (i.customer_id = d.customer_company_id OR i.parent_id = d.request_id) ORDER BY i.date_time LIMIT 1) a ON true
 WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = :id
