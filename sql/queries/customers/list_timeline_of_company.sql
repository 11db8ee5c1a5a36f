-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one page of what happened with a company, newest first: interactions, notes, tasks made and done, changes of its records
-- params: company uuid, before timestamptz, before_id uuid, kinds text[], person uuid, limit int
-- hot
--
-- `before` and `before_id` are the cursor and id of the line where the page before ended. `kinds`: interaction types, NOTE, TASK, CHANGE; null = all.
-- What is pinned stands on top of the first page: list_pinned.
-- Of a company that one may not read nothing is asked: the function would refuse it.
-- A further kind is one more block of the same eight columns, with its own order and limit; what only it has goes into `extra`.
SELECT e.kind, e.id, e.at, e.at::text AS cursor, e.user_id, ow.display_name AS user_name, e.type, e.title, e.body, e.version, e.extra::text AS extra
FROM (
    (SELECT 'interaction' AS kind, t.id, t.date_time AS at, t.user_id, t.type, NULL::text AS title, t.description AS body, t.version,
            jsonb_build_object('outcome', t.outcome, 'minutes', t.duration_minutes, 'feedback', t.feedback_type, 'number', t.number, 'status', t.status,
                               'files', (SELECT jsonb_agg(f.file_name ORDER BY f.created_at) FROM core.attachments f WHERE f.tenant_id = t.tenant_id AND f.subject_id = t.id
                                          AND f.subject_table = 'crm.interactions' AND f.deleted_at IS NULL),
                               'contact', (SELECT c.full_name FROM crm.contact_persons c WHERE c.tenant_id = t.tenant_id AND c.id = t.contact_person_id),
                               'opportunity_id', t.opportunity_id,
                               'opportunity', (SELECT o.title FROM crm.opportunities o WHERE o.tenant_id = t.tenant_id AND o.id = t.opportunity_id)) AS extra
     FROM crm.interactions t
     WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_id = :company::uuid AND t.deleted_at IS NULL AND NOT t.pinned
       AND (:kinds::text[] IS NULL OR t.type = ANY (:kinds::text[])) AND (:person::uuid IS NULL OR t.user_id = :person::uuid)
       AND (:before::timestamptz IS NULL OR (t.date_time, t.id) < (:before::timestamptz, :before_id::uuid))
     ORDER BY t.date_time DESC, t.id DESC LIMIT :limit::int)
    UNION ALL
    (SELECT 'note', t.id, t.date_time, t.user_id, 'NOTE', NULL, t.body, t.version,
            jsonb_build_object('files', (SELECT jsonb_agg(f.file_name ORDER BY f.created_at) FROM core.attachments f WHERE f.tenant_id = t.tenant_id AND f.subject_id = t.id
                                          AND f.subject_table = 'core.notes' AND f.deleted_at IS NULL),
                               'contact', (SELECT c.full_name FROM crm.contact_persons c WHERE c.tenant_id = t.tenant_id AND c.id = t.contact_person_id),
                               'opportunity_id', t.opportunity_id,
                               'opportunity', (SELECT o.title FROM crm.opportunities o WHERE o.tenant_id = t.tenant_id AND o.id = t.opportunity_id))
     FROM core.notes t
     WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_id = :company::uuid AND t.deleted_at IS NULL AND NOT t.pinned
       AND (:kinds::text[] IS NULL OR 'NOTE' = ANY (:kinds::text[])) AND (:person::uuid IS NULL OR t.user_id = :person::uuid)
       AND (:before::timestamptz IS NULL OR (t.date_time, t.id) < (:before::timestamptz, :before_id::uuid))
     ORDER BY t.date_time DESC, t.id DESC LIMIT :limit::int)
    UNION ALL
    (SELECT CASE WHEN d.done THEN 'task_done' ELSE 'task' END, t.id, d.at, CASE WHEN d.done THEN t.updated_by ELSE t.created_by END, 'TASK', t.title, NULL, t.version,
            jsonb_build_object('due', t.due_date, 'has_time', t.has_time, 'status', t.status,
                               'assigned', (SELECT u.display_name FROM core.users u WHERE u.tenant_id = t.tenant_id AND u.id = t.assigned_to_user_id))
     FROM crm.tasks t CROSS JOIN LATERAL (VALUES (t.created_at, false), (t.completed_at, true)) d (at, done)
     WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.customer_id = :company::uuid AND t.deleted_at IS NULL AND d.at IS NOT NULL
       AND (:kinds::text[] IS NULL OR 'TASK' = ANY (:kinds::text[]))
       AND (:person::uuid IS NULL OR CASE WHEN d.done THEN t.updated_by ELSE t.created_by END = :person::uuid)
       AND (:before::timestamptz IS NULL OR (d.at, t.id) < (:before::timestamptz, :before_id::uuid))
     ORDER BY d.at DESC, t.id DESC LIMIT :limit::int)
    UNION ALL
    (SELECT 'change', h.id, h.at, h.user_id, h.op, h.row_title, NULL, 0,
            jsonb_build_object('table', h.table_name, 'row', h.row_id, 'action', h.action_id, 'label', h.label, 'args', h.label_args, 'before', h.before, 'after', h.after)
     FROM crm.customer_companies r
          CROSS JOIN LATERAL crm.company_changes(r.id, :before::timestamptz, :before_id::uuid, :person::uuid,
                              CASE WHEN :kinds::text[] IS NULL OR 'CHANGE' = ANY (:kinds::text[]) THEN :limit::int ELSE 0 END) h
     WHERE r.tenant_id = (SELECT core.my_tenant()) AND r.id = :company::uuid)
) e
LEFT JOIN core.users ow ON ow.tenant_id = (SELECT core.my_tenant()) AND ow.id = e.user_id
ORDER BY e.at DESC, e.id DESC
LIMIT :limit::int
