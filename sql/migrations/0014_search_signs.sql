-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 10
--
-- Numbers of documents carry signs: "Contract 2024/123" is found as it is written, and a phone still however its digits are parted.

-- The words that are searched for, in order, as patterns over search_index.folded: `typed` as written, `plain` without the signs between
-- digits (the same where there are none). Digits parted by blanks are one word.
CREATE FUNCTION core.search_words(p_text text) RETURNS TABLE (n bigint, typed text, plain text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT x.n, replace(replace(replace(x.w, '\', '\\'), '%', '\%'), '_', '\_'),
           replace(replace(replace(regexp_replace(x.w, '(?<=[0-9])[-./()]+(?=[0-9])', '', 'g'), '\', '\\'), '%', '\%'), '_', '\_')
      FROM unnest((array_remove(regexp_split_to_array(btrim(
           regexp_replace(core.fold(left(p_text, 500)), '(?<=[0-9])[-./()]* [-./() ]*(?=[0-9])|\+(?=[0-9])', '', 'g')), '\s+'), ''))[1:8])
           WITH ORDINALITY x (w, n)
$$;
GRANT EXECUTE ON FUNCTION core.search_words(text) TO {{engine}};

-- "The text holds this" in either spelling, after `p_before`; NULL: three letters and more anywhere, fewer at the beginning of a word.
CREATE FUNCTION core.search_like(p_before text, p_typed text, p_plain text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT '(' || string_agg(format('s.folded LIKE %L', coalesce(p_before, CASE WHEN length(x.word) < 3 THEN '% ' ELSE '%' END) || x.word || '%'), ' OR ') || ')'
          FROM (SELECT p_typed AS word UNION SELECT p_plain) x);
GRANT EXECUTE ON FUNCTION core.search_like(text, text, text) TO {{engine}};

CREATE OR REPLACE FUNCTION core.search_match(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT string_agg(core.search_like(NULL, w.typed, w.plain), ' AND ' ORDER BY w.n)
          FROM core.search_words(p_text) w);

CREATE OR REPLACE FUNCTION core.search_hits(p_text text, p_kinds text[], p_limit int) RETURNS TABLE (kind text, row_id uuid, rank real)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_match  text := core.search_match(p_text);
    v_typed  text;
    v_plain  text;
    v_begins text;
    v_rank   text := '0::real';
    v_kind   core.search_kinds;
    v_source sec.policy_source;
    v_parts  text[] := '{}';
BEGIN
    IF core.my_tenant() IS NULL OR (sec.me() IS NULL AND NOT pg_has_role(session_user, '{{owner}}', 'MEMBER')) THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    IF v_match IS NULL THEN
        RETURN;
    END IF;
    IF p_limit IS NOT NULL THEN
        SELECT string_agg(w.typed, ' ' ORDER BY w.n), string_agg(w.plain, ' ' ORDER BY w.n),
               string_agg(core.search_like('% ', w.typed, w.plain), ' AND ' ORDER BY w.n)
          INTO v_typed, v_plain, v_begins FROM core.search_words(p_text) w;
        v_rank := format('(CASE WHEN %s THEN 1.0 WHEN %s THEN 0.8 WHEN %s THEN 0.6 ELSE 0.3 END - least(length(s.folded), 1000) / 10000.0)::real',
                         core.search_like(' ', v_typed, v_plain), core.search_like('% ', v_typed, v_plain), v_begins);
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
