-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 7
--
-- Readings of the ledger: undo, the undo stack, history, catch-up.

-- Was this command applied? Asked after a connection broke during COMMIT.
CREATE FUNCTION core.action_applied(p_action uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = core.my_tenant() AND a.id = p_action AND a.actor = session_user);
END $$;

-- May the caller read this row of this table?
CREATE FUNCTION sec.may_read_row(p_table text, p_row uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_source sec.policy_source;
    v_found  boolean;
BEGIN
    SELECT * INTO v_source FROM sec.policy_source s WHERE s.table_name = p_table AND s.is_business AND s.verbs LIKE 'r%';
    IF NOT FOUND OR core.my_tenant() IS NULL THEN
        RETURN false;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE tenant_id = core.my_tenant() AND id = $1 AND (%s))', v_source.table_name,
                   sec.condition(v_source, 'read')) INTO v_found USING p_row;
    RETURN v_found;
END $$;
SELECT sec.make_definer('core.action_applied(uuid)', '{{app}}'), sec.make_definer('sec.may_read_row(text, uuid)', '{{app}}');
GRANT EXECUTE ON FUNCTION sec.condition(sec.policy_source, text), sec.update_condition(sec.policy_source) TO {{engine}};

-- Own actions, newest first. `undone` says whether the action is taken back at present (redo of it = undo of its undo).
CREATE FUNCTION core.undo_stack(p_limit int) RETURNS TABLE (id uuid, label text, label_args jsonb, at timestamptz, undo_of uuid, undone boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT a.id, a.label, a.label_args, a.at, a.undo_of, a.undone FROM core.actions a
                  WHERE a.tenant_id = core.my_tenant() AND a.user_id = sec.me()
                  ORDER BY a.at DESC, a.id DESC LIMIT least(coalesce(p_limit, 200), 1000);
END $$;
SELECT sec.make_definer('core.undo_stack(int)', '{{app}}');

-- An image of a row without the columns that the caller may not read in the table itself (mail and phone of colleagues).
CREATE FUNCTION core.readable_image(p_table text, p_image jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF has_table_privilege(session_user, p_table::regclass, 'SELECT') THEN
        RETURN p_image;
    END IF;
    RETURN (SELECT jsonb_object_agg(e.key, e.value) FROM jsonb_each(p_image) e
              JOIN pg_attribute a ON a.attrelid = p_table::regclass AND a.attname = e.key AND NOT a.attisdropped
             WHERE has_column_privilege(session_user, a.attrelid, a.attnum, 'SELECT'));
END $$;
SELECT sec.make_definer('core.readable_image(text, jsonb)');

-- The history of one row, for those who may read it.
CREATE FUNCTION core.history(p_table text, p_row uuid, p_limit int)
RETURNS TABLE (seq bigint, at timestamptz, actor_name text, op text, action_id uuid, label text, label_args jsonb, before jsonb, after jsonb)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT sec.may_read_row(p_table, p_row) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', p_table, 'id', p_row));
    END IF;
    RETURN QUERY
        SELECT l.seq, l.created_at, coalesce(u.display_name, a.actor), l.op::text, l.action_id, coalesce(a.label, l.action),
               coalesce(a.label_args, '{}'), core.readable_image(p_table, d.before), core.readable_image(p_table, d.after)
          FROM core.audit_logs l
          LEFT JOIN core.audit_diffs d ON d.tenant_id = l.tenant_id AND d.seq = l.seq
          LEFT JOIN core.actions a ON a.tenant_id = l.tenant_id AND a.id = l.action_id
          LEFT JOIN core.users u ON u.tenant_id = l.tenant_id AND u.id = l.user_id
         WHERE l.tenant_id = core.my_tenant() AND l.row_id = p_row AND l.table_name = p_table
         ORDER BY l.seq DESC LIMIT least(coalesce(p_limit, 100), 1000);
END $$;
SELECT sec.make_definer('core.history(text, uuid, int)', '{{app}}');

-- The ledger itself: the organisation's, the team's or one's own, by right. Newest first; page on with the last seq.
CREATE FUNCTION core.ledger(p_before_seq bigint, p_limit int)
RETURNS TABLE (seq bigint, at timestamptz, actor_name text, table_name text, row_id uuid, op text, action_id uuid, label text, label_args jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_all    boolean := sec.all('ledger.read');
    v_people uuid[] := sec.people('ledger.read');
BEGIN
    IF NOT v_all AND v_people = '{}' THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'ledger.read'));
    END IF;
    RETURN QUERY
        SELECT l.seq, l.created_at, u.display_name::text, l.table_name, l.row_id, l.op::text, l.action_id, coalesce(a.label, l.action), a.label_args
          FROM core.audit_logs l
          LEFT JOIN core.actions a ON a.tenant_id = l.tenant_id AND a.id = l.action_id
          LEFT JOIN core.users u ON u.tenant_id = l.tenant_id AND u.id = l.user_id
         WHERE l.tenant_id = core.my_tenant() AND l.seq < coalesce(p_before_seq, 9223372036854775807)
           AND (v_all OR l.user_id = ANY (v_people))
         ORDER BY l.seq DESC LIMIT least(coalesce(p_limit, 100), 1000);
END $$;
SELECT sec.make_definer('core.ledger(bigint, int)', '{{app}}');

-- Catch-up after a gap. The cursor is a transaction id: everything with p_txid <= txid < the oldest transaction still running; a cursor
-- on seq would lose late commits. Always at least one row (table_name NULL when nothing changed), which carries the next cursor.
-- ids empty = too many to name, re-read the table. Another epoch, no cursor, or a gap beyond 20,000 changes: reload.
CREATE FUNCTION core.changes_since(p_epoch uuid, p_txid bigint) RETURNS TABLE (table_name text, ids uuid[], next_txid bigint, reload boolean)
LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_next   bigint := (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint;
    v_tenant uuid := core.my_tenant();
    v_rows   int;
BEGIN
    IF v_tenant IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    SELECT count(*) INTO v_rows FROM (SELECT 1 FROM core.audit_logs l
        WHERE l.tenant_id = v_tenant AND l.txid >= p_txid AND l.txid < v_next LIMIT 20001) x;
    IF p_txid IS NULL OR v_rows > 20000 OR p_epoch IS DISTINCT FROM (SELECT f.epoch FROM core.feed_state f WHERE f.tenant_id = v_tenant) THEN
        RETURN QUERY SELECT NULL::text, '{}'::uuid[], v_next, true;
    ELSIF v_rows = 0 THEN
        RETURN QUERY SELECT NULL::text, '{}'::uuid[], v_next, false;
    ELSE
        RETURN QUERY SELECT l.table_name, CASE WHEN count(DISTINCT l.row_id) <= 500 THEN array_agg(DISTINCT l.row_id) ELSE '{}'::uuid[] END,
                            v_next, false
                       FROM core.audit_logs l WHERE l.tenant_id = v_tenant AND l.txid >= p_txid AND l.txid < v_next GROUP BY l.table_name;
    END IF;
END $$;
SELECT sec.make_definer('core.changes_since(uuid, bigint)', '{{app}}');

-- One table's share of an action: what the rows looked like before it. For a row touched twice the oldest value of each column counts.
CREATE FUNCTION core.undo_images(p_table text, p_action uuid) RETURNS TABLE (x_row uuid, x_op text, x_before jsonb)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
        SELECT f.row_id, f.op::text, coalesce(b.before, '{}')
          FROM (SELECT DISTINCT ON (l.row_id) l.row_id, l.op FROM core.audit_logs l
                 WHERE l.tenant_id = core.my_tenant() AND l.action_id = p_action AND l.table_name = p_table ORDER BY l.row_id, l.seq) f
          LEFT JOIN (SELECT k.row_id, jsonb_object_agg(k.key, k.value) AS before
                       FROM (SELECT DISTINCT ON (l.row_id, e.key) l.row_id, e.key, e.value
                               FROM core.audit_logs l JOIN core.audit_diffs d ON d.tenant_id = l.tenant_id AND d.seq = l.seq,
                                    LATERAL jsonb_each(d.before) e
                              WHERE l.tenant_id = core.my_tenant() AND l.action_id = p_action AND l.table_name = p_table AND l.op = 'U'
                              ORDER BY l.row_id, e.key, l.seq) k
                      GROUP BY k.row_id) b ON b.row_id = f.row_id;
END $$;
SELECT sec.make_definer('core.undo_images(text, uuid)');
GRANT EXECUTE ON FUNCTION core.undo_images(text, uuid) TO {{engine}};

-- Does the row still stand as the action left it? What was done to it afterwards and taken back again does not count: several steps of undo
-- on one row need that. Undo, redo and undo again form a chain; an even number of steps cancels out.
CREATE FUNCTION core.stands_as_left(p_table text, p_row uuid, p_action uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        WITH RECURSIVE later AS (
            SELECT DISTINCT l.action_id AS id, a.undo_of
              FROM core.audit_logs l LEFT JOIN core.actions a ON a.tenant_id = l.tenant_id AND a.id = l.action_id
             WHERE l.tenant_id = core.my_tenant() AND l.row_id = p_row AND l.table_name = p_table
               AND l.seq > (SELECT max(m.seq) FROM core.audit_logs m WHERE m.tenant_id = core.my_tenant() AND m.row_id = p_row
                               AND m.table_name = p_table AND m.action_id = p_action)),
        chain AS (
            SELECT x.id, 0 AS step FROM later x WHERE NOT EXISTS (SELECT 1 FROM later y WHERE y.id = x.undo_of)
            UNION ALL SELECT y.id, c.step + 1 FROM chain c JOIN later y ON y.undo_of = c.id)
        SELECT NOT EXISTS (SELECT 1 FROM chain c WHERE c.step % 2 = 0 AND NOT EXISTS (SELECT 1 FROM later y WHERE y.undo_of = c.id)));
END $$;
SELECT sec.make_definer('core.stands_as_left(text, uuid, uuid)');

-- The id of another live row that holds the key this row wants back; NULL when it cannot be told.
CREATE FUNCTION core.key_holder(p_table text, p_index text, p_target jsonb, p_row uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_where text;
    v_index oid := (SELECT i.indexrelid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                     WHERE i.indrelid = p_table::regclass AND c.relname = p_index AND i.indexprs IS NULL);
    v_found uuid;
BEGIN
    SELECT string_agg(format('t.%1$I = r.%1$I', a.attname), ' AND ') INTO v_where
      FROM pg_index i, unnest(i.indkey::int2[]) k(attnum) JOIN pg_attribute a ON a.attnum = k.attnum AND a.attrelid = p_table::regclass
     WHERE i.indexrelid = v_index;
    IF v_where IS NOT NULL THEN
        EXECUTE format('SELECT t.id FROM (SELECT * FROM %1$s WHERE tenant_id = core.my_tenant() AND id <> $2 AND %2$s) t
                          JOIN jsonb_populate_record(NULL::%1$s, $1) r ON %3$s LIMIT 1', p_table,
                       coalesce((SELECT pg_get_expr(i.indpred, i.indrelid) FROM pg_index i WHERE i.indexrelid = v_index), 'true'), v_where)
           INTO v_found USING p_target, p_row;
    END IF;
    RETURN v_found;
END $$;
SELECT sec.make_definer('core.key_holder(text, text, jsonb, uuid)');

-- Nobody changes the rows between the look at them and the writing.
CREATE FUNCTION core.undo_lock(p_table text, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('SELECT 1 FROM %s t WHERE t.tenant_id = core.my_tenant()
                       AND t.id IN (SELECT l.row_id FROM core.audit_logs l WHERE l.tenant_id = core.my_tenant() AND l.action_id = $1 AND l.table_name = $2)
                     ORDER BY t.id FOR UPDATE', p_table) USING p_action, p_table;
END $$;
SELECT sec.make_definer('core.undo_lock(text, uuid)');

-- Writes the old values back into the given rows, as one statement.
CREATE FUNCTION core.undo_write(p_table text, p_action uuid, p_new uuid, p_rows uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_columns text;
    v_values  text;
BEGIN
    SELECT string_agg(format('%I', a.attname), ', '), string_agg(format('r.%I', a.attname), ', ') INTO v_columns, v_values
      FROM pg_attribute a
     WHERE a.attrelid = p_table::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
       AND a.attname <> ALL ('{tenant_id,id,created_at,created_by,updated_at,updated_by,version,action_id}')
       AND a.attname <> ALL ((SELECT s.derived FROM sec.policy_source s WHERE s.table_name = p_table)::text[]);
    EXECUTE format('UPDATE %1$s t SET (version, action_id, %2$s) = (SELECT t.version + 1, $2, %3$s FROM jsonb_populate_record(t, e.x_before) r)
                      FROM core.undo_images($3, $1) e JOIN unnest($4) k ON k = e.x_row WHERE t.tenant_id = core.my_tenant() AND t.id = e.x_row',
                   p_table, v_columns, v_values) USING p_action, p_new, p_table, p_rows;
END $$;
SELECT sec.make_definer('core.undo_write(text, uuid, uuid, uuid[])');

-- Takes back what an action changed in one table. Rows changed since, rows the caller may not change and keys taken meanwhile are kept.
CREATE FUNCTION core.undo_changes(p_source sec.policy_source, p_action uuid, p_new uuid)
RETURNS TABLE (table_name text, row_id uuid, outcome text, reason text) LANGUAGE plpgsql AS $$
DECLARE
    v_table  text := p_source.table_name;
    -- Whoever made a row may take it away and back again with the right to write it alone: undo always works on one's own work.
    v_may    text := format('(%s) OR (created_by = (SELECT sec.me()) AND (%s))', sec.update_condition(p_source), sec.condition(p_source, 'write'));
    v_held   jsonb;
    v_todo   uuid[];
    v_failed uuid[];
    v_row    uuid;
    v_index  text;
    v_dup    jsonb := '{}';
BEGIN
    PERFORM core.undo_lock(v_table, p_action);
    EXECUTE format($f$
        SELECT array_agg(c.x_row) FILTER (WHERE c.why IS NULL), coalesce(jsonb_object_agg(c.x_row, c.why) FILTER (WHERE c.why IS NOT NULL), '{}')
          FROM (SELECT e.x_row, CASE WHEN t.id IS NULL OR e.x_op = 'D' THEN 'gone'
                                     WHEN t.action_id IS DISTINCT FROM $1 AND NOT core.stands_as_left($2, e.x_row, $1) THEN 'changed_since'
                                     WHEN NOT coalesce((SELECT %2$s FROM (SELECT t.*) now_row), false)
                                       OR NOT coalesce((SELECT %2$s FROM jsonb_populate_record(t, e.x_before) old_row), false) THEN 'no_right' END AS why
                  FROM core.undo_images($2, $1) e LEFT JOIN %1$s t ON t.tenant_id = core.my_tenant() AND t.id = e.x_row
                 WHERE e.x_op <> 'I') c $f$, v_table, v_may) INTO v_todo, v_dup USING p_action, v_table;
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

-- Takes back what an action created in one table: soft delete. A row that others have built upon stays.
CREATE FUNCTION core.undo_creations(p_source sec.policy_source, p_action uuid, p_new uuid)
RETURNS TABLE (table_name text, row_id uuid, outcome text, reason text) LANGUAGE plpgsql AS $$
DECLARE
    v_table text := p_source.table_name;
    v_used  text;
BEGIN
    SELECT coalesce(string_agg(format('EXISTS (SELECT 1 FROM %s c WHERE %s AND c.deleted_at IS NULL)', f.conrelid::regclass,
               (SELECT string_agg(format('c.%I = t.%I', a.attname, b.attname), ' AND ')
                  FROM unnest(f.conkey, f.confkey) k(here, there)
                  JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.here
                  JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = k.there)), ' OR '), 'false') INTO v_used
      FROM pg_constraint f JOIN sec.policy_source s ON s.table_name = f.conrelid::regclass::text AND s.is_business
     WHERE f.contype = 'f' AND f.confrelid = v_table::regclass AND f.conrelid <> f.confrelid;
    PERFORM core.undo_lock(v_table, p_action);
    RETURN QUERY EXECUTE format($f$
        WITH e AS MATERIALIZED (
            SELECT i.x_row, CASE WHEN t.id IS NULL THEN 'gone'
                                 WHEN t.deleted_at IS NOT NULL OR (t.action_id IS DISTINCT FROM $1 AND NOT core.stands_as_left($3, i.x_row, $1))
                                   THEN 'changed_since'
                                 WHEN NOT coalesce((SELECT %3$s FROM (SELECT t.*) now_row), false) THEN 'no_right'
                                 WHEN %2$s THEN 'in_use' END AS why
              FROM core.undo_images($3, $1) i LEFT JOIN %1$s t ON t.tenant_id = core.my_tenant() AND t.id = i.x_row WHERE i.x_op = 'I'),
        u AS (UPDATE %1$s t SET deleted_at = now(), version = t.version + 1, action_id = $2
                FROM e WHERE t.tenant_id = core.my_tenant() AND t.id = e.x_row AND e.why IS NULL RETURNING t.id)
        SELECT $3, u.id, 'removed', NULL::text FROM u UNION ALL SELECT $3, e.x_row, 'kept', e.why FROM e WHERE e.why IS NOT NULL $f$,
        v_table, v_used, format('(%s) OR (created_by = (SELECT sec.me()) AND (%s))', sec.condition(p_source, 'delete'),
                                sec.condition(p_source, 'write'))) USING p_action, p_new, v_table;
END $$;
SELECT sec.make_definer('core.undo_creations(sec.policy_source, uuid, uuid)');

-- Takes an action back; redo is the undo of the undo (naming the first action again works as well). One transaction, one new action.
-- Rows: what was restored or removed, and what was kept with its reason: changed_since, no_right, in_use, gone, never, duplicate:<other row>.
CREATE FUNCTION core.undo(p_action uuid, p_new_action uuid) RETURNS TABLE (table_name text, row_id uuid, outcome text, reason text)
LANGUAGE plpgsql AS $$
DECLARE
    v_tip    core.actions;
    v_next   uuid;
    v_steps  int := 0;
    v_source sec.policy_source;
    v_done   int := 0;
    v_rows   int;
    v_flip   boolean := true;
BEGIN
    IF sec.me() IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    SELECT * INTO v_tip FROM core.actions a WHERE a.tenant_id = core.my_tenant() AND a.id = p_action FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU020', 'undo_unknown', jsonb_build_object('action', p_action));
    END IF;
    LOOP -- the action may have been taken back and forth: what counts is the last step of that chain
        SELECT a.id INTO v_next FROM core.actions a WHERE a.tenant_id = v_tip.tenant_id AND a.undo_of = v_tip.id;
        EXIT WHEN NOT FOUND;
        SELECT * INTO v_tip FROM core.actions a WHERE a.tenant_id = v_tip.tenant_id AND a.id = v_next FOR UPDATE;
        v_steps := v_steps + 1;
    END LOOP;
    IF v_steps % 2 = 1 THEN
        PERFORM core.refuse('PU020', 'undo_already', jsonb_build_object('action', p_action));
    END IF;
    IF v_tip.user_id IS DISTINCT FROM sec.me() AND NOT sec.all('actions.undo')
       AND NOT coalesce(v_tip.user_id = ANY (sec.people('actions.undo')), false) THEN
        PERFORM core.refuse('PU020', 'undo_not_yours', jsonb_build_object('action', p_action));
    END IF;
    SET CONSTRAINTS ALL DEFERRED;
    INSERT INTO core.actions (id, label, label_args, undo_of)
    VALUES (p_new_action, CASE WHEN v_tip.label = 'undo' THEN 'redo' ELSE 'undo' END,
            jsonb_build_object('of', v_tip.label) || v_tip.label_args, v_tip.id);

    FOR v_source IN SELECT s.* FROM sec.policy_source s
                     WHERE s.table_name IN (SELECT DISTINCT l.table_name FROM core.audit_logs l
                                             WHERE l.tenant_id = v_tip.tenant_id AND l.action_id = v_tip.id) ORDER BY s.depth, s.table_name LOOP
        IF v_source.undo = 'restore' THEN
            RETURN QUERY SELECT * FROM core.undo_changes(v_source, v_tip.id, p_new_action);
        ELSIF v_source.undo = 'compensate' THEN
            RETURN QUERY EXECUTE format('SELECT * FROM %s($1, $2)', v_source.undo_function::regproc) USING v_tip.id, p_new_action;
        ELSE
            RETURN QUERY SELECT DISTINCT l.table_name, l.row_id, 'kept', 'never' FROM core.audit_logs l
                          WHERE l.tenant_id = v_tip.tenant_id AND l.action_id = v_tip.id AND l.table_name = v_source.table_name;
        END IF;
    END LOOP;
    FOR v_source IN SELECT s.* FROM sec.policy_source s
                     WHERE s.undo = 'restore' AND s.table_name IN (SELECT DISTINCT l.table_name FROM core.audit_logs l
                           WHERE l.tenant_id = v_tip.tenant_id AND l.action_id = v_tip.id AND l.op = 'I')
                     ORDER BY s.depth DESC, s.table_name LOOP
        RETURN QUERY SELECT * FROM core.undo_creations(v_source, v_tip.id, p_new_action);
    END LOOP;

    IF NOT EXISTS (SELECT 1 FROM core.audit_logs l WHERE l.tenant_id = v_tip.tenant_id AND l.action_id = p_new_action) THEN
        DELETE FROM core.actions a WHERE a.tenant_id = v_tip.tenant_id AND a.id = p_new_action; -- nothing could be taken back
        RETURN;
    END IF;
    WHILE v_tip.id IS NOT NULL LOOP
        UPDATE core.actions a SET undone = v_flip WHERE a.tenant_id = v_tip.tenant_id AND a.id = v_tip.id;
        v_flip := NOT v_flip;
        SELECT * INTO v_tip FROM core.actions a WHERE a.tenant_id = v_tip.tenant_id AND a.id = v_tip.undo_of;
    END LOOP;
END $$;
SELECT sec.make_definer('core.undo(uuid, uuid)', '{{app}}');
