-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- What somebody is told: that a record was given to him, that he was named, that it is time, that something has ended. A notice is what
-- happened (kind, subject, who, facts); the sentence is made by the program in the reader's language. Notices are derived: rules write
-- them, people only say what became of them. So they are no business rows: no history, no undo, kept for 90 days.

CREATE TABLE core.notifications (
    tenant_id     uuid NOT NULL DEFAULT core.my_tenant(),
    id            uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id       uuid NOT NULL,
    kind          text NOT NULL COLLATE "C" CONSTRAINT ck_notifications_kind CHECK (kind IN
                  ('ASSIGNED', 'MENTIONED', 'ANSWERED', 'REMINDER', 'IMPORTED', 'CONFLICT')),
    event_key     text NOT NULL COLLATE "C" CONSTRAINT ck_notifications_event_key CHECK (char_length(event_key) BETWEEN 1 AND 150),
    subject_kind  text COLLATE "C" CONSTRAINT ck_notifications_subject_kind CHECK (subject_kind ~ '^[a-z]{1,20}$'), -- what opens it
    subject_id    uuid,
    row_table     text COLLATE "C", -- whose right to be read the notice has; for a note: the note, where the customer is what opens
    row_id        uuid,
    actor_id      uuid,
    action_id     uuid,
    facts         jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_notifications_facts CHECK (jsonb_typeof(facts) = 'object'
                  AND facts - '{title,company,number,what,count,created,changed,refused,customer,start,task}'::text[] = '{}'
                  AND NOT jsonb_path_exists(facts, 'strict $.* ? (@.type() == "object" || @.type() == "array")') AND char_length(facts::text) <= 2000),
    at            timestamptz NOT NULL DEFAULT now(),
    snoozed_until timestamptz,
    due_at        timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(snoozed_until, at)) STORED,
    read_at       timestamptz,
    done_at       timestamptz,
    shown_at      timestamptz, -- some desk of this person showed it
    closed_at     timestamptz, -- its subject is done, deleted or somebody else's by now
    undone        boolean NOT NULL DEFAULT false, -- what it tells of was taken back
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_notifications_row CHECK ((row_table IS NULL) = (row_id IS NULL))
);
-- The same event is one row, however often and from however many desks it is told.
CREATE UNIQUE INDEX idx_notifications_event ON core.notifications (tenant_id, user_id, kind, event_key);
CREATE INDEX idx_notifications_user ON core.notifications (tenant_id, user_id, due_at, id);
CREATE INDEX idx_notifications_row ON core.notifications (tenant_id, row_id) WHERE row_id IS NOT NULL;
CREATE INDEX idx_notifications_action ON core.notifications (tenant_id, action_id) WHERE action_id IS NOT NULL;
-- A notice tells of a record: whoever may not read that (any more) is not told. By the tables' own policies, which ask for rights once per
-- statement; sec.may_read_row() takes 1 ms a row and is for the tables to come.
SELECT sec.register_table('core.notifications', 'notices', 'r',
    'user_id = (SELECT sec.me()) AND (row_id IS NULL OR CASE row_table'
    || ' WHEN ''crm.tasks'' THEN EXISTS (SELECT 1 FROM crm.tasks x WHERE x.tenant_id = notifications.tenant_id AND x.id = row_id)'
    || ' WHEN ''crm.opportunities'' THEN EXISTS (SELECT 1 FROM crm.opportunities x WHERE x.tenant_id = notifications.tenant_id AND x.id = row_id)'
    || ' WHEN ''crm.customer_companies'' THEN EXISTS (SELECT 1 FROM crm.customer_companies x WHERE x.tenant_id = notifications.tenant_id AND x.id = row_id)'
    || ' WHEN ''crm.interactions'' THEN EXISTS (SELECT 1 FROM crm.interactions x WHERE x.tenant_id = notifications.tenant_id AND x.id = row_id)'
    || ' ELSE sec.may_read_row(row_table, row_id) END)');

-- How somebody wants to be told of a kind; without a row as core.notice_level() says.
CREATE TABLE core.notification_preferences (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid NOT NULL DEFAULT sec.me(),
    kind       text NOT NULL COLLATE "C" CONSTRAINT ck_notification_preferences_kind CHECK (kind IN
               ('ASSIGNED', 'MENTIONED', 'ANSWERED', 'REMINDER', 'IMPORTED', 'CONFLICT')),
    level      text NOT NULL COLLATE "C" CONSTRAINT ck_notification_preferences_level CHECK (level IN ('NONE', 'IN_APP', 'DESKTOP')),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_notification_preferences_kind ON core.notification_preferences (tenant_id, user_id, kind) WHERE deleted_at IS NULL;
CREATE INDEX idx_notification_preferences_user ON core.notification_preferences (tenant_id, user_id);
SELECT core.register_business_table('core.notification_preferences', 'notices', p_ledger => false,
    p_read => 'user_id = (SELECT sec.me())', p_write => 'user_id = (SELECT sec.me())');

CREATE FUNCTION core.notice_level(p_user uuid, p_kind text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN coalesce((SELECT p.level FROM core.notification_preferences p
                      WHERE p.tenant_id = core.my_tenant() AND p.user_id = p_user AND p.kind = p_kind AND p.deleted_at IS NULL),
                    CASE WHEN p_kind IN ('IMPORTED', 'CONFLICT') THEN 'IN_APP' ELSE 'DESKTOP' END);
END $$;
SELECT sec.make_definer('core.notice_level(uuid, text)');

-- Who may be told at all: somebody who signs in, and who did not say that he wants none of this kind.
CREATE FUNCTION core.wants_notice(p_user uuid, p_kind text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM core.users u WHERE u.tenant_id = core.my_tenant() AND u.id = p_user AND u.login IS NOT NULL
                      AND u.status = 'ACTIVE' AND u.deleted_at IS NULL) AND core.notice_level(p_user, p_kind) <> 'NONE';
END $$;
SELECT sec.make_definer('core.wants_notice(uuid, text)');

-- Tells the desks of these people to look again. Persons instead of rows, so that the desks of all others need not even ask.
CREATE FUNCTION core.call_desks(p_users uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF core.my_tenant() IS NULL THEN
        RETURN; -- maintenance that names no organisation
    ELSIF cardinality(p_users) > 50 THEN
        PERFORM pg_notify(core.feed_channel(core.my_tenant()), '{"t":"core.notifications","many":true}');
    ELSIF cardinality(p_users) > 0 THEN
        PERFORM pg_notify(core.feed_channel(core.my_tenant()), json_build_object('t', 'core.notifications', 'i', p_users)::text);
    END IF;
END $$;
SELECT sec.make_definer('core.call_desks(uuid[])');

CREATE FUNCTION core.notices_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM core.call_desks(ARRAY(SELECT DISTINCT n.user_id FROM new_rows n));
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.notices_changed()');
CREATE TRIGGER z_notify_insert AFTER INSERT ON core.notifications REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.notices_changed();
CREATE TRIGGER z_notify_update AFTER UPDATE ON core.notifications REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.notices_changed();

-- "Given to you": up to three rows of a command are told one by one, more as one line with their number, also when the command comes in parts.
-- What undo gives back is no news: its notices come back by themselves.
CREATE FUNCTION core.tell_assigned(p_kind text, p_table text, p_ids uuid[], p_users uuid[], p_actions uuid[], p_titles text[], p_companies uuid[])
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_me     uuid := sec.me();
    v_group  record;
BEGIN
    FOR v_group IN
        SELECT r.person, r.action, count(*)::int AS n FROM unnest(p_users, p_actions) r (person, action)
         WHERE r.action IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = v_tenant AND a.id = r.action AND a.undo_of IS NOT NULL)
         GROUP BY r.person, r.action
    LOOP
        CONTINUE WHEN NOT core.wants_notice(v_group.person, 'ASSIGNED');
        IF v_group.n > 3 OR EXISTS (SELECT 1 FROM core.notifications x WHERE x.tenant_id = v_tenant AND x.user_id = v_group.person
                                       AND x.kind = 'ASSIGNED' AND x.event_key = ('all:' || p_kind || ':' || v_group.action) COLLATE "C") THEN
            INSERT INTO core.notifications AS n (tenant_id, user_id, kind, event_key, actor_id, action_id, facts)
            VALUES (v_tenant, v_group.person, 'ASSIGNED', 'all:' || p_kind || ':' || v_group.action, v_me, v_group.action,
                    jsonb_build_object('what', p_kind, 'count', v_group.n))
            ON CONFLICT (tenant_id, user_id, kind, event_key) DO UPDATE
               SET facts = n.facts || jsonb_build_object('count', (n.facts ->> 'count')::int + v_group.n);
        ELSE
            INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, actor_id, action_id, facts)
            SELECT v_tenant, r.person, 'ASSIGNED', r.id || ':' || r.action, p_kind, r.id, p_table, r.id, v_me, r.action,
                   jsonb_strip_nulls(jsonb_build_object('what', p_kind, 'title', left(r.title, 255), 'company', c.company_name))
              FROM unnest(p_ids, p_users, p_actions, p_titles, p_companies) r (id, person, action, title, company)
              LEFT JOIN crm.customer_companies c ON c.tenant_id = v_tenant AND c.id = r.company
             WHERE r.person = v_group.person AND r.action = v_group.action
            ON CONFLICT (tenant_id, user_id, kind, event_key) DO NOTHING;
        END IF;
    END LOOP;
END $$;
SELECT sec.make_definer('core.tell_assigned(text, text, uuid[], uuid[], uuid[], text[], uuid[])');

-- What was deleted cannot be opened: its notices wait until it is there again.
CREATE FUNCTION core.close_notices(p_gone uuid[], p_back uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.notifications n SET closed_at = now()
     WHERE n.tenant_id = core.my_tenant() AND n.row_id = ANY (p_gone) AND n.kind <> 'REMINDER' AND n.closed_at IS NULL;
    UPDATE core.notifications n SET closed_at = NULL
     WHERE n.tenant_id = core.my_tenant() AND n.row_id = ANY (p_back) AND n.kind <> 'REMINDER' AND n.closed_at IS NOT NULL;
END $$;
SELECT sec.make_definer('core.close_notices(uuid[], uuid[])');

-- Undo takes back what was told of the action, redo tells it again.
CREATE FUNCTION core.notices_follow_undo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.notifications n SET undone = NEW.undone WHERE n.tenant_id = NEW.tenant_id AND n.action_id = NEW.id AND n.undone <> NEW.undone;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.notices_follow_undo()');
CREATE TRIGGER notices_follow_undo AFTER UPDATE ON core.actions FOR EACH ROW WHEN (OLD.undone IS DISTINCT FROM NEW.undone)
    EXECUTE FUNCTION core.notices_follow_undo();

-- When a task asks for attention: as it says itself; a meeting with a time a quarter of an hour before.
CREATE FUNCTION crm.remind_at(p_reminder timestamptz, p_kind text, p_has_time boolean, p_due timestamptz) RETURNS timestamptz
LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(p_reminder, CASE WHEN p_kind = 'MEETING' AND p_has_time THEN p_due - interval '15 minutes' END);
GRANT EXECUTE ON FUNCTION crm.remind_at(timestamptz, text, boolean, timestamptz) TO {{app}}, {{engine}};

-- The rows that changed are found by EXCEPT and named in arrays: a join of old and new would be planned for one row and meet thousands.
CREATE FUNCTION crm.notice_new_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_me uuid := sec.me();
    v    record;
BEGIN
    -- Maintenance tells nobody: then this finds nothing.
    SELECT array_agg(n.id) AS ids, array_agg(n.assigned_to_user_id) AS users, array_agg(n.action_id) AS actions, array_agg(n.title::text) AS titles,
           array_agg(n.customer_id) AS companies INTO v
      FROM new_rows n WHERE n.assigned_to_user_id <> v_me AND n.deleted_at IS NULL AND n.source IS DISTINCT FROM 'rule:contract_reminder';
    IF v.ids IS NOT NULL THEN
        PERFORM core.tell_assigned('task', 'crm.tasks', v.ids, v.users, v.actions, v.titles, v.companies);
    END IF;
    PERFORM core.call_desks(ARRAY(SELECT DISTINCT n.assigned_to_user_id FROM new_rows n
                                   WHERE n.assigned_to_user_id IS NOT NULL AND crm.remind_at(n.reminder_at, n.kind, n.has_time, n.due_date) IS NOT NULL));
    RETURN NULL;
END $$;

CREATE FUNCTION crm.notice_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_me    uuid := sec.me();
    v_moved uuid[]; -- those whose reminder may have come to stand elsewhere, or nowhere
    v       record;
BEGIN
    v_moved := ARRAY(SELECT x.id FROM (
        SELECT n.id, n.assigned_to_user_id, n.is_open, n.deleted_at, crm.remind_at(n.reminder_at, n.kind, n.has_time, n.due_date) FROM new_rows n
        EXCEPT SELECT o.id, o.assigned_to_user_id, o.is_open, o.deleted_at, crm.remind_at(o.reminder_at, o.kind, o.has_time, o.due_date) FROM old_rows o) x);
    IF v_moved = '{}' THEN
        RETURN NULL;
    END IF;
    IF v_me IS NOT NULL THEN
        SELECT array_agg(n.id) AS ids, array_agg(n.assigned_to_user_id) AS users, array_agg(n.action_id) AS actions,
               array_agg(n.title::text) AS titles, array_agg(n.customer_id) AS companies INTO v
          FROM new_rows n
         WHERE n.assigned_to_user_id <> v_me AND n.deleted_at IS NULL AND n.source IS DISTINCT FROM 'rule:contract_reminder'
           AND n.id IN (SELECT x.id FROM (SELECT m.id, m.assigned_to_user_id FROM new_rows m EXCEPT SELECT o.id, o.assigned_to_user_id FROM old_rows o) x);
        IF v.ids IS NOT NULL THEN
            PERFORM core.tell_assigned('task', 'crm.tasks', v.ids, v.users, v.actions, v.titles, v.companies);
        END IF;
    END IF;
    -- A reminder holds while its task is open, this person's and set to this very moment.
    UPDATE core.notifications r SET closed_at = CASE WHEN s.holds THEN NULL ELSE now() END
      FROM (SELECT m.tenant_id, m.id, n.id IS NOT NULL AS holds
              FROM core.notifications m LEFT JOIN new_rows n ON n.id = m.row_id AND n.is_open AND n.deleted_at IS NULL AND n.assigned_to_user_id = m.user_id
                   AND crm.remind_at(n.reminder_at, n.kind, n.has_time, n.due_date) = m.at
             WHERE m.tenant_id = core.my_tenant() AND m.row_id = ANY (v_moved) AND m.kind = 'REMINDER') s
     WHERE r.tenant_id = s.tenant_id AND r.id = s.id AND (r.closed_at IS NULL) <> s.holds;
    SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) AS gone, array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL) AS back INTO v
      FROM (SELECT n.id, n.deleted_at FROM new_rows n EXCEPT SELECT o.id, o.deleted_at FROM old_rows o) x;
    IF v.gone IS NOT NULL OR v.back IS NOT NULL THEN
        PERFORM core.close_notices(v.gone, v.back);
    END IF;
    PERFORM core.call_desks(ARRAY(SELECT DISTINCT n.assigned_to_user_id FROM new_rows n
                                   WHERE n.id = ANY (v_moved) AND n.assigned_to_user_id IS NOT NULL
                                     AND crm.remind_at(n.reminder_at, n.kind, n.has_time, n.due_date) IS NOT NULL));
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.notice_new_tasks()'), sec.make_definer('crm.notice_tasks()');
CREATE TRIGGER u_notice_insert AFTER INSERT ON crm.tasks REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_new_tasks();
CREATE TRIGGER u_notice_update AFTER UPDATE ON crm.tasks REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_tasks();

-- Opportunities and companies that somebody else made mine.
CREATE FUNCTION crm.notice_opportunities() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_me uuid := sec.me();
    v    record;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(n.id) AS ids, array_agg(n.owner_id) AS users, array_agg(n.action_id) AS actions, array_agg(n.title::text) AS titles,
               array_agg(n.customer_company_id) AS companies INTO v FROM new_rows n WHERE n.owner_id <> v_me AND n.deleted_at IS NULL;
    ELSE
        SELECT array_agg(n.id) AS ids, array_agg(n.owner_id) AS users, array_agg(n.action_id) AS actions, array_agg(n.title::text) AS titles,
               array_agg(n.customer_company_id) AS companies INTO v
          FROM new_rows n
         WHERE n.owner_id <> v_me AND n.deleted_at IS NULL
           AND n.id IN (SELECT x.id FROM (SELECT m.id, m.owner_id FROM new_rows m EXCEPT SELECT o.id, o.owner_id FROM old_rows o) x);
    END IF;
    IF v.ids IS NOT NULL THEN
        PERFORM core.tell_assigned('opportunity', 'crm.opportunities', v.ids, v.users, v.actions, v.titles, v.companies);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) AS gone, array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL) AS back INTO v
          FROM (SELECT n.id, n.deleted_at FROM new_rows n EXCEPT SELECT o.id, o.deleted_at FROM old_rows o) x;
        IF v.gone IS NOT NULL OR v.back IS NOT NULL THEN
            PERFORM core.close_notices(v.gone, v.back);
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION crm.notice_companies() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_me uuid := sec.me();
    v    record;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(n.id) AS ids, array_agg(n.owner_id) AS users, array_agg(n.action_id) AS actions, array_agg(n.company_name::text) AS titles INTO v
          FROM new_rows n WHERE n.owner_id <> v_me AND n.deleted_at IS NULL;
    ELSE
        SELECT array_agg(n.id) AS ids, array_agg(n.owner_id) AS users, array_agg(n.action_id) AS actions, array_agg(n.company_name::text) AS titles INTO v
          FROM new_rows n
         WHERE n.owner_id <> v_me AND n.deleted_at IS NULL
           AND n.id IN (SELECT x.id FROM (SELECT m.id, m.owner_id FROM new_rows m EXCEPT SELECT o.id, o.owner_id FROM old_rows o) x);
    END IF;
    IF v.ids IS NOT NULL THEN
        PERFORM core.tell_assigned('company', 'crm.customer_companies', v.ids, v.users, v.actions, v.titles, NULL);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) AS gone, array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL) AS back INTO v
          FROM (SELECT n.id, n.deleted_at FROM new_rows n EXCEPT SELECT o.id, o.deleted_at FROM old_rows o) x;
        IF v.gone IS NOT NULL OR v.back IS NOT NULL THEN
            PERFORM core.close_notices(v.gone, v.back);
        END IF;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.notice_opportunities()'), sec.make_definer('crm.notice_companies()');
CREATE TRIGGER u_notice_insert AFTER INSERT ON crm.opportunities REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_opportunities();
CREATE TRIGGER u_notice_update AFTER UPDATE ON crm.opportunities REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_opportunities();
CREATE TRIGGER u_notice_insert AFTER INSERT ON crm.customer_companies REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_companies();
CREATE TRIGGER u_notice_update AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_companies();

-- Colleagues named in a text: "@Ana Dumitrescu", or "@Ana" while there is one Ana. Blind to case and diacritics. An e-mail address names nobody.
CREATE FUNCTION core.mentioned(p_text text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_folded text := core.fold(p_text);
BEGIN
    RETURN ARRAY(
        SELECT c.id FROM (
            SELECT u.id, core.fold(u.display_name) AS full_name, core.fold(u.first_name) AS first_name,
                   count(*) OVER (PARTITION BY core.fold(u.first_name)) AS same
              FROM core.users u
             WHERE u.tenant_id = core.my_tenant() AND u.login IS NOT NULL AND u.status = 'ACTIVE' AND u.deleted_at IS NULL) c
         WHERE v_folded ~ ('(^|[^[:alnum:]._-])@' || regexp_replace(c.full_name, '([^[:alnum:] ])', '\\\1', 'g') || '($|[^[:alnum:]-])')
            OR (c.same = 1 AND v_folded ~ ('(^|[^[:alnum:]._-])@' || regexp_replace(c.first_name, '([^[:alnum:] ])', '\\\1', 'g') || '($|[^[:alnum:]-])')));
END $$;
SELECT sec.make_definer('core.mentioned(text)');

-- Tells those who are named in a row's text. Who may not read the row is not told: the notice has the row's right to be read.
CREATE FUNCTION core.tell_mentioned(p_table text, p_row uuid, p_text text, p_action uuid, p_subject_kind text, p_subject uuid, p_title text,
                                    p_company uuid, p_what text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = core.my_tenant() AND a.id = p_action AND (a.undo_of IS NOT NULL OR a.label = 'import')) THEN
        RETURN; -- old mail that is read in speaks to nobody here
    END IF;
    INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, actor_id, action_id, facts)
    SELECT core.my_tenant(), u, 'MENTIONED', p_row::text, p_subject_kind, p_subject, p_table, p_row, sec.me(), p_action,
           jsonb_strip_nulls(jsonb_build_object('what', p_what, 'title', left(p_title, 255),
               'company', (SELECT c.company_name FROM crm.customer_companies c WHERE c.tenant_id = core.my_tenant() AND c.id = p_company)))
      FROM unnest(core.mentioned(p_text)) u WHERE u <> sec.me() AND core.wants_notice(u, 'MENTIONED')
    ON CONFLICT (tenant_id, user_id, kind, event_key) DO NOTHING;
END $$;
SELECT sec.make_definer('core.tell_mentioned(text, uuid, text, uuid, text, uuid, text, uuid, text)');

CREATE FUNCTION core.notice_notes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_row record;
    v     record;
BEGIN
    IF sec.me() IS NULL THEN
        RETURN NULL;
    END IF;
    FOR v_row IN SELECT n.* FROM new_rows n WHERE n.deleted_at IS NULL AND n.body ~ '(^|[^[:alnum:]._-])@[^[:space:]]' LOOP
        PERFORM core.tell_mentioned('core.notes', v_row.id, v_row.body, v_row.action_id,
            CASE WHEN v_row.customer_id IS NOT NULL THEN 'company' WHEN v_row.contact_person_id IS NOT NULL THEN 'contact' ELSE 'opportunity' END,
            coalesce(v_row.customer_id, v_row.contact_person_id, v_row.opportunity_id), v_row.body, v_row.customer_id, 'note');
    END LOOP;
    IF TG_OP = 'UPDATE' THEN
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) AS gone, array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL) AS back INTO v
          FROM (SELECT n.id, n.deleted_at FROM new_rows n EXCEPT SELECT o.id, o.deleted_at FROM old_rows o) x;
        IF v.gone IS NOT NULL OR v.back IS NOT NULL THEN
            PERFORM core.close_notices(v.gone, v.back);
        END IF;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.notice_notes()');
CREATE TRIGGER u_notice_insert AFTER INSERT ON core.notes REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.notice_notes();
CREATE TRIGGER u_notice_update AFTER UPDATE ON core.notes REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.notice_notes();

-- A request of mine got an answer: from the customer, or from a colleague. Mine is what I am to answer, or what I wrote down.
CREATE FUNCTION crm.tell_answered(p_messages uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, actor_id, action_id, facts)
    SELECT m.tenant_id, p.person, 'ANSWERED', m.id::text, 'request', r.id, 'crm.interactions', m.id, sec.me(), m.action_id,
           jsonb_strip_nulls(jsonb_build_object('what', 'request', 'number', r.number,
               'title', left(coalesce(r.subject, split_part(r.description, E'\n', 1)), 255), 'company', c.company_name,
               'customer', CASE WHEN m.direction = 'INBOUND' THEN true END))
      FROM crm.interactions m
      JOIN crm.interactions r ON r.tenant_id = m.tenant_id AND r.id = m.parent_id
      LEFT JOIN crm.customer_companies c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
      CROSS JOIN LATERAL (SELECT r.assigned_to AS person UNION SELECT r.user_id) p
     WHERE m.tenant_id = core.my_tenant() AND m.id = ANY (p_messages) AND p.person <> sec.me() AND core.wants_notice(p.person, 'ANSWERED')
       AND NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = m.tenant_id AND a.id = m.action_id AND (a.undo_of IS NOT NULL OR a.label = 'import'))
       AND NOT EXISTS (SELECT 1 FROM core.notifications x WHERE x.tenant_id = m.tenant_id AND x.user_id = p.person AND x.kind = 'MENTIONED'
                          AND x.event_key = m.id::text)
    ON CONFLICT (tenant_id, user_id, kind, event_key) DO NOTHING;
END $$;
SELECT sec.make_definer('crm.tell_answered(uuid[])');

CREATE FUNCTION crm.notice_interactions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_me  uuid := sec.me();
    v_row record;
    v     record;
BEGIN
    IF v_me IS NULL THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT array_agg(n.id) AS ids, array_agg(n.assigned_to) AS users, array_agg(n.action_id) AS actions,
               array_agg(coalesce(n.subject, split_part(n.description, E'\n', 1))) AS titles, array_agg(n.customer_id) AS companies INTO v
          FROM new_rows n WHERE n.number IS NOT NULL AND n.assigned_to <> v_me AND n.deleted_at IS NULL;
    ELSE
        SELECT array_agg(n.id) AS ids, array_agg(n.assigned_to) AS users, array_agg(n.action_id) AS actions,
               array_agg(coalesce(n.subject, split_part(n.description, E'\n', 1))) AS titles, array_agg(n.customer_id) AS companies INTO v
          FROM new_rows n
         WHERE n.number IS NOT NULL AND n.assigned_to <> v_me AND n.deleted_at IS NULL
           AND n.id IN (SELECT x.id FROM (SELECT m.id, m.assigned_to FROM new_rows m EXCEPT SELECT o.id, o.assigned_to FROM old_rows o) x);
    END IF;
    IF v.ids IS NOT NULL THEN
        PERFORM core.tell_assigned('request', 'crm.interactions', v.ids, v.users, v.actions, v.titles, v.companies);
    END IF;
    FOR v_row IN SELECT n.* FROM new_rows n WHERE n.deleted_at IS NULL AND n.description ~ '(^|[^[:alnum:]._-])@[^[:space:]]' LOOP
        PERFORM core.tell_mentioned('crm.interactions', v_row.id, v_row.description, v_row.action_id,
            CASE WHEN v_row.type = 'SUPPORT' THEN 'request' WHEN v_row.customer_id IS NOT NULL THEN 'company'
                 WHEN v_row.contact_person_id IS NOT NULL THEN 'contact' ELSE 'opportunity' END,
            CASE WHEN v_row.type = 'SUPPORT' THEN coalesce(v_row.parent_id, v_row.id)
                 ELSE coalesce(v_row.customer_id, v_row.contact_person_id, v_row.opportunity_id) END,
            v_row.description, v_row.customer_id, CASE WHEN v_row.type = 'SUPPORT' THEN 'request' ELSE 'interaction' END);
    END LOOP;
    IF TG_OP = 'INSERT' THEN
        v := NULL;
        SELECT array_agg(n.id) AS ids INTO v FROM new_rows n WHERE n.type = 'SUPPORT' AND n.parent_id IS NOT NULL AND n.deleted_at IS NULL;
        IF v.ids IS NOT NULL THEN
            PERFORM crm.tell_answered(v.ids);
        END IF;
    ELSE
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) AS gone, array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL) AS back INTO v
          FROM (SELECT n.id, n.deleted_at FROM new_rows n EXCEPT SELECT o.id, o.deleted_at FROM old_rows o) x;
        IF v.gone IS NOT NULL OR v.back IS NOT NULL THEN
            PERFORM core.close_notices(v.gone, v.back);
        END IF;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.notice_interactions()');
CREATE TRIGGER u_notice_insert AFTER INSERT ON crm.interactions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_interactions();
CREATE TRIGGER u_notice_update AFTER UPDATE ON crm.interactions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.notice_interactions();

-- An import has ended: whoever began it hears of it, on whatever desk he is by then.
CREATE FUNCTION core.notice_imports() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, row_table, row_id, actor_id, action_id, facts)
    SELECT n.tenant_id, n.user_id, 'IMPORTED', n.id::text, 'core.imports', n.id, sec.me(), n.action_id,
           jsonb_strip_nulls(jsonb_build_object('what', n.kind, 'title', n.file_name, 'created', n.rows_created, 'changed', n.rows_changed,
                                                'refused', n.rows_refused))
      FROM new_rows n WHERE n.status = 'APPLIED' AND n.deleted_at IS NULL AND sec.me() IS NOT NULL AND core.wants_notice(n.user_id, 'IMPORTED')
    ON CONFLICT (tenant_id, user_id, kind, event_key) DO NOTHING;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.notice_imports()');
CREATE TRIGGER u_notice_insert AFTER INSERT ON core.imports REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.notice_imports();

-- A save of mine met somebody else's and waits as a draft.
CREATE FUNCTION core.tell_conflict(p_table text, p_row uuid, p_kind text, p_title text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF sec.me() IS NULL OR NOT sec.may_read_row(p_table, p_row) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', p_table, 'id', p_row));
    END IF;
    INSERT INTO core.notifications AS n (tenant_id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, actor_id, facts)
    SELECT core.my_tenant(), sec.me(), 'CONFLICT', p_row::text, p_kind, p_row, p_table, p_row, sec.me(),
           jsonb_build_object('what', p_kind, 'title', left(p_title, 255))
     WHERE core.wants_notice(sec.me(), 'CONFLICT')
    ON CONFLICT (tenant_id, user_id, kind, event_key) DO UPDATE SET at = now(), snoozed_until = NULL, read_at = NULL, done_at = NULL, shown_at = NULL;
END $$;
SELECT sec.make_definer('core.tell_conflict(text, uuid, text, text)', '{{app}}');

-- Brings the caller's own reminders that are due, and says when it is to be asked again. Any number of desks may ask: a reminder is one row.
-- p_now: what time it is on the person's computer, whose clock he lives by; NULL = the server's.
CREATE FUNCTION core.deliver_reminders(p_now timestamptz) RETURNS TABLE (delivered int, next_at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_me     uuid := sec.me();
    v_now    timestamptz := coalesce(p_now, clock_timestamp());
BEGIN
    IF v_me IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    END IF;
    DELETE FROM core.notifications n
     WHERE n.tenant_id = v_tenant AND n.user_id = v_me AND n.due_at < least(v_now, now()) - interval '90 days';
    INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, subject_kind, subject_id, row_table, row_id, at, facts)
    SELECT v_tenant, v_me, 'REMINDER', k.id || ':' || extract(epoch FROM k.remind_at)::bigint,
           CASE WHEN k.contract_id IS NOT NULL THEN 'contract' ELSE 'task' END, coalesce(k.contract_id, k.id), 'crm.tasks', k.id, k.remind_at,
           jsonb_strip_nulls(jsonb_build_object('what', CASE WHEN k.contract_id IS NOT NULL THEN 'contract' WHEN k.kind = 'MEETING' THEN 'meeting' ELSE 'task' END,
               'title', k.title, 'company', c.company_name, 'task', k.id,
               'start', to_char(k.due_date AT TIME ZONE 'UTC', CASE WHEN k.has_time THEN 'YYYY-MM-DD"T"HH24:MI:SS"Z"' END)))
      FROM (SELECT t.*, t.reminder_at AS remind_at FROM crm.tasks t
             WHERE t.tenant_id = v_tenant AND t.assigned_to_user_id = v_me AND t.is_open AND t.deleted_at IS NULL
               AND t.reminder_at <= v_now AND t.reminder_at > v_now - interval '90 days'
            UNION ALL
            SELECT t.*, t.due_date - interval '15 minutes' FROM crm.tasks t
             WHERE t.tenant_id = v_tenant AND t.assigned_to_user_id = v_me AND t.is_open AND t.deleted_at IS NULL
               AND t.kind = 'MEETING' AND t.has_time AND t.reminder_at IS NULL
               AND t.due_date <= v_now + interval '15 minutes' AND t.due_date > v_now - interval '1 day') k
      LEFT JOIN crm.customer_companies c ON c.tenant_id = k.tenant_id AND c.id = k.customer_id
     WHERE core.notice_level(v_me, 'REMINDER') <> 'NONE'
    ON CONFLICT (tenant_id, user_id, kind, event_key) DO NOTHING;
    GET DIAGNOSTICS delivered = ROW_COUNT;
    next_at := least(
        (SELECT min(t.reminder_at) FROM crm.tasks t WHERE t.tenant_id = v_tenant AND t.assigned_to_user_id = v_me AND t.is_open
            AND t.deleted_at IS NULL AND t.reminder_at > v_now),
        (SELECT min(t.due_date) - interval '15 minutes' FROM crm.tasks t
          WHERE t.tenant_id = v_tenant AND t.assigned_to_user_id = v_me AND t.is_open AND t.deleted_at IS NULL AND t.kind = 'MEETING' AND t.has_time
            AND t.reminder_at IS NULL AND t.due_date > v_now + interval '15 minutes'),
        (SELECT min(n.due_at) FROM core.notifications n WHERE n.tenant_id = v_tenant AND n.user_id = v_me AND n.due_at > v_now
            AND n.done_at IS NULL AND n.closed_at IS NULL AND NOT n.undone));
    RETURN NEXT;
END $$;
SELECT sec.make_definer('core.deliver_reminders(timestamptz)', '{{app}}');
CREATE INDEX idx_tasks_my_reminders ON crm.tasks (tenant_id, assigned_to_user_id, reminder_at) WHERE reminder_at IS NOT NULL AND is_open AND deleted_at IS NULL;

-- What became of own notices: 'read', 'unread', 'done', 'open' (done and snooze taken back), 'snooze' (until p_until). Without ids: all that are there.
CREATE FUNCTION core.mark_notices(p_ids uuid[], p_state text, p_until timestamptz) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_rows int;
BEGIN
    IF sec.me() IS NULL THEN
        PERFORM core.refuse('42501', 'no_person');
    ELSIF p_state NOT IN ('read', 'unread', 'done', 'open', 'snooze') OR (p_state = 'snooze' AND coalesce(p_until > now() + interval '10 years', true)) THEN
        PERFORM core.refuse('PU013', 'notice_state', jsonb_build_object('state', p_state));
    END IF;
    UPDATE core.notifications n SET
        read_at = CASE p_state WHEN 'read' THEN coalesce(n.read_at, now()) WHEN 'done' THEN coalesce(n.read_at, now()) WHEN 'unread' THEN NULL
                               WHEN 'snooze' THEN NULL ELSE n.read_at END,
        done_at = CASE p_state WHEN 'done' THEN now() WHEN 'open' THEN NULL WHEN 'snooze' THEN NULL ELSE n.done_at END,
        snoozed_until = CASE p_state WHEN 'snooze' THEN p_until WHEN 'open' THEN NULL ELSE n.snoozed_until END,
        shown_at = CASE p_state WHEN 'snooze' THEN NULL ELSE coalesce(n.shown_at, now()) END
     WHERE n.tenant_id = core.my_tenant() AND n.user_id = sec.me()
       AND CASE WHEN p_ids IS NULL THEN n.read_at IS NULL AND n.done_at IS NULL AND coalesce(n.snoozed_until <= now(), true) ELSE n.id = ANY (p_ids) END;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
    RETURN v_rows;
END $$;
SELECT sec.make_definer('core.mark_notices(uuid[], text, timestamptz)', '{{app}}');

-- What is due and no desk of this person has shown yet, for the one desk that asks first.
CREATE FUNCTION core.claim_notices(p_now timestamptz) RETURNS TABLE (id uuid, level text) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY
        UPDATE core.notifications n SET shown_at = now()
         WHERE n.tenant_id = core.my_tenant() AND n.user_id = sec.me() AND n.shown_at IS NULL AND n.read_at IS NULL AND n.done_at IS NULL
           AND n.closed_at IS NULL AND NOT n.undone AND coalesce(n.snoozed_until <= coalesce(p_now, clock_timestamp()), true)
        RETURNING n.id, core.notice_level(n.user_id, n.kind);
END $$;
SELECT sec.make_definer('core.claim_notices(timestamptz)', '{{app}}');
