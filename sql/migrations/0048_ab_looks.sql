-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- A/B tests: every look is kept with its counts and its verdict, so that looking often is counted as what it is; a choice goes by the last look.

-- 1. Looks. Written by marketing.take_ab_look() alone, never changed and never taken back.
CREATE TABLE marketing.ab_test_looks (
    tenant_id  uuid NOT NULL,
    test_id    uuid NOT NULL,
    look_no    int NOT NULL CONSTRAINT ck_ab_test_looks_look_no CHECK (look_no >= 1),
    taken_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    taken_by   uuid,
    counts     jsonb NOT NULL,  -- as marketing.ab_counts() answered
    verdict    text NOT NULL COLLATE "C" CONSTRAINT ck_ab_test_looks_verdict CHECK (verdict IN ('not_comparable', 'too_early', 'a_better', 'b_better', 'no_difference')),
    winner_id  uuid,
    always_valid_p double precision NOT NULL CONSTRAINT ck_ab_test_looks_always_valid_p CHECK (always_valid_p BETWEEN 0 AND 1),
    planned_p  double precision CONSTRAINT ck_ab_test_looks_planned_p CHECK (planned_p BETWEEN 0 AND 1), -- of the one test at the planned number
    ratio_p    double precision CONSTRAINT ck_ab_test_looks_ratio_p CHECK (ratio_p BETWEEN 0 AND 1),
    PRIMARY KEY (tenant_id, test_id, look_no),
    FOREIGN KEY (tenant_id, test_id) REFERENCES marketing.ab_tests (tenant_id, id),
    CONSTRAINT ck_ab_test_looks_winner CHECK ((winner_id IS NOT NULL) = (verdict IN ('a_better', 'b_better')))
);
SELECT sec.make_private('marketing.ab_test_looks');

-- More people than a method counts are a slip of the hand.
ALTER TABLE marketing.ab_test_variants ADD CONSTRAINT ck_ab_test_variants_external_many CHECK (external_trials <= 500000000);

-- The counts of a test's variants, control first: [{"variant", "trials", "successes"}]. What a provider counted is added to our own people.
CREATE FUNCTION marketing.ab_counts(p_test uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_agg(jsonb_build_object('variant', v.id, 'trials', v.external_trials + p.trials, 'successes', v.external_successes + p.successes) ORDER BY v.is_control DESC, v.sort_no, v.name)
              FROM marketing.ab_tests t JOIN marketing.ab_test_variants v ON v.tenant_id = t.tenant_id AND v.test_id = t.id AND v.deleted_at IS NULL
              CROSS JOIN LATERAL (SELECT count(*) AS trials, count(*) FILTER (WHERE q.success) AS successes FROM marketing.variant_people(v.id, t.success_metric, t.window_days) q) p
             WHERE t.tenant_id = core.my_tenant() AND t.id = p_test);
END $$;
SELECT sec.make_definer('marketing.ab_counts(uuid)');

CREATE FUNCTION marketing.ab_looks(p_test uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('no', l.look_no, 'at', l.taken_at, 'by', u.display_name, 'counts', l.counts, 'verdict', l.verdict, 'winner', l.winner_id,
                       'always_valid_p', l.always_valid_p, 'planned_p', l.planned_p, 'ratio_p', l.ratio_p) ORDER BY l.look_no), '[]')
              FROM marketing.ab_test_looks l LEFT JOIN core.users u ON u.tenant_id = l.tenant_id AND u.id = l.taken_by
             WHERE l.tenant_id = core.my_tenant() AND l.test_id = p_test);
END $$;
SELECT sec.make_definer('marketing.ab_looks(uuid)');

-- The tests of a campaign, the newest first: plan, variants with their texts, and by results.count the counts now and all looks.
CREATE FUNCTION marketing.ab_tests_of(p_campaign uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_count  boolean := sec.all('results.count');
BEGIN
    PERFORM core.need('campaigns.read');
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'version', t.version, 'name', t.name, 'description', t.description, 'status', t.status, 'metric', t.success_metric,
                       'window_days', t.window_days, 'baseline', t.baseline_percent, 'worthwhile', t.worthwhile_percent, 'power', t.power_percent, 'confidence', t.confidence_level,
                       'planned', t.minimum_sample_size, 'start', t.start_date, 'end', t.end_date, 'winner', t.winning_variant_id, 'verdict', t.verdict, 'reason', t.choice_reason,
                       'decided_at', t.decided_at, 'decided_by', u.display_name, 'counted', v_count, 'looks', CASE WHEN v_count THEN marketing.ab_looks(t.id) ELSE '[]' END,
                       'counts', CASE WHEN v_count AND t.status IN ('RUNNING', 'COMPLETED') THEN marketing.ab_counts(t.id) END,
                       'variants', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'version', v.version, 'name', v.name, 'label', v.label, 'control', v.is_control, 'split', v.split_percent,
                                               'content', v.content, 'external_trials', v.external_trials, 'external_successes', v.external_successes)
                                               || CASE WHEN v_count THEN jsonb_build_object('sent', s.sent, 'waiting', s.waiting, 'clicked', s.clicked, 'machine', s.machine) ELSE '{}' END
                                               ORDER BY v.is_control DESC, v.sort_no, v.name), '[]')
                                      FROM marketing.ab_test_variants v
                                      CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE c.sent_at IS NOT NULL) AS sent, count(*) FILTER (WHERE c.clicked_at IS NOT NULL) AS clicked,
                                                                 count(*) FILTER (WHERE c.machine_clicked_at IS NOT NULL AND c.clicked_at IS NULL) AS machine,
                                                                 count(*) FILTER (WHERE c.delivered_at > now() - make_interval(days => t.window_days)) AS waiting
                                                            FROM marketing.campaign_sends c WHERE v_count AND c.tenant_id = v_tenant AND c.variant_id = v.id AND c.deleted_at IS NULL) s
                                     WHERE v.tenant_id = t.tenant_id AND v.test_id = t.id AND v.deleted_at IS NULL))
                   ORDER BY t.created_at DESC, t.id DESC), '[]')
              FROM marketing.ab_tests t LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.updated_by
             WHERE t.tenant_id = v_tenant AND t.campaign_id = p_campaign AND t.deleted_at IS NULL);
END $$;
SELECT sec.make_definer('marketing.ab_tests_of(uuid)', '{{app}}');

-- A look at a test that runs, kept if it shows something new. The program computes verdict and p out of all looks; here stands what they must agree
-- with: the counts of this moment, the looks before, and the rules of methods.md 2.3. False: nothing new, or somebody looked in between.
CREATE FUNCTION marketing.take_ab_look(p_test uuid, p_look jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_test   marketing.ab_tests;
    v_last   marketing.ab_test_looks;
    v_counts jsonb;
    v_alpha  double precision;
    v_valid  double precision := (p_look ->> 'always_valid_p')::double precision;
    v_at_n   double precision := (p_look ->> 'planned_p')::double precision;
    v_ratio  double precision := (p_look ->> 'ratio_p')::double precision;
    v_named  uuid := (p_look ->> 'winner')::uuid;
    v_said   text := p_look ->> 'verdict';
BEGIN
    PERFORM core.need('results.count');
    SELECT * INTO v_test FROM marketing.ab_tests t WHERE t.tenant_id = v_tenant AND t.id = p_test AND t.deleted_at IS NULL FOR NO KEY UPDATE;
    IF NOT FOUND OR v_test.status <> 'RUNNING' THEN
        RETURN false;
    END IF;
    SELECT * INTO v_last FROM marketing.ab_test_looks l WHERE l.tenant_id = v_tenant AND l.test_id = p_test ORDER BY l.look_no DESC LIMIT 1;
    v_counts := marketing.ab_counts(p_test);
    IF (p_look ->> 'no')::int <> coalesce(v_last.look_no, 0) + 1 OR p_look -> 'counts' IS DISTINCT FROM v_counts OR v_counts = v_last.counts THEN
        RETURN false;
    END IF;
    v_alpha := (100 - v_test.confidence_level) / 100.0;
    IF v_said IS NULL OR v_valid IS NULL OR v_valid > coalesce(v_last.always_valid_p, 1) + 1e-9 OR (v_last.planned_p IS NOT NULL AND coalesce(abs(v_at_n - v_last.planned_p) > 1e-9, true))
       OR (v_said = 'not_comparable') <> coalesce(v_ratio < 0.0005, false)
       OR (v_at_n IS NOT NULL AND v_last.planned_p IS NULL AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_counts) c WHERE (c ->> 'trials')::bigint < v_test.minimum_sample_size))
       OR (v_said = 'too_early' AND v_at_n IS NOT NULL) OR (v_said = 'no_difference' AND v_at_n IS NULL)
       OR (v_named IS NOT NULL AND NOT (v_valid < 0.2 * v_alpha OR coalesce(v_at_n < 0.8 * v_alpha, false)))
       OR (v_named IS NOT NULL AND (v_said = 'a_better') IS DISTINCT FROM (SELECT v.is_control FROM marketing.ab_test_variants v
                                      WHERE v.tenant_id = v_tenant AND v.test_id = p_test AND v.id = v_named AND v.deleted_at IS NULL)) THEN
        PERFORM core.refuse('PU013', 'ab_look_verdict', jsonb_build_object('id', p_test, 'verdict', v_said));
    END IF;
    INSERT INTO marketing.ab_test_looks (tenant_id, test_id, look_no, taken_by, counts, verdict, winner_id, always_valid_p, planned_p, ratio_p)
    VALUES (v_tenant, p_test, coalesce(v_last.look_no, 0) + 1, sec.me(), v_counts, v_said, v_named, v_valid, v_at_n, v_ratio);
    -- Derived: nobody changed the test.
    UPDATE marketing.ab_tests t SET always_valid_p = least(t.always_valid_p, v_valid) WHERE t.tenant_id = v_tenant AND t.id = p_test AND t.always_valid_p > v_valid;
    RETURN true;
END $$;
SELECT sec.make_definer('marketing.take_ab_look(uuid, jsonb)', '{{app}}');

-- What the last look said, for the rule of choosing.
CREATE FUNCTION marketing.ab_last_look(p_test uuid, OUT verdict text, OUT winner_id uuid) LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('campaigns.read');
    SELECT l.verdict, l.winner_id INTO verdict, winner_id FROM marketing.ab_test_looks l
     WHERE l.tenant_id = core.my_tenant() AND l.test_id = p_test ORDER BY l.look_no DESC LIMIT 1;
END $$;
SELECT sec.make_definer('marketing.ab_last_look(uuid)', '{{app}}');

-- 2. The rules of a test, with looks: whoever chooses what the last look does not name says why, and what was chosen stays.
CREATE OR REPLACE FUNCTION marketing.ab_test_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_of    record;
    v_said  text;
    v_named uuid;
BEGIN
    IF current_user = '{{engine}}' OR sec.me() IS NULL THEN
        RETURN NEW;
    END IF;
    IF (CASE WHEN TG_OP = 'INSERT' THEN NEW.status <> 'DRAFT'
             ELSE NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (('DRAFT', 'RUNNING'), ('DRAFT', 'CANCELLED'), ('RUNNING', 'COMPLETED'), ('RUNNING', 'CANCELLED')) END) THEN
        PERFORM core.refuse('PU010', 'ab_test_move', jsonb_build_object('id', NEW.id, 'to', NEW.status));
    ELSIF TG_OP = 'UPDATE' AND OLD.status <> 'DRAFT' AND (NEW.success_metric, NEW.window_days, NEW.minimum_sample_size, NEW.confidence_level, NEW.power_percent,
             NEW.baseline_percent, NEW.worthwhile_percent, NEW.start_date) IS DISTINCT FROM (OLD.success_metric, OLD.window_days, OLD.minimum_sample_size,
             OLD.confidence_level, OLD.power_percent, OLD.baseline_percent, OLD.worthwhile_percent, OLD.start_date) THEN
        PERFORM core.refuse('PU013', 'ab_test_frozen', jsonb_build_object('id', NEW.id));
    ELSIF TG_OP = 'UPDATE' AND OLD.status IN ('COMPLETED', 'CANCELLED')
          AND (NEW.winning_variant_id, NEW.verdict, NEW.choice_reason, NEW.end_date) IS DISTINCT FROM (OLD.winning_variant_id, OLD.verdict, OLD.choice_reason, OLD.end_date) THEN
        PERFORM core.refuse('PU013', 'ab_test_over', jsonb_build_object('id', NEW.id));
    ELSIF TG_OP = 'UPDATE' AND NEW.always_valid_p > OLD.always_valid_p THEN
        PERFORM core.refuse('PU013', 'always_valid_p_rises', jsonb_build_object('id', NEW.id));
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.status = 'RUNNING' AND OLD.status = 'DRAFT' THEN
        SELECT count(*) AS n, count(*) FILTER (WHERE v.is_control) AS controls, sum(v.split_percent) AS split INTO v_of
          FROM marketing.ab_test_variants v WHERE v.tenant_id = NEW.tenant_id AND v.test_id = NEW.id AND v.deleted_at IS NULL;
        IF v_of.n NOT BETWEEN 2 AND 11 OR v_of.controls <> 1 OR v_of.split <> 100 OR NEW.minimum_sample_size IS NULL THEN
            PERFORM core.refuse('PU013', 'ab_test_incomplete', jsonb_build_object('id', NEW.id, 'variants', v_of.n, 'controls', v_of.controls, 'split', v_of.split,
                                'planned', NEW.minimum_sample_size));
        END IF;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.status IN ('COMPLETED', 'CANCELLED') AND OLD.status = 'RUNNING' OR NEW.winning_variant_id IS NOT NULL THEN
        SELECT l.verdict, l.winner_id INTO v_said, v_named FROM marketing.ab_last_look(NEW.id) l;
        NEW.verdict := v_said; -- what was said when it ended; nobody writes it
    END IF;
    NEW.choice_reason := nullif(btrim(NEW.choice_reason), '');
    IF NEW.winning_variant_id IS NOT NULL AND NEW.choice_reason IS NULL AND NEW.winning_variant_id IS DISTINCT FROM v_named THEN
        PERFORM core.refuse('PU013', 'ab_choice_reason', jsonb_build_object('id', NEW.id, 'verdict', NEW.verdict));
    END IF;
    IF NEW.winning_variant_id IS NOT NULL THEN
        NEW.decided_at := coalesce(NEW.decided_at, now());
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION marketing.variant_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_counts text[] := '{external_trials,external_successes,version,action_id,updated_at,updated_by}'; -- written while the test runs
    v_status text := (SELECT t.status FROM marketing.ab_tests t WHERE t.tenant_id = NEW.tenant_id AND t.id = NEW.test_id);
BEGIN
    IF current_user = '{{engine}}' OR sec.me() IS NULL THEN
        RETURN NEW;
    ELSIF TG_OP = 'UPDATE' AND NEW.test_id <> OLD.test_id THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'marketing.ab_test_variants'));
    ELSIF v_status <> 'DRAFT' AND (TG_OP = 'INSERT' OR (to_jsonb(NEW) - v_counts) IS DISTINCT FROM (to_jsonb(OLD) - v_counts)) THEN
        PERFORM core.refuse('PU013', 'ab_test_frozen', jsonb_build_object('id', NEW.test_id));
    ELSIF TG_OP = 'UPDATE' AND v_status IN ('COMPLETED', 'CANCELLED')
          AND (NEW.external_trials, NEW.external_successes) IS DISTINCT FROM (OLD.external_trials, OLD.external_successes) THEN
        PERFORM core.refuse('PU013', 'ab_test_over', jsonb_build_object('id', NEW.test_id)); -- what it was decided on
    END IF;
    RETURN NEW;
END $$;

-- 3. Commands, with the caller's rights. The plan of a test with its variants, the first of which is the control: a new one without p_version.
-- p_plan: {"campaign_id", "name", "description", "success_metric", "window_days", "baseline_percent", "worthwhile_percent", "power_percent",
-- "minimum_sample_size", "variants": [{"id", "name", "label", "split_percent", "content"}]}. The new version.
CREATE FUNCTION marketing.plan_ab_test(p_test uuid, p_version int, p_plan jsonb, p_action uuid) RETURNS int LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_p       marketing.ab_tests := jsonb_populate_record(NULL::marketing.ab_tests, p_plan - 'variants');
    v_version int := 1;
BEGIN
    PERFORM core.need('campaigns.write');
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, CASE WHEN p_version IS NULL THEN 'create' ELSE 'edit' END,
        jsonb_build_object('subject', v_p.name, 'table', 'marketing.ab_tests'));
    IF p_version IS NULL THEN
        INSERT INTO marketing.ab_tests (id, campaign_id, name, description, success_metric, window_days, baseline_percent, worthwhile_percent, power_percent, minimum_sample_size, action_id)
        VALUES (p_test, v_p.campaign_id, v_p.name, v_p.description, v_p.success_metric, v_p.window_days, v_p.baseline_percent, v_p.worthwhile_percent, coalesce(v_p.power_percent, 80),
                v_p.minimum_sample_size, p_action);
    ELSE
        UPDATE marketing.ab_tests t SET name = v_p.name, description = v_p.description, success_metric = v_p.success_metric, window_days = v_p.window_days, baseline_percent = v_p.baseline_percent,
               worthwhile_percent = v_p.worthwhile_percent, power_percent = coalesce(v_p.power_percent, 80), minimum_sample_size = v_p.minimum_sample_size, version = p_version + 1, action_id = p_action
         WHERE t.id = p_test AND t.deleted_at IS NULL RETURNING t.version INTO v_version;
        IF NOT FOUND THEN
            PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'marketing.ab_tests', 'id', p_test));
        END IF;
    END IF;
    UPDATE marketing.ab_test_variants v SET name = x.name, label = x.label, split_percent = x.split_percent, content = coalesce(x.content, '{}'), version = v.version + 1, action_id = p_action
      FROM jsonb_to_recordset(p_plan -> 'variants') AS x (id uuid, name text, label text, split_percent numeric, content jsonb)
     WHERE v.test_id = p_test AND v.id = x.id AND v.deleted_at IS NULL
       AND (v.name, v.label, v.split_percent, v.content) IS DISTINCT FROM (x.name COLLATE "ro-x-icu", x.label, x.split_percent, coalesce(x.content, '{}'));
    INSERT INTO marketing.ab_test_variants (id, test_id, name, label, is_control, split_percent, content, sort_no, action_id)
    SELECT (x.e ->> 'id')::uuid, p_test, x.e ->> 'name', x.e ->> 'label', x.n = 1, (x.e ->> 'split_percent')::numeric, coalesce(x.e -> 'content', '{}'), x.n, p_action
      FROM jsonb_array_elements(p_plan -> 'variants') WITH ORDINALITY AS x (e, n)
     WHERE NOT EXISTS (SELECT 1 FROM marketing.ab_test_variants v WHERE v.test_id = p_test AND v.id = (x.e ->> 'id')::uuid);
    RETURN v_version;
END $$;
GRANT EXECUTE ON FUNCTION marketing.plan_ab_test(uuid, int, jsonb, uuid) TO {{app}};

-- The test ends with this variant, and the campaign's message says what it says as far as the message may still change. A test that never began is
-- dropped for it; the choice of one that runs follows its last look or has a reason. Whether the message was changed.
CREATE FUNCTION marketing.use_variant(p_test uuid, p_variant uuid, p_reason text, p_version int, p_action uuid) RETURNS boolean LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_test    marketing.ab_tests;
    v_content jsonb;
    v_message jsonb;
BEGIN
    PERFORM core.need('campaigns.write');
    SELECT * INTO v_test FROM marketing.ab_tests t WHERE t.id = p_test AND t.deleted_at IS NULL;
    SELECT v.content INTO v_content FROM marketing.ab_test_variants v WHERE v.test_id = p_test AND v.id = p_variant AND v.deleted_at IS NULL;
    IF v_test.id IS NULL OR v_content IS NULL THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'marketing.ab_tests', 'id', p_test));
    ELSIF v_test.status NOT IN ('DRAFT', 'RUNNING') THEN
        PERFORM core.refuse('PU013', 'ab_test_over', jsonb_build_object('id', p_test));
    END IF;
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'ab_choice', jsonb_build_object('subject', v_test.name, 'table', 'marketing.ab_tests'));
    UPDATE marketing.ab_tests t SET status = CASE v_test.status WHEN 'DRAFT' THEN 'CANCELLED' ELSE 'COMPLETED' END,
           winning_variant_id = CASE v_test.status WHEN 'RUNNING' THEN p_variant END, choice_reason = left(nullif(btrim(p_reason), ''), 1000),
           end_date = CASE WHEN v_test.status = 'RUNNING' AND core.today() - v_test.start_date BETWEEN 0 AND 180 THEN core.today() ELSE v_test.end_date END, version = p_version + 1, action_id = p_action
     WHERE t.id = p_test;
    SELECT c.message || (v_content - '{ro,en}'::text[]) || coalesce((SELECT jsonb_object_agg(l, coalesce(c.message -> l, '{}') || (v_content -> l)) FROM unnest('{ro,en}'::text[]) l WHERE v_content ? l), '{}')
      INTO v_message FROM marketing.marketing_campaigns c WHERE c.id = v_test.campaign_id AND c.status IN ('DRAFT', 'PLANNED', 'ACTIVE');
    UPDATE marketing.marketing_campaigns c SET message = v_message, version = c.version + 1, action_id = p_action WHERE c.id = v_test.campaign_id AND c.message IS DISTINCT FROM v_message AND v_message IS NOT NULL;
    RETURN FOUND;
END $$;
GRANT EXECUTE ON FUNCTION marketing.use_variant(uuid, uuid, text, int, uuid) TO {{app}};

-- How many people of the campaign's audience would get each variant: p_upto holds the bucket after the last of each, in their order. A person counts once.
CREATE FUNCTION marketing.ab_audience(p_campaign uuid, p_test uuid, p_upto int[]) RETURNS bigint[] LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (WITH a AS MATERIALIZED (SELECT DISTINCT x.contact_id FROM marketing.audience(p_campaign) x WHERE x.reason IS NULL),
                 b AS MATERIALIZED (SELECT marketing.ab_bucket(p_test, a.contact_id) AS bucket FROM a)
            SELECT array_agg((SELECT count(*) FROM b WHERE b.bucket < u.upto AND b.bucket >= coalesce(p_upto[u.n - 1], 0)) ORDER BY u.n) FROM unnest(p_upto) WITH ORDINALITY u (upto, n));
END $$;
GRANT EXECUTE ON FUNCTION marketing.ab_audience(uuid, uuid, int[]) TO {{app}};

-- 4. The dashboard says of a test what its page says: its looks are part of the answer.
CREATE OR REPLACE FUNCTION marketing.dashboard_test(p_campaigns uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('id', t.id, 'campaign_id', t.campaign_id, 'campaign', c.name, 'name', t.name, 'status', t.status, 'metric', t.success_metric, 'window_days', t.window_days,
                       'planned', t.minimum_sample_size, 'confidence', t.confidence_level, 'always_valid_p', t.always_valid_p, 'winner', t.winning_variant_id, 'looks',
                       (SELECT coalesce(jsonb_agg(l.counts ORDER BY l.look_no), '[]') FROM marketing.ab_test_looks l WHERE l.tenant_id = t.tenant_id AND l.test_id = t.id), 'variants',
                       (SELECT jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'label', v.label, 'control', v.is_control, 'split', v.split_percent,
                                   'trials', v.external_trials + p.trials, 'successes', v.external_successes + p.successes) ORDER BY v.is_control DESC, v.sort_no, v.name)
                          FROM marketing.ab_test_variants v
                          CROSS JOIN LATERAL (SELECT count(*) AS trials, count(*) FILTER (WHERE q.success) AS successes FROM marketing.variant_people(v.id, t.success_metric, t.window_days) q) p
                         WHERE v.tenant_id = t.tenant_id AND v.test_id = t.id AND v.deleted_at IS NULL))
              FROM marketing.ab_tests t JOIN marketing.marketing_campaigns c ON c.tenant_id = t.tenant_id AND c.id = t.campaign_id
             WHERE t.tenant_id = core.my_tenant() AND t.status <> 'CANCELLED' AND t.status <> 'DRAFT' AND t.deleted_at IS NULL AND c.deleted_at IS NULL
               AND (p_campaigns IS NULL OR t.campaign_id = ANY (p_campaigns))
             ORDER BY t.status = 'RUNNING' DESC, t.start_date DESC NULLS LAST, t.created_at DESC LIMIT 1);
END $$;
SELECT sec.make_definer('marketing.dashboard_test(uuid[])');
