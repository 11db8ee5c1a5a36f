-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 4
--
-- Customers: companies, the people outside, addresses.

CREATE TABLE crm.customer_companies (
    tenant_id     uuid NOT NULL DEFAULT core.my_tenant(),
    id            uuid NOT NULL DEFAULT core.uuid_v7(),
    company_name  text NOT NULL COLLATE "ro-x-icu"
                  CONSTRAINT ck_customer_companies_company_name CHECK (char_length(company_name) BETWEEN 1 AND 255),
    legal_name    text CONSTRAINT ck_customer_companies_legal_name CHECK (char_length(legal_name) <= 255),
    tax_id        text COLLATE "C" CONSTRAINT ck_customer_companies_tax_id CHECK (char_length(tax_id) BETWEEN 1 AND 50),
    trade_register_no text COLLATE "C" CONSTRAINT ck_customer_companies_trade_register_no CHECK (char_length(trade_register_no) <= 50),
    vat_payer     boolean,
    iban          text COLLATE "C" CONSTRAINT ck_customer_companies_iban CHECK (char_length(iban) <= 34),
    bank          text CONSTRAINT ck_customer_companies_bank CHECK (char_length(bank) <= 255),
    website       text CONSTRAINT ck_customer_companies_website CHECK (char_length(website) <= 500),
    email         text CONSTRAINT ck_customer_companies_email CHECK (char_length(email) <= 255),
    phone         text CONSTRAINT ck_customer_companies_phone CHECK (char_length(phone) <= 20),
    city          text COLLATE "ro-x-icu" CONSTRAINT ck_customer_companies_city CHECK (char_length(city) <= 100),
    county        text COLLATE "ro-x-icu" CONSTRAINT ck_customer_companies_county CHECK (char_length(county) <= 100),
    founding_year int CONSTRAINT ck_customer_companies_founding_year CHECK (founding_year BETWEEN 1500 AND 2200),
    industry_code text COLLATE "C" CONSTRAINT ck_customer_companies_industry_code CHECK (char_length(industry_code) <= 20),
    industry_name text CONSTRAINT ck_customer_companies_industry_name CHECK (char_length(industry_name) <= 255),
    sector        text CONSTRAINT ck_customer_companies_sector CHECK (char_length(sector) <= 100),
    company_size  text CONSTRAINT ck_customer_companies_company_size CHECK (company_size IN ('MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'ENTERPRISE')),
    employee_count int CONSTRAINT ck_customer_companies_employee_count CHECK (employee_count >= 0),
    annual_revenue_amount numeric(15,2)
                  CONSTRAINT ck_customer_companies_annual_revenue_amount CHECK (annual_revenue_amount >= 0 AND annual_revenue_amount <> 'NaN'),
    annual_revenue_currency char(3)
                  CONSTRAINT ck_customer_companies_annual_revenue_currency CHECK (annual_revenue_currency ~ '^[A-Z]{3}$'),
    annual_revenue_minor bigint GENERATED ALWAYS AS ((annual_revenue_amount * 100)::bigint) STORED,
    revenue_range text CONSTRAINT ck_customer_companies_revenue_range CHECK (char_length(revenue_range) <= 20),
    status        text NOT NULL DEFAULT 'LEAD' COLLATE "C" CONSTRAINT ck_customer_companies_status
                  CHECK (status IN ('LEAD', 'PROSPECT', 'ACTIVE', 'INACTIVE', 'CHURNED', 'SUSPENDED')),
    status_no     smallint GENERATED ALWAYS AS (CASE status WHEN 'LEAD' THEN 1 WHEN 'PROSPECT' THEN 2 WHEN 'ACTIVE' THEN 3
                      WHEN 'INACTIVE' THEN 4 WHEN 'CHURNED' THEN 5 ELSE 6 END) STORED,
    is_public_company boolean NOT NULL DEFAULT false,
    is_startup        boolean NOT NULL DEFAULT false,
    target_market     text CONSTRAINT ck_customer_companies_target_market CHECK (char_length(target_market) <= 1000),
    mission_statement text CONSTRAINT ck_customer_companies_mission_statement CHECK (char_length(mission_statement) <= 2000),
    preferred_language text CONSTRAINT ck_customer_companies_preferred_language CHECK (preferred_language IN ('ro', 'en')),
    tags          text[] NOT NULL DEFAULT '{}',
    notes         text CONSTRAINT ck_customer_companies_notes CHECK (char_length(notes) <= 20000),
    owner_id      uuid DEFAULT sec.me(),
    team_id       uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    FOREIGN KEY (tenant_id, team_id) REFERENCES core.teams (tenant_id, id)
);
CREATE UNIQUE INDEX idx_customer_companies_tax_id ON crm.customer_companies (tenant_id, tax_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_status ON crm.customer_companies (tenant_id, status_no, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_industry ON crm.customer_companies (tenant_id, industry_code) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_size ON crm.customer_companies (tenant_id, company_size) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_name ON crm.customer_companies (tenant_id, company_name, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_created ON crm.customer_companies (tenant_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_revenue ON crm.customer_companies (tenant_id, annual_revenue_minor, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_county ON crm.customer_companies (tenant_id, county, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_customer_companies_owner ON crm.customer_companies (tenant_id, owner_id);
CREATE INDEX idx_customer_companies_team ON crm.customer_companies (tenant_id, team_id);

-- A human being outside; without a company he is a private customer.
CREATE TABLE crm.contact_persons (
    tenant_id     uuid NOT NULL DEFAULT core.my_tenant(),
    id            uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_company_id uuid,
    salutation    text CONSTRAINT ck_contact_persons_salutation CHECK (char_length(salutation) <= 50),
    first_name    text COLLATE "ro-x-icu" CONSTRAINT ck_contact_persons_first_name CHECK (char_length(first_name) <= 100),
    last_name     text COLLATE "ro-x-icu" CONSTRAINT ck_contact_persons_last_name CHECK (char_length(last_name) <= 100),
    full_name     text COLLATE "ro-x-icu" GENERATED ALWAYS AS (btrim(coalesce(first_name, '') || ' ' || coalesce(last_name, ''))) STORED,
    email         text CONSTRAINT ck_contact_persons_email CHECK (char_length(email) <= 255),
    phone         text CONSTRAINT ck_contact_persons_phone CHECK (char_length(phone) <= 20),
    position      text CONSTRAINT ck_contact_persons_position CHECK (char_length(position) <= 100),
    department    text CONSTRAINT ck_contact_persons_department CHECK (char_length(department) <= 100),
    is_decision_maker  boolean NOT NULL DEFAULT false,
    is_primary_contact boolean NOT NULL DEFAULT false,
    is_active     boolean NOT NULL DEFAULT true,
    preferred_language text CONSTRAINT ck_contact_persons_preferred_language CHECK (preferred_language IN ('ro', 'en')),
    tags          text[] NOT NULL DEFAULT '{}',
    notes         text CONSTRAINT ck_contact_persons_notes CHECK (char_length(notes) <= 20000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_company_id) REFERENCES crm.customer_companies (tenant_id, id),
    CONSTRAINT ck_contact_persons_name CHECK (coalesce(first_name, '') <> '' OR coalesce(last_name, '') <> '')
);
CREATE INDEX idx_contact_persons_company ON crm.contact_persons (tenant_id, customer_company_id);
CREATE UNIQUE INDEX idx_contact_persons_primary ON crm.contact_persons (tenant_id, customer_company_id)
    WHERE is_primary_contact AND deleted_at IS NULL;
CREATE INDEX idx_contact_persons_name ON crm.contact_persons (tenant_id, full_name, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contact_persons_last_name ON crm.contact_persons (tenant_id, last_name, first_name, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_contact_persons_email ON crm.contact_persons (tenant_id, email) WHERE deleted_at IS NULL;
CREATE INDEX idx_contact_persons_created ON crm.contact_persons (tenant_id, created_at, id) WHERE deleted_at IS NULL;

CREATE TABLE crm.company_addresses (
    tenant_id    uuid NOT NULL DEFAULT core.my_tenant(),
    id           uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_company_id uuid NOT NULL,
    address_type text NOT NULL DEFAULT 'HEADQUARTERS'
                 CONSTRAINT ck_company_addresses_address_type CHECK (address_type IN ('HEADQUARTERS', 'BILLING', 'SHIPPING', 'BRANCH')),
    street       text CONSTRAINT ck_company_addresses_street CHECK (char_length(street) <= 255),
    city         text COLLATE "ro-x-icu" CONSTRAINT ck_company_addresses_city CHECK (char_length(city) <= 100),
    state        text COLLATE "ro-x-icu" CONSTRAINT ck_company_addresses_state CHECK (char_length(state) <= 100),
    postal_code  text CONSTRAINT ck_company_addresses_postal_code CHECK (char_length(postal_code) <= 20),
    country      text COLLATE "ro-x-icu" CONSTRAINT ck_company_addresses_country CHECK (char_length(country) <= 100),
    is_primary   boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_company_id) REFERENCES crm.customer_companies (tenant_id, id)
);
CREATE INDEX idx_company_addresses_company ON crm.company_addresses (tenant_id, customer_company_id);
CREATE UNIQUE INDEX idx_company_addresses_primary ON crm.company_addresses (tenant_id, customer_company_id)
    WHERE is_primary AND deleted_at IS NULL;

-- Rules that a CHECK cannot hold because they depend on today.
CREATE FUNCTION crm.company_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF current_user <> '{{engine}}' AND NEW.founding_year > extract(year FROM now()) THEN
        PERFORM core.refuse('PU013', 'founding_year_in_future', jsonb_build_object('year', NEW.founding_year));
    END IF;
    RETURN NEW;
END $$;

-- The right to a child of a company: the whole organisation's is tested by the policy before it asks here, once per row.
CREATE FUNCTION sec.may_company(p_company uuid, p_perm text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM crm.customer_companies c
                    WHERE c.tenant_id = core.my_tenant() AND c.id = p_company
                      AND (c.owner_id = ANY (sec.mine(p_perm)) OR c.team_id = ANY (sec.my_teams(p_perm)) OR sec.all(p_perm)));
END $$;
CREATE FUNCTION sec.may_write_company(p_company uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN sec.may_company(p_company, 'companies.write');
END $$;
SELECT sec.make_definer('sec.may_company(uuid, text)', '{{app}}'), sec.make_definer('sec.may_write_company(uuid)', '{{app}}');

SELECT core.register_business_table('crm.customer_companies', 'companies', 'owner_id', 'team_id');
SELECT core.register_business_table('crm.contact_persons', 'contacts',
    p_read => '(SELECT sec.all(''{p}'')) OR sec.may_company(customer_company_id, ''{p}'')',
    p_write => '(SELECT sec.all(''{p}'')) OR CASE WHEN customer_company_id IS NULL THEN created_by = ANY ((SELECT sec.mine(''{p}''))::uuid[])'
            || ' ELSE sec.may_company(customer_company_id, ''{p}'') END');
SELECT core.register_business_table('crm.company_addresses', 'companies',
    p_read => '(SELECT sec.all(''{p}'')) OR sec.may_company(customer_company_id, ''{p}'')',
    p_write => '(SELECT sec.all(''{p}'')) OR sec.may_company(customer_company_id, ''{p}'')');

CREATE TRIGGER b_follow_owner BEFORE INSERT OR UPDATE OF owner_id ON crm.customer_companies
    FOR EACH ROW EXECUTE FUNCTION core.follow_owner();
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE OF founding_year ON crm.customer_companies
    FOR EACH ROW EXECUTE FUNCTION crm.company_rules();
