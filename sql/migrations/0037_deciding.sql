-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- The way of a decision: one function for every step, who may decide, who must agree, what is late, who is told, what is found by typing,
-- and what a new organisation starts with.

-- 1. Who may decide. The highest authority that a person has in the decision's team, or anywhere when it was handed to him.
CREATE FUNCTION decision.authority_of(p_decision uuid, p_user uuid) RETURNS int LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT max(m.escalation_authority) FROM core.team_members m
              JOIN decision.customer_decisions d ON d.tenant_id = m.tenant_id AND d.id = p_decision
              JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id AND u.status = 'ACTIVE' AND u.deleted_at IS NULL
             WHERE m.tenant_id = core.my_tenant() AND m.user_id = p_user AND m.deleted_at IS NULL AND m.is_active
               AND (m.team_id = d.team_id OR d.handed_to_user_id = p_user));
END $$;

-- Up to which amount that authority may decide on this type: its own row, else the one for all types. `known` false: no row in this currency.
CREATE FUNCTION decision.limit_of(p_authority int, p_type text, p_currency text) RETURNS TABLE (known boolean, max_amount numeric) LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT true, l.max_amount FROM decision.authority_limits l
                  WHERE l.tenant_id = core.my_tenant() AND l.authority = p_authority AND l.currency = p_currency AND l.deleted_at IS NULL
                    AND (l.decision_type = p_type OR l.decision_type IS NULL) ORDER BY l.decision_type NULLS LAST LIMIT 1;
    IF NOT FOUND THEN
        RETURN QUERY SELECT false, NULL::numeric;
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION decision.limit_of(int, text, text) TO {{app}}, {{engine}};

-- What stands between a person and this choice: 'authority', 'amount', 'sign_off', 'not_revealed', 'reason' (the option is not first). Empty: he may.
CREATE FUNCTION decision.hindrances(p_decision uuid, p_option uuid, p_user uuid) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_d     decision.customer_decisions;
    v_o     decision.response_options;
    v_rank  int;
    v_level int := coalesce(decision.authority_of(p_decision, p_user), 0);
    v_limit record;
    v_all   text[] := '{}';
BEGIN
    SELECT * INTO v_d FROM decision.customer_decisions d WHERE d.tenant_id = core.my_tenant() AND d.id = p_decision;
    SELECT * INTO v_o FROM decision.response_options o WHERE o.tenant_id = core.my_tenant() AND o.decision_id = p_decision AND o.id = p_option AND o.deleted_at IS NULL;
    IF v_level < v_d.urgency_level THEN
        v_all := v_all || 'authority'::text;
    END IF;
    IF v_o.id IS NULL THEN
        RETURN v_all || 'option'::text;
    END IF;
    SELECT * INTO v_limit FROM decision.limit_of(v_level, v_d.decision_type, v_d.currency);
    IF v_o.financial_cost > 0 AND (NOT v_limit.known AND v_level < 5 OR v_o.financial_cost > v_limit.max_amount) THEN
        v_all := v_all || 'amount'::text;
    END IF;
    IF (v_d.decision_type IN ('policy_exception', 'contract_modification') OR v_o.changes_contract)
       AND (v_d.signed_off_by IS NULL OR v_d.signed_off_option_id IS DISTINCT FROM p_option) THEN
        v_all := v_all || 'sign_off'::text;
    END IF;
    IF v_d.status <> 'evaluating' OR v_d.current_phase <> 5 THEN
        v_all := v_all || 'not_revealed'::text;
    END IF;
    v_rank := (SELECT r.rank FROM decision.option_results r
                WHERE r.tenant_id = core.my_tenant() AND r.decision_id = p_decision AND r.option_id = p_option
                  AND r.round_no = (SELECT max(x.round_no) FROM decision.rounds x WHERE x.tenant_id = r.tenant_id AND x.decision_id = p_decision AND x.state = 'revealed'));
    IF v_rank IS DISTINCT FROM 1 THEN
        v_all := v_all || 'reason'::text;
    END IF;
    RETURN v_all;
END $$;
SELECT sec.make_definer('decision.authority_of(uuid, uuid)'), sec.make_definer('decision.hindrances(uuid, uuid, uuid)');

-- The same for the caller, and which colleagues could: for "May I decide?" and "Hand up".
CREATE FUNCTION decision.may_decide(p_decision uuid, p_option uuid) RETURNS TABLE (authority int, urgency int, max_amount numeric, hindrances text[]) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF sec.me() IS NULL OR NOT sec.may_read_row('decision.customer_decisions', p_decision) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'decision.customer_decisions', 'id', p_decision));
    END IF;
    RETURN QUERY SELECT decision.authority_of(d.id, sec.me()), d.urgency_level,
                        (SELECT l.max_amount FROM decision.limit_of(coalesce(decision.authority_of(d.id, sec.me()), 0), d.decision_type, d.currency) l),
                        decision.hindrances(d.id, p_option, sec.me())
                   FROM decision.customer_decisions d WHERE d.tenant_id = core.my_tenant() AND d.id = p_decision;
END $$;
CREATE FUNCTION decision.deciders(p_decision uuid, p_option uuid) RETURNS TABLE (user_id uuid, display_name text, authority int) LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF sec.me() IS NULL OR NOT sec.may_read_row('decision.customer_decisions', p_decision) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'decision.customer_decisions', 'id', p_decision));
    END IF;
    RETURN QUERY
        SELECT x.user_id, x.display_name, x.level
          FROM (SELECT m.user_id, u.display_name::text, max(m.escalation_authority) AS level
                  FROM core.team_members m JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id
                 WHERE m.tenant_id = core.my_tenant() AND m.deleted_at IS NULL AND m.is_active AND u.deleted_at IS NULL AND u.status = 'ACTIVE' AND u.login IS NOT NULL
                 GROUP BY m.user_id, u.display_name) x
          JOIN decision.customer_decisions d ON d.tenant_id = core.my_tenant() AND d.id = p_decision
          LEFT JOIN decision.response_options o ON o.tenant_id = d.tenant_id AND o.decision_id = d.id AND o.id = p_option
          CROSS JOIN LATERAL decision.limit_of(x.level, d.decision_type, d.currency) l
         WHERE x.user_id <> sec.me() AND x.level >= d.urgency_level
           AND (coalesce(o.financial_cost, 0) = 0 OR (l.known OR x.level = 5) AND o.financial_cost <= coalesce(l.max_amount, o.financial_cost))
         ORDER BY x.level, x.display_name, x.user_id;
END $$;
SELECT sec.make_definer('decision.may_decide(uuid, uuid)', '{{app}}'), sec.make_definer('decision.deciders(uuid, uuid)', '{{app}}');

-- 2. Who is told: one kind, with the step in its facts.
ALTER TABLE core.notifications DROP CONSTRAINT ck_notifications_kind, DROP CONSTRAINT ck_notifications_facts;
ALTER TABLE core.notifications
    ADD CONSTRAINT ck_notifications_kind CHECK (kind IN ('ASSIGNED', 'MENTIONED', 'ANSWERED', 'REMINDER', 'IMPORTED', 'CONFLICT', 'DECISION')),
    ADD CONSTRAINT ck_notifications_facts CHECK (jsonb_typeof(facts) = 'object'
        AND facts - '{title,company,number,what,count,created,changed,refused,customer,start,task,step,until}'::text[] = '{}'
        AND NOT jsonb_path_exists(facts, 'strict $.* ? (@.type() == "object" || @.type() == "array")') AND char_length(facts::text) <= 2000);
ALTER TABLE core.notification_preferences DROP CONSTRAINT ck_notification_preferences_kind;
ALTER TABLE core.notification_preferences
    ADD CONSTRAINT ck_notification_preferences_kind CHECK (kind IN ('ASSIGNED', 'MENTIONED', 'ANSWERED', 'REMINDER', 'IMPORTED', 'CONFLICT', 'DECISION'));

-- Steps: score (you are asked to score), reveal (the scores are there), handed, sign_off, overdue, outcome (say what came of it).
CREATE FUNCTION decision.tell(p_decision uuid, p_step text, p_users uuid[], p_key text, p_action uuid, p_until timestamptz DEFAULT NULL) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, actor_id, action_id, facts)
    SELECT d.tenant_id, u, 'DECISION', p_step || ':' || d.id || ':' || p_key, 'decision', d.id, 'decision.customer_decisions', d.id, sec.me(), p_action,
           jsonb_strip_nulls(jsonb_build_object('what', 'decision', 'step', p_step, 'title', left(d.title, 255), 'company', d.customer_name, 'number', d.number,
               'until', to_char(p_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
      FROM decision.customer_decisions d, unnest(p_users) u
     WHERE d.tenant_id = core.my_tenant() AND d.id = p_decision AND u IS NOT NULL AND (u <> sec.me() OR p_step IN ('overdue', 'outcome')) AND core.wants_notice(u, 'DECISION')
    ON CONFLICT (tenant_id, user_id, kind, event_key) DO NOTHING;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END $$;
SELECT sec.make_definer('decision.tell(uuid, text, uuid[], text, uuid, timestamptz)');

-- 3. The step. p_to: team_input with phase 2 or 3, evaluating with 4 (scoring, also another round) or 5 (reveal), resolved, cancelled.
-- p_args: deadline, small (told that fewer than three are not anonymous), extend (a later deadline of the open round), without_result,
-- option, reason, ask_on. Anything else is refused with what stands in the way.
CREATE FUNCTION decision.begin_step(p_decision uuid, p_version int, p_label text, p_to text, p_action uuid) RETURNS decision.customer_decisions
LANGUAGE plpgsql AS $$
DECLARE
    v_d decision.customer_decisions;
BEGIN
    IF sec.me() IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    ELSIF p_decision IS NULL OR p_decision <> ALL (sec.my_decisions('decisions.write')) THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'decisions.write'));
    END IF;
    SELECT * INTO v_d FROM decision.customer_decisions d WHERE d.tenant_id = core.my_tenant() AND d.id = p_decision AND d.deleted_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'decision.customer_decisions', 'id', p_decision));
    ELSIF p_version IS NOT NULL AND p_version <> v_d.version THEN
        PERFORM core.refuse('PU001', 'version', jsonb_build_object('table', 'decision.customer_decisions', 'id', p_decision, 'read', p_version, 'current', v_d.version));
    END IF;
    INSERT INTO core.actions (id, label, label_args)
    VALUES (p_action, p_label, jsonb_build_object('subject', v_d.title, 'table', 'decision.customer_decisions', 'to', p_to, 'enum', 'decision_step'));
    RETURN v_d;
END $$;
SELECT sec.make_definer('decision.begin_step(uuid, int, text, text, uuid)');

-- Before the first score: something to choose from, something to judge by, somebody to judge.
CREATE FUNCTION decision.start_scoring(p_d decision.customer_decisions, p_args jsonb, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_deadline timestamptz := (p_args ->> 'deadline')::timestamptz;
    v_people   uuid[] := ARRAY(SELECT e.user_id FROM decision.evaluators e WHERE e.tenant_id = p_d.tenant_id AND e.decision_id = p_d.id AND e.deleted_at IS NULL
                                AND NOT EXISTS (SELECT 1 FROM eval.step_asides a WHERE a.tenant_id = e.tenant_id AND a.decision_id = e.decision_id AND a.user_id = e.user_id));
    v_small    boolean := cardinality(v_people) < 3;
    v_missing  text[] := '{}';
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decision.decision_criteria c WHERE c.tenant_id = p_d.tenant_id AND c.decision_id = p_d.id AND c.deleted_at IS NULL) THEN
        v_missing := v_missing || 'criteria'::text;
    END IF;
    IF (SELECT count(*) FROM decision.response_options o WHERE o.tenant_id = p_d.tenant_id AND o.decision_id = p_d.id AND o.deleted_at IS NULL) < 2 THEN
        v_missing := v_missing || 'options'::text;
    END IF;
    IF v_people = '{}' THEN
        v_missing := v_missing || 'evaluators'::text;
    END IF;
    IF v_missing <> '{}' THEN
        PERFORM core.refuse('PU012', 'scoring_requires', jsonb_build_object('id', p_d.id, 'missing', v_missing));
    ELSIF v_small AND NOT coalesce((p_args ->> 'small')::boolean, false) THEN
        PERFORM core.refuse('PU013', 'too_few_evaluators', jsonb_build_object('invited', cardinality(v_people), 'needed', 3));
    ELSIF v_deadline <= now() THEN
        PERFORM core.refuse('PU013', 'deadline_passed');
    END IF;
    PERFORM eval.open_round(p_d.id, v_deadline, v_small, p_action);
    PERFORM decision.tell(p_d.id, 'score', v_people, p_action::text, p_action, v_deadline);
END $$;
SELECT sec.make_definer('decision.start_scoring(decision.customer_decisions, jsonb, uuid)');

-- The reveal: by whoever framed the decision or has the authority for it, when enough have handed in. A deadline alone reveals nothing.
CREATE FUNCTION decision.reveal(p_d decision.customer_decisions, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_p record;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM core.team_members m WHERE m.tenant_id = p_d.tenant_id AND m.id = p_d.created_by AND m.user_id = sec.me())
       AND coalesce(decision.authority_of(p_d.id, sec.me()), 0) < p_d.urgency_level THEN
        PERFORM core.refuse('42501', 'reveal_authority', jsonb_build_object('id', p_d.id, 'needed', p_d.urgency_level));
    END IF;
    PERFORM 1 FROM eval.secrets s WHERE s.tenant_id = p_d.tenant_id AND s.decision_id = p_d.id FOR UPDATE;
    SELECT * INTO v_p FROM decision.progress(p_d.id);
    IF NOT v_p.can_reveal THEN
        PERFORM core.refuse('PU013', 'too_few_scores', jsonb_build_object('complete', v_p.complete, 'needed', CASE WHEN v_p.is_small THEN greatest(v_p.invited, 1) ELSE 3 END));
    END IF;
    PERFORM eval.close_round(p_d.id, true, p_action);
    PERFORM decision.tell(p_d.id, 'reveal', ARRAY(SELECT e.user_id FROM decision.evaluators e WHERE e.tenant_id = p_d.tenant_id AND e.decision_id = p_d.id
                          AND e.deleted_at IS NULL), p_action::text, p_action);
END $$;
SELECT sec.make_definer('decision.reveal(decision.customer_decisions, uuid)');

CREATE FUNCTION decision.resolve(p_d decision.customer_decisions, p_args jsonb, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_option uuid := (p_args ->> 'option')::uuid;
    v_reason text := nullif(btrim(p_args ->> 'reason'), '');
    v_why    text[] := decision.hindrances(p_d.id, v_option, sec.me());
    v_cost   numeric;
BEGIN
    IF 'option' = ANY (v_why) THEN
        PERFORM core.refuse('PU013', 'not_of_this_decision', jsonb_build_object('id', p_d.id));
    ELSIF 'authority' = ANY (v_why) THEN
        PERFORM core.refuse('42501', 'decision_authority', jsonb_build_object('id', p_d.id, 'needed', p_d.urgency_level, 'has', decision.authority_of(p_d.id, sec.me())));
    ELSIF 'amount' = ANY (v_why) THEN
        PERFORM core.refuse('42501', 'decision_amount', jsonb_build_object('id', p_d.id));
    ELSIF 'sign_off' = ANY (v_why) THEN
        PERFORM core.refuse('42501', 'decision_sign_off', jsonb_build_object('id', p_d.id));
    ELSIF 'reason' = ANY (v_why) AND v_reason IS NULL THEN
        PERFORM core.refuse('PU011', 'decision_reason', jsonb_build_object('id', p_d.id));
    ELSIF char_length(v_reason) > 2000 THEN
        PERFORM core.refuse('PU013', 'comment_too_long', '{"max": 2000}');
    END IF;
    SELECT o.financial_cost INTO v_cost FROM decision.response_options o WHERE o.tenant_id = p_d.tenant_id AND o.id = v_option;
    INSERT INTO decision.decision_outcomes (tenant_id, decision_id, selected_option_id, decided_by, decision_reason, ask_on, estimated_financial_impact,
                                            resolution_time_hours, action_id)
    VALUES (p_d.tenant_id, p_d.id, v_option, sec.me(), v_reason, (p_args ->> 'ask_on')::date, v_cost,
            greatest(0, round(extract(epoch FROM now() - p_d.created_at) / 3600))::int, p_action);
END $$;
SELECT sec.make_definer('decision.resolve(decision.customer_decisions, jsonb, uuid)');

CREATE FUNCTION decision.move(p_decision uuid, p_status text, p_phase int, p_version int, p_action uuid, p_args jsonb DEFAULT '{}') RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_args jsonb := coalesce(p_args, '{}');
    v_d    decision.customer_decisions := decision.begin_step(p_decision, p_version, 'decision_move',
                                                               CASE WHEN p_status = 'cancelled' THEN 'cancelled' ELSE coalesce(p_phase, 0)::text END, p_action);
    v_to   int := CASE WHEN p_status = 'cancelled' THEN v_d.current_phase ELSE p_phase END;
    v_ok   boolean;
    v_version int;
BEGIN
    -- What may follow what. Within a state the phases may be walked back as long as nobody scores.
    v_ok := CASE WHEN p_status = 'cancelled' THEN v_d.is_open
                 WHEN v_d.status = 'created' THEN (p_status, v_to) IN (('team_input', 2))
                 WHEN v_d.status = 'team_input' THEN (p_status, v_to) IN (('created', 1), ('team_input', 5 - v_d.current_phase)) OR ((p_status, v_to) = ('evaluating', 4) AND v_d.current_phase = 3)
                 WHEN v_d.status = 'evaluating' AND v_d.current_phase = 4 THEN (p_status, v_to) IN (('evaluating', 5)) OR ((p_status, v_to) = ('evaluating', 4) AND v_args ? 'extend')
                 WHEN v_d.status = 'evaluating' THEN (p_status, v_to) IN (('evaluating', 4), ('resolved', 6))
                 ELSE false END;
    IF NOT coalesce(v_ok, false) THEN
        PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', p_decision, 'from', v_d.current_phase, 'to', p_phase, 'status', v_d.status, 'to_status', p_status));
    END IF;
    IF p_status = 'cancelled' THEN
        IF v_d.current_phase = 4 THEN
            PERFORM eval.close_round(p_decision, false, p_action);
        END IF;
    ELSIF v_to = 4 AND v_args ? 'extend' THEN
        IF coalesce((v_args ->> 'extend')::timestamptz <= now(), true) THEN
            PERFORM core.refuse('PU013', 'deadline_passed');
        END IF;
        UPDATE decision.rounds r SET deadline = (v_args ->> 'extend')::timestamptz, version = r.version + 1, action_id = p_action
         WHERE r.tenant_id = v_d.tenant_id AND r.decision_id = p_decision AND r.state = 'open';
    ELSIF v_to = 4 THEN
        PERFORM decision.start_scoring(v_d, v_args, p_action);
    ELSIF v_to = 5 AND coalesce((v_args ->> 'without_result')::boolean, false) THEN
        PERFORM eval.close_round(p_decision, false, p_action);
    ELSIF v_to = 5 THEN
        PERFORM decision.reveal(v_d, p_action);
    ELSIF v_to = 6 THEN
        PERFORM decision.resolve(v_d, v_args, p_action);
    END IF;
    UPDATE decision.customer_decisions d SET status = p_status, current_phase = v_to, version = d.version + 1, action_id = p_action,
           cancel_reason = CASE WHEN p_status = 'cancelled' THEN left(nullif(btrim(v_args ->> 'reason'), ''), 1000) END,
           actual_resolution_date = CASE WHEN p_status = 'resolved' THEN now() END
     WHERE d.tenant_id = v_d.tenant_id AND d.id = p_decision RETURNING d.version INTO v_version;
    RETURN v_version;
END $$;

-- The sign-off of legal_compliance for one option; NULL takes it back. Only while there is something to decide.
CREATE FUNCTION decision.sign_off(p_decision uuid, p_option uuid, p_action uuid) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_d decision.customer_decisions;
    v_version int;
BEGIN
    IF NOT sec.all('decisions.sign') THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'decisions.sign'));
    END IF;
    SELECT * INTO v_d FROM decision.customer_decisions d WHERE d.tenant_id = core.my_tenant() AND d.id = p_decision AND d.deleted_at IS NULL FOR UPDATE;
    IF NOT FOUND OR v_d.current_phase <> 5 OR v_d.status <> 'evaluating' THEN
        PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', p_decision, 'from', v_d.current_phase, 'to', 5));
    ELSIF p_option IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision.response_options o WHERE o.tenant_id = v_d.tenant_id AND o.decision_id = p_decision
              AND o.id = p_option AND o.deleted_at IS NULL) THEN
        PERFORM core.refuse('PU013', 'not_of_this_decision', jsonb_build_object('id', p_decision));
    END IF;
    INSERT INTO core.actions (id, label, label_args)
    VALUES (p_action, 'decision_sign_off', jsonb_build_object('subject', v_d.title, 'table', 'decision.customer_decisions'));
    UPDATE decision.customer_decisions d SET signed_off_by = CASE WHEN p_option IS NOT NULL THEN sec.me() END, signed_off_at = CASE WHEN p_option IS NOT NULL THEN now() END,
           signed_off_option_id = p_option, version = d.version + 1, action_id = p_action
     WHERE d.tenant_id = v_d.tenant_id AND d.id = p_decision RETURNING d.version INTO v_version;
    PERFORM decision.tell(p_decision, 'sign_off', ARRAY(SELECT m.user_id FROM core.team_members m WHERE m.tenant_id = v_d.tenant_id AND m.id = v_d.created_by),
                          p_action::text, p_action);
    RETURN v_version;
END $$;

-- Asks those who can sign off: everybody whose job is legal_compliance.
CREATE FUNCTION decision.ask_sign_off(p_decision uuid, p_action uuid) RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    IF p_decision IS NULL OR p_decision <> ALL (sec.my_decisions('decisions.write')) THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'decisions.write'));
    END IF;
    RETURN decision.tell(p_decision, 'sign_off', ARRAY(SELECT DISTINCT m.user_id FROM core.team_members m WHERE m.tenant_id = core.my_tenant()
               AND m.role = 'legal_compliance' AND m.deleted_at IS NULL AND m.is_active), coalesce(p_action, gen_random_uuid())::text, NULL);
END $$;

-- Hands the decision to a colleague whose authority is enough for it. He may read, write and decide it from then on.
CREATE FUNCTION decision.hand_up(p_decision uuid, p_user uuid, p_version int, p_action uuid) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_d decision.customer_decisions := decision.begin_step(p_decision, p_version, 'decision_hand_up', NULL, p_action);
    v_version int;
BEGIN
    IF NOT v_d.is_open THEN
        PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', p_decision, 'from', v_d.current_phase, 'to', v_d.current_phase));
    ELSIF NOT EXISTS (SELECT 1 FROM core.team_members m JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id
                       WHERE m.tenant_id = v_d.tenant_id AND m.user_id = p_user AND m.deleted_at IS NULL AND m.is_active AND u.status = 'ACTIVE' AND u.deleted_at IS NULL
                         AND m.escalation_authority >= v_d.urgency_level) THEN
        PERFORM core.refuse('PU013', 'hand_up_authority', jsonb_build_object('id', p_user, 'needed', v_d.urgency_level));
    END IF;
    UPDATE decision.customer_decisions d SET handed_to_user_id = p_user, version = d.version + 1, action_id = p_action
     WHERE d.tenant_id = v_d.tenant_id AND d.id = p_decision RETURNING d.version INTO v_version;
    PERFORM decision.tell(p_decision, 'handed', ARRAY[p_user], p_action::text, p_action);
    RETURN v_version;
END $$;
SELECT sec.make_definer(f, '{{app}}') FROM unnest(ARRAY['decision.move(uuid, text, int, int, uuid, jsonb)', 'decision.sign_off(uuid, uuid, uuid)',
    'decision.ask_sign_off(uuid, uuid)', 'decision.hand_up(uuid, uuid, int, uuid)']::regprocedure[]) f;

-- Whoever is asked later, while scores come in, hears of it as well.
CREATE FUNCTION decision.notice_evaluators() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF sec.me() IS NOT NULL THEN
        PERFORM decision.tell(n.decision_id, 'score', ARRAY[n.user_id], n.action_id::text, n.action_id,
                              (SELECT r.deadline FROM decision.rounds r WHERE r.tenant_id = n.tenant_id AND r.decision_id = n.decision_id AND r.state = 'open'))
           FROM new_rows n JOIN decision.customer_decisions d ON d.tenant_id = n.tenant_id AND d.id = n.decision_id AND d.current_phase = 4;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('decision.notice_evaluators()');
CREATE TRIGGER u_notice_insert AFTER INSERT ON decision.evaluators REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION decision.notice_evaluators();

-- 4. What is late. Readable open decisions past their target time.
CREATE FUNCTION decision.overdue(p_now timestamptz DEFAULT NULL) RETURNS TABLE (id uuid, number bigint, title text, urgency_level int, expected_resolution_date timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT d.id, d.number, d.title, d.urgency_level, d.expected_resolution_date FROM decision.customer_decisions d
     WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.is_open AND d.deleted_at IS NULL AND d.expected_resolution_date < coalesce(p_now, now())
     ORDER BY d.urgency_level DESC, d.expected_resolution_date, d.id
$$;
GRANT EXECUTE ON FUNCTION decision.overdue(timestamptz) TO {{app}}, {{engine}};

-- Tells the next authority of each of the caller's readable decisions that is late: first the lowest in the team above whom framed it (or
-- to whom it was told before), then, after two working hours (urgency 5) or a working day, the next. And asks for outcomes that are due.
-- Any number of desks may call: each step is told once.
CREATE FUNCTION decision.escalate_overdue(p_now timestamptz DEFAULT NULL) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_now  timestamptz := least(coalesce(p_now, now()), now() + interval '1 day');
    v_told int := 0;
    v_d    decision.customer_decisions;
    v_next int;
    v_row  record;
BEGIN
    IF sec.me() IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    FOR v_d IN SELECT d.* FROM decision.customer_decisions d
                WHERE d.tenant_id = core.my_tenant() AND d.id = ANY (sec.my_decisions('decisions.read')) AND d.is_open AND d.deleted_at IS NULL
                  AND d.expected_resolution_date < v_now
                  AND (d.escalated_at IS NULL OR core.add_working_minutes(d.escalated_at, CASE WHEN d.urgency_level = 5 THEN 120 ELSE 540 END) < v_now)
                ORDER BY d.id FOR UPDATE SKIP LOCKED LOOP
        v_next := (SELECT min(m.escalation_authority) FROM core.team_members m
                    WHERE m.tenant_id = v_d.tenant_id AND m.team_id = v_d.team_id AND m.deleted_at IS NULL AND m.is_active
                      AND m.escalation_authority > coalesce(v_d.escalated_level, (SELECT c.escalation_authority FROM core.team_members c
                                                                                  WHERE c.tenant_id = v_d.tenant_id AND c.id = v_d.created_by), 0));
        IF v_next IS NULL AND v_d.escalated_level IS NULL THEN -- nobody above: those who are highest
            v_next := (SELECT max(m.escalation_authority) FROM core.team_members m WHERE m.tenant_id = v_d.tenant_id AND m.team_id = v_d.team_id
                          AND m.deleted_at IS NULL AND m.is_active);
        END IF;
        CONTINUE WHEN v_next IS NULL;
        v_told := v_told + decision.tell(v_d.id, 'overdue', ARRAY(SELECT m.user_id FROM core.team_members m WHERE m.tenant_id = v_d.tenant_id AND m.team_id = v_d.team_id
                      AND m.deleted_at IS NULL AND m.is_active AND m.escalation_authority = v_next), v_next::text, NULL, v_d.expected_resolution_date);
        UPDATE decision.customer_decisions d SET escalated_level = v_next, escalated_at = v_now WHERE d.tenant_id = v_d.tenant_id AND d.id = v_d.id;
    END LOOP;
    FOR v_row IN SELECT o.decision_id, o.decided_by, o.ask_on FROM decision.decision_outcomes o
                  WHERE o.tenant_id = core.my_tenant() AND o.decided_by = sec.me() AND NOT o.is_filled AND o.deleted_at IS NULL AND o.ask_on <= v_now::date LOOP
        -- Until it is filled, once a week.
        v_told := v_told + decision.tell(v_row.decision_id, 'outcome', ARRAY[v_row.decided_by], ((v_now::date - v_row.ask_on) / 7)::text, NULL);
    END LOOP;
    RETURN v_told;
END $$;
SELECT sec.make_definer('decision.escalate_overdue(timestamptz)', '{{app}}');

-- 5. Found by typing, named by id.
INSERT INTO core.search_kinds VALUES ('decision', 'decision', 'decision.customer_decisions', 'decisions.read');
CREATE FUNCTION decision.search_decisions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids  uuid[];
    v_gone uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        v_ids := ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL);
    ELSE
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
          FROM (SELECT n.id, n.title, n.description, n.customer_name, n.deleted_at FROM new_rows n
                EXCEPT SELECT o.id, o.title, o.description, o.customer_name, o.deleted_at FROM old_rows o) x;
        PERFORM core.search_drop('decision', v_gone);
        PERFORM core.close_notices(v_gone, v_ids);
    END IF;
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT d.tenant_id, 'decision', d.id, core.search_text(decision.code(d.number), 'DC' || d.number, d.title, d.customer_name, left(d.description, 1000))
      FROM decision.customer_decisions d WHERE d.tenant_id = core.my_tenant() AND d.id = ANY (v_ids) AND d.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    RETURN NULL;
END $$;
SELECT sec.make_definer('decision.search_decisions()');
CREATE TRIGGER s_search_insert AFTER INSERT ON decision.customer_decisions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION decision.search_decisions();
CREATE TRIGGER s_search_update AFTER UPDATE ON decision.customer_decisions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION decision.search_decisions();

CREATE OR REPLACE FUNCTION core.record_names(p_kinds text[], p_ids uuid[]) RETURNS TABLE (kind text, id uuid, title text, detail text, page text)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.kind, w.id, f.title, f.detail, f.page
      FROM unnest(p_kinds, p_ids) WITH ORDINALITY AS w (kind, id, n)
      CROSS JOIN LATERAL (
        SELECT c.company_name AS title, c.city AS detail, NULL::text AS page FROM crm.customer_companies c
         WHERE w.kind = 'company' AND c.tenant_id = (SELECT core.my_tenant()) AND c.id = w.id AND c.deleted_at IS NULL
        UNION ALL
        SELECT p.full_name, k.company_name, NULL FROM crm.contact_persons p
          LEFT JOIN crm.customer_companies k ON k.tenant_id = p.tenant_id AND k.id = p.customer_company_id
         WHERE w.kind = 'contact' AND p.tenant_id = (SELECT core.my_tenant()) AND p.id = w.id AND p.deleted_at IS NULL
        UNION ALL
        SELECT o.title, k.company_name, NULL FROM crm.opportunities o
          LEFT JOIN crm.customer_companies k ON k.tenant_id = o.tenant_id AND k.id = o.customer_company_id
         WHERE w.kind = 'opportunity' AND o.tenant_id = (SELECT core.my_tenant()) AND o.id = w.id AND o.deleted_at IS NULL
        UNION ALL
        SELECT coalesce(t.title, t.contract_number), k.company_name, NULL FROM crm.contracts t
          LEFT JOIN crm.customer_companies k ON k.tenant_id = t.tenant_id AND k.id = t.customer_company_id
         WHERE w.kind = 'contract' AND t.tenant_id = (SELECT core.my_tenant()) AND t.id = w.id AND t.deleted_at IS NULL
        UNION ALL
        SELECT t.title, k.company_name, NULL FROM crm.tasks t
          LEFT JOIN crm.customer_companies k ON k.tenant_id = t.tenant_id AND k.id = t.customer_id
         WHERE w.kind = 'task' AND t.tenant_id = (SELECT core.my_tenant()) AND t.id = w.id AND t.deleted_at IS NULL
        UNION ALL
        SELECT coalesce(i.subject, 'SD-' || i.number), k.company_name, NULL FROM crm.interactions i
          LEFT JOIN crm.customer_companies k ON k.tenant_id = i.tenant_id AND k.id = i.customer_id
         WHERE w.kind = 'request' AND i.tenant_id = (SELECT core.my_tenant()) AND i.id = w.id AND i.type = 'SUPPORT' AND i.parent_id IS NULL
           AND i.deleted_at IS NULL
        UNION ALL
        SELECT v.name, NULL, v.page FROM core.saved_views v
         WHERE w.kind = 'view' AND v.tenant_id = (SELECT core.my_tenant()) AND v.id = w.id AND v.deleted_at IS NULL
        UNION ALL
        SELECT d.title, d.customer_name, NULL FROM decision.customer_decisions d
         WHERE w.kind = 'decision' AND d.tenant_id = (SELECT core.my_tenant()) AND d.id = w.id AND d.deleted_at IS NULL
      ) AS f
     ORDER BY w.n
$$;

-- 6. What an organisation starts with.
CREATE FUNCTION decision.seed_tenant(p_tenant uuid, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO decision.response_types (tenant_id, type_code, type_name, type_name_en, decision_type, typical_resolution_time_hours, requires_escalation,
                                         default_stakeholders, ai_classification_keywords, sort_no, action_id)
    SELECT p_tenant, x.code, x.ro, x.en, x.type, x.hours, x.escalate, x.who::text[], x.words::text[], x.n, p_action
      FROM (VALUES
        ('refund_full', 'Rambursare integrală', 'Full refund', 'refund_request', 24, true, '{support_manager,account_manager,operations_manager}',
         '{"rambursare integrală","toți banii înapoi","returnare integrală","full refund","money back"}', 10),
        ('refund_partial', 'Rambursare parțială', 'Partial refund', 'refund_request', 12, false, '{support_manager,account_manager}',
         '{"rambursare parțială","reducere","discount","credit","partial refund"}', 20),
        ('billing_dispute', 'Contestarea unei facturi', 'Billing dispute', 'billing_dispute', 24, true, '{account_manager,operations_manager}',
         '{"factură","facturat greșit","taxat de două ori","invoice","billing","overcharged"}', 30),
        ('service_outage', 'Serviciu întrerupt', 'Service outage', 'service_escalation', 4, true, '{support_manager,operations_manager,customer_success_manager}',
         '{"întrerupere","nu funcționează","căzut","indisponibil","outage","downtime","not working"}', 40),
        ('feature_request', 'Cerere de funcție nouă', 'Feature request', 'policy_exception', 72, false, '{customer_success_manager,operations_manager}',
         '{"funcție nouă","ar fi util","îmbunătățire","feature","enhancement"}', 50),
        ('contract_change', 'Modificarea contractului', 'Contract change', 'contract_modification', 48, true, '{account_manager,legal_compliance,sales_manager}',
         '{"contract","act adițional","clauză","prelungire","amendment","terms"}', 60),
        ('churn_risk', 'Risc de plecare', 'Churn risk', 'churn_prevention', 24, true, '{customer_success_manager,account_manager,sales_manager}',
         '{"reziliere","plecăm","renunțăm","alt furnizor","cancel","leaving","competitor"}', 70),
        ('escalation', 'Escaladare', 'Escalation', 'service_escalation', 8, true, '{support_manager,customer_success_manager,operations_manager}',
         '{"director","nemulțumit","inacceptabil","reclamație","escalate","unacceptable","complaint"}', 80),
        ('data_privacy', 'Date personale', 'Data privacy', 'policy_exception', 48, true, '{legal_compliance,operations_manager}',
         '{"GDPR","date personale","ștergerea datelor","confidențialitate","privacy","personal data"}', 90),
        ('general_inquiry', 'Întrebare generală', 'General inquiry', 'policy_exception', 12, false, '{support_manager}',
         '{"întrebare","informații","cum se","question","how to"}', 100)) x (code, ro, en, type, hours, escalate, who, words, n);
    INSERT INTO decision.criteria_templates (tenant_id, response_type_code, name, name_en, weight, sort_no, action_id)
    SELECT p_tenant, x.code, c.ro, c.en, c.weight, c.n * 10, p_action
      FROM (VALUES
        ('refund_full', 'Clientul rămâne=3.0,Costul pentru noi=2.0,Rapiditate=1.5,Precedent corect=1.5'),
        ('refund_partial', 'Clientul rămâne=3.0,Costul pentru noi=1.5,Rapiditate=2.0,Precedent corect=1.0,Efortul echipei=0.8'),
        ('billing_dispute', 'Precedent corect=2.0,Clientul rămâne=2.0,Costul pentru noi=1.5,Rapiditate=1.0'),
        ('service_outage', 'Rapiditate=3.0,Clientul rămâne=2.5,Costul pentru noi=1.0,Efortul echipei=1.0'),
        ('feature_request', 'Folosul pentru client=2.0,Efortul echipei=2.0,Costul pentru noi=1.5,Precedent corect=1.0'),
        ('contract_change', 'Siguranță juridică=3.0,Clientul rămâne=2.0,Costul pentru noi=2.0,Precedent corect=1.5'),
        ('churn_risk', 'Clientul rămâne=4.0,Costul pentru noi=2.0,Rapiditate=2.0,Precedent corect=1.0'),
        ('escalation', 'Rapiditate=2.5,Clientul rămâne=2.5,Costul pentru noi=1.0,Efortul echipei=1.0'),
        ('data_privacy', 'Siguranță juridică=4.0,Rapiditate=2.0,Clientul rămâne=1.5,Efortul echipei=1.0'),
        ('general_inquiry', 'Folosul pentru client=2.0,Rapiditate=1.5,Efortul echipei=1.0')) x (code, list)
     CROSS JOIN LATERAL (
        SELECT split_part(e.item, '=', 1) AS ro, split_part(e.item, '=', 2)::numeric AS weight, e.n::int AS n, k.en
          FROM regexp_split_to_table(x.list, ',') WITH ORDINALITY e (item, n)
          JOIN (VALUES ('Clientul rămâne', 'Customer stays'), ('Costul pentru noi', 'Cost to us'), ('Rapiditate', 'Speed'), ('Precedent corect', 'Fair precedent'),
                       ('Efortul echipei', 'Team effort'), ('Folosul pentru client', 'Benefit to the customer'), ('Siguranță juridică', 'Legal safety')) k (ro, en)
            ON k.ro = split_part(e.item, '=', 1)) c;
    INSERT INTO decision.authority_limits (tenant_id, authority, decision_type, max_amount, currency, action_id)
    SELECT p_tenant, x.authority, NULL, CASE WHEN c.currency = 'RON' THEN x.amount ELSE x.amount / 5 END, c.currency, p_action
      FROM (VALUES (1, 500), (2, 2500), (3, 10000), (4, 50000), (5, NULL::numeric)) x (authority, amount)
     CROSS JOIN (SELECT t.currency FROM core.tenants t WHERE t.id = p_tenant UNION SELECT 'RON' UNION SELECT 'EUR') c (currency);
END $$;
SELECT sec.make_definer('decision.seed_tenant(uuid, uuid)');

CREATE OR REPLACE FUNCTION core.seed_tenant(p_tenant uuid, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO crm.stage_defaults (tenant_id, stage, probability, stale_after_days, action_id)
    SELECT p_tenant, x.stage, x.probability, x.days, p_action
      FROM (VALUES ('PROSPECTING', 10, 14), ('QUALIFICATION', 30, 14), ('PROPOSAL', 60, 14), ('NEGOTIATION', 80, 10),
                   ('CLOSED_WON', 100, NULL), ('CLOSED_LOST', 0, NULL)) x (stage, probability, days);
    INSERT INTO crm.lost_reasons (tenant_id, code, label_ro, label_en, sort_no, action_id)
    SELECT p_tenant, x.code, x.ro, x.en, x.n, p_action
      FROM (VALUES ('PRICE', 'Preț', 'Price', 10), ('NO_BUDGET', 'Fără buget', 'No budget', 20), ('COMPETITOR', 'Concurent', 'Competitor', 30),
                   ('NO_ANSWER', 'Fără răspuns', 'No answer', 40), ('TIMING', 'Nu este momentul', 'Bad timing', 50),
                   ('NO_DECISION', 'Fără decizie', 'No decision', 60), ('NOT_A_FIT', 'Nu se potrivește', 'Not a fit', 70),
                   ('IMPORTED', 'Importată', 'Imported', 900), ('OTHER', 'Alt motiv', 'Other reason', 990)) x (code, ro, en, n);
    PERFORM decision.seed_tenant(p_tenant, p_action);
END $$;
SELECT sec.make_definer('core.seed_tenant(uuid, uuid)');

DO $$
DECLARE
    v_tenant uuid;
    v_before text := current_setting('punte.tenant', true);
BEGIN
    FOR v_tenant IN SELECT f.tenant_id FROM core.feed_state f LOOP
        PERFORM set_config('punte.tenant', v_tenant::text, true);
        PERFORM decision.seed_tenant(v_tenant, NULL);
    END LOOP;
    PERFORM set_config('punte.tenant', coalesce(v_before, ''), true);
END $$;
