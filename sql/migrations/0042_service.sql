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
    price      numeric(15,2) NOT NULL CONSTRAINT ck_appointments_price CHECK (price >= 0), -- the service's unless named
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
    ('account_manager', 'services,pets,appointments,report_cards,reviews,waitlist', 'read', 'tenant'),
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

-- 3. Rules of the rows.
CREATE FUNCTION service.appointment_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.price IS NULL THEN
        SELECT s.price, s.currency INTO NEW.price, NEW.currency FROM service.services s WHERE s.tenant_id = NEW.tenant_id AND s.id = NEW.service_id;
    END IF;
    NEW.completed_at := CASE WHEN NEW.status = 'completed' THEN coalesce(NEW.completed_at, now()) END;
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON service.appointments FOR EACH ROW EXECUTE FUNCTION service.appointment_rules();

-- A card is a draft until it is finished: with the photo after the visit and at least one assessment. For a day it may be corrected, after that
-- only what became of it is written. The link to it lasts 90 days.
CREATE FUNCTION service.report_card_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.appointment_id <> OLD.appointment_id AND sec.me() IS NOT NULL THEN
        PERFORM core.refuse('PU013', 'key_fixed', jsonb_build_object('table', 'service.report_cards'));
    END IF;
    IF NEW.groomer_id IS NULL AND TG_OP = 'INSERT' THEN
        NEW.groomer_id := (SELECT a.groomer_id FROM service.appointments a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.appointment_id);
    END IF;
    IF current_user = '{{engine}}' THEN
        RETURN NEW;
    END IF;
    IF NOT NEW.is_draft THEN
        IF NEW.after_photo_url IS NULL THEN
            PERFORM core.refuse('PU013', 'report_card_photo', jsonb_build_object('id', NEW.id));
        ELSIF num_nonnulls(NEW.mood, NEW.coat_condition, NEW.behavior) = 0 THEN
            PERFORM core.refuse('PU013', 'report_card_assessment', jsonb_build_object('id', NEW.id));
        END IF;
        NEW.completed_at := coalesce(NEW.completed_at, now());
        NEW.expires_at := coalesce(NEW.expires_at, NEW.completed_at + interval '90 days');
    END IF;
    IF TG_OP = 'UPDATE' AND NOT OLD.is_draft AND sec.me() IS NOT NULL AND OLD.completed_at < now() - interval '24 hours'
       AND (NEW.is_draft, NEW.mood, NEW.coat_condition, NEW.behavior, NEW.health_observations, NEW.groomer_notes, NEW.before_photo_url, NEW.after_photo_url, NEW.completed_at)
           IS DISTINCT FROM (OLD.is_draft, OLD.mood, OLD.coat_condition, OLD.behavior, OLD.health_observations, OLD.groomer_notes, OLD.before_photo_url,
                             OLD.after_photo_url, OLD.completed_at) THEN
        PERFORM core.refuse('PU013', 'report_card_closed', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE ON service.report_cards FOR EACH ROW EXECUTE FUNCTION service.report_card_rules();

-- A review is of its card's visit and of its customer.
CREATE FUNCTION service.review_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_of record;
BEGIN
    SELECT a.id, a.customer_id INTO v_of FROM service.report_cards r JOIN service.appointments a ON a.tenant_id = r.tenant_id AND a.id = r.appointment_id
     WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.report_card_id;
    IF v_of.id IS NULL THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'service.report_cards', 'id', NEW.report_card_id));
    END IF;
    NEW.appointment_id := coalesce(NEW.appointment_id, v_of.id);
    NEW.user_id := coalesce(NEW.user_id, v_of.customer_id);
    IF (NEW.appointment_id, NEW.user_id) IS DISTINCT FROM (v_of.id, v_of.customer_id) THEN
        PERFORM core.refuse('PU013', 'review_of_another_visit', jsonb_build_object('id', NEW.id));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT OR UPDATE OF report_card_id, appointment_id, user_id ON service.reviews FOR EACH ROW EXECUTE FUNCTION service.review_rules();

-- Until when an offer is open, and which stretch of time it is, in the organisation's time.
CREATE FUNCTION service.slot_offer_rules() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_zone text := coalesce((SELECT t.time_zone FROM core.tenants t WHERE t.id = NEW.tenant_id), 'Europe/Bucharest');
BEGIN
    NEW.expires_at := coalesce(NEW.expires_at, now() + make_interval(hours => NEW.response_window_hours));
    NEW.offered_slot_start := coalesce(NEW.offered_slot_start, (NEW.slot_date + NEW.slot_time) AT TIME ZONE v_zone);
    NEW.offered_slot_end := coalesce(NEW.offered_slot_end, NEW.offered_slot_start + make_interval(mins =>
        (SELECT s.duration_minutes FROM service.services s WHERE s.tenant_id = NEW.tenant_id AND s.id = NEW.service_id)));
    RETURN NEW;
END $$;
CREATE TRIGGER b_rules BEFORE INSERT ON service.waitlist_slot_offers FOR EACH ROW EXECUTE FUNCTION service.slot_offer_rules();

-- What belongs to a contact goes and comes with him; visits that took place stay.
CREATE TRIGGER n_cascade_service AFTER UPDATE ON crm.contact_persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('service.pets', 'customer_id', 'service.memberships', 'customer_id', 'service.waitlist', 'customer_id');
CREATE TRIGGER n_cascade AFTER UPDATE ON service.appointments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('service.report_cards', 'appointment_id');
CREATE TRIGGER n_cascade AFTER UPDATE ON service.report_cards REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION core.cascade_soft_delete('service.reviews', 'report_card_id');

-- 4. The document's functions.
-- One more look at a card. A count that grows by itself is no change of the card: no version, no history.
CREATE FUNCTION service.increment_report_card_views(p_report_card uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT sec.may_read_row('service.report_cards', p_report_card) THEN
        PERFORM core.refuse('42501', 'row_not_readable', jsonb_build_object('table', 'service.report_cards', 'id', p_report_card));
    END IF;
    UPDATE service.report_cards r SET view_count = r.view_count + 1, last_viewed_at = now()
     WHERE r.tenant_id = core.my_tenant() AND r.id = p_report_card AND r.deleted_at IS NULL;
END $$;
SELECT sec.make_definer('service.increment_report_card_views(uuid)', '{{app}}');

-- Without an end it never expires. An unknown card is expired: no page may be shown for it.
CREATE FUNCTION service.is_report_card_expired(p_report_card uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT coalesce(r.expires_at <= now(), false) FROM service.report_cards r
                      WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.id = p_report_card AND r.deleted_at IS NULL), true)
$$;

-- Who waits for a slot of this service on this day: three days around it, the dearest first, then the longest wait. With a time of day only
-- those whom it suits.
CREATE FUNCTION service.get_matching_waitlist_entries(p_service uuid, p_date date, p_max int DEFAULT 10, p_time text DEFAULT NULL)
RETURNS TABLE (id uuid, customer_id uuid, pet_id uuid, requested_date date, time_preference text, priority int, notes text, created_at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.id, w.customer_id, w.pet_id, w.requested_date, w.time_preference, w.priority, w.notes, w.created_at
      FROM service.waitlist w
     WHERE w.tenant_id = (SELECT core.my_tenant()) AND w.service_id = p_service AND w.status = 'active' AND w.deleted_at IS NULL
       AND w.requested_date BETWEEN p_date - 3 AND p_date + 3 AND (p_time IS NULL OR w.time_preference IN ('any', p_time))
     ORDER BY w.priority DESC, w.created_at, w.id LIMIT greatest(0, least(coalesce(p_max, 10), 1000))
$$;
GRANT EXECUTE ON FUNCTION service.is_report_card_expired(uuid), service.get_matching_waitlist_entries(uuid, date, int, text) TO {{app}}, {{engine}};

-- Offers nobody answered in time are over; who was told of one waits on. Says how many waited.
CREATE FUNCTION service.expire_old_waitlist_offers() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    v_tenant uuid := core.my_tenant();
    v_action uuid := core.uuid_v7();
    v_offers uuid[];
    v_back   uuid[];
BEGIN
    PERFORM core.need('waitlist.write');
    SELECT array_agg(x.id) INTO v_offers FROM (SELECT o.id FROM service.waitlist_slot_offers o
        WHERE o.tenant_id = v_tenant AND o.status = 'pending' AND o.expires_at <= now() AND o.deleted_at IS NULL FOR UPDATE SKIP LOCKED) x;
    SELECT array_agg(x.id) INTO v_back FROM (SELECT w.id FROM service.waitlist w
        WHERE w.tenant_id = v_tenant AND w.status = 'notified' AND w.offer_expires_at <= now() AND w.deleted_at IS NULL FOR UPDATE SKIP LOCKED) x;
    IF v_offers IS NOT NULL OR v_back IS NOT NULL THEN
        INSERT INTO core.actions (id, label) VALUES (v_action, 'waitlist_expire');
        UPDATE service.waitlist_slot_offers o SET status = 'expired', version = o.version + 1, action_id = v_action WHERE o.tenant_id = v_tenant AND o.id = ANY (v_offers);
        UPDATE service.waitlist w SET status = 'active', offer_expires_at = NULL, version = w.version + 1, action_id = v_action
         WHERE w.tenant_id = v_tenant AND w.id = ANY (v_back);
    END IF;
    RETURN coalesce(cardinality(v_back), 0);
END $$;
SELECT sec.make_definer('service.expire_old_waitlist_offers()', '{{app}}');

-- The first yes wins: one statement takes the offer, whoever comes later finds it taken. Other open offers of the same slot are called off and
-- those who had them wait on. The answer is the appointment.
CREATE FUNCTION service.accept_slot_offer(p_offer uuid, p_entry uuid, p_action uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    v_offer service.waitlist_slot_offers;
    v_entry service.waitlist;
    v_made  uuid := core.uuid_v7();
    v_price record;
BEGIN
    PERFORM core.need('waitlist.write'), core.need('appointments.write');
    INSERT INTO core.actions (id, label, label_args) VALUES (p_action, 'waitlist_accept', jsonb_build_object('table', 'service.waitlist'));
    -- One at a time for a slot, before any row is held: two offers of it are two rows.
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'slot', o.tenant_id, o.service_id, o.slot_date, o.slot_time), 0))
       FROM service.waitlist_slot_offers o WHERE o.tenant_id = core.my_tenant() AND o.id = p_offer;
    UPDATE service.waitlist_slot_offers o SET status = 'accepted', accepted_at = now(), waitlist_entry_id = coalesce(o.waitlist_entry_id, p_entry), version = o.version + 1,
           action_id = p_action
     WHERE o.tenant_id = core.my_tenant() AND o.id = p_offer AND o.status = 'pending' AND o.expires_at > now() AND o.deleted_at IS NULL
       AND (o.waitlist_entry_id IS NULL OR o.waitlist_entry_id = p_entry) RETURNING * INTO v_offer;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU010', 'slot_taken', jsonb_build_object('id', p_offer));
    END IF;
    SELECT * INTO v_entry FROM service.waitlist w
     WHERE w.tenant_id = v_offer.tenant_id AND w.id = p_entry AND w.service_id = v_offer.service_id AND w.status IN ('active', 'notified') AND w.deleted_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM core.refuse('PU010', 'not_waiting', jsonb_build_object('id', p_entry));
    ELSIF EXISTS (SELECT 1 FROM service.waitlist_slot_offers o WHERE o.tenant_id = v_offer.tenant_id AND o.service_id = v_offer.service_id AND o.slot_date = v_offer.slot_date
                     AND o.slot_time = v_offer.slot_time AND o.status = 'accepted' AND o.id <> v_offer.id AND o.deleted_at IS NULL) THEN
        PERFORM core.refuse('PU010', 'slot_taken', jsonb_build_object('id', p_offer));
    END IF;
    SELECT s.price, s.currency, s.duration_minutes INTO v_price FROM service.services s WHERE s.tenant_id = v_offer.tenant_id AND s.id = v_offer.service_id;
    INSERT INTO service.appointments (id, customer_id, pet_id, service_id, scheduled_at, duration_minutes, status, price, currency, created_by, action_id)
    VALUES (v_made, v_entry.customer_id, v_entry.pet_id, v_offer.service_id, v_offer.offered_slot_start, v_price.duration_minutes, 'confirmed',
            round(v_price.price * (1 - v_offer.discount_percent / 100), 2), v_price.currency, sec.me(), p_action);
    UPDATE service.waitlist w SET status = 'booked', appointment_id = v_made, offer_expires_at = NULL, version = w.version + 1, action_id = p_action
     WHERE w.tenant_id = v_offer.tenant_id AND w.id = p_entry;
    WITH off AS (
        UPDATE service.waitlist_slot_offers o SET status = 'cancelled', cancelled_at = now(), cancellation_reason = 'taken', version = o.version + 1, action_id = p_action
         WHERE o.tenant_id = v_offer.tenant_id AND o.service_id = v_offer.service_id AND o.slot_date = v_offer.slot_date AND o.slot_time = v_offer.slot_time
           AND o.status = 'pending' AND o.deleted_at IS NULL RETURNING o.waitlist_entry_id)
    UPDATE service.waitlist w SET status = 'active', offer_expires_at = NULL, version = w.version + 1, action_id = p_action
      FROM off WHERE w.tenant_id = v_offer.tenant_id AND w.id = off.waitlist_entry_id AND w.status = 'notified' AND w.id <> p_entry;
    RETURN v_made;
END $$;
SELECT sec.make_definer('service.accept_slot_offer(uuid, uuid, uuid)', '{{app}}');

-- Visits without the persons, for those who only count.
CREATE FUNCTION service.anonymous_appointments(p_from timestamptz, p_until timestamptz)
RETURNS TABLE (id uuid, service_id uuid, breed text, status text, scheduled_at timestamptz, duration_minutes int, price numeric, currency text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM core.need('appointments.count');
    RETURN QUERY SELECT a.id, a.service_id, p.breed, a.status, a.scheduled_at, a.duration_minutes, a.price, a.currency::text
                   FROM service.appointments a LEFT JOIN service.pets p ON p.tenant_id = a.tenant_id AND p.id = a.pet_id
                  WHERE a.tenant_id = core.my_tenant() AND a.deleted_at IS NULL AND a.scheduled_at >= p_from AND a.scheduled_at < p_until
                  ORDER BY a.scheduled_at, a.id LIMIT 100000;
END $$;
SELECT sec.make_definer('service.anonymous_appointments(timestamptz, timestamptz)', '{{app}}');
