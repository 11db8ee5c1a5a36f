-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 15
--
-- What a person put off on the first page: hidden from his own list until a day, and only from his.

-- The row is any that the list can hold, so there is no foreign key; one that is gone hides nothing.
CREATE TABLE core.snoozes (
    tenant_id   uuid NOT NULL DEFAULT core.my_tenant(),
    id          uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id     uuid NOT NULL DEFAULT sec.me(),
    table_name  text NOT NULL COLLATE "C" CONSTRAINT ck_snoozes_table_name CHECK (char_length(table_name) BETWEEN 1 AND 100),
    row_id      uuid NOT NULL,
    until       timestamptz NOT NULL,
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
CREATE UNIQUE INDEX idx_snoozes_row ON core.snoozes (tenant_id, user_id, table_name, row_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_snoozes_user ON core.snoozes (tenant_id, user_id, until);

SELECT core.register_business_table('core.snoozes', 'views', p_read => 'user_id = (SELECT sec.me())', p_write => 'user_id = (SELECT sec.me())');
