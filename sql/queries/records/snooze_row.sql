-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: hides a row from the caller's first page until a moment; a second time moves that moment. One action
-- params: action uuid, snooze uuid, table text, row uuid, until timestamptz, subject text
-- writes
WITH o AS (
    UPDATE core.snoozes s SET until = :until::timestamptz, version = s.version + 1, action_id = :action::uuid
    WHERE s.tenant_id = (SELECT core.my_tenant()) AND s.user_id = (SELECT sec.me()) AND s.table_name = :table::text AND s.row_id = :row::uuid
      AND s.deleted_at IS NULL
    RETURNING s.id),
n AS (
    INSERT INTO core.snoozes (id, table_name, row_id, until, action_id)
    SELECT :snooze::uuid, :table::text, :row::uuid, :until::timestamptz, :action::uuid WHERE NOT EXISTS (SELECT 1 FROM o)
    RETURNING id),
a AS (
    INSERT INTO core.actions (id, label, label_args)
    VALUES (:action::uuid, 'snooze', jsonb_build_object('subject', :subject::text, 'table', :table::text)))
SELECT o.id FROM o UNION ALL SELECT n.id FROM n
