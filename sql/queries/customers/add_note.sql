-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: keeps a note about a customer and, when one was given, the next task, as one undo step
-- params: action uuid, subject text, note uuid, customer uuid, contact uuid, opportunity uuid, at timestamptz, body text, task uuid, task_title text, task_due timestamptz, task_has_time boolean
WITH i AS (
    INSERT INTO core.notes (id, customer_id, contact_person_id, opportunity_id, date_time, body, action_id)
    VALUES (:note::uuid, :customer::uuid, :contact::uuid, :opportunity::uuid, :at::timestamptz, :body::text, :action::uuid)
    RETURNING id),
k AS (
    INSERT INTO crm.tasks (id, title, due_date, has_time, customer_id, contact_person_id, opportunity_id, action_id)
    SELECT :task::uuid, :task_title::text, :task_due::timestamptz, :task_has_time::boolean, :customer::uuid, :contact::uuid, :opportunity::uuid,
           :action::uuid
    FROM i WHERE :task_title::text IS NOT NULL
    RETURNING id),
a AS (
    INSERT INTO core.actions (id, label, label_args)
    SELECT :action::uuid, 'log', jsonb_build_object('subject', :subject::text, 'table', 'core.notes', 'type', 'NOTE') FROM i)
SELECT i.id, k.id AS task_id FROM i LEFT JOIN k ON true
