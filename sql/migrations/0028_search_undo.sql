-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- Two things: the palette by letter, and an undo that takes along what went along.
--
-- 1. The palette over 700,000 records, letter by letter. Three things were slow: one index over all kinds looked at the rows of the others, too;
-- the parts of an address ("@exemplu.ro") counted as beginnings of words for the index and as none for the search, so that "ex" and "ro"
-- fetched every row with an address; and what begins with the letters was found among all that hold them.

-- One index per kind. The signs inside addresses and numbers are letters to it, so that they part no words; the text itself is looked at
-- afterwards as ever. Pending lists as for the index that goes.
DROP INDEX core.idx_search_index_folded;
CREATE INDEX idx_search_index_company ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'company';
CREATE INDEX idx_search_index_company_people ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'company_people';
CREATE INDEX idx_search_index_contact ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'contact';
CREATE INDEX idx_search_index_opportunity ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'opportunity';
CREATE INDEX idx_search_index_task ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'task';
CREATE INDEX idx_search_index_contract ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'contract';
CREATE INDEX idx_search_index_request ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind = 'request';
CREATE INDEX idx_search_index_others ON core.search_index USING gin (replace(replace(replace(replace(folded, '@', 'z'), '.', 'z'), '-', 'z'), '/', 'z') public.gin_trgm_ops)
    WITH (fastupdate = on, gin_pending_list_limit = 1024) WHERE kind NOT IN ('company', 'company_people', 'contact', 'opportunity', 'task', 'contract', 'request');
-- What begins with the letters typed.
CREATE INDEX idx_search_index_begins ON core.search_index (tenant_id, kind, left(folded, 40) text_pattern_ops);

-- The sign for any letters stays what it is in a pattern: only the letters of the word are translated.
CREATE OR REPLACE FUNCTION core.search_like(p_before text, p_typed text, p_plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT '(' || string_agg(format('(replace(replace(replace(replace(s.folded, ''@'', ''z''), ''.'', ''z''), ''-'', ''z''), ''/'', ''z'') LIKE %L AND s.folded LIKE %L)',
                                        y.before || translate(y.word, '@.-/', 'zzzz') || '%', y.before || y.word || '%'), ' OR ') || ')'
          FROM (SELECT x.word, coalesce(p_before, CASE WHEN length(x.word) < 3 THEN '% ' ELSE '%' END) AS before
                  FROM (SELECT p_typed AS word UNION SELECT p_plain) x) y);

-- The same for a row that is there already: without what only the index needs.
CREATE FUNCTION core.search_like_here(p_before text, p_typed text, p_plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT '(' || string_agg(format('s.folded LIKE %L', p_before || x.word || '%'), ' OR ') || ')' FROM (SELECT p_typed AS word UNION SELECT p_plain) x);
GRANT EXECUTE ON FUNCTION core.search_like_here(text, text, text) TO {{engine}};

-- The best p_limit of one kind, of at most 1,000 looked at; what begins as it was typed is better than all else, so it is asked first. The
-- right to a row is asked row by row: a join with the table would read all of it for five hits.
CREATE FUNCTION core.search_best(p_kind core.search_kinds, p_text text, p_limit int) RETURNS TABLE (kind text, row_id uuid, rank real)
LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
DECLARE
    v_source sec.policy_source;
    v_typed  text;
    v_plain  text;
    v_begins text;
    v_from   text;
    v_found  bigint;
BEGIN
    SELECT * INTO v_source FROM sec.policy_source p WHERE p.table_name = p_kind.table_name;
    IF NOT sec.own(v_source.permission || '.read') THEN
        RETURN;
    END IF;
    v_from := format('FROM core.search_index s WHERE s.tenant_id = $1 AND s.kind = %L%s AND ', p_kind.kind,
        CASE WHEN sec.all(v_source.permission || '.read') THEN ''
             ELSE format(' AND coalesce((SELECT (SELECT %s FROM (SELECT t.*) x) FROM %s t WHERE t.tenant_id = $1 AND t.id = s.row_id), false)',
                         sec.condition(v_source, 'read'), v_source.table_name) END);
    SELECT string_agg(w.typed, ' ' ORDER BY w.n), string_agg(w.plain, ' ' ORDER BY w.n),
           string_agg(core.search_like_here('% ', w.typed, w.plain), ' AND ' ORDER BY w.n)
      INTO v_typed, v_plain, v_begins FROM core.search_words(p_text) w;
    IF length(v_typed) < 39 THEN
        RETURN QUERY EXECUTE format('SELECT %L::text, h.row_id, h.rank FROM (SELECT s.row_id, (1.0 - least(length(s.folded), 1000) / 10000.0)::real AS rank %s (%s) LIMIT 1000) h
                                      ORDER BY 3 DESC, 2 LIMIT %s', p_kind.answers, v_from,
                                    (SELECT string_agg(format('left(s.folded, 40) LIKE %L', ' ' || x.word || '%'), ' OR ') FROM (SELECT v_typed AS word UNION SELECT v_plain) x),
                                    p_limit) USING core.my_tenant();
        GET DIAGNOSTICS v_found = ROW_COUNT;
        IF v_found >= p_limit THEN
            RETURN;
        END IF;
    END IF;
    RETURN QUERY EXECUTE format('SELECT %L::text, s.row_id, (CASE WHEN %s THEN 1.0 WHEN %s THEN 0.8 WHEN %s THEN 0.6 ELSE 0.3 END - least(length(s.folded), 1000) / 10000.0)::real %s %s LIMIT 1000',
        p_kind.answers, core.search_like_here(' ', v_typed, v_plain), core.search_like_here('% ', v_typed, v_plain), v_begins, v_from, core.search_match(p_text)) USING core.my_tenant();
END $$;
SELECT sec.make_definer('core.search_best(core.search_kinds, text, int)');

CREATE OR REPLACE FUNCTION core.search_hits(p_text text, p_kinds text[], p_limit int) RETURNS TABLE (kind text, row_id uuid, rank real)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_parts text;
    v_all   text;
    v_kind  core.search_kinds;
BEGIN
    IF core.my_tenant() IS NULL OR (sec.me() IS NULL AND NOT pg_has_role(session_user, '{{owner}}', 'MEMBER')) THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    IF core.search_match(p_text) IS NULL THEN
        RETURN;
    END IF;
    IF p_limit IS NOT NULL THEN
        RETURN QUERY SELECT h.kind, h.row_id, max(h.rank)
                       FROM core.search_kinds k, LATERAL core.search_best(k, p_text, p_limit) h
                      WHERE (p_kinds IS NULL OR k.answers = ANY (p_kinds)) AND sec.own(k.permission)
                      GROUP BY h.kind, h.row_id ORDER BY 3 DESC, 1, 2 LIMIT p_limit;
        RETURN;
    END IF;
    FOR v_kind IN SELECT DISTINCT ON (k.answers) k.* FROM core.search_kinds k WHERE p_kinds IS NULL OR k.answers = ANY (p_kinds) ORDER BY k.answers LOOP
        v_parts := core.search_parts(p_text, v_kind.answers, '');
        CONTINUE WHEN v_parts IS NULL;
        v_all := concat_ws(' UNION ALL ', v_all, format('SELECT %L::text AS kind, p.row_id FROM (%s) p', v_kind.answers, v_parts));
    END LOOP;
    IF v_all IS NOT NULL THEN
        RETURN QUERY EXECUTE 'SELECT DISTINCT h.kind, h.row_id, 0::real FROM (' || v_all || ') h' USING core.my_tenant();
    END IF;
END $$;
SELECT sec.make_definer('core.search_hits(text, text[], int)', '{{app}}');

-- The guess is asked of the text itself: of a text and its translation the planner takes the one for a further condition, and guesses too few.
CREATE OR REPLACE FUNCTION core.search_few(p_text text, p_kind text, p_most int) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    v_parts text := core.search_parts(p_text, p_kind, 'LIMIT ' || p_most + 1);
    v_guess jsonb;
BEGIN
    IF v_parts IS NULL THEN
        RETURN;
    END IF;
    EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM core.search_index s WHERE s.tenant_id = %L AND s.kind = %L AND %s', core.my_tenant(), p_kind,
                   (SELECT string_agg(format('s.folded LIKE %L', CASE WHEN length(w.typed) < 3 THEN '% ' ELSE '%' END || w.typed || '%'), ' AND ')
                      FROM core.search_words(p_text) w)) INTO v_guess;
    IF (v_guess -> 0 -> 'Plan' ->> 'Plan Rows')::float8 <= 2 * p_most THEN
        RETURN QUERY EXECUTE format('WITH h AS MATERIALIZED (SELECT DISTINCT x.row_id FROM (%s) x)
            SELECT h.row_id FROM h WHERE (SELECT count(*) FROM h) <= $2', v_parts) USING core.my_tenant(), p_most;
    END IF;
END $$;
SELECT sec.make_definer('core.search_few(text, text, int)', '{{app}}');

-- 2. Who deletes a customer deletes what hangs on it, a colleague's tasks among it. Undo asked for the right to each of those rows and left
-- them in the bin. A row that went with its record comes back with it, and goes again with it: the right to the record decides, as it did.
-- The same for a task that a rule made of its record and changed with it, as a contract's reminder.
CREATE OR REPLACE FUNCTION core.undo_changes(p_source sec.policy_source, p_action uuid, p_new uuid)
RETURNS TABLE (table_name text, row_id uuid, outcome text, reason text) LANGUAGE plpgsql AS $$
DECLARE
    v_table  text := p_source.table_name;
    -- Whoever made a row may take it away and back again with the right to write it alone: undo always works on one's own work.
    v_may    text := format('(%s) OR (created_by = (SELECT sec.me()) AND (%s))', sec.update_condition(p_source), sec.condition(p_source, 'write'));
    v_goes   text;
    v_held   jsonb;
    v_todo   uuid[];
    v_failed uuid[];
    v_row    uuid;
    v_index  text;
    v_dup    jsonb := '{}';
BEGIN
    SELECT coalesce(string_agg(format('EXISTS (SELECT 1 FROM %s p WHERE %s AND p.action_id = $3)', f.confrelid::regclass,
               (SELECT string_agg(format('p.%I = t.%I', b.attname, a.attname), ' AND ')
                  FROM unnest(f.conkey, f.confkey) k(here, there)
                  JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.here
                  JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = k.there)), ' OR '), 'false') INTO v_goes
      FROM pg_constraint f JOIN sec.policy_source s ON s.table_name = f.confrelid::regclass::text AND s.is_business
     WHERE f.contype = 'f' AND f.conrelid = v_table::regclass AND f.confrelid <> f.conrelid AND s.undo = 'restore';
    PERFORM core.undo_lock(v_table, p_action);
    EXECUTE format($f$
        SELECT array_agg(c.x_row) FILTER (WHERE c.why IS NULL), coalesce(jsonb_object_agg(c.x_row, c.why) FILTER (WHERE c.why IS NOT NULL), '{}')
          FROM (SELECT e.x_row, CASE WHEN t.id IS NULL OR e.x_op = 'D' THEN 'gone'
                                     WHEN t.action_id IS DISTINCT FROM $1 AND NOT core.stands_as_left($2, e.x_row, $1) THEN 'changed_since'
                                     WHEN (jsonb_exists(e.x_before, 'deleted_at') OR $2 = 'crm.tasks' AND to_jsonb(t) ->> 'source' LIKE 'rule:%%') AND (%3$s) THEN NULL
                                     WHEN NOT coalesce((SELECT %2$s FROM (SELECT t.*) now_row), false)
                                       OR NOT coalesce((SELECT %2$s FROM jsonb_populate_record(t, e.x_before) old_row), false) THEN 'no_right' END AS why
                  FROM core.undo_images($2, $1) e LEFT JOIN %1$s t ON t.tenant_id = core.my_tenant() AND t.id = e.x_row
                 WHERE e.x_op <> 'I') c $f$, v_table, v_may, v_goes) INTO v_todo, v_dup USING p_action, v_table, p_new;
    RETURN QUERY SELECT v_table, k.key::uuid, 'kept', k.value FROM jsonb_each_text(v_dup) k;
    BEGIN
        PERFORM core.undo_write(v_table, p_action, p_new, v_todo);
        RETURN QUERY SELECT v_table, u, 'restored', NULL::text FROM unnest(v_todo) u;
        RETURN;
    EXCEPTION WHEN unique_violation THEN
        NULL; -- row by row below
    END;
    -- Again and again while something moves: a key may be free only after another row gave it back.
    LOOP
        v_failed := '{}';
        v_dup := '{}';
        FOREACH v_row IN ARRAY v_todo LOOP
            BEGIN
                PERFORM core.undo_write(v_table, p_action, p_new, ARRAY[v_row]);
                RETURN QUERY SELECT v_table, v_row, 'restored', NULL::text;
            EXCEPTION WHEN unique_violation THEN
                GET STACKED DIAGNOSTICS v_index = CONSTRAINT_NAME;
                v_failed := v_failed || v_row;
                v_dup := v_dup || jsonb_build_object(v_row::text, v_index);
            END;
        END LOOP;
        EXIT WHEN cardinality(v_failed) IN (0, cardinality(v_todo));
        v_todo := v_failed;
    END LOOP;
    FOREACH v_row IN ARRAY v_failed LOOP
        EXECUTE format('SELECT to_jsonb(jsonb_populate_record(t, e.x_before)) FROM core.undo_images($1, $2) e JOIN %s t
                           ON t.tenant_id = core.my_tenant() AND t.id = e.x_row WHERE e.x_row = $3', v_table)
           INTO v_held USING v_table, p_action, v_row;
        RETURN QUERY SELECT v_table, v_row, 'kept',
                            'duplicate' || coalesce(':' || core.key_holder(v_table, v_dup ->> v_row::text, v_held, v_row)::text, '');
    END LOOP;
END $$;
SELECT sec.make_definer('core.undo_changes(sec.policy_source, uuid, uuid)');
