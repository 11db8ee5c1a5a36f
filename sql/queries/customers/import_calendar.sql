-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: entries of a calendar file become tasks, once: an entry is known by the file's own id. One action
-- params: rows jsonb, system text, action uuid, subject text
-- writes
WITH v AS (
    SELECT x.* FROM jsonb_to_recordset(:rows::jsonb) AS x (id uuid, ref uuid, uid text, own uuid, title text, description text, due_date timestamptz, has_time boolean,
                                                           duration_minutes int, location text, repeat_rule text, kind text)),
n AS (
    SELECT v.* FROM v
    WHERE NOT EXISTS (SELECT 1 FROM core.external_refs r WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.system = :system::text
                         AND r.table_name = 'crm.tasks' AND r.external_id = v.uid AND r.deleted_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM crm.tasks k WHERE k.tenant_id = (SELECT core.my_tenant()) AND k.id = v.own AND k.deleted_at IS NULL)),
t AS (
    INSERT INTO crm.tasks (id, title, description, due_date, has_time, duration_minutes, location, repeat_rule, kind, source, action_id)
    SELECT n.id, n.title, n.description, n.due_date, n.has_time, n.duration_minutes, n.location, n.repeat_rule, n.kind, 'import:ics', :action::uuid FROM n
    RETURNING id),
r AS (
    INSERT INTO core.external_refs (id, system, table_name, external_id, row_id, action_id)
    SELECT n.ref, :system::text, 'crm.tasks', n.uid, n.id, :action::uuid FROM n
    RETURNING id),
a AS (
    INSERT INTO core.actions (id, label, label_args)
    SELECT :action::uuid, 'import', jsonb_build_object('subject', :subject::text, 'table', 'crm.tasks') WHERE EXISTS (SELECT 1 FROM t)
    RETURNING id)
SELECT (SELECT count(*) FROM t) AS added, (SELECT count(*) FROM v) AS found, (SELECT count(*) FROM r) AS refs, (SELECT count(*) FROM a) AS steps
