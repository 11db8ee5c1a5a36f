-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 6
--
-- What is to be done and what was done with customers.

CREATE TABLE crm.tasks (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    title       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_tasks_title CHECK (char_length(title) BETWEEN 1 AND 255),
    description text CONSTRAINT ck_tasks_description CHECK (char_length(description) <= 20000),
    due_date    timestamptz,
    has_time    boolean NOT NULL DEFAULT false,
    status      text NOT NULL DEFAULT 'PENDING' COLLATE "C" CONSTRAINT ck_tasks_status CHECK (status IN
                ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'BLOCKED')),
    is_open     boolean GENERATED ALWAYS AS (status IN ('PENDING', 'IN_PROGRESS', 'BLOCKED')) STORED,
    priority    text NOT NULL DEFAULT 'MEDIUM' COLLATE "C" CONSTRAINT ck_tasks_priority CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    priority_no smallint GENERATED ALWAYS AS (CASE priority WHEN 'LOW' THEN 1 WHEN 'MEDIUM' THEN 2 WHEN 'HIGH' THEN 3 ELSE 4 END) STORED,
    kind        text NOT NULL DEFAULT 'TODO' COLLATE "C" CONSTRAINT ck_tasks_kind CHECK (kind IN
                ('TODO', 'CALL', 'EMAIL', 'MEETING', 'FOLLOW_UP', 'RETRY')),
    source      text COLLATE "C" CONSTRAINT ck_tasks_source CHECK (char_length(source) <= 100),
    customer_id         uuid,
    opportunity_id      uuid,
    contact_person_id   uuid,
    deal_id             uuid,
    decision_id         uuid,
    assigned_to_user_id uuid DEFAULT sec.me(),
    reminder_at  timestamptz,
    repeat_rule  text CONSTRAINT ck_tasks_repeat_rule CHECK (char_length(repeat_rule) <= 255),
    completed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, opportunity_id) REFERENCES crm.opportunities (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, assigned_to_user_id) REFERENCES core.users (tenant_id, id)
);
CREATE INDEX idx_tasks_assigned_to ON crm.tasks (tenant_id, assigned_to_user_id, due_date, id);
CREATE INDEX idx_tasks_due_date ON crm.tasks (tenant_id, due_date, id) WHERE deleted_at IS NULL AND is_open;
CREATE INDEX idx_tasks_status ON crm.tasks (tenant_id, status) WHERE deleted_at IS NULL;
CREATE INDEX idx_tasks_all_due ON crm.tasks (tenant_id, due_date, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_tasks_customer ON crm.tasks (tenant_id, customer_id, due_date) WHERE customer_id IS NOT NULL;
-- The next task on a card: the earliest open one of the opportunity.
CREATE INDEX idx_tasks_opportunity ON crm.tasks (tenant_id, opportunity_id, due_date) WHERE opportunity_id IS NOT NULL;
CREATE INDEX idx_tasks_contact ON crm.tasks (tenant_id, contact_person_id) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_tasks_reminder ON crm.tasks (tenant_id, reminder_at) WHERE reminder_at IS NOT NULL AND is_open AND deleted_at IS NULL;

-- A support request is an interaction of type SUPPORT: number, status, assigned_to, due_at, closed_at, parent_id are its columns.
CREATE TABLE crm.interactions (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id         uuid,
    contact_person_id   uuid,
    opportunity_id      uuid,
    user_id             uuid DEFAULT sec.me(),
    type        text NOT NULL COLLATE "C" CONSTRAINT ck_interactions_type CHECK (type IN
                ('EMAIL', 'CALL', 'MEETING', 'DEMO', 'PRESENTATION', 'FOLLOW_UP', 'SUPPORT')),
    date_time   timestamptz NOT NULL DEFAULT now(),
    direction   text CONSTRAINT ck_interactions_direction CHECK (direction IN ('INBOUND', 'OUTBOUND')),
    duration_minutes int CONSTRAINT ck_interactions_duration_minutes CHECK (duration_minutes BETWEEN 0 AND 100000),
    description text CONSTRAINT ck_interactions_description CHECK (char_length(description) <= 20000),
    outcome     text CONSTRAINT ck_interactions_outcome CHECK (char_length(outcome) <= 500),
    feedback_type text CONSTRAINT ck_interactions_feedback_type CHECK (feedback_type IN ('POSITIVE', 'NEUTRAL', 'NEGATIVE', 'COMPLAINT')),
    channel_preference text CONSTRAINT ck_interactions_channel_preference CHECK (channel_preference IN
                ('EMAIL', 'PHONE', 'IN_PERSON', 'VIDEO_CALL', 'CHAT')),
    number      bigint,
    status      text COLLATE "C" CONSTRAINT ck_interactions_status CHECK (status IN ('OPEN', 'WAITING', 'CLOSED')),
    assigned_to uuid,
    due_at      timestamptz,
    closed_at   timestamptz,
    parent_id   uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, opportunity_id) REFERENCES crm.opportunities (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, assigned_to) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, parent_id) REFERENCES crm.interactions (tenant_id, id),
    CONSTRAINT ck_interactions_about CHECK (customer_id IS NOT NULL OR contact_person_id IS NOT NULL OR opportunity_id IS NOT NULL),
    CONSTRAINT ck_interactions_request CHECK (type = 'SUPPORT' OR (status IS NULL AND number IS NULL))
);
CREATE INDEX idx_interactions_customer ON crm.interactions (tenant_id, customer_id, date_time) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_interactions_contact ON crm.interactions (tenant_id, contact_person_id, date_time) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_interactions_opportunity ON crm.interactions (tenant_id, opportunity_id, date_time) WHERE opportunity_id IS NOT NULL;
CREATE INDEX idx_interactions_user ON crm.interactions (tenant_id, user_id, date_time);
CREATE INDEX idx_interactions_assigned ON crm.interactions (tenant_id, assigned_to, due_at) WHERE assigned_to IS NOT NULL;
CREATE INDEX idx_interactions_parent ON crm.interactions (tenant_id, parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX idx_interactions_date ON crm.interactions (tenant_id, date_time, id) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX idx_interactions_number ON crm.interactions (tenant_id, number) WHERE number IS NOT NULL;

CREATE FUNCTION crm.task_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF NEW.status <> 'COMPLETED' THEN
        NEW.completed_at := NULL;
    ELSIF NEW.completed_at IS NULL OR (TG_OP = 'UPDATE' AND OLD.status <> 'COMPLETED' AND sec.me() IS NOT NULL) THEN
        NEW.completed_at := now();
    END IF;
    IF TG_OP = 'INSERT' AND NEW.customer_id IS NULL AND NEW.opportunity_id IS NOT NULL THEN
        NEW.customer_id := (SELECT o.customer_company_id FROM crm.opportunities o WHERE o.tenant_id = NEW.tenant_id AND o.id = NEW.opportunity_id);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION crm.interaction_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF sec.me() IS NOT NULL AND NEW.date_time > now() + interval '1 hour' AND (TG_OP = 'INSERT' OR NEW.date_time <> OLD.date_time) THEN
        PERFORM core.refuse('PU013', 'interaction_in_future', jsonb_build_object('date_time', NEW.date_time));
    END IF;
    IF NEW.customer_id IS NULL AND TG_OP = 'INSERT' THEN
        IF NEW.opportunity_id IS NOT NULL THEN
            NEW.customer_id := (SELECT o.customer_company_id FROM crm.opportunities o
                                 WHERE o.tenant_id = NEW.tenant_id AND o.id = NEW.opportunity_id);
        ELSIF NEW.contact_person_id IS NOT NULL THEN
            NEW.customer_id := (SELECT c.customer_company_id FROM crm.contact_persons c
                                 WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.contact_person_id);
        END IF;
    END IF;
    IF NEW.type = 'SUPPORT' THEN
        NEW.status := coalesce(NEW.status, 'OPEN');
        IF TG_OP = 'INSERT' AND NEW.parent_id IS NULL THEN
            NEW.number := coalesce(NEW.number, core.next_number('request'));
        END IF;
        NEW.closed_at := CASE WHEN NEW.status = 'CLOSED' THEN coalesce(NEW.closed_at, now()) END;
    END IF;
    RETURN NEW;
END $$;

-- A lost opportunity with a date to try again makes a task under the same action, so that undo takes it back.
CREATE FUNCTION crm.lost_makes_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO crm.tasks (tenant_id, title, due_date, has_time, kind, source, customer_id, opportunity_id, contact_person_id,
                           assigned_to_user_id, action_id)
    SELECT n.tenant_id, left(CASE t.language WHEN 'ro' THEN 'Reia: ' ELSE 'Try again: ' END || n.title, 255),
           n.retry_on::timestamp AT TIME ZONE t.time_zone, false, 'RETRY', 'rule:lost_retry', n.customer_company_id, n.id, n.contact_person_id,
           coalesce(n.owner_id, sec.me()), n.action_id
      FROM new_rows n JOIN core.tenants t ON t.id = n.tenant_id
     WHERE n.stage = 'CLOSED_LOST' AND n.retry_on IS NOT NULL AND n.deleted_at IS NULL
       AND n.id NOT IN (SELECT o.id FROM old_rows o WHERE o.stage = 'CLOSED_LOST' AND o.retry_on IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = n.tenant_id AND a.id = n.action_id AND a.undo_of IS NOT NULL);
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.lost_makes_task()');

-- When something last happened with an opportunity: its stage moved or somebody met the customer about it. Derived, so no new version.
CREATE FUNCTION crm.keep_last_activity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        v_ids := ARRAY(SELECT DISTINCT n.opportunity_id FROM new_rows n WHERE n.opportunity_id IS NOT NULL);
    ELSE
        v_ids := ARRAY(SELECT n.opportunity_id FROM new_rows n WHERE n.opportunity_id IS NOT NULL
                       UNION SELECT o.opportunity_id FROM old_rows o WHERE o.opportunity_id IS NOT NULL);
    END IF;
    IF v_ids <> '{}' THEN
        UPDATE crm.opportunities o SET last_activity_at = x.at
          FROM (SELECT p.id, greatest(p.stage_changed_at, (SELECT max(i.date_time) FROM crm.interactions i
                         WHERE i.tenant_id = p.tenant_id AND i.opportunity_id = p.id AND i.deleted_at IS NULL)) AS at
                  FROM crm.opportunities p WHERE p.tenant_id = core.my_tenant() AND p.id = ANY (v_ids)) x
         WHERE o.tenant_id = core.my_tenant() AND o.id = x.id AND o.last_activity_at IS DISTINCT FROM x.at;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.keep_last_activity()');

SELECT core.register_business_table('crm.tasks', 'tasks',
    p_read => '(SELECT sec.all(''{p}'')) OR assigned_to_user_id = ANY ((SELECT sec.people(''{p}''))::uuid[])'
           || ' OR created_by = ANY ((SELECT sec.mine(''{p}''))::uuid[])',
    p_write => '(SELECT sec.all(''{p}'')) OR assigned_to_user_id = ANY ((SELECT sec.people(''{p}''))::uuid[])'
            || ' OR created_by = ANY ((SELECT sec.mine(''{p}''))::uuid[])');
SELECT core.register_business_table('crm.interactions', 'interactions',
    p_read => '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.mine(''{p}''))::uuid[]) OR sec.may_company(customer_id, ''{p}'')',
    p_write => '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.mine(''{p}''))::uuid[])'
            || ' OR assigned_to = ANY ((SELECT sec.mine(''{p}''))::uuid[]) OR sec.may_company(customer_id, ''{p}'')');

CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON crm.tasks FOR EACH ROW EXECUTE FUNCTION crm.task_rules();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON crm.interactions FOR EACH ROW EXECUTE FUNCTION crm.interaction_rules();
CREATE TRIGGER m_lost_makes_task AFTER UPDATE ON crm.opportunities REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.lost_makes_task();
CREATE TRIGGER m_last_activity_insert AFTER INSERT ON crm.interactions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.keep_last_activity();
CREATE TRIGGER m_last_activity_update AFTER UPDATE ON crm.interactions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.keep_last_activity();

-- What hangs on a deleted record goes with it. A cascade cascades: an opportunity deleted with its company takes its services along.
CREATE TRIGGER n_cascade AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('crm.contact_persons', 'customer_company_id',
        'crm.company_addresses', 'customer_company_id', 'crm.opportunities', 'customer_company_id',
        'crm.tasks', 'customer_id', 'crm.interactions', 'customer_id');
CREATE TRIGGER n_cascade AFTER UPDATE ON crm.opportunities REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('crm.opportunity_services', 'opportunity_id', 'crm.tasks', 'opportunity_id');
