-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: open decisions that wait for one person (to score, frame, reveal or decide), and outcomes that he has to write down, for the list of the first page
-- params: me uuid, today date
WITH open AS MATERIALIZED (
    SELECT t.*, coalesce(t.handed_to_user_id, m.user_id) = :me::uuid AS is_own, decision.next_step(t.status, t.current_phase, NULL, sc.step) AS step
    FROM decision.customer_decisions t
    LEFT JOIN core.team_members m ON m.tenant_id = t.tenant_id AND m.id = t.created_by
    LEFT JOIN decision.scoring_steps() sc ON sc.decision_id = t.id
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.is_open AND t.deleted_at IS NULL
      AND (coalesce(t.handed_to_user_id, m.user_id) = :me::uuid OR (t.current_phase = 4 AND t.id = ANY ((SELECT sec.my_evaluations())::uuid[])))
    ORDER BY t.urgent_no DESC
    LIMIT 300)
SELECT t.id, t.version, t.step AS kind, t.title::text AS subject, t.customer_company_id AS customer_id, t.customer_name::text AS company_name, co.phone,
       least(t.expected_resolution_date, CASE WHEN t.step = 'score' THEN r.deadline END) AS due_at, true AS has_time,
       CASE WHEN t.urgency_level = 5 THEN 4 WHEN t.urgency_level = 4 THEN 3 WHEN t.urgency_level <= 2 THEN 1 ELSE 2 END AS priority,
       t.financial_impact::text AS amount, t.currency::text AS currency, decision.code(t.number) AS detail
FROM open t
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id AND co.deleted_at IS NULL
LEFT JOIN decision.rounds r ON r.tenant_id = t.tenant_id AND r.decision_id = t.id AND r.state = 'open'
WHERE CASE WHEN t.is_own THEN t.step <> 'scores' ELSE t.step = 'score' END
UNION ALL
SELECT t.id, t.version, 'outcome', t.title::text, t.customer_company_id, t.customer_name::text, co.phone, x.ask_on::timestamptz, false, 2, NULL, t.currency::text,
       decision.code(t.number)
FROM decision.decision_outcomes x
JOIN decision.customer_decisions t ON t.tenant_id = x.tenant_id AND t.id = x.decision_id AND t.deleted_at IS NULL AND t.status = 'resolved'
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id AND co.deleted_at IS NULL
WHERE x.tenant_id = (SELECT core.my_tenant()) AND x.decided_by = :me::uuid AND NOT x.is_filled AND x.deleted_at IS NULL AND x.ask_on <= :today::date
LIMIT 300
