-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 10
--
-- The catalog against its own rules: one row per finding, none when all is well. Tests and `puntectl check` ask it.

CREATE FUNCTION core.lint_catalog() RETURNS TABLE (rule text, object text) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    WITH ours AS (
        SELECT n.oid, n.nspname FROM pg_namespace n WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'public')),
    tables AS (
        SELECT c.oid, c.oid::regclass::text AS name, c.relowner::regrole::text AS owner, c.relrowsecurity, c.relforcerowsecurity, c.relacl, s.*
          FROM pg_class c JOIN ours o ON o.oid = c.relnamespace
          LEFT JOIN sec.policy_source s ON s.table_name = c.oid::regclass::text
         WHERE c.relkind IN ('r', 'p')),
    functions AS (
        SELECT p.*, p.oid::regprocedure::text AS name FROM pg_proc p JOIN ours o ON o.oid = p.pronamespace),
    acl AS (
        SELECT t.name, x.grantee, coalesce(r.rolname, 'PUBLIC') AS role, x.privilege_type, t.owner
          FROM pg_class c JOIN ours o ON o.oid = c.relnamespace
          CROSS JOIN LATERAL (SELECT c.oid::regclass::text AS name, c.relowner::regrole::text AS owner) t
          CROSS JOIN LATERAL aclexplode(c.relacl) x LEFT JOIN pg_roles r ON r.oid = x.grantee)

    -- Row security: on everywhere, forced behind the wall, policies exactly as generated.
    SELECT 'row_security_off', t.name FROM tables t WHERE NOT t.relrowsecurity
    UNION ALL SELECT 'row_security_not_forced', t.name FROM tables t WHERE NOT t.relforcerowsecurity AND t.owner <> '{{engine}}'
    UNION ALL SELECT 'table_not_registered', t.name FROM tables t
               WHERE t.table_name IS NULL AND t.owner <> '{{engine}}' AND t.name <> 'core.schema_version'
    UNION ALL SELECT 'private_table_with_policy', t.name FROM tables t
               WHERE t.owner = '{{engine}}' AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid)
    UNION ALL SELECT 'private_table_granted', a.name || ' to ' || a.role FROM acl a WHERE a.owner = '{{engine}}' AND a.role <> '{{engine}}'
    UNION ALL SELECT 'policy_source_not_applied', s.table_name FROM sec.policy_source s
               WHERE s.applied_source IS DISTINCT FROM array_to_string(sec.policy_statements(s), E';\n')
    UNION ALL SELECT 'policy_differs_from_source', s.table_name FROM sec.policy_source s
               WHERE to_regclass(s.table_name) IS NULL OR s.applied_md5 IS DISTINCT FROM sec.policies_md5(s.table_name::regclass)

    -- Functions: definers belong to the engine and pin their path; nothing is for everybody.
    UNION ALL SELECT 'definer_not_of_engine', f.name FROM functions f WHERE f.prosecdef AND f.proowner::regrole::text <> '{{engine}}'
    UNION ALL SELECT 'definer_search_path', f.name FROM functions f
               WHERE f.prosecdef AND NOT coalesce(f.proconfig @> ARRAY['search_path=pg_catalog, pg_temp'], false)
    UNION ALL SELECT 'function_search_path', f.name FROM functions f JOIN pg_language l ON l.oid = f.prolang
               WHERE l.lanname = 'plpgsql' AND f.proconfig IS NULL
    UNION ALL SELECT 'function_for_everybody', f.name FROM functions f
               WHERE f.proacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(f.proacl) x WHERE x.grantee = 0)

    -- Keys lead with the tenant; every foreign key has an index that serves it.
    UNION ALL SELECT 'key_not_tenant_first', i.indexrelid::regclass::text
                FROM pg_index i JOIN tables t ON t.oid = i.indrelid
                JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attname = coalesce(t.tenant_column, 'tenant_id')
               WHERE i.indisunique AND t.table_name IS NOT NULL AND i.indkey[0] <> a.attnum
    UNION ALL SELECT 'foreign_key_not_tenant_first', t.name || '.' || c.conname
                FROM pg_constraint c JOIN tables t ON t.oid = c.conrelid
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = coalesce(t.tenant_column, 'tenant_id')
               WHERE c.contype = 'f' AND c.conkey[1] <> a.attnum
    UNION ALL SELECT 'foreign_key_cascades', t.name || '.' || c.conname FROM pg_constraint c JOIN tables t ON t.oid = c.conrelid
               WHERE c.contype = 'f' AND c.confdeltype NOT IN ('a', 'r')
    UNION ALL SELECT 'foreign_key_without_index', t.name || '.' || c.conname FROM pg_constraint c JOIN tables t ON t.oid = c.conrelid
               WHERE c.contype = 'f' AND NOT EXISTS (
                   SELECT 1 FROM pg_index i
                    WHERE i.indrelid = c.conrelid AND i.indisvalid AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
                      AND (i.indpred IS NULL OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
                             AND pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname))))

    -- Views run with the reader's rights.
    UNION ALL SELECT 'view_without_security_invoker', c.oid::regclass::text FROM pg_class c JOIN ours o ON o.oid = c.relnamespace
               WHERE c.relkind = 'v' AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)
    UNION ALL SELECT 'materialized_view', c.oid::regclass::text FROM pg_class c JOIN ours o ON o.oid = c.relnamespace WHERE c.relkind = 'm'

    -- Grants: verbs that pass by row security for nobody, hard deletes for the engine only, nothing for PUBLIC.
    UNION ALL SELECT 'grant_' || lower(a.privilege_type), a.name || ' to ' || a.role FROM acl a
               WHERE a.role <> a.owner AND (a.privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')
                                            OR (a.privilege_type = 'DELETE' AND a.role <> '{{engine}}') OR a.grantee = 0)
    UNION ALL SELECT 'schema_create', o.nspname || ' to ' || coalesce(r.rolname, 'PUBLIC')
                FROM ours o JOIN pg_namespace n ON n.oid = o.oid CROSS JOIN LATERAL aclexplode(n.nspacl) x LEFT JOIN pg_roles r ON r.oid = x.grantee
               WHERE x.grantee <> n.nspowner AND (x.privilege_type = 'CREATE' OR x.grantee = 0)
    UNION ALL SELECT 'public_schema_open', 'public' FROM pg_namespace n
               WHERE n.nspname = 'public' AND (n.nspacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(n.nspacl) x WHERE x.grantee = 0))
    UNION ALL SELECT 'database_for_everybody', d.datname::text FROM pg_database d
               WHERE d.datname = current_database() AND (d.datacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(d.datacl) x WHERE x.grantee = 0))
    UNION ALL SELECT 'language_for_everybody', l.lanname::text FROM pg_language l
               WHERE l.lanname = 'plpgsql' AND (l.lanacl IS NULL OR EXISTS (SELECT 1 FROM aclexplode(l.lanacl) x WHERE x.grantee = 0))

    -- Persons are nobody special.
    UNION ALL SELECT 'person_with_power', r.rolname::text FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member
               WHERE m.roleid = to_regrole('{{app}}') AND r.rolcanlogin
                 AND (m.admin_option OR r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolbypassrls OR r.rolreplication
                      OR pg_has_role(r.oid, '{{owner}}', 'MEMBER') OR pg_has_role(r.oid, '{{engine}}', 'MEMBER'))

    -- Business tables have their triggers, and they are on.
    UNION ALL SELECT 'trigger_missing', s.table_name || '.' || x.name FROM sec.policy_source s
                CROSS JOIN (VALUES ('a_stamp'), ('a_ledger_insert'), ('a_ledger_update'), ('a_ledger_delete')) x (name)
               WHERE s.is_business AND NOT EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgrelid = to_regclass(s.table_name) AND g.tgname = x.name)
    UNION ALL SELECT 'trigger_off', t.name || '.' || g.tgname FROM pg_trigger g JOIN tables t ON t.oid = g.tgrelid
               WHERE NOT g.tgisinternal AND g.tgenabled <> 'O'
    ORDER BY 1, 2;
END $$;
GRANT EXECUTE ON FUNCTION sec.policy_statements(sec.policy_source), sec.policies_md5(regclass) TO {{engine}};
SELECT sec.make_definer('core.lint_catalog()', '{{app}}', '{{owner}}');
