-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- Requests: an interaction of type SUPPORT without a parent is a request, one with a parent a message of its thread. What the customer
-- says is INBOUND, what we answer OUTBOUND, what we tell each other is internal and has no direction.

ALTER TABLE crm.interactions
    ADD COLUMN subject text CONSTRAINT ck_interactions_subject CHECK (char_length(subject) <= 255),
    ADD COLUMN priority text COLLATE "C" CONSTRAINT ck_interactions_priority CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    ADD COLUMN is_internal boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT ck_interactions_internal CHECK (NOT is_internal OR (type = 'SUPPORT' AND parent_id IS NOT NULL AND direction IS NULL));

-- Messages had the status of a request until now. It says nothing about them, so their history need not tell of it.
ALTER TABLE crm.interactions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE crm.interactions DISABLE TRIGGER USER;
UPDATE crm.interactions SET status = NULL, closed_at = NULL, number = NULL, assigned_to = NULL, due_at = NULL
 WHERE type = 'SUPPORT' AND parent_id IS NOT NULL;
UPDATE crm.interactions SET priority = 'MEDIUM' WHERE type = 'SUPPORT' AND parent_id IS NULL;
ALTER TABLE crm.interactions ENABLE TRIGGER USER;
ALTER TABLE crm.interactions FORCE ROW LEVEL SECURITY;
ALTER TABLE crm.interactions ADD CONSTRAINT ck_interactions_message CHECK (type <> 'SUPPORT' OR parent_id IS NULL
    OR (number IS NULL AND status IS NULL AND assigned_to IS NULL AND due_at IS NULL AND closed_at IS NULL AND priority IS NULL));

CREATE INDEX idx_interactions_inbox ON crm.interactions (tenant_id, (coalesce(due_at, 'infinity'::timestamptz)), id)
    WHERE type = 'SUPPORT' AND parent_id IS NULL AND status <> 'CLOSED' AND deleted_at IS NULL;
CREATE INDEX idx_interactions_requests ON crm.interactions (tenant_id, date_time, id) WHERE type = 'SUPPORT' AND parent_id IS NULL AND deleted_at IS NULL;

-- By when a request of this priority is to be answered: in working hours.
CREATE FUNCTION crm.answer_due(p_priority text, p_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
RETURN core.add_working_minutes(p_at, CASE p_priority WHEN 'URGENT' THEN 240 WHEN 'HIGH' THEN 480 WHEN 'LOW' THEN 2400 ELSE 960 END);
GRANT EXECUTE ON FUNCTION crm.answer_due(text, timestamptz) TO {{app}}, {{engine}};

CREATE OR REPLACE FUNCTION crm.interaction_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_request crm.interactions;
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF sec.me() IS NOT NULL AND NEW.date_time > now() + interval '1 hour' AND (TG_OP = 'INSERT' OR NEW.date_time <> OLD.date_time) THEN
        PERFORM core.refuse('PU013', 'interaction_in_future', jsonb_build_object('date_time', NEW.date_time));
    END IF;
    IF NEW.type = 'SUPPORT' AND NEW.parent_id IS NOT NULL THEN
        IF NEW.number IS NOT NULL OR NEW.status IS NOT NULL OR NEW.assigned_to IS NOT NULL OR NEW.due_at IS NOT NULL OR NEW.closed_at IS NOT NULL
           OR NEW.priority IS NOT NULL THEN
            PERFORM core.refuse('PU013', 'message_is_no_request', jsonb_build_object('id', NEW.id));
        END IF;
        IF NEW.is_internal THEN
            NEW.direction := NULL;
        ELSIF NEW.direction IS NULL THEN
            PERFORM core.refuse('PU013', 'message_needs_direction', jsonb_build_object('id', NEW.id));
        END IF;
        IF TG_OP = 'INSERT' OR NEW.parent_id IS DISTINCT FROM OLD.parent_id THEN
            SELECT i.* INTO v_request FROM crm.interactions i WHERE i.tenant_id = NEW.tenant_id AND i.id = NEW.parent_id AND i.deleted_at IS NULL;
            IF v_request.id IS NULL OR v_request.type <> 'SUPPORT' OR v_request.parent_id IS NOT NULL THEN
                PERFORM core.refuse('PU013', 'message_without_request', jsonb_build_object('id', NEW.id));
            END IF;
            -- A message is part of its request: whoever may not change that one does not write into it either.
            IF sec.me() IS NOT NULL AND NOT sec.may_write_row('crm.interactions', NEW.parent_id) THEN
                PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'interactions.write'));
            END IF;
            NEW.customer_id := v_request.customer_id;
            NEW.contact_person_id := coalesce(NEW.contact_person_id, v_request.contact_person_id);
            NEW.opportunity_id := coalesce(NEW.opportunity_id, v_request.opportunity_id);
        END IF;
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
    IF NEW.type = 'SUPPORT' AND NEW.parent_id IS NULL THEN
        NEW.status := coalesce(NEW.status, 'OPEN');
        NEW.priority := coalesce(NEW.priority, 'MEDIUM');
        IF TG_OP = 'INSERT' THEN
            NEW.number := coalesce(NEW.number, core.next_number('request'));
            IF sec.me() IS NOT NULL AND NEW.status = 'OPEN' THEN
                NEW.due_at := coalesce(NEW.due_at, crm.answer_due(NEW.priority, NEW.date_time));
            END IF;
        ELSIF OLD.status = 'CLOSED' AND NEW.status = 'WAITING' THEN
            -- What is closed waits for nobody: it is reopened first.
            PERFORM core.refuse('PU010', 'request_move', jsonb_build_object('id', NEW.id, 'from', OLD.status, 'to', NEW.status));
        END IF;
        NEW.closed_at := CASE WHEN NEW.status = 'CLOSED' THEN coalesce(NEW.closed_at, now()) END;
    END IF;
    RETURN NEW;
END $$;

-- A customer who writes again reopens his request, under the same action, and is to be answered anew.
CREATE FUNCTION crm.message_reopens() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE crm.interactions r SET status = 'OPEN', closed_at = NULL, due_at = crm.answer_due(r.priority, now()), version = r.version + 1,
                                  action_id = n.action_id
      FROM (SELECT DISTINCT ON (x.parent_id) x.tenant_id, x.parent_id, x.action_id FROM new_rows x
             WHERE x.type = 'SUPPORT' AND x.parent_id IS NOT NULL AND x.direction = 'INBOUND' AND x.deleted_at IS NULL AND x.action_id IS NOT NULL) n
     WHERE r.tenant_id = n.tenant_id AND r.id = n.parent_id AND r.status IN ('WAITING', 'CLOSED') AND r.deleted_at IS NULL;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.message_reopens()');
CREATE TRIGGER m_reopens AFTER INSERT ON crm.interactions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.message_reopens();

-- A thread goes with its request.
CREATE TRIGGER n_cascade AFTER UPDATE ON crm.interactions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('crm.interactions', 'parent_id');

-- Requests in the search: by number, subject, words and company.
CREATE FUNCTION crm.request_words(p_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT i.tenant_id, 'request', i.id, core.search_text('SD-' || i.number, 'SD' || i.number, i.subject, left(i.description, 1000), k.company_name)
      FROM crm.interactions i JOIN unnest(p_ids) x ON x = i.id
      LEFT JOIN crm.customer_companies k ON k.tenant_id = i.tenant_id AND k.id = i.customer_id
     WHERE i.tenant_id = core.my_tenant() AND i.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
END $$;
CREATE FUNCTION crm.search_requests() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids  uuid[];
    v_gone uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        v_ids := ARRAY(SELECT n.id FROM new_rows n WHERE n.number IS NOT NULL AND n.deleted_at IS NULL);
    ELSE
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
          FROM (SELECT n.id, n.subject, n.description, n.customer_id, n.deleted_at FROM new_rows n WHERE n.number IS NOT NULL
                EXCEPT SELECT o.id, o.subject, o.description, o.customer_id, o.deleted_at FROM old_rows o) x;
    END IF;
    IF v_ids <> '{}' THEN
        PERFORM crm.request_words(v_ids);
    END IF;
    IF v_gone <> '{}' THEN
        PERFORM core.search_drop('request', v_gone);
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION crm.search_requests_of_companies() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_named uuid[] := ARRAY(SELECT x.id FROM (SELECT n.id, n.company_name FROM new_rows n EXCEPT SELECT o.id, o.company_name FROM old_rows o) x);
BEGIN
    IF v_named <> '{}' THEN
        PERFORM crm.request_words(ARRAY(SELECT i.id FROM crm.interactions i
                                         WHERE i.tenant_id = core.my_tenant() AND i.customer_id = ANY (v_named) AND i.number IS NOT NULL));
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.request_words(uuid[])'), sec.make_definer('crm.search_requests()'), sec.make_definer('crm.search_requests_of_companies()');
CREATE TRIGGER s_search_insert AFTER INSERT ON crm.interactions REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_requests();
CREATE TRIGGER s_search_update AFTER UPDATE ON crm.interactions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_requests();
CREATE TRIGGER s_search_requests AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_requests_of_companies();
INSERT INTO core.search_kinds VALUES ('request', 'request', 'crm.interactions', 'interactions.read');

-- What was there before. A data migration sees one organisation at a time.
DO $$
DECLARE
    v_tenant uuid;
    v_before text := current_setting('punte.tenant', true);
BEGIN
    FOR v_tenant IN SELECT f.tenant_id FROM core.feed_state f LOOP
        PERFORM set_config('punte.tenant', v_tenant::text, true);
        PERFORM crm.request_words(ARRAY(SELECT i.id FROM crm.interactions i WHERE i.tenant_id = v_tenant AND i.number IS NOT NULL AND i.deleted_at IS NULL));
    END LOOP;
    PERFORM set_config('punte.tenant', coalesce(v_before, ''), true);
END $$;
