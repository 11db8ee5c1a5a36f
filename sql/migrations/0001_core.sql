-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 1
--
-- Schemas, the two pure functions everything uses, and the tables of core: who works here, what was done, what was imported.

-- Functions are for nobody until a migration says for whom; superusers and PUBLIC defaults are a known hole.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE SCHEMA core;
CREATE SCHEMA sec;
CREATE SCHEMA crm;
GRANT USAGE ON SCHEMA core, sec, crm TO {{app}}, {{engine}};

-- Time-ordered identifiers: neighbours in time are neighbours in the index. The client may make them as well.
CREATE FUNCTION core.uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
RETURN encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
         PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid;

-- Blind to case and diacritics. A fixed dictionary makes it immutable; ICU root rules make lower() independent of the server's locale.
CREATE FUNCTION core.fold(p_text text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(p_text, NFC)) COLLATE "und-x-icu");

GRANT EXECUTE ON FUNCTION core.uuid_v7(), core.fold(text) TO {{app}}, {{engine}};

-- A migration's row is written by the Migrator; version 0 never exists.
CREATE TABLE core.schema_version (
    version        int PRIMARY KEY CHECK (version > 0),
    name           text NOT NULL,
    sha256         text NOT NULL COLLATE "C" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    min_compatible int NOT NULL,
    applied_at     timestamptz NOT NULL DEFAULT now(),
    applied_by     text NOT NULL DEFAULT session_user,
    ms             int
);

-- The register of logins: the one place where a session becomes a person. A login belongs to exactly one tenant.
-- Kept by a trigger on core.users; nobody reads it directly.
CREATE TABLE sec.login (
    login       name PRIMARY KEY,
    tenant_id   uuid NOT NULL,
    user_id     uuid NOT NULL,
    is_active   boolean NOT NULL DEFAULT true,
    valid_until timestamptz
);
CREATE INDEX idx_login_user ON sec.login (tenant_id, user_id);

-- plpgsql keeps the plan; a function in SQL would plan at every call.
CREATE FUNCTION core.my_tenant() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_tenant uuid;
BEGIN
    SELECT l.tenant_id INTO v_tenant FROM sec.login l
     WHERE l.login = session_user AND l.is_active AND (l.valid_until IS NULL OR l.valid_until > now());
    IF NOT FOUND AND pg_has_role(session_user, '{{owner}}', 'MEMBER') THEN
        -- Maintenance by the owner or a superuser, who are above the wall anyway: the named tenant, or the only one.
        v_tenant := nullif(current_setting('punte.tenant', true), '')::uuid;
        IF v_tenant IS NULL THEN
            SELECT f.tenant_id INTO v_tenant FROM core.feed_state f WHERE (SELECT count(*) FROM core.feed_state) = 1;
        END IF;
    END IF;
    RETURN v_tenant;
END $$;

CREATE FUNCTION sec.me() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (SELECT l.user_id FROM sec.login l
             WHERE l.login = session_user AND l.is_active AND (l.valid_until IS NULL OR l.valid_until > now()));
END $$;

CREATE TABLE core.tenants (
    id         uuid PRIMARY KEY DEFAULT core.uuid_v7(),
    name       text NOT NULL CONSTRAINT ck_tenants_name CHECK (char_length(name) BETWEEN 1 AND 255),
    legal_name text CONSTRAINT ck_tenants_legal_name CHECK (char_length(legal_name) <= 255),
    tax_id     text CONSTRAINT ck_tenants_tax_id CHECK (char_length(tax_id) <= 50),
    trade_register_no text CONSTRAINT ck_tenants_trade_register_no CHECK (char_length(trade_register_no) <= 50),
    iban       text CONSTRAINT ck_tenants_iban CHECK (char_length(iban) <= 34),
    bank       text CONSTRAINT ck_tenants_bank CHECK (char_length(bank) <= 255),
    address    text CONSTRAINT ck_tenants_address CHECK (char_length(address) <= 1000),
    website    text CONSTRAINT ck_tenants_website CHECK (char_length(website) <= 500),
    email      text CONSTRAINT ck_tenants_email CHECK (char_length(email) <= 255),
    phone      text CONSTRAINT ck_tenants_phone CHECK (char_length(phone) <= 20),
    time_zone  text NOT NULL DEFAULT 'Europe/Bucharest',
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_tenants_currency CHECK (currency ~ '^[A-Z]{3}$'),
    language   text NOT NULL DEFAULT 'ro' CONSTRAINT ck_tenants_language CHECK (language IN ('ro', 'en')),
    kind       text NOT NULL DEFAULT 'local' CONSTRAINT ck_tenants_kind CHECK (kind IN ('local', 'server', 'sample')),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version    int NOT NULL DEFAULT 1
);

-- Start of the change feed: a restored database gets a new epoch, so that clients reload instead of trusting old cursors.
CREATE TABLE core.feed_state (
    tenant_id uuid PRIMARY KEY REFERENCES core.tenants (id),
    epoch     uuid NOT NULL DEFAULT gen_random_uuid()
);

-- Everybody who works (or worked) here. `login` is the full role name (= session_user); NULL = a person without login.
CREATE TABLE core.users (
    tenant_id     uuid NOT NULL DEFAULT core.my_tenant() REFERENCES core.tenants (id),
    id            uuid NOT NULL DEFAULT core.uuid_v7(),
    login         text COLLATE "C" CONSTRAINT ck_users_login CHECK (char_length(login) BETWEEN 1 AND 63),
    email         text CONSTRAINT ck_users_email CHECK (char_length(email) <= 255 AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    phone_number  text CONSTRAINT ck_users_phone_number CHECK (char_length(phone_number) <= 20 AND phone_number ~ '^\+?[0-9][0-9 ().-]{8,18}$'),
    gender        text CONSTRAINT ck_users_gender CHECK (gender IN ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
    date_of_birth date,
    first_name    text NOT NULL CONSTRAINT ck_users_first_name CHECK (char_length(first_name) BETWEEN 2 AND 50),
    last_name     text NOT NULL CONSTRAINT ck_users_last_name CHECK (char_length(last_name) BETWEEN 2 AND 50),
    display_name  text COLLATE "ro-x-icu" GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
    job_title     text CONSTRAINT ck_users_job_title CHECK (char_length(job_title) <= 100),
    language      text CONSTRAINT ck_users_language CHECK (language IN ('ro', 'en')),
    status        text NOT NULL DEFAULT 'ACTIVE'
                  CONSTRAINT ck_users_status CHECK (status IN ('ACTIVE', 'INACTIVE', 'PENDING_ACTIVATION', 'SUSPENDED', 'DELETED')),
    last_login_at       timestamptz,
    password_changed_at timestamptz,
    valid_until         timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_users_email ON core.users (tenant_id, lower(email)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX idx_users_login ON core.users (tenant_id, login) WHERE deleted_at IS NULL;
CREATE INDEX idx_users_status ON core.users (tenant_id, status) WHERE deleted_at IS NULL;

CREATE TABLE core.user_roles (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid NOT NULL,
    role       text NOT NULL CONSTRAINT ck_user_roles_role
               CHECK (role IN ('ADMIN', 'MANAGER', 'SALES_REP', 'MARKETER', 'ANALYST', 'USER', 'GROOMER')),
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
CREATE UNIQUE INDEX idx_user_roles_user_role ON core.user_roles (tenant_id, user_id, role) WHERE deleted_at IS NULL;
CREATE INDEX idx_user_roles_user ON core.user_roles (tenant_id, user_id);

CREATE TABLE core.teams (
    tenant_id    uuid NOT NULL DEFAULT core.my_tenant() REFERENCES core.tenants (id),
    id           uuid NOT NULL DEFAULT core.uuid_v7(),
    name         text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_teams_name CHECK (char_length(name) BETWEEN 1 AND 255),
    company_name text CONSTRAINT ck_teams_company_name CHECK (char_length(company_name) <= 255),
    industry     text CONSTRAINT ck_teams_industry CHECK (char_length(industry) <= 100),
    team_size    int DEFAULT 5 CONSTRAINT ck_teams_team_size CHECK (team_size >= 0),
    subscription_tier text DEFAULT 'starter'
                 CONSTRAINT ck_teams_subscription_tier CHECK (subscription_tier IN ('starter', 'professional', 'enterprise')),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_teams_name ON core.teams (tenant_id, name) WHERE deleted_at IS NULL;

-- Ties a user to a team, with his job there. The document's email, name and password columns live in core.users or nowhere.
CREATE TABLE core.team_members (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    team_id    uuid NOT NULL,
    user_id    uuid NOT NULL,
    role       text CONSTRAINT ck_team_members_role CHECK (role IN ('customer_success_manager', 'support_manager', 'account_manager',
                                                                    'sales_manager', 'legal_compliance', 'operations_manager')),
    expertise_areas          text[],
    escalation_authority     int NOT NULL DEFAULT 1 CONSTRAINT ck_team_members_escalation_authority CHECK (escalation_authority BETWEEN 1 AND 5),
    notification_preferences jsonb NOT NULL DEFAULT '{"email": true, "sms": false, "push": true}',
    is_active  boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES core.teams (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_team_members_team_user ON core.team_members (tenant_id, team_id, user_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_team_members_team ON core.team_members (tenant_id, team_id);
CREATE INDEX idx_team_members_user ON core.team_members (tenant_id, user_id);

-- Own rows lent to a stand-in until a date.
CREATE TABLE sec.stand_in (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id     uuid NOT NULL,
    stand_in_id uuid NOT NULL,
    until       date NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    created_by  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, stand_in_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_stand_in_other CHECK (user_id <> stand_in_id)
);
CREATE INDEX idx_stand_in_user ON sec.stand_in (tenant_id, user_id);
CREATE INDEX idx_stand_in_stand_in ON sec.stand_in (tenant_id, stand_in_id, until);

-- The register of open sessions (the document's table without its tokens: PostgreSQL keeps the verifiers).
CREATE TABLE core.auth_sessions (
    tenant_id     uuid NOT NULL DEFAULT core.my_tenant(),
    id            uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id       uuid NOT NULL,
    login         text NOT NULL DEFAULT session_user,
    expires_at    timestamptz,
    ip_address    inet DEFAULT inet_client_addr(),
    user_agent    text CONSTRAINT ck_auth_sessions_user_agent CHECK (char_length(user_agent) <= 500),
    is_active     boolean NOT NULL DEFAULT true,
    app_version   text,
    device        text,
    backend_pid   int NOT NULL DEFAULT pg_backend_pid(),
    backend_start timestamptz,
    opened_at     timestamptz NOT NULL DEFAULT now(),
    last_seen     timestamptz NOT NULL DEFAULT now(),
    closed_at     timestamptz,
    revoked_at    timestamptz,
    revoked_by    uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE INDEX idx_auth_sessions_user ON core.auth_sessions (tenant_id, user_id, opened_at);
CREATE INDEX idx_auth_sessions_active ON core.auth_sessions (tenant_id, backend_pid) WHERE is_active;

-- One row per command, inserted once in its transaction. A repeated id means: already applied.
CREATE TABLE core.actions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid DEFAULT sec.me(),
    actor      text NOT NULL DEFAULT session_user,
    label      text NOT NULL COLLATE "C" CONSTRAINT ck_actions_label CHECK (label ~ '^[a-z][a-z0-9_]{0,59}$'),
    label_args jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_actions_label_args CHECK (jsonb_typeof(label_args) = 'object'),
    at         timestamptz NOT NULL DEFAULT now(),
    txid       bigint NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    undo_of    uuid,
    undone     boolean NOT NULL DEFAULT false,
    CONSTRAINT actions_pkey PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, undo_of) REFERENCES core.actions (tenant_id, id)
);
CREATE INDEX idx_actions_user ON core.actions (tenant_id, user_id, at DESC, id DESC);
CREATE INDEX idx_actions_undo_of ON core.actions (tenant_id, undo_of) WHERE undo_of IS NOT NULL;

-- The ledger. `seq` orders it, `txid` makes catch-up exact; what changed lies apart in audit_diffs, so that erasing a person keeps it whole.
CREATE TABLE core.audit_logs (
    tenant_id   uuid NOT NULL,
    seq         bigint GENERATED ALWAYS AS IDENTITY,
    id          uuid NOT NULL DEFAULT gen_random_uuid(),
    txid        bigint NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    table_name  text NOT NULL COLLATE "C",
    row_id      uuid NOT NULL,
    op          "char" NOT NULL CONSTRAINT ck_audit_logs_op CHECK (op IN ('I', 'U', 'D')),
    action_id   uuid,
    action      text NOT NULL COLLATE "C",
    reason      text,
    decision_id uuid,
    user_id     uuid,
    details     jsonb,
    ip_address  inet,
    user_agent  text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, seq),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);
CREATE INDEX idx_audit_logs_row ON core.audit_logs (tenant_id, row_id, seq);
CREATE INDEX idx_audit_logs_action ON core.audit_logs (tenant_id, action_id);
CREATE INDEX idx_audit_logs_txid ON core.audit_logs (tenant_id, txid, seq);
CREATE INDEX idx_audit_logs_user ON core.audit_logs (tenant_id, user_id, seq);
CREATE INDEX idx_audit_logs_decision ON core.audit_logs (tenant_id, decision_id, created_at) WHERE decision_id IS NOT NULL;

CREATE TABLE core.audit_diffs (
    tenant_id uuid NOT NULL,
    seq       bigint NOT NULL,
    before    jsonb,
    after     jsonb,
    PRIMARY KEY (tenant_id, seq),
    FOREIGN KEY (tenant_id, seq) REFERENCES core.audit_logs (tenant_id, seq)
);

-- What can be found by typing. No grants; core.search_hits reads it.
CREATE TABLE core.search_index (
    tenant_id uuid NOT NULL,
    kind      text NOT NULL COLLATE "C",
    row_id    uuid NOT NULL,
    folded    text NOT NULL COLLATE "C",
    PRIMARY KEY (tenant_id, kind, row_id)
);

-- Short numbers per kind; gaps allowed.
CREATE TABLE core.counters (
    tenant_id uuid NOT NULL,
    kind      text NOT NULL COLLATE "C",
    value     bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, kind)
);

-- Who a row is elsewhere: importing the same file twice adds nothing.
CREATE TABLE core.external_refs (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    system      text NOT NULL COLLATE "C" CONSTRAINT ck_external_refs_system CHECK (char_length(system) BETWEEN 1 AND 100),
    table_name  text NOT NULL COLLATE "C" CONSTRAINT ck_external_refs_table_name CHECK (table_name ~ '^[a-z_]+\.[a-z_]+$'),
    external_id text NOT NULL COLLATE "C" CONSTRAINT ck_external_refs_external_id CHECK (char_length(external_id) BETWEEN 1 AND 255),
    row_id      uuid NOT NULL,
    import_id   uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_external_refs_identity ON core.external_refs (tenant_id, system, table_name, external_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_external_refs_row ON core.external_refs (tenant_id, row_id);

CREATE TABLE core.imports (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    kind        text NOT NULL COLLATE "C" CONSTRAINT ck_imports_kind CHECK (kind ~ '^[a-z][a-z_]{0,39}$'),
    file_name   text CONSTRAINT ck_imports_file_name CHECK (char_length(file_name) <= 255),
    file_sha256 text COLLATE "C" CONSTRAINT ck_imports_file_sha256 CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_size   bigint,
    encoding    text,
    mapping     jsonb NOT NULL DEFAULT '{}',
    status      text NOT NULL DEFAULT 'APPLIED' CONSTRAINT ck_imports_status CHECK (status IN ('DRAFT', 'APPLIED', 'FAILED')),
    rows_total     int NOT NULL DEFAULT 0,
    rows_created   int NOT NULL DEFAULT 0,
    rows_changed   int NOT NULL DEFAULT 0,
    rows_unchanged int NOT NULL DEFAULT 0,
    rows_flagged   int NOT NULL DEFAULT 0,
    rows_refused   int NOT NULL DEFAULT 0,
    summary     jsonb NOT NULL DEFAULT '{}',
    user_id     uuid DEFAULT sec.me(),
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
CREATE INDEX idx_imports_user ON core.imports (tenant_id, user_id, created_at);
ALTER TABLE core.external_refs ADD FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id);
CREATE INDEX idx_external_refs_import ON core.external_refs (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- What became of each row of the file, with its reason. Not ledgered: written once.
CREATE TABLE core.import_rows (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    import_id  uuid NOT NULL,
    row_no     int NOT NULL,
    outcome    text NOT NULL CONSTRAINT ck_import_rows_outcome CHECK (outcome IN ('CREATED', 'CHANGED', 'UNCHANGED', 'FLAGGED', 'REFUSED')),
    reason     text,
    raw        jsonb,
    table_name text COLLATE "C",
    row_id     uuid,
    PRIMARY KEY (tenant_id, import_id, row_no),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);

-- user_id NULL = the organisation's value. Not ledgered: window state changes too often to be history.
CREATE TABLE core.settings (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid,
    key        text NOT NULL COLLATE "C" CONSTRAINT ck_settings_key CHECK (char_length(key) BETWEEN 1 AND 200),
    value      jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT settings_key UNIQUE NULLS NOT DISTINCT (tenant_id, user_id, key),
    FOREIGN KEY (tenant_id, user_id) REFERENCES core.users (tenant_id, id)
);

CREATE TABLE core.saved_views (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid NOT NULL DEFAULT sec.me(),
    page       text NOT NULL COLLATE "C" CONSTRAINT ck_saved_views_page CHECK (char_length(page) BETWEEN 1 AND 100),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_saved_views_name CHECK (char_length(name) BETWEEN 1 AND 100),
    is_shared  boolean NOT NULL DEFAULT false,
    is_start   boolean NOT NULL DEFAULT false,
    definition jsonb NOT NULL DEFAULT '{}',
    position   text COLLATE "C",
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
CREATE UNIQUE INDEX idx_saved_views_name ON core.saved_views (tenant_id, user_id, page, name) WHERE deleted_at IS NULL;
CREATE INDEX idx_saved_views_user ON core.saved_views (tenant_id, user_id);
