-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 9
--
-- Signing in, the organisation and its people.

-- Registers the session and says who one is, what one may, and where to listen. 42501 with rule no_person: the login is nobody here (any more).
CREATE FUNCTION core.session_open(p_app_version text, p_device text)
RETURNS TABLE (user_id uuid, display_name text, login text, roles text[], tenant_id uuid, tenant_name text, currency text, time_zone text,
               language text, permissions jsonb, feed_channel text, feed_epoch uuid, schema_version int, database_kind text,
               session_id uuid, feed_txid bigint, team_ids uuid[])
LANGUAGE plpgsql AS $$
DECLARE
    v_tenant  uuid := core.my_tenant();
    v_me      uuid := sec.me();
    v_session uuid := core.uuid_v7();
BEGIN
    IF v_me IS NULL THEN
        PERFORM core.refuse('42501', 'no_person', jsonb_build_object('login', session_user));
    END IF;
    IF NOT pg_is_in_recovery() AND NOT current_setting('transaction_read_only')::boolean THEN
        -- what an earlier backend of the same number left open
        UPDATE core.auth_sessions s SET is_active = false, closed_at = now()
         WHERE s.tenant_id = v_tenant AND s.is_active AND s.backend_pid = pg_backend_pid();
        INSERT INTO core.auth_sessions (tenant_id, id, user_id, app_version, device, user_agent, backend_start)
        VALUES (v_tenant, v_session, v_me, left(p_app_version, 100), left(p_device, 200), left(concat_ws(' ', p_app_version, p_device), 500),
                (SELECT a.backend_start FROM pg_stat_activity a WHERE a.pid = pg_backend_pid()));
        UPDATE core.users u SET last_login_at = now() WHERE u.tenant_id = v_tenant AND u.id = v_me;
    ELSE
        v_session := NULL;
    END IF;
    RETURN QUERY
        SELECT u.id, u.display_name::text, u.login::text,
               ARRAY(SELECT r.role FROM core.user_roles r WHERE r.tenant_id = v_tenant AND r.user_id = v_me AND r.deleted_at IS NULL
                     UNION SELECT m.role FROM core.team_members m
                      WHERE m.tenant_id = v_tenant AND m.user_id = v_me AND m.deleted_at IS NULL AND m.is_active AND m.role IS NOT NULL ORDER BY 1),
               t.id, t.name, t.currency::text, t.time_zone, coalesce(u.language, t.language),
               (SELECT coalesce(jsonb_object_agg(p.perm, CASE p.scope WHEN 3 THEN 'all' WHEN 2 THEN 'team' ELSE 'own' END), '{}')
                  FROM (SELECT g.perm, max(CASE g.scope WHEN 'tenant' THEN 3 WHEN 'team' THEN 2 ELSE 1 END) AS scope
                          FROM sec.grant_rule g
                         WHERE g.role IN (SELECT r.role FROM core.user_roles r WHERE r.tenant_id = v_tenant AND r.user_id = v_me AND r.deleted_at IS NULL
                                          UNION SELECT m.role FROM core.team_members m
                                           WHERE m.tenant_id = v_tenant AND m.user_id = v_me AND m.deleted_at IS NULL AND m.is_active)
                         GROUP BY g.perm) p),
               core.feed_channel(v_tenant), f.epoch, (SELECT max(v.version) FROM core.schema_version v), t.kind,
               v_session, (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint,
               ARRAY(SELECT m.team_id FROM core.team_members m
                      WHERE m.tenant_id = v_tenant AND m.user_id = v_me AND m.deleted_at IS NULL AND m.is_active ORDER BY m.created_at)
          FROM core.users u JOIN core.tenants t ON t.id = u.tenant_id JOIN core.feed_state f ON f.tenant_id = t.id
         WHERE u.tenant_id = v_tenant AND u.id = v_me;
END $$;

-- Ends the register's entry of this connection.
CREATE FUNCTION core.session_close() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.auth_sessions s SET is_active = false, closed_at = now(), last_seen = now()
     WHERE s.tenant_id = core.my_tenant() AND s.user_id = sec.me() AND s.is_active AND s.backend_pid = pg_backend_pid();
END $$;

-- Ends another session: one's own or, with members.write, anybody's. True when its connection was cut as well.
CREATE FUNCTION core.session_revoke(p_session uuid) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    v_session core.auth_sessions;
BEGIN
    SELECT * INTO v_session FROM core.auth_sessions s WHERE s.tenant_id = core.my_tenant() AND s.id = p_session AND s.is_active;
    IF NOT FOUND OR (v_session.user_id IS DISTINCT FROM sec.me() AND NOT sec.all('members.write')) THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'members.write'));
    END IF;
    UPDATE core.auth_sessions s SET is_active = false, closed_at = now(), revoked_at = now(), revoked_by = sec.me()
     WHERE s.tenant_id = v_session.tenant_id AND s.id = p_session;
    BEGIN
        RETURN coalesce((SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a
                          WHERE a.pid = v_session.backend_pid AND a.backend_start = v_session.backend_start AND a.usename = v_session.login), false);
    EXCEPTION WHEN insufficient_privilege THEN
        RETURN false; -- a server that does not let the engine signal: the register says closed, the connection ends by itself
    END;
END $$;
SELECT sec.make_definer('core.session_open(text, text)', '{{app}}'), sec.make_definer('core.session_close()', '{{app}}'),
       sec.make_definer('core.session_revoke(uuid)', '{{app}}');

-- Lists and vocabularies a new organisation starts with.
CREATE FUNCTION core.seed_tenant(p_tenant uuid, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO crm.stage_defaults (tenant_id, stage, probability, stale_after_days, action_id)
    SELECT p_tenant, x.stage, x.probability, x.days, p_action
      FROM (VALUES ('PROSPECTING', 10, 14), ('QUALIFICATION', 30, 14), ('PROPOSAL', 60, 14), ('NEGOTIATION', 80, 10),
                   ('CLOSED_WON', 100, NULL), ('CLOSED_LOST', 0, NULL)) x (stage, probability, days);
    INSERT INTO crm.lost_reasons (tenant_id, code, label_ro, label_en, sort_no, action_id)
    SELECT p_tenant, x.code, x.ro, x.en, x.n, p_action
      FROM (VALUES ('PRICE', 'Preț', 'Price', 10), ('NO_BUDGET', 'Fără buget', 'No budget', 20), ('COMPETITOR', 'Concurent', 'Competitor', 30),
                   ('NO_ANSWER', 'Fără răspuns', 'No answer', 40), ('TIMING', 'Nu este momentul', 'Bad timing', 50),
                   ('NO_DECISION', 'Fără decizie', 'No decision', 60), ('NOT_A_FIT', 'Nu se potrivește', 'Not a fit', 70),
                   ('IMPORTED', 'Importată', 'Imported', 900), ('OTHER', 'Alt motiv', 'Other reason', 990)) x (code, ro, en, n);
END $$;
SELECT sec.make_definer('core.seed_tenant(uuid, uuid)');
GRANT EXECUTE ON FUNCTION core.seed_tenant(uuid, uuid) TO {{engine}};

-- Makes an organisation with its first administrator and one team. For the owner only (workspace start, server init).
-- p_login is the full role name; the role itself is made by whoever calls. Returns the tenant.
CREATE FUNCTION core.setup_tenant(p_name text, p_kind text, p_language text, p_currency text, p_time_zone text,
                                  p_login text, p_first_name text, p_last_name text, p_email text, p_team text)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.uuid_v7();
    v_user   uuid := core.uuid_v7();
    v_team   uuid := core.uuid_v7();
    v_before text := current_setting('punte.tenant', true);
BEGIN
    PERFORM set_config('punte.tenant', v_tenant::text, true);
    INSERT INTO core.tenants (id, name, kind, language, currency, time_zone)
    VALUES (v_tenant, p_name, p_kind, p_language, p_currency, p_time_zone);
    INSERT INTO core.feed_state (tenant_id) VALUES (v_tenant);
    PERFORM core.seed_tenant(v_tenant, NULL);
    INSERT INTO core.users (tenant_id, id, login, first_name, last_name, email, language)
    VALUES (v_tenant, v_user, p_login, p_first_name, p_last_name, p_email, NULL);
    INSERT INTO core.user_roles (tenant_id, user_id, role) VALUES (v_tenant, v_user, 'ADMIN');
    INSERT INTO core.teams (tenant_id, id, name, company_name, team_size) VALUES (v_tenant, v_team, p_team, p_name, 1);
    INSERT INTO core.team_members (tenant_id, team_id, user_id) VALUES (v_tenant, v_team, v_user);
    PERFORM set_config('punte.tenant', coalesce(v_before, ''), true);
    RETURN v_tenant;
END $$;
SELECT sec.make_definer('core.setup_tenant(text, text, text, text, text, text, text, text, text, text)', '{{owner}}');

-- After a restore: clients must not trust their cursors. For the owner only.
CREATE FUNCTION core.feed_reset() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.feed_state SET epoch = gen_random_uuid();
END $$;
SELECT sec.make_definer('core.feed_reset()', '{{owner}}');

-- The administration of people. Each checks members.write itself; the PostgreSQL role is made by the workspace or the server's administrator.
CREATE FUNCTION core.need(p_perm text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT sec.all(p_perm) THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', p_perm));
    END IF;
END $$;
SELECT sec.make_definer('core.need(text)', '{{app}}');

CREATE FUNCTION core.user_add(p_login text, p_first_name text, p_last_name text, p_email text, p_roles text[], p_team uuid, p_action uuid)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_user uuid := core.uuid_v7();
BEGIN
    PERFORM core.need('members.write');
    INSERT INTO core.actions (id, label, label_args)
    VALUES (p_action, 'user_add', jsonb_build_object('subject', p_first_name || ' ' || p_last_name, 'table', 'core.users'));
    INSERT INTO core.users (id, login, first_name, last_name, email, action_id) VALUES (v_user, p_login, p_first_name, p_last_name, p_email, p_action);
    INSERT INTO core.user_roles (user_id, role, action_id) SELECT v_user, r, p_action FROM unnest(p_roles) r;
    IF p_team IS NOT NULL THEN
        INSERT INTO core.team_members (team_id, user_id, action_id) VALUES (p_team, v_user, p_action);
    END IF;
    RETURN v_user;
END $$;

CREATE FUNCTION core.user_set_status(p_user uuid, p_status text, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.need('members.write');
    IF p_user = sec.me() AND p_status <> 'ACTIVE' THEN
        PERFORM core.refuse('PU013', 'not_yourself');
    END IF;
    INSERT INTO core.actions (id, label, label_args)
    SELECT p_action, 'user_status', jsonb_build_object('subject', u.display_name, 'to', p_status, 'table', 'core.users')
      FROM core.users u WHERE u.tenant_id = core.my_tenant() AND u.id = p_user;
    UPDATE core.users u SET status = p_status, version = u.version + 1, action_id = p_action
     WHERE u.tenant_id = core.my_tenant() AND u.id = p_user AND u.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU013', 'no_such_user', jsonb_build_object('id', p_user));
    END IF;
END $$;

-- Gives a person exactly these roles. Nobody takes the last administrator's role away.
CREATE FUNCTION core.user_set_roles(p_user uuid, p_roles text[], p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.need('members.write');
    INSERT INTO core.actions (id, label, label_args)
    SELECT p_action, 'user_roles', jsonb_build_object('subject', u.display_name, 'to', array_to_string(p_roles, ','), 'table', 'core.users')
      FROM core.users u WHERE u.tenant_id = core.my_tenant() AND u.id = p_user;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU013', 'no_such_user', jsonb_build_object('id', p_user));
    END IF;
    UPDATE core.user_roles r SET deleted_at = now(), version = r.version + 1, action_id = p_action
     WHERE r.tenant_id = core.my_tenant() AND r.user_id = p_user AND r.deleted_at IS NULL AND r.role <> ALL (p_roles);
    INSERT INTO core.user_roles (user_id, role, action_id)
    SELECT p_user, x, p_action FROM unnest(p_roles) x
     WHERE NOT EXISTS (SELECT 1 FROM core.user_roles r WHERE r.tenant_id = core.my_tenant() AND r.user_id = p_user AND r.role = x AND r.deleted_at IS NULL);
    IF NOT EXISTS (SELECT 1 FROM core.user_roles r JOIN core.users u ON u.tenant_id = r.tenant_id AND u.id = r.user_id
                    WHERE r.tenant_id = core.my_tenant() AND r.role = 'ADMIN' AND r.deleted_at IS NULL
                      AND u.login IS NOT NULL AND u.status = 'ACTIVE' AND u.deleted_at IS NULL) THEN
        PERFORM core.refuse('PU013', 'last_administrator');
    END IF;
END $$;

CREATE FUNCTION core.team_add(p_name text, p_action uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_team uuid := core.uuid_v7();
BEGIN
    PERFORM core.need('members.write');
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'team_add', jsonb_build_object('subject', p_name, 'table', 'core.teams'));
    INSERT INTO core.teams (id, name, action_id) VALUES (v_team, p_name, p_action);
    RETURN v_team;
END $$;

-- Puts a person into a team with a job there (NULL = none), or out of it (p_active false).
CREATE FUNCTION core.team_member_set(p_team uuid, p_user uuid, p_role text, p_active boolean, p_action uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.need('members.write');
    INSERT INTO core.actions (id, label, label_args)
    SELECT p_action, 'team_member', jsonb_build_object('subject', u.display_name, 'table', 'core.team_members')
      FROM core.users u WHERE u.tenant_id = core.my_tenant() AND u.id = p_user;
    UPDATE core.team_members m SET role = p_role, deleted_at = CASE WHEN p_active THEN NULL ELSE now() END, version = m.version + 1, action_id = p_action
     WHERE m.tenant_id = core.my_tenant() AND m.team_id = p_team AND m.user_id = p_user AND m.deleted_at IS NULL;
    IF NOT FOUND AND p_active THEN
        INSERT INTO core.team_members (team_id, user_id, role, action_id) VALUES (p_team, p_user, p_role, p_action);
    END IF;
END $$;

-- A person without login, for imports that name somebody unknown here. Part of the import's action, which the caller has inserted.
CREATE FUNCTION core.person_add(p_first_name text, p_last_name text, p_team uuid, p_action uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_user uuid := core.uuid_v7();
BEGIN
    PERFORM core.need('imports.write');
    INSERT INTO core.users (id, first_name, last_name, action_id) VALUES (v_user, p_first_name, p_last_name, p_action);
    IF p_team IS NOT NULL THEN
        INSERT INTO core.team_members (team_id, user_id, action_id) VALUES (p_team, v_user, p_action);
    END IF;
    RETURN v_user;
END $$;

-- People with all their columns: for administrators everybody, for managers their teams.
CREATE FUNCTION core.user_list()
RETURNS TABLE (id uuid, login text, display_name text, email text, phone_number text, job_title text, status text, roles text[], teams text[],
               last_login_at timestamptz, version int)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF NOT sec.own('members.read') THEN
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'members.read'));
    END IF;
    RETURN QUERY
        SELECT u.id, u.login, u.display_name::text, u.email, u.phone_number, u.job_title, u.status,
               ARRAY(SELECT r.role FROM core.user_roles r WHERE r.tenant_id = u.tenant_id AND r.user_id = u.id AND r.deleted_at IS NULL ORDER BY 1),
               ARRAY(SELECT t.name::text FROM core.team_members m JOIN core.teams t ON t.tenant_id = m.tenant_id AND t.id = m.team_id
                      WHERE m.tenant_id = u.tenant_id AND m.user_id = u.id AND m.deleted_at IS NULL AND m.is_active ORDER BY 1),
               u.last_login_at, u.version
          FROM core.users u
         WHERE u.tenant_id = core.my_tenant() AND u.deleted_at IS NULL AND (sec.all('members.read') OR u.id = ANY (sec.people('members.read')))
         ORDER BY u.display_name, u.id;
END $$;

-- Lends one's own rows to a colleague until a date (today or later); the same call with an earlier date takes them back.
CREATE FUNCTION core.lend(p_to uuid, p_until date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF sec.me() IS NULL OR NOT EXISTS (SELECT 1 FROM core.users u WHERE u.tenant_id = core.my_tenant() AND u.id = p_to AND u.deleted_at IS NULL) THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    DELETE FROM sec.stand_in s WHERE s.tenant_id = core.my_tenant() AND s.user_id = sec.me() AND s.stand_in_id = p_to;
    IF p_until >= current_date THEN
        INSERT INTO sec.stand_in (tenant_id, user_id, stand_in_id, until, created_by) VALUES (core.my_tenant(), sec.me(), p_to, p_until, sec.me());
    END IF;
END $$;

-- Counts for those who may not see persons.
CREATE FUNCTION crm.count_contacts(p_company uuid DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('contacts.count');
    RETURN (SELECT count(*) FROM crm.contact_persons p WHERE p.tenant_id = core.my_tenant() AND p.deleted_at IS NULL
               AND (p_company IS NULL OR p.customer_company_id = p_company));
END $$;

CREATE FUNCTION crm.count_interactions(p_from timestamptz, p_to timestamptz) RETURNS TABLE (type text, interactions bigint) LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('interactions.count');
    RETURN QUERY SELECT i.type, count(*) FROM crm.interactions i
                  WHERE i.tenant_id = core.my_tenant() AND i.deleted_at IS NULL AND i.date_time >= p_from AND i.date_time < p_to GROUP BY i.type;
END $$;

-- Tags of a contact, for marketing, who may change nothing else of him.
CREATE FUNCTION crm.set_contact_tags(p_contact uuid, p_tags text[], p_version int, p_action uuid) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_version int;
BEGIN
    PERFORM core.need('contacts.tag');
    INSERT INTO core.actions (id, label, label_args)
    SELECT p_action, 'edit', jsonb_build_object('subject', p.full_name, 'field', 'tags', 'table', 'crm.contact_persons')
      FROM crm.contact_persons p WHERE p.tenant_id = core.my_tenant() AND p.id = p_contact;
    UPDATE crm.contact_persons p SET tags = coalesce(p_tags, '{}'), version = p.version + 1, action_id = p_action
     WHERE p.tenant_id = core.my_tenant() AND p.id = p_contact AND p.version = p_version AND p.deleted_at IS NULL RETURNING p.version INTO v_version;
    IF v_version IS NULL THEN
        PERFORM core.refuse('PU001', 'version', jsonb_build_object('table', 'crm.contact_persons', 'id', p_contact));
    END IF;
    RETURN v_version;
END $$;

SELECT sec.make_definer(f, '{{app}}') FROM unnest(ARRAY[
    'core.user_add(text, text, text, text, text[], uuid, uuid)', 'core.user_set_status(uuid, text, uuid)',
    'core.user_set_roles(uuid, text[], uuid)', 'core.team_add(text, uuid)', 'core.team_member_set(uuid, uuid, text, boolean, uuid)',
    'core.person_add(text, text, uuid, uuid)', 'core.user_list()', 'core.lend(uuid, date)',
    'crm.count_contacts(uuid)', 'crm.count_interactions(timestamptz, timestamptz)', 'crm.set_contact_tags(uuid, text[], int, uuid)']::regprocedure[]) f;
