-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 10
--
-- People over time, contracts, and who is probably the same.

-- 1. People: which companies a person belonged to, as what, from when until when.

-- The open link of the company that the person's own row names follows that row; further open links (two companies at once) stand by
-- themselves. A date that nobody knows is left empty.
CREATE TABLE crm.contact_roles (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    contact_person_id   uuid NOT NULL,
    customer_company_id uuid NOT NULL,
    position    text CONSTRAINT ck_contact_roles_position CHECK (char_length(position) <= 100),
    department  text CONSTRAINT ck_contact_roles_department CHECK (char_length(department) <= 100),
    is_primary_contact boolean NOT NULL DEFAULT false,
    is_decision_maker  boolean NOT NULL DEFAULT false,
    valid_from  date,
    valid_until date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_company_id) REFERENCES crm.customer_companies (tenant_id, id),
    CONSTRAINT ck_contact_roles_valid_until CHECK (valid_until >= valid_from)
);
CREATE UNIQUE INDEX idx_contact_roles_open ON crm.contact_roles (tenant_id, contact_person_id, customer_company_id)
    WHERE valid_until IS NULL AND deleted_at IS NULL;
CREATE INDEX idx_contact_roles_contact ON crm.contact_roles (tenant_id, contact_person_id);
CREATE INDEX idx_contact_roles_company ON crm.contact_roles (tenant_id, customer_company_id);

-- 2. Contracts.

CREATE TABLE crm.contracts (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_company_id uuid NOT NULL,
    opportunity_id  uuid,
    contract_number text NOT NULL COLLATE "C" CONSTRAINT ck_contracts_contract_number
                    CHECK (char_length(contract_number) BETWEEN 1 AND 50 AND contract_number = btrim(contract_number)),
    title           text COLLATE "ro-x-icu" CONSTRAINT ck_contracts_title CHECK (char_length(title) <= 255),
    contract_type   text COLLATE "C" CONSTRAINT ck_contracts_contract_type CHECK (contract_type IN
                    ('RETAINER', 'PROJECT', 'FRAMEWORK', 'MAINTENANCE', 'LICENSE', 'SUPPLY', 'OTHER')),
    status          text NOT NULL DEFAULT 'DRAFT' COLLATE "C" CONSTRAINT ck_contracts_status CHECK (status IN
                    ('DRAFT', 'ACTIVE', 'EXPIRED', 'TERMINATED')),
    status_no       smallint GENERATED ALWAYS AS (CASE status WHEN 'DRAFT' THEN 1 WHEN 'ACTIVE' THEN 2 WHEN 'EXPIRED' THEN 3 ELSE 4 END) STORED,
    start_date      date,
    end_date        date,
    auto_renewal    boolean NOT NULL DEFAULT false,
    renewal_months  int CONSTRAINT ck_contracts_renewal_months CHECK (renewal_months BETWEEN 1 AND 600),
    renewal_notice_days int CONSTRAINT ck_contracts_renewal_notice_days CHECK (renewal_notice_days BETWEEN 0 AND 3650),
    reminder_days   int CONSTRAINT ck_contracts_reminder_days CHECK (reminder_days BETWEEN 0 AND 3650),
    -- In force: the last day to give notice, and the first day of the next term. A contract that does not renew by itself is to be renewed by then.
    notice_on       date GENERATED ALWAYS AS (CASE WHEN status = 'ACTIVE' THEN end_date - coalesce(renewal_notice_days, 0) END) STORED,
    renewal_on      date GENERATED ALWAYS AS (CASE WHEN status = 'ACTIVE' THEN end_date + 1 END) STORED,
    monthly_fee     numeric(10,2) CONSTRAINT ck_contracts_monthly_fee CHECK (monthly_fee >= 0 AND monthly_fee <> 'NaN'),
    monthly_fee_minor bigint GENERATED ALWAYS AS ((monthly_fee * 100)::bigint) STORED,
    total_value     numeric(15,2) CONSTRAINT ck_contracts_total_value CHECK (total_value >= 0 AND total_value <> 'NaN'),
    total_value_minor bigint GENERATED ALWAYS AS ((total_value * 100)::bigint) STORED,
    currency        char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_contracts_currency CHECK (currency ~ '^[A-Z]{3}$'),
    payment_terms   text CONSTRAINT ck_contracts_payment_terms CHECK (char_length(payment_terms) <= 50),
    terminated_on   date,
    termination_reason text CONSTRAINT ck_contracts_termination_reason CHECK (char_length(termination_reason) <= 500),
    notes           text CONSTRAINT ck_contracts_notes CHECK (char_length(notes) <= 20000),
    owner_id    uuid DEFAULT sec.me(),
    team_id     uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_company_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, opportunity_id) REFERENCES crm.opportunities (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES core.teams (tenant_id, id),
    CONSTRAINT ck_contracts_end_date CHECK (end_date >= start_date),
    CONSTRAINT ck_contracts_auto_renewal CHECK (NOT auto_renewal OR end_date IS NOT NULL)
);
CREATE UNIQUE INDEX idx_contracts_number ON crm.contracts (tenant_id, contract_number) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_company ON crm.contracts (tenant_id, customer_company_id);
CREATE INDEX idx_contracts_opportunity ON crm.contracts (tenant_id, opportunity_id) WHERE opportunity_id IS NOT NULL;
CREATE INDEX idx_contracts_owner ON crm.contracts (tenant_id, owner_id);
CREATE INDEX idx_contracts_team ON crm.contracts (tenant_id, team_id);
CREATE INDEX idx_contracts_status ON crm.contracts (tenant_id, status_no, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_start ON crm.contracts (tenant_id, start_date, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_end ON crm.contracts (tenant_id, end_date, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_notice ON crm.contracts (tenant_id, notice_on, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_renewal ON crm.contracts (tenant_id, renewal_on, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_value ON crm.contracts (tenant_id, total_value_minor, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_fee ON crm.contracts (tenant_id, monthly_fee_minor, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contracts_created ON crm.contracts (tenant_id, created_at, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;

-- What a task is to be done for: the reminder of a contract follows it, and goes with it.
ALTER TABLE crm.tasks ADD COLUMN contract_id uuid, ADD FOREIGN KEY (tenant_id, contract_id) REFERENCES crm.contracts (tenant_id, id);
CREATE INDEX idx_tasks_contract ON crm.tasks (tenant_id, contract_id) WHERE contract_id IS NOT NULL;

CREATE OR REPLACE FUNCTION core.next_number(p_kind text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_value bigint;
BEGIN
    IF core.my_tenant() IS NULL OR p_kind NOT IN ('request', 'contract') THEN
        PERFORM core.refuse('42501', 'no_such_number', jsonb_build_object('kind', p_kind));
    END IF;
    INSERT INTO core.counters AS c (tenant_id, kind, value) VALUES (core.my_tenant(), p_kind, 1)
    ON CONFLICT (tenant_id, kind) DO UPDATE SET value = c.value + 1 RETURNING c.value INTO v_value;
    RETURN v_value;
END $$;
SELECT sec.make_definer('core.next_number(text)', '{{app}}');

CREATE FUNCTION crm.contract_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_company uuid;
BEGIN
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF NEW.opportunity_id IS NOT NULL AND (TG_OP = 'INSERT' OR (NEW.opportunity_id, NEW.customer_company_id)
                                           IS DISTINCT FROM (OLD.opportunity_id, OLD.customer_company_id)) THEN
        SELECT o.customer_company_id INTO v_company FROM crm.opportunities o WHERE o.tenant_id = NEW.tenant_id AND o.id = NEW.opportunity_id;
        NEW.customer_company_id := coalesce(NEW.customer_company_id, v_company);
        IF v_company <> NEW.customer_company_id THEN
            PERFORM core.refuse('PU013', 'contract_of_another_company', jsonb_build_object('id', NEW.id));
        END IF;
    END IF;
    NEW.contract_number := btrim(NEW.contract_number);
    IF coalesce(NEW.contract_number, '') = '' THEN
        LOOP -- somebody may have typed the next number already
            NEW.contract_number := format('C-%s-%s', extract(year FROM coalesce(NEW.start_date, core.today())), lpad(core.next_number('contract')::text, 3, '0'));
            EXIT WHEN NOT EXISTS (SELECT 1 FROM crm.contracts c WHERE c.tenant_id = NEW.tenant_id AND c.contract_number = NEW.contract_number
                                     AND c.deleted_at IS NULL);
        END LOOP;
    END IF;
    IF NEW.end_date < NEW.start_date THEN
        PERFORM core.refuse('PU013', 'contract_end_before_start', jsonb_build_object('id', NEW.id));
    ELSIF NEW.auto_renewal AND NEW.end_date IS NULL THEN
        PERFORM core.refuse('PU013', 'contract_renewal_needs_end', jsonb_build_object('id', NEW.id));
    ELSIF NEW.status <> 'DRAFT' AND NEW.start_date IS NULL THEN
        PERFORM core.refuse('PU013', 'contract_needs_start', jsonb_build_object('id', NEW.id));
    ELSIF NEW.status = 'EXPIRED' AND sec.me() IS NOT NULL AND (NEW.end_date IS NULL OR NEW.end_date >= core.today()) THEN
        PERFORM core.refuse('PU013', 'contract_not_ended_yet', jsonb_build_object('id', NEW.id));
    END IF;
    IF NEW.status = 'TERMINATED' THEN
        NEW.terminated_on := coalesce(NEW.terminated_on, core.today());
        IF NEW.terminated_on < NEW.start_date THEN
            PERFORM core.refuse('PU013', 'contract_ended_before_start', jsonb_build_object('id', NEW.id));
        END IF;
    ELSE -- in force again: the verdict goes, the ledger keeps it
        NEW.terminated_on := NULL;
        NEW.termination_reason := NULL;
    END IF;
    RETURN NEW;
END $$;

SELECT core.register_business_table('crm.contact_roles', 'contacts',
    p_read => '(SELECT sec.all(''{p}'')) OR sec.may_company(customer_company_id, ''{p}'')',
    p_write => '(SELECT sec.all(''{p}'')) OR sec.may_company(customer_company_id, ''{p}'')');
SELECT core.register_business_table('crm.contracts', 'contracts', 'owner_id', 'team_id');

-- Contracts are for those who may see opportunities (database.md, "Rights").
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT g.role, replace(g.perm, 'opportunities.', 'contracts.'), g.scope FROM sec.grant_rule g WHERE g.perm LIKE 'opportunities.%';

CREATE TRIGGER b_follow_owner BEFORE INSERT OR UPDATE OF owner_id ON crm.contracts
    FOR EACH ROW EXECUTE FUNCTION core.follow_owner();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON crm.contracts FOR EACH ROW EXECUTE FUNCTION crm.contract_rules();

-- What hangs on a deleted record goes with it.
CREATE TRIGGER n_cascade_contracts AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('crm.contracts', 'customer_company_id');
CREATE TRIGGER n_cascade AFTER UPDATE ON crm.contracts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('crm.tasks', 'contract_id');
CREATE TRIGGER n_cascade_roles AFTER UPDATE ON crm.contact_persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('crm.contact_roles', 'contact_person_id');

-- 3. The reminder of a contract: a task some days before the last day of notice, made, moved and called off with the contract, under the
-- same action. A reminder that somebody has done stays done: the next one comes with the next term.
CREATE FUNCTION crm.keep_contract_reminders() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids uuid[] := ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = n.tenant_id AND a.id = n.action_id AND a.undo_of IS NOT NULL));
BEGIN
    IF v_ids = '{}' THEN
        RETURN NULL;
    END IF;
    -- Called off: the contract has no reminder any more.
    UPDATE crm.tasks k SET status = 'CANCELLED', version = k.version + 1, action_id = c.action_id
      FROM crm.contracts c
     WHERE c.tenant_id = core.my_tenant() AND c.id = ANY (v_ids) AND (c.notice_on IS NULL OR c.reminder_days IS NULL)
       AND k.tenant_id = c.tenant_id AND k.contract_id = c.id AND k.source = 'rule:contract_reminder' AND k.is_open AND k.deleted_at IS NULL;
    -- Moved, or for somebody else now.
    UPDATE crm.tasks k SET due_date = x.due, reminder_at = x.due + interval '9 hours', assigned_to_user_id = x.owner_id, title = x.title,
                           version = k.version + 1, action_id = x.action_id
      FROM (SELECT c.id, c.action_id, (c.notice_on - c.reminder_days)::timestamp AT TIME ZONE t.time_zone AS due, coalesce(c.owner_id, sec.me()) AS owner_id,
                   crm.contract_reminder_title(t.language, c.contract_number) COLLATE "ro-x-icu" AS title
              FROM crm.contracts c JOIN core.tenants t ON t.id = c.tenant_id
             WHERE c.tenant_id = core.my_tenant() AND c.id = ANY (v_ids) AND c.notice_on IS NOT NULL AND c.reminder_days IS NOT NULL) x
     WHERE k.tenant_id = core.my_tenant() AND k.contract_id = x.id AND k.source = 'rule:contract_reminder' AND k.is_open AND k.deleted_at IS NULL
       AND (k.due_date, k.assigned_to_user_id, k.title) IS DISTINCT FROM (x.due, x.owner_id, x.title);
    INSERT INTO crm.tasks (tenant_id, title, due_date, has_time, kind, source, customer_id, opportunity_id, contract_id, assigned_to_user_id, reminder_at, action_id)
    SELECT c.tenant_id, crm.contract_reminder_title(t.language, c.contract_number), x.due, false, 'FOLLOW_UP', 'rule:contract_reminder',
           c.customer_company_id, c.opportunity_id, c.id, coalesce(c.owner_id, sec.me()), x.due + interval '9 hours', c.action_id
      FROM crm.contracts c JOIN core.tenants t ON t.id = c.tenant_id,
           LATERAL (SELECT (c.notice_on - c.reminder_days)::timestamp AT TIME ZONE t.time_zone AS due) x
     WHERE c.tenant_id = core.my_tenant() AND c.id = ANY (v_ids) AND c.reminder_days IS NOT NULL AND c.renewal_on > core.today()
       AND NOT EXISTS (SELECT 1 FROM crm.tasks k WHERE k.tenant_id = c.tenant_id AND k.contract_id = c.id AND k.source = 'rule:contract_reminder'
                          AND k.deleted_at IS NULL AND (k.is_open OR k.due_date = x.due));
    RETURN NULL;
END $$;
CREATE FUNCTION crm.contract_reminder_title(p_language text, p_number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
RETURN CASE p_language WHEN 'ro' THEN 'Reînnoire sau preaviz: contractul ' ELSE 'Renewal or notice: contract ' END || p_number;
GRANT EXECUTE ON FUNCTION crm.contract_reminder_title(text, text) TO {{engine}};
SELECT sec.make_definer('crm.keep_contract_reminders()');
CREATE TRIGGER m_reminders_insert AFTER INSERT ON crm.contracts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.keep_contract_reminders();
CREATE TRIGGER m_reminders_update AFTER UPDATE ON crm.contracts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.keep_contract_reminders();

-- 4. Contracts in the search.

CREATE FUNCTION crm.contract_words(p_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO core.search_index AS s (tenant_id, kind, row_id, folded)
    SELECT c.tenant_id, 'contract', c.id, core.search_text(c.contract_number, regexp_replace(c.contract_number, '[^[:alnum:]]', '', 'g'), c.title,
               k.company_name)
      FROM crm.contracts c JOIN unnest(p_ids) x ON x = c.id
      LEFT JOIN crm.customer_companies k ON k.tenant_id = c.tenant_id AND k.id = c.customer_company_id
     WHERE c.tenant_id = core.my_tenant() AND c.deleted_at IS NULL
    ON CONFLICT (tenant_id, kind, row_id) DO UPDATE SET folded = EXCLUDED.folded WHERE s.folded <> EXCLUDED.folded;
END $$;
CREATE FUNCTION crm.search_contracts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_ids  uuid[];
    v_gone uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        v_ids := ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL);
    ELSE
        SELECT array_agg(x.id) FILTER (WHERE x.deleted_at IS NULL), array_agg(x.id) FILTER (WHERE x.deleted_at IS NOT NULL) INTO v_ids, v_gone
          FROM (SELECT n.id, n.contract_number, n.title, n.customer_company_id, n.deleted_at FROM new_rows n
                EXCEPT SELECT o.id, o.contract_number, o.title, o.customer_company_id, o.deleted_at FROM old_rows o) x;
    END IF;
    PERFORM crm.contract_words(v_ids), core.search_drop('contract', v_gone);
    RETURN NULL;
END $$;
CREATE FUNCTION crm.search_contracts_of_companies() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_named uuid[] := ARRAY(SELECT x.id FROM (SELECT n.id, n.company_name FROM new_rows n EXCEPT SELECT o.id, o.company_name FROM old_rows o) x);
BEGIN
    IF v_named <> '{}' THEN
        PERFORM crm.contract_words(ARRAY(SELECT c.id FROM crm.contracts c WHERE c.tenant_id = core.my_tenant() AND c.customer_company_id = ANY (v_named)));
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.contract_words(uuid[])'), sec.make_definer('crm.search_contracts()'), sec.make_definer('crm.search_contracts_of_companies()');
CREATE TRIGGER s_search_insert AFTER INSERT ON crm.contracts REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_contracts();
CREATE TRIGGER s_search_update AFTER UPDATE ON crm.contracts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_contracts();
CREATE TRIGGER s_search_contracts AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.search_contracts_of_companies();
INSERT INTO core.search_kinds VALUES ('contract', 'contract', 'crm.contracts', 'contracts.read');

-- 5. The history of a person, kept by itself. Another company ends the link to the old one today and opens one to the new; what is said
-- about the present role (position, department, decides) is corrected in place: "Moved to ..." is for what really changed. A company that
-- was typed wrong and put right on the same day leaves no trace here (the ledger has it).
CREATE FUNCTION crm.keep_contact_roles() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_today  date := core.today();
    v_ids    uuid[];
    v_moved  uuid[];
    v_old    uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO crm.contact_roles (tenant_id, contact_person_id, customer_company_id, position, department, is_primary_contact, is_decision_maker,
                                       created_at, updated_at, created_by, updated_by, action_id)
        SELECT n.tenant_id, n.id, n.customer_company_id, n.position, n.department, n.is_primary_contact, n.is_decision_maker,
               n.created_at, n.updated_at, n.created_by, n.updated_by, n.action_id
          FROM new_rows n WHERE n.customer_company_id IS NOT NULL AND n.deleted_at IS NULL;
        RETURN NULL;
    END IF;
    v_ids := ARRAY(SELECT x.id FROM (
        SELECT n.id, n.action_id, n.customer_company_id, n.position, n.department, n.is_primary_contact, n.is_decision_maker FROM new_rows n
         WHERE n.deleted_at IS NULL
           AND n.id IN (SELECT y.id FROM (SELECT m.id, m.customer_company_id, m.position, m.department, m.is_primary_contact, m.is_decision_maker FROM new_rows m
                                          EXCEPT SELECT o.id, o.customer_company_id, o.position, o.department, o.is_primary_contact, o.is_decision_maker FROM old_rows o) y)) x
         -- Undo brings the history back by itself.
         WHERE NOT EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = v_tenant AND a.id = x.action_id AND a.undo_of IS NOT NULL));
    IF v_ids = '{}' THEN
        RETURN NULL;
    END IF;
    SELECT array_agg(o.id), array_agg(o.customer_company_id) INTO v_moved, v_old
      FROM old_rows o JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = o.id
     WHERE o.id = ANY (v_ids) AND p.customer_company_id IS DISTINCT FROM o.customer_company_id;
    IF v_moved IS NOT NULL THEN
        UPDATE crm.contact_roles r SET customer_company_id = p.customer_company_id, version = r.version + 1, action_id = p.action_id
          FROM unnest(v_moved, v_old) m (id, old) JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = m.id
         WHERE r.tenant_id = v_tenant AND r.contact_person_id = m.id AND r.customer_company_id = m.old AND r.valid_until IS NULL AND r.deleted_at IS NULL
           AND p.customer_company_id IS NOT NULL AND r.created_by = sec.me() AND r.created_at > now() - interval '12 hours'
           AND coalesce(r.valid_from, v_today) = v_today
           AND NOT EXISTS (SELECT 1 FROM crm.contact_roles x WHERE x.tenant_id = v_tenant AND x.contact_person_id = m.id
                              AND x.customer_company_id = p.customer_company_id AND x.valid_until IS NULL AND x.deleted_at IS NULL);
        UPDATE crm.contact_roles r SET valid_until = greatest(v_today, r.valid_from), version = r.version + 1, action_id = p.action_id
          FROM unnest(v_moved, v_old) m (id, old) JOIN crm.contact_persons p ON p.tenant_id = v_tenant AND p.id = m.id
         WHERE r.tenant_id = v_tenant AND r.contact_person_id = m.id AND r.customer_company_id = m.old AND r.valid_until IS NULL AND r.deleted_at IS NULL;
        INSERT INTO crm.contact_roles (tenant_id, contact_person_id, customer_company_id, position, department, is_primary_contact, is_decision_maker,
                                       valid_from, action_id)
        SELECT p.tenant_id, p.id, p.customer_company_id, p.position, p.department, p.is_primary_contact, p.is_decision_maker, v_today, p.action_id
          FROM crm.contact_persons p
         WHERE p.tenant_id = v_tenant AND p.id = ANY (v_moved) AND p.customer_company_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM crm.contact_roles x WHERE x.tenant_id = v_tenant AND x.contact_person_id = p.id
                              AND x.customer_company_id = p.customer_company_id AND x.valid_until IS NULL AND x.deleted_at IS NULL);
    END IF;
    UPDATE crm.contact_roles r SET position = p.position, department = p.department, is_primary_contact = p.is_primary_contact,
                                   is_decision_maker = p.is_decision_maker, version = r.version + 1, action_id = p.action_id
      FROM crm.contact_persons p
     WHERE p.tenant_id = v_tenant AND p.id = ANY (v_ids)
       AND r.tenant_id = v_tenant AND r.contact_person_id = p.id AND r.customer_company_id = p.customer_company_id
       AND r.valid_until IS NULL AND r.deleted_at IS NULL
       AND (r.position, r.department, r.is_primary_contact, r.is_decision_maker)
           IS DISTINCT FROM (p.position, p.department, p.is_primary_contact, p.is_decision_maker);
    RETURN NULL;
END $$;
SELECT sec.make_definer('crm.keep_contact_roles()');
CREATE TRIGGER m_roles_insert AFTER INSERT ON crm.contact_persons REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.keep_contact_roles();
CREATE TRIGGER m_roles_update AFTER UPDATE ON crm.contact_persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.keep_contact_roles();

-- "Moved to ...": ends the present role on that day and opens the new one, as one action; NULL = belongs to no company any more. Runs with
-- the caller's rights: he must be allowed to change the person before and after. Returns the person's new version.
CREATE FUNCTION crm.move_contact(p_contact uuid, p_company uuid, p_position text, p_on date, p_version int, p_action uuid) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_person  crm.contact_persons;
    v_role    crm.contact_roles;
    v_version int;
BEGIN
    SELECT * INTO v_person FROM crm.contact_persons p WHERE p.tenant_id = core.my_tenant() AND p.id = p_contact AND p.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'crm.contact_persons', 'id', p_contact));
    END IF;
    IF p_on IS NULL OR p_on > core.today() THEN
        PERFORM core.refuse('PU013', 'move_in_future', jsonb_build_object('id', p_contact));
    END IF;
    IF p_company IS NOT NULL AND NOT EXISTS (SELECT 1 FROM crm.customer_companies c
                                              WHERE c.tenant_id = v_person.tenant_id AND c.id = p_company AND c.deleted_at IS NULL) THEN
        PERFORM core.refuse('PU013', 'move_to_deleted_company', jsonb_build_object('id', p_company));
    END IF;
    SELECT * INTO v_role FROM crm.contact_roles r
     WHERE r.tenant_id = v_person.tenant_id AND r.contact_person_id = p_contact AND r.customer_company_id = v_person.customer_company_id
       AND r.valid_until IS NULL AND r.deleted_at IS NULL;
    IF v_role.valid_from > p_on THEN
        PERFORM core.refuse('PU013', 'move_before_start', jsonb_build_object('id', p_contact, 'since', v_role.valid_from));
    END IF;
    INSERT INTO core.actions (id, label, label_args)
    VALUES (p_action, 'move_contact', jsonb_build_object('subject', v_person.full_name, 'table', 'crm.contact_persons',
            'company', (SELECT c.company_name FROM crm.customer_companies c WHERE c.tenant_id = v_person.tenant_id AND c.id = p_company)));
    IF p_company = v_person.customer_company_id AND v_role.id IS NOT NULL THEN
        -- A new job in the same company: the open link goes on as the new role, a closed one keeps the old.
        INSERT INTO crm.contact_roles (contact_person_id, customer_company_id, position, department, is_primary_contact, is_decision_maker,
                                       valid_from, valid_until, action_id)
        VALUES (p_contact, p_company, v_role.position, v_role.department, v_role.is_primary_contact, v_role.is_decision_maker, v_role.valid_from, p_on, p_action);
        UPDATE crm.contact_roles r SET position = p_position, department = NULL, is_decision_maker = false, valid_from = p_on, version = r.version + 1,
                                       action_id = p_action
         WHERE r.tenant_id = v_role.tenant_id AND r.id = v_role.id;
    ELSE
        UPDATE crm.contact_roles r SET valid_until = p_on, version = r.version + 1, action_id = p_action
         WHERE r.tenant_id = v_role.tenant_id AND r.id = v_role.id;
        IF p_company IS NOT NULL THEN
            INSERT INTO crm.contact_roles (contact_person_id, customer_company_id, position, valid_from, action_id)
            SELECT p_contact, p_company, p_position, p_on, p_action
             WHERE NOT EXISTS (SELECT 1 FROM crm.contact_roles r WHERE r.tenant_id = v_person.tenant_id AND r.contact_person_id = p_contact
                                  AND r.customer_company_id = p_company AND r.valid_until IS NULL AND r.deleted_at IS NULL);
        END IF;
    END IF;
    UPDATE crm.contact_persons p SET customer_company_id = p_company, position = p_position, department = NULL, is_active = true, is_decision_maker = false,
           is_primary_contact = p.is_primary_contact AND p_company IS NOT DISTINCT FROM p.customer_company_id, version = p_version + 1, action_id = p_action
     WHERE p.tenant_id = v_person.tenant_id AND p.id = p_contact AND p.deleted_at IS NULL RETURNING p.version INTO v_version;
    IF v_version IS NULL THEN -- not his to change
        PERFORM core.refuse('42501', 'no_right', jsonb_build_object('permission', 'contacts.write'));
    END IF;
    RETURN v_version;
END $$;
REVOKE ALL ON FUNCTION crm.move_contact(uuid, uuid, text, date, int, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION crm.move_contact(uuid, uuid, text, date, int, uuid) TO {{app}};

-- 6. Who is probably the same: exact keys of what identifies a record, in one private table beside the search index (a trigram index would
-- look at thousands of rows for a word of common letters).

-- A company's name without case, diacritics, punctuation and legal form: "S.C. Agro Bărăgan S.R.L." and "AGRO BARAGAN" are one.
CREATE FUNCTION core.company_key(p_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT coalesce(string_agg(w, ' ' ORDER BY n) FILTER (WHERE w <> ALL ('{srl,srld,sa,pfa,ii,if,snc,scs,sca,ra,sc,sn,cnsa,gmbh,ag,ltd,llc,inc,sarl,bv,nv,ou,kft,doo,ood,sro,spa,plc}'::text[])),
                        string_agg(w, ' ' ORDER BY n))
          FROM regexp_split_to_table(btrim(regexp_replace(regexp_replace(regexp_replace(core.fold(left(p_name, 255)), '(?<=\m[a-z])[. ]+(?=[a-z](\M|[.]))', '', 'g'),
                                     '[''’`.]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')), ' ') WITH ORDINALITY x (w, n) WHERE w <> '');
-- A person's name in any order: "Popescu, Ion" and "Ion Popescu".
CREATE FUNCTION core.person_key(p_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT string_agg(w, ' ' ORDER BY w COLLATE "C")
          FROM regexp_split_to_table(regexp_replace(core.fold(left(p_name, 255)), '[^[:alnum:]]+', ' ', 'g'), ' ') w WHERE w <> '');
-- RO in front marks a VAT payer and is no part of the number.
CREATE FUNCTION core.tax_key(p_tax_id text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT CASE WHEN length(k) > 1 THEN k END
          FROM (SELECT regexp_replace(regexp_replace(upper(p_tax_id), '[^A-Z0-9]', '', 'g'), '^RO(?=[0-9])', '') AS k) x);
CREATE FUNCTION core.phone_key(p_phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT CASE WHEN length(d) < 6 THEN NULL WHEN d LIKE '00%' THEN substr(d, 3)
                    WHEN d LIKE '0%' AND length(d) = 10 AND p_phone !~ '^\s*\+' THEN '4' || d ELSE d END
          FROM (SELECT regexp_replace(p_phone, '[^0-9]', '', 'g') AS d) x);
CREATE FUNCTION core.mail_key(p_email text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT CASE WHEN k LIKE '_%@_%' THEN k END FROM (SELECT lower(btrim(p_email)) AS k) x);
-- All keys of a record, each behind the letter of its reason: tax ID, e-mail, phone, name.
CREATE FUNCTION core.record_keys_of(p_kind text, p_names text[], p_tax_id text, p_email text, p_phone text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN (SELECT coalesce(array_agg(DISTINCT k.key), '{}') FROM (
            SELECT 't:' || core.tax_key(p_tax_id) UNION ALL SELECT 'e:' || core.mail_key(p_email) UNION ALL SELECT 'p:' || core.phone_key(p_phone)
            UNION ALL SELECT 'n:' || CASE p_kind WHEN 'company' THEN core.company_key(n) ELSE core.person_key(n) END FROM unnest(p_names) n) k (key)
         WHERE k.key IS NOT NULL);
GRANT EXECUTE ON FUNCTION core.company_key(text), core.person_key(text), core.tax_key(text), core.phone_key(text), core.mail_key(text),
    core.record_keys_of(text, text[], text, text, text) TO {{engine}};

CREATE TABLE core.record_keys (
    tenant_id uuid NOT NULL,
    kind      text NOT NULL COLLATE "C",
    key       text NOT NULL COLLATE "C",
    row_id    uuid NOT NULL,
    PRIMARY KEY (tenant_id, kind, key, row_id)
);
CREATE INDEX idx_record_keys_row ON core.record_keys (tenant_id, row_id);
SELECT sec.make_private('core.record_keys');

CREATE FUNCTION core.keep_record_keys(p_kind text, p_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
BEGIN
    DELETE FROM core.record_keys k WHERE k.tenant_id = v_tenant AND k.row_id = ANY (p_ids);
    IF p_kind = 'company' THEN
        INSERT INTO core.record_keys (tenant_id, kind, key, row_id)
        SELECT c.tenant_id, p_kind, k, c.id
          FROM crm.customer_companies c, unnest(core.record_keys_of(p_kind, ARRAY[c.company_name, c.legal_name], c.tax_id, c.email, c.phone)) k
         WHERE c.tenant_id = v_tenant AND c.id = ANY (p_ids) AND c.deleted_at IS NULL;
    ELSE
        INSERT INTO core.record_keys (tenant_id, kind, key, row_id)
        SELECT p.tenant_id, p_kind, k, p.id
          FROM crm.contact_persons p, unnest(core.record_keys_of(p_kind, ARRAY[p.full_name], NULL, p.email, p.phone)) k
         WHERE p.tenant_id = v_tenant AND p.id = ANY (p_ids) AND p.deleted_at IS NULL;
    END IF;
END $$;
CREATE FUNCTION crm.company_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM core.keep_record_keys('company', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL));
    ELSE
        PERFORM core.keep_record_keys('company', x.ids)
           FROM (SELECT array_agg(y.id) AS ids
                   FROM (SELECT n.id, n.deleted_at, n.company_name, n.legal_name, n.tax_id, n.email, n.phone FROM new_rows n
                         EXCEPT SELECT o.id, o.deleted_at, o.company_name, o.legal_name, o.tax_id, o.email, o.phone FROM old_rows o) y) x
          WHERE x.ids IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION crm.contact_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM core.keep_record_keys('contact', ARRAY(SELECT n.id FROM new_rows n WHERE n.deleted_at IS NULL));
    ELSE
        PERFORM core.keep_record_keys('contact', x.ids)
           FROM (SELECT array_agg(y.id) AS ids
                   FROM (SELECT n.id, n.deleted_at, n.full_name, n.email, n.phone FROM new_rows n
                         EXCEPT SELECT o.id, o.deleted_at, o.full_name, o.email, o.phone FROM old_rows o) y) x
          WHERE x.ids IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.keep_record_keys(text, uuid[])'), sec.make_definer('crm.company_keys()'), sec.make_definer('crm.contact_keys()');
CREATE TRIGGER s_keys_insert AFTER INSERT ON crm.customer_companies REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.company_keys();
CREATE TRIGGER s_keys_update AFTER UPDATE ON crm.customer_companies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.company_keys();
CREATE TRIGGER s_keys_insert AFTER INSERT ON crm.contact_persons REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.contact_keys();
CREATE TRIGGER s_keys_update AFTER UPDATE ON crm.contact_persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION crm.contact_keys();

-- The readable records that are probably the one being typed, the surest reason first: tax_id, email, phone, name. No oracle: whoever may
-- not read a kind of record gets no answer about it.
CREATE FUNCTION core.find_duplicates(p_kind text, p_names text[], p_tax_id text, p_email text, p_phone text, p_except uuid, p_limit int)
RETURNS TABLE (row_id uuid, why text) LANGUAGE plpgsql STABLE ROWS 5 AS $$
DECLARE
    v_table text := CASE p_kind WHEN 'company' THEN 'crm.customer_companies' WHEN 'contact' THEN 'crm.contact_persons' END;
    v_perm  text := CASE p_kind WHEN 'company' THEN 'companies.read' ELSE 'contacts.read' END;
    v_all   boolean := sec.all(v_perm);
BEGIN
    IF v_table IS NULL OR core.my_tenant() IS NULL OR NOT (v_all OR sec.own(v_perm)) THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT h.row_id, (ARRAY['tax_id', 'email', 'phone', 'name'])[h.place]
          FROM (SELECT k.row_id, min(position(left(k.key, 1) IN 'tepn')) AS place
                  FROM (SELECT r.row_id, r.key FROM unnest(core.record_keys_of(p_kind, p_names, p_tax_id, p_email, p_phone)) w,
                               LATERAL (SELECT x.row_id, x.key FROM core.record_keys x
                                         WHERE x.tenant_id = core.my_tenant() AND x.kind = p_kind AND x.key = w AND x.row_id IS DISTINCT FROM p_except
                                         LIMIT 200) r) k -- a switchboard that hundreds share says nothing more than a few of them do
                 GROUP BY k.row_id) h
         WHERE v_all OR sec.may_read_row(v_table, h.row_id)
         ORDER BY h.place, h.row_id LIMIT least(coalesce(p_limit, 5), 50);
END $$;
SELECT sec.make_definer('core.find_duplicates(text, text[], text, text, text, uuid, int)', '{{app}}');

-- 7. What was there before: the open links of everybody who has a company, and the keys. A data migration sees one organisation at a time.
DO $$
DECLARE
    v_tenant uuid;
    v_before text := current_setting('punte.tenant', true);
BEGIN
    FOR v_tenant IN SELECT f.tenant_id FROM core.feed_state f LOOP
        PERFORM set_config('punte.tenant', v_tenant::text, true);
        INSERT INTO crm.contact_roles (tenant_id, contact_person_id, customer_company_id, position, department, is_primary_contact, is_decision_maker,
                                       created_at, updated_at, created_by, updated_by, deleted_at)
        SELECT p.tenant_id, p.id, p.customer_company_id, p.position, p.department, p.is_primary_contact, p.is_decision_maker,
               p.created_at, p.updated_at, p.created_by, p.updated_by, p.deleted_at
          FROM crm.contact_persons p WHERE p.customer_company_id IS NOT NULL;
        PERFORM core.keep_record_keys('company', ARRAY(SELECT c.id FROM crm.customer_companies c WHERE c.deleted_at IS NULL)),
                core.keep_record_keys('contact', ARRAY(SELECT p.id FROM crm.contact_persons p WHERE p.deleted_at IS NULL));
    END LOOP;
    PERFORM set_config('punte.tenant', coalesce(v_before, ''), true);
END $$;
