-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- The palette asks eight kinds for each letter, and two milliseconds of each answer went into planning what a search is made of: a function in
-- SQL is planned again in every statement that calls it. The same functions in plpgsql keep their plans for the session.

CREATE OR REPLACE FUNCTION core.search_words(p_text text) RETURNS TABLE (n bigint, typed text, plain text)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT x.n, replace(replace(replace(x.w, '\', '\\'), '%', '\%'), '_', '\_'),
           replace(replace(replace(regexp_replace(x.w, '(?<=[0-9])[-./()]+(?=[0-9])', '', 'g'), '\', '\\'), '%', '\%'), '_', '\_')
      FROM unnest((array_remove(regexp_split_to_array(btrim(
           regexp_replace(core.fold(left(p_text, 500)), '(?<=[0-9])[-./()]* [-./() ]*(?=[0-9])|\+(?=[0-9])', '', 'g')), '\s+'), ''))[1:8])
           WITH ORDINALITY x (w, n);
END $$;

CREATE OR REPLACE FUNCTION core.search_like(p_before text, p_typed text, p_plain text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_one constant text := '(replace(replace(replace(replace(s.folded, ''@'', ''z''), ''.'', ''z''), ''-'', ''z''), ''/'', ''z'') LIKE %L AND s.folded LIKE %L)';
BEGIN
    RETURN '(' || format(v_one, coalesce(p_before, CASE WHEN length(p_typed) < 3 THEN '% ' ELSE '%' END) || translate(p_typed, '@.-/', 'zzzz') || '%',
                                coalesce(p_before, CASE WHEN length(p_typed) < 3 THEN '% ' ELSE '%' END) || p_typed || '%')
        || CASE WHEN p_plain <> p_typed
                THEN ' OR ' || format(v_one, coalesce(p_before, CASE WHEN length(p_plain) < 3 THEN '% ' ELSE '%' END) || translate(p_plain, '@.-/', 'zzzz') || '%',
                                             coalesce(p_before, CASE WHEN length(p_plain) < 3 THEN '% ' ELSE '%' END) || p_plain || '%')
                ELSE '' END || ')';
END $$;

CREATE OR REPLACE FUNCTION core.search_like_here(p_before text, p_typed text, p_plain text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN '(' || format('s.folded LIKE %L', p_before || p_typed || '%')
        || CASE WHEN p_plain <> p_typed THEN ' OR ' || format('s.folded LIKE %L', p_before || p_plain || '%') ELSE '' END || ')';
END $$;

CREATE OR REPLACE FUNCTION core.search_match(p_text text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT string_agg(core.search_like(NULL, w.typed, w.plain), ' AND ' ORDER BY w.n) FROM core.search_words(p_text) w);
END $$;
