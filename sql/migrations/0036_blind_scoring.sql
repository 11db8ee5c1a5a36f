-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Blind scoring. Scores lie in eval, under a tag made of a secret of the round and the person; nobody reads that schema, no ledger, no notice
-- and no time tells of it. The reveal computes what needs whole ballots, puts the cells into another table in random order under random tags
-- and throws ballots and secret away.

-- A round as the team sees it. While it is open it holds nothing that was scored.
CREATE TABLE decision.rounds (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    decision_id uuid NOT NULL,
    round_no    int NOT NULL CONSTRAINT ck_rounds_round_no CHECK (round_no BETWEEN 1 AND 3),
    state       text NOT NULL DEFAULT 'open' COLLATE "C" CONSTRAINT ck_rounds_state CHECK (state IN ('open', 'revealed', 'closed')),
    deadline    timestamptz,
    is_small    boolean NOT NULL DEFAULT false, -- fewer than three were asked and told that this is not anonymous
    closed_at   timestamptz,
    evaluators  int, -- whose scores are in the result
    kendall_w   double precision,
    krippendorff_alpha double precision,
    rests_on_one_voice boolean,
    leader_option_id   uuid,
    leader_equal_trust uuid, -- with every confidence counted alike
    bootstrap_seed int,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT rounds_no UNIQUE (tenant_id, decision_id, round_no),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id)
);

-- What the reveal found for each option.
CREATE TABLE decision.option_results (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT gen_random_uuid(),
    decision_id uuid NOT NULL,
    round_no    int NOT NULL,
    option_id   uuid NOT NULL,
    value       double precision,
    value_equal_trust double precision,
    rank        int, -- 1, 2, 2, 4; NULL while a cell is empty
    rank_equal_trust int,
    is_complete boolean NOT NULL,
    low         double precision, -- lowest and highest of the persons, from eight on the 95 % interval
    high        double precision,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT option_results_option UNIQUE (tenant_id, decision_id, round_no, option_id),
    FOREIGN KEY (tenant_id, decision_id, round_no) REFERENCES decision.rounds (tenant_id, decision_id, round_no),
    FOREIGN KEY (tenant_id, decision_id, option_id) REFERENCES decision.response_options (tenant_id, decision_id, id)
);
CREATE INDEX idx_option_results_option ON decision.option_results (tenant_id, decision_id, option_id);

-- The cells after the reveal. `evaluator_tag` ties the cells of one person together where five and more took part, else nothing does.
CREATE TABLE decision.revealed_scores (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT gen_random_uuid(),
    decision_id uuid NOT NULL,
    round_no    int NOT NULL,
    evaluator_tag uuid NOT NULL,
    option_id   uuid NOT NULL,
    criteria_id uuid NOT NULL,
    score       int NOT NULL CONSTRAINT ck_revealed_scores_score CHECK (score BETWEEN 1 AND 10),
    confidence  int NOT NULL DEFAULT 5 CONSTRAINT ck_revealed_scores_confidence CHECK (confidence BETWEEN 1 AND 5),
    anonymous_comment text CONSTRAINT ck_revealed_scores_anonymous_comment CHECK (char_length(anonymous_comment) <= 2000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT revealed_scores_cell UNIQUE (tenant_id, decision_id, round_no, evaluator_tag, option_id, criteria_id),
    FOREIGN KEY (tenant_id, decision_id, round_no) REFERENCES decision.rounds (tenant_id, decision_id, round_no),
    FOREIGN KEY (tenant_id, decision_id, option_id) REFERENCES decision.response_options (tenant_id, decision_id, id),
    FOREIGN KEY (tenant_id, decision_id, criteria_id) REFERENCES decision.decision_criteria (tenant_id, decision_id, id)
);
CREATE INDEX idx_evaluations_decision ON decision.revealed_scores (tenant_id, decision_id, round_no);
CREATE INDEX idx_evaluations_option ON decision.revealed_scores (tenant_id, decision_id, option_id);
CREATE INDEX idx_evaluations_criteria ON decision.revealed_scores (tenant_id, decision_id, criteria_id);

SELECT core.register_business_table('decision.rounds', 'decisions', p_verbs => 'r', p_undo => 'never',
    p_read => 'decision_id = ANY ((SELECT sec.my_decisions(''{p}''))::uuid[])', p_write => 'false');
SELECT core.register_business_table(t, 'decisions', p_verbs => 'r', p_ledger => false,
    p_read => 'decision_id = ANY ((SELECT sec.my_decisions(''{p}''))::uuid[])', p_write => 'false')
  FROM unnest('{decision.option_results,decision.revealed_scores}'::regclass[]) t;
CREATE TRIGGER b_ledger_insert AFTER INSERT ON decision.rounds REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION decision.ledger_decision();
CREATE TRIGGER b_ledger_update AFTER UPDATE ON decision.rounds REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION decision.ledger_decision();

-- The document's table: what the latest revealed round says. Who and when are gone.
CREATE VIEW decision.evaluations WITH (security_invoker = true) AS
SELECT s.id, s.decision_id, NULL::uuid AS evaluator_id, s.option_id, s.criteria_id, s.score, s.confidence, s.anonymous_comment,
       NULL::timestamptz AS created_at, s.round_no, s.evaluator_tag, s.tenant_id
  FROM decision.revealed_scores s
 WHERE s.tenant_id = (SELECT core.my_tenant())
   AND s.round_no = (SELECT max(r.round_no) FROM decision.rounds r
                      WHERE r.tenant_id = s.tenant_id AND r.decision_id = s.decision_id AND r.state = 'revealed');
GRANT SELECT ON decision.evaluations TO {{app}};

-- 1. What nobody reads.
CREATE TABLE eval.secrets (
    tenant_id   uuid NOT NULL,
    decision_id uuid NOT NULL,
    round_no    int NOT NULL,
    secret      bytea NOT NULL,
    PRIMARY KEY (tenant_id, decision_id, round_no),
    FOREIGN KEY (tenant_id, decision_id, round_no) REFERENCES decision.rounds (tenant_id, decision_id, round_no)
);
-- `seal` is the password's date under the secret: whoever was given a new password does not get to see what was scored with the old one.
CREATE TABLE eval.ballots (
    tenant_id   uuid NOT NULL,
    decision_id uuid NOT NULL,
    round_no    int NOT NULL,
    tag         bytea NOT NULL,
    seal        bytea NOT NULL,
    is_complete boolean NOT NULL DEFAULT false,
    PRIMARY KEY (tenant_id, decision_id, round_no, tag),
    FOREIGN KEY (tenant_id, decision_id, round_no) REFERENCES eval.secrets (tenant_id, decision_id, round_no)
);
CREATE TABLE eval.scores (
    tenant_id   uuid NOT NULL,
    id          uuid NOT NULL DEFAULT gen_random_uuid(),
    decision_id uuid NOT NULL,
    round_no    int NOT NULL,
    tag         bytea NOT NULL,
    option_id   uuid NOT NULL,
    criteria_id uuid NOT NULL,
    score       int CONSTRAINT ck_scores_score CHECK (score BETWEEN 1 AND 10),
    confidence  int NOT NULL DEFAULT 5 CONSTRAINT ck_scores_confidence CHECK (confidence BETWEEN 1 AND 5),
    cannot_judge boolean NOT NULL DEFAULT false,
    anonymous_comment text CONSTRAINT ck_scores_anonymous_comment CHECK (char_length(anonymous_comment) <= 2000),
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT scores_cell UNIQUE (tenant_id, decision_id, round_no, tag, option_id, criteria_id),
    CONSTRAINT ck_scores_judged CHECK (NOT (cannot_judge AND score IS NOT NULL)),
    -- Of option and criterion the function asks: the lock of a foreign key on rows that others read would tell them (xmax) that, and when,
    -- somebody scored that option. The cells of the reveal have the keys.
    FOREIGN KEY (tenant_id, decision_id, round_no, tag) REFERENCES eval.ballots (tenant_id, decision_id, round_no, tag)
);
CREATE TABLE eval.step_asides (
    tenant_id   uuid NOT NULL,
    decision_id uuid NOT NULL,
    user_id     uuid NOT NULL,
    PRIMARY KEY (tenant_id, decision_id, user_id),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE INDEX idx_step_asides_user ON eval.step_asides (tenant_id, user_id);
SELECT sec.make_private('eval.secrets'), sec.make_private('eval.ballots'), sec.make_private('eval.scores'), sec.make_private('eval.step_asides');

CREATE FUNCTION eval.tag(p_secret bytea, p_decision uuid, p_user uuid) RETURNS bytea LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
RETURN sha256(p_secret || sha256(p_secret || uuid_send(p_decision) || uuid_send(p_user)));
GRANT EXECUTE ON FUNCTION eval.tag(bytea, uuid, uuid) TO {{engine}};
CREATE FUNCTION eval.seal(p_secret bytea, p_user uuid) RETURNS bytea LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT sha256(p_secret || uuid_send(u.id) || convert_to(coalesce(extract(epoch FROM u.password_changed_at)::text, ''), 'UTF8'))
              FROM core.users u WHERE u.tenant_id = core.my_tenant() AND u.id = p_user);
END $$;
SELECT sec.make_definer('eval.seal(bytea, uuid)');

-- The open round of which the caller is an evaluator, held open until his transaction ends; refused with the reason. The lock is on the secret:
-- a lock on anything that others read would show them that somebody is scoring just now.
CREATE FUNCTION eval.my_round(p_decision uuid) RETURNS eval.secrets LANGUAGE plpgsql AS $$
DECLARE
    v_secret eval.secrets;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decision.evaluators e WHERE e.tenant_id = core.my_tenant() AND e.decision_id = p_decision AND e.user_id = sec.me()
                      AND e.deleted_at IS NULL)
       OR EXISTS (SELECT 1 FROM eval.step_asides a WHERE a.tenant_id = core.my_tenant() AND a.decision_id = p_decision AND a.user_id = sec.me()) THEN
        PERFORM core.refuse('42501', 'not_evaluator', jsonb_build_object('id', p_decision));
    END IF;
    SELECT s.* INTO v_secret FROM eval.secrets s
      JOIN decision.customer_decisions d ON d.tenant_id = s.tenant_id AND d.id = s.decision_id
     WHERE s.tenant_id = core.my_tenant() AND s.decision_id = p_decision AND d.status = 'evaluating' AND d.current_phase = 4 AND d.deleted_at IS NULL
     FOR SHARE OF s;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU013', 'scoring_closed', jsonb_build_object('id', p_decision));
    END IF;
    RETURN v_secret;
END $$;
SELECT sec.make_definer('eval.my_round(uuid)');

-- 2. What an evaluator does. None of it leaves an action, a line in the ledger, a time or a notice.
-- One cell of one's own, kept as it is typed. No score and not "cannot judge": the cell is empty again.
CREATE FUNCTION decision.score_cell(p_decision uuid, p_option uuid, p_criteria uuid, p_score int, p_confidence int DEFAULT 5,
                                    p_cannot_judge boolean DEFAULT false, p_comment text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_round eval.secrets := eval.my_round(p_decision);
    v_tag   bytea := eval.tag(v_round.secret, p_decision, sec.me());
    v_seal  bytea := eval.seal(v_round.secret, sec.me());
    v_ballot eval.ballots;
    v_skip  boolean := coalesce(p_cannot_judge, false);
BEGIN
    IF p_score NOT BETWEEN 1 AND 10 THEN
        PERFORM core.refuse('PU013', 'score_range');
    ELSIF coalesce(p_confidence, 5) NOT BETWEEN 1 AND 5 THEN
        PERFORM core.refuse('PU013', 'confidence_range');
    ELSIF char_length(p_comment) > 2000 THEN
        PERFORM core.refuse('PU013', 'comment_too_long', '{"max": 2000}');
    ELSIF p_comment <> '' AND (SELECT r.is_small FROM decision.rounds r WHERE r.tenant_id = v_round.tenant_id AND r.decision_id = p_decision
                                  AND r.round_no = v_round.round_no) THEN
        PERFORM core.refuse('PU013', 'comment_not_anonymous');
    ELSIF NOT EXISTS (SELECT 1 FROM decision.response_options o WHERE o.tenant_id = v_round.tenant_id AND o.decision_id = p_decision AND o.id = p_option
                         AND o.deleted_at IS NULL)
       OR NOT EXISTS (SELECT 1 FROM decision.decision_criteria c WHERE c.tenant_id = v_round.tenant_id AND c.decision_id = p_decision AND c.id = p_criteria
                         AND c.deleted_at IS NULL) THEN
        PERFORM core.refuse('PU013', 'not_of_this_decision', jsonb_build_object('id', p_decision));
    END IF;
    SELECT b.* INTO v_ballot FROM eval.ballots b WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no
       AND b.tag = v_tag FOR UPDATE;
    IF NOT FOUND THEN
        INSERT INTO eval.ballots (tenant_id, decision_id, round_no, tag, seal) VALUES (v_round.tenant_id, p_decision, v_round.round_no, v_tag, v_seal)
        ON CONFLICT DO NOTHING;
    ELSIF v_ballot.is_complete THEN
        PERFORM core.refuse('PU013', 'already_submitted');
    ELSIF v_ballot.seal <> v_seal THEN
        DELETE FROM eval.scores s WHERE s.tenant_id = v_round.tenant_id AND s.decision_id = p_decision AND s.round_no = v_round.round_no AND s.tag = v_tag;
        UPDATE eval.ballots b SET seal = v_seal WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no AND b.tag = v_tag;
    END IF;
    INSERT INTO eval.scores AS s (tenant_id, decision_id, round_no, tag, option_id, criteria_id, score, confidence, cannot_judge, anonymous_comment)
    VALUES (v_round.tenant_id, p_decision, v_round.round_no, v_tag, p_option, p_criteria, CASE WHEN v_skip THEN NULL ELSE p_score END,
            coalesce(p_confidence, 5), v_skip, nullif(p_comment, ''))
    ON CONFLICT (tenant_id, decision_id, round_no, tag, option_id, criteria_id) DO UPDATE
       SET score = EXCLUDED.score, confidence = EXCLUDED.confidence, cannot_judge = EXCLUDED.cannot_judge, anonymous_comment = EXCLUDED.anonymous_comment;
END $$;

-- One's own form: every option and criterion, the options in an order of one's own, with what was scored so far. Empty for all others and
-- after a new password.
CREATE FUNCTION decision.my_scores(p_decision uuid)
RETURNS TABLE (option_id uuid, option_place int, criteria_id uuid, criteria_place int, score int, confidence int, cannot_judge boolean, anonymous_comment text)
LANGUAGE plpgsql AS $$
DECLARE
    v_round eval.secrets := eval.my_round(p_decision);
    v_tag   bytea := eval.tag(v_round.secret, p_decision, sec.me());
    v_same  boolean := EXISTS (SELECT 1 FROM eval.ballots b WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no
                                  AND b.tag = v_tag AND b.seal = eval.seal(v_round.secret, sec.me()));
BEGIN
    RETURN QUERY
        SELECT o.id, o.place, c.id, c.place, s.score, s.confidence, coalesce(s.cannot_judge, false), s.anonymous_comment
          FROM (SELECT x.id, row_number() OVER (ORDER BY sha256(v_round.secret || v_tag || uuid_send(x.id)))::int AS place FROM decision.response_options x
                 WHERE x.tenant_id = v_round.tenant_id AND x.decision_id = p_decision AND x.deleted_at IS NULL) o
          CROSS JOIN (SELECT x.id, row_number() OVER (ORDER BY x.sort_no, x.created_at, x.id)::int AS place FROM decision.decision_criteria x
                 WHERE x.tenant_id = v_round.tenant_id AND x.decision_id = p_decision AND x.deleted_at IS NULL) c
          LEFT JOIN eval.scores s ON v_same AND s.tenant_id = v_round.tenant_id AND s.decision_id = p_decision AND s.round_no = v_round.round_no
               AND s.tag = v_tag AND s.option_id = o.id AND s.criteria_id = c.id
         ORDER BY o.place, c.place;
END $$;

-- Hands in one's own scores: every cell has one or says that it cannot be judged. Once.
CREATE FUNCTION decision.submit_scores(p_decision uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_round   eval.secrets := eval.my_round(p_decision);
    v_tag     bytea := eval.tag(v_round.secret, p_decision, sec.me());
    v_ballot  eval.ballots;
    v_missing int;
    v_lonely  int;
BEGIN
    SELECT b.* INTO v_ballot FROM eval.ballots b WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no
       AND b.tag = v_tag FOR UPDATE;
    IF v_ballot.is_complete THEN
        PERFORM core.refuse('PU013', 'already_submitted');
    END IF;
    SELECT count(*) FILTER (WHERE NOT (m.cannot_judge OR m.score IS NOT NULL)), count(*) FILTER (WHERE m.score IS NULL AND m.anonymous_comment IS NOT NULL)
      INTO v_missing, v_lonely FROM decision.my_scores(p_decision) m;
    IF v_missing > 0 THEN
        PERFORM core.refuse('PU013', 'scores_incomplete', jsonb_build_object('missing', v_missing));
    ELSIF v_lonely > 0 THEN
        PERFORM core.refuse('PU013', 'comment_without_score', jsonb_build_object('count', v_lonely));
    END IF;
    UPDATE eval.ballots b SET is_complete = true
     WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no AND b.tag = v_tag;
END $$;

-- Steps aside: leaves the count, what was scored so far is thrown away. Logged, without a reason. Not after handing in: the count would tell.
CREATE FUNCTION decision.step_aside(p_decision uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_round eval.secrets := eval.my_round(p_decision);
    v_tag   bytea := eval.tag(v_round.secret, p_decision, sec.me());
BEGIN
    IF EXISTS (SELECT 1 FROM eval.ballots b WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no
                  AND b.tag = v_tag AND b.is_complete) THEN
        PERFORM core.refuse('PU013', 'already_submitted');
    END IF;
    DELETE FROM eval.scores s WHERE s.tenant_id = v_round.tenant_id AND s.decision_id = p_decision AND s.round_no = v_round.round_no AND s.tag = v_tag;
    DELETE FROM eval.ballots b WHERE b.tenant_id = v_round.tenant_id AND b.decision_id = p_decision AND b.round_no = v_round.round_no AND b.tag = v_tag;
    INSERT INTO eval.step_asides (tenant_id, decision_id, user_id) VALUES (v_round.tenant_id, p_decision, sec.me());
    INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action, decision_id, user_id)
    VALUES (v_round.tenant_id, 'decision.customer_decisions', p_decision, 'U', 'step_aside', p_decision, sec.me());
END $$;

-- How far the latest round is, without names and times. `mine`: none, draft, submitted, aside, or NULL for who was not asked.
CREATE FUNCTION decision.progress(p_decision uuid)
RETURNS TABLE (round_no int, state text, invited int, complete int, deadline timestamptz, is_small boolean, can_reveal boolean, mine text)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_me     uuid := sec.me();
    v_round  decision.rounds;
    v_secret bytea;
BEGIN
    IF v_me IS NULL OR NOT sec.may_read_row('decision.customer_decisions', p_decision) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'decision.customer_decisions', 'id', p_decision));
    END IF;
    SELECT r.* INTO v_round FROM decision.rounds r WHERE r.tenant_id = v_tenant AND r.decision_id = p_decision ORDER BY r.round_no DESC LIMIT 1;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    SELECT s.secret INTO v_secret FROM eval.secrets s WHERE s.tenant_id = v_tenant AND s.decision_id = p_decision AND s.round_no = v_round.round_no;
    round_no := v_round.round_no;
    state := v_round.state;
    deadline := v_round.deadline;
    is_small := v_round.is_small;
    invited := (SELECT count(*) FROM decision.evaluators e WHERE e.tenant_id = v_tenant AND e.decision_id = p_decision AND e.deleted_at IS NULL
                   AND NOT EXISTS (SELECT 1 FROM eval.step_asides a WHERE a.tenant_id = v_tenant AND a.decision_id = p_decision AND a.user_id = e.user_id));
    complete := coalesce(v_round.evaluators, (SELECT count(*) FROM eval.ballots b WHERE b.tenant_id = v_tenant AND b.decision_id = p_decision
                                                 AND b.round_no = v_round.round_no AND b.is_complete));
    can_reveal := v_round.state = 'open' AND CASE WHEN v_round.is_small THEN complete >= greatest(invited, 1) ELSE complete >= 3 END;
    mine := CASE WHEN EXISTS (SELECT 1 FROM eval.step_asides a WHERE a.tenant_id = v_tenant AND a.decision_id = p_decision AND a.user_id = v_me) THEN 'aside'
                 WHEN NOT EXISTS (SELECT 1 FROM decision.evaluators e WHERE e.tenant_id = v_tenant AND e.decision_id = p_decision AND e.user_id = v_me
                                     AND e.deleted_at IS NULL) THEN NULL
                 WHEN v_secret IS NULL THEN 'none'
                 ELSE coalesce((SELECT CASE WHEN b.is_complete THEN 'submitted' ELSE 'draft' END FROM eval.ballots b WHERE b.tenant_id = v_tenant
                       AND b.decision_id = p_decision AND b.round_no = v_round.round_no AND b.tag = eval.tag(v_secret, p_decision, v_me)), 'none') END;
    RETURN NEXT;
END $$;
SELECT sec.make_definer(f, '{{app}}') FROM unnest(ARRAY['decision.score_cell(uuid, uuid, uuid, int, int, boolean, text)', 'decision.my_scores(uuid)',
    'decision.submit_scores(uuid)', 'decision.step_aside(uuid)', 'decision.progress(uuid)']::regprocedure[]) f;

-- 3. What the reveal computes while whole ballots are still there. Formulas: methods.md 1.2 to 1.4.
-- Values of the options over a set of ballots, each counted so many times (x_times).
CREATE FUNCTION eval.values_of(p_decision uuid, p_round int, p_times jsonb DEFAULT NULL)
RETURNS TABLE (option_id uuid, value double precision, value_equal double precision, is_complete boolean) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
        WITH k AS (
            SELECT c.id, c.weight::float8 AS w FROM decision.decision_criteria c
             WHERE c.tenant_id = core.my_tenant() AND c.decision_id = p_decision AND c.deleted_at IS NULL),
        cell AS (
            SELECT s.option_id, k.w, sum(t.n * s.confidence * s.score) / sum(t.n * s.confidence) AS m, sum(t.n * s.score) / sum(t.n) AS m1
              FROM eval.scores s JOIN k ON k.id = s.criteria_id
              CROSS JOIN LATERAL (SELECT CASE WHEN p_times IS NULL THEN 1 ELSE (p_times ->> encode(s.tag, 'hex'))::float8 END AS n) t
             WHERE s.tenant_id = core.my_tenant() AND s.decision_id = p_decision AND s.round_no = p_round AND s.score IS NOT NULL AND t.n > 0
             GROUP BY s.option_id, s.criteria_id, k.w)
        SELECT o.id, sum(c.w * c.m) / sum(c.w), sum(c.w * c.m1) / sum(c.w), count(c.w) = (SELECT count(*) FROM k)
          FROM decision.response_options o LEFT JOIN cell c ON c.option_id = o.id
         WHERE o.tenant_id = core.my_tenant() AND o.decision_id = p_decision AND o.deleted_at IS NULL
         GROUP BY o.id;
END $$;

-- Who leads among the complete options: all that share the first place, as one text to compare.
CREATE FUNCTION eval.leaders(p_decision uuid, p_round int, p_without bytea DEFAULT NULL) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_times jsonb;
BEGIN
    IF p_without IS NOT NULL THEN
        SELECT jsonb_object_agg(encode(b.tag, 'hex'), CASE WHEN b.tag = p_without THEN 0 ELSE 1 END) INTO v_times FROM eval.ballots b
         WHERE b.tenant_id = core.my_tenant() AND b.decision_id = p_decision AND b.round_no = p_round;
    END IF;
    RETURN (SELECT string_agg(x.option_id::text, ',' ORDER BY x.option_id)
              FROM (SELECT v.option_id, rank() OVER (ORDER BY round(v.value::numeric, 9) DESC) AS place
                      FROM eval.values_of(p_decision, p_round, v_times) v WHERE v.is_complete) x WHERE x.place = 1);
END $$;

-- Kendall's W with ties over those who judged every option; NULL below three persons or three options.
CREATE FUNCTION eval.kendall_w(p_decision uuid, p_round int) RETURNS double precision LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        WITH v AS (
            SELECT s.tag, s.option_id, round((sum(c.weight * s.score) / sum(c.weight))::numeric, 9) AS v
              FROM eval.scores s JOIN decision.decision_criteria c ON c.tenant_id = s.tenant_id AND c.id = s.criteria_id
             WHERE s.tenant_id = core.my_tenant() AND s.decision_id = p_decision AND s.round_no = p_round AND s.score IS NOT NULL
             GROUP BY s.tag, s.option_id),
        whole AS (SELECT v.tag FROM v GROUP BY v.tag HAVING count(*) = (SELECT count(*) FROM decision.response_options o
                      WHERE o.tenant_id = core.my_tenant() AND o.decision_id = p_decision AND o.deleted_at IS NULL)),
        r AS (SELECT v.tag, v.option_id, rank() OVER (PARTITION BY v.tag ORDER BY v.v DESC) + (count(*) OVER (PARTITION BY v.tag, v.v) - 1) / 2.0 AS r,
                     power(count(*) OVER (PARTITION BY v.tag, v.v), 2) - 1 AS t FROM v WHERE v.tag IN (SELECT w.tag FROM whole w)),
        o AS (SELECT r.option_id, sum(r.r)::float8 AS r FROM r GROUP BY r.option_id),
        n AS (SELECT (SELECT count(*) FROM o)::float8 AS n, (SELECT count(*) FROM whole)::float8 AS m, (SELECT sum(r.t) FROM r)::float8 AS t)
        SELECT CASE WHEN n.m >= 3 AND n.n >= 3
                    THEN 12 * (SELECT sum(power(o.r - n.m * (n.n + 1) / 2, 2)) FROM o) / nullif(n.m * n.m * (n.n ^ 3 - n.n) - n.m * n.t, 0) END
          FROM n);
END $$;

-- Krippendorff's alpha, interval; cells with one score say nothing.
CREATE FUNCTION eval.krippendorff_alpha(p_decision uuid, p_round int) RETURNS double precision LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        WITH u AS (
            SELECT count(*)::float8 AS n, sum(s.score)::float8 AS x, sum(s.score * s.score)::float8 AS xx
              FROM eval.scores s WHERE s.tenant_id = core.my_tenant() AND s.decision_id = p_decision AND s.round_no = p_round AND s.score IS NOT NULL
             GROUP BY s.option_id, s.criteria_id HAVING count(*) >= 2),
        t AS (SELECT sum(u.n) AS n, sum(u.x) AS x, sum(u.xx) AS xx, sum(2 * (u.n * u.xx - u.x * u.x) / (u.n - 1)) AS d FROM u)
        SELECT 1 - (t.d / t.n) / nullif(2 * (t.n * t.xx - t.x * t.x) / (t.n * (t.n - 1)), 0) FROM t);
END $$;

-- Lowest and highest of the persons; from eight on the 95 % interval of 2,000 draws among them, with a fixed seed.
CREATE FUNCTION eval.intervals(p_decision uuid, p_round int, p_seed int)
RETURNS TABLE (option_id uuid, low double precision, high double precision) LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_tags bytea[] := ARRAY(SELECT b.tag FROM eval.ballots b WHERE b.tenant_id = core.my_tenant() AND b.decision_id = p_decision AND b.round_no = p_round ORDER BY b.tag);
    v_m    int := cardinality(v_tags);
BEGIN
    IF v_m < 8 THEN
        RETURN QUERY
            SELECT x.option_id, min(x.v)::float8, max(x.v)::float8
              FROM (SELECT s.option_id, sum(c.weight * s.score) / sum(c.weight) AS v
                      FROM eval.scores s JOIN decision.decision_criteria c ON c.tenant_id = s.tenant_id AND c.id = s.criteria_id
                     WHERE s.tenant_id = core.my_tenant() AND s.decision_id = p_decision AND s.round_no = p_round AND s.score IS NOT NULL
                     GROUP BY s.tag, s.option_id) x GROUP BY x.option_id;
        RETURN;
    END IF;
    RETURN QUERY
        WITH times AS MATERIALIZED (
            SELECT d.draw, d.who, count(*)::float8 AS n
              FROM (SELECT b AS draw, ('x' || substr(md5(p_seed || ':' || b || ':' || k), 1, 7))::bit(28)::int % v_m + 1 AS who
                      FROM generate_series(1, 2000) b, generate_series(1, v_m) k) d GROUP BY d.draw, d.who),
        s AS MATERIALIZED (
            SELECT array_position(v_tags, x.tag) AS who, x.option_id, x.criteria_id, c.weight::float8 AS w, x.confidence::float8 AS phi, (x.confidence * x.score)::float8 AS phis
              FROM eval.scores x JOIN decision.decision_criteria c ON c.tenant_id = x.tenant_id AND c.id = x.criteria_id
             WHERE x.tenant_id = core.my_tenant() AND x.decision_id = p_decision AND x.round_no = p_round AND x.score IS NOT NULL),
        cell AS (
            SELECT t.draw, s.option_id, s.w, sum(t.n * s.phis) / sum(t.n * s.phi) AS m FROM times t JOIN s ON s.who = t.who
             GROUP BY t.draw, s.option_id, s.criteria_id, s.w),
        v AS (SELECT c.option_id, sum(c.w * c.m) / sum(c.w) AS v FROM cell c GROUP BY c.draw, c.option_id)
        SELECT v.option_id, percentile_cont(0.025) WITHIN GROUP (ORDER BY v.v), percentile_cont(0.975) WITHIN GROUP (ORDER BY v.v) FROM v GROUP BY v.option_id;
END $$;
SELECT sec.make_definer('eval.values_of(uuid, int, jsonb)'), sec.make_definer('eval.leaders(uuid, int, bytea)'), sec.make_definer('eval.kendall_w(uuid, int)'),
       sec.make_definer('eval.krippendorff_alpha(uuid, int)'), sec.make_definer('eval.intervals(uuid, int, int)');

-- 4. The end of a round.
CREATE FUNCTION eval.open_round(p_decision uuid, p_deadline timestamptz, p_small boolean, p_action uuid) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_no int := (SELECT coalesce(max(r.round_no), 0) + 1 FROM decision.rounds r WHERE r.tenant_id = core.my_tenant() AND r.decision_id = p_decision);
BEGIN
    IF v_no > 3 THEN
        PERFORM core.refuse('PU013', 'no_more_rounds', '{"max": 3}');
    END IF;
    INSERT INTO decision.rounds (tenant_id, decision_id, round_no, deadline, is_small, action_id)
    VALUES (core.my_tenant(), p_decision, v_no, p_deadline, p_small, p_action);
    INSERT INTO eval.secrets (tenant_id, decision_id, round_no, secret)
    VALUES (core.my_tenant(), p_decision, v_no, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
    RETURN v_no;
END $$;

-- Throws away what was scored in the open round, with its secret. Without a result unless the reveal took it first.
CREATE FUNCTION eval.discard(p_decision uuid, p_round int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM eval.scores s WHERE s.tenant_id = core.my_tenant() AND s.decision_id = p_decision AND s.round_no = p_round;
    DELETE FROM eval.ballots b WHERE b.tenant_id = core.my_tenant() AND b.decision_id = p_decision AND b.round_no = p_round;
    DELETE FROM eval.secrets x WHERE x.tenant_id = core.my_tenant() AND x.decision_id = p_decision AND x.round_no = p_round;
END $$;

CREATE FUNCTION eval.close_round(p_decision uuid, p_reveal boolean, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    c_seed CONSTANT int := 20260127;
    v_tenant uuid := core.my_tenant();
    v_round  decision.rounds;
    v_people int;
    v_first  text;
BEGIN
    SELECT r.* INTO v_round FROM decision.rounds r WHERE r.tenant_id = v_tenant AND r.decision_id = p_decision AND r.state = 'open' FOR UPDATE;
    PERFORM 1 FROM eval.secrets s WHERE s.tenant_id = v_tenant AND s.decision_id = p_decision AND s.round_no = v_round.round_no FOR UPDATE;
    DELETE FROM eval.scores s USING eval.ballots b WHERE b.tenant_id = v_tenant AND b.decision_id = p_decision AND b.round_no = v_round.round_no
       AND (NOT b.is_complete OR NOT p_reveal) AND (s.tenant_id, s.decision_id, s.round_no, s.tag) = (b.tenant_id, b.decision_id, b.round_no, b.tag);
    DELETE FROM eval.ballots b WHERE b.tenant_id = v_tenant AND b.decision_id = p_decision AND b.round_no = v_round.round_no AND (NOT b.is_complete OR NOT p_reveal);
    SELECT count(*) INTO v_people FROM eval.ballots b WHERE b.tenant_id = v_tenant AND b.decision_id = p_decision AND b.round_no = v_round.round_no;
    IF p_reveal THEN
        INSERT INTO decision.option_results (tenant_id, decision_id, round_no, option_id, value, value_equal_trust, rank, rank_equal_trust, is_complete, low, high, action_id)
        SELECT v_tenant, p_decision, v_round.round_no, v.option_id, v.value, v.value_equal,
               CASE WHEN v.is_complete THEN rank() OVER (PARTITION BY v.is_complete ORDER BY round(v.value::numeric, 9) DESC) END,
               CASE WHEN v.is_complete THEN rank() OVER (PARTITION BY v.is_complete ORDER BY round(v.value_equal::numeric, 9) DESC) END,
               v.is_complete, i.low, i.high, p_action
          FROM eval.values_of(p_decision, v_round.round_no) v LEFT JOIN eval.intervals(p_decision, v_round.round_no, c_seed) i ON i.option_id = v.option_id;
        v_first := eval.leaders(p_decision, v_round.round_no);
        UPDATE decision.rounds r SET state = 'revealed', closed_at = now(), evaluators = v_people, version = r.version + 1, action_id = p_action,
               kendall_w = eval.kendall_w(p_decision, r.round_no), krippendorff_alpha = eval.krippendorff_alpha(p_decision, r.round_no),
               rests_on_one_voice = CASE WHEN v_people >= 3 THEN EXISTS (SELECT 1 FROM eval.ballots b WHERE b.tenant_id = v_tenant AND b.decision_id = p_decision
                   AND b.round_no = r.round_no AND eval.leaders(p_decision, r.round_no, b.tag) IS DISTINCT FROM v_first) END,
               leader_option_id = (SELECT o.option_id FROM decision.option_results o WHERE o.tenant_id = v_tenant AND o.decision_id = p_decision
                   AND o.round_no = r.round_no AND o.rank = 1 ORDER BY o.option_id LIMIT 1),
               leader_equal_trust = (SELECT o.option_id FROM decision.option_results o WHERE o.tenant_id = v_tenant AND o.decision_id = p_decision
                   AND o.round_no = r.round_no AND o.rank_equal_trust = 1 ORDER BY o.rank, o.option_id LIMIT 1),
               bootstrap_seed = CASE WHEN v_people >= 8 THEN c_seed END
         WHERE r.tenant_id = v_tenant AND r.id = v_round.id;
        -- Comments are dealt out anew among the cells of the same option and criterion.
        WITH people AS MATERIALIZED (SELECT b.tag, gen_random_uuid() AS new_tag FROM eval.ballots b
                 WHERE b.tenant_id = v_tenant AND b.decision_id = p_decision AND b.round_no = v_round.round_no),
        cells AS MATERIALIZED (
            SELECT s.option_id, s.criteria_id, s.score, s.confidence, CASE WHEN v_people >= 5 THEN p.new_tag ELSE gen_random_uuid() END AS tag,
                   row_number() OVER (PARTITION BY s.option_id, s.criteria_id ORDER BY gen_random_uuid()) AS n
              FROM eval.scores s JOIN people p ON p.tag = s.tag
             WHERE s.tenant_id = v_tenant AND s.decision_id = p_decision AND s.round_no = v_round.round_no AND s.score IS NOT NULL),
        words AS MATERIALIZED (
            SELECT s.option_id, s.criteria_id, s.anonymous_comment, row_number() OVER (PARTITION BY s.option_id, s.criteria_id ORDER BY gen_random_uuid()) AS n
              FROM eval.scores s WHERE s.tenant_id = v_tenant AND s.decision_id = p_decision AND s.round_no = v_round.round_no
               AND s.score IS NOT NULL AND s.anonymous_comment IS NOT NULL)
        INSERT INTO decision.revealed_scores (tenant_id, decision_id, round_no, evaluator_tag, option_id, criteria_id, score, confidence, anonymous_comment)
        SELECT v_tenant, p_decision, v_round.round_no, c.tag, c.option_id, c.criteria_id, c.score, c.confidence, w.anonymous_comment
          FROM cells c LEFT JOIN words w ON w.option_id = c.option_id AND w.criteria_id = c.criteria_id AND w.n = c.n
         ORDER BY gen_random_uuid();
    ELSE
        UPDATE decision.rounds r SET state = 'closed', closed_at = now(), version = r.version + 1, action_id = p_action
         WHERE r.tenant_id = v_tenant AND r.id = v_round.id;
    END IF;
    PERFORM eval.discard(p_decision, v_round.round_no);
END $$;
SELECT sec.make_definer('eval.open_round(uuid, timestamptz, boolean, uuid)'), sec.make_definer('eval.discard(uuid, int)'),
       sec.make_definer('eval.close_round(uuid, boolean, uuid)');
