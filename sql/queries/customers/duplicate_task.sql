-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: another task like this one at another place of the calendar, to be done anew, as one undo step
-- params: action uuid, subject text, task uuid, copy uuid, due timestamptz, has_time boolean, minutes int
WITH c AS (
    INSERT INTO crm.tasks (id, title, description, kind, priority, customer_id, opportunity_id, contact_person_id, contract_id, assigned_to_user_id, location,
                           due_date, has_time, duration_minutes, action_id)
    SELECT :copy::uuid, t.title, t.description, t.kind, t.priority, t.customer_id, t.opportunity_id, t.contact_person_id, t.contract_id, t.assigned_to_user_id, t.location,
           :due::timestamptz, :has_time::boolean, :minutes::int, :action::uuid
    FROM crm.tasks t WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :task::uuid AND t.deleted_at IS NULL
    RETURNING id),
a AS (
    INSERT INTO core.actions (id, label, label_args)
    SELECT :action::uuid, 'create', jsonb_build_object('subject', :subject::text, 'table', 'crm.tasks') FROM c)
SELECT c.id FROM c
