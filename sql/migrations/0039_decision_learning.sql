-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- What a team learns from its decisions: which cases are alike, what came of them, and what an open decision is told of that history.

-- 1. When it was solved; the hours follow from it. A follow-up date is a task.
ALTER TABLE decision.decision_outcomes ADD COLUMN resolution_at timestamptz;
SELECT sec.apply_policies('decision.decision_outcomes');

-- The task of a follow-up: made, moved to another day, or taken away while nobody has done it.
CREATE FUNCTION decision.keep_follow_up(p_outcome decision.decision_outcomes) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_task crm.tasks;
    v_due  timestamptz := CASE WHEN p_outcome.follow_up_required THEN p_outcome.follow_up_date END;
    v_id   uuid;
BEGIN
    SELECT * INTO v_task FROM crm.tasks t WHERE t.tenant_id = p_outcome.tenant_id AND t.id = p_outcome.follow_up_task_id AND t.deleted_at IS NULL;
    IF v_task.id IS NOT NULL THEN
        IF v_task.is_open AND v_task.due_date IS DISTINCT FROM v_due THEN
            UPDATE crm.tasks t SET due_date = coalesce(v_due, t.due_date), deleted_at = CASE WHEN v_due IS NULL THEN now() END, version = t.version + 1,
                   action_id = p_outcome.action_id WHERE t.tenant_id = v_task.tenant_id AND t.id = v_task.id;
        END IF;
        RETURN CASE WHEN v_due IS NOT NULL OR NOT v_task.is_open THEN v_task.id END;
    ELSIF v_due IS NULL THEN
        RETURN NULL;
    END IF;
    INSERT INTO crm.tasks (title, due_date, kind, source, customer_id, decision_id, assigned_to_user_id, action_id)
    SELECT left(decision.code(d.number) || ' ' || d.title, 255), v_due, 'FOLLOW_UP', 'decision', d.customer_company_id, d.id, sec.me(), p_outcome.action_id
      FROM decision.customer_decisions d WHERE d.tenant_id = p_outcome.tenant_id AND d.id = p_outcome.decision_id
    RETURNING id INTO v_id;
    RETURN v_id;
END $$;
SELECT sec.make_definer('decision.keep_follow_up(decision.decision_outcomes)');

CREATE FUNCTION decision.outcome_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_made timestamptz;
BEGIN
    IF sec.me() IS NULL OR EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.action_id AND a.undo_of IS NOT NULL) THEN
        RETURN NEW; -- undo brings back what stood there
    END IF;
    IF NEW.resolution_at IS DISTINCT FROM OLD.resolution_at AND NEW.resolution_at IS NOT NULL THEN
        v_made := (SELECT d.created_at FROM decision.customer_decisions d WHERE d.tenant_id = NEW.tenant_id AND d.id = NEW.decision_id);
        IF NEW.resolution_at < v_made THEN
            PERFORM core.refuse('PU013', 'resolved_before_asked', jsonb_build_object('id', NEW.decision_id));
        ELSIF NEW.resolution_at > now() + interval '1 day' THEN
            PERFORM core.refuse('PU013', 'resolved_in_future', jsonb_build_object('id', NEW.decision_id));
        END IF;
        NEW.resolution_time_hours := round(extract(epoch FROM NEW.resolution_at - v_made) / 3600)::int;
    END IF;
    -- What asked for the outcome is answered, or asks again later: under its own key, so that the later day is told of as well.
    IF NEW.ask_on IS DISTINCT FROM OLD.ask_on OR (NEW.customer_satisfaction_score IS NOT NULL AND OLD.customer_satisfaction_score IS NULL) THEN
        UPDATE core.notifications n SET closed_at = coalesce(n.closed_at, now()),
               event_key = CASE WHEN NEW.ask_on IS DISTINCT FROM OLD.ask_on THEN left(n.event_key || '@' || OLD.ask_on, 150) ELSE n.event_key END
         WHERE n.tenant_id = NEW.tenant_id AND n.kind = 'DECISION' AND n.row_id = NEW.decision_id AND n.facts ->> 'step' = 'outcome' AND n.event_key NOT LIKE '%@%';
    END IF;
    RETURN NEW;
END $$;
SELECT sec.make_definer('decision.outcome_kept()');
CREATE TRIGGER d_kept BEFORE UPDATE ON decision.decision_outcomes FOR EACH ROW EXECUTE FUNCTION decision.outcome_kept();

-- After the statement, when its action is there for the task as well. Which task it is, is derived.
CREATE FUNCTION decision.outcome_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row  decision.decision_outcomes;
    v_task uuid;
BEGIN
    IF sec.me() IS NULL THEN
        RETURN NULL;
    END IF;
    FOR v_row IN SELECT n.* FROM new_rows n JOIN old_rows o ON o.id = n.id
                  WHERE (n.follow_up_required, n.follow_up_date) IS DISTINCT FROM (o.follow_up_required, o.follow_up_date) LOOP
        IF NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = v_row.tenant_id AND a.id = v_row.action_id AND a.undo_of IS NOT NULL) THEN
            v_task := decision.keep_follow_up(v_row);
        ELSIF v_row.follow_up_required AND v_row.follow_up_date IS NOT NULL THEN -- undo takes the task away and brings it back by itself
            v_task := coalesce(v_row.follow_up_task_id, (SELECT t.id FROM crm.tasks t WHERE t.tenant_id = v_row.tenant_id AND t.decision_id = v_row.decision_id
                                                            AND t.source = 'decision' ORDER BY t.created_at DESC, t.id LIMIT 1));
        ELSE
            v_task := NULL;
        END IF;
        UPDATE decision.decision_outcomes o SET follow_up_task_id = v_task WHERE o.tenant_id = v_row.tenant_id AND o.id = v_row.id AND o.follow_up_task_id IS DISTINCT FROM v_task;
    END LOOP;
    RETURN NULL;
END $$;
SELECT sec.make_definer('decision.outcome_follows()');
CREATE TRIGGER t_follows AFTER UPDATE ON decision.decision_outcomes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION decision.outcome_follows();

-- 2. The cases that can be learned from: decided, and somebody said how satisfied the customer was.
CREATE VIEW decision.learned_cases WITH (security_invoker = true) AS
SELECT d.id, d.number, d.title, d.customer_name, d.team_id, d.decision_type, d.response_type_code, d.customer_tier, d.urgency_level, d.financial_impact,
       d.currency::text AS currency, o.decided_by, o.decided_at, o.selected_option_id AS option_id, p.title AS option_title, r.rank, r.value AS predicted,
       o.customer_satisfaction_score AS satisfaction, o.customer_retained AS retained, o.estimated_financial_impact AS cost_expected,
       o.financial_impact_actual AS cost_actual, o.resolution_time_hours AS hours,
       -- What was given, of what was at stake.
       CASE WHEN d.financial_impact > 0 THEN 100 * o.estimated_financial_impact / d.financial_impact END AS given
  FROM decision.customer_decisions d
  JOIN decision.decision_outcomes o ON o.tenant_id = d.tenant_id AND o.decision_id = d.id AND o.deleted_at IS NULL
  JOIN decision.response_options p ON p.tenant_id = d.tenant_id AND p.id = o.selected_option_id
  LEFT JOIN LATERAL (SELECT x.rank, x.value FROM decision.option_results x
                      WHERE x.tenant_id = d.tenant_id AND x.decision_id = d.id AND x.option_id = o.selected_option_id ORDER BY x.round_no DESC LIMIT 1) r ON true
 WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.status = 'resolved' AND d.deleted_at IS NULL AND o.customer_satisfaction_score IS NOT NULL;
GRANT SELECT ON decision.learned_cases TO {{app}}, {{engine}};

-- Cases like this one: of the same type of decision, decided not more than 24 months before it, at least half alike. Alike is, from 0 to 1:
-- 0.40 the type of response (half of it when only the type of decision is the same), 0.25 the tier (a third less for each step), 0.20 the
-- urgency (a quarter less for each step), 0.15 the impact (the smaller over the larger). An impact that is not known, or in another
-- currency, is left out and the rest counts for the whole.
CREATE FUNCTION decision.similar_to(p_d decision.customer_decisions) RETURNS TABLE (id uuid, similarity double precision) LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
    WITH alike AS (
        SELECT c.id, c.decided_at,
               0.40 * CASE WHEN c.response_type_code IS NOT DISTINCT FROM p_d.response_type_code THEN 1 ELSE 0.5 END
             + 0.25 * (1 - abs(array_position('{basic,standard,premium,enterprise}'::text[], c.customer_tier)
                             - array_position('{basic,standard,premium,enterprise}'::text[], p_d.customer_tier)) / 3.0)
             + 0.20 * (1 - abs(c.urgency_level - p_d.urgency_level) / 4.0) AS known,
               CASE WHEN c.currency = p_d.currency AND c.financial_impact > 0 AND p_d.financial_impact > 0
                    THEN 0.15 * least(c.financial_impact, p_d.financial_impact) / greatest(c.financial_impact, p_d.financial_impact) END AS impact
          FROM decision.learned_cases c WHERE c.decision_type = p_d.decision_type AND c.id <> p_d.id)
    SELECT a.id, (CASE WHEN a.impact IS NULL THEN a.known / 0.85 ELSE a.known + a.impact END)::float8
      FROM alike a
     WHERE a.decided_at >= coalesce(p_d.actual_resolution_date, p_d.created_at) - interval '24 months'
       AND CASE WHEN a.impact IS NULL THEN a.known / 0.85 ELSE a.known + a.impact END >= 0.5
$$;
CREATE FUNCTION decision.similar_cases(p_decision uuid) RETURNS TABLE (id uuid, similarity double precision) LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.id, s.similarity FROM decision.customer_decisions d CROSS JOIN LATERAL decision.similar_to(d) s
     WHERE d.tenant_id = (SELECT core.my_tenant()) AND d.id = p_decision
$$;

-- The cases that a statistic is about. p_filter, each part optional: similar_to (a decision), type, response_type, tier, decider, from, until.
CREATE FUNCTION decision.learning_set(p_filter jsonb) RETURNS SETOF decision.learned_cases LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.* FROM decision.learned_cases c
     WHERE (p_filter ->> 'similar_to' IS NULL OR c.id = ANY (ARRAY(SELECT s.id FROM decision.similar_cases((p_filter ->> 'similar_to')::uuid) s)))
       AND (p_filter ->> 'type' IS NULL OR c.decision_type = p_filter ->> 'type')
       AND (p_filter ->> 'response_type' IS NULL OR c.response_type_code = p_filter ->> 'response_type')
       AND (p_filter ->> 'tier' IS NULL OR c.customer_tier = p_filter ->> 'tier')
       AND (p_filter ->> 'decider' IS NULL OR c.decided_by = (p_filter ->> 'decider')::uuid)
       AND (p_filter ->> 'from' IS NULL OR c.decided_at >= (p_filter ->> 'from')::date)
       AND (p_filter ->> 'until' IS NULL OR c.decided_at < (p_filter ->> 'until')::date + 1)
$$;

-- Wilson's interval of a share, 95 %. Nothing of nothing has none. Newcombe 1998, Stat Med 17:857-872.
CREATE FUNCTION decision.wilson(p_k bigint, p_n bigint) RETURNS TABLE (low double precision, high double precision) LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT greatest(0, m - w), least(1, m + w)
      FROM (SELECT 1.959963984540054::float8 AS z, p_k::float8 / nullif(p_n, 0) AS p, p_n::float8 AS n) a
     CROSS JOIN LATERAL (SELECT (p + z * z / (2 * n)) / (1 + z * z / n) AS m, z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n) AS w) b
     WHERE p_n > 0
$$;
GRANT EXECUTE ON FUNCTION decision.similar_to(decision.customer_decisions), decision.similar_cases(uuid), decision.learning_set(jsonb), decision.wilson(bigint, bigint)
    TO {{app}}, {{engine}};

-- 3. What an open decision is told of its team's own history, nobody else's: ai_recommendations =
--   {"source": "history", "as_of": day, "cases": n, "needed": 10, "enough": n >= 10,
--    "given": {"cases", "low", "high"}          the middle half of what was given, in percent of what was at stake
--    "choices": [{"title", "cases", "known", "kept", "low", "high", "satisfaction"}]}   at most five, the most frequent first; 95 % interval
-- Sums only: no case, no customer, no person. Below ten cases neither choices nor given. ai_confidence_score: the lower end of the interval
-- of the choice after which customers stayed most surely, of those sent at least three times; none below ten cases.
CREATE FUNCTION decision.history_of(p_d decision.customer_decisions) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    c_needed CONSTANT int := 10;
    v_ids uuid[] := ARRAY(SELECT s.id FROM decision.similar_to(p_d) s JOIN decision.learned_cases c ON c.id = s.id AND c.team_id = p_d.team_id);
    v_all jsonb := jsonb_build_object('source', 'history', 'as_of', core.today(), 'cases', cardinality(v_ids), 'needed', c_needed,
                                      'enough', cardinality(v_ids) >= c_needed);
BEGIN
    IF cardinality(v_ids) < c_needed THEN
        RETURN v_all;
    END IF;
    RETURN v_all || jsonb_build_object(
        'given', (SELECT jsonb_build_object('cases', count(c.given), 'low', round(percentile_cont(0.25) WITHIN GROUP (ORDER BY c.given)),
                                            'high', round(percentile_cont(0.75) WITHIN GROUP (ORDER BY c.given)))
                    FROM decision.learned_cases c WHERE c.id = ANY (v_ids)),
        'choices', (SELECT jsonb_agg(jsonb_build_object('title', x.title, 'cases', x.n, 'known', x.known, 'kept', x.kept, 'low', round(w.low::numeric, 2),
                                                        'high', round(w.high::numeric, 2), 'satisfaction', x.felt) ORDER BY x.n DESC, x.title)
                      FROM (SELECT c.option_title AS title, count(*) AS n, count(c.retained) AS known, count(*) FILTER (WHERE c.retained) AS kept,
                                   round(avg(c.satisfaction), 1) AS felt
                              FROM decision.learned_cases c WHERE c.id = ANY (v_ids) GROUP BY c.option_title ORDER BY count(*) DESC, c.option_title LIMIT 5) x
                      LEFT JOIN LATERAL decision.wilson(x.kept, x.known) w ON true));
END $$;
SELECT sec.make_definer('decision.history_of(decision.customer_decisions)');

CREATE FUNCTION decision.history_score(p_history jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
RETURN (SELECT max((c.x ->> 'low')::numeric) FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_history -> 'choices') = 'array' THEN p_history -> 'choices' ELSE '[]' END) c (x)
         WHERE (c.x ->> 'known')::int >= 3);
GRANT EXECUTE ON FUNCTION decision.history_score(jsonb) TO {{engine}};

-- Written when a decision is entered, at each of its steps, and when what it is compared by changes. No history, no undo: it is derived.
UPDATE sec.policy_source SET derived = derived || '{ai_recommendations,ai_confidence_score}' WHERE table_name = 'decision.customer_decisions';
DO $$
DECLARE
    v_skip text := (SELECT (s.derived || array_agg(a.attname::text))::text FROM sec.policy_source s
                      JOIN pg_attribute a ON a.attrelid = 'decision.customer_decisions'::regclass AND a.attgenerated <> '' AND NOT a.attisdropped
                     WHERE s.table_name = 'decision.customer_decisions' GROUP BY s.derived);
BEGIN
    DROP TRIGGER a_ledger_insert ON decision.customer_decisions;
    DROP TRIGGER a_ledger_update ON decision.customer_decisions;
    EXECUTE format('CREATE TRIGGER a_ledger_insert AFTER INSERT ON decision.customer_decisions REFERENCING NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION core.after_insert(%L, ''t'')', v_skip);
    EXECUTE format('CREATE TRIGGER a_ledger_update AFTER UPDATE ON decision.customer_decisions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION core.after_update(%L, ''t'')', v_skip);
END $$;
SELECT sec.apply_policies('decision.customer_decisions');

CREATE FUNCTION decision.fill_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF sec.me() IS NOT NULL AND NEW.status IN ('created', 'team_input', 'evaluating')
       AND (TG_OP = 'INSERT' AND NEW.ai_recommendations IS NULL AND NEW.ai_confidence_score IS NULL OR TG_OP = 'UPDATE' AND
            (NEW.decision_type, NEW.response_type_code, NEW.customer_tier, NEW.urgency_level, NEW.financial_impact, NEW.currency, NEW.current_phase)
            IS DISTINCT FROM (OLD.decision_type, OLD.response_type_code, OLD.customer_tier, OLD.urgency_level, OLD.financial_impact, OLD.currency, OLD.current_phase)) THEN
        NEW.ai_recommendations := decision.history_of(NEW);
        NEW.ai_confidence_score := decision.history_score(NEW.ai_recommendations);
    END IF;
    RETURN NEW;
END $$;
SELECT sec.make_definer('decision.fill_history()');
CREATE TRIGGER d_history BEFORE INSERT OR UPDATE ON decision.customer_decisions FOR EACH ROW EXECUTE FUNCTION decision.fill_history();

-- Again when an outcome became known: for the open decisions of that team and type.
CREATE FUNCTION decision.refresh_history(p_decisions uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE decision.customer_decisions d SET ai_recommendations = x.history, ai_confidence_score = decision.history_score(x.history)
      FROM (SELECT o.id, decision.history_of(o) AS history FROM decision.customer_decisions o
             WHERE o.tenant_id = core.my_tenant() AND o.id = ANY (p_decisions) AND o.is_open AND o.deleted_at IS NULL) x
     WHERE d.tenant_id = core.my_tenant() AND d.id = x.id AND d.ai_recommendations - 'as_of' IS DISTINCT FROM x.history - 'as_of';
END $$;
SELECT sec.make_definer('decision.refresh_history(uuid[])');

CREATE FUNCTION decision.outcome_teaches() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF sec.me() IS NOT NULL THEN
        PERFORM decision.refresh_history(ARRAY(
            SELECT o.id FROM decision.customer_decisions o
             WHERE o.tenant_id = core.my_tenant() AND o.is_open AND o.deleted_at IS NULL
               AND (o.team_id, o.decision_type) IN (SELECT d.team_id, d.decision_type FROM decision.customer_decisions d
                        JOIN (SELECT n.decision_id, n.customer_satisfaction_score, n.customer_retained, n.deleted_at FROM new_rows n
                              EXCEPT SELECT w.decision_id, w.customer_satisfaction_score, w.customer_retained, w.deleted_at FROM old_rows w) x
                          ON x.decision_id = d.id WHERE d.tenant_id = core.my_tenant())));
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('decision.outcome_teaches()');
CREATE TRIGGER t_teaches AFTER UPDATE ON decision.decision_outcomes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION decision.outcome_teaches();
