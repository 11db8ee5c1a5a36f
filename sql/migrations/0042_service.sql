-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- The service document: what is offered to private customers, whose animal it is about, appointments, the report after a visit with its
-- review, and the waiting list. A customer of these tables (customer_id, user_id) is a contact person; a groomer works here (core.users).

CREATE SCHEMA service;
GRANT USAGE ON SCHEMA service TO {{app}}, {{engine}};

-- 1. The tables.
CREATE TABLE service.services (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_services_name CHECK (char_length(name) BETWEEN 1 AND 100),
    slug       text NOT NULL COLLATE "C" CONSTRAINT ck_services_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
    description text CONSTRAINT ck_services_description CHECK (char_length(description) <= 2000),
    price      numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_services_price CHECK (price >= 0),
    price_minor bigint GENERATED ALWAYS AS ((price * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_services_currency CHECK (currency ~ '^[A-Z]{3}$'),
    duration_minutes int NOT NULL DEFAULT 60 CONSTRAINT ck_services_duration_minutes CHECK (duration_minutes BETWEEN 5 AND 1440),
    active     boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_services_slug ON service.services (tenant_id, slug) WHERE deleted_at IS NULL;
CREATE INDEX idx_services_name ON service.services (tenant_id, name, id) WHERE deleted_at IS NULL;

CREATE TABLE service.pets (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_pets_name CHECK (char_length(name) BETWEEN 1 AND 100),
    species    text NOT NULL DEFAULT 'dog' COLLATE "C" CONSTRAINT ck_pets_species CHECK (species IN ('dog', 'cat', 'other')),
    breed      text COLLATE "C" CONSTRAINT ck_pets_breed CHECK (breed ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(breed) <= 60),
    size       text COLLATE "C" CONSTRAINT ck_pets_size CHECK (size IN ('small', 'medium', 'large', 'xlarge')),
    birth_date date,
    weight_kg  numeric(5,2) CONSTRAINT ck_pets_weight_kg CHECK (weight_kg > 0),
    notes      text CONSTRAINT ck_pets_notes CHECK (char_length(notes) <= 5000),
    is_active  boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT pets_of_customer UNIQUE (tenant_id, customer_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.contact_persons (tenant_id, id)
);
CREATE INDEX idx_pets_breed ON service.pets (tenant_id, breed, customer_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_pets_name ON service.pets (tenant_id, name, id) WHERE deleted_at IS NULL;

CREATE TABLE service.memberships (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id uuid NOT NULL,
    plan_name  text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_memberships_plan_name CHECK (char_length(plan_name) BETWEEN 1 AND 100),
    status     text NOT NULL DEFAULT 'active' COLLATE "C" CONSTRAINT ck_memberships_status
               CHECK (status IN ('active', 'paused', 'cancelled', 'expired')),
    price      numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_memberships_price CHECK (price >= 0),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_memberships_currency CHECK (currency ~ '^[A-Z]{3}$'),
    start_date date NOT NULL,
    end_date   date,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.contact_persons (tenant_id, id),
    CONSTRAINT ck_memberships_dates CHECK (end_date >= start_date)
);
CREATE INDEX idx_memberships_customer ON service.memberships (tenant_id, customer_id, status);
CREATE INDEX idx_memberships_status ON service.memberships (tenant_id, status, customer_id) WHERE deleted_at IS NULL;

CREATE TABLE service.appointments (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id uuid NOT NULL,
    pet_id     uuid,
    service_id uuid NOT NULL,
    groomer_id uuid,
    scheduled_at timestamptz NOT NULL,
    duration_minutes int NOT NULL DEFAULT 60 CONSTRAINT ck_appointments_duration_minutes CHECK (duration_minutes BETWEEN 5 AND 1440),
    status     text NOT NULL DEFAULT 'pending' COLLATE "C" CONSTRAINT ck_appointments_status
               CHECK (status IN ('pending', 'confirmed', 'checked_in', 'in_progress', 'completed', 'cancelled', 'no_show')),
    price      numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_appointments_price CHECK (price >= 0),
    price_minor bigint GENERATED ALWAYS AS ((price * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_appointments_currency CHECK (currency ~ '^[A-Z]{3}$'),
    notes      text CONSTRAINT ck_appointments_notes CHECK (char_length(notes) <= 5000),
    cancel_reason text CONSTRAINT ck_appointments_cancel_reason CHECK (char_length(cancel_reason) <= 500),
    completed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id, pet_id) REFERENCES service.pets (tenant_id, customer_id, id),
    FOREIGN KEY (tenant_id, service_id) REFERENCES service.services (tenant_id, id),
    FOREIGN KEY (tenant_id, groomer_id) REFERENCES core.users (tenant_id, id)
);
CREATE INDEX idx_appointments_customer ON service.appointments (tenant_id, customer_id, scheduled_at);
CREATE INDEX idx_appointments_pet ON service.appointments (tenant_id, customer_id, pet_id) WHERE pet_id IS NOT NULL;
CREATE INDEX idx_appointments_service ON service.appointments (tenant_id, service_id, scheduled_at);
CREATE INDEX idx_appointments_groomer ON service.appointments (tenant_id, groomer_id, scheduled_at);
CREATE INDEX idx_appointments_scheduled ON service.appointments (tenant_id, scheduled_at, id) WHERE deleted_at IS NULL;
-- The last visit of everybody: what "last_visit_days_ago" of a segment asks.
CREATE INDEX idx_appointments_visits ON service.appointments (tenant_id, customer_id, scheduled_at) WHERE status = 'completed' AND deleted_at IS NULL;

CREATE TABLE service.report_cards (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    appointment_id uuid NOT NULL,
    groomer_id uuid,
    mood       text COLLATE "C" CONSTRAINT ck_report_cards_mood CHECK (mood IN ('happy', 'nervous', 'calm', 'energetic')),
    coat_condition text COLLATE "C" CONSTRAINT ck_report_cards_coat_condition CHECK (coat_condition IN ('excellent', 'good', 'matted', 'needs_attention')),
    behavior   text COLLATE "C" CONSTRAINT ck_report_cards_behavior CHECK (behavior IN ('great', 'some_difficulty', 'required_extra_care')),
    health_observations text[] NOT NULL DEFAULT '{}' CONSTRAINT ck_report_cards_health_observations CHECK (cardinality(health_observations) <= 50),
    needs_follow_up boolean NOT NULL DEFAULT false,
    groomer_notes text CONSTRAINT ck_report_cards_groomer_notes CHECK (char_length(groomer_notes) <= 5000),
    before_photo_url text CONSTRAINT ck_report_cards_before_photo_url CHECK (char_length(before_photo_url) <= 1000),
    after_photo_url text CONSTRAINT ck_report_cards_after_photo_url CHECK (char_length(after_photo_url) <= 1000),
    rating     int CONSTRAINT ck_report_cards_rating CHECK (rating BETWEEN 1 AND 5),
    feedback   text CONSTRAINT ck_report_cards_feedback CHECK (char_length(feedback) <= 5000),
    view_count int NOT NULL DEFAULT 0 CONSTRAINT ck_report_cards_view_count CHECK (view_count >= 0),
    last_viewed_at timestamptz,
    completed_at timestamptz,
    sent_at    timestamptz,
    expires_at timestamptz,
    dont_send  boolean NOT NULL DEFAULT false,
    is_draft   boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES service.appointments (tenant_id, id),
    FOREIGN KEY (tenant_id, groomer_id) REFERENCES core.users (tenant_id, id)
);
CREATE UNIQUE INDEX idx_report_cards_appointment ON service.report_cards (tenant_id, appointment_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_report_cards_of_appointment ON service.report_cards (tenant_id, appointment_id);
CREATE INDEX idx_report_cards_groomer ON service.report_cards (tenant_id, groomer_id, created_at);
CREATE INDEX idx_report_cards_to_send ON service.report_cards (tenant_id, completed_at) WHERE NOT is_draft AND NOT dont_send AND sent_at IS NULL AND deleted_at IS NULL;

CREATE TABLE service.reviews (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    report_card_id uuid NOT NULL,
    user_id    uuid NOT NULL,
    appointment_id uuid NOT NULL,
    rating     int NOT NULL CONSTRAINT ck_reviews_rating CHECK (rating BETWEEN 1 AND 5),
    feedback   text CONSTRAINT ck_reviews_feedback CHECK (char_length(feedback) <= 5000),
    is_public  boolean NOT NULL DEFAULT false,
    destination text COLLATE "C" CONSTRAINT ck_reviews_destination CHECK (destination IN ('google', 'private')),
    google_review_url text CONSTRAINT ck_reviews_google_review_url CHECK (char_length(google_review_url) <= 1000 AND google_review_url ~ '^https://'),
    responded_at timestamptz,
    response_text text CONSTRAINT ck_reviews_response_text CHECK (char_length(response_text) <= 5000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, report_card_id) REFERENCES service.report_cards (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES service.appointments (tenant_id, id)
);
CREATE UNIQUE INDEX idx_reviews_report_card ON service.reviews (tenant_id, report_card_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_reviews_of_report_card ON service.reviews (tenant_id, report_card_id);
CREATE INDEX idx_reviews_user ON service.reviews (tenant_id, user_id);
CREATE INDEX idx_reviews_appointment ON service.reviews (tenant_id, appointment_id);
CREATE INDEX idx_reviews_rating ON service.reviews (tenant_id, rating);
CREATE INDEX idx_reviews_public ON service.reviews (tenant_id, created_at) WHERE is_public;

CREATE TABLE service.waitlist (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id uuid NOT NULL,
    pet_id     uuid,
    service_id uuid NOT NULL,
    requested_date date NOT NULL,
    time_preference text NOT NULL DEFAULT 'any' COLLATE "C" CONSTRAINT ck_waitlist_time_preference CHECK (time_preference IN ('morning', 'afternoon', 'any')),
    status     text NOT NULL DEFAULT 'active' COLLATE "C" CONSTRAINT ck_waitlist_status
               CHECK (status IN ('active', 'notified', 'booked', 'expired', 'cancelled')),
    priority   int NOT NULL DEFAULT 0 CONSTRAINT ck_waitlist_priority CHECK (priority BETWEEN -1000 AND 1000),
    notes      text CONSTRAINT ck_waitlist_notes CHECK (char_length(notes) <= 2000),
    notified_at timestamptz,
    offer_expires_at timestamptz,
    appointment_id uuid, -- what came of it
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id, pet_id) REFERENCES service.pets (tenant_id, customer_id, id),
    FOREIGN KEY (tenant_id, service_id) REFERENCES service.services (tenant_id, id),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES service.appointments (tenant_id, id)
);
CREATE INDEX idx_waitlist_customer ON service.waitlist (tenant_id, customer_id);
CREATE INDEX idx_waitlist_pet ON service.waitlist (tenant_id, customer_id, pet_id) WHERE pet_id IS NOT NULL;
CREATE INDEX idx_waitlist_service ON service.waitlist (tenant_id, service_id);
CREATE INDEX idx_waitlist_appointment ON service.waitlist (tenant_id, appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX idx_waitlist_priority ON service.waitlist (tenant_id, priority DESC);
CREATE INDEX idx_waitlist_matching ON service.waitlist (tenant_id, service_id, requested_date, status) WHERE status = 'active';

CREATE TABLE service.waitlist_slot_offers (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    waitlist_entry_id uuid,
    service_id uuid NOT NULL,
    slot_date  date NOT NULL,
    slot_time  time NOT NULL,
    offered_slot_start timestamptz,
    offered_slot_end   timestamptz,
    status     text NOT NULL DEFAULT 'pending' COLLATE "C" CONSTRAINT ck_waitlist_slot_offers_status
               CHECK (status IN ('pending', 'accepted', 'expired', 'cancelled')),
    discount_percent numeric(5,2) NOT NULL DEFAULT 0 CONSTRAINT ck_waitlist_slot_offers_discount_percent CHECK (discount_percent BETWEEN 0 AND 100),
    response_window_hours int NOT NULL DEFAULT 2 CONSTRAINT ck_waitlist_slot_offers_response_window_hours CHECK (response_window_hours BETWEEN 1 AND 720),
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    cancelled_at timestamptz,
    cancellation_reason text CONSTRAINT ck_waitlist_slot_offers_cancellation_reason CHECK (char_length(cancellation_reason) <= 500),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, waitlist_entry_id) REFERENCES service.waitlist (tenant_id, id),
    FOREIGN KEY (tenant_id, service_id) REFERENCES service.services (tenant_id, id),
    CONSTRAINT ck_waitlist_slot_offers_slot CHECK (offered_slot_end > offered_slot_start)
);
CREATE INDEX idx_waitlist_slot_offers_entry ON service.waitlist_slot_offers (tenant_id, waitlist_entry_id, created_at);
CREATE INDEX idx_waitlist_slot_offers_service ON service.waitlist_slot_offers (tenant_id, service_id, slot_date);
CREATE INDEX idx_waitlist_slot_offers_expires ON service.waitlist_slot_offers (tenant_id, expires_at) WHERE status = 'pending';

-- 2. Rights: the service desk is read by all but analysts (who get rows without persons), written by those who run it; a groomer writes his own
-- appointments and cards. Services are a list like the other lists.
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT r.role, p.prefix || '.' || v.verb, r.scope
  FROM (VALUES
    ('ADMIN',     'services,pets,appointments,report_cards,reviews,waitlist', 'read,write,delete', 'tenant'),
    ('MANAGER',   'pets,appointments,report_cards,reviews,waitlist', 'read,write,delete', 'tenant'),
    ('MANAGER',   'services', 'read,write', 'tenant'),
    ('SALES_REP', 'services,pets,appointments,report_cards,reviews,waitlist', 'read', 'tenant'),
    ('MARKETER',  'services,pets,appointments,report_cards,reviews,waitlist', 'read', 'tenant'),
    ('USER',      'services,pets,appointments,report_cards,reviews,waitlist', 'read', 'tenant'),
    ('ANALYST',   'services', 'read', 'tenant'),
    ('ANALYST',   'appointments,report_cards,reviews,waitlist', 'count', 'tenant'),
    ('ADMIN',     'appointments,report_cards,reviews,waitlist', 'count', 'tenant'),
    ('MANAGER',   'appointments,report_cards,reviews,waitlist', 'count', 'tenant'),
    ('GROOMER',   'services,pets,reviews', 'read', 'tenant'),
    ('GROOMER',   'appointments,report_cards', 'read,write', 'own'),
    ('support_manager', 'services,pets,appointments,report_cards,reviews,waitlist', 'read', 'tenant'),
    ('support_manager', 'pets,appointments,report_cards,waitlist', 'write', 'tenant'),
    ('customer_success_manager', 'services,pets,appointments,report_cards,reviews,waitlist', 'read', 'tenant'),
    ('customer_success_manager', 'pets,appointments,report_cards,waitlist', 'write', 'tenant'),
    ('operations_manager', 'services,waitlist', 'read,write', 'tenant')
  ) AS r (role, prefixes, verbs, scope),
  LATERAL unnest(string_to_array(r.prefixes, ',')) AS p (prefix),
  LATERAL unnest(string_to_array(r.verbs, ',')) AS v (verb);

SELECT core.register_business_table('service.services', 'services');
SELECT core.register_business_table('service.pets', 'pets');
SELECT core.register_business_table('service.memberships', 'pets');
SELECT core.register_business_table('service.appointments', 'appointments', 'groomer_id');
SELECT core.register_business_table('service.report_cards', 'report_cards', 'groomer_id', p_derived => '{view_count,last_viewed_at}');
SELECT core.register_business_table('service.reviews', 'reviews');
SELECT core.register_business_table('service.waitlist', 'waitlist');
SELECT core.register_business_table('service.waitlist_slot_offers', 'waitlist');
