-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Who a message may reach: the grammar of segments, consents and what speaks against them, and the one function that says in or out and why.
-- It fails closed: what is not known is a no.

-- 1. Segments. A criteria is an object; its keys are joined by "and"; all, any and not hold further ones. What is not in this list is refused:
-- a condition that nobody knows would be no condition, and the message would reach too many.
--   last_visit_days_ago  {"min": 60, "max": 365, "never": true}   completed appointments; "never" adds those who never came, without it they are out
--   last_order_days_ago, last_interaction_days_ago                the same of won opportunities and of interactions
--   service_types, breeds, membership_status                      lists, as the service document has them (slugs)
--   company_status, opportunity_stage, county, sector, language, company_size   lists
--   tags                 ["a", "b"] or {"any": [...], "all": [...], "none": [...]}, of the person or the company, blind to case and diacritics
--   value                {"min": 1000, "max": 50000, "currency": "RON"}   of what was won, in that one currency
--   consent              {"channel": "email", "status": ["granted", "withdrawn", "none"]}
--   decision_maker       true or false
--   contacts, companies  lists of ids: somebody chose them by hand
CREATE FUNCTION marketing.segment_keys() RETURNS TABLE (key text, shape text, allowed text[]) LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT * FROM (VALUES
        ('last_visit_days_ago', 'days', NULL::text[]), ('last_order_days_ago', 'days', NULL), ('last_interaction_days_ago', 'days', NULL),
        ('service_types', 'texts', NULL), ('breeds', 'texts', NULL), ('membership_status', 'texts', '{active,paused,cancelled,expired,none}'),
        ('company_status', 'texts', '{LEAD,PROSPECT,ACTIVE,INACTIVE,CHURNED,SUSPENDED}'),
        ('opportunity_stage', 'texts', '{PROSPECTING,QUALIFICATION,PROPOSAL,NEGOTIATION,CLOSED_WON,CLOSED_LOST}'),
        ('company_size', 'texts', '{MICRO,SMALL,MEDIUM,LARGE,ENTERPRISE}'), ('language', 'texts', '{ro,en}'),
        ('county', 'texts', NULL), ('sector', 'texts', NULL), ('tags', 'tags', NULL), ('value', 'money', NULL), ('consent', 'consent', NULL),
        ('decision_maker', 'boolean', NULL), ('contacts', 'ids', NULL), ('companies', 'ids', NULL),
        ('all', 'criteria', NULL), ('any', 'criteria', NULL), ('not', 'not', NULL)) AS k (key, shape, allowed);
END;

-- What is wrong with a list of texts: NULL when nothing is.
CREATE FUNCTION marketing.list_problem(p_list jsonb, p_allowed text[], p_pattern text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF jsonb_typeof(p_list) IS DISTINCT FROM 'array' THEN
        RETURN 'not_a_list';
    ELSIF jsonb_array_length(p_list) = 0 THEN
        RETURN 'empty_list';
    ELSIF jsonb_array_length(p_list) > 10000 THEN
        RETURN 'too_many';
    ELSIF EXISTS (SELECT 1 FROM jsonb_array_elements(p_list) e WHERE jsonb_typeof(e) <> 'string') THEN
        RETURN 'not_a_text';
    ELSIF EXISTS (SELECT 1 FROM jsonb_array_elements_text(p_list) e
                   WHERE char_length(e) NOT BETWEEN 1 AND 255 OR NOT coalesce(e = ANY (p_allowed), true) OR NOT coalesce(e ~ p_pattern, true)) THEN
        RETURN 'unknown_value';
    END IF;
    RETURN NULL;
END $$;

-- The same of {"min", "max", ...} with whole numbers from 0 to p_most.
CREATE FUNCTION marketing.range_problem(p_range jsonb, p_keys text[], p_most numeric, p_whole boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_min jsonb := p_range -> 'min';
    v_max jsonb := p_range -> 'max';
    v_one jsonb;
BEGIN
    IF jsonb_typeof(p_range) IS DISTINCT FROM 'object' THEN
        RETURN 'not_an_object';
    ELSIF p_range - p_keys <> '{}' THEN
        RETURN 'unknown_key';
    ELSIF jsonb_strip_nulls(p_range) = '{}' THEN
        RETURN 'empty_range';
    END IF;
    FOREACH v_one IN ARRAY ARRAY[v_min, v_max] LOOP
        CONTINUE WHEN v_one IS NULL OR v_one = 'null';
        IF jsonb_typeof(v_one) <> 'number' THEN
            RETURN 'not_a_number';
        ELSIF (v_one #>> '{}')::numeric NOT BETWEEN 0 AND p_most OR (p_whole AND scale(trim_scale((v_one #>> '{}')::numeric)) > 0) THEN
            RETURN 'out_of_range';
        END IF;
    END LOOP;
    IF (v_min #>> '{}')::numeric > (v_max #>> '{}')::numeric THEN
        RETURN 'min_over_max';
    END IF;
    RETURN NULL;
END $$;

-- What is wrong with the value of one key.
CREATE FUNCTION marketing.criterion_problem(p_shape text, p_allowed text[], p_value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_problem text;
BEGIN
    CASE p_shape
    WHEN 'texts' THEN
        RETURN marketing.list_problem(p_value, p_allowed, NULL);
    WHEN 'ids' THEN
        RETURN marketing.list_problem(p_value, NULL, '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$');
    WHEN 'boolean' THEN
        RETURN CASE WHEN jsonb_typeof(p_value) <> 'boolean' THEN 'not_true_or_false' END;
    WHEN 'days' THEN
        v_problem := marketing.range_problem(p_value, '{min,max,never}', 36500, true);
        RETURN coalesce(v_problem, CASE WHEN coalesce(jsonb_typeof(p_value -> 'never'), 'boolean') <> 'boolean' THEN 'not_true_or_false'
                                        WHEN jsonb_strip_nulls(p_value) = '{"never": false}' THEN 'empty_range' END);
    WHEN 'money' THEN
        v_problem := marketing.range_problem(p_value, '{min,max,currency}', 9999999999999, false);
        RETURN coalesce(v_problem, CASE WHEN jsonb_strip_nulls(p_value) - 'currency' = '{}' THEN 'empty_range'
                                        WHEN p_value ? 'currency' AND (jsonb_typeof(p_value -> 'currency') <> 'string' OR p_value ->> 'currency' !~ '^[A-Z]{3}$')
                                        THEN 'unknown_value' END);
    WHEN 'tags' THEN
        IF jsonb_typeof(p_value) = 'array' THEN
            RETURN marketing.list_problem(p_value, NULL, NULL);
        ELSIF jsonb_typeof(p_value) <> 'object' THEN
            RETURN 'not_a_list';
        ELSIF p_value = '{}' THEN
            RETURN 'empty_list';
        ELSIF p_value - '{any,all,none}'::text[] <> '{}' THEN
            RETURN 'unknown_key';
        END IF;
        RETURN (SELECT min(marketing.list_problem(e.value, NULL, NULL)) FROM jsonb_each(p_value) e);
    WHEN 'consent' THEN
        IF jsonb_typeof(p_value) <> 'object' THEN
            RETURN 'not_an_object';
        ELSIF p_value - '{channel,status}'::text[] <> '{}' THEN
            RETURN 'unknown_key';
        ELSIF coalesce(p_value -> 'channel', '"email"') NOT IN ('"email"', '"sms"') THEN
            RETURN 'unknown_value';
        END IF;
        RETURN marketing.list_problem(p_value -> 'status', '{granted,withdrawn,none}', NULL);
    ELSE
        RETURN 'unknown_key';
    END CASE;
END $$;

-- What is wrong with a criteria: NULL, or {"key": where, "problem": what, "at": the key's place}. Eight levels deep, 400 objects.
CREATE FUNCTION marketing.segment_problem(p_criteria jsonb, p_path text DEFAULT '', p_depth int DEFAULT 1) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_one     record;
    v_inner   record;
    v_problem jsonb;
    v_text    text;
BEGIN
    IF p_criteria IS NULL OR jsonb_typeof(p_criteria) <> 'object' THEN
        RETURN jsonb_build_object('key', p_path, 'problem', 'not_an_object');
    ELSIF p_depth > 8 THEN
        RETURN jsonb_build_object('key', p_path, 'problem', 'too_deep');
    END IF;
    FOR v_one IN SELECT e.key, e.value, k.shape, k.allowed, left(p_path || CASE WHEN p_path = '' THEN '' ELSE '.' END || e.key, 200) AS path
                   FROM jsonb_each(p_criteria) e LEFT JOIN marketing.segment_keys() k ON k.key = e.key ORDER BY k.key NULLS FIRST, e.key LOOP
        IF v_one.shape IS NULL THEN
            RETURN jsonb_build_object('key', v_one.path, 'problem', 'unknown_key');
        ELSIF v_one.shape = 'not' THEN
            v_problem := marketing.segment_problem(v_one.value, v_one.path, p_depth + 1);
        ELSIF v_one.shape = 'criteria' THEN
            IF jsonb_typeof(v_one.value) <> 'array' OR jsonb_array_length(v_one.value) NOT BETWEEN 1 AND 50 THEN
                RETURN jsonb_build_object('key', v_one.path, 'problem', CASE WHEN jsonb_typeof(v_one.value) <> 'array' THEN 'not_a_list'
                                                                             WHEN jsonb_array_length(v_one.value) = 0 THEN 'empty_list' ELSE 'too_many' END);
            END IF;
            FOR v_inner IN SELECT e.value, e.ordinality FROM jsonb_array_elements(v_one.value) WITH ORDINALITY e LOOP
                v_problem := marketing.segment_problem(v_inner.value, v_one.path || '[' || v_inner.ordinality || ']', p_depth + 1);
                EXIT WHEN v_problem IS NOT NULL;
            END LOOP;
        ELSE
            v_text := marketing.criterion_problem(v_one.shape, v_one.allowed, v_one.value);
            v_problem := CASE WHEN v_text IS NOT NULL THEN jsonb_build_object('key', v_one.path, 'problem', v_text) END;
        END IF;
        IF v_problem IS NOT NULL THEN
            RETURN v_problem;
        END IF;
    END LOOP;
    IF p_depth = 1 AND (octet_length(p_criteria::text) > 60000 OR char_length(regexp_replace(p_criteria::text, '[^{]', '', 'g')) > 400) THEN
        RETURN jsonb_build_object('key', '', 'problem', 'too_many');
    END IF;
    RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION marketing.segment_keys(), marketing.list_problem(jsonb, text[], text), marketing.range_problem(jsonb, text[], numeric, boolean),
    marketing.criterion_problem(text, text[], jsonb), marketing.segment_problem(jsonb, text, int) TO {{app}}, {{engine}};

CREATE FUNCTION marketing.check_segment(p_criteria jsonb) RETURNS void LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_problem jsonb := marketing.segment_problem(p_criteria);
BEGIN
    IF v_problem IS NOT NULL THEN
        PERFORM core.refuse('PU013', 'segment_criteria', v_problem);
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION marketing.check_segment(jsonb) TO {{app}}, {{engine}};

CREATE FUNCTION marketing.texts_of(p_list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(p_list) WHEN 'array' THEN ARRAY(SELECT jsonb_array_elements_text(p_list)) END;
CREATE FUNCTION marketing.folded_of(p_list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(p_list) WHEN 'array' THEN ARRAY(SELECT core.fold(e) FROM jsonb_array_elements_text(p_list) e) END;
CREATE FUNCTION marketing.folded_tags(p_one text[], p_two text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT core.fold(t) FROM unnest(p_one || p_two) t);
GRANT EXECUTE ON FUNCTION marketing.texts_of(jsonb), marketing.folded_of(jsonb), marketing.folded_tags(text[], text[]) TO {{engine}};

-- The last day and the first day that {"min", "max", "never"} days ago means; only "never": no day at all.
CREATE FUNCTION marketing.day_range(p_days jsonb, p_today date) RETURNS daterange LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN jsonb_strip_nulls(p_days) - 'never' = '{}' THEN 'empty'::daterange
            ELSE daterange(p_today - (p_days ->> 'max')::int, p_today - coalesce((p_days ->> 'min')::int, 0), '[]') END;
GRANT EXECUTE ON FUNCTION marketing.day_range(jsonb, date) TO {{engine}};

-- What a consent is worth now, per contact and channel: the latest word counts, a no said anywhere else as well. Rows only where something was said.
CREATE FUNCTION marketing.consent_words(p_channel text) RETURNS TABLE (contact_id uuid, status text) LANGUAGE plpgsql STABLE ROWS 100000 AS $$
BEGIN
    RETURN QUERY
        SELECT w.contact, (array_agg(w.word ORDER BY w.at DESC, w.rank DESC))[1]
          FROM (SELECT c.contact_person_id AS contact, c.given_at AS at, 1 AS rank, c.status AS word FROM marketing.consents c
                 WHERE c.tenant_id = core.my_tenant() AND c.channel = p_channel AND c.purpose = 'marketing' AND c.deleted_at IS NULL
                UNION ALL
                SELECT u.user_id, u.unsubscribed_at, 2, 'withdrawn' FROM marketing.marketing_unsubscribes u
                 WHERE u.tenant_id = core.my_tenant() AND u.user_id IS NOT NULL AND u.deleted_at IS NULL AND u.unsubscribed_from && ARRAY[p_channel, 'marketing']) w
         GROUP BY w.contact;
END $$;

-- The one place where criteria become conditions: everything is a bound value. Planned anew at each call (3 ms), because the conditions that are
-- not asked for fall away and the order of the joins depends on the others. p_within: only among these.
CREATE FUNCTION marketing.segment_ids(p_criteria jsonb, p_today date, p_within uuid[] DEFAULT NULL) RETURNS uuid[] LANGUAGE plpgsql STABLE
SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_zone    text := (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant());
    v_visit   jsonb := p_criteria -> 'last_visit_days_ago';
    v_order   jsonb := p_criteria -> 'last_order_days_ago';
    v_talk    jsonb := p_criteria -> 'last_interaction_days_ago';
    v_visits  boolean := v_visit IS NOT NULL;
    v_orders  boolean := v_order IS NOT NULL OR p_criteria ? 'value';
    v_talks   boolean := v_talk IS NOT NULL;
    v_words   boolean := p_criteria ? 'consent';
    v_visit_r daterange := marketing.day_range(v_visit, p_today);
    v_order_r daterange := marketing.day_range(v_order, p_today);
    v_talk_r  daterange := marketing.day_range(v_talk, p_today);
    v_visit_n boolean := coalesce((v_visit -> 'never')::boolean, false);
    v_order_n boolean := coalesce((v_order -> 'never')::boolean, false);
    v_talk_n  boolean := coalesce((v_talk -> 'never')::boolean, false);
    v_service text[] := marketing.texts_of(p_criteria -> 'service_types');
    v_breeds  text[] := marketing.texts_of(p_criteria -> 'breeds');
    v_member  text[] := marketing.texts_of(p_criteria -> 'membership_status');
    v_status  text[] := marketing.texts_of(p_criteria -> 'company_status');
    v_size    text[] := marketing.texts_of(p_criteria -> 'company_size');
    v_stage   text[] := marketing.texts_of(p_criteria -> 'opportunity_stage');
    v_lang    text[] := marketing.texts_of(p_criteria -> 'language');
    v_county  text[] := marketing.folded_of(p_criteria -> 'county');
    v_sector  text[] := marketing.folded_of(p_criteria -> 'sector');
    v_any     text[] := marketing.folded_of(coalesce(p_criteria #> '{tags,any}', p_criteria -> 'tags'));
    v_all     text[] := marketing.folded_of(p_criteria #> '{tags,all}');
    v_none    text[] := marketing.folded_of(p_criteria #> '{tags,none}');
    v_low     bigint := ((p_criteria #>> '{value,min}')::numeric * 100)::bigint;
    v_high    bigint := ((p_criteria #>> '{value,max}')::numeric * 100)::bigint;
    v_money   text := coalesce(p_criteria #>> '{value,currency}', (SELECT t.currency FROM core.tenants t WHERE t.id = core.my_tenant()));
    v_channel text := coalesce(p_criteria #>> '{consent,channel}', 'email');
    v_consent text[] := marketing.texts_of(p_criteria #> '{consent,status}');
    v_decides boolean := (p_criteria -> 'decision_maker')::boolean;
    v_persons uuid[] := marketing.texts_of(p_criteria -> 'contacts')::uuid[];
    v_firms   uuid[] := marketing.texts_of(p_criteria -> 'companies')::uuid[];
    v_counties text[];
    v_sectors text[];
    v_ids     uuid[];
    v_inner   jsonb;
BEGIN
    -- As they are written: folding each of 200,000 rows would take seconds.
    IF v_county IS NOT NULL THEN
        v_counties := ARRAY(SELECT x.county FROM (SELECT DISTINCT k.county FROM crm.customer_companies k WHERE k.tenant_id = v_tenant) x WHERE core.fold(x.county) = ANY (v_county));
    END IF;
    IF v_sector IS NOT NULL THEN
        v_sectors := ARRAY(SELECT x.sector FROM (SELECT DISTINCT k.sector FROM crm.customer_companies k WHERE k.tenant_id = v_tenant) x WHERE core.fold(x.sector) = ANY (v_sector));
    END IF;
    v_ids := ARRAY(
        SELECT c.id
          FROM crm.contact_persons c
          LEFT JOIN crm.customer_companies k ON k.tenant_id = v_tenant AND k.id = c.customer_company_id AND k.deleted_at IS NULL
          LEFT JOIN (SELECT a.customer_id, (max(a.scheduled_at) AT TIME ZONE v_zone)::date AS day FROM service.appointments a
                      WHERE v_visits AND a.tenant_id = v_tenant AND a.status = 'completed' AND a.deleted_at IS NULL GROUP BY a.customer_id) v ON v.customer_id = c.id
          -- Orders are won opportunities: of the company, of the person himself when he belongs to none.
          LEFT JOIN (SELECT coalesce(o.customer_company_id, o.contact_person_id) AS customer_id, max(o.closed_at) AS day,
                            coalesce(sum(o.amount_minor) FILTER (WHERE o.currency = v_money), 0)::bigint AS minor
                       FROM crm.opportunities o WHERE v_orders AND o.tenant_id = v_tenant AND o.stage_no = 5 AND o.deleted_at IS NULL GROUP BY 1) w
                 ON w.customer_id = coalesce(c.customer_company_id, c.id)
          -- Talked with: the person, or somebody of his company.
          LEFT JOIN (SELECT i.contact_person_id, (max(i.date_time) AT TIME ZONE v_zone)::date AS day FROM crm.interactions i
                      WHERE v_talks AND i.tenant_id = v_tenant AND i.contact_person_id IS NOT NULL AND i.deleted_at IS NULL GROUP BY 1) p ON p.contact_person_id = c.id
          LEFT JOIN (SELECT i.customer_id, (max(i.date_time) AT TIME ZONE v_zone)::date AS day FROM crm.interactions i
                      WHERE v_talks AND i.tenant_id = v_tenant AND i.customer_id IS NOT NULL AND i.deleted_at IS NULL GROUP BY 1) f ON f.customer_id = c.customer_company_id
          LEFT JOIN (SELECT x.contact_id, x.status FROM marketing.consent_words(v_channel) x WHERE v_words) s ON s.contact_id = c.id
         WHERE c.tenant_id = v_tenant AND c.deleted_at IS NULL
           AND (p_within IS NULL OR c.id = ANY (p_within))
           AND (v_persons IS NULL OR c.id = ANY (v_persons))
           AND (v_firms IS NULL OR c.customer_company_id = ANY (v_firms))
           AND (v_decides IS NULL OR c.is_decision_maker = v_decides)
           AND (v_status IS NULL OR k.status = ANY (v_status))
           AND (v_size IS NULL OR k.company_size = ANY (v_size))
           AND (v_county IS NULL OR k.county = ANY (v_counties))
           AND (v_sector IS NULL OR k.sector = ANY (v_sectors))
           AND (v_lang IS NULL OR coalesce(c.preferred_language, k.preferred_language, (SELECT t.language FROM core.tenants t WHERE t.id = v_tenant)) = ANY (v_lang))
           AND (v_any IS NULL OR (c.tags <> '{}' OR k.tags <> '{}') AND marketing.folded_tags(c.tags, k.tags) && v_any)
           AND (v_all IS NULL OR (c.tags <> '{}' OR k.tags <> '{}') AND marketing.folded_tags(c.tags, k.tags) @> v_all)
           AND (v_none IS NULL OR (c.tags = '{}' AND coalesce(k.tags, '{}') = '{}') OR NOT marketing.folded_tags(c.tags, k.tags) && v_none)
           AND (NOT v_visits OR CASE WHEN v.day IS NULL THEN v_visit_n ELSE v.day <@ v_visit_r END)
           AND (v_order IS NULL OR CASE WHEN w.day IS NULL THEN v_order_n ELSE w.day <@ v_order_r END)
           AND (NOT v_talks OR CASE WHEN coalesce(p.day, f.day) IS NULL THEN v_talk_n ELSE greatest(p.day, f.day) <@ v_talk_r END)
           AND (v_low IS NULL OR coalesce(w.minor, 0) >= v_low)
           AND (v_high IS NULL OR coalesce(w.minor, 0) <= v_high)
           AND (v_consent IS NULL OR coalesce(s.status, 'none') = ANY (v_consent))
           AND (v_stage IS NULL OR c.id IN (SELECT o.contact_person_id FROM crm.opportunities o
                                             WHERE o.tenant_id = v_tenant AND o.deleted_at IS NULL AND o.stage = ANY (v_stage) AND o.contact_person_id IS NOT NULL)
                                OR c.customer_company_id IN (SELECT o.customer_company_id FROM crm.opportunities o
                                             WHERE o.tenant_id = v_tenant AND o.deleted_at IS NULL AND o.stage = ANY (v_stage) AND o.customer_company_id IS NOT NULL))
           AND (v_service IS NULL OR c.id IN (SELECT a.customer_id FROM service.appointments a JOIN service.services y ON y.tenant_id = v_tenant AND y.id = a.service_id
                                               WHERE a.tenant_id = v_tenant AND a.status = 'completed' AND a.deleted_at IS NULL AND y.slug = ANY (v_service)))
           AND (v_breeds IS NULL OR c.id IN (SELECT y.customer_id FROM service.pets y
                                              WHERE y.tenant_id = v_tenant AND y.deleted_at IS NULL AND y.is_active AND y.breed = ANY (v_breeds)))
           AND (v_member IS NULL OR c.id IN (SELECT y.customer_id FROM service.memberships y
                                              WHERE y.tenant_id = v_tenant AND y.deleted_at IS NULL AND y.status = ANY (v_member))
                OR 'none' = ANY (v_member) AND c.id NOT IN (SELECT y.customer_id FROM service.memberships y WHERE y.tenant_id = v_tenant AND y.deleted_at IS NULL)));
    FOR v_inner IN SELECT e FROM jsonb_array_elements(p_criteria -> 'all') e LOOP
        v_ids := marketing.segment_ids(v_inner, p_today, v_ids);
    END LOOP;
    IF p_criteria ? 'any' THEN
        v_ids := ARRAY(SELECT DISTINCT u FROM jsonb_array_elements(p_criteria -> 'any') e, unnest(marketing.segment_ids(e, p_today, v_ids)) u);
    END IF;
    IF p_criteria ? 'not' THEN
        v_ids := ARRAY(SELECT unnest(v_ids) EXCEPT SELECT unnest(marketing.segment_ids(p_criteria -> 'not', p_today, v_ids)));
    END IF;
    RETURN v_ids;
END $$;
SELECT sec.make_definer('marketing.consent_words(text)'), sec.make_definer('marketing.segment_ids(jsonb, date, uuid[])');

-- 2. Addresses and what is kept of them when everything else is gone. The salt is the organisation's and nobody reads it.
CREATE TABLE sec.address_salt (
    tenant_id uuid PRIMARY KEY,
    salt      bytea NOT NULL
);
SELECT sec.make_private('sec.address_salt');
CREATE FUNCTION marketing.salt() RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
    v_salt bytea;
BEGIN
    LOOP
        SELECT s.salt INTO v_salt FROM sec.address_salt s WHERE s.tenant_id = core.my_tenant();
        EXIT WHEN FOUND OR core.my_tenant() IS NULL;
        INSERT INTO sec.address_salt (tenant_id, salt)
        VALUES (core.my_tenant(), sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))) ON CONFLICT DO NOTHING;
    END LOOP;
    RETURN v_salt;
END $$;
SELECT sec.make_definer('marketing.salt()');

-- The one form of an address, NULL when nothing can be sent there: e-mail in small letters, numbers with their country.
-- Plain letters go the short way: 200,000 addresses in half a second instead of five.
CREATE FUNCTION marketing.plain_address(p_channel text, p_raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE p_channel
       WHEN 'email' THEN
           CASE WHEN p_raw COLLATE "C" ~ '^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$' THEN lower(p_raw COLLATE "C")
                ELSE substring(lower(btrim(normalize(p_raw), E' \t')) FROM '^[^@[:space:][:cntrl:]<>(),;:\\"]{1,64}@[^@[:space:][:cntrl:]<>(),;:\\"]+\.[^@.[:space:][:cntrl:]<>(),;:\\"]+$') END
       WHEN 'sms' THEN substring(regexp_replace(regexp_replace(regexp_replace(p_raw, '[ ()./-]', '', 'g'), '^00', '+'), '^0([1-9])', '+40\1') FROM '^\+[1-9][0-9]{7,14}$')
       END;
-- STABLE as convert_to is, or it would be a call per row.
CREATE FUNCTION marketing.hash_address(p_salt bytea, p_channel text, p_address text) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
RETURN sha256(p_salt || convert_to(p_channel || ':' || p_address, 'UTF8'));
GRANT EXECUTE ON FUNCTION marketing.plain_address(text, text) TO {{app}}, {{engine}};
GRANT EXECUTE ON FUNCTION marketing.hash_address(bytea, text, text) TO {{engine}};

-- 3. In or out. The organisation's own rules: how long a consent is good, how long somebody counts as a customer, how often one may be written to.
CREATE FUNCTION marketing.rule(p_key text, p_default int, p_most int) RETURNS int LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_value jsonb := (SELECT s.value -> p_key FROM core.settings s
                       WHERE s.tenant_id = core.my_tenant() AND s.user_id IS NULL AND s.key = 'marketing.rules' AND s.deleted_at IS NULL AND jsonb_typeof(s.value) = 'object');
BEGIN
    -- A broken setting loosens nothing: the default stands.
    RETURN CASE WHEN jsonb_typeof(v_value) = 'number' AND (v_value #>> '{}')::numeric BETWEEN 0 AND p_most THEN (v_value #>> '{}')::numeric::int ELSE p_default END;
END $$;
SELECT sec.make_definer('marketing.rule(text, int, int)');

-- Chosen out of one campaign by somebody who knows why.
CREATE TABLE marketing.campaign_exclusions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    contact_person_id uuid NOT NULL,
    reason     text NOT NULL CONSTRAINT ck_campaign_exclusions_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 500),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id)
);
CREATE INDEX idx_campaign_exclusions_campaign ON marketing.campaign_exclusions (tenant_id, campaign_id, contact_person_id);
CREATE UNIQUE INDEX idx_campaign_exclusions_pair ON marketing.campaign_exclusions (tenant_id, campaign_id, contact_person_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaign_exclusions_contact ON marketing.campaign_exclusions (tenant_id, contact_person_id);

-- Segments with a name, for any campaign.
CREATE TABLE marketing.segments (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_segments_name CHECK (char_length(name) BETWEEN 1 AND 100),
    description text CONSTRAINT ck_segments_description CHECK (char_length(description) <= 1000),
    criteria   jsonb NOT NULL CONSTRAINT ck_segments_criteria CHECK (marketing.segment_problem(criteria) IS NULL),
    owner_id   uuid DEFAULT sec.me(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_segments_name ON marketing.segments (tenant_id, name) WHERE deleted_at IS NULL;
CREATE INDEX idx_segments_owner ON marketing.segments (tenant_id, owner_id);
SELECT core.register_business_table('marketing.segments', 'campaigns'), core.register_business_table('marketing.campaign_exclusions', 'campaigns');

-- The wrong key is named before the constraint refuses without a name. A campaign may hold what it likes while it is a draft: an older program's
-- keys are not lost. What goes out is checked.
CREATE FUNCTION marketing.segment_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'segments' THEN
        PERFORM marketing.check_segment(NEW.criteria);
    ELSIF NEW.status IN ('SCHEDULED', 'SENDING') AND (TG_OP = 'INSERT' OR NEW.status <> OLD.status OR NEW.segment_criteria <> OLD.segment_criteria) THEN
        PERFORM marketing.check_segment(NEW.segment_criteria);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_segment BEFORE INSERT OR UPDATE ON marketing.segments FOR EACH ROW EXECUTE FUNCTION marketing.segment_rules();
CREATE TRIGGER b_segment BEFORE INSERT OR UPDATE OF status, segment_criteria ON marketing.marketing_campaigns
    FOR EACH ROW EXECUTE FUNCTION marketing.segment_rules();

-- Who waits for us to put something right gets no offers meanwhile.
CREATE INDEX idx_interactions_complaints ON crm.interactions (tenant_id, contact_person_id, customer_id)
    WHERE type = 'SUPPORT' AND status IN ('OPEN', 'WAITING') AND feedback_type = 'COMPLAINT' AND deleted_at IS NULL;

-- What the law and the person say about each of these contacts, whoever asks and for whatever campaign. Every id gets a row; `reason` NULL: may be
-- written to, on `ground`. An opt-out is overruled only by a consent given later, and never by an imported one; a bounce, a complaint and an entry
-- by hand stay until somebody takes them out. What cannot be told is a no.
CREATE FUNCTION marketing.verdicts(p_contacts uuid[], p_channel text, p_at timestamptz)
RETURNS TABLE (contact_id uuid, recipient text, language text, consent_id uuid, ground text, reason text) LANGUAGE plpgsql
SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_lang    text := (SELECT t.language FROM core.tenants t WHERE t.id = core.my_tenant());
    v_salt    bytea := marketing.salt();
    v_oldest  timestamptz := p_at - make_interval(months => marketing.rule('consent_months', 24, 24));
    v_since   timestamptz := p_at - make_interval(months => marketing.rule('customer_months', 24, 24));
    v_hashes  boolean := EXISTS (SELECT 1 FROM marketing.suppressions s WHERE s.tenant_id = core.my_tenant() AND s.channel = p_channel AND s.deleted_at IS NULL);
    v_soft    boolean := EXISTS (SELECT 1 FROM marketing.consents s WHERE s.tenant_id = core.my_tenant() AND s.contact_person_id = ANY (p_contacts)
                                    AND s.basis = 'existing_customer');
BEGIN
    RETURN QUERY
    WITH people AS MATERIALIZED (
        SELECT u.id AS asked, c.id, c.is_active, c.customer_company_id AS company, coalesce(c.preferred_language, k.preferred_language, v_lang) AS lang,
               r.raw, marketing.plain_address(p_channel, r.raw) AS address
          FROM unnest(p_contacts) u(id)
          LEFT JOIN crm.contact_persons c ON c.tenant_id = v_tenant AND c.id = u.id AND c.deleted_at IS NULL
          LEFT JOIN crm.customer_companies k ON k.tenant_id = v_tenant AND k.id = c.customer_company_id
          CROSS JOIN LATERAL (SELECT CASE p_channel WHEN 'email' THEN c.email WHEN 'sms' THEN c.phone END AS raw) r),
    said AS (
        SELECT s.contact_person_id AS id,
               max(s.given_at) FILTER (WHERE s.status = 'withdrawn') AS no_at,
               max(s.given_at) FILTER (WHERE s.status = 'granted' AND s.basis = 'consent') AS any_yes_at,
               max(s.given_at) FILTER (WHERE x.good AND s.basis = 'consent' AND s.source <> 'import' AND s.import_id IS NULL) AS yes_at,
               max(s.given_at) FILTER (WHERE x.good AND s.basis = 'consent') AS imported_at,
               max(s.given_at) FILTER (WHERE x.good AND s.basis = 'existing_customer') AS soft_at
          FROM marketing.consents s
         CROSS JOIN LATERAL (SELECT s.status = 'granted' AND s.given_at <= p_at AND s.given_at > v_oldest AND coalesce(s.expires_at > p_at, true) AS good) x
         WHERE s.tenant_id = v_tenant AND s.contact_person_id = ANY (p_contacts) AND s.channel = p_channel AND s.purpose = 'marketing' AND s.deleted_at IS NULL
         GROUP BY s.contact_person_id),
    gone AS (
        SELECT u.user_id AS id, max(u.unsubscribed_at) AS no_at FROM marketing.marketing_unsubscribes u
         WHERE u.tenant_id = v_tenant AND u.user_id = ANY (p_contacts) AND u.unsubscribed_from && ARRAY[p_channel, 'marketing'] AND u.deleted_at IS NULL
         GROUP BY u.user_id),
    gone_address AS (
        SELECT marketing.plain_address(p_channel, CASE p_channel WHEN 'email' THEN u.email WHEN 'sms' THEN u.phone END) AS address, max(u.unsubscribed_at) AS no_at
          FROM marketing.marketing_unsubscribes u
         WHERE u.tenant_id = v_tenant AND u.user_id IS NULL AND u.unsubscribed_from && ARRAY[p_channel, 'marketing'] AND u.deleted_at IS NULL GROUP BY 1),
    listed AS (
        SELECT p.id, bool_or(s.reason = 'hard_bounce') AS bounced, bool_or(s.reason IN ('complaint', 'by_hand')) AS fixed,
               max(s.since) FILTER (WHERE s.reason IN ('unsubscribed', 'erased')) AS no_at, bool_or(s.reason = 'erased') AS erased
          FROM people p JOIN marketing.suppressions s ON s.address_hash = encode(marketing.hash_address(v_salt, p_channel, p.address), 'hex')
         WHERE v_hashes AND s.tenant_id = v_tenant AND s.channel = p_channel AND s.purpose IN ('all', 'marketing') AND s.deleted_at IS NULL GROUP BY p.id),
    bought AS (
        SELECT coalesce(o.customer_company_id, o.contact_person_id) AS id FROM crm.opportunities o
         WHERE v_soft AND o.tenant_id = v_tenant AND o.stage_no = 5 AND o.deleted_at IS NULL AND o.closed_at >= v_since::date AND o.closed_at <= p_at::date
        UNION SELECT a.customer_id FROM service.appointments a
         WHERE v_soft AND a.tenant_id = v_tenant AND a.status = 'completed' AND a.deleted_at IS NULL AND a.scheduled_at BETWEEN v_since AND p_at),
    known AS (
        SELECT p.*, s.yes_at, s.imported_at, s.soft_at, s.any_yes_at, greatest(s.no_at, g.no_at, a.no_at, l.no_at) AS no_at,
               l.bounced, l.fixed, l.erased, s.no_at IS NULL AND g.no_at IS NULL AND a.no_at IS NULL AS only_listed
          FROM people p
          LEFT JOIN said s ON s.id = p.id
          LEFT JOIN gone g ON g.id = p.id
          LEFT JOIN gone_address a ON a.address = p.address
          LEFT JOIN listed l ON l.id = p.id),
    judged AS (
        SELECT k.*, CASE WHEN k.no_at IS NOT NULL THEN CASE WHEN k.yes_at > k.no_at THEN 'consent' END
                         WHEN k.imported_at IS NOT NULL THEN 'consent'
                         WHEN k.soft_at IS NOT NULL AND (k.id IN (SELECT b.id FROM bought b) OR k.company IN (SELECT b.id FROM bought b)) THEN 'similar_service' END AS why
          FROM known k),
    proof AS (
        SELECT s.contact_person_id AS id, s.basis, s.given_at, (array_agg(s.id))[1] AS consent_id FROM marketing.consents s
         WHERE s.tenant_id = v_tenant AND s.contact_person_id = ANY (p_contacts) AND s.channel = p_channel AND s.purpose = 'marketing' AND s.status = 'granted'
           AND s.given_at > v_oldest AND s.deleted_at IS NULL GROUP BY 1, 2, 3)
    SELECT j.asked, j.address, j.lang,
           CASE WHEN j.why IS NOT NULL THEN r.consent_id END,
           j.why,
           CASE WHEN p_channel IS NULL OR p_channel NOT IN ('email', 'sms') THEN 'unknown_channel'
                WHEN j.id IS NULL THEN 'unknown_contact'
                WHEN j.no_at IS NOT NULL AND j.why IS NULL THEN CASE WHEN j.erased AND j.only_listed THEN 'suppressed' ELSE 'opted_out' END
                WHEN j.fixed THEN 'suppressed'
                WHEN j.bounced THEN 'bounced'
                WHEN NOT j.is_active THEN 'inactive'
                WHEN coalesce(btrim(j.raw), '') = '' THEN 'no_address'
                WHEN j.address IS NULL THEN 'bad_address'
                WHEN j.why IS NOT NULL AND v_salt IS NOT NULL THEN NULL
                WHEN j.any_yes_at IS NOT NULL THEN 'consent_old'
                ELSE 'no_consent' END
      FROM judged j
      LEFT JOIN proof r ON r.id = j.id AND r.basis = CASE j.why WHEN 'consent' THEN 'consent' ELSE 'existing_customer' END
                       AND r.given_at = CASE WHEN j.why <> 'consent' THEN j.soft_at WHEN j.no_at IS NULL THEN j.imported_at ELSE j.yes_at END;
END $$;
SELECT sec.make_definer('marketing.verdicts(uuid[], text, timestamptz)');

-- The same with what the campaign adds: how often, an open complaint or decision, chosen out by somebody, twice one address. The one function that
-- preview, preparing and claiming ask. p_run: the run it is for, whose own messages do not count.
CREATE FUNCTION marketing.audience_of(p_contacts uuid[], p_channel text, p_campaign uuid, p_run uuid, p_at timestamptz)
RETURNS TABLE (contact_id uuid, recipient text, language text, consent_id uuid, ground text, reason text) LANGUAGE plpgsql
SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
    v_tenant   uuid := core.my_tenant();
    v_campaign marketing.marketing_campaigns;
    v_zone     text := (SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant());
    v_limit    int;
    v_from     timestamptz;
    v_day      date;
BEGIN
    SELECT * INTO v_campaign FROM marketing.marketing_campaigns c WHERE c.tenant_id = v_tenant AND c.id = p_campaign;
    v_limit := coalesce(v_campaign.frequency_limit, marketing.rule('limit', 2, 100));
    v_from := p_at - make_interval(days => coalesce(v_campaign.frequency_days, marketing.rule('limit_days', 7, 366)));
    v_day := (coalesce((SELECT r.planned_for FROM marketing.campaign_runs r WHERE r.tenant_id = v_tenant AND r.id = p_run), p_at)
              AT TIME ZONE coalesce(v_campaign.time_zone, v_zone))::date;
    RETURN QUERY
    WITH v AS MATERIALIZED (SELECT * FROM marketing.verdicts(p_contacts, p_channel, p_at)),
    often AS (
        SELECT s.user_id AS id FROM marketing.campaign_sends s
         WHERE s.tenant_id = v_tenant AND s.user_id = ANY (p_contacts) AND s.run_id IS DISTINCT FROM p_run AND s.deleted_at IS NULL
           AND s.status IN ('claimed', 'sent', 'delivered', 'bounced', 'unknown') AND coalesce(s.sent_at, s.claimed_at) > v_from
         GROUP BY s.user_id HAVING count(*) >= v_limit),
    -- Days on the wall, so that a change of clocks is no difference; a run that went out late counts from the day it did.
    lately AS (
        SELECT s.user_id AS id FROM marketing.campaign_sends s JOIN marketing.campaign_runs r ON r.tenant_id = v_tenant AND r.id = s.run_id
         WHERE coalesce(v_campaign.contact_interval_days, 0) > 0 AND s.tenant_id = v_tenant AND s.campaign_id = p_campaign AND s.run_id IS DISTINCT FROM p_run
           AND s.user_id = ANY (p_contacts) AND s.channel = p_channel AND s.deleted_at IS NULL AND s.status NOT IN ('refused', 'cancelled', 'failed')
         GROUP BY s.user_id
        HAVING v_day - max((CASE WHEN coalesce(s.sent_at, s.claimed_at) > r.planned_for + interval '12 hours' THEN coalesce(s.sent_at, s.claimed_at) ELSE r.planned_for END
                            AT TIME ZONE coalesce(v_campaign.time_zone, v_zone))::date) < v_campaign.contact_interval_days),
    troubled AS (
        SELECT i.contact_person_id AS id FROM crm.interactions i
         WHERE i.tenant_id = v_tenant AND i.type = 'SUPPORT' AND i.status IN ('OPEN', 'WAITING') AND i.feedback_type = 'COMPLAINT' AND i.deleted_at IS NULL
           AND i.contact_person_id IS NOT NULL
        UNION SELECT i.customer_id FROM crm.interactions i
         WHERE i.tenant_id = v_tenant AND i.type = 'SUPPORT' AND i.status IN ('OPEN', 'WAITING') AND i.feedback_type = 'COMPLAINT' AND i.deleted_at IS NULL
           AND i.customer_id IS NOT NULL
        UNION SELECT d.customer_company_id FROM decision.customer_decisions d
         WHERE d.tenant_id = v_tenant AND d.status IN ('created', 'team_input', 'evaluating') AND d.deleted_at IS NULL AND d.customer_company_id IS NOT NULL),
    chosen AS (
        SELECT x.contact_person_id AS id FROM marketing.campaign_exclusions x
         WHERE x.tenant_id = v_tenant AND x.campaign_id = p_campaign AND x.deleted_at IS NULL),
    firm AS (SELECT c.id, c.customer_company_id AS company FROM crm.contact_persons c WHERE c.tenant_id = v_tenant AND c.id = ANY (p_contacts)),
    decided AS (
        SELECT v.contact_id, v.recipient, v.language, v.consent_id, v.ground,
               CASE WHEN v.reason IS NOT NULL THEN v.reason
                    WHEN v.contact_id IN (SELECT o.id FROM often o) THEN 'frequency'
                    WHEN v.contact_id IN (SELECT l.id FROM lately l) THEN 'interval'
                    WHEN v.contact_id IN (SELECT t.id FROM troubled t) OR f.company IN (SELECT t.id FROM troubled t) THEN 'open_case'
                    WHEN v.contact_id IN (SELECT c.id FROM chosen c) THEN 'chosen_out' END AS reason
          FROM v LEFT JOIN firm f ON f.id = v.contact_id)
    SELECT d.contact_id, d.recipient, d.language, d.consent_id, d.ground,
           CASE WHEN d.reason IS NULL AND row_number() OVER (PARTITION BY d.recipient, d.reason ORDER BY d.contact_id) > 1 THEN 'same_address' ELSE d.reason END
      FROM decided d;
END $$;
SELECT sec.make_definer('marketing.audience_of(uuid[], text, uuid, uuid, timestamptz)');

-- Who is in a segment, for those who may read campaigns and people.
CREATE FUNCTION marketing.need_people() RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM core.need('campaigns.read');
    PERFORM core.need('contacts.read');
END $$;
GRANT EXECUTE ON FUNCTION marketing.need_people() TO {{engine}};
CREATE FUNCTION marketing.segment_members(p_criteria jsonb) RETURNS SETOF uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM marketing.need_people();
    PERFORM marketing.check_segment(p_criteria);
    RETURN QUERY SELECT unnest(marketing.segment_ids(p_criteria, core.today()));
END $$;

-- Each member of a campaign's segment (p_criteria NULL: the one that is saved) with in or out. p_contacts: only what is asked about these.
CREATE FUNCTION marketing.audience(p_campaign uuid, p_criteria jsonb DEFAULT NULL, p_channel text DEFAULT NULL, p_contacts uuid[] DEFAULT NULL)
RETURNS TABLE (contact_id uuid, channel text, recipient text, language text, consent_id uuid, ground text, reason text) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    v_campaign marketing.marketing_campaigns;
    v_ids      uuid[];
BEGIN
    PERFORM marketing.need_people();
    SELECT * INTO v_campaign FROM marketing.marketing_campaigns c WHERE c.tenant_id = core.my_tenant() AND c.id = p_campaign AND c.deleted_at IS NULL;
    IF v_campaign.id IS NULL AND p_criteria IS NULL THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'marketing.marketing_campaigns', 'id', p_campaign));
    END IF;
    PERFORM marketing.check_segment(coalesce(p_criteria, v_campaign.segment_criteria));
    v_ids := marketing.segment_ids(coalesce(p_criteria, v_campaign.segment_criteria),
                                   CASE WHEN v_campaign.time_zone IS NULL THEN core.today() ELSE (now() AT TIME ZONE v_campaign.time_zone)::date END, p_contacts);
    RETURN QUERY
        SELECT a.contact_id, c.name, a.recipient, a.language, a.consent_id, a.ground, a.reason
          FROM unnest(CASE coalesce(p_channel, v_campaign.channel, 'email') WHEN 'both' THEN '{email,sms}'::text[] ELSE ARRAY[coalesce(p_channel, v_campaign.channel, 'email')] END) c(name),
               LATERAL marketing.audience_of(v_ids, c.name, p_campaign, NULL, now()) a;
END $$;

-- The numbers beside the editor: {"members", "in", "out", "grounds": [{"ground", "count"}], "reasons": [{"reason", "count"}], "languages": {"ro": 54},
-- "sample": [{"contact_id", "name", "company", "language", "channel", "ground"}]}, the first p_sample by name.
CREATE FUNCTION marketing.segment_preview(p_campaign uuid, p_criteria jsonb DEFAULT NULL, p_channel text DEFAULT NULL, p_sample int DEFAULT 3) RETURNS jsonb LANGUAGE plpgsql
SET plan_cache_mode = force_custom_plan SET work_mem = '64MB' AS $$
DECLARE
    v_answer jsonb;
BEGIN
    WITH a AS MATERIALIZED (SELECT * FROM marketing.audience(p_campaign, p_criteria, p_channel)),
    g AS (SELECT a.ground, a.reason, a.language, count(*) AS n FROM a GROUP BY 1, 2, 3)
    SELECT jsonb_build_object(
        'members', (SELECT count(DISTINCT a.contact_id) FROM a), 'in', coalesce((SELECT sum(g.n) FROM g WHERE g.reason IS NULL), 0), 'out', coalesce((SELECT sum(g.n) FROM g WHERE g.reason IS NOT NULL), 0),
        'grounds', coalesce((SELECT jsonb_agg(jsonb_build_object('ground', x.ground, 'count', x.n) ORDER BY x.n DESC, x.ground)
                               FROM (SELECT g.ground, sum(g.n) AS n FROM g WHERE g.reason IS NULL GROUP BY 1) x), '[]'),
        'reasons', coalesce((SELECT jsonb_agg(jsonb_build_object('reason', x.reason, 'count', x.n) ORDER BY x.n DESC, x.reason)
                               FROM (SELECT g.reason, sum(g.n) AS n FROM g WHERE g.reason IS NOT NULL GROUP BY 1) x), '[]'),
        'languages', coalesce((SELECT jsonb_object_agg(x.language, x.n) FROM (SELECT coalesce(g.language, 'ro') AS language, sum(g.n) AS n FROM g WHERE g.reason IS NULL GROUP BY 1) x), '{}'),
        'sample', coalesce((SELECT jsonb_agg(jsonb_build_object('contact_id', x.id, 'name', x.full_name, 'company', x.company_name, 'language', x.language, 'channel', x.channel, 'ground', x.ground)
                                             ORDER BY x.full_name, x.id)
                              FROM (SELECT c.id, c.full_name, k.company_name, a.language, a.channel, a.ground
                                      FROM a JOIN crm.contact_persons c ON c.tenant_id = core.my_tenant() AND c.id = a.contact_id
                                      LEFT JOIN crm.customer_companies k ON k.tenant_id = c.tenant_id AND k.id = c.customer_company_id
                                     WHERE a.reason IS NULL ORDER BY c.full_name, c.id LIMIT least(greatest(p_sample, 0), 200)) x), '[]'))
      INTO v_answer;
    RETURN v_answer;
END $$;
SELECT sec.make_definer('marketing.segment_members(jsonb)', '{{app}}'), sec.make_definer('marketing.audience(uuid, jsonb, text, uuid[])', '{{app}}'),
       sec.make_definer('marketing.segment_preview(uuid, jsonb, text, int)', '{{app}}');

-- 4. Saying yes and no. Three locks keep a no and a claim apart, all until the end of their transactions:
-- writing a send row excludes every word that is being said (one lock of the organisation: shared for words, exclusive for rows);
-- claiming a message excludes words of that contact and of that address. A claim never waits: whoever is being heard is claimed the next time.
CREATE FUNCTION marketing.lock_key(p_kind text, p_of text) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
RETURN hashtextextended(core.my_tenant()::text || ':' || p_kind || ':' || p_of, 4544);
GRANT EXECUTE ON FUNCTION marketing.lock_key(text, text) TO {{engine}};

-- What was read before the lock was had may be old: only where every statement looks anew.
CREATE FUNCTION marketing.need_fresh_sight() RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        PERFORM core.refuse('PU013', 'isolation', jsonb_build_object('isolation', current_setting('transaction_isolation')));
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION marketing.need_fresh_sight() TO {{engine}};

ALTER TABLE marketing.consents ADD COLUMN text_version text CONSTRAINT ck_consents_text_version CHECK (char_length(text_version) BETWEEN 1 AND 100);
ALTER TABLE marketing.campaign_sends ADD COLUMN refused_reason text COLLATE "C" CONSTRAINT ck_campaign_sends_refused_reason CHECK (refused_reason ~ '^[a-z_]{1,40}$');

CREATE FUNCTION marketing.before_word() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_salt bytea := marketing.salt();
BEGIN
    PERFORM pg_advisory_xact_lock_shared(marketing.lock_key('rows', ''));
    CASE TG_TABLE_NAME
    WHEN 'consents' THEN
        PERFORM pg_advisory_xact_lock(marketing.lock_key('contact', NEW.contact_person_id::text));
    WHEN 'marketing_unsubscribes' THEN
        -- Never less than before: only a later consent overrules it.
        IF TG_OP = 'UPDATE' AND sec.me() IS NOT NULL AND (NOT NEW.unsubscribed_from @> OLD.unsubscribed_from OR NEW.deleted_at IS NOT NULL
               OR NEW.unsubscribed_at < OLD.unsubscribed_at OR NEW.user_id IS DISTINCT FROM OLD.user_id
               OR NEW.email IS DISTINCT FROM OLD.email AND OLD.email IS NOT NULL OR NEW.phone IS DISTINCT FROM OLD.phone AND OLD.phone IS NOT NULL) THEN
            PERFORM core.refuse('PU013', 'unsubscribe_only_grows', jsonb_build_object('id', OLD.id));
        END IF;
        IF NEW.user_id IS NOT NULL THEN
            PERFORM pg_advisory_xact_lock(marketing.lock_key('contact', NEW.user_id::text));
        END IF;
        IF marketing.plain_address('email', NEW.email) IS NOT NULL THEN
            PERFORM pg_advisory_xact_lock(marketing.lock_key('address', encode(marketing.hash_address(v_salt, 'email', marketing.plain_address('email', NEW.email)), 'hex')));
        END IF;
        IF marketing.plain_address('sms', NEW.phone) IS NOT NULL THEN
            PERFORM pg_advisory_xact_lock(marketing.lock_key('address', encode(marketing.hash_address(v_salt, 'sms', marketing.plain_address('sms', NEW.phone)), 'hex')));
        END IF;
    ELSE
        PERFORM pg_advisory_xact_lock(marketing.lock_key('address', NEW.address_hash));
    END CASE;
    RETURN NEW;
END $$;

-- A no reaches what waits to be sent at once, and the address is remembered without its person.
CREATE FUNCTION marketing.suppress(p_channel text, p_address text, p_purpose text, p_reason text, p_since timestamptz, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_address IS NOT NULL THEN
        INSERT INTO marketing.suppressions (channel, address_hash, purpose, reason, since, action_id)
        VALUES (p_channel, encode(marketing.hash_address(marketing.salt(), p_channel, p_address), 'hex'), p_purpose, p_reason, p_since, p_action)
        ON CONFLICT (tenant_id, channel, address_hash, purpose) WHERE deleted_at IS NULL DO UPDATE
           SET since = greatest(suppressions.since, excluded.since), version = suppressions.version + 1, action_id = excluded.action_id,
               reason = CASE WHEN suppressions.reason IN ('complaint', 'by_hand', 'hard_bounce') AND excluded.reason IN ('unsubscribed', 'erased') THEN suppressions.reason ELSE excluded.reason END
         WHERE excluded.since > suppressions.since OR excluded.reason <> suppressions.reason;
    END IF;
END $$;
CREATE FUNCTION marketing.after_word() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_channel text;
    v_address text;
BEGIN
    CASE TG_TABLE_NAME
    WHEN 'consents' THEN
        IF NEW.status = 'withdrawn' AND NEW.purpose = 'marketing' AND NEW.channel IN ('email', 'sms') THEN
            v_address := (SELECT marketing.plain_address(NEW.channel, CASE NEW.channel WHEN 'email' THEN c.email ELSE c.phone END)
                            FROM crm.contact_persons c WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.contact_person_id);
            PERFORM marketing.suppress(NEW.channel, v_address, 'marketing', 'unsubscribed', NEW.given_at, NEW.action_id);
            UPDATE marketing.campaign_sends s SET status = 'refused', refused_reason = 'opted_out', version = s.version + 1
             WHERE s.tenant_id = NEW.tenant_id AND s.user_id = NEW.contact_person_id AND s.channel = NEW.channel AND s.status = 'pending';
        END IF;
    WHEN 'marketing_unsubscribes' THEN
        FOREACH v_channel IN ARRAY '{email,sms}'::text[] LOOP
            CONTINUE WHEN NOT NEW.unsubscribed_from && ARRAY[v_channel, 'marketing'];
            PERFORM marketing.suppress(v_channel, marketing.plain_address(v_channel, CASE v_channel WHEN 'email' THEN NEW.email ELSE NEW.phone END),
                                       'marketing', 'unsubscribed', NEW.unsubscribed_at, NEW.action_id);
            CONTINUE WHEN NEW.user_id IS NULL;
            v_address := (SELECT marketing.plain_address(v_channel, CASE v_channel WHEN 'email' THEN c.email ELSE c.phone END)
                            FROM crm.contact_persons c WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.user_id);
            PERFORM marketing.suppress(v_channel, v_address, 'marketing', 'unsubscribed', NEW.unsubscribed_at, NEW.action_id);
            UPDATE marketing.campaign_sends s SET status = 'refused', refused_reason = 'opted_out', version = s.version + 1
             WHERE s.tenant_id = NEW.tenant_id AND s.user_id = NEW.user_id AND s.channel = v_channel AND s.status = 'pending';
        END LOOP;
    ELSE
        NULL; -- of a hash nobody knows whose it is: the claim finds it
    END CASE;
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.before_word()'), sec.make_definer('marketing.after_word()'),
       sec.make_definer('marketing.suppress(text, text, text, text, timestamptz, uuid)');
CREATE TRIGGER b_word BEFORE INSERT OR UPDATE ON marketing.consents FOR EACH ROW EXECUTE FUNCTION marketing.before_word();
CREATE TRIGGER b_word BEFORE INSERT OR UPDATE ON marketing.marketing_unsubscribes FOR EACH ROW EXECUTE FUNCTION marketing.before_word();
CREATE TRIGGER b_word BEFORE INSERT OR UPDATE ON marketing.suppressions FOR EACH ROW EXECUTE FUNCTION marketing.before_word();
CREATE TRIGGER m_word AFTER INSERT ON marketing.consents FOR EACH ROW EXECUTE FUNCTION marketing.after_word();
CREATE TRIGGER m_word AFTER INSERT OR UPDATE ON marketing.marketing_unsubscribes FOR EACH ROW EXECUTE FUNCTION marketing.after_word();

-- A send row that may go out stands for somebody who may be written to; whoever writes it. The rows of a run come out of audience_of under the
-- same lock (marketing.write_sends says so for its own run): asking twice would take 200,000 contacts seconds and hear nothing new.
CREATE FUNCTION marketing.before_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM marketing.need_fresh_sight();
    PERFORM pg_advisory_xact_lock(marketing.lock_key('rows', ''));
    RETURN NULL;
END $$;
CREATE FUNCTION marketing.after_sends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_channel text;
    v_one     record;
BEGIN
    FOREACH v_channel IN ARRAY ARRAY(SELECT DISTINCT n.channel FROM new_rows n WHERE n.status IN ('pending', 'claimed')
                                             AND n.run_id::text IS DISTINCT FROM current_setting('marketing.run_checked', true)) LOOP
        SELECT v.* INTO v_one FROM marketing.verdicts(ARRAY(SELECT DISTINCT n.user_id FROM new_rows n WHERE n.channel = v_channel AND n.status IN ('pending', 'claimed')),
                                                      v_channel, now()) v WHERE v.reason IS NOT NULL LIMIT 1;
        IF FOUND THEN
            PERFORM core.refuse('PU013', 'may_not_be_written_to', jsonb_build_object('id', v_one.contact_id, 'reason', v_one.reason));
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
SELECT sec.make_definer('marketing.before_sends()'), sec.make_definer('marketing.after_sends()');
CREATE TRIGGER b_sends BEFORE INSERT ON marketing.campaign_sends FOR EACH STATEMENT EXECUTE FUNCTION marketing.before_sends();
CREATE TRIGGER m_sends AFTER INSERT ON marketing.campaign_sends REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION marketing.after_sends();
-- A row that comes back to life (nobody's statement does that today) is asked about as well.
CREATE FUNCTION marketing.revived_sends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.status IN ('refused', 'cancelled') AND NEW.status <> OLD.status) OR NEW.user_id <> OLD.user_id OR NEW.channel <> OLD.channel OR NEW.run_id <> OLD.run_id THEN
        PERFORM core.refuse('PU013', 'send_fixed', jsonb_build_object('id', OLD.id));
    END IF;
    RETURN NEW;
END $$;
SELECT sec.make_definer('marketing.revived_sends()');
CREATE TRIGGER b_revived BEFORE UPDATE ON marketing.campaign_sends FOR EACH ROW EXECUTE FUNCTION marketing.revived_sends();

-- A yes with its proof, or a no. A yes needs the right to the contact's consents; a no is taken by everybody who may read them.
-- p_text_version: which wording was agreed to. The answer is the new row.
CREATE FUNCTION marketing.record_consent(p_contact uuid, p_channel text, p_status text, p_source text, p_given_at timestamptz, p_text_version text, p_proof text,
                                         p_basis text, p_action uuid, p_expires_at timestamptz DEFAULT NULL, p_attachment uuid DEFAULT NULL) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_id uuid := core.uuid_v7();
BEGIN
    IF NOT (sec.all('consents.record') OR sec.all('consents.write') OR p_contact = ANY (sec.my_contacts('consents.write'))
            OR (p_status = 'withdrawn' AND sec.all('consents.read'))) THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'consents.record'));
    END IF;
    INSERT INTO core.actions (id, label, label_args)
    SELECT p_action, CASE p_status WHEN 'granted' THEN 'consent_given' ELSE 'consent_withdrawn' END,
           jsonb_build_object('table', 'marketing.consents', 'id', v_id, 'subject', c.full_name, 'channel', p_channel)
      FROM crm.contact_persons c WHERE c.tenant_id = core.my_tenant() AND c.id = p_contact;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'crm.contact_persons', 'id', p_contact));
    END IF;
    INSERT INTO marketing.consents (id, contact_person_id, channel, status, basis, source, given_at, text_version, proof, expires_at, proof_attachment_id, action_id)
    VALUES (v_id, p_contact, p_channel, p_status, coalesce(p_basis, 'consent'), p_source, coalesce(p_given_at, now()), p_text_version, p_proof, p_expires_at, p_attachment, p_action);
    RETURN v_id;
END $$;

-- A no of a known contact, as the document's row: one per contact, it only grows. The consents get their own row of the withdrawal.
CREATE FUNCTION marketing.put_unsubscribe(p_contact uuid, p_from text[], p_source text, p_reason text, p_at timestamptz, p_campaign uuid, p_action uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_id uuid;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(marketing.lock_key('rows', ''));
    PERFORM pg_advisory_xact_lock(marketing.lock_key('contact', p_contact::text));
    UPDATE marketing.marketing_unsubscribes u
       SET unsubscribed_from = ARRAY(SELECT DISTINCT x FROM unnest(u.unsubscribed_from || p_from) x ORDER BY x), unsubscribed_at = greatest(u.unsubscribed_at, p_at),
           reason = coalesce(p_reason, u.reason), source = p_source, campaign_id = coalesce(p_campaign, u.campaign_id), version = u.version + 1, action_id = p_action
     WHERE u.tenant_id = core.my_tenant() AND u.user_id = p_contact AND u.deleted_at IS NULL
       AND (NOT u.unsubscribed_from @> p_from OR p_at > u.unsubscribed_at) RETURNING u.id INTO v_id;
    IF v_id IS NULL AND NOT EXISTS (SELECT 1 FROM marketing.marketing_unsubscribes u WHERE u.tenant_id = core.my_tenant() AND u.user_id = p_contact AND u.deleted_at IS NULL) THEN
        INSERT INTO marketing.marketing_unsubscribes (user_id, unsubscribed_from, source, reason, unsubscribed_at, campaign_id, action_id)
        VALUES (p_contact, p_from, p_source, p_reason, p_at, p_campaign, p_action) RETURNING id INTO v_id;
    END IF;
    IF v_id IS NOT NULL THEN
        INSERT INTO marketing.consents (contact_person_id, channel, purpose, status, source, given_at, proof, action_id)
        SELECT p_contact, x.channel, x.purpose, 'withdrawn', 'unsubscribe', p_at, p_reason, p_action
          FROM (VALUES ('email', 'marketing'), ('sms', 'marketing'), ('email', 'reminders'), ('sms', 'reminders')) x (channel, purpose)
         WHERE x.purpose = 'marketing' AND p_from && ARRAY[x.channel, 'marketing'] OR x.purpose = 'reminders' AND 'reminders' = ANY (p_from);
    END IF;
    RETURN v_id;
END $$;
CREATE FUNCTION marketing.unsubscribe(p_contact uuid, p_from text[], p_source text, p_reason text, p_campaign uuid, p_action uuid) RETURNS uuid LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.need('consents.read');
    INSERT INTO core.actions (id, label, label_args)
    SELECT p_action, 'unsubscribe', jsonb_build_object('table', 'crm.contact_persons', 'id', c.id, 'subject', c.full_name)
      FROM crm.contact_persons c WHERE c.tenant_id = core.my_tenant() AND c.id = p_contact;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'crm.contact_persons', 'id', p_contact));
    END IF;
    RETURN marketing.put_unsubscribe(p_contact, p_from, coalesce(p_source, 'other'), p_reason, now(), p_campaign, p_action);
END $$;

-- An address that nothing shall go to (an erased person's, a complaint, by hand), and taking such an entry out again: both for those who answer for consents.
CREATE FUNCTION marketing.suppress_address(p_channel text, p_address text, p_reason text, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.need('consents.write');
    IF marketing.plain_address(p_channel, p_address) IS NULL THEN
        PERFORM core.refuse('PU013', 'bad_address');
    END IF;
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'suppress_address', jsonb_build_object('table', 'marketing.suppressions', 'channel', p_channel));
    PERFORM marketing.suppress(p_channel, marketing.plain_address(p_channel, p_address), 'all', p_reason, now(), p_action);
END $$;
CREATE FUNCTION marketing.release_address(p_channel text, p_address text, p_action uuid) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    PERFORM core.need('consents.write');
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'release_address', jsonb_build_object('table', 'marketing.suppressions', 'channel', p_channel));
    UPDATE marketing.suppressions s SET deleted_at = now(), version = s.version + 1, action_id = p_action
     WHERE s.tenant_id = core.my_tenant() AND s.channel = p_channel AND s.deleted_at IS NULL AND s.reason IN ('hard_bounce', 'by_hand', 'complaint')
       AND s.address_hash = encode(marketing.hash_address(marketing.salt(), p_channel, marketing.plain_address(p_channel, p_address)), 'hex');
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END $$;
SELECT sec.make_definer('marketing.record_consent(uuid, text, text, text, timestamptz, text, text, text, uuid, timestamptz, uuid)', '{{app}}'),
       sec.make_definer('marketing.put_unsubscribe(uuid, text[], text, text, timestamptz, uuid, uuid)'),
       sec.make_definer('marketing.unsubscribe(uuid, text[], text, text, uuid, uuid)', '{{app}}'),
       sec.make_definer('marketing.suppress_address(text, text, text, uuid)', '{{app}}'), sec.make_definer('marketing.release_address(text, text, uuid)', '{{app}}');
