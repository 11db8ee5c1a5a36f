-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Decisions about a customer's problem: the tables, who may read and write them, and what holds for each row by itself.
-- The scores and their reveal are in 0036, the way of a decision through its phases in 0037.

CREATE SCHEMA decision;
CREATE SCHEMA eval;
GRANT USAGE ON SCHEMA decision TO {{app}}, {{engine}};
GRANT USAGE ON SCHEMA eval TO {{engine}};

-- 1. Who entered a row is, in these tables, a member of a team (the document's created_by), given or found by their own rules.
CREATE OR REPLACE FUNCTION core.stamp() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_me uuid;
BEGIN
    IF TG_OP = 'INSERT' AND TG_NARGS = 0 AND NEW.created_by IS NOT NULL AND current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    v_me := sec.me();
    IF TG_OP = 'INSERT' THEN
        IF v_me IS NOT NULL THEN -- maintenance may load history with its own dates
            NEW.created_at := now();
            NEW.updated_at := now();
            IF TG_NARGS = 0 THEN
                NEW.created_by := v_me;
            END IF;
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

CREATE OR REPLACE FUNCTION core.next_number(p_kind text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    v_value bigint;
BEGIN
    IF core.my_tenant() IS NULL OR p_kind NOT IN ('request', 'contract', 'decision') THEN
        PERFORM core.refuse('42501', 'no_such_number', jsonb_build_object('kind', p_kind));
    END IF;
    INSERT INTO core.counters AS c (tenant_id, kind, value) VALUES (core.my_tenant(), p_kind, 1)
    ON CONFLICT (tenant_id, kind) DO UPDATE SET value = c.value + 1 RETURNING c.value INTO v_value;
    RETURN v_value;
END $$;
SELECT sec.make_definer('core.next_number(text)', '{{app}}');

-- Rows of the document may be written as it writes them, by a statement that names no action: it gets one for its transaction, so that
-- ledger and undo know it.
CREATE FUNCTION core.plain_action() RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_action uuid;
BEGIN
    IF sec.me() IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT a.id INTO v_action FROM core.actions a
     WHERE a.tenant_id = core.my_tenant() AND a.user_id = sec.me() AND a.txid = (pg_current_xact_id()::text)::bigint
       AND a.label = 'create' AND a.label_args = '{"plain": true}' AND a.at = now();
    IF NOT FOUND THEN
        INSERT INTO core.actions (label, label_args) VALUES ('create', '{"plain": true}') RETURNING id INTO v_action;
    END IF;
    RETURN v_action;
END $$;
SELECT sec.make_definer('core.plain_action()', '{{app}}');
CREATE FUNCTION core.fill_action() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.action_id IS NULL AND current_user <> '{{engine}}' THEN
        NEW.action_id := core.plain_action();
    END IF;
    RETURN NEW;
END $$;

-- 2. Teams and members as the document inserts them. A member's person is found by his address or made, without a login; his name is kept
-- here as well, his address is read by nobody.
ALTER TABLE core.team_members ADD COLUMN name text COLLATE "ro-x-icu", ADD COLUMN email text CONSTRAINT ck_team_members_email CHECK (char_length(email) <= 255);
CREATE FUNCTION core.member_person(p_id uuid, p_email text, p_name text, p_action uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_user  uuid;
    v_words text[] := regexp_split_to_array(btrim(coalesce(p_name, '')), '\s+');
BEGIN
    PERFORM core.need('members.write');
    SELECT u.id INTO v_user FROM core.users u WHERE u.tenant_id = core.my_tenant() AND lower(u.email) = lower(p_email) AND u.deleted_at IS NULL;
    IF v_user IS NULL THEN
        IF cardinality(v_words) < 2 THEN
            PERFORM core.refuse('PU013', 'member_needs_name');
        END IF;
        INSERT INTO core.users (first_name, last_name, email, action_id)
        VALUES (v_words[1], array_to_string(v_words[2:], ' '), p_email, p_action) RETURNING id INTO v_user;
    END IF;
    RETURN v_user;
END $$;
SELECT sec.make_definer('core.member_person(uuid, text, text, uuid)', '{{app}}');
CREATE FUNCTION core.member_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.user_id IS NULL THEN
        NEW.user_id := core.member_person(NEW.id, NEW.email, NEW.name, NEW.action_id);
    END IF;
    NEW.name := (SELECT u.display_name FROM core.users u WHERE u.tenant_id = NEW.tenant_id AND u.id = NEW.user_id);
    NEW.email := NULL; -- an address stands in one place, with the person
    RETURN NEW;
END $$;
CREATE FUNCTION core.member_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.team_members m SET name = NEW.display_name
     WHERE m.tenant_id = NEW.tenant_id AND m.user_id = NEW.id AND m.name IS DISTINCT FROM NEW.display_name;
    RETURN NULL;
END $$;
SELECT sec.make_definer('core.member_names()');
CREATE TRIGGER member_names AFTER UPDATE ON core.users FOR EACH ROW WHEN (OLD.display_name IS DISTINCT FROM NEW.display_name)
    EXECUTE FUNCTION core.member_names();
CREATE TRIGGER a_action BEFORE INSERT ON core.teams FOR EACH ROW EXECUTE FUNCTION core.fill_action();
CREATE TRIGGER a_action BEFORE INSERT ON core.team_members FOR EACH ROW EXECUTE FUNCTION core.fill_action();
CREATE TRIGGER b_person BEFORE INSERT ON core.team_members FOR EACH ROW EXECUTE FUNCTION core.member_rules();
ALTER TABLE core.team_members NO FORCE ROW LEVEL SECURITY;
ALTER TABLE core.users NO FORCE ROW LEVEL SECURITY;
ALTER TABLE core.team_members DISABLE TRIGGER USER;
UPDATE core.team_members m SET name = u.display_name FROM core.users u WHERE u.tenant_id = m.tenant_id AND u.id = m.user_id;
ALTER TABLE core.team_members ENABLE TRIGGER USER;
ALTER TABLE core.team_members FORCE ROW LEVEL SECURITY;
ALTER TABLE core.users FORCE ROW LEVEL SECURITY;
UPDATE sec.policy_source SET verbs = 'ri', derived = '{name,email}' WHERE table_name = 'core.team_members';
UPDATE sec.policy_source SET verbs = 'ri' WHERE table_name = 'core.teams';
SELECT sec.apply_policies('core.teams'), sec.apply_policies('core.team_members');
GRANT INSERT (id, name, company_name, industry, team_size, subscription_tier, action_id) ON core.teams TO {{app}};
GRANT INSERT (id, team_id, user_id, email, name, role, expertise_areas, escalation_authority, notification_preferences, is_active, action_id)
    ON core.team_members TO {{app}};
GRANT SELECT (name, expertise_areas) ON core.team_members TO {{app}};

-- Signed links, by the hash of what they hold. Functions only.
CREATE TABLE core.auth_tokens (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT gen_random_uuid(),
    user_id    uuid NOT NULL,
    token_hash text NOT NULL COLLATE "C" CONSTRAINT ck_auth_tokens_token_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, token_hash),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE INDEX idx_auth_tokens_user ON core.auth_tokens (tenant_id, user_id);
SELECT sec.make_private('core.auth_tokens');

-- What a decision is called: DC-041, DC-1041.
CREATE FUNCTION decision.code(p_number bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 'DC-' || lpad(p_number::text, greatest(3, length(p_number::text)), '0');
GRANT EXECUTE ON FUNCTION decision.code(bigint) TO {{app}}, {{engine}};

-- 3. The tables.
CREATE TABLE decision.response_types (
    tenant_id uuid NOT NULL DEFAULT core.my_tenant(),
    id        uuid NOT NULL DEFAULT core.uuid_v7(),
    type_code text NOT NULL COLLATE "C" CONSTRAINT ck_response_types_type_code CHECK (type_code ~ '^[a-z][a-z_]{0,49}$'),
    type_name text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_response_types_type_name CHECK (char_length(type_name) BETWEEN 1 AND 100),
    type_name_en text NOT NULL CONSTRAINT ck_response_types_type_name_en CHECK (char_length(type_name_en) BETWEEN 1 AND 100),
    description text CONSTRAINT ck_response_types_description CHECK (char_length(description) <= 1000),
    decision_type text CONSTRAINT ck_response_types_decision_type CHECK (decision_type IN ('refund_request', 'billing_dispute',
                  'service_escalation', 'policy_exception', 'contract_modification', 'churn_prevention')),
    typical_resolution_time_hours int CONSTRAINT ck_response_types_hours CHECK (typical_resolution_time_hours BETWEEN 1 AND 2000),
    requires_escalation boolean NOT NULL DEFAULT false,
    default_stakeholders text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_response_types_default_stakeholders CHECK (default_stakeholders <@
        '{customer_success_manager,support_manager,account_manager,sales_manager,legal_compliance,operations_manager}'::text[]),
    ai_classification_keywords text[] NOT NULL DEFAULT '{}',
    sort_no   int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT response_types_type_code UNIQUE (tenant_id, type_code)
);

CREATE TABLE decision.criteria_templates (
    tenant_id uuid NOT NULL DEFAULT core.my_tenant(),
    id        uuid NOT NULL DEFAULT core.uuid_v7(),
    response_type_code text NOT NULL COLLATE "C",
    name      text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_criteria_templates_name CHECK (char_length(name) BETWEEN 1 AND 255),
    name_en   text NOT NULL CONSTRAINT ck_criteria_templates_name_en CHECK (char_length(name_en) BETWEEN 1 AND 255),
    weight    numeric(3,2) NOT NULL DEFAULT 1.0 CONSTRAINT ck_criteria_templates_weight CHECK (weight BETWEEN 0.1 AND 5.0),
    sort_no   int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, response_type_code) REFERENCES decision.response_types (tenant_id, type_code)
);
CREATE UNIQUE INDEX idx_criteria_templates_name ON decision.criteria_templates (tenant_id, response_type_code, name) WHERE deleted_at IS NULL;
CREATE INDEX idx_criteria_templates_type ON decision.criteria_templates (tenant_id, response_type_code);

-- Up to which amount an authority may decide. Without a type: for all that have no row of their own. NULL = no limit.
CREATE TABLE decision.authority_limits (
    tenant_id uuid NOT NULL DEFAULT core.my_tenant(),
    id        uuid NOT NULL DEFAULT core.uuid_v7(),
    authority int NOT NULL CONSTRAINT ck_authority_limits_authority CHECK (authority BETWEEN 1 AND 5),
    decision_type text CONSTRAINT ck_authority_limits_decision_type CHECK (decision_type IN ('refund_request', 'billing_dispute',
                  'service_escalation', 'policy_exception', 'contract_modification', 'churn_prevention')),
    max_amount numeric(15,2) CONSTRAINT ck_authority_limits_max_amount CHECK (max_amount >= 0),
    currency  char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_authority_limits_currency CHECK (currency ~ '^[A-Z]{3}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_authority_limits_key ON decision.authority_limits (tenant_id, authority, decision_type, currency) NULLS NOT DISTINCT
    WHERE deleted_at IS NULL;

CREATE TABLE decision.customer_decisions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    number     bigint,
    team_id    uuid NOT NULL,
    created_by uuid NOT NULL,
    -- Customer context
    customer_company_id uuid,
    request_id          uuid,
    customer_name  text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_customer_decisions_customer_name CHECK (char_length(customer_name) BETWEEN 1 AND 255),
    customer_id    text CONSTRAINT ck_customer_decisions_customer_id CHECK (char_length(customer_id) <= 100),
    customer_email text CONSTRAINT ck_customer_decisions_customer_email CHECK (char_length(customer_email) <= 255),
    customer_tier  text NOT NULL DEFAULT 'standard' COLLATE "C" CONSTRAINT ck_customer_decisions_customer_tier
                   CHECK (customer_tier IN ('basic', 'standard', 'premium', 'enterprise')),
    customer_tier_detailed text COLLATE "C" CONSTRAINT ck_customer_decisions_customer_tier_detailed
                   CHECK (customer_tier_detailed IN ('bronze', 'silver', 'gold', 'platinum', 'standard')),
    customer_value numeric(15,2) CONSTRAINT ck_customer_decisions_customer_value CHECK (customer_value >= 0),
    relationship_duration_months int DEFAULT 0 CONSTRAINT ck_customer_decisions_relationship CHECK (relationship_duration_months BETWEEN 0 AND 1200),
    relationship_history  text CONSTRAINT ck_customer_decisions_relationship_history CHECK (char_length(relationship_history) <= 5000),
    previous_issues_count int NOT NULL DEFAULT 0 CONSTRAINT ck_customer_decisions_previous_issues_count CHECK (previous_issues_count BETWEEN 0 AND 100000),
    last_interaction_date timestamptz,
    nps_score      int CONSTRAINT ck_customer_decisions_nps_score CHECK (nps_score BETWEEN 0 AND 10),
    customer_impact_scope text COLLATE "C" CONSTRAINT ck_customer_decisions_customer_impact_scope
                   CHECK (customer_impact_scope IN ('single_user', 'team', 'department', 'company')),
    -- Decision details
    title          text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_customer_decisions_title CHECK (char_length(title) BETWEEN 1 AND 500),
    description    text NOT NULL CONSTRAINT ck_customer_decisions_description CHECK (char_length(description) BETWEEN 1 AND 20000),
    decision_type  text NOT NULL COLLATE "C" CONSTRAINT ck_customer_decisions_decision_type CHECK (decision_type IN ('refund_request', 'billing_dispute',
                   'service_escalation', 'policy_exception', 'contract_modification', 'churn_prevention')),
    response_type_code text COLLATE "C",
    urgency_level  int NOT NULL DEFAULT 3 CONSTRAINT ck_customer_decisions_urgency_level CHECK (urgency_level BETWEEN 1 AND 5),
    urgency_level_detailed text COLLATE "C" GENERATED ALWAYS AS (CASE WHEN urgency_level <= 2 THEN 'low' WHEN urgency_level = 3 THEN 'medium'
                   WHEN urgency_level = 4 THEN 'high' ELSE 'critical' END) STORED,
    financial_impact numeric(15,2) CONSTRAINT ck_customer_decisions_financial_impact CHECK (abs(financial_impact) < 10000000000),
    financial_impact_minor bigint GENERATED ALWAYS AS ((financial_impact * 100)::bigint) STORED,
    currency       char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_customer_decisions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    -- Workflow status
    status         text NOT NULL DEFAULT 'created' COLLATE "C" CONSTRAINT ck_customer_decisions_status
                   CHECK (status IN ('created', 'team_input', 'evaluating', 'resolved', 'cancelled')),
    is_open        boolean GENERATED ALWAYS AS (status IN ('created', 'team_input', 'evaluating')) STORED,
    current_phase  int NOT NULL DEFAULT 1 CONSTRAINT ck_customer_decisions_current_phase CHECK (current_phase BETWEEN 1 AND 6),
    expected_resolution_date timestamptz, -- the target time
    actual_resolution_date   timestamptz,
    cancel_reason  text CONSTRAINT ck_customer_decisions_cancel_reason CHECK (char_length(cancel_reason) <= 1000),
    handed_to_user_id uuid,
    signed_off_by  uuid,
    signed_off_at  timestamptz,
    signed_off_option_id uuid,
    escalated_level int, -- derived: how far the overdue decision has been told upwards
    escalated_at   timestamptz,
    -- Proposals, as explained statistics of the team's own history
    ai_classification  jsonb CONSTRAINT ck_customer_decisions_ai_classification CHECK (jsonb_typeof(ai_classification) = 'object'
                       AND ai_classification - '{response_type,decision_type,words,confidence,alternatives}'::text[] = '{}'
                       AND char_length(ai_classification::text) <= 4000),
    ai_recommendations jsonb CONSTRAINT ck_customer_decisions_ai_recommendations CHECK (jsonb_typeof(ai_recommendations) = 'object'
                       AND char_length(ai_recommendations::text) <= 20000),
    ai_confidence_score numeric(3,2) CONSTRAINT ck_customer_decisions_ai_confidence_score CHECK (ai_confidence_score BETWEEN 0 AND 1),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES core.teams (tenant_id, id),
    FOREIGN KEY (tenant_id, created_by) REFERENCES core.team_members (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_company_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, request_id) REFERENCES crm.interactions (tenant_id, id),
    FOREIGN KEY (tenant_id, response_type_code) REFERENCES decision.response_types (tenant_id, type_code),
    FOREIGN KEY (tenant_id, handed_to_user_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, signed_off_by) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_customer_decisions_phase_of_status CHECK (CASE status WHEN 'created' THEN current_phase = 1 WHEN 'team_input' THEN current_phase IN (2, 3)
        WHEN 'evaluating' THEN current_phase IN (4, 5) WHEN 'resolved' THEN current_phase = 6 ELSE current_phase <= 5 END)
);
CREATE INDEX idx_customer_decisions_team_id ON decision.customer_decisions (tenant_id, team_id, created_at);
CREATE INDEX idx_customer_decisions_status ON decision.customer_decisions (tenant_id, status, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_decisions_urgency ON decision.customer_decisions (tenant_id, urgency_level, created_at);
CREATE INDEX idx_customer_decisions_customer ON decision.customer_decisions (tenant_id, customer_name, customer_tier);
CREATE INDEX idx_decisions_urgent ON decision.customer_decisions (tenant_id, urgency_level, status) WHERE urgency_level >= 4;
CREATE INDEX idx_decisions_pending_evaluation ON decision.customer_decisions (tenant_id, status, created_at) WHERE status = 'team_input';
CREATE INDEX idx_decisions_target ON decision.customer_decisions (tenant_id, expected_resolution_date, id) WHERE is_open AND deleted_at IS NULL;
CREATE INDEX idx_decisions_created_by ON decision.customer_decisions (tenant_id, created_by);
CREATE INDEX idx_decisions_company ON decision.customer_decisions (tenant_id, customer_company_id) WHERE customer_company_id IS NOT NULL;
CREATE INDEX idx_decisions_request ON decision.customer_decisions (tenant_id, request_id) WHERE request_id IS NOT NULL;
CREATE INDEX idx_decisions_response_type ON decision.customer_decisions (tenant_id, response_type_code) WHERE response_type_code IS NOT NULL;
CREATE INDEX idx_decisions_handed_to ON decision.customer_decisions (tenant_id, handed_to_user_id) WHERE handed_to_user_id IS NOT NULL;
CREATE INDEX idx_decisions_signed_off_by ON decision.customer_decisions (tenant_id, signed_off_by) WHERE signed_off_by IS NOT NULL;
CREATE UNIQUE INDEX idx_decisions_number ON decision.customer_decisions (tenant_id, number);
CREATE INDEX idx_decisions_list ON decision.customer_decisions (tenant_id, created_at, id) WHERE deleted_at IS NULL;

CREATE TABLE decision.decision_criteria (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    decision_id uuid NOT NULL,
    name        text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_decision_criteria_name CHECK (char_length(name) BETWEEN 1 AND 255),
    description text CONSTRAINT ck_decision_criteria_description CHECK (char_length(description) <= 2000),
    weight      numeric(3,2) NOT NULL DEFAULT 1.0 CONSTRAINT ck_decision_criteria_weight CHECK (weight BETWEEN 0.1 AND 5.0),
    sort_no     int NOT NULL DEFAULT 0,
    created_by  uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT decision_criteria_of_decision UNIQUE (tenant_id, decision_id, id),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id),
    FOREIGN KEY (tenant_id, created_by) REFERENCES core.team_members (tenant_id, id)
);
CREATE UNIQUE INDEX idx_decision_criteria_name ON decision.decision_criteria (tenant_id, decision_id, name) WHERE deleted_at IS NULL;
CREATE INDEX idx_decision_criteria_created_by ON decision.decision_criteria (tenant_id, created_by);

CREATE TABLE decision.response_options (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    decision_id uuid NOT NULL,
    title       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_response_options_title CHECK (char_length(title) BETWEEN 1 AND 500),
    description text NOT NULL CONSTRAINT ck_response_options_description CHECK (char_length(description) <= 5000),
    financial_cost numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_response_options_financial_cost CHECK (financial_cost >= 0),
    implementation_effort text NOT NULL DEFAULT 'medium' COLLATE "C" CONSTRAINT ck_response_options_implementation_effort
                CHECK (implementation_effort IN ('low', 'medium', 'high')),
    risk_level  text NOT NULL DEFAULT 'medium' COLLATE "C" CONSTRAINT ck_response_options_risk_level CHECK (risk_level IN ('low', 'medium', 'high')),
    changes_contract boolean NOT NULL DEFAULT false, -- such an option needs the sign-off of legal_compliance, whatever the type
    ai_generated boolean NOT NULL DEFAULT false,
    sort_no     int NOT NULL DEFAULT 0,
    created_by  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT response_options_of_decision UNIQUE (tenant_id, decision_id, id),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id),
    FOREIGN KEY (tenant_id, created_by) REFERENCES core.team_members (tenant_id, id)
);
CREATE UNIQUE INDEX idx_response_options_title ON decision.response_options (tenant_id, decision_id, title) WHERE deleted_at IS NULL;
CREATE INDEX idx_response_options_created_by ON decision.response_options (tenant_id, created_by);
ALTER TABLE decision.customer_decisions ADD FOREIGN KEY (tenant_id, id, signed_off_option_id) REFERENCES decision.response_options (tenant_id, decision_id, id)
    DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX idx_decisions_signed_off_option ON decision.customer_decisions (tenant_id, id, signed_off_option_id);

-- Who is asked to score.
CREATE TABLE decision.evaluators (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    decision_id uuid NOT NULL,
    member_id   uuid NOT NULL,
    user_id     uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id),
    FOREIGN KEY (tenant_id, member_id) REFERENCES core.team_members (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_evaluators_user ON decision.evaluators (tenant_id, decision_id, user_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_evaluators_decision ON decision.evaluators (tenant_id, decision_id);
CREATE INDEX idx_evaluators_member ON decision.evaluators (tenant_id, member_id);
CREATE INDEX idx_evaluators_mine ON decision.evaluators (tenant_id, user_id);

CREATE TABLE decision.response_drafts (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    decision_id uuid NOT NULL,
    draft_version int NOT NULL,
    draft_content text NOT NULL CONSTRAINT ck_response_drafts_draft_content CHECK (char_length(draft_content) BETWEEN 1 AND 20000),
    tone        text NOT NULL DEFAULT 'professional_empathetic' COLLATE "C" CONSTRAINT ck_response_drafts_tone
                CHECK (tone IN ('professional_empathetic', 'formal_corporate', 'friendly_apologetic', 'concise_factual')),
    language    text CONSTRAINT ck_response_drafts_language CHECK (language IN ('ro', 'en')),
    key_points  text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_response_drafts_key_points CHECK (cardinality(key_points) <= 50),
    estimated_satisfaction_impact text COLLATE "C" CONSTRAINT ck_response_drafts_impact CHECK (estimated_satisfaction_impact IN
                ('very_negative', 'negative', 'neutral', 'positive', 'very_positive')),
    follow_up_recommendations text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_response_drafts_follow_up CHECK (cardinality(follow_up_recommendations) <= 50),
    based_on_option_id uuid,
    team_consensus_score numeric(4,3) CONSTRAINT ck_response_drafts_consensus CHECK (team_consensus_score BETWEEN 0 AND 1),
    created_by  uuid NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT response_drafts_version UNIQUE (tenant_id, decision_id, draft_version),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id),
    FOREIGN KEY (tenant_id, decision_id, based_on_option_id) REFERENCES decision.response_options (tenant_id, decision_id, id),
    FOREIGN KEY (tenant_id, created_by) REFERENCES core.team_members (tenant_id, id)
);
CREATE INDEX idx_response_drafts_option ON decision.response_drafts (tenant_id, decision_id, based_on_option_id);
CREATE INDEX idx_response_drafts_created_by ON decision.response_drafts (tenant_id, created_by);

-- What came of it; the columns of outcome_tracking stand beside the document's. Made by resolving, filled in later.
CREATE TABLE decision.decision_outcomes (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    decision_id uuid NOT NULL,
    selected_option_id uuid NOT NULL,
    decided_by  uuid NOT NULL,
    decided_at  timestamptz NOT NULL DEFAULT now(),
    decision_reason text CONSTRAINT ck_decision_outcomes_decision_reason CHECK (char_length(decision_reason) BETWEEN 1 AND 2000),
    response_sent_at timestamptz,
    response_draft_id uuid,
    customer_satisfaction_score int CONSTRAINT ck_decision_outcomes_satisfaction CHECK (customer_satisfaction_score BETWEEN 1 AND 10),
    escalation_occurred boolean DEFAULT false,
    first_response_at timestamptz,
    resolution_time_hours int CONSTRAINT ck_decision_outcomes_resolution_time_hours CHECK (resolution_time_hours BETWEEN 0 AND 100000),
    first_response_hours numeric(10,2) CONSTRAINT ck_decision_outcomes_first_response_hours CHECK (first_response_hours >= 0),
    follow_up_required boolean DEFAULT false,
    follow_up_date timestamptz,
    follow_up_task_id uuid,
    outcome_notes text CONSTRAINT ck_decision_outcomes_outcome_notes CHECK (char_length(outcome_notes) <= 10000),
    estimated_financial_impact numeric(15,2),
    financial_impact_actual numeric(15,2),
    roi_ratio   numeric(12,4),
    customer_retained boolean,
    nps_change  int CONSTRAINT ck_decision_outcomes_nps_change CHECK (nps_change BETWEEN -200 AND 200),
    team_consensus_score numeric(4,3) CONSTRAINT ck_decision_outcomes_consensus CHECK (team_consensus_score BETWEEN 0 AND 1),
    ai_accuracy_validation boolean,
    option_effectiveness_rating int CONSTRAINT ck_decision_outcomes_effectiveness CHECK (option_effectiveness_rating BETWEEN 1 AND 5),
    what_worked_well text CONSTRAINT ck_decision_outcomes_what_worked_well CHECK (char_length(what_worked_well) <= 5000),
    what_could_improve text CONSTRAINT ck_decision_outcomes_what_could_improve CHECK (char_length(what_could_improve) <= 5000),
    lessons_learned text CONSTRAINT ck_decision_outcomes_lessons_learned CHECK (char_length(lessons_learned) <= 5000),
    ask_on      date, -- when the outcome is asked for
    is_filled   boolean GENERATED ALWAYS AS (customer_satisfaction_score IS NOT NULL AND customer_retained IS NOT NULL) STORED,
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id),
    FOREIGN KEY (tenant_id, decision_id, selected_option_id) REFERENCES decision.response_options (tenant_id, decision_id, id),
    FOREIGN KEY (tenant_id, response_draft_id) REFERENCES decision.response_drafts (tenant_id, id),
    FOREIGN KEY (tenant_id, follow_up_task_id) REFERENCES crm.tasks (tenant_id, id),
    FOREIGN KEY (tenant_id, decided_by) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_decision_outcomes_decision ON decision.decision_outcomes (tenant_id, decision_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_decision_outcomes_option ON decision.decision_outcomes (tenant_id, decision_id, selected_option_id);
CREATE INDEX idx_decision_outcomes_draft ON decision.decision_outcomes (tenant_id, response_draft_id);
CREATE INDEX idx_decision_outcomes_task ON decision.decision_outcomes (tenant_id, follow_up_task_id);
CREATE INDEX idx_decision_outcomes_decided_by ON decision.decision_outcomes (tenant_id, decided_by, decided_at);
CREATE INDEX idx_decision_outcomes_ask ON decision.decision_outcomes (tenant_id, ask_on) WHERE NOT is_filled AND deleted_at IS NULL;
CREATE INDEX idx_outcomes_satisfaction ON decision.decision_outcomes (tenant_id, customer_satisfaction_score, created_at);

ALTER TABLE crm.tasks ADD CONSTRAINT tasks_decision FOREIGN KEY (tenant_id, decision_id) REFERENCES decision.customer_decisions (tenant_id, id);
CREATE INDEX idx_tasks_decision ON crm.tasks (tenant_id, decision_id) WHERE decision_id IS NOT NULL;

-- 4. Rights: as a member of the team, whatever the role; of the decision's evaluators and of whom it was handed to; analysts what is resolved.
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT r, 'decisions.' || v, 'team'
  FROM unnest('{ADMIN,MANAGER,SALES_REP,MARKETER,USER,GROOMER,customer_success_manager,support_manager,account_manager,sales_manager,operations_manager}'::text[]) r,
       unnest('{read,write,delete}'::text[]) v WHERE (r, v) <> ('ADMIN', 'read');
INSERT INTO sec.grant_rule (role, perm, scope) VALUES
    ('ADMIN', 'decisions.read', 'tenant'), ('ADMIN', 'decisions.enter', 'tenant'), ('legal_compliance', 'decisions.read', 'tenant'),
    ('legal_compliance', 'decisions.write', 'team'), ('legal_compliance', 'decisions.sign', 'tenant'), ('ANALYST', 'decisions.resolved', 'tenant');

-- The decisions of which the children may be read or written. Once per statement, never per row.
CREATE FUNCTION sec.my_decisions(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_teams uuid[] := sec.my_teams(p_perm);
    v_mine  uuid[] := sec.mine(p_perm);
    v_all   boolean := sec.all(p_perm);
    v_enter boolean := p_perm <> 'decisions.read' AND sec.all('decisions.enter');
    v_done  boolean := p_perm = 'decisions.read' AND sec.all('decisions.resolved');
BEGIN
    RETURN ARRAY(SELECT d.id FROM decision.customer_decisions d
                  WHERE d.tenant_id = core.my_tenant()
                    AND (v_all OR d.team_id = ANY (v_teams) OR d.handed_to_user_id = ANY (v_mine) OR (v_done AND d.status = 'resolved')
                         OR (v_enter AND d.current_phase = 1)
                         OR (p_perm = 'decisions.read' AND d.id IN (SELECT e.decision_id FROM decision.evaluators e
                              WHERE e.tenant_id = d.tenant_id AND e.user_id = sec.me() AND e.deleted_at IS NULL))));
END $$;
CREATE FUNCTION sec.my_evaluations() RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN ARRAY(SELECT e.decision_id FROM decision.evaluators e WHERE e.tenant_id = core.my_tenant() AND e.user_id = sec.me() AND e.deleted_at IS NULL);
END $$;
SELECT sec.make_definer('sec.my_decisions(text)', '{{app}}'), sec.make_definer('sec.my_evaluations()', '{{app}}');

SELECT core.register_business_table('decision.response_types', 'lookups', p_read => 'true', p_write => '(SELECT sec.all(''settings.write''))');
SELECT core.register_business_table('decision.criteria_templates', 'lookups', p_read => 'true', p_write => '(SELECT sec.all(''settings.write''))');
SELECT core.register_business_table('decision.authority_limits', 'lookups', p_read => 'true', p_write => '(SELECT sec.all(''settings.write''))');
SELECT core.register_business_table('decision.customer_decisions', 'decisions', p_derived => '{escalated_level,escalated_at}',
    p_read => '(SELECT sec.all(''{p}'')) OR team_id = ANY ((SELECT sec.my_teams(''{p}''))::uuid[])'
           || ' OR handed_to_user_id = ANY ((SELECT sec.mine(''{p}''))::uuid[]) OR id = ANY ((SELECT sec.my_evaluations())::uuid[])'
           || ' OR (status = ''resolved'' AND (SELECT sec.all(''decisions.resolved'')))',
    p_write => '(SELECT sec.all(''{p}'')) OR team_id = ANY ((SELECT sec.my_teams(''{p}''))::uuid[])'
            || ' OR handed_to_user_id = ANY ((SELECT sec.mine(''{p}''))::uuid[]) OR (current_phase = 1 AND (SELECT sec.all(''decisions.enter'')))');
SELECT core.register_business_table(t, 'decisions', p_read => 'decision_id = ANY ((SELECT sec.my_decisions(''{p}''))::uuid[])',
                                    p_write => 'decision_id = ANY ((SELECT sec.my_decisions(''{p}''))::uuid[])')
  FROM unnest('{decision.decision_criteria,decision.response_options,decision.evaluators,decision.response_drafts,decision.decision_outcomes}'::regclass[])
       WITH ORDINALITY x (t, n) ORDER BY n;

-- 5. Rules of the rows.
-- By when: urgency 5 in two working hours, 4 on the same working day, else the hours of the type, in working time.
CREATE FUNCTION decision.target_at(p_urgency int, p_response_type text, p_from timestamptz) RETURNS timestamptz LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_zone  text := coalesce((SELECT t.time_zone FROM core.tenants t WHERE t.id = core.my_tenant()), 'Europe/Bucharest');
    v_start timestamptz;
BEGIN
    IF p_urgency >= 5 THEN
        RETURN core.add_working_minutes(p_from, 120);
    ELSIF p_urgency = 4 THEN
        v_start := core.add_working_minutes(p_from, 1); -- the first minute of work after it came says which day it is
        RETURN ((v_start AT TIME ZONE v_zone)::date + (SELECT w.ends FROM core.working_hours() w)) AT TIME ZONE v_zone;
    END IF;
    RETURN core.add_working_minutes(p_from, 60 * coalesce((SELECT r.typical_resolution_time_hours FROM decision.response_types r
        WHERE r.tenant_id = core.my_tenant() AND r.type_code = p_response_type), 24));
END $$;
GRANT EXECUTE ON FUNCTION decision.target_at(int, text, timestamptz) TO {{app}}, {{engine}};

-- Whose hand it was: the caller's own membership of the team; an administrator may enter for another member of it.
CREATE FUNCTION decision.author(p_team uuid, p_given uuid) RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_own uuid := (SELECT m.id FROM core.team_members m WHERE m.tenant_id = core.my_tenant() AND m.team_id = p_team AND m.user_id = sec.me()
                      AND m.deleted_at IS NULL AND m.is_active);
BEGIN
    IF p_given IS NULL OR p_given = v_own THEN
        -- Somebody from outside the team to whom it was handed writes as whom he is elsewhere.
        RETURN coalesce(v_own, (SELECT m.id FROM core.team_members m WHERE m.tenant_id = core.my_tenant() AND m.user_id = sec.me()
                                   AND m.deleted_at IS NULL AND m.is_active ORDER BY m.created_at, m.id LIMIT 1));
    ELSIF sec.all('decisions.enter') AND EXISTS (SELECT 1 FROM core.team_members m WHERE m.tenant_id = core.my_tenant() AND m.id = p_given
                                                    AND m.team_id = p_team AND m.deleted_at IS NULL AND m.is_active) THEN
        RETURN p_given;
    END IF;
    PERFORM core.refuse('42501', 'not_the_author');
    RETURN NULL;
END $$;
GRANT EXECUTE ON FUNCTION decision.author(uuid, uuid) TO {{app}}, {{engine}};

CREATE FUNCTION decision.decision_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.status, NEW.current_phase) IS DISTINCT FROM (OLD.status, OLD.current_phase) AND sec.me() IS NOT NULL THEN
        IF current_user <> '{{engine}}' THEN
            PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', OLD.id, 'from', OLD.current_phase, 'to', NEW.current_phase));
        ELSIF (OLD.current_phase = 4 OR NEW.current_phase = 4)
              AND EXISTS (SELECT 1 FROM core.actions a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.action_id AND a.undo_of IS NOT NULL) THEN
            -- What was seen cannot be unseen, and scores that were thrown away do not come back.
            PERFORM core.refuse('PU020', 'decision_not_undone', jsonb_build_object('id', OLD.id));
        ELSIF OLD.current_phase = 6
              AND EXISTS (SELECT 1 FROM decision.decision_outcomes o WHERE o.tenant_id = OLD.tenant_id AND o.decision_id = OLD.id AND o.deleted_at IS NULL
                             AND NOT core.stands_as_left('decision.decision_outcomes', o.id, (SELECT l.action_id FROM core.audit_logs l
                                 WHERE l.tenant_id = o.tenant_id AND l.row_id = o.id AND l.table_name = 'decision.decision_outcomes' AND l.op = 'I' LIMIT 1))) THEN
            -- Somebody has written down by now what was sent or what came of it.
            PERFORM core.refuse('PU020', 'decision_answered', jsonb_build_object('id', OLD.id));
        END IF;
    END IF;
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF sec.me() IS NOT NULL THEN
            IF NEW.status <> 'created' OR NEW.current_phase <> 1 THEN
                PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', NEW.id, 'from', 0, 'to', NEW.current_phase));
            END IF;
            NEW.team_id := coalesce(NEW.team_id, core.primary_team(sec.me()));
            NEW.created_by := decision.author(NEW.team_id, NEW.created_by);
            NEW.handed_to_user_id := NULL;
            NEW.signed_off_by := NULL;
            NEW.signed_off_at := NULL;
            NEW.signed_off_option_id := NULL;
            NEW.actual_resolution_date := NULL;
            NEW.cancel_reason := NULL;
            NEW.escalated_level := NULL;
            NEW.escalated_at := NULL;
            NEW.number := NULL;
        END IF;
        NEW.number := coalesce(NEW.number, core.next_number('decision'));
        IF NEW.customer_company_id IS NULL AND NEW.request_id IS NOT NULL THEN
            NEW.customer_company_id := (SELECT i.customer_id FROM crm.interactions i WHERE i.tenant_id = NEW.tenant_id AND i.id = NEW.request_id);
        END IF;
        NEW.customer_name := coalesce(NEW.customer_name, (SELECT c.company_name FROM crm.customer_companies c
                                       WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.customer_company_id));
        NEW.decision_type := coalesce(NEW.decision_type, (SELECT r.decision_type FROM decision.response_types r
                                       WHERE r.tenant_id = NEW.tenant_id AND r.type_code = NEW.response_type_code));
        NEW.expected_resolution_date := coalesce(NEW.expected_resolution_date, decision.target_at(NEW.urgency_level, NEW.response_type_code, NEW.created_at));
        RETURN NEW;
    END IF;
    IF sec.me() IS NULL THEN
        RETURN NEW;
    END IF;
    IF (NEW.number, NEW.team_id) IS DISTINCT FROM (OLD.number, OLD.team_id) THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'decision.customer_decisions'));
    ELSIF (NEW.handed_to_user_id, NEW.signed_off_by, NEW.signed_off_at, NEW.signed_off_option_id, NEW.actual_resolution_date, NEW.cancel_reason)
          IS DISTINCT FROM (OLD.handed_to_user_id, OLD.signed_off_by, OLD.signed_off_at, OLD.signed_off_option_id, OLD.actual_resolution_date, OLD.cancel_reason)
       OR (NEW.escalated_level, NEW.escalated_at) IS DISTINCT FROM (OLD.escalated_level, OLD.escalated_at) THEN
        PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', OLD.id, 'from', OLD.current_phase, 'to', NEW.current_phase));
    ELSIF OLD.current_phase >= 4 AND (NEW.urgency_level, NEW.decision_type, NEW.response_type_code, NEW.financial_impact, NEW.currency)
          IS DISTINCT FROM (OLD.urgency_level, OLD.decision_type, OLD.response_type_code, OLD.financial_impact, OLD.currency) THEN
        PERFORM core.refuse('PU013', 'decision_frozen', jsonb_build_object('id', OLD.id, 'phase', OLD.current_phase));
    ELSIF NEW.deleted_at IS NOT NULL AND OLD.deleted_at IS NULL AND OLD.status IN ('evaluating', 'resolved') THEN
        PERFORM core.refuse('PU013', 'decision_frozen', jsonb_build_object('id', OLD.id, 'phase', OLD.current_phase));
    END IF;
    IF (NEW.urgency_level, NEW.response_type_code) IS DISTINCT FROM (OLD.urgency_level, OLD.response_type_code)
       AND NEW.expected_resolution_date IS NOT DISTINCT FROM OLD.expected_resolution_date THEN
        NEW.expected_resolution_date := decision.target_at(NEW.urgency_level, NEW.response_type_code, OLD.created_at);
    END IF;
    RETURN NEW;
END $$;

-- What belongs to a decision: of it for ever, written while its phase allows. Undo is held to the phase as well.
CREATE FUNCTION decision.child_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_decision decision.customer_decisions;
    v_limit    int := TG_ARGV[0]::int; -- the last phase in which it is written
BEGIN
    IF sec.me() IS NULL THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.decision_id <> OLD.decision_id THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME));
    END IF;
    SELECT * INTO v_decision FROM decision.customer_decisions d WHERE d.tenant_id = NEW.tenant_id AND d.id = NEW.decision_id FOR SHARE;
    IF NOT FOUND THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'decision.customer_decisions', 'id', NEW.decision_id));
    END IF;
    IF current_user = '{{engine}}' AND TG_OP = 'UPDATE' AND NEW.deleted_at IS NOT DISTINCT FROM v_decision.deleted_at AND NEW.action_id = v_decision.action_id THEN
        RETURN NEW; -- it goes and comes with its decision
    END IF;
    IF v_decision.current_phase > v_limit OR v_decision.status = 'cancelled' OR (v_decision.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL) THEN
        PERFORM core.refuse('PU013', 'decision_frozen', jsonb_build_object('id', v_decision.id, 'phase', v_decision.current_phase));
    END IF;
    IF TG_OP = 'INSERT' AND current_user <> '{{engine}}' THEN
        NEW.created_by := decision.author(v_decision.team_id, NEW.created_by);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION decision.evaluator_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    -- What was called off may be deleted with all that is its own.
    v_phase int := (SELECT d.current_phase FROM decision.customer_decisions d
                     WHERE d.tenant_id = NEW.tenant_id AND d.id = NEW.decision_id AND d.status <> 'cancelled');
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.user_id := (SELECT m.user_id FROM core.team_members m JOIN core.users u ON u.tenant_id = m.tenant_id AND u.id = m.user_id
                         WHERE m.tenant_id = NEW.tenant_id AND m.id = NEW.member_id AND m.deleted_at IS NULL AND m.is_active
                           AND u.deleted_at IS NULL AND (u.status = 'ACTIVE' OR sec.me() IS NULL));
        IF NEW.user_id IS NULL THEN
            PERFORM core.refuse('PU013', 'not_a_member', jsonb_build_object('id', NEW.member_id));
        END IF;
    ELSIF sec.me() IS NOT NULL AND (NEW.member_id, NEW.user_id) IS DISTINCT FROM (OLD.member_id, OLD.user_id) THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'decision.evaluators'));
    ELSIF sec.me() IS NOT NULL AND v_phase >= 4 THEN
        -- Whoever is taken out while scores come in would show by the count whether his were among them.
        PERFORM core.refuse('PU013', 'decision_frozen', jsonb_build_object('id', NEW.decision_id, 'phase', v_phase));
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION decision.draft_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.draft_version IS NULL THEN
        NEW.draft_version := (SELECT coalesce(max(r.draft_version), 0) + 1 FROM decision.response_drafts r
                               WHERE r.tenant_id = NEW.tenant_id AND r.decision_id = NEW.decision_id);
    ELSIF TG_OP = 'UPDATE' AND sec.me() IS NOT NULL AND NEW.draft_version <> OLD.draft_version THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'decision.response_drafts'));
    END IF;
    RETURN NEW;
END $$;

-- An outcome is made by resolving; people say what came of it, not what was decided.
CREATE FUNCTION decision.outcome_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF sec.me() IS NULL OR current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' OR (NEW.decision_id, NEW.selected_option_id, NEW.decided_by, NEW.decided_at, NEW.decision_reason, NEW.deleted_at)
                           IS DISTINCT FROM (OLD.decision_id, OLD.selected_option_id, OLD.decided_by, OLD.decided_at, OLD.decision_reason, OLD.deleted_at) THEN
        PERFORM core.refuse('PU010', 'decision_move', jsonb_build_object('id', NEW.decision_id, 'from', 6, 'to', 6));
    END IF;
    RETURN NEW;
END $$;

-- The ledger knows which decision a line is about.
CREATE FUNCTION decision.ledger_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE core.audit_logs l SET decision_id = x.decision_id
      FROM (SELECT n.id, coalesce((to_jsonb(n) ->> 'decision_id')::uuid, n.id) AS decision_id FROM new_rows n) x
     WHERE l.tenant_id = core.my_tenant() AND l.row_id = x.id AND l.txid = (pg_current_xact_id()::text)::bigint AND l.decision_id IS NULL
       AND l.table_name = TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME;
    RETURN NULL;
END $$;
SELECT sec.make_definer('decision.ledger_decision()');

CREATE FUNCTION decision.attach(p_table regclass, p_member boolean) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_member THEN
        EXECUTE format('DROP TRIGGER a_stamp ON %s', p_table);
        EXECUTE format('CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION core.stamp(''member'')', p_table);
    END IF;
    EXECUTE format('CREATE TRIGGER a_action BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION core.fill_action()', p_table);
    EXECUTE format('CREATE TRIGGER b_ledger_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION decision.ledger_decision()', p_table);
    EXECUTE format('CREATE TRIGGER b_ledger_update AFTER UPDATE ON %s REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION decision.ledger_decision()', p_table);
END $$;
SELECT decision.attach('decision.customer_decisions', true), decision.attach('decision.decision_criteria', true), decision.attach('decision.response_options', true),
       decision.attach('decision.response_drafts', true), decision.attach('decision.decision_outcomes', true), decision.attach('decision.evaluators', true);
DROP FUNCTION decision.attach(regclass, boolean);
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON decision.customer_decisions FOR EACH ROW EXECUTE FUNCTION decision.decision_rules();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON decision.decision_criteria FOR EACH ROW EXECUTE FUNCTION decision.child_rules(3);
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON decision.response_options FOR EACH ROW EXECUTE FUNCTION decision.child_rules(3);
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON decision.evaluators FOR EACH ROW EXECUTE FUNCTION decision.child_rules(4);
CREATE TRIGGER c_rules BEFORE INSERT OR UPDATE ON decision.evaluators FOR EACH ROW EXECUTE FUNCTION decision.evaluator_rules();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON decision.response_drafts FOR EACH ROW EXECUTE FUNCTION decision.child_rules(6);
CREATE TRIGGER c_rules BEFORE INSERT OR UPDATE ON decision.response_drafts FOR EACH ROW EXECUTE FUNCTION decision.draft_rules();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON decision.decision_outcomes FOR EACH ROW EXECUTE FUNCTION decision.child_rules(6);
CREATE TRIGGER c_rules BEFORE INSERT OR UPDATE ON decision.decision_outcomes FOR EACH ROW EXECUTE FUNCTION decision.outcome_rules();
CREATE TRIGGER n_cascade AFTER UPDATE ON decision.customer_decisions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('decision.decision_criteria', 'decision_id', 'decision.response_options', 'decision_id',
        'decision.evaluators', 'decision_id', 'decision.response_drafts', 'decision_id');
