-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what stands around one decision beside its list: how far it is without a name, what was chosen, what it came from
-- params: decision uuid
SELECT (SELECT count(*)::int FROM decision.decision_criteria c WHERE c.tenant_id = t.tenant_id AND c.decision_id = t.id AND c.deleted_at IS NULL) AS criteria,
       (SELECT count(*)::int FROM decision.response_options o WHERE o.tenant_id = t.tenant_id AND o.decision_id = t.id AND o.deleted_at IS NULL) AS options,
       (SELECT count(*)::int FROM decision.evaluators e WHERE e.tenant_id = t.tenant_id AND e.decision_id = t.id AND e.deleted_at IS NULL) AS evaluators,
       p.round_no, p.state AS round_state, p.invited, p.complete, p.deadline, p.mine, n.step AS next_step,
       t.is_open AND CASE WHEN coalesce(t.handed_to_user_id, m.user_id) = (SELECT sec.me()) THEN n.step <> 'scores' ELSE n.step = 'score' END AS for_me,
       h.display_name::text AS handed_to, r.title::text AS chosen, x.ask_on::timestamptz AS ask_on, i.id AS request_id,
       'SD-' || i.number || ' ' || coalesce(i.subject, split_part(i.description, E'\n', 1)) AS request_title
FROM decision.customer_decisions t
LEFT JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.created_by
LEFT JOIN core.users h ON h.tenant_id = t.tenant_id AND h.id = t.handed_to_user_id
LEFT JOIN decision.decision_outcomes x ON x.tenant_id = t.tenant_id AND x.decision_id = t.id AND x.deleted_at IS NULL
LEFT JOIN decision.response_options r ON r.tenant_id = x.tenant_id AND r.id = x.selected_option_id
LEFT JOIN crm.interactions i ON i.tenant_id = t.tenant_id AND i.id = t.request_id AND i.deleted_at IS NULL
LEFT JOIN LATERAL decision.progress(t.id) p ON true
CROSS JOIN LATERAL (SELECT decision.next_step(t.status, t.current_phase, x.is_filled, CASE WHEN p.state = 'open' THEN CASE
    WHEN p.mine IN ('none', 'draft') THEN 'score' WHEN p.can_reveal THEN 'reveal' ELSE 'scores' END END) AS step) n
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :decision::uuid
