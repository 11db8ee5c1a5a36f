-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one decision with the names around it and when its scoring began and was revealed; nothing when it is not this person's to see
-- params: decision uuid
SELECT t.id, t.version, t.number, t.title, t.description, t.decision_type, t.response_type_code, rt.type_name, rt.type_name_en, t.status, t.current_phase, t.cancel_reason,
       t.urgency_level, t.financial_impact, t.currency::text AS currency, t.created_at, t.expected_resolution_date, t.actual_resolution_date,
       t.team_id, te.name AS team_name, me.user_id AS created_by_user, coalesce(cu.display_name, me.name) AS created_by_name,
       t.customer_name, t.customer_company_id, t.customer_tier, t.customer_value, t.relationship_duration_months, t.previous_issues_count,
       t.request_id, coalesce(i.subject, split_part(i.description, E'\n', 1)) AS request_title,
       t.handed_to_user_id, hu.display_name AS handed_to_name, t.signed_off_option_id, su.display_name AS signed_off_name, t.signed_off_at, t.ai_classification,
       sec.may_write_row('decision.customer_decisions', t.id) AS may_write,
       r.scoring_at, r.revealed_at
FROM decision.customer_decisions t
LEFT JOIN decision.response_types rt ON rt.tenant_id = t.tenant_id AND rt.type_code = t.response_type_code
LEFT JOIN core.teams te ON te.tenant_id = t.tenant_id AND te.id = t.team_id
LEFT JOIN core.team_members me ON me.tenant_id = t.tenant_id AND me.id = t.created_by
LEFT JOIN core.users cu ON cu.tenant_id = t.tenant_id AND cu.id = me.user_id
LEFT JOIN core.users hu ON hu.tenant_id = t.tenant_id AND hu.id = t.handed_to_user_id
LEFT JOIN core.users su ON su.tenant_id = t.tenant_id AND su.id = t.signed_off_by
LEFT JOIN crm.interactions i ON i.tenant_id = t.tenant_id AND i.id = t.request_id
LEFT JOIN LATERAL (SELECT min(x.created_at) AS scoring_at, min(x.closed_at) FILTER (WHERE x.state = 'revealed') AS revealed_at
                     FROM decision.rounds x WHERE x.tenant_id = t.tenant_id AND x.decision_id = t.id) r ON true
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :decision::uuid AND t.deleted_at IS NULL
