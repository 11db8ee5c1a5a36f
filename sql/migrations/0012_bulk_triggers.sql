-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 10
--
-- Large imports and their undo in linear time. Nothing changes in what the triggers do.

-- The rows whose deletion changed are found by one grouping of the old and new images: a join of them was planned for one row and, when an
-- import of 15,000 opportunities was taken back, paired each with each (103 of 122 s). The children are found by arrays whose length the
-- planner knows.
CREATE OR REPLACE FUNCTION core.cascade_soft_delete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row record;
    v_i   int;
BEGIN
    -- One round per action and moment of deletion: in practice one.
    FOR v_row IN
        SELECT y.tenant_id, y.deleted_at, y.action_id, array_agg(y.id) AS ids, array_agg(y.was) AS was
          FROM (SELECT x.id, max(x.deleted_at) FILTER (WHERE NOT x.is_new) AS was, max(x.deleted_at) FILTER (WHERE x.is_new) AS deleted_at,
                       (array_agg(x.tenant_id) FILTER (WHERE x.is_new))[1] AS tenant_id, (array_agg(x.action_id) FILTER (WHERE x.is_new))[1] AS action_id
                  FROM (SELECT o.id, o.deleted_at, o.tenant_id, o.action_id, false AS is_new FROM old_rows o
                        UNION ALL SELECT n.id, n.deleted_at, n.tenant_id, n.action_id, true FROM new_rows n) x
                 GROUP BY x.id) y
         WHERE y.was IS DISTINCT FROM y.deleted_at
         GROUP BY y.tenant_id, y.deleted_at, y.action_id
    LOOP
        -- Not when undo restores: it brings back exactly the rows of the action itself.
        CONTINUE WHEN EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = v_row.tenant_id AND a.id = v_row.action_id AND a.undo_of IS NOT NULL);
        FOR v_i IN 0 .. TG_NARGS / 2 - 1 LOOP
            EXECUTE format('UPDATE %1$s c SET deleted_at = $2, version = c.version + 1, action_id = $3
                              FROM unnest($4::uuid[], $5::timestamptz[]) AS p(id, was)
                             WHERE c.tenant_id = $1 AND c.%2$I = p.id AND c.deleted_at IS NOT DISTINCT FROM p.was',
                           TG_ARGV[2 * v_i], TG_ARGV[2 * v_i + 1]) USING v_row.tenant_id, v_row.deleted_at, v_row.action_id, v_row.ids, v_row.was;
        END LOOP;
    END LOOP;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.cascade_soft_delete()');

-- The label of an action is looked up once per action, not once per row.
CREATE OR REPLACE FUNCTION core.after_insert() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
DECLARE
    v_table text := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
    v_skip  text[] := TG_ARGV[0]::text[] || '{tenant_id,id,created_at,updated_at,created_by,updated_by,version,action_id}';
    v_me    uuid := sec.me();
    v_row   record;
BEGIN
    IF TG_ARGV[1] = 't' THEN
        IF v_me IS NOT NULL THEN
            PERFORM core.check_action(d.tenant_id, d.action_id) FROM (SELECT DISTINCT n.tenant_id, n.action_id FROM new_rows n) d;
        END IF;
        WITH a AS MATERIALIZED (
            SELECT d.tenant_id, d.action_id, core.action_label(d.tenant_id, d.action_id) AS label
              FROM (SELECT DISTINCT n.tenant_id, n.action_id FROM new_rows n WHERE n.action_id IS NOT NULL) d),
        l AS (
            INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action_id, action, user_id, ip_address)
            SELECT n.tenant_id, v_table, n.id, 'I', n.action_id, coalesce(a.label, 'maintenance'), v_me, inet_client_addr()
              FROM new_rows n LEFT JOIN a ON a.tenant_id = n.tenant_id AND a.action_id = n.action_id
            RETURNING tenant_id, seq, row_id)
        INSERT INTO core.audit_diffs (tenant_id, seq, before, after)
        SELECT l.tenant_id, l.seq, NULL, jsonb_strip_nulls(to_jsonb(n)) - v_skip FROM l JOIN new_rows n ON n.id = l.row_id;
    END IF;
    FOR v_row IN SELECT n.tenant_id, count(*) AS rows FROM new_rows n GROUP BY n.tenant_id LOOP
        PERFORM pg_notify(core.feed_channel(v_row.tenant_id), CASE WHEN v_row.rows > 50
            THEN (SELECT json_build_object('t', v_table, 'a', min(n.action_id::text), 'many', true) FROM new_rows n)
            ELSE (SELECT json_build_object('t', v_table, 'a', min(n.action_id::text), 'i', json_agg(n.id)) FROM new_rows n
                   WHERE n.tenant_id = v_row.tenant_id) END::text);
    END LOOP;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION core.after_update() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
DECLARE
    v_table text := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
    v_skip  text[] := TG_ARGV[0]::text[] || '{tenant_id,id,created_at,updated_at,created_by,updated_by,version,action_id}';
    v_me    uuid := sec.me();
    v_row   record;
BEGIN
    IF TG_ARGV[1] = 't' THEN
        IF v_me IS NOT NULL THEN
            PERFORM core.check_action(d.tenant_id, d.action_id)
               FROM (SELECT DISTINCT n.tenant_id, n.action_id FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.version <> o.version) d;
        END IF;
        WITH a AS MATERIALIZED (
            SELECT d.tenant_id, d.action_id, core.action_label(d.tenant_id, d.action_id) AS label
              FROM (SELECT DISTINCT n.tenant_id, n.action_id FROM new_rows n WHERE n.action_id IS NOT NULL) d),
        l AS (
            INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action_id, action, user_id, ip_address)
            SELECT n.tenant_id, v_table, n.id, 'U', n.action_id, coalesce(a.label, 'maintenance'), v_me, inet_client_addr()
              FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.version <> o.version
              LEFT JOIN a ON a.tenant_id = n.tenant_id AND a.action_id = n.action_id
            RETURNING tenant_id, seq, row_id),
        j AS MATERIALIZED (
            SELECT l.tenant_id, l.seq, to_jsonb(o) - v_skip AS b, to_jsonb(n) - v_skip AS a
              FROM l JOIN old_rows o ON o.id = l.row_id JOIN new_rows n ON n.id = l.row_id)
        INSERT INTO core.audit_diffs (tenant_id, seq, before, after)
        SELECT j.tenant_id, j.seq, d.b, d.a FROM j,
               LATERAL (SELECT jsonb_object_agg(e.key, e.value) AS b, jsonb_object_agg(e.key, j.a -> e.key) AS a
                          FROM jsonb_each(j.b) e WHERE e.value IS DISTINCT FROM j.a -> e.key) d;
    END IF;
    FOR v_row IN SELECT n.tenant_id, count(*) AS rows FROM new_rows n GROUP BY n.tenant_id LOOP
        PERFORM pg_notify(core.feed_channel(v_row.tenant_id), CASE WHEN v_row.rows > 50
            THEN (SELECT json_build_object('t', v_table, 'a', min(n.action_id::text), 'many', true) FROM new_rows n)
            ELSE (SELECT json_build_object('t', v_table, 'a', min(n.action_id::text), 'i', json_agg(n.id)) FROM new_rows n
                   WHERE n.tenant_id = v_row.tenant_id) END::text);
    END LOOP;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.after_insert()'), sec.make_definer('core.after_update()');
