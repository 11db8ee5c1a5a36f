-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 5
--
-- Sales: what is offered, the pipeline and its rules.

CREATE TABLE crm.services_packages (
    tenant_id    uuid NOT NULL DEFAULT core.my_tenant(),
    id           uuid NOT NULL DEFAULT core.uuid_v7(),
    name         text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_services_packages_name CHECK (char_length(name) BETWEEN 1 AND 100),
    description  text CONSTRAINT ck_services_packages_description CHECK (char_length(description) <= 20000),
    price        numeric(10,2) CONSTRAINT ck_services_packages_price CHECK (price >= 0 AND price <> 'NaN'),
    price_minor  bigint GENERATED ALWAYS AS ((price * 100)::bigint) STORED,
    currency     char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_services_packages_currency CHECK (currency ~ '^[A-Z]{3}$'),
    service_type text CONSTRAINT ck_services_packages_service_type CHECK (service_type IN
                 ('SOCIAL_MEDIA', 'SEO', 'CONTENT_MARKETING', 'PPC', 'EMAIL_MARKETING', 'ANALYTICS', 'STRATEGY')),
    deliverables text CONSTRAINT ck_services_packages_deliverables CHECK (char_length(deliverables) <= 20000),
    estimated_hours int CONSTRAINT ck_services_packages_estimated_hours CHECK (estimated_hours >= 0),
    complexity   text CONSTRAINT ck_services_packages_complexity CHECK (complexity IN ('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH')),
    is_recurring boolean NOT NULL DEFAULT false,
    frequency    text CONSTRAINT ck_services_packages_frequency CHECK (frequency IN
                 ('WEEKLY', 'BIWEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'ONE_TIME')),
    project_duration int CONSTRAINT ck_services_packages_project_duration CHECK (project_duration >= 0),
    active       boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT ck_services_packages_recurring CHECK (NOT is_recurring OR frequency IS NOT NULL)
);
CREATE INDEX idx_services_packages_name ON crm.services_packages (tenant_id, name, id) WHERE deleted_at IS NULL;

-- Probability and patience per stage; editable per tenant. Made with the tenant.
CREATE TABLE crm.stage_defaults (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    stage       text NOT NULL COLLATE "C" CONSTRAINT ck_stage_defaults_stage CHECK (stage IN
                ('PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'CLOSED_WON', 'CLOSED_LOST')),
    stage_no    smallint GENERATED ALWAYS AS (CASE stage WHEN 'PROSPECTING' THEN 1 WHEN 'QUALIFICATION' THEN 2 WHEN 'PROPOSAL' THEN 3
                    WHEN 'NEGOTIATION' THEN 4 WHEN 'CLOSED_WON' THEN 5 ELSE 6 END) STORED,
    probability int NOT NULL CONSTRAINT ck_stage_defaults_probability CHECK (probability BETWEEN 0 AND 100),
    stale_after_days int CONSTRAINT ck_stage_defaults_stale_after_days CHECK (stale_after_days > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT stage_defaults_stage UNIQUE (tenant_id, stage)
);

-- Why an opportunity was lost: a list each organisation edits; the code never changes.
CREATE TABLE crm.lost_reasons (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    code       text NOT NULL COLLATE "C" CONSTRAINT ck_lost_reasons_code CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    label_ro   text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_lost_reasons_label_ro CHECK (char_length(label_ro) BETWEEN 1 AND 100),
    label_en   text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_lost_reasons_label_en CHECK (char_length(label_en) BETWEEN 1 AND 100),
    sort_no    int NOT NULL DEFAULT 100,
    active     boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT lost_reasons_code UNIQUE (tenant_id, code)
);

CREATE TABLE crm.opportunities (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_company_id uuid,
    contact_person_id   uuid,
    title       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_opportunities_title CHECK (char_length(title) BETWEEN 1 AND 255),
    description text CONSTRAINT ck_opportunities_description CHECK (char_length(description) <= 20000),
    amount      numeric(15,2) CONSTRAINT ck_opportunities_amount CHECK (amount >= 0 AND amount <> 'NaN'),
    amount_minor bigint GENERATED ALWAYS AS ((amount * 100)::bigint) STORED,
    currency    char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_opportunities_currency CHECK (currency ~ '^[A-Z]{3}$'),
    stage       text NOT NULL DEFAULT 'PROSPECTING' COLLATE "C" CONSTRAINT ck_opportunities_stage CHECK (stage IN
                ('PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'CLOSED_WON', 'CLOSED_LOST')),
    stage_no    smallint GENERATED ALWAYS AS (CASE stage WHEN 'PROSPECTING' THEN 1 WHEN 'QUALIFICATION' THEN 2 WHEN 'PROPOSAL' THEN 3
                    WHEN 'NEGOTIATION' THEN 4 WHEN 'CLOSED_WON' THEN 5 ELSE 6 END) STORED,
    position    text NOT NULL COLLATE "C" CONSTRAINT ck_opportunities_position CHECK (char_length(position) BETWEEN 1 AND 1000),
    probability int CONSTRAINT ck_opportunities_probability CHECK (probability BETWEEN 0 AND 100),
    expected_close_date date,
    closed_at   date,
    lost_reason text COLLATE "C",
    competitor  text CONSTRAINT ck_opportunities_competitor CHECK (char_length(competitor) <= 255),
    retry_on    date,
    reopen_reason text CONSTRAINT ck_opportunities_reopen_reason CHECK (char_length(reopen_reason) <= 500),
    source      text CONSTRAINT ck_opportunities_source CHECK (char_length(source) <= 255),
    owner_id    uuid DEFAULT sec.me(),
    team_id     uuid,
    stage_changed_at timestamptz NOT NULL DEFAULT now(),
    last_activity_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_company_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES core.teams (tenant_id, id),
    FOREIGN KEY (tenant_id, lost_reason) REFERENCES crm.lost_reasons (tenant_id, code)
);
-- Board: the order of cards, the exact heads of the open columns, the recent rows of the closed ones.
CREATE INDEX idx_opportunities_stage ON crm.opportunities (tenant_id, stage_no, position, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_opportunities_heads ON crm.opportunities (tenant_id, stage_no, currency)
    INCLUDE (amount_minor, probability, owner_id, team_id) WHERE deleted_at IS NULL AND stage_no <= 4;
CREATE INDEX idx_opportunities_closed ON crm.opportunities (tenant_id, stage_no, closed_at, id) WHERE deleted_at IS NULL AND stage_no >= 5;
-- Lists: one keyset index per hot sort key; with the columns of the policy, so that counting and finding the places to jump to stay in the
-- index (1,000,000 rows: 0.6 s instead of 2.7).
CREATE INDEX idx_opportunities_created ON crm.opportunities (tenant_id, created_at, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_opportunities_amount ON crm.opportunities (tenant_id, amount_minor, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_opportunities_close_date ON crm.opportunities (tenant_id, expected_close_date, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_opportunities_title ON crm.opportunities (tenant_id, title, id) INCLUDE (owner_id, team_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_opportunities_customer ON crm.opportunities (tenant_id, customer_company_id);
CREATE INDEX idx_opportunities_contact ON crm.opportunities (tenant_id, contact_person_id) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_opportunities_owner ON crm.opportunities (tenant_id, owner_id);
CREATE INDEX idx_opportunities_team ON crm.opportunities (tenant_id, team_id);
CREATE INDEX idx_opportunities_lost_reason ON crm.opportunities (tenant_id, lost_reason) WHERE lost_reason IS NOT NULL;

CREATE TABLE crm.opportunity_services (
    tenant_id          uuid NOT NULL DEFAULT core.my_tenant(),
    id                 uuid NOT NULL DEFAULT core.uuid_v7(),
    opportunity_id     uuid NOT NULL,
    service_package_id uuid NOT NULL,
    quantity           int NOT NULL DEFAULT 1 CONSTRAINT ck_opportunity_services_quantity CHECK (quantity > 0),
    unit_price         numeric(10,2) CONSTRAINT ck_opportunity_services_unit_price CHECK (unit_price >= 0 AND unit_price <> 'NaN'),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, opportunity_id) REFERENCES crm.opportunities (tenant_id, id),
    FOREIGN KEY (tenant_id, service_package_id) REFERENCES crm.services_packages (tenant_id, id)
);
CREATE UNIQUE INDEX idx_opportunity_services_pair ON crm.opportunity_services (tenant_id, opportunity_id, service_package_id)
    WHERE deleted_at IS NULL;
CREATE INDEX idx_opportunity_services_opportunity ON crm.opportunity_services (tenant_id, opportunity_id);
CREATE INDEX idx_opportunity_services_service ON crm.opportunity_services (tenant_id, service_package_id);

-- A place below everything older: time-ordered, of the digits and letters the client's ranks are made of, never ending in the lowest.
CREATE FUNCTION core.new_rank() RETURNS text LANGUAGE sql VOLATILE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN 'i' || left(replace(core.uuid_v7()::text, '-', ''), 16) || 'i';
GRANT EXECUTE ON FUNCTION core.new_rank() TO {{app}}, {{engine}};

CREATE FUNCTION core.today() RETURNS date LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN (now() AT TIME ZONE coalesce((SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant()), 'Europe/Bucharest'))::date;
END $$;
SELECT sec.make_definer('core.today()', '{{app}}');

-- The rules of the pipeline. Undo (the engine) passes: what was once legal may always come back.
CREATE FUNCTION crm.opportunity_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_closed  text[] := '{CLOSED_WON,CLOSED_LOST}';
    v_missing text[];
BEGIN
    IF current_user = '{{engine}}' THEN
        IF TG_OP = 'UPDATE' AND NEW.stage_changed_at <> OLD.stage_changed_at THEN
            NEW.last_activity_at := greatest(NEW.stage_changed_at, (SELECT max(i.date_time) FROM crm.interactions i
                WHERE i.tenant_id = NEW.tenant_id AND i.opportunity_id = NEW.id AND i.deleted_at IS NULL));
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        NEW.position := coalesce(NEW.position, core.new_rank());
        IF sec.me() IS NOT NULL THEN
            NEW.stage_changed_at := least(NEW.stage_changed_at, now()); -- an import tells of the past, nobody of the future
        END IF;
        NEW.last_activity_at := NEW.stage_changed_at; -- always the later of the last move and the last interaction
    ELSE
        NEW.last_activity_at := OLD.last_activity_at;
        NEW.stage_changed_at := OLD.stage_changed_at;
        IF NEW.stage <> OLD.stage THEN
            IF (CASE WHEN OLD.stage = ANY (v_closed) THEN NEW.stage <> 'QUALIFICATION'
                     ELSE NEW.stage = 'CLOSED_WON' AND OLD.stage <> 'NEGOTIATION' END) THEN
                PERFORM core.refuse('PU010', 'stage_move', jsonb_build_object('id', OLD.id, 'from', OLD.stage, 'to', NEW.stage));
            END IF;
            IF OLD.stage = ANY (v_closed) THEN -- reopened: the old verdict goes, the ledger keeps it
                IF btrim(coalesce(NEW.reopen_reason, '')) = '' THEN
                    PERFORM core.refuse('PU011', 'reopen_reason', jsonb_build_object('id', OLD.id));
                END IF;
                NEW.closed_at := NULL;
                NEW.lost_reason := NULL;
                NEW.competitor := NULL;
                NEW.retry_on := NULL;
            END IF;
            IF NEW.stage = ANY (v_closed) THEN
                NEW.reopen_reason := NULL;
            END IF;
            IF NEW.probability IS NOT DISTINCT FROM OLD.probability THEN
                NEW.probability := NULL; -- a probability typed for one stage says nothing about the next
            END IF;
            NEW.stage_changed_at := now();
            NEW.last_activity_at := greatest(NEW.last_activity_at, now());
        END IF;
    END IF;
    IF NEW.stage = 'CLOSED_WON' THEN
        v_missing := array_remove(ARRAY[CASE WHEN NEW.amount IS NULL THEN 'amount' END, CASE WHEN NEW.closed_at IS NULL THEN 'closed_at' END], NULL);
        IF v_missing <> '{}' THEN
            PERFORM core.refuse('PU012', 'won_requires', jsonb_build_object('id', NEW.id, 'missing', to_jsonb(v_missing)));
        END IF;
    ELSIF NEW.stage = 'CLOSED_LOST' THEN
        IF NEW.lost_reason IS NULL THEN
            PERFORM core.refuse('PU011', 'lost_reason', jsonb_build_object('id', NEW.id));
        END IF;
        NEW.closed_at := coalesce(NEW.closed_at, core.today());
    ELSIF NEW.closed_at IS NOT NULL THEN
        PERFORM core.refuse('PU013', 'closed_date_while_open', jsonb_build_object('id', NEW.id));
    END IF;
    IF NEW.stage <> 'CLOSED_LOST' AND (NEW.lost_reason IS NOT NULL OR NEW.retry_on IS NOT NULL) THEN
        PERFORM core.refuse('PU013', 'lost_fields_while_not_lost', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION sec.may_opportunity(p_opportunity uuid, p_perm text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM crm.opportunities o
                    WHERE o.tenant_id = core.my_tenant() AND o.id = p_opportunity
                      AND (o.owner_id = ANY (sec.mine(p_perm)) OR o.team_id = ANY (sec.my_teams(p_perm)) OR sec.all(p_perm)));
END $$;
SELECT sec.make_definer('sec.may_opportunity(uuid, text)', '{{app}}');

SELECT core.register_business_table('crm.services_packages', 'lookups');
SELECT core.register_business_table('crm.stage_defaults', 'lookups');
SELECT core.register_business_table('crm.lost_reasons', 'lookups');
SELECT core.register_business_table('crm.opportunities', 'opportunities', 'owner_id', 'team_id', p_derived => '{last_activity_at}');
SELECT core.register_business_table('crm.opportunity_services', 'opportunities',
    p_read => '(SELECT sec.all(''{p}'')) OR sec.may_opportunity(opportunity_id, ''{p}'')',
    p_write => '(SELECT sec.all(''{p}'')) OR sec.may_opportunity(opportunity_id, ''{p}'')');

CREATE TRIGGER b_follow_owner BEFORE INSERT OR UPDATE OF owner_id ON crm.opportunities
    FOR EACH ROW EXECUTE FUNCTION core.follow_owner();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON crm.opportunities
    FOR EACH ROW EXECUTE FUNCTION crm.opportunity_rules();
