-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Attribution: what touched a customer before he bought or booked, and how five models share out what that was worth (methods.md, section 3).
-- Shares are never typed: they are computed from what happened, the same rows from the same facts, and only those are written that differ.

-- 1. Touches that happened elsewhere (a visit from an advertisement, a fair, a form on the website), from a file or by hand, once per event of its source.
CREATE TABLE marketing.touchpoints (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    channel_id uuid,
    customer_id uuid,
    contact_person_id uuid,
    at         timestamptz NOT NULL CONSTRAINT ck_touchpoints_at CHECK (isfinite(at)),
    label      text COLLATE "ro-x-icu" CONSTRAINT ck_touchpoints_label CHECK (char_length(label) BETWEEN 1 AND 255),
    url        text CONSTRAINT ck_touchpoints_url CHECK (char_length(url) <= 2000),
    source     text NOT NULL COLLATE "C" CONSTRAINT ck_touchpoints_source CHECK (char_length(source) BETWEEN 1 AND 100),
    source_event_id text NOT NULL COLLATE "C" CONSTRAINT ck_touchpoints_source_event_id CHECK (char_length(source_event_id) BETWEEN 1 AND 255),
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT touchpoints_once UNIQUE (tenant_id, source, source_event_id),
    CONSTRAINT ck_touchpoints_who CHECK (customer_id IS NOT NULL OR contact_person_id IS NOT NULL),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_touchpoints_campaign ON marketing.touchpoints (tenant_id, campaign_id, at);
CREATE INDEX idx_touchpoints_channel ON marketing.touchpoints (tenant_id, channel_id) WHERE channel_id IS NOT NULL;
CREATE INDEX idx_touchpoints_customer ON marketing.touchpoints (tenant_id, customer_id, at) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_touchpoints_contact ON marketing.touchpoints (tenant_id, contact_person_id, at) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_touchpoints_import ON marketing.touchpoints (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- What was won or booked, one row each, kept by marketing.credit(): also what nothing touched, so that totals always reconcile.
CREATE TABLE marketing.conversions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    conversion_table text NOT NULL COLLATE "C" CONSTRAINT ck_conversions_conversion_table CHECK (conversion_table IN ('crm.opportunities', 'crm.deals', 'service.appointments')),
    conversion_id uuid NOT NULL,
    customer_id uuid,
    contact_person_id uuid,
    party      uuid, -- whose touches count: the company, or the person of a private customer
    converted_at timestamptz NOT NULL,
    value      numeric(15,2) NOT NULL CONSTRAINT ck_conversions_value CHECK (value >= 0),
    value_minor bigint GENERATED ALWAYS AS ((value * 100)::bigint) STORED,
    currency   char(3) NOT NULL CONSTRAINT ck_conversions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    touch_count int NOT NULL DEFAULT 0 CONSTRAINT ck_conversions_touch_count CHECK (touch_count >= 0),
    path_key   uuid, -- of everything its shares are made of: while it is the same, so are they
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT conversions_once UNIQUE (tenant_id, conversion_id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id)
);
CREATE INDEX idx_conversions_converted ON marketing.conversions (tenant_id, converted_at, id) INCLUDE (currency, value_minor, touch_count);
CREATE INDEX idx_conversions_party ON marketing.conversions (tenant_id, party);
CREATE INDEX idx_conversions_customer ON marketing.conversions (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_conversions_contact ON marketing.conversions (tenant_id, contact_person_id) WHERE contact_person_id IS NOT NULL;

-- Whose customers one sees, of those one sees what touched them. Events from elsewhere are entered and taken back by those who run campaigns; their
-- ledger is the import's undo.
SELECT core.register_business_table('marketing.touchpoints', 'results', p_write => '(SELECT sec.all(''campaigns.write''))',
    p_read => '(SELECT sec.all(''{p}'')) OR customer_id = ANY ((SELECT sec.my_companies(''{p}''))::uuid[])'
           || ' OR contact_person_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.conversions', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR customer_id = ANY ((SELECT sec.my_companies(''{p}''))::uuid[])'
           || ' OR contact_person_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
CREATE TRIGGER b_child BEFORE INSERT OR UPDATE ON marketing.touchpoints FOR EACH ROW EXECUTE FUNCTION marketing.child_rules();
-- Only the function below writes these, by the hundred thousand.
DROP TRIGGER a_stamp ON marketing.conversions;
DROP TRIGGER a_stamp ON marketing.campaign_attributions;
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON marketing.conversions FOR EACH ROW WHEN (current_user <> '{{engine}}') EXECUTE FUNCTION core.stamp();
CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON marketing.campaign_attributions FOR EACH ROW WHEN (current_user <> '{{engine}}') EXECUTE FUNCTION core.stamp();
-- They are copies of rows that have these keys themselves; checked again they cost as much as computing.
ALTER TABLE marketing.campaign_attributions
    DROP CONSTRAINT campaign_attributions_tenant_id_customer_id_fkey, DROP CONSTRAINT campaign_attributions_tenant_id_contact_person_id_fkey,
    DROP CONSTRAINT campaign_attributions_tenant_id_channel_id_fkey, DROP CONSTRAINT campaign_attributions_tenant_id_campaign_id_fkey;
DROP INDEX marketing.idx_campaign_attributions_channel;
DROP INDEX marketing.idx_campaign_attributions_model; -- the one by time below serves all models
CREATE INDEX idx_campaign_attributions_converted ON marketing.campaign_attributions (tenant_id, converted_at);
CREATE INDEX idx_campaign_sends_touched ON marketing.campaign_sends (tenant_id, user_id) WHERE clicked_at IS NOT NULL OR replied_at IS NOT NULL;

-- p_rows: [{"event_id", "at", "campaign_id" | "campaign" (its name), "contact_id" | "company_id" | "email", "channel_id" | "channel" (its name, or its type), "label", "url"}].
-- Without an event_id the event is known by its own words. Outcomes, one per row: 'applied', 'duplicate', 'unknown_campaign', 'unknown_person', 'in_future',
-- 'bad_date', 'bad_row'. One bad row spoils no other.
CREATE FUNCTION marketing.record_touchpoints(p_source text, p_rows jsonb, p_action uuid, p_import uuid DEFAULT NULL) RETURNS TABLE (row_no int, outcome text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_tenant   uuid := core.my_tenant();
    v_row      record;
    v_at       timestamptz;
    v_campaign uuid;
    v_contact  uuid;
    v_company  uuid;
    v_uuid     constant text := '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$';
BEGIN
    PERFORM core.need('campaigns.write');
    IF jsonb_typeof(p_rows) IS DISTINCT FROM 'array' OR coalesce(char_length(p_source), 0) NOT BETWEEN 1 AND 100 THEN
        PERFORM core.refuse('PU013', 'events_shape');
    END IF;
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'send_events', jsonb_build_object('table', 'marketing.touchpoints', 'subject', p_source, 'count', jsonb_array_length(p_rows)));
    FOR v_row IN SELECT e.ordinality::int AS no, e.value AS v FROM jsonb_array_elements(p_rows) WITH ORDINALITY e LOOP
        row_no := v_row.no;
        BEGIN
            v_at := CASE WHEN v_row.v ->> 'at' ~ '^\d{4}-\d\d-\d\d[T ]\d\d:\d\d' THEN (v_row.v ->> 'at')::timestamptz END;
        EXCEPTION WHEN data_exception THEN
            v_at := NULL;
        END;
        v_campaign := (SELECT c.id FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant AND c.deleted_at IS NULL
                          AND CASE WHEN v_row.v ->> 'campaign_id' ~* v_uuid THEN c.id = (v_row.v ->> 'campaign_id')::uuid ELSE c.name = v_row.v ->> 'campaign' END
                        ORDER BY c.start_date DESC NULLS LAST, c.id LIMIT 1);
        v_contact := (SELECT p.id FROM crm.contact_persons p WHERE p.tenant_id = v_tenant AND p.deleted_at IS NULL
                         AND CASE WHEN v_row.v ->> 'contact_id' ~* v_uuid THEN p.id = (v_row.v ->> 'contact_id')::uuid ELSE lower(p.email) = lower(btrim(v_row.v ->> 'email')) END
                       ORDER BY p.created_at, p.id LIMIT 1);
        v_company := CASE WHEN v_contact IS NULL AND v_row.v ->> 'company_id' ~* v_uuid THEN
                         (SELECT k.id FROM crm.customer_companies k WHERE k.tenant_id = v_tenant AND k.deleted_at IS NULL AND k.id = (v_row.v ->> 'company_id')::uuid) END;
        IF v_at IS NULL OR NOT isfinite(v_at) THEN
            outcome := 'bad_date';
        ELSIF v_at > clock_timestamp() + interval '1 day' THEN
            outcome := 'in_future';
        ELSIF v_campaign IS NULL THEN
            outcome := 'unknown_campaign';
        ELSIF v_contact IS NULL AND v_company IS NULL THEN
            outcome := 'unknown_person';
        ELSE
            BEGIN
                INSERT INTO marketing.touchpoints (campaign_id, channel_id, customer_id, contact_person_id, at, label, url, source, source_event_id, import_id, action_id)
                VALUES (v_campaign,
                        (SELECT h.id FROM marketing.marketing_channels h WHERE h.tenant_id = v_tenant AND h.deleted_at IS NULL
                            AND (h.id::text = v_row.v ->> 'channel_id' OR v_row.v ->> 'channel' IN (h.name, h.name_en, h.channel_type)) ORDER BY h.sort_no, h.id LIMIT 1),
                        v_company, v_contact, v_at, nullif(left(v_row.v ->> 'label', 255), ''), left(v_row.v ->> 'url', 2000), p_source,
                        coalesce(nullif(left(v_row.v ->> 'event_id', 255), ''), encode(sha256(convert_to(concat_ws('|', v_at AT TIME ZONE 'UTC', v_campaign, v_contact, v_company, v_row.v ->> 'label',
                            v_row.v ->> 'url'), 'UTF8')), 'hex')), p_import, p_action)
                ON CONFLICT (tenant_id, source, source_event_id) DO NOTHING;
                outcome := CASE WHEN FOUND THEN 'applied' ELSE 'duplicate' END;
            EXCEPTION WHEN data_exception OR check_violation THEN
                outcome := 'bad_row';
            END;
        END IF;
        RETURN NEXT;
    END LOOP;
END $$;
SELECT sec.make_definer('marketing.record_touchpoints(text, jsonb, uuid, uuid)', '{{app}}');

-- 2. What changed since shares were computed. Every change adds a row and waits for nobody; computing takes them away. Kinds: 'conversion' (row_id is a
-- won opportunity or a booking), 'party' (somebody was touched, or moved), 'all'.
CREATE TABLE marketing.attribution_queue (
    tenant_id  uuid NOT NULL,
    kind       text NOT NULL COLLATE "C",
    row_id     uuid
);
CREATE INDEX idx_attribution_queue_tenant ON marketing.attribution_queue (tenant_id);
CREATE TABLE marketing.attribution_state (
    tenant_id  uuid PRIMARY KEY,
    computed_at timestamptz NOT NULL,
    lookback_days int NOT NULL,
    half_life_days int NOT NULL
);
SELECT sec.make_private('marketing.attribution_queue'), sec.make_private('marketing.attribution_state');

CREATE FUNCTION marketing.queue_conversion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_LEVEL = 'ROW' THEN
        INSERT INTO marketing.attribution_queue VALUES (NEW.tenant_id, 'conversion', NEW.id);
    ELSIF TG_TABLE_NAME = 'opportunities' THEN
        INSERT INTO marketing.attribution_queue SELECT n.tenant_id, 'conversion', n.id FROM new_rows n WHERE n.stage = 'CLOSED_WON';
    ELSE
        INSERT INTO marketing.attribution_queue SELECT n.tenant_id, 'conversion', n.id FROM new_rows n;
    END IF;
    RETURN NULL;
END $$;
-- Whom a row touches: companies and persons alike, as they stand in the row; marketing.attribute() makes customers of them.
CREATE FUNCTION marketing.queue_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    CASE TG_TABLE_NAME || ' ' || TG_LEVEL
    WHEN 'campaign_sends ROW' THEN
        INSERT INTO marketing.attribution_queue VALUES (NEW.tenant_id, 'party', NEW.user_id);
    WHEN 'campaign_sends STATEMENT' THEN
        INSERT INTO marketing.attribution_queue SELECT DISTINCT n.tenant_id, 'party', n.user_id FROM new_rows n WHERE n.clicked_at IS NOT NULL OR n.replied_at IS NOT NULL;
    WHEN 'contact_persons ROW' THEN
        INSERT INTO marketing.attribution_queue SELECT NEW.tenant_id, 'party', u FROM unnest(ARRAY[OLD.customer_company_id, NEW.customer_company_id, NEW.id]) u WHERE u IS NOT NULL;
    WHEN 'interactions ROW' THEN
        INSERT INTO marketing.attribution_queue SELECT NEW.tenant_id, 'party', u FROM unnest(ARRAY[NEW.customer_id, NEW.contact_person_id, NEW.opportunity_id]) u WHERE u IS NOT NULL;
        IF TG_OP = 'UPDATE' AND (OLD.customer_id, OLD.contact_person_id, OLD.opportunity_id) IS DISTINCT FROM (NEW.customer_id, NEW.contact_person_id, NEW.opportunity_id) THEN
            INSERT INTO marketing.attribution_queue SELECT NEW.tenant_id, 'party', u FROM unnest(ARRAY[OLD.customer_id, OLD.contact_person_id, OLD.opportunity_id]) u WHERE u IS NOT NULL;
        END IF;
    WHEN 'touchpoints ROW' THEN
        INSERT INTO marketing.attribution_queue SELECT NEW.tenant_id, 'party', u FROM unnest(ARRAY[NEW.customer_id, NEW.contact_person_id]) u WHERE u IS NOT NULL;
        IF TG_OP = 'UPDATE' THEN
            INSERT INTO marketing.attribution_queue SELECT NEW.tenant_id, 'party', u FROM unnest(ARRAY[OLD.customer_id, OLD.contact_person_id]) u WHERE u IS NOT NULL;
        END IF;
    ELSE -- a campaign deleted or brought back, a time zone
        INSERT INTO marketing.attribution_queue VALUES (NEW.tenant_id, 'all', NULL);
    END CASE;
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.queue_conversion()'), sec.make_definer('marketing.queue_touch()');

CREATE TRIGGER s_credit_insert AFTER INSERT ON crm.opportunities REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.queue_conversion();
CREATE TRIGGER s_credit_update AFTER UPDATE ON crm.opportunities FOR EACH ROW
    WHEN ((OLD.stage = 'CLOSED_WON' OR NEW.stage = 'CLOSED_WON')
          AND (OLD.stage, OLD.closed_at, OLD.amount, OLD.currency, OLD.customer_company_id, OLD.contact_person_id, OLD.deleted_at, OLD.stage_changed_at)
              IS DISTINCT FROM (NEW.stage, NEW.closed_at, NEW.amount, NEW.currency, NEW.customer_company_id, NEW.contact_person_id, NEW.deleted_at, NEW.stage_changed_at))
    EXECUTE FUNCTION marketing.queue_conversion();
CREATE TRIGGER s_credit_insert AFTER INSERT ON service.appointments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.queue_conversion();
CREATE TRIGGER s_credit_update AFTER UPDATE ON service.appointments FOR EACH ROW
    WHEN ((OLD.status, OLD.price, OLD.currency, OLD.customer_id, OLD.deleted_at) IS DISTINCT FROM (NEW.status, NEW.price, NEW.currency, NEW.customer_id, NEW.deleted_at))
    EXECUTE FUNCTION marketing.queue_conversion();
CREATE TRIGGER s_credit_insert AFTER INSERT ON marketing.campaign_sends REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.queue_touch();
CREATE TRIGGER s_credit_update AFTER UPDATE ON marketing.campaign_sends FOR EACH ROW
    WHEN ((OLD.clicked_at, OLD.replied_at, OLD.deleted_at) IS DISTINCT FROM (NEW.clicked_at, NEW.replied_at, NEW.deleted_at)) EXECUTE FUNCTION marketing.queue_touch();
CREATE TRIGGER s_credit_insert AFTER INSERT ON crm.interactions FOR EACH ROW WHEN (NEW.campaign_id IS NOT NULL) EXECUTE FUNCTION marketing.queue_touch();
CREATE TRIGGER s_credit_update AFTER UPDATE ON crm.interactions FOR EACH ROW
    WHEN ((OLD.campaign_id IS NOT NULL OR NEW.campaign_id IS NOT NULL)
          AND (OLD.campaign_id, OLD.type, OLD.direction, OLD.date_time, OLD.customer_id, OLD.contact_person_id, OLD.opportunity_id, OLD.deleted_at)
              IS DISTINCT FROM (NEW.campaign_id, NEW.type, NEW.direction, NEW.date_time, NEW.customer_id, NEW.contact_person_id, NEW.opportunity_id, NEW.deleted_at))
    EXECUTE FUNCTION marketing.queue_touch();
CREATE TRIGGER s_credit_change AFTER INSERT OR UPDATE ON marketing.touchpoints FOR EACH ROW EXECUTE FUNCTION marketing.queue_touch();
CREATE TRIGGER s_credit_moved AFTER UPDATE OF customer_company_id ON crm.contact_persons FOR EACH ROW
    WHEN (OLD.customer_company_id IS DISTINCT FROM NEW.customer_company_id) EXECUTE FUNCTION marketing.queue_touch();
CREATE TRIGGER s_credit_gone AFTER UPDATE OF deleted_at ON marketing.marketing_campaigns FOR EACH ROW
    WHEN ((OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL)) EXECUTE FUNCTION marketing.queue_touch();

-- 3. Whose touches count for whom. A customer is a company, or a person without one. A message is one touch by its first human click and one by its first reply:
-- what scanners open never counts, nor the second click of the same person. Meetings and calls (and replies written down by hand) count as soon as they
-- are linked to a campaign. Messages have no marketing channel of their own: e-mail is E-mail, everything said or texted is Direct.
CREATE FUNCTION marketing.touches_of(p_parties uuid[]) RETURNS TABLE (party uuid, campaign_id uuid, channel_id uuid, touch_type text, at timestamptz, touch_table text, touch_id uuid, contact_id uuid)
LANGUAGE plpgsql STABLE ROWS 10000 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_tenant uuid := core.my_tenant();
    v_email  uuid := (SELECT h.id FROM marketing.marketing_channels h WHERE h.tenant_id = core.my_tenant() AND h.channel_type = 'EMAIL' AND h.deleted_at IS NULL ORDER BY h.sort_no, h.id LIMIT 1);
    v_direct uuid := (SELECT h.id FROM marketing.marketing_channels h WHERE h.tenant_id = core.my_tenant() AND h.channel_type = 'DIRECT' AND h.deleted_at IS NULL ORDER BY h.sort_no, h.id LIMIT 1);
BEGIN
    RETURN QUERY
    WITH people AS MATERIALIZED (
        SELECT coalesce(p.customer_company_id, p.id) AS party, p.id FROM crm.contact_persons p
         WHERE p.tenant_id = v_tenant AND (p_parties IS NULL OR p.customer_company_id = ANY (p_parties) OR (p.id = ANY (p_parties) AND p.customer_company_id IS NULL))),
    sent AS MATERIALIZED (
        SELECT k.party, s.campaign_id, CASE s.channel WHEN 'email' THEN v_email ELSE v_direct END AS channel_id, s.clicked_at, s.replied_at, s.id, s.user_id
          FROM people k JOIN marketing.campaign_sends s ON s.user_id = k.id
         WHERE s.tenant_id = v_tenant AND (s.clicked_at IS NOT NULL OR s.replied_at IS NOT NULL) AND s.deleted_at IS NULL),
    said AS (
        SELECT coalesce(i.customer_id, o.customer_company_id, p.customer_company_id, i.contact_person_id, o.contact_person_id) AS party, i.campaign_id,
               CASE WHEN i.type = 'EMAIL' THEN v_email ELSE v_direct END AS channel_id, CASE i.type WHEN 'CALL' THEN 'CALL' WHEN 'EMAIL' THEN 'REPLY' ELSE 'MEETING' END AS touch_type, i.date_time, i.id,
               i.contact_person_id
          FROM crm.interactions i LEFT JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = i.contact_person_id
          LEFT JOIN crm.opportunities o ON o.tenant_id = v_tenant AND o.id = i.opportunity_id
         WHERE i.tenant_id = v_tenant AND i.campaign_id IS NOT NULL AND i.deleted_at IS NULL
           AND (i.type IN ('CALL', 'MEETING', 'DEMO', 'PRESENTATION') OR (i.type = 'EMAIL' AND i.direction = 'INBOUND'))),
    came AS (
        SELECT coalesce(t.customer_id, p.customer_company_id, t.contact_person_id) AS party, t.campaign_id, t.channel_id, t.at, t.id, t.contact_person_id
          FROM marketing.touchpoints t LEFT JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = t.contact_person_id
         WHERE t.tenant_id = v_tenant AND t.deleted_at IS NULL),
    every AS (
        SELECT s.party, s.campaign_id, s.channel_id, 'CLICK' AS touch_type, s.clicked_at AS at, 'marketing.campaign_sends' AS touch_table, s.id AS touch_id, s.user_id AS contact_id FROM sent s WHERE s.clicked_at IS NOT NULL
        UNION ALL SELECT s.party, s.campaign_id, s.channel_id, 'REPLY', s.replied_at, 'marketing.campaign_sends', s.id, s.user_id FROM sent s WHERE s.replied_at IS NOT NULL
        UNION ALL SELECT i.party, i.campaign_id, i.channel_id, i.touch_type, i.date_time, 'crm.interactions', i.id, i.contact_person_id FROM said i WHERE p_parties IS NULL OR i.party = ANY (p_parties)
        UNION ALL SELECT c.party, c.campaign_id, c.channel_id, 'EVENT', c.at, 'marketing.touchpoints', c.id, c.contact_person_id FROM came c WHERE p_parties IS NULL OR c.party = ANY (p_parties))
    SELECT e.* FROM every e
     WHERE EXISTS (SELECT 1 FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant AND c.id = e.campaign_id AND c.deleted_at IS NULL);
END $$;

-- Won opportunities and bookings as they are now. An opportunity is won on a day: at the moment it was moved if that was the same day, else at the day's end.
-- A booking converts when it is made, not when the visit takes place; one called off, or nobody came to, is none.
CREATE FUNCTION marketing.converted(p_ids uuid[]) RETURNS TABLE (conversion_table text, conversion_id uuid, customer_id uuid, contact_person_id uuid, party uuid, converted_at timestamptz, value numeric, currency char(3))
LANGUAGE plpgsql STABLE ROWS 10000 SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_tenant uuid := core.my_tenant();
    v_zone   text := (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant());
BEGIN
    RETURN QUERY
        SELECT 'crm.opportunities', o.id, coalesce(o.customer_company_id, p.customer_company_id), o.contact_person_id, coalesce(o.customer_company_id, p.customer_company_id, o.contact_person_id),
               CASE WHEN (o.stage_changed_at AT TIME ZONE v_zone)::date = o.closed_at THEN o.stage_changed_at ELSE ((o.closed_at + 1)::timestamp AT TIME ZONE v_zone) - interval '1 millisecond' END,
               coalesce(o.amount, 0), o.currency
          FROM crm.opportunities o LEFT JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = o.contact_person_id
         WHERE o.tenant_id = v_tenant AND o.stage_no = 5 AND o.closed_at IS NOT NULL AND o.deleted_at IS NULL AND (p_ids IS NULL OR o.id = ANY (p_ids))
        UNION ALL
        SELECT 'service.appointments', a.id, p.customer_company_id, a.customer_id, coalesce(p.customer_company_id, a.customer_id), a.created_at, a.price, a.currency
          FROM service.appointments a JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = a.customer_id
         WHERE a.tenant_id = v_tenant AND a.status NOT IN ('cancelled', 'no_show') AND a.deleted_at IS NULL AND (p_ids IS NULL OR a.id = ANY (p_ids));
END $$;

-- 4. Sharing out. The weight of a touch as a whole number, so that money is shared exactly (Google Analytics' half-life of 7 days; 40-20-40).
CREATE FUNCTION marketing.touch_weight(p_model text, p_no bigint, p_of bigint, p_days double precision, p_latest double precision, p_half_life double precision) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE p_model WHEN 'FIRST_TOUCH' THEN (p_no = 1)::int WHEN 'LAST_TOUCH' THEN (p_no = p_of)::int WHEN 'LINEAR' THEN 1
                    WHEN 'TIME_DECAY' THEN round(power(2::double precision, 52 - (p_days - p_latest) / p_half_life))
                    WHEN 'POSITION_BASED' THEN CASE WHEN p_of < 3 THEN 1 WHEN p_no IN (1, p_of) THEN 2 * (p_of - 2) ELSE 1 END END::numeric;

-- Shares out some conversions and writes what differs. How many rows were written.
CREATE FUNCTION marketing.share_out(p_ids uuid[], p_lookback interval, p_half_life double precision) RETURNS bigint LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_head    text := left(core.uuid_v7()::text, 14) || '7';
    v_parties uuid[] := ARRAY(SELECT DISTINCT v.party FROM marketing.conversions v WHERE v.tenant_id = core.my_tenant() AND v.conversion_id = ANY (p_ids) AND v.party IS NOT NULL);
    v_rows    bigint;
BEGIN
    WITH c AS MATERIALIZED (
        SELECT v.* FROM marketing.conversions v WHERE v.tenant_id = v_tenant AND v.conversion_id = ANY (p_ids)),
    path AS MATERIALIZED (
        SELECT c.conversion_id, c.value_minor, t.*, row_number() OVER (PARTITION BY c.conversion_id ORDER BY t.at, t.touch_id, t.touch_type) AS no, count(*) OVER (PARTITION BY c.conversion_id) AS n,
               extract(epoch FROM c.converted_at - t.at)::double precision / 86400 AS days, min(extract(epoch FROM c.converted_at - t.at)::double precision / 86400) OVER (PARTITION BY c.conversion_id) AS latest
          FROM c JOIN marketing.touches_of(v_parties) t ON t.party = c.party
         WHERE t.at <= c.converted_at AND t.at >= c.converted_at - p_lookback),
    weighed AS (
        SELECT p.*, m.model, w.w, sum(w.w) OVER (PARTITION BY p.conversion_id, m.model) AS whole
          FROM path p CROSS JOIN unnest('{FIRST_TOUCH,LAST_TOUCH,LINEAR,TIME_DECAY,POSITION_BASED}'::text[]) m (model)
          CROSS JOIN LATERAL (SELECT marketing.touch_weight(m.model, p.no, p.n, p.days, p.latest, p_half_life) AS w) w),
    ranked AS (
        SELECT w.*, div(w.value_minor * w.w, w.whole) AS floor, row_number() OVER (PARTITION BY w.conversion_id, w.model ORDER BY mod(w.value_minor * w.w, w.whole) DESC, w.no) AS rank,
               w.value_minor - sum(div(w.value_minor * w.w, w.whole)) OVER (PARTITION BY w.conversion_id, w.model) AS left_over
          FROM weighed w),
    counted AS MATERIALIZED (SELECT c.conversion_id, coalesce(max(p.n), 0) AS n FROM c LEFT JOIN path p ON p.conversion_id = c.conversion_id GROUP BY 1),
    written AS (
        INSERT INTO marketing.campaign_attributions AS a (tenant_id, id, campaign_id, customer_id, contact_person_id, conversion_table, conversion_id, converted_at, touchpoint_type, touchpoint_timestamp,
            touchpoint_table, touchpoint_id, position_no, channel_id, conversion_value, attribution_model, credit, attributed_revenue, currency)
        SELECT v_tenant, (v_head || substr(gen_random_uuid()::text, 16))::uuid, r.campaign_id, c.customer_id, coalesce(r.contact_id, c.contact_person_id), c.conversion_table, c.conversion_id, c.converted_at,
               r.touch_type, r.at, r.touch_table, r.touch_id, r.no, r.channel_id, c.value, r.model, (r.w / r.whole)::double precision, (r.floor + (r.rank <= r.left_over)::int) / 100.0, c.currency
          FROM ranked r JOIN c ON c.conversion_id = r.conversion_id
        ON CONFLICT (tenant_id, conversion_id, attribution_model, position_no) DO UPDATE
           SET campaign_id = EXCLUDED.campaign_id, customer_id = EXCLUDED.customer_id, contact_person_id = EXCLUDED.contact_person_id, conversion_table = EXCLUDED.conversion_table,
               converted_at = EXCLUDED.converted_at, touchpoint_type = EXCLUDED.touchpoint_type, touchpoint_timestamp = EXCLUDED.touchpoint_timestamp, touchpoint_table = EXCLUDED.touchpoint_table,
               touchpoint_id = EXCLUDED.touchpoint_id, channel_id = EXCLUDED.channel_id, conversion_value = EXCLUDED.conversion_value, credit = EXCLUDED.credit,
               attributed_revenue = EXCLUDED.attributed_revenue, currency = EXCLUDED.currency, updated_at = now()
         WHERE (a.campaign_id, a.customer_id, a.contact_person_id, a.converted_at, a.touchpoint_type, a.touchpoint_timestamp, a.touchpoint_id, a.channel_id, a.conversion_value, a.credit,
                a.attributed_revenue, a.currency)
               IS DISTINCT FROM (EXCLUDED.campaign_id, EXCLUDED.customer_id, EXCLUDED.contact_person_id, EXCLUDED.converted_at, EXCLUDED.touchpoint_type, EXCLUDED.touchpoint_timestamp,
                EXCLUDED.touchpoint_id, EXCLUDED.channel_id, EXCLUDED.conversion_value, EXCLUDED.credit, EXCLUDED.attributed_revenue, EXCLUDED.currency)
        RETURNING 1),
    cut AS (
        DELETE FROM marketing.campaign_attributions a USING counted k WHERE a.tenant_id = v_tenant AND a.conversion_id = k.conversion_id AND a.position_no > k.n RETURNING 1),
    noted AS (
        UPDATE marketing.conversions v SET touch_count = k.n FROM counted k WHERE v.tenant_id = v_tenant AND v.conversion_id = k.conversion_id AND v.touch_count <> k.n)
    SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM cut) INTO v_rows;
    RETURN v_rows;
END $$;

-- Computes conversions anew (NULL: all). Those whose facts are the same as the last time keep their shares, unless p_forced. Answers how many conversions there
-- are among them and how many rows were written.
CREATE FUNCTION marketing.credit(p_ids uuid[], p_forced boolean DEFAULT false) RETURNS TABLE (conversions bigint, changed bigint) LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v_tenant    uuid := core.my_tenant();
    v_head      text := left(core.uuid_v7()::text, 14) || '7';
    v_lookback  interval := make_interval(days => marketing.rule('lookback_days', 90, 3660));
    v_half_life int := greatest(marketing.rule('half_life_days', 7, 3660), 1);
    v_parties   uuid[];
    v_rows      bigint;
    v_todo      uuid[];
    v_keys      uuid[];
    v_step      constant int := 10000; -- at a time, so that sorting stays in memory
BEGIN
    changed := 0;
    INSERT INTO marketing.conversions AS v (tenant_id, id, conversion_table, conversion_id, customer_id, contact_person_id, party, converted_at, value, currency)
    SELECT v_tenant, (v_head || substr(gen_random_uuid()::text, 16))::uuid, c.* FROM marketing.converted(p_ids) c
    ON CONFLICT (tenant_id, conversion_id) DO UPDATE
       SET conversion_table = EXCLUDED.conversion_table, customer_id = EXCLUDED.customer_id, contact_person_id = EXCLUDED.contact_person_id, party = EXCLUDED.party,
           converted_at = EXCLUDED.converted_at, value = EXCLUDED.value, currency = EXCLUDED.currency, updated_at = now()
     WHERE (v.customer_id, v.contact_person_id, v.party, v.converted_at, v.value, v.currency)
           IS DISTINCT FROM (EXCLUDED.customer_id, EXCLUDED.contact_person_id, EXCLUDED.party, EXCLUDED.converted_at, EXCLUDED.value, EXCLUDED.currency);
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    changed := changed + v_rows;
    -- What is none any more takes its shares along.
    WITH gone AS (
        DELETE FROM marketing.conversions v WHERE v.tenant_id = v_tenant AND (p_ids IS NULL OR v.conversion_id = ANY (p_ids))
           AND NOT EXISTS (SELECT 1 FROM marketing.converted(p_ids) c WHERE c.conversion_id = v.conversion_id) RETURNING v.conversion_id),
    shares AS (DELETE FROM marketing.campaign_attributions a USING gone g WHERE a.tenant_id = v_tenant AND a.conversion_id = g.conversion_id)
    SELECT count(*) INTO v_rows FROM gone;
    changed := changed + v_rows;
    IF p_ids IS NOT NULL THEN
        v_parties := ARRAY(SELECT DISTINCT v.party FROM marketing.conversions v WHERE v.tenant_id = v_tenant AND v.conversion_id = ANY (p_ids) AND v.party IS NOT NULL);
    END IF;
    SELECT count(*), array_agg(x.conversion_id) FILTER (WHERE p_forced OR x.key IS DISTINCT FROM x.path_key), array_agg(x.key) FILTER (WHERE p_forced OR x.key IS DISTINCT FROM x.path_key)
      INTO conversions, v_todo, v_keys
      FROM (SELECT v.conversion_id, v.path_key,
                   md5(concat_ws('|', v_half_life, v.conversion_table, v.customer_id, v.contact_person_id, extract(epoch FROM v.converted_at), v.value, v.currency,
                       string_agg(concat_ws(',', t.campaign_id, t.channel_id, t.touch_type, extract(epoch FROM t.at), t.touch_id, t.contact_id), ';' ORDER BY t.at, t.touch_id, t.touch_type)))::uuid AS key
              FROM marketing.conversions v
              LEFT JOIN marketing.touches_of(v_parties) t ON t.party = v.party AND t.at <= v.converted_at AND t.at >= v.converted_at - v_lookback
             WHERE v.tenant_id = v_tenant AND (p_ids IS NULL OR v.conversion_id = ANY (p_ids)) GROUP BY v.tenant_id, v.id) x;
    FOR v_from IN 1 .. coalesce(cardinality(v_todo), 0) BY v_step LOOP
        changed := changed + marketing.share_out(v_todo[v_from:v_from + v_step - 1], v_lookback, v_half_life);
        UPDATE marketing.conversions v SET path_key = k.key FROM unnest(v_todo[v_from:v_from + v_step - 1], v_keys[v_from:v_from + v_step - 1]) k (id, key)
         WHERE v.tenant_id = v_tenant AND v.conversion_id = k.id AND v.path_key IS DISTINCT FROM k.key;
    END LOOP;
    RETURN NEXT;
END $$;

-- Computes: one conversion, those of a stretch of days, or all; or (p_stale) only what changed since, which is what opening a page does. Two never compute at
-- once: the second waits, or goes away if it only wanted what the first does. Answers {"conversions", "changed", "busy", "computed_at"}.
CREATE FUNCTION marketing.attribute(p_conversion uuid DEFAULT NULL, p_from date DEFAULT NULL, p_to date DEFAULT NULL, p_stale boolean DEFAULT false) RETURNS jsonb LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_tenant uuid := core.my_tenant();
    v_zone   text := (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant());
    v_lock   bigint := hashtextextended('attribution' || core.my_tenant(), 0);
    v_ids    uuid[];
    v_rows   uuid[];
    v_all    boolean;
    v_days   int[] := ARRAY[marketing.rule('lookback_days', 90, 3660), greatest(marketing.rule('half_life_days', 7, 3660), 1)];
    v_done   record;
    v_at     timestamptz := clock_timestamp();
BEGIN
    PERFORM core.need('results.count');
    IF p_to < p_from OR NOT isfinite(coalesce(p_from, current_date)) OR NOT isfinite(coalesce(p_to, current_date)) THEN
        PERFORM core.refuse('PU013', 'dashboard_filter');
    END IF;
    IF p_stale THEN
        IF NOT pg_try_advisory_xact_lock(v_lock) THEN
            RETURN jsonb_build_object('conversions', 0, 'changed', 0, 'busy', true, 'computed_at', (SELECT s.computed_at FROM marketing.attribution_state s WHERE s.tenant_id = v_tenant));
        END IF;
    ELSE
        PERFORM pg_advisory_xact_lock(v_lock);
    END IF;
    v_all := p_conversion IS NULL AND p_from IS NULL AND p_to IS NULL AND NOT p_stale;
    IF p_conversion IS NOT NULL THEN
        v_ids := ARRAY[p_conversion];
    ELSIF p_from IS NOT NULL OR p_to IS NOT NULL THEN
        SELECT array_agg(x.id) INTO v_ids FROM (
            SELECT c.conversion_id AS id FROM marketing.converted(NULL) c WHERE c.converted_at >= coalesce(p_from::timestamp AT TIME ZONE v_zone, '-infinity') AND c.converted_at < coalesce((p_to + 1)::timestamp AT TIME ZONE v_zone, 'infinity')
            UNION
            SELECT v.conversion_id FROM marketing.conversions v WHERE v.tenant_id = v_tenant
               AND v.converted_at >= coalesce(p_from::timestamp AT TIME ZONE v_zone, '-infinity') AND v.converted_at < coalesce((p_to + 1)::timestamp AT TIME ZONE v_zone, 'infinity')) x;
    ELSE
        WITH taken AS (DELETE FROM marketing.attribution_queue q WHERE q.tenant_id = v_tenant RETURNING q.kind, q.row_id),
        changes AS (SELECT DISTINCT t.kind, t.row_id FROM taken t)
        SELECT array_agg(s.row_id) FILTER (WHERE s.kind = 'conversion'), array_agg(s.row_id) FILTER (WHERE s.kind = 'party'), coalesce(bool_or(s.kind = 'all') OR count(*) > 5000, false) OR v_all
          INTO v_ids, v_rows, v_all FROM changes s;
        v_all := v_all OR NOT EXISTS (SELECT 1 FROM marketing.attribution_state s WHERE s.tenant_id = v_tenant AND ARRAY[s.lookback_days, s.half_life_days] = v_days);
        IF NOT v_all AND v_rows IS NOT NULL THEN
            v_rows := ARRAY(SELECT u FROM unnest(v_rows) u
                            UNION SELECT p.customer_company_id FROM crm.contact_persons p WHERE p.tenant_id = v_tenant AND p.id = ANY (v_rows) AND p.customer_company_id IS NOT NULL
                            UNION SELECT coalesce(o.customer_company_id, o.contact_person_id) FROM crm.opportunities o WHERE o.tenant_id = v_tenant AND o.id = ANY (v_rows));
            v_ids := ARRAY(SELECT u FROM unnest(v_ids) u UNION
                           SELECT v.conversion_id FROM marketing.conversions v
                            WHERE v.tenant_id = v_tenant AND (v.party = ANY (v_rows) OR v.customer_id = ANY (v_rows) OR v.contact_person_id = ANY (v_rows)));
        END IF;
        INSERT INTO marketing.attribution_state AS s VALUES (v_tenant, v_at, v_days[1], v_days[2])
        ON CONFLICT (tenant_id) DO UPDATE SET computed_at = EXCLUDED.computed_at, lookback_days = EXCLUDED.lookback_days, half_life_days = EXCLUDED.half_life_days;
    END IF;
    SELECT * INTO v_done FROM marketing.credit(CASE WHEN NOT v_all THEN coalesce(v_ids, '{}') END, p_conversion IS NOT NULL OR p_from IS NOT NULL OR p_to IS NOT NULL);
    IF v_done.changed > 0 THEN -- a dashboard that is kept says that something changed since
        INSERT INTO marketing.campaign_sums (tenant_id, campaign_id) SELECT v_tenant, c.id FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant ORDER BY c.id LIMIT 1;
    END IF;
    RETURN jsonb_build_object('conversions', v_done.conversions, 'changed', v_done.changed, 'busy', false,
                              'computed_at', (SELECT s.computed_at FROM marketing.attribution_state s WHERE s.tenant_id = v_tenant));
END $$;

-- 5. What a page shows: sums without persons. {"computed_at", "stale", "totals": one per currency {currency, conversions, value, unattributed, unattributed_value},
-- "rows": one per campaign, currency and model {campaign_id, campaign, currency, model, money, credit: how many conversions its shares make, conversions: in how many it
-- has a share}}. Amounts are whole minor units; what is attributed and what is not make the total of each model.
CREATE FUNCTION marketing.attribution_report(p_from date, p_to date) RETURNS jsonb LANGUAGE plpgsql STABLE SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_zone   text := (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant());
    v_since  timestamptz := p_from::timestamp AT TIME ZONE v_zone;
    v_until  timestamptz := (p_to + 1)::timestamp AT TIME ZONE v_zone;
BEGIN
    PERFORM core.need('results.count');
    IF p_from IS NULL OR p_to IS NULL OR NOT isfinite(p_from) OR NOT isfinite(p_to) OR p_to < p_from THEN
        PERFORM core.refuse('PU013', 'dashboard_filter');
    END IF;
    RETURN (SELECT jsonb_build_object(
        'computed_at', (SELECT s.computed_at FROM marketing.attribution_state s WHERE s.tenant_id = v_tenant),
        'stale', EXISTS (SELECT 1 FROM marketing.attribution_queue q WHERE q.tenant_id = v_tenant)
              OR NOT EXISTS (SELECT 1 FROM marketing.attribution_state s WHERE s.tenant_id = v_tenant AND s.lookback_days = marketing.rule('lookback_days', 90, 3660)
                                AND s.half_life_days = greatest(marketing.rule('half_life_days', 7, 3660), 1)),
        'lookback_days', marketing.rule('lookback_days', 90, 3660), 'half_life_days', greatest(marketing.rule('half_life_days', 7, 3660), 1),
        'totals', (SELECT coalesce(jsonb_agg(to_jsonb(x) ORDER BY x.value DESC, x.currency), '[]') FROM (
            SELECT v.currency, count(*) AS conversions, sum(v.value_minor)::bigint AS value, count(*) FILTER (WHERE v.touch_count = 0) AS unattributed,
                   coalesce(sum(v.value_minor) FILTER (WHERE v.touch_count = 0), 0)::bigint AS unattributed_value
              FROM marketing.conversions v WHERE v.tenant_id = v_tenant AND v.converted_at >= v_since AND v.converted_at < v_until GROUP BY 1) x),
        'rows', (SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]') FROM (
            SELECT s.campaign_id, c.name AS campaign, s.currency, s.model, s.money, s.credit, n.conversions
              FROM (SELECT a.campaign_id, a.currency, a.attribution_model AS model, sum(a.attributed_revenue_minor)::bigint AS money, round(sum(a.credit)::numeric, 6) AS credit
                      FROM marketing.campaign_attributions a
                     WHERE a.tenant_id = v_tenant AND a.converted_at >= v_since AND a.converted_at < v_until AND a.deleted_at IS NULL GROUP BY 1, 2, 3) s
              JOIN (SELECT d.campaign_id, d.currency, count(*) AS conversions -- every model has the same touches
                      FROM (SELECT DISTINCT a.campaign_id, a.currency, a.conversion_id FROM marketing.campaign_attributions a
                             WHERE a.tenant_id = v_tenant AND a.attribution_model = 'LINEAR' AND a.converted_at >= v_since AND a.converted_at < v_until AND a.deleted_at IS NULL) d
                     GROUP BY 1, 2) n ON n.campaign_id = s.campaign_id AND n.currency = s.currency
              JOIN marketing.marketing_campaigns c ON c.tenant_id = v_tenant AND c.id = s.campaign_id) x)));
END $$;
GRANT EXECUTE ON FUNCTION marketing.touch_weight(text, bigint, bigint, double precision, double precision, double precision) TO {{app}}, {{engine}};
SELECT sec.make_definer('marketing.touches_of(uuid[])'), sec.make_definer('marketing.converted(uuid[])'), sec.make_definer('marketing.share_out(uuid[], interval, double precision)'), sec.make_definer('marketing.credit(uuid[], boolean)'),
       sec.make_definer('marketing.attribute(uuid, date, date, boolean)', '{{app}}'), sec.make_definer('marketing.attribution_report(date, date)', '{{app}}');

-- 6. What is there already is computed when somebody first looks.
INSERT INTO marketing.attribution_queue SELECT f.tenant_id, 'all', NULL FROM core.feed_state f;
