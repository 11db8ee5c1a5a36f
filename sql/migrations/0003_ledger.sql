-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 3
--
-- Every change of a business row: stamped, versioned, written to the ledger, told to the others, undoable.
-- core.register_business_table attaches all of it, so that a later table is one call.

-- Raises a rule's refusal: SQLSTATE for the kind, DETAIL as json with the rule and its parameters. The client makes the sentence.
CREATE FUNCTION core.refuse(p_state text, p_rule text, p_args jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = p_state, MESSAGE = p_rule, DETAIL = (jsonb_build_object('rule', p_rule) || p_args)::text;
END $$;
GRANT EXECUTE ON FUNCTION core.refuse(text, text, jsonb) TO {{app}}, {{engine}};

-- Who and when, and the version guard. Runs as the caller: current_user tells the engine's own work from a person's.
CREATE FUNCTION core.stamp() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_me uuid := sec.me();
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF v_me IS NOT NULL THEN -- maintenance may load history with its own dates
            NEW.created_at := now();
            NEW.updated_at := now();
            NEW.created_by := v_me;
            NEW.updated_by := v_me;
            NEW.version := 1;
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.version IS DISTINCT FROM OLD.version + 1 THEN
        IF current_user = '{{engine}}' AND NEW.version = OLD.version THEN
            RETURN NEW; -- a derived column (last activity): no change that anybody made
        END IF;
        PERFORM core.refuse('PU001', 'version', jsonb_build_object('table', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, 'id', OLD.id,
                            'read', NEW.version - 1, 'current', OLD.version));
    END IF;
    IF NEW.id <> OLD.id OR NEW.tenant_id <> OLD.tenant_id THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME));
    END IF;
    NEW.created_at := OLD.created_at;
    NEW.created_by := OLD.created_by;
    IF v_me IS NOT NULL THEN
        NEW.updated_at := now();
        NEW.updated_by := v_me;
    END IF;
    RETURN NEW;
END $$;

-- A person's change names an action of this very transaction; else undo and "already applied" would lie.
CREATE FUNCTION core.check_action(p_tenant uuid, p_action uuid) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = p_tenant AND a.id = p_action
                      AND a.txid = (pg_current_xact_id()::text)::bigint) THEN
        PERFORM core.refuse('PU013', 'action_missing', jsonb_build_object('action', p_action));
    END IF;
END $$;
GRANT EXECUTE ON FUNCTION core.check_action(uuid, uuid) TO {{engine}};

CREATE FUNCTION core.action_label(p_tenant uuid, p_action uuid) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN coalesce((SELECT a.label FROM core.actions a WHERE a.tenant_id = p_tenant AND a.id = p_action), 'maintenance');
END $$;
GRANT EXECUTE ON FUNCTION core.action_label(uuid, uuid) TO {{engine}};

CREATE FUNCTION core.feed_channel(p_tenant uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN 'punte_' || replace(p_tenant::text, '-', '');
GRANT EXECUTE ON FUNCTION core.feed_channel(uuid) TO {{app}}, {{engine}};

-- Statement triggers with transition tables: one pass for the ledger, one notice for the others.
-- TG_ARGV[0]: generated and derived columns, which are no news. TG_ARGV[1]: 't' when the table is ledgered.
-- Nested loops are off: the plan made for one row is kept for the session and would pair 10,000 rows in 10 s instead of 0.1.
CREATE FUNCTION core.after_insert() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
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
        WITH l AS (
            INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action_id, action, user_id, ip_address)
            SELECT n.tenant_id, v_table, n.id, 'I', n.action_id, core.action_label(n.tenant_id, n.action_id), v_me, inet_client_addr() FROM new_rows n
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

CREATE FUNCTION core.after_update() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
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
        WITH l AS (
            INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action_id, action, user_id, ip_address)
            SELECT n.tenant_id, v_table, n.id, 'U', n.action_id, core.action_label(n.tenant_id, n.action_id), v_me, inet_client_addr()
              FROM old_rows o JOIN new_rows n ON n.id = o.id AND n.version <> o.version
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

-- People never delete; maintenance that does leaves a trace.
CREATE FUNCTION core.after_delete() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
DECLARE
    v_table text := TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
    v_row   record;
BEGIN
    IF TG_ARGV[1] = 't' THEN
        WITH l AS (
            INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action_id, action, user_id)
            SELECT o.tenant_id, v_table, o.id, 'D', NULL, 'maintenance', sec.me() FROM old_rows o
            RETURNING tenant_id, seq, row_id)
        INSERT INTO core.audit_diffs (tenant_id, seq, before, after)
        SELECT l.tenant_id, l.seq, jsonb_strip_nulls(to_jsonb(o)), NULL FROM l JOIN old_rows o ON o.id = l.row_id;
    END IF;
    FOR v_row IN SELECT DISTINCT o.tenant_id FROM old_rows o LOOP
        PERFORM pg_notify(core.feed_channel(v_row.tenant_id), json_build_object('t', v_table, 'a', NULL, 'many', true)::text);
    END LOOP;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.after_insert()'), sec.make_definer('core.after_update()'), sec.make_definer('core.after_delete()');

-- A business table: policies, grants, stamp, version guard, ledger, notices, undo. One call per table.
-- p_ledger false: standard columns, guard and notices, but no history, no action and no undo (settings).
CREATE FUNCTION core.register_business_table(
    p_table regclass, p_permission text, p_owner_column text DEFAULT NULL, p_team_column text DEFAULT NULL,
    p_read text DEFAULT NULL, p_write text DEFAULT NULL, p_verbs text DEFAULT 'riu', p_ledger boolean DEFAULT true,
    p_undo text DEFAULT 'restore', p_undo_function regprocedure DEFAULT NULL, p_derived text[] DEFAULT '{}')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_generated text := (SELECT (p_derived || coalesce(array_agg(a.attname::text), '{}'))::text FROM pg_attribute a
                          WHERE a.attrelid = p_table AND a.attgenerated <> '' AND NOT a.attisdropped);
BEGIN
    PERFORM sec.register_table(p_table, p_permission, p_verbs, p_read, p_write, p_owner_column, p_team_column);
    UPDATE sec.policy_source s SET is_business = true, undo = CASE WHEN p_ledger THEN p_undo ELSE 'never' END, undo_function = p_undo_function,
                                   derived = p_derived
     WHERE s.table_name = p_table::text;
    -- Names order the triggers: a_ stamps first, rules (b_ ...) follow, z_ closes the books.
    EXECUTE format('CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION core.stamp()', p_table);
    EXECUTE format('CREATE TRIGGER a_ledger_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION core.after_insert(%L, %L)', p_table, v_generated, p_ledger);
    EXECUTE format('CREATE TRIGGER a_ledger_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION core.after_update(%L, %L)', p_table, v_generated, p_ledger);
    EXECUTE format('CREATE TRIGGER a_ledger_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
                    FOR EACH STATEMENT EXECUTE FUNCTION core.after_delete(%L, %L)', p_table, v_generated, p_ledger);
END $$;

-- What is left of a deleted parent goes with it under the same action, and comes back with it. TG_ARGV: child, column, child, column, ...
-- Not when undo restores: it brings back exactly the rows of the action itself.
CREATE FUNCTION core.cascade_soft_delete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row record;
    v_i   int;
BEGIN
    -- One round per action and moment of deletion: in practice one. EXCEPT, because a join might be planned for one row and meet thousands.
    FOR v_row IN SELECT x.tenant_id, x.deleted_at, x.action_id, array_agg(x.id) AS ids
                   FROM (SELECT n.tenant_id, n.id, n.deleted_at, n.action_id FROM new_rows n
                          WHERE n.id IN (SELECT y.id FROM (SELECT o.id, o.deleted_at FROM old_rows o EXCEPT SELECT m.id, m.deleted_at FROM new_rows m) y)) x
                  WHERE NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = x.tenant_id AND a.id = x.action_id AND a.undo_of IS NOT NULL)
                  GROUP BY x.tenant_id, x.deleted_at, x.action_id LOOP
        FOR v_i IN 0 .. TG_NARGS / 2 - 1 LOOP
            EXECUTE format('UPDATE %1$s c SET deleted_at = $2, version = c.version + 1, action_id = $3
                              FROM (SELECT o.id, o.deleted_at FROM old_rows o WHERE o.id = ANY ($4)) p
                             WHERE c.tenant_id = $1 AND c.%2$I = p.id AND c.deleted_at IS NOT DISTINCT FROM p.deleted_at',
                           TG_ARGV[2 * v_i], TG_ARGV[2 * v_i + 1]) USING v_row.tenant_id, v_row.deleted_at, v_row.action_id, v_row.ids;
        END LOOP;
    END LOOP;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.cascade_soft_delete()');

-- The team follows the owner unless it is named.
CREATE FUNCTION core.primary_team(p_user uuid) RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (SELECT m.team_id FROM core.team_members m
             WHERE m.tenant_id = core.my_tenant() AND m.user_id = p_user AND m.deleted_at IS NULL AND m.is_active
             ORDER BY m.created_at, m.id LIMIT 1);
END $$;
SELECT sec.make_definer('core.primary_team(uuid)', '{{app}}');

CREATE FUNCTION core.follow_owner() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user <> '{{engine}}' THEN
        IF TG_OP = 'INSERT' THEN
            IF NEW.team_id IS NULL AND NEW.owner_id IS NOT NULL THEN
                NEW.team_id := core.primary_team(NEW.owner_id);
            END IF;
        ELSIF NEW.owner_id IS DISTINCT FROM OLD.owner_id AND NEW.team_id IS NOT DISTINCT FROM OLD.team_id AND NEW.owner_id IS NOT NULL THEN
            NEW.team_id := coalesce(core.primary_team(NEW.owner_id), NEW.team_id);
        END IF;
    END IF;
    RETURN NEW;
END $$;

-- Short numbers for people, per kind. Callable by everybody, because the rules that draw them run as the caller; only known kinds exist.
CREATE FUNCTION core.next_number(p_kind text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_value bigint;
BEGIN
    IF core.my_tenant() IS NULL OR p_kind <> 'request' THEN
        PERFORM core.refuse('42501', 'no_such_number', jsonb_build_object('kind', p_kind));
    END IF;
    INSERT INTO core.counters AS c (tenant_id, kind, value) VALUES (core.my_tenant(), p_kind, 1)
    ON CONFLICT (tenant_id, kind) DO UPDATE SET value = c.value + 1 RETURNING c.value INTO v_value;
    RETURN v_value;
END $$;
SELECT sec.make_definer('core.next_number(text)', '{{app}}');

-- Business tables of core.
SELECT core.register_business_table('core.users', 'members', p_read => 'true', p_verbs => 'r',
    p_write => '(SELECT sec.all(''members.write'')) OR (login IS NULL AND (SELECT sec.all(''imports.write'')))');
SELECT core.register_business_table('core.user_roles', 'members', p_verbs => 'r', p_write => '(SELECT sec.all(''members.write''))',
    p_read => 'user_id = (SELECT sec.me()) OR (SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.people(''{p}''))::uuid[])');
SELECT core.register_business_table('core.teams', 'members', p_read => 'true', p_verbs => 'r', p_write => '(SELECT sec.all(''members.write''))');
SELECT core.register_business_table('core.team_members', 'members', p_read => 'true', p_verbs => 'r',
    p_write => '(SELECT sec.all(''members.write''))');
SELECT core.register_business_table('core.imports', 'imports',
    p_read => '(SELECT sec.all(''imports.write'')) OR user_id = (SELECT sec.me())',
    p_write => '(SELECT sec.all(''imports.write'')) OR (user_id = (SELECT sec.me()) AND (SELECT sec.own(''imports.write'')))');
SELECT core.register_business_table('core.external_refs', 'imports', p_read => 'true',
    p_write => '(SELECT sec.all(''imports.write'')) OR (created_by = (SELECT sec.me()) AND (SELECT sec.own(''imports.write'')))');
SELECT core.register_business_table('core.saved_views', 'views', p_read => 'user_id = (SELECT sec.me()) OR is_shared',
    p_write => 'user_id = (SELECT sec.me())');
SELECT core.register_business_table('core.settings', 'settings', p_ledger => false,
    p_read => 'user_id IS NULL OR user_id = (SELECT sec.me())',
    p_write => 'user_id = (SELECT sec.me()) OR (user_id IS NULL AND (SELECT sec.all(''settings.write'')))');
SELECT sec.register_table('core.import_rows', 'imports', 'ri',
    'import_id IN (SELECT i.id FROM core.imports i)',
    'import_id IN (SELECT i.id FROM core.imports i WHERE i.user_id = (SELECT sec.me()))');

-- Of colleagues everybody sees names; mail, phone, login and birthday only through functions.
REVOKE SELECT ON core.users, core.team_members FROM {{app}};
GRANT SELECT (tenant_id, id, first_name, last_name, display_name, job_title, language, status, created_at, deleted_at, version) ON core.users TO {{app}};
GRANT SELECT (tenant_id, id, team_id, user_id, role, is_active, created_at, deleted_at, version) ON core.team_members TO {{app}};
