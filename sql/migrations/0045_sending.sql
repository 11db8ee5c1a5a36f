-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Sending: when a campaign runs, who is written to in a run, handing the messages out one by one and exactly once, and what is heard of them.

-- 1. When. Days and the time of day are those on the wall of the organisation (or of the campaign's zone): a change of clocks moves nothing.
ALTER TABLE marketing.marketing_campaigns
    ADD COLUMN scheduled_zone text,            -- the zone in which the times were agreed to
    ADD COLUMN scheduled_since timestamptz;    -- launched or resumed: what lies before is not caught up with
CREATE FUNCTION marketing.zone_of(p_campaign marketing.marketing_campaigns) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce(p_campaign.time_zone, (SELECT t.time_zone FROM core.tenants t WHERE t.id = p_campaign.tenant_id), 'Europe/Bucharest');
END $$;
GRANT EXECUTE ON FUNCTION marketing.zone_of(marketing.marketing_campaigns) TO {{app}}, {{engine}};

CREATE FUNCTION marketing.keep_schedule() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.status = 'SCHEDULED' AND (TG_OP = 'INSERT' OR OLD.status NOT IN ('SCHEDULED', 'SENDING', 'PAUSED')) THEN
        NEW.scheduled_zone := marketing.zone_of(NEW);
        NEW.scheduled_since := now();
    ELSIF TG_OP = 'UPDATE' AND OLD.status = 'PAUSED' AND NEW.status IN ('SCHEDULED', 'SENDING') THEN
        NEW.scheduled_since := now();
    ELSIF TG_OP = 'UPDATE' AND sec.me() IS NOT NULL AND current_user <> '{{engine}}' THEN
        NEW.scheduled_zone := OLD.scheduled_zone;
        NEW.scheduled_since := OLD.scheduled_since;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER c_schedule BEFORE INSERT OR UPDATE ON marketing.marketing_campaigns FOR EACH ROW EXECUTE FUNCTION marketing.keep_schedule();

-- The days of a rhythm from p_from on, p_most at most. The 31st is the last day of a shorter month.
CREATE FUNCTION marketing.rhythm_days(p_recurrence text, p_days int, p_weekday int, p_month_day int, p_start date, p_end date, p_count int, p_from date, p_most int)
RETURNS SETOF date LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_first date := CASE p_recurrence WHEN 'weekly' THEN p_start + (p_weekday - extract(isodow FROM p_start)::int + 7) % 7 ELSE p_start END;
    v_month date := date_trunc('month', p_start::timestamp)::date;
    v_day   date;
    v_n     int := 0;
    v_found int := 0;
BEGIN
    -- A monthly day before the start belongs to the month before.
    IF p_recurrence = 'monthly' AND least(v_month + p_month_day - 1, (v_month + interval '1 month')::date - 1) < p_start THEN
        v_month := (v_month + interval '1 month')::date;
    END IF;
    WHILE v_found < p_most AND (p_count IS NULL OR v_n < p_count) AND v_n < 5000 LOOP
        v_day := CASE p_recurrence WHEN 'weekly' THEN v_first + 7 * v_n WHEN 'every_n_days' THEN v_first + p_days * v_n
                                   WHEN 'monthly' THEN least((v_month + make_interval(months => v_n))::date + p_month_day - 1, (v_month + make_interval(months => v_n + 1))::date - 1) END;
        EXIT WHEN v_day IS NULL OR v_day > p_end;
        IF v_day >= p_from THEN
            v_found := v_found + 1;
            RETURN NEXT v_day;
        END IF;
        v_n := v_n + 1;
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION marketing.rhythm_days(text, int, int, int, date, date, int, date, int) TO {{app}}, {{engine}};

-- The moments of a campaign's runs after p_after: the five next dates that the form shows. One that is sent once has one.
CREATE FUNCTION marketing.run_times(p_campaign marketing.marketing_campaigns, p_after timestamptz, p_most int) RETURNS SETOF timestamptz LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_zone text := marketing.zone_of(p_campaign);
BEGIN
    IF p_campaign.type <> 'recurring' THEN
        RETURN QUERY SELECT p_campaign.scheduled_for WHERE p_campaign.scheduled_for > p_after;
        RETURN;
    END IF;
    RETURN QUERY
        SELECT x.at FROM (SELECT (d + p_campaign.recurrence_time) AT TIME ZONE v_zone AS at
                            FROM marketing.rhythm_days(p_campaign.recurrence, p_campaign.recurrence_days, p_campaign.recurrence_weekday, p_campaign.recurrence_month_day,
                                     p_campaign.recurrence_start, p_campaign.recurrence_end, p_campaign.recurrence_count,
                                     CASE WHEN isfinite(p_after) THEN (p_after AT TIME ZONE v_zone)::date ELSE '-infinity'::date END, p_most + 1) d) x
         WHERE x.at > p_after ORDER BY x.at LIMIT p_most;
END $$;
GRANT EXECUTE ON FUNCTION marketing.run_times(marketing.marketing_campaigns, timestamptz, int) TO {{app}}, {{engine}};
CREATE FUNCTION marketing.next_runs(p_campaign uuid, p_after timestamptz DEFAULT now(), p_most int DEFAULT 5) RETURNS TABLE (planned_for timestamptz) LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT t FROM marketing.marketing_campaigns c, LATERAL marketing.run_times(c, p_after, least(greatest(p_most, 1), 100)) t
                  WHERE c.tenant_id = core.my_tenant() AND c.id = p_campaign AND c.deleted_at IS NULL;
END $$;
GRANT EXECUTE ON FUNCTION marketing.next_runs(uuid, timestamptz, int) TO {{app}}, {{engine}};

-- The moment that is due at p_now: the latest that has come since the launch (or the resuming) and has no run yet. NULL: none.
CREATE FUNCTION marketing.due_time(p_campaign marketing.marketing_campaigns, p_now timestamptz) RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_after timestamptz := greatest(CASE WHEN p_campaign.type = 'recurring' THEN p_campaign.scheduled_since - interval '1 second' ELSE '-infinity' END,
                                    (SELECT max(r.planned_for) FROM marketing.campaign_runs r WHERE r.tenant_id = p_campaign.tenant_id AND r.campaign_id = p_campaign.id), '-infinity');
BEGIN
    RETURN (SELECT max(t) FROM marketing.run_times(p_campaign, v_after, 1000) t WHERE t <= p_now);
END $$;
SELECT sec.make_definer('marketing.due_time(marketing.marketing_campaigns, timestamptz)');

-- What is to be run now: 'due', 'late' (more than an hour: somebody has to say so), 'zone_changed' (the clock on the wall is another one than at the launch).
CREATE FUNCTION marketing.due_runs(p_now timestamptz DEFAULT now()) RETURNS TABLE (campaign_id uuid, planned_for timestamptz, state text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('campaigns.read');
    RETURN QUERY
        SELECT c.id, t.at, CASE WHEN c.scheduled_zone IS DISTINCT FROM marketing.zone_of(c) THEN 'zone_changed' WHEN t.at < p_now - interval '1 hour' THEN 'late' ELSE 'due' END
          FROM marketing.marketing_campaigns c CROSS JOIN LATERAL (SELECT marketing.due_time(c, p_now) AS at) t
         WHERE c.tenant_id = core.my_tenant() AND c.status = 'SCHEDULED' AND c.deleted_at IS NULL AND t.at IS NOT NULL ORDER BY t.at, c.id;
END $$;
SELECT sec.make_definer('marketing.due_runs(timestamptz)', '{{app}}');

-- 2. Who gets which version: the same customer always the same one, whatever the list (methods.md 2.1): the first eight bytes of
-- SHA-256(test || ':' || customer) as an unsigned number, modulo 10,000. 2^32 mod 10,000 = 7,296.
CREATE FUNCTION marketing.ab_bucket(p_test uuid, p_customer uuid) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT ((h.hi % 10000) * 7296 + h.lo) % 10000
          FROM (SELECT (get_byte(x.b, 0)::bigint << 24) | (get_byte(x.b, 1) << 16) | (get_byte(x.b, 2) << 8) | get_byte(x.b, 3) AS hi,
                       (get_byte(x.b, 4)::bigint << 24) | (get_byte(x.b, 5) << 16) | (get_byte(x.b, 6) << 8) | get_byte(x.b, 7) AS lo
                  FROM (SELECT sha256((p_test::text || ':' || p_customer::text)::bytea) AS b) x) h)::int;
GRANT EXECUTE ON FUNCTION marketing.ab_bucket(uuid, uuid) TO {{app}}, {{engine}};

-- The versions of a test with the first bucket and the one after the last: by sort_no, name, id. The last takes what is left.
CREATE FUNCTION marketing.ab_shares(p_test uuid) RETURNS TABLE (variant_id uuid, name text, low int, high int) LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
        SELECT x.id, x.name, lag(x.upto, 1, 0) OVER w, CASE WHEN lead(x.id) OVER w IS NULL THEN 10000 ELSE x.upto END
          FROM (SELECT v.id, v.name::text AS name, v.sort_no, (sum(v.split_percent) OVER (ORDER BY v.sort_no, v.name COLLATE "C", v.id) * 100)::int AS upto
                  FROM marketing.ab_test_variants v WHERE v.tenant_id = core.my_tenant() AND v.test_id = p_test AND v.deleted_at IS NULL) x
        WINDOW w AS (ORDER BY x.sort_no, x.name COLLATE "C", x.id);
END $$;
GRANT EXECUTE ON FUNCTION marketing.ab_shares(uuid) TO {{app}}, {{engine}};

-- 3. Preparing a run: the audience anew, its messages and their lines in the log, in one transaction. The same action again answers what it made.
ALTER TABLE marketing.campaign_sends
    ADD COLUMN claimed_by uuid,
    ADD COLUMN written_at timestamptz,
    ADD COLUMN file_name text CONSTRAINT ck_campaign_sends_file_name CHECK (char_length(file_name) BETWEEN 1 AND 255 AND file_name !~ '[/\\[:cntrl:]]'),
    ADD COLUMN content_hash text COLLATE "C" CONSTRAINT ck_campaign_sends_content_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT ck_campaign_sends_written CHECK (num_nulls(written_at, file_name, content_hash) IN (0, 3));
-- The run is of the campaign: its key holds both. The functions below write these rows by the hundred thousand and stamp nothing: who prepared,
-- claimed and sent stands in the run and in its own columns.
ALTER TABLE marketing.campaign_sends DROP CONSTRAINT campaign_sends_tenant_id_campaign_id_fkey;
DROP TRIGGER a_stamp ON marketing.campaign_sends;
DROP TRIGGER a_stamp ON marketing.notifications_log;
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON marketing.campaign_sends FOR EACH ROW WHEN (current_user <> '{{engine}}') EXECUTE FUNCTION core.stamp();
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON marketing.notifications_log FOR EACH ROW WHEN (current_user <> '{{engine}}') EXECUTE FUNCTION core.stamp();
CREATE UNIQUE INDEX idx_campaign_sends_file ON marketing.campaign_sends (tenant_id, run_id, file_name) WHERE file_name IS NOT NULL;

CREATE FUNCTION marketing.run_summary(p_run uuid, p_already boolean) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT jsonb_build_object('run_id', r.id, 'run_no', r.run_no, 'planned_for', r.planned_for, 'in', r.audience_count, 'excluded', r.excluded, 'status', r.status, 'already', p_already)
              FROM marketing.campaign_runs r WHERE r.tenant_id = core.my_tenant() AND r.id = p_run);
END $$;
SELECT sec.make_definer('marketing.run_summary(uuid, boolean)');

-- The messages of a run on one channel. Identifiers carry the moment in front as core.uuid_v7 does, made by cutting: the function would take seconds.
CREATE FUNCTION marketing.write_sends(p_run marketing.campaign_runs, p_channel text, p_ids uuid[], p_now timestamptz, p_action uuid) RETURNS TABLE (sends bigint, excluded jsonb) LANGUAGE plpgsql
SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v_tenant   uuid := core.my_tenant();
    v_head     text := left(core.uuid_v7()::text, 14) || '7';
    v_campaign marketing.marketing_campaigns;
    v_config   jsonb;
    v_split    int;
BEGIN
    SELECT * INTO v_campaign FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant AND c.id = p_run.campaign_id;
    v_config := CASE WHEN p_run.ab_test_id IS NULL AND v_campaign.ab_test_config -> 'enabled' = 'true' THEN v_campaign.ab_test_config END;
    v_split := ((v_config ->> 'split_percent')::numeric * 100)::int;
    PERFORM set_config('marketing.run_checked', p_run.id::text, true);
    RETURN QUERY
    WITH a AS MATERIALIZED (SELECT * FROM marketing.audience_of(p_ids, p_channel, p_run.campaign_id, p_run.id, p_now)),
    shares AS MATERIALIZED (SELECT * FROM marketing.ab_shares(p_run.ab_test_id)),
    made AS MATERIALIZED (
        SELECT a.*, (v_head || substr(gen_random_uuid()::text, 16))::uuid AS send_id, (v_head || substr(gen_random_uuid()::text, 16))::uuid AS log_id, gen_random_uuid() AS tracking,
               CASE WHEN p_run.ab_test_id IS NOT NULL THEN marketing.ab_bucket(p_run.ab_test_id, a.contact_id)
                    WHEN v_split IS NOT NULL THEN marketing.ab_bucket(p_run.campaign_id, a.contact_id) END AS bucket
          FROM a WHERE a.reason IS NULL),
    logged AS (
        INSERT INTO marketing.notifications_log (id, customer_id, type, channel, recipient, campaign_id, campaign_send_id, tracking_id, currency, action_id)
        SELECT m.log_id, m.contact_id, 'campaign', p_channel, m.recipient, p_run.campaign_id, m.send_id, m.tracking, v_campaign.currency, p_action FROM made m),
    written AS (
        INSERT INTO marketing.campaign_sends (id, campaign_id, run_id, user_id, channel, recipient, language, variant, variant_id, consent_id, notification_log_id, tracking_id, action_id)
        SELECT m.send_id, p_run.campaign_id, p_run.id, m.contact_id, p_channel, m.recipient, m.language,
               coalesce(s.name, CASE WHEN m.bucket < v_split THEN 'A' WHEN v_split IS NOT NULL THEN 'B' END), s.variant_id, m.consent_id, m.log_id, m.tracking, p_action
          FROM made m LEFT JOIN shares s ON m.bucket >= s.low AND m.bucket < s.high
        RETURNING 1)
    SELECT (SELECT count(*) FROM written), coalesce((SELECT jsonb_object_agg(x.reason, x.n) FROM (SELECT a.reason, count(*) AS n FROM a WHERE a.reason IS NOT NULL GROUP BY 1) x), '{}');
    PERFORM set_config('marketing.run_checked', '', true);
END $$;

CREATE FUNCTION marketing.make_run(p_campaign uuid, p_now timestamptz, p_action uuid, p_args jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_c       marketing.marketing_campaigns;
    v_r       marketing.campaign_runs;
    v_due     timestamptz;
    v_last    timestamptz;
    v_ids     uuid[];
    v_channel text;
    v_one     record;
    v_in      bigint := 0;
    v_out     jsonb := '{}';
BEGIN
    PERFORM marketing.need_fresh_sight();
    PERFORM pg_advisory_xact_lock(marketing.lock_key('rows', ''));
    SELECT * INTO v_c FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant AND c.id = p_campaign AND c.deleted_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', p_campaign));
    END IF;
    SELECT * INTO v_r FROM marketing.campaign_runs r WHERE r.tenant_id = v_tenant AND r.campaign_id = p_campaign AND r.action_id = p_action AND r.prepared_at IS NOT NULL;
    IF FOUND OR EXISTS (SELECT 1 FROM marketing.campaign_sends s WHERE s.tenant_id = v_tenant AND s.campaign_id = p_campaign AND s.action_id = p_action) THEN
        RETURN marketing.run_summary(coalesce(v_r.id, (SELECT s.run_id FROM marketing.campaign_sends s WHERE s.tenant_id = v_tenant AND s.campaign_id = p_campaign AND s.action_id = p_action LIMIT 1)), true);
    END IF;
    IF v_c.status <> 'SCHEDULED' THEN
        PERFORM core.refuse('PU010', 'campaign_move', jsonb_build_object('id', p_campaign, 'from', v_c.status, 'to', 'SENDING'));
    END IF;
    v_due := marketing.due_time(v_c, p_now);
    IF v_due IS NULL THEN
        PERFORM core.refuse('PU013', 'run_not_due', jsonb_build_object('id', p_campaign, 'next', (SELECT min(t) FROM marketing.run_times(v_c, p_now, 1) t)));
    ELSIF v_c.scheduled_zone IS DISTINCT FROM marketing.zone_of(v_c) AND p_args -> 'zone_changed' IS DISTINCT FROM 'true' THEN
        PERFORM core.refuse('PU013', 'run_zone_changed', jsonb_build_object('id', p_campaign, 'planned_for', v_due, 'from', v_c.scheduled_zone, 'to', marketing.zone_of(v_c)));
    ELSIF v_due < p_now - interval '1 hour' AND p_args -> 'late' IS DISTINCT FROM 'true' THEN
        PERFORM core.refuse('PU013', 'run_late', jsonb_build_object('id', p_campaign, 'planned_for', v_due));
    END IF;
    PERFORM marketing.check_segment(v_c.segment_criteria);
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'campaign_run', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', p_campaign, 'subject', v_c.name));
    -- What was missed stays missed, and is written down.
    v_last := (SELECT max(r.planned_for) FROM marketing.campaign_runs r WHERE r.tenant_id = v_tenant AND r.campaign_id = p_campaign);
    INSERT INTO marketing.campaign_runs (campaign_id, run_no, planned_for, status, reason, action_id)
    SELECT p_campaign, coalesce((SELECT max(r.run_no) FROM marketing.campaign_runs r WHERE r.tenant_id = v_tenant AND r.campaign_id = p_campaign), 0) + row_number() OVER (ORDER BY t),
           t, 'skipped', CASE WHEN t < v_c.scheduled_since THEN 'paused' ELSE 'missed' END, p_action
      FROM marketing.run_times(v_c, v_last, 1000) t WHERE v_last IS NOT NULL AND t < v_due;
    INSERT INTO marketing.campaign_runs (campaign_id, run_no, planned_for, status, segment_criteria, message, ab_test_id, prepared_at, started_at, action_id)
    VALUES (p_campaign, coalesce((SELECT max(r.run_no) FROM marketing.campaign_runs r WHERE r.tenant_id = v_tenant AND r.campaign_id = p_campaign), 0) + 1, v_due, 'sending',
            v_c.segment_criteria, v_c.message,
            (SELECT t.id FROM marketing.ab_tests t WHERE t.tenant_id = v_tenant AND t.campaign_id = p_campaign AND t.status = 'RUNNING' AND t.deleted_at IS NULL ORDER BY t.created_at DESC LIMIT 1),
            p_now, p_now, p_action) RETURNING * INTO v_r;
    v_ids := marketing.segment_ids(v_c.segment_criteria, (p_now AT TIME ZONE marketing.zone_of(v_c))::date);
    FOREACH v_channel IN ARRAY CASE v_c.channel WHEN 'both' THEN '{email,sms}'::text[] ELSE ARRAY[v_c.channel] END LOOP
        SELECT * INTO v_one FROM marketing.write_sends(v_r, v_channel, v_ids, p_now, p_action);
        v_in := v_in + v_one.sends;
        v_out := (SELECT coalesce(jsonb_object_agg(x.key, x.n), '{}') FROM (SELECT e.key, sum(e.value::bigint) AS n
                    FROM (SELECT * FROM jsonb_each_text(v_out) UNION ALL SELECT * FROM jsonb_each_text(v_one.excluded)) e GROUP BY e.key) x);
    END LOOP;
    UPDATE marketing.campaign_runs r SET audience_count = v_in, excluded = v_out WHERE r.tenant_id = v_tenant AND r.id = v_r.id;
    UPDATE marketing.marketing_campaigns c SET status = 'SENDING', version = c.version + 1, action_id = p_action WHERE c.tenant_id = v_tenant AND c.id = p_campaign;
    RETURN marketing.run_summary(v_r.id, false);
END $$;

-- p_args: {"late": true} runs what should have run more than an hour ago, {"zone_changed": true} goes by the new clock. The answer:
-- {"run_id", "run_no", "planned_for", "in", "excluded": {reason: count}, "status", "already"}.
CREATE FUNCTION marketing.prepare_run(p_campaign uuid, p_action uuid, p_args jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.need('campaigns.write');
    RETURN marketing.make_run(p_campaign, now(), p_action, coalesce(p_args, '{}'));
END $$;
SELECT sec.make_definer('marketing.write_sends(marketing.campaign_runs, text, uuid[], timestamptz, uuid)'),
       sec.make_definer('marketing.make_run(uuid, timestamptz, uuid, jsonb)'), sec.make_definer('marketing.prepare_run(uuid, uuid, jsonb)', '{{app}}');

-- 4. Handing out. A message is pending, claimed for a minute by whoever writes it, written (its file lies there, with this content), sent.
-- The file's name is made of the message's id: whoever is killed in between writes the same file again, so it is there once.
-- A claim asks anew whether the person may be written to, under his lock; who may not is refused, with the reason, and never asked again.
CREATE FUNCTION marketing.need_sender() RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM core.need('campaigns.write');
    PERFORM marketing.need_fresh_sight();
END $$;
GRANT EXECUTE ON FUNCTION marketing.need_sender() TO {{engine}};

CREATE FUNCTION marketing.claim_sends(p_run uuid, p_limit int DEFAULT 50, p_lease_seconds int DEFAULT 60)
RETURNS TABLE (send_id uuid, contact_id uuid, channel text, recipient text, language text, variant text, variant_id uuid, tracking_id uuid, attempt int) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_salt    bytea := marketing.salt();
    v_run     marketing.campaign_runs;
    v_picked  record;
    v_sends   uuid[] := '{}';
    v_people  uuid[] := '{}';
    v_places  text[] := '{}';
    v_place   text;
    v_channel text;
BEGIN
    PERFORM marketing.need_sender();
    -- Pausing and calling off wait for this claim, and this claim for them.
    SELECT r.* INTO v_run FROM marketing.marketing_campaigns c JOIN marketing.campaign_runs r ON r.tenant_id = c.tenant_id AND r.campaign_id = c.id
     WHERE c.tenant_id = v_tenant AND r.id = p_run AND c.status = 'SENDING' AND r.status = 'sending' AND c.deleted_at IS NULL FOR SHARE OF c, r;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    FOR v_picked IN
        SELECT s.id, s.user_id, s.channel, CASE s.channel WHEN 'email' THEN c.email ELSE c.phone END AS raw
          FROM marketing.campaign_sends s LEFT JOIN crm.contact_persons c ON c.tenant_id = s.tenant_id AND c.id = s.user_id
         WHERE s.tenant_id = v_tenant AND s.run_id = p_run AND s.status IN ('pending', 'claimed')
           AND (s.status = 'pending' OR (s.written_at IS NULL AND s.claim_until < clock_timestamp()))
         ORDER BY s.id LIMIT least(greatest(p_limit, 1), 500) FOR UPDATE OF s SKIP LOCKED
    LOOP
        -- Somebody is just saying something about this person or this address: another time.
        v_place := coalesce(encode(marketing.hash_address(v_salt, v_picked.channel, marketing.plain_address(v_picked.channel, v_picked.raw)), 'hex'), '-');
        CONTINUE WHEN NOT pg_try_advisory_xact_lock(marketing.lock_key('contact', v_picked.user_id::text));
        CONTINUE WHEN v_place <> '-' AND NOT pg_try_advisory_xact_lock(marketing.lock_key('address', v_place));
        v_sends := v_sends || v_picked.id;
        v_people := v_people || v_picked.user_id;
        v_places := v_places || v_place;
    END LOOP;
    FOREACH v_channel IN ARRAY ARRAY(SELECT DISTINCT s.channel FROM marketing.campaign_sends s WHERE s.tenant_id = v_tenant AND s.id = ANY (v_sends)) LOOP
        RETURN QUERY
        WITH mine AS MATERIALIZED (
            SELECT s.id, s.user_id, p.place FROM unnest(v_sends, v_places) p(id, place)
              JOIN marketing.campaign_sends s ON s.tenant_id = v_tenant AND s.id = p.id AND s.channel = v_channel),
        told AS MATERIALIZED (
            SELECT m.id, m.place, a.recipient, a.language,
                   CASE WHEN a.contact_id IS NULL THEN 'unknown_contact' WHEN a.reason IS NOT NULL THEN a.reason
                        WHEN EXISTS (SELECT 1 FROM marketing.campaign_sends o WHERE o.tenant_id = v_tenant AND o.run_id = p_run AND o.channel = v_channel AND o.id <> m.id
                                        AND o.recipient = a.recipient AND o.user_id <> m.user_id AND o.status NOT IN ('refused', 'cancelled', 'pending')) THEN 'same_address' END AS reason
              FROM mine m LEFT JOIN marketing.audience_of(ARRAY(SELECT x.user_id FROM mine x), v_channel, v_run.campaign_id, p_run, clock_timestamp()) a ON a.contact_id = m.user_id),
        out AS (
            UPDATE marketing.campaign_sends s SET status = 'refused', refused_reason = t.reason, claim_until = NULL, updated_at = clock_timestamp()
              FROM told t WHERE s.tenant_id = v_tenant AND s.id = t.id AND t.reason IS NOT NULL)
        UPDATE marketing.campaign_sends s
           SET status = 'claimed', claimed_at = clock_timestamp(), claim_until = clock_timestamp() + make_interval(secs => least(greatest(p_lease_seconds, 1), 3600)),
               claimed_by = sec.me(), attempt_count = s.attempt_count + 1, recipient = t.recipient, language = t.language, updated_at = clock_timestamp()
          -- An address that was changed this very moment is not the one under the lock: it comes the next time.
          FROM told t WHERE s.tenant_id = v_tenant AND s.id = t.id AND t.reason IS NULL AND t.place = encode(marketing.hash_address(v_salt, v_channel, t.recipient), 'hex')
        RETURNING s.id, s.user_id, s.channel, s.recipient, s.language, s.variant, s.variant_id, s.tracking_id, s.attempt_count;
    END LOOP;
END $$;

-- The file lies there. 'written', or 'same' when that was known, 'other' when another content lies under this message, 'lost' when it is no longer this one's to write.
CREATE FUNCTION marketing.mark_written(p_send uuid, p_file_name text, p_content_hash text, p_subject text DEFAULT NULL, p_cost_cents int DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    v_s marketing.campaign_sends;
BEGIN
    PERFORM marketing.need_sender();
    SELECT * INTO v_s FROM marketing.campaign_sends s WHERE s.tenant_id = core.my_tenant() AND s.id = p_send FOR UPDATE;
    IF v_s.written_at IS NOT NULL THEN
        RETURN CASE WHEN v_s.file_name = p_file_name AND v_s.content_hash = p_content_hash THEN 'same' ELSE 'other' END;
    ELSIF v_s.status IS DISTINCT FROM 'claimed' THEN
        RETURN 'lost';
    END IF;
    UPDATE marketing.campaign_sends s SET written_at = clock_timestamp(), file_name = p_file_name, content_hash = p_content_hash, claim_until = NULL, updated_at = clock_timestamp()
     WHERE s.tenant_id = v_s.tenant_id AND s.id = p_send;
    UPDATE marketing.notifications_log l SET subject = p_subject, cost_cents = p_cost_cents, recipient = v_s.recipient, updated_at = clock_timestamp()
     WHERE l.tenant_id = v_s.tenant_id AND l.id = v_s.notification_log_id;
    RETURN 'written';
END $$;

-- The mail room has them. How many became sent by this call.
CREATE FUNCTION marketing.mark_sent(p_sends uuid[]) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    PERFORM marketing.need_sender();
    WITH s AS (
        UPDATE marketing.campaign_sends s SET status = 'sent', sent_at = coalesce(s.sent_at, clock_timestamp()), updated_at = clock_timestamp()
         WHERE s.tenant_id = core.my_tenant() AND s.id = ANY (p_sends) AND s.status = 'claimed' AND s.written_at IS NOT NULL RETURNING s.tenant_id, s.id, s.notification_log_id, s.sent_at),
    l AS (
        UPDATE marketing.notifications_log l SET status = 'sent', sent_at = s.sent_at, updated_at = clock_timestamp() FROM s
         WHERE l.tenant_id = s.tenant_id AND l.id = s.notification_log_id)
    SELECT count(*) INTO v_rows FROM s;
    RETURN v_rows;
END $$;

-- It could not be written: a message whose placeholders are empty, a folder that is full. Nothing is tried again by itself.
CREATE FUNCTION marketing.mark_failed(p_send uuid, p_error text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_log uuid;
BEGIN
    PERFORM marketing.need_sender();
    UPDATE marketing.campaign_sends s SET status = 'failed', error_message = left(p_error, 2000), claim_until = NULL, updated_at = clock_timestamp()
     WHERE s.tenant_id = core.my_tenant() AND s.id = p_send AND s.status = 'claimed' AND s.written_at IS NULL RETURNING s.notification_log_id INTO v_log;
    UPDATE marketing.notifications_log l SET status = 'failed', error_message = left(p_error, 2000), updated_at = clock_timestamp()
     WHERE l.tenant_id = core.my_tenant() AND l.id = v_log;
    RETURN v_log IS NOT NULL;
END $$;

-- What was claimed and not written goes back at once when its writer stops in good order.
CREATE FUNCTION marketing.release_sends(p_sends uuid[]) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    PERFORM marketing.need_sender();
    UPDATE marketing.campaign_sends s SET claim_until = clock_timestamp() - interval '1 second', updated_at = clock_timestamp()
     WHERE s.tenant_id = core.my_tenant() AND s.id = ANY (p_sends) AND s.status = 'claimed' AND s.written_at IS NULL AND s.claimed_by IS NOT DISTINCT FROM sec.me();
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END $$;

-- How a run stands: {"pending", "claimed", "written", "sent", "failed", "refused", "cancelled", "reasons": {reason: count}, "may_claim"}.
CREATE FUNCTION marketing.run_progress(p_run uuid) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('campaigns.read');
    RETURN (SELECT jsonb_build_object('pending', count(*) FILTER (WHERE s.status = 'pending'), 'claimed', count(*) FILTER (WHERE s.status = 'claimed' AND s.written_at IS NULL),
                'written', count(*) FILTER (WHERE s.status = 'claimed' AND s.written_at IS NOT NULL), 'sent', count(*) FILTER (WHERE s.sent_at IS NOT NULL),
                'failed', count(*) FILTER (WHERE s.status = 'failed'), 'refused', count(*) FILTER (WHERE s.status = 'refused'), 'cancelled', count(*) FILTER (WHERE s.status = 'cancelled'),
                'reasons', coalesce((SELECT jsonb_object_agg(x.refused_reason, x.n) FROM (SELECT r.refused_reason, count(*) AS n FROM marketing.campaign_sends r
                                       WHERE r.tenant_id = core.my_tenant() AND r.run_id = p_run AND r.refused_reason IS NOT NULL GROUP BY 1) x), '{}'),
                'may_claim', (SELECT c.status = 'SENDING' AND r.status = 'sending' FROM marketing.campaign_runs r
                                JOIN marketing.marketing_campaigns c ON c.tenant_id = r.tenant_id AND c.id = r.campaign_id WHERE r.tenant_id = core.my_tenant() AND r.id = p_run))
              FROM marketing.campaign_sends s WHERE s.tenant_id = core.my_tenant() AND s.run_id = p_run AND s.deleted_at IS NULL);
END $$;

-- The run is over when nothing is left to be handed out: the campaign is SENT, or waits for its next moment. False: something is left.
CREATE FUNCTION marketing.finish_run(p_run uuid, p_action uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_c      marketing.marketing_campaigns;
    v_r      marketing.campaign_runs;
BEGIN
    PERFORM core.need('campaigns.write');
    SELECT c.* INTO v_c FROM marketing.marketing_campaigns c JOIN marketing.campaign_runs r ON r.tenant_id = c.tenant_id AND r.campaign_id = c.id
     WHERE c.tenant_id = v_tenant AND r.id = p_run FOR UPDATE OF c;
    SELECT * INTO v_r FROM marketing.campaign_runs r WHERE r.tenant_id = v_tenant AND r.id = p_run FOR UPDATE;
    IF v_r.status = 'sent' THEN
        RETURN true;
    ELSIF v_c.status IS DISTINCT FROM 'SENDING' OR v_r.status <> 'sending'
          OR EXISTS (SELECT 1 FROM marketing.campaign_sends s WHERE s.tenant_id = v_tenant AND s.run_id = p_run AND s.status IN ('pending', 'claimed')) THEN
        RETURN false;
    END IF;
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'campaign_run_done', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', v_c.id, 'subject', v_c.name));
    UPDATE marketing.campaign_runs r SET status = 'sent', finished_at = clock_timestamp(), version = r.version + 1, action_id = p_action WHERE r.tenant_id = v_tenant AND r.id = p_run;
    UPDATE marketing.marketing_campaigns c
       SET status = CASE WHEN c.type = 'recurring' AND EXISTS (SELECT 1 FROM marketing.run_times(v_c, v_r.planned_for, 1)) THEN 'SCHEDULED' ELSE 'SENT' END,
           sent_at = clock_timestamp(), version = c.version + 1, action_id = p_action
     WHERE c.tenant_id = v_tenant AND c.id = v_c.id;
    RETURN true;
END $$;
SELECT sec.make_definer('marketing.claim_sends(uuid, int, int)', '{{app}}'), sec.make_definer('marketing.mark_written(uuid, text, text, text, int)', '{{app}}'),
       sec.make_definer('marketing.mark_sent(uuid[])', '{{app}}'), sec.make_definer('marketing.mark_failed(uuid, text)', '{{app}}'),
       sec.make_definer('marketing.release_sends(uuid[])', '{{app}}'), sec.make_definer('marketing.run_progress(uuid)', '{{app}}'),
       sec.make_definer('marketing.finish_run(uuid, uuid)', '{{app}}');

-- 5. What is heard of a message: by hand or out of a provider's file, once per event of its source. A message's columns are always what all its
-- events together say, so that late, doubled and disordered ones make no difference.
-- A click is a machine's when the source says so, when the program names itself as one, or when it comes within five seconds of the delivery:
-- scanners open every link at once. Both are shown, people are never counted among machines or the other way round.
CREATE FUNCTION marketing.is_machine_click(p_said boolean, p_agent text, p_at timestamptz, p_delivered_at timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(p_said, false) OR coalesce(p_agent ~* '(bot|crawl|spider|scanner|preview|proofpoint|mimecast|barracuda|safelinks|urlscan|headless|python-|curl/|wget)', false)
    OR coalesce(p_at >= p_delivered_at - interval '1 second' AND p_at < p_delivered_at + interval '5 seconds', false);
GRANT EXECUTE ON FUNCTION marketing.is_machine_click(boolean, text, timestamptz, timestamptz) TO {{app}}, {{engine}};

CREATE FUNCTION marketing.settle_sends(p_sends uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    WITH e AS (
        SELECT v.send_id, min(v.at) FILTER (WHERE v.kind = 'delivered') AS delivered, min(v.at) FILTER (WHERE v.kind = 'opened' AND NOT v.is_machine) AS opened,
               min(v.at) FILTER (WHERE v.kind = 'clicked' AND NOT v.is_machine) AS clicked, count(*) FILTER (WHERE v.kind = 'clicked' AND NOT v.is_machine) AS clicks,
               min(v.at) FILTER (WHERE v.kind = 'clicked' AND v.is_machine) AS machine, count(*) FILTER (WHERE v.kind = 'clicked' AND v.is_machine) AS machines,
               min(v.at) FILTER (WHERE v.kind = 'replied') AS replied, min(v.at) FILTER (WHERE v.kind = 'bounced') AS bounced,
               bool_or(v.kind = 'bounced' AND v.detail ->> 'bounce' IS DISTINCT FROM 'soft') AS hard, min(v.at) FILTER (WHERE v.kind IN ('unsubscribed', 'complained')) AS gone,
               min(v.at) FILTER (WHERE v.kind = 'booked') AS booked, (array_agg(v.appointment_id ORDER BY v.at) FILTER (WHERE v.kind = 'booked' AND v.appointment_id IS NOT NULL))[1] AS booking,
               bool_or(v.kind = 'failed') AS failed
          FROM marketing.send_events v WHERE v.tenant_id = core.my_tenant() AND v.send_id = ANY (p_sends) AND v.deleted_at IS NULL GROUP BY v.send_id),
    s AS (
        UPDATE marketing.campaign_sends s
           SET delivered_at = least(s.delivered_at, e.delivered), opened_at = least(s.opened_at, e.opened), clicked_at = least(s.clicked_at, e.clicked),
               click_count = greatest(s.click_count, e.clicks), machine_clicked_at = least(s.machine_clicked_at, e.machine), machine_click_count = greatest(s.machine_click_count, e.machines),
               replied_at = least(s.replied_at, e.replied), bounced_at = least(s.bounced_at, e.bounced),
               bounce_kind = CASE WHEN e.hard THEN 'hard' WHEN e.bounced IS NOT NULL THEN coalesce(s.bounce_kind, 'soft') ELSE s.bounce_kind END,
               unsubscribed_at = least(s.unsubscribed_at, e.gone), booked_at = least(s.booked_at, e.booked), booking_id = coalesce(s.booking_id, e.booking),
               status = CASE WHEN s.status NOT IN ('sent', 'delivered', 'failed', 'bounced', 'unknown') THEN s.status WHEN e.hard OR s.bounce_kind = 'hard' THEN 'bounced'
                             WHEN num_nonnulls(s.delivered_at, e.delivered, e.opened, e.clicked, e.replied) > 0 THEN 'delivered'
                             WHEN e.bounced IS NOT NULL THEN 'bounced' WHEN e.failed THEN 'failed' ELSE s.status END,
               updated_at = clock_timestamp()
          FROM e WHERE s.tenant_id = core.my_tenant() AND s.id = e.send_id
        RETURNING s.tenant_id, s.notification_log_id, s.delivered_at, s.clicked_at, s.machine_clicked_at, s.status)
    UPDATE marketing.notifications_log l
       SET delivered_at = s.delivered_at, clicked_at = s.clicked_at, machine_clicked_at = s.machine_clicked_at,
           status = CASE WHEN s.status IN ('failed', 'bounced') THEN 'failed' WHEN l.status = 'failed' AND s.status = 'delivered' THEN 'sent' ELSE l.status END
      FROM s WHERE l.tenant_id = s.tenant_id AND l.id = s.notification_log_id;
END $$;

-- p_rows: [{"event_id", "kind", "at", "send_id" | "tracking_id" | "recipient", "channel", "url", "user_agent", "machine", "bounce": "hard|soft", "appointment_id", "note"}].
-- Without an event_id the event is known by its own words. Outcomes, one per row: 'applied', 'duplicate', 'parked' (nobody got such a message: kept until
-- somebody has), 'before_send', 'in_future', 'bad_date', 'unknown_kind', 'bad_row'. One bad row spoils no other.
CREATE FUNCTION marketing.record_events(p_source text, p_rows jsonb, p_action uuid, p_import uuid DEFAULT NULL, p_campaign uuid DEFAULT NULL)
RETURNS TABLE (row_no int, outcome text, send_id uuid) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_row     record;
    v_at      timestamptz;
    v_send    marketing.campaign_sends;
    v_id      uuid;
    v_uuid    constant text := '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$';
    v_by_id   uuid;
    v_tracking uuid;
    v_address text;
    v_touched uuid[] := '{}';
    v_said    uuid[] := '{}';
BEGIN
    PERFORM core.need('campaigns.write');
    IF jsonb_typeof(p_rows) IS DISTINCT FROM 'array' OR coalesce(char_length(p_source), 0) NOT BETWEEN 1 AND 100 THEN
        PERFORM core.refuse('PU013', 'events_shape');
    END IF;
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'send_events', jsonb_build_object('table', 'marketing.send_events', 'subject', p_source, 'count', jsonb_array_length(p_rows)));
    FOR v_row IN SELECT e.ordinality::int AS no, e.value AS v, e.value ->> 'kind' AS kind FROM jsonb_array_elements(p_rows) WITH ORDINALITY e
                  -- Deliveries first: a click is judged by them.
                  ORDER BY e.value ->> 'kind' IS DISTINCT FROM 'delivered', e.ordinality LOOP
        row_no := v_row.no;
        send_id := NULL;
        v_send := NULL;
        v_id := NULL;
        BEGIN
            v_at := CASE WHEN v_row.v ->> 'at' ~ '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d' THEN (v_row.v ->> 'at')::timestamptz END;
        EXCEPTION WHEN data_exception THEN
            v_at := NULL;
        END;
        IF v_row.kind IS NULL OR v_row.kind NOT IN ('delivered', 'opened', 'clicked', 'bounced', 'complained', 'unsubscribed', 'replied', 'booked', 'failed') THEN
            outcome := 'unknown_kind';
        ELSIF v_at IS NULL OR NOT isfinite(v_at) THEN
            outcome := 'bad_date';
        ELSIF v_at > clock_timestamp() + interval '1 day' THEN
            outcome := 'in_future';
        ELSE
            v_by_id := CASE WHEN v_row.v ->> 'send_id' ~* v_uuid THEN (v_row.v ->> 'send_id')::uuid END;
            v_tracking := CASE WHEN NOT v_row.v ? 'send_id' AND v_row.v ->> 'tracking_id' ~* v_uuid THEN (v_row.v ->> 'tracking_id')::uuid END;
            v_address := CASE WHEN NOT v_row.v ?| '{send_id,tracking_id}' THEN marketing.plain_address(coalesce(v_row.v ->> 'channel', 'email'), v_row.v ->> 'recipient') END;
            SELECT * INTO v_send FROM marketing.campaign_sends s
             WHERE s.tenant_id = v_tenant AND s.deleted_at IS NULL AND (p_campaign IS NULL OR s.campaign_id = p_campaign)
               AND (s.id = v_by_id OR s.tracking_id = v_tracking OR s.recipient = v_address)
               AND s.status NOT IN ('pending', 'refused', 'cancelled')
             ORDER BY coalesce(s.sent_at, s.claimed_at) > v_at + interval '5 minutes', coalesce(s.sent_at, s.claimed_at) DESC LIMIT 1;
            IF v_send.id IS NOT NULL AND coalesce(v_send.sent_at, v_send.claimed_at) > v_at + interval '5 minutes' THEN
                outcome := 'before_send';
            ELSE
                BEGIN
                    INSERT INTO marketing.send_events AS x (campaign_id, send_id, kind, at, is_machine, source, source_event_id, recipient, url, detail, appointment_id, import_id, action_id)
                    VALUES (v_send.campaign_id, v_send.id, v_row.kind, v_at,
                            v_row.kind IN ('clicked', 'opened') AND marketing.is_machine_click(v_row.v -> 'machine' = 'true', v_row.v ->> 'user_agent', v_at,
                                coalesce((SELECT min(d.at) FROM marketing.send_events d WHERE d.tenant_id = v_tenant AND d.send_id = v_send.id AND d.kind = 'delivered'), v_send.delivered_at)),
                            p_source,
                            coalesce(nullif(left(v_row.v ->> 'event_id', 255), ''), encode(sha256(convert_to(concat_ws('|', v_row.kind, v_at AT TIME ZONE 'UTC', v_row.v ->> 'send_id',
                                v_row.v ->> 'tracking_id', v_row.v ->> 'recipient', v_row.v ->> 'url', v_row.v ->> 'appointment_id'), 'UTF8')), 'hex')),
                            left(coalesce(v_row.v ->> 'recipient', v_send.recipient), 255), left(v_row.v ->> 'url', 2000),
                            jsonb_strip_nulls(jsonb_build_object('bounce', CASE WHEN v_row.kind = 'bounced' THEN CASE v_row.v ->> 'bounce' WHEN 'soft' THEN 'soft' ELSE 'hard' END END,
                                'note', left(v_row.v ->> 'note', 2000), 'user_agent', left(v_row.v ->> 'user_agent', 500))),
                            (SELECT a.id FROM service.appointments a WHERE a.tenant_id = v_tenant AND a.id::text = v_row.v ->> 'appointment_id'), p_import, p_action)
                    ON CONFLICT (tenant_id, source, source_event_id) DO NOTHING RETURNING x.id INTO v_id;
                    outcome := CASE WHEN v_id IS NULL THEN 'duplicate' WHEN v_send.id IS NULL THEN 'parked' ELSE 'applied' END;
                    send_id := v_send.id;
                    IF outcome = 'applied' THEN
                        v_touched := v_touched || v_send.id;
                    END IF;
                    IF v_id IS NOT NULL AND v_row.kind IN ('bounced', 'complained', 'unsubscribed') THEN
                        v_said := v_said || v_id;
                    END IF;
                EXCEPTION WHEN data_exception OR check_violation THEN
                    outcome := 'bad_row';
                END;
            END IF;
        END IF;
        RETURN NEXT;
    END LOOP;
    PERFORM marketing.settle_sends(ARRAY(SELECT DISTINCT u FROM unnest(v_touched) u));
    PERFORM marketing.hear_events(v_said, p_action);
END $$;

-- What events say about the person: a hard bounce and a complaint close the address, an unsubscription and a complaint are a no. Also of messages nobody
-- here knows: the address is enough. A clock that is ahead of ours says it now. In the order of the addresses, so that two files read at once wait for each other instead of locking up.
CREATE FUNCTION marketing.hear_events(p_events uuid[], p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_one record;
BEGIN
    FOR v_one IN
        SELECT e.kind, least(e.at, clock_timestamp()) AS at, e.detail, s.user_id, coalesce(s.channel, 'email') AS channel, e.campaign_id,
               marketing.plain_address(coalesce(s.channel, 'email'), coalesce(s.recipient, e.recipient)) AS address
          FROM marketing.send_events e LEFT JOIN marketing.campaign_sends s ON s.tenant_id = e.tenant_id AND s.id = e.send_id
         WHERE e.tenant_id = core.my_tenant() AND e.id = ANY (p_events) ORDER BY s.user_id, 7, e.at
    LOOP
        IF v_one.kind = 'bounced' AND v_one.detail ->> 'bounce' = 'hard' THEN
            PERFORM marketing.suppress(v_one.channel, v_one.address, 'all', 'hard_bounce', v_one.at, p_action);
        ELSIF v_one.kind IN ('complained', 'unsubscribed') THEN
            IF v_one.user_id IS NOT NULL THEN
                PERFORM marketing.put_unsubscribe(v_one.user_id, ARRAY[v_one.channel], 'provider', NULL, v_one.at, v_one.campaign_id, p_action);
            END IF;
            PERFORM marketing.suppress(v_one.channel, v_one.address, 'marketing', CASE v_one.kind WHEN 'complained' THEN 'complaint' ELSE 'unsubscribed' END, v_one.at, p_action);
        END IF;
    END LOOP;
END $$;

-- Events that waited for their message find it: by address, within the campaign's time. How many.
CREATE FUNCTION marketing.unpark_events() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_ids uuid[];
BEGIN
    PERFORM core.need('campaigns.write');
    WITH found AS (
        SELECT DISTINCT ON (e.id) e.id, s.id AS send, s.campaign_id
          FROM marketing.send_events e JOIN marketing.campaign_sends s ON s.tenant_id = e.tenant_id AND s.recipient = marketing.plain_address(s.channel, e.recipient)
         WHERE e.tenant_id = core.my_tenant() AND e.send_id IS NULL AND e.deleted_at IS NULL AND s.sent_at <= e.at + interval '5 minutes' ORDER BY e.id, s.sent_at DESC),
    moved AS (
        UPDATE marketing.send_events e SET send_id = f.send, campaign_id = f.campaign_id, version = e.version + 1 FROM found f
         WHERE e.tenant_id = core.my_tenant() AND e.id = f.id RETURNING e.send_id)
    SELECT array_agg(m.send_id) INTO v_ids FROM moved m;
    PERFORM marketing.settle_sends(v_ids);
    RETURN coalesce(cardinality(v_ids), 0);
END $$;
SELECT sec.make_definer('marketing.settle_sends(uuid[])'), sec.make_definer('marketing.hear_events(uuid[], uuid)'),
       sec.make_definer('marketing.record_events(text, jsonb, uuid, uuid, uuid)', '{{app}}'), sec.make_definer('marketing.unpark_events()', '{{app}}');
CREATE INDEX idx_campaign_sends_recipient ON marketing.campaign_sends (tenant_id, recipient) WHERE recipient IS NOT NULL;
