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
