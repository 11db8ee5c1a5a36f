-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 8
--
-- Search: folded words of every record in one private table, kept by triggers, read through one function that answers only with rows
-- the caller may read. LIKE is not leakproof: under row security on the tables themselves it would never reach an index.

CREATE INDEX idx_search_index_folded ON core.search_index USING gin (folded public.gin_trgm_ops) WITH (fastupdate = off);

-- A phone number as people type it: with and without the country, digits only.
CREATE FUNCTION core.phone_words(p_phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT CASE WHEN d LIKE '0040%' AND length(d) = 13 THEN substr(d, 3) || ' ' || substr(d, 4)
                    WHEN d LIKE '40%' AND length(d) = 11 THEN d || ' 0' || substr(d, 3)
                    WHEN d LIKE '0%' AND length(d) = 10 THEN d || ' 4' || d ELSE d END
          FROM (SELECT regexp_replace(p_phone, '[^0-9]', '', 'g') AS d) x);

-- One space before every word, so that '% ab%' finds beginnings of words.
CREATE FUNCTION core.search_text(VARIADIC p_parts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ' ' || btrim(regexp_replace(core.fold(left(array_to_string(p_parts, ' '), 4000)), '\s+', ' ', 'g'));
GRANT EXECUTE ON FUNCTION core.phone_words(text), core.search_text(text[]) TO {{engine}};

-- Kinds: company, contact, opportunity, task; company_people holds a company's name with its people, for those who may read contacts.
CREATE FUNCTION core.search_refresh(p_kind text, p_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
BEGIN
    IF coalesce(cardinality(p_ids), 0) = 0 THEN
        RETURN;
    END IF;
    IF p_kind = 'company' THEN
        INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
        SELECT c.tenant_id, p_kind, c.id, core.search_text(c.company_name, CASE WHEN c.legal_name <> c.company_name THEN c.legal_name END,
                   c.tax_id, c.trade_register_no, c.website, c.email, core.phone_words(c.phone), c.city)
          FROM crm.customer_companies c JOIN unnest(p_ids) k ON k = c.id WHERE c.tenant_id = v_tenant AND c.deleted_at IS NULL
        ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    ELSIF p_kind = 'company_people' THEN
        DELETE FROM core.search_index s USING unnest(p_ids) k WHERE s.tenant_id = v_tenant AND s.kind = p_kind AND s.row_id = k
           AND NOT EXISTS (SELECT 1 FROM crm.contact_persons p WHERE p.tenant_id = v_tenant AND p.customer_company_id = k AND p.deleted_at IS NULL);
        INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
        SELECT c.tenant_id, p_kind, c.id, core.search_text(c.company_name, x.people)
          FROM crm.customer_companies c JOIN unnest(p_ids) k ON k = c.id,
               LATERAL (SELECT string_agg(concat_ws(' ', p.full_name, p.email, core.phone_words(p.phone)), ' ' ORDER BY p.id) AS people
                          FROM crm.contact_persons p
                         WHERE p.tenant_id = v_tenant AND p.customer_company_id = c.id AND p.deleted_at IS NULL) x
         WHERE c.tenant_id = v_tenant AND c.deleted_at IS NULL AND x.people IS NOT NULL
        ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    ELSIF p_kind = 'contact' THEN
        INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
        SELECT p.tenant_id, p_kind, p.id, core.search_text(p.full_name, p.email, core.phone_words(p.phone), c.company_name)
          FROM crm.contact_persons p JOIN unnest(p_ids) k ON k = p.id
          LEFT JOIN crm.customer_companies c ON c.tenant_id = v_tenant AND c.id = p.customer_company_id
         WHERE p.tenant_id = v_tenant AND p.deleted_at IS NULL
        ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    ELSIF p_kind = 'opportunity' THEN
        INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
        SELECT o.tenant_id, p_kind, o.id, core.search_text(o.title, c.company_name)
          FROM crm.opportunities o JOIN unnest(p_ids) k ON k = o.id
          LEFT JOIN crm.customer_companies c ON c.tenant_id = v_tenant AND c.id = o.customer_company_id
         WHERE o.tenant_id = v_tenant AND o.deleted_at IS NULL
        ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    ELSE
        INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
        SELECT t.tenant_id, p_kind, t.id, core.search_text(t.title, c.company_name)
          FROM crm.tasks t JOIN unnest(p_ids) k ON k = t.id
          LEFT JOIN crm.customer_companies c ON c.tenant_id = v_tenant AND c.id = t.customer_id
         WHERE t.tenant_id = v_tenant AND t.deleted_at IS NULL
        ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
    END IF;
END $$;
SELECT sec.make_definer('core.search_refresh(text, uuid[])');

CREATE FUNCTION core.search_drop(p_kind text, p_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_ids IS NOT NULL THEN
        DELETE FROM core.search_index s USING unnest(p_ids) k WHERE s.tenant_id = core.my_tenant() AND s.kind = p_kind AND s.row_id = k;
    END IF;
END $$;
SELECT sec.make_definer('core.search_drop(text, uuid[])');

-- EXCEPT finds the rows whose words changed; a join of old and new rows might be planned for one row and meet thousands.
CREATE FUNCTION crm.search_companies() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids   uuid[];
    v_gone  uuid[];
    v_named uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM core.search_refresh('company', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL));
        RETURN NULL;
    END IF;
    SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
      FROM (SELECT n.id, n.deleted_at, n.company_name, n.legal_name, n.tax_id, n.trade_register_no, n.website, n.email, n.phone, n.city FROM new_rows n
            EXCEPT
            SELECT o.id, o.deleted_at, o.company_name, o.legal_name, o.tax_id, o.trade_register_no, o.website, o.email, o.phone, o.city FROM old_rows o) x;
    IF v_ids IS NOT NULL THEN
        PERFORM core.search_refresh('company', v_ids);
        PERFORM core.search_refresh('company_people', v_ids);
        v_named := ARRAY(SELECT x.id FROM (SELECT n.id, n.company_name FROM new_rows n EXCEPT SELECT o.id, o.company_name FROM old_rows o) x);
    END IF;
    IF v_gone IS NOT NULL THEN
        PERFORM core.search_drop('company', v_gone), core.search_drop('company_people', v_gone);
    END IF;
    IF v_named <> '{}' THEN -- records that carry the company's name
        PERFORM core.search_refresh('contact', ARRAY(SELECT p.id FROM crm.contact_persons p
                 WHERE p.tenant_id = core.my_tenant() AND p.customer_company_id = ANY (v_named)));
        PERFORM core.search_refresh('opportunity', ARRAY(SELECT p.id FROM crm.opportunities p
                 WHERE p.tenant_id = core.my_tenant() AND p.customer_company_id = ANY (v_named)));
        PERFORM core.search_refresh('task', ARRAY(SELECT p.id FROM crm.tasks p
                 WHERE p.tenant_id = core.my_tenant() AND p.customer_id = ANY (v_named)));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION crm.search_contacts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids  uuid[];
    v_gone uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM core.search_refresh('contact', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL));
        PERFORM core.search_refresh('company_people', ARRAY(SELECT DISTINCT n.customer_company_id FROM new_rows n
                                                             WHERE n.customer_company_id IS NOT NULL));
        RETURN NULL;
    END IF;
    SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
      FROM (SELECT n.id, n.full_name, n.email, n.phone, n.customer_company_id, n.deleted_at FROM new_rows n
            EXCEPT
            SELECT o.id, o.full_name, o.email, o.phone, o.customer_company_id, o.deleted_at FROM old_rows o) x;
    IF v_ids IS NULL AND v_gone IS NULL THEN
        RETURN NULL;
    END IF;
    PERFORM core.search_refresh('contact', v_ids);
    PERFORM core.search_drop('contact', v_gone);
    PERFORM core.search_refresh('company_people', ARRAY(SELECT n.customer_company_id FROM new_rows n WHERE n.customer_company_id IS NOT NULL
                                                        UNION SELECT o.customer_company_id FROM old_rows o WHERE o.customer_company_id IS NOT NULL));
    RETURN NULL;
END $$;

CREATE FUNCTION crm.search_opportunities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids  uuid[];
    v_gone uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM core.search_refresh('opportunity', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL));
        RETURN NULL;
    END IF;
    SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
      FROM (SELECT n.id, n.title, n.customer_company_id, n.deleted_at FROM new_rows n
            EXCEPT SELECT o.id, o.title, o.customer_company_id, o.deleted_at FROM old_rows o) x;
    PERFORM core.search_refresh('opportunity', v_ids), core.search_drop('opportunity', v_gone);
    RETURN NULL;
END $$;

CREATE FUNCTION crm.search_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids  uuid[];
    v_gone uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM core.search_refresh('task', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL));
        RETURN NULL;
    END IF;
    SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
      FROM (SELECT n.id, n.title, n.customer_id, n.deleted_at FROM new_rows n
            EXCEPT SELECT o.id, o.title, o.customer_id, o.deleted_at FROM old_rows o) x;
    PERFORM core.search_refresh('task', v_ids), core.search_drop('task', v_gone);
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.search_companies()'), sec.make_definer('crm.search_contacts()'),
       sec.make_definer('crm.search_opportunities()'), sec.make_definer('crm.search_tasks()');

CREATE TRIGGER s_search_insert AFTER INSERT ON crm.customer_companies REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_companies();
CREATE TRIGGER s_search_update AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_companies();
CREATE TRIGGER s_search_insert AFTER INSERT ON crm.contact_persons REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_contacts();
CREATE TRIGGER s_search_update AFTER UPDATE ON crm.contact_persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_contacts();
CREATE TRIGGER s_search_insert AFTER INSERT ON crm.opportunities REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_opportunities();
CREATE TRIGGER s_search_update AFTER UPDATE ON crm.opportunities REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_opportunities();
CREATE TRIGGER s_search_insert AFTER INSERT ON crm.tasks REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_tasks();
CREATE TRIGGER s_search_update AFTER UPDATE ON crm.tasks REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_tasks();

-- Which table a kind stands for, and what must be readable for it.
CREATE TABLE core.search_kinds (
    kind       text PRIMARY KEY COLLATE "C",
    answers    text NOT NULL COLLATE "C",  -- the kind reported
    table_name text NOT NULL COLLATE "C",
    permission text NOT NULL COLLATE "C"   -- whoever lacks it does not search this text
);
INSERT INTO core.search_kinds VALUES
    ('company', 'company', 'crm.customer_companies', 'companies.read'),
    ('company_people', 'company', 'crm.customer_companies', 'contacts.read'),
    ('contact', 'contact', 'crm.contact_persons', 'contacts.read'),
    ('opportunity', 'opportunity', 'crm.opportunities', 'opportunities.read'),
    ('task', 'task', 'crm.tasks', 'tasks.read');
SELECT sec.make_private('core.search_kinds');

-- The rows that hold all words of p_text: three letters and more anywhere in a word, fewer at its beginning. Only rows the caller may read,
-- so that the search is no oracle. p_limit NULL: all hits, unordered, rank 0 (for filters); else the best p_limit, of at most 2,000 looked at.
CREATE FUNCTION core.search_hits(p_text text, p_kinds text[], p_limit int) RETURNS TABLE (kind text, row_id uuid, rank real)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_words  text[];
    v_phrase text;
    v_match  text;
    v_rank   text := '0::real';
    v_kind   core.search_kinds;
    v_source sec.policy_source;
    v_parts  text[] := '{}';
BEGIN
    IF core.my_tenant() IS NULL OR (sec.me() IS NULL AND NOT pg_has_role(session_user, '{{owner}}', 'MEMBER')) THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    -- A number typed with signs between the digits is one word.
    v_phrase := regexp_replace(core.fold(left(p_text, 500)), '(?<=[0-9])[-./() ]+(?=[0-9])|\+(?=[0-9])', '', 'g');
    v_words := array_remove(regexp_split_to_array(btrim(v_phrase), '\s+'), '');
    v_words := v_words[1:8];
    IF cardinality(v_words) = 0 THEN
        RETURN;
    END IF;
    SELECT array_agg(replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') ORDER BY n) INTO v_words
      FROM unnest(v_words) WITH ORDINALITY x (w, n);
    SELECT string_agg(format('s.folded LIKE %L', CASE WHEN length(w) < 3 THEN '% ' ELSE '%' END || w || '%'), ' AND ') INTO v_match FROM unnest(v_words) w;
    IF p_limit IS NOT NULL THEN
        v_rank := format('(CASE WHEN s.folded LIKE %L THEN 1.0 WHEN s.folded LIKE %L THEN 0.8 WHEN %s THEN 0.6 ELSE 0.3 END
                           - least(length(s.folded), 1000) / 10000.0)::real',
                         ' ' || array_to_string(v_words, ' ') || '%', '% ' || array_to_string(v_words, ' ') || '%',
                         (SELECT string_agg(format('s.folded LIKE %L', '% ' || w || '%'), ' AND ') FROM unnest(v_words) w));
    END IF;
    FOR v_kind IN SELECT k.* FROM core.search_kinds k WHERE (p_kinds IS NULL OR k.answers = ANY (p_kinds)) AND sec.own(k.permission) LOOP
        SELECT * INTO v_source FROM sec.policy_source p WHERE p.table_name = v_kind.table_name;
        CONTINUE WHEN NOT sec.own(v_source.permission || '.read');
        v_parts := v_parts || format('(SELECT %L::text AS kind, s.row_id, %s AS rank FROM core.search_index s
                WHERE s.tenant_id = $1 AND s.kind = %L AND %s%s%s)', v_kind.answers, v_rank, v_kind.kind, v_match,
                CASE WHEN sec.all(v_source.permission || '.read') THEN ''
                     ELSE format(' AND EXISTS (SELECT 1 FROM %s t WHERE t.tenant_id = $1 AND t.id = s.row_id AND (SELECT %s FROM (SELECT t.*) x))',
                                 v_source.table_name, sec.condition(v_source, 'read')) END,
                CASE WHEN p_limit IS NULL THEN '' ELSE ' LIMIT 2000' END);
    END LOOP;
    IF v_parts = '{}' THEN
        RETURN;
    ELSIF p_limit IS NULL THEN
        RETURN QUERY EXECUTE 'SELECT DISTINCT h.kind, h.row_id, h.rank FROM (' || array_to_string(v_parts, ' UNION ALL ') || ') h' USING core.my_tenant();
    ELSE
        RETURN QUERY EXECUTE 'SELECT h.kind, h.row_id, max(h.rank) FROM (' || array_to_string(v_parts, ' UNION ALL ')
            || ') h GROUP BY h.kind, h.row_id ORDER BY 3 DESC, 1, 2 LIMIT ' || p_limit USING core.my_tenant();
    END IF;
END $$;
SELECT sec.make_definer('core.search_hits(text, text[], int)', '{{app}}');
