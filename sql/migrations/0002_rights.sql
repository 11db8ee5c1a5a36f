-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 2
--
-- Who may what. The database decides: logins become persons, persons hold roles, roles hold permissions with a scope, and the policies of
-- every table are generated from one row of sec.policy_source.

-- A definer function belongs to the engine, has a pinned search path and only named callers. One call, so that none is half made.
CREATE FUNCTION sec.make_definer(p_function regprocedure, VARIADIC p_callers text[] DEFAULT '{}') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_schema regnamespace := (SELECT p.pronamespace FROM pg_proc p WHERE p.oid = p_function);
    v_caller text;
BEGIN
    EXECUTE format('ALTER ROUTINE %s SECURITY DEFINER SET search_path = pg_catalog, pg_temp', p_function);
    EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', p_function);
    FOREACH v_caller IN ARRAY p_callers LOOP
        EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO %I', p_function, v_caller);
    END LOOP;
    EXECUTE format('GRANT CREATE ON SCHEMA %s TO {{engine}}', v_schema);
    EXECUTE format('ALTER ROUTINE %s OWNER TO {{engine}}', p_function);
    EXECUTE format('REVOKE CREATE ON SCHEMA %s FROM {{engine}}', v_schema);
END $$;

-- A private table belongs to the engine and is read by its functions only: row security without force, no grants, no policies.
CREATE FUNCTION sec.make_private(p_table regclass) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_schema regnamespace := (SELECT c.relnamespace FROM pg_class c WHERE c.oid = p_table);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_table);
    EXECUTE format('GRANT CREATE ON SCHEMA %s TO {{engine}}', v_schema);
    EXECUTE format('ALTER TABLE %s OWNER TO {{engine}}', p_table);
    EXECUTE format('REVOKE CREATE ON SCHEMA %s FROM {{engine}}', v_schema);
END $$;

-- What a role may do. Scope: own rows, the team's and own rows, the whole organisation's. Shipped by migrations only.
CREATE TABLE sec.grant_rule (
    role  text NOT NULL COLLATE "C",
    perm  text NOT NULL COLLATE "C" CHECK (perm ~ '^[a-z_]+\.[a-z_]+$'),
    scope text NOT NULL COLLATE "C" CHECK (scope IN ('own', 'team', 'tenant')),
    PRIMARY KEY (role, perm)
);

-- One row per table behind the wall: what its policies, triggers and undo are made from.
CREATE TABLE sec.policy_source (
    table_name     text PRIMARY KEY COLLATE "C",
    permission     text NOT NULL COLLATE "C",  -- prefix: companies -> companies.read, .write, .delete
    tenant_column  text NOT NULL DEFAULT 'tenant_id',
    owner_column   text,
    team_column    text,
    read_template  text,                       -- {p} stands for the permission; NULL = made from owner and team column
    write_template text,
    verbs          text NOT NULL CHECK (verbs IN ('', 'r', 'ri', 'riu')),
    is_business    boolean NOT NULL DEFAULT false,
    undo           text NOT NULL DEFAULT 'never' CHECK (undo IN ('restore', 'compensate', 'never')),
    undo_function  regprocedure,
    derived        text[] NOT NULL DEFAULT '{}', -- columns that triggers keep: no history, no undo
    depth          int NOT NULL DEFAULT 0,     -- 1 + the deepest table it refers to: the order of undo
    applied_source text,
    applied_md5    text
);

SELECT sec.make_private('sec.login'), sec.make_private('sec.grant_rule'), sec.make_private('sec.policy_source'),
       sec.make_private('sec.stand_in'), sec.make_private('core.feed_state'), sec.make_private('core.counters'),
       sec.make_private('core.search_index');

SELECT sec.make_definer('core.my_tenant()', '{{app}}'), sec.make_definer('sec.me()', '{{app}}');

-- The functions below are what policies are made of. They are called once per statement, never per row: (SELECT sec.all('x.read')).

-- The permission for the whole organisation.
CREATE FUNCTION sec.all(p_perm text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM core.user_roles r JOIN sec.grant_rule g ON g.role = r.role
                    WHERE r.tenant_id = core.my_tenant() AND r.user_id = sec.me() AND r.deleted_at IS NULL
                      AND g.perm = p_perm AND g.scope = 'tenant')
        OR EXISTS (SELECT 1 FROM core.team_members m JOIN sec.grant_rule g ON g.role = m.role
                    WHERE m.tenant_id = core.my_tenant() AND m.user_id = sec.me() AND m.deleted_at IS NULL AND m.is_active
                      AND g.perm = p_perm AND g.scope = 'tenant');
END $$;

-- The teams in which the permission holds: every team of mine for a role of mine, that team only for a job in a team.
CREATE FUNCTION sec.my_teams(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN ARRAY(
        SELECT m.team_id FROM core.team_members m
         WHERE m.tenant_id = core.my_tenant() AND m.user_id = sec.me() AND m.deleted_at IS NULL AND m.is_active
           AND (EXISTS (SELECT 1 FROM sec.grant_rule g WHERE g.role = m.role AND g.perm = p_perm AND g.scope = 'team')
             OR EXISTS (SELECT 1 FROM core.user_roles r JOIN sec.grant_rule g ON g.role = r.role
                         WHERE r.tenant_id = m.tenant_id AND r.user_id = m.user_id AND r.deleted_at IS NULL
                           AND g.perm = p_perm AND g.scope = 'team')));
END $$;

-- The permission at all, for own rows at least.
CREATE FUNCTION sec.own(p_perm text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM core.user_roles r JOIN sec.grant_rule g ON g.role = r.role
                    WHERE r.tenant_id = core.my_tenant() AND r.user_id = sec.me() AND r.deleted_at IS NULL AND g.perm = p_perm)
        OR EXISTS (SELECT 1 FROM core.team_members m JOIN sec.grant_rule g ON g.role = m.role
                    WHERE m.tenant_id = core.my_tenant() AND m.user_id = sec.me() AND m.deleted_at IS NULL AND m.is_active
                      AND g.perm = p_perm);
END $$;

-- Whose rows count as own: mine and those lent to me as stand-in. Empty without the permission.
CREATE FUNCTION sec.mine(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    IF NOT sec.own(p_perm) THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY[sec.me()] || ARRAY(SELECT s.user_id FROM sec.stand_in s
                                     WHERE s.tenant_id = core.my_tenant() AND s.stand_in_id = sec.me() AND s.until >= current_date);
END $$;

-- Own rows and those of the people in my teams, for tables that know a person but no team.
CREATE FUNCTION sec.people(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
    v_teams uuid[] := sec.my_teams(p_perm);
BEGIN
    RETURN sec.mine(p_perm) || ARRAY(SELECT DISTINCT m.user_id FROM core.team_members m
                                      WHERE m.tenant_id = core.my_tenant() AND m.team_id = ANY (v_teams) AND m.deleted_at IS NULL);
END $$;

SELECT sec.make_definer('sec.all(text)', '{{app}}'), sec.make_definer('sec.my_teams(text)', '{{app}}'),
       sec.make_definer('sec.own(text)', '{{app}}'), sec.make_definer('sec.mine(text)', '{{app}}'),
       sec.make_definer('sec.people(text)', '{{app}}');

-- The condition of a table's policies for one verb (read, write, delete), as SQL over its unqualified columns.
CREATE FUNCTION sec.condition(p_source sec.policy_source, p_verb text) RETURNS text LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_template text := CASE WHEN p_verb = 'read' THEN p_source.read_template ELSE p_source.write_template END;
BEGIN
    IF v_template IS NULL THEN
        v_template := '(SELECT sec.all(''{p}''))';
        IF p_source.team_column IS NOT NULL THEN
            v_template := v_template || format(' OR %I = ANY ((SELECT sec.my_teams(''{p}''))::uuid[])', p_source.team_column);
        END IF;
        IF p_source.owner_column IS NOT NULL THEN
            v_template := v_template || format(' OR %I = ANY ((SELECT sec.mine(''{p}''))::uuid[])', p_source.owner_column);
        END IF;
    END IF;
    RETURN replace(v_template, '{p}', p_source.permission || '.' || p_verb);
END $$;

-- What an UPDATE must satisfy before and after: deleting and restoring need .delete, the rest .write.
CREATE FUNCTION sec.update_condition(p_source sec.policy_source) RETURNS text LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = p_source.table_name::regclass AND a.attname = 'deleted_at'
                  AND NOT a.attisdropped) THEN
        RETURN format('CASE WHEN deleted_at IS NULL THEN %s ELSE %s END',
                      sec.condition(p_source, 'write'), sec.condition(p_source, 'delete'));
    END IF;
    RETURN sec.condition(p_source, 'write');
END $$;

-- The statements that make a table's policies. A table has exactly these; the lint compares.
CREATE FUNCTION sec.policy_statements(p_source sec.policy_source) RETURNS text[] LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_table text := p_source.table_name;
    v_all text[] := ARRAY[
        format('CREATE POLICY wall ON %s AS RESTRICTIVE USING (%I = (SELECT core.my_tenant()))', v_table, p_source.tenant_column),
        format('CREATE POLICY engine ON %s TO {{engine}} USING (true) WITH CHECK (true)', v_table)];
BEGIN
    IF p_source.verbs LIKE 'r%' THEN
        v_all := v_all || format('CREATE POLICY read ON %s FOR SELECT TO {{app}} USING (%s)', v_table, sec.condition(p_source, 'read'));
    END IF;
    IF p_source.verbs LIKE '%i%' THEN
        v_all := v_all || format('CREATE POLICY insert ON %s FOR INSERT TO {{app}} WITH CHECK (%s)', v_table,
                                 sec.condition(p_source, 'write'));
    END IF;
    IF p_source.verbs LIKE '%u%' THEN
        v_all := v_all || format('CREATE POLICY update ON %1$s FOR UPDATE TO {{app}} USING (%2$s) WITH CHECK (%2$s)', v_table,
                                 sec.update_condition(p_source));
    END IF;
    RETURN v_all;
END $$;

-- The policies as the catalog holds them, as one hash.
CREATE FUNCTION sec.policies_md5(p_table regclass) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT md5(coalesce(string_agg(concat_ws('|', p.polname, p.polpermissive, p.polcmd,
                    (SELECT string_agg(r::regrole::text, ',' ORDER BY r::regrole::text) FROM unnest(p.polroles) r),
                    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)), E'\n' ORDER BY p.polname), ''))
      FROM pg_policy p WHERE p.polrelid = p_table
$$;

-- (Re)makes the policies of one table from its row in sec.policy_source.
CREATE FUNCTION sec.apply_policies(p_table regclass) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_source sec.policy_source;
    v_text   text;
BEGIN
    SELECT * INTO STRICT v_source FROM sec.policy_source s WHERE s.table_name = p_table::text;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', p_table);
    FOR v_text IN SELECT p.polname FROM pg_policy p WHERE p.polrelid = p_table LOOP
        EXECUTE format('DROP POLICY %I ON %s', v_text, p_table);
    END LOOP;
    FOREACH v_text IN ARRAY sec.policy_statements(v_source) LOOP
        EXECUTE v_text;
    END LOOP;
    UPDATE sec.policy_source s SET applied_source = array_to_string(sec.policy_statements(v_source), E';\n'),
                                   applied_md5 = sec.policies_md5(p_table)
     WHERE s.table_name = p_table::text;
END $$;

-- A table behind the wall that is not a business table: policies and the verbs' grants, no triggers.
CREATE FUNCTION sec.register_table(p_table regclass, p_permission text, p_verbs text, p_read text DEFAULT NULL, p_write text DEFAULT NULL,
                                   p_owner_column text DEFAULT NULL, p_team_column text DEFAULT NULL, p_tenant_column text DEFAULT 'tenant_id')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO sec.policy_source (table_name, permission, tenant_column, owner_column, team_column, read_template, write_template, verbs, depth)
    SELECT p_table::text, p_permission, p_tenant_column, p_owner_column, p_team_column, p_read, p_write, p_verbs,
           coalesce((SELECT max(s.depth) + 1 FROM pg_constraint c JOIN sec.policy_source s ON s.table_name = c.confrelid::regclass::text
                      WHERE c.conrelid = p_table AND c.contype = 'f' AND c.confrelid <> p_table), 0);
    PERFORM sec.apply_policies(p_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO {{engine}}', p_table);
    IF p_verbs LIKE 'r%' THEN
        EXECUTE format('GRANT SELECT ON %s TO {{app}}', p_table);
    END IF;
    IF p_verbs LIKE '%i%' THEN
        EXECUTE format('GRANT INSERT ON %s TO {{app}}', p_table);
    END IF;
    IF p_verbs LIKE '%u%' THEN
        EXECUTE format('GRANT UPDATE ON %s TO {{app}}', p_table);
    END IF;
END $$;

-- Rights by role: database.md, "Rights". A job in a team (the lower block) counts in that team only, except where it says tenant.
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT r.role, p.prefix || '.' || v.verb, r.scope
  FROM (VALUES
    ('ADMIN',     'companies,contacts,interactions,opportunities,tasks,lookups', 'read,write,delete', 'tenant'),
    ('ADMIN',     'members', 'read,write', 'tenant'),
    ('ADMIN',     'settings,imports', 'write', 'tenant'),
    ('ADMIN',     'ledger', 'read', 'tenant'),
    ('ADMIN',     'actions', 'undo', 'tenant'),
    ('ADMIN',     'contacts', 'tag', 'tenant'),
    ('ADMIN',     'contacts,interactions', 'count', 'tenant'),
    ('MANAGER',   'companies,contacts,interactions,opportunities,tasks', 'read,write,delete', 'tenant'),
    ('MANAGER',   'lookups', 'read,write', 'tenant'),
    ('MANAGER',   'imports', 'write', 'tenant'),
    ('MANAGER',   'members,ledger', 'read', 'team'),
    ('MANAGER',   'actions', 'undo', 'team'),
    ('MANAGER',   'contacts', 'tag', 'tenant'),
    ('MANAGER',   'contacts,interactions', 'count', 'tenant'),
    ('SALES_REP', 'companies,contacts,interactions,opportunities,lookups', 'read', 'tenant'),
    ('SALES_REP', 'companies,contacts,interactions,opportunities', 'write,delete', 'team'),
    ('SALES_REP', 'tasks', 'read', 'team'),
    ('SALES_REP', 'tasks', 'write,delete', 'own'),
    ('SALES_REP', 'imports', 'write', 'own'),
    ('SALES_REP', 'ledger', 'read', 'own'),
    ('SALES_REP', 'contacts,interactions', 'count', 'tenant'),
    ('MARKETER',  'companies,contacts,interactions,opportunities,lookups', 'read', 'tenant'),
    ('MARKETER',  'contacts', 'tag', 'tenant'),
    ('MARKETER',  'tasks', 'read', 'team'),
    ('MARKETER',  'tasks', 'write,delete', 'own'),
    ('MARKETER',  'ledger', 'read', 'own'),
    ('MARKETER',  'contacts,interactions', 'count', 'tenant'),
    ('ANALYST',   'companies,opportunities,tasks,lookups', 'read', 'tenant'),
    ('ANALYST',   'contacts,interactions', 'count', 'tenant'),
    ('USER',      'companies,contacts,interactions,lookups', 'read', 'tenant'),
    ('USER',      'interactions', 'write', 'own'),
    ('USER',      'tasks', 'read,write,delete', 'own'),
    ('USER',      'ledger', 'read', 'own'),
    ('account_manager', 'companies,contacts,interactions,opportunities,lookups', 'read', 'tenant'),
    ('account_manager', 'companies,contacts,interactions,opportunities', 'write,delete', 'own'),
    ('account_manager', 'tasks', 'read', 'team'),
    ('account_manager', 'tasks', 'write,delete', 'own'),
    ('account_manager', 'ledger', 'read', 'own'),
    ('support_manager', 'companies,contacts,interactions,lookups', 'read', 'tenant'),
    ('support_manager', 'interactions', 'write', 'team'),
    ('support_manager', 'tasks', 'read,write', 'team'),
    ('customer_success_manager', 'companies,contacts,interactions,lookups', 'read', 'tenant'),
    ('customer_success_manager', 'interactions', 'write', 'team'),
    ('customer_success_manager', 'tasks', 'read,write', 'team'),
    ('sales_manager', 'opportunities,lookups', 'read', 'tenant'),
    ('sales_manager', 'opportunities', 'write,delete', 'team'),
    ('sales_manager', 'members,ledger', 'read', 'team'),
    ('sales_manager', 'actions', 'undo', 'team'),
    ('operations_manager', 'settings,imports', 'write', 'tenant'),
    ('operations_manager', 'lookups', 'read,write', 'tenant'),
    ('legal_compliance', 'ledger', 'read', 'tenant')
  ) AS r (role, prefixes, verbs, scope),
  LATERAL unnest(string_to_array(r.prefixes, ',')) AS p (prefix),
  LATERAL unnest(string_to_array(r.verbs, ',')) AS v (verb);

-- core.users is the truth, sec.login its register. A login that another tenant holds is refused by the register's key.
CREATE FUNCTION sec.keep_login() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.login IS NOT NULL AND NEW.login IS DISTINCT FROM OLD.login THEN
        DELETE FROM sec.login l WHERE l.login = OLD.login AND l.user_id = OLD.id;
    END IF;
    IF NEW.login IS NOT NULL THEN
        UPDATE sec.login l SET is_active = NEW.status = 'ACTIVE' AND NEW.deleted_at IS NULL, valid_until = NEW.valid_until
         WHERE l.login = NEW.login AND l.tenant_id = NEW.tenant_id AND l.user_id = NEW.id;
        IF NOT FOUND THEN
            INSERT INTO sec.login (login, tenant_id, user_id, is_active, valid_until)
            VALUES (NEW.login, NEW.tenant_id, NEW.id, NEW.status = 'ACTIVE' AND NEW.deleted_at IS NULL, NEW.valid_until);
        END IF;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('sec.keep_login()');
CREATE TRIGGER keep_login AFTER INSERT OR UPDATE OF login, status, deleted_at, valid_until ON core.users
    FOR EACH ROW EXECUTE FUNCTION sec.keep_login();

-- The tables of core that carry no history of their own. Business tables follow in the next migration.
SELECT sec.register_table('core.tenants', 'tenants', 'r', 'true', p_tenant_column => 'id');
SELECT sec.register_table('core.auth_sessions', 'members', 'r',
    'user_id = (SELECT sec.me()) OR (SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.people(''{p}''))::uuid[])');
SELECT sec.register_table('core.actions', 'ledger', 'r',
    '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.people(''{p}''))::uuid[])');
SELECT sec.register_table('core.audit_logs', 'ledger', '');
SELECT sec.register_table('core.audit_diffs', 'ledger', '');

-- Whoever is signed in may say what he does; who, when and in which transaction the database fills in itself.
UPDATE sec.policy_source SET verbs = 'ri', write_template = 'user_id = (SELECT sec.me())' WHERE table_name = 'core.actions';
SELECT sec.apply_policies('core.actions');
GRANT INSERT (id, label, label_args) ON core.actions TO {{app}};

-- Everybody may see which version he works with; only the owner writes it.
ALTER TABLE core.schema_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.schema_version FORCE ROW LEVEL SECURITY;
CREATE POLICY read ON core.schema_version FOR SELECT USING (true);
CREATE POLICY owner ON core.schema_version TO {{owner}} USING (true) WITH CHECK (true);
GRANT SELECT ON core.schema_version TO {{app}}, {{engine}};
