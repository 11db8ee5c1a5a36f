-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: what is pinned on top of the timeline of a company, of a person or of an opportunity, newest first
-- params: company uuid, contact uuid, opportunity uuid, kinds text[], person uuid, limit int
SELECT e.kind, e.id, e.at, e.at::text AS cursor, e.user_id, ow.display_name AS user_name, e.type, e.title, e.body, e.version, e.extra::text AS extra
FROM (
    SELECT 'interaction' AS kind, t.id, t.date_time AS at, t.user_id, t.type, NULL::text AS title, t.description AS body, t.version,
           jsonb_build_object('pinned', true, 'outcome', t.outcome, 'minutes', t.duration_minutes, 'feedback', t.feedback_type, 'number', t.number, 'status', t.status,
                              'files', (SELECT jsonb_agg(f.file_name ORDER BY f.created_at) FROM core.attachments f WHERE f.tenant_id = t.tenant_id
                                         AND f.subject_id = t.id AND f.subject_table = 'crm.interactions' AND f.deleted_at IS NULL),
                              'contact', (SELECT c.full_name FROM crm.contact_persons c WHERE c.tenant_id = t.tenant_id AND c.id = t.contact_person_id),
                              'opportunity_id', t.opportunity_id,
                              'opportunity', (SELECT o.title FROM crm.opportunities o WHERE o.tenant_id = t.tenant_id AND o.id = t.opportunity_id)) AS extra
    FROM crm.interactions t
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.pinned AND t.deleted_at IS NULL
      AND (t.customer_id = :company::uuid OR t.contact_person_id = :contact::uuid OR t.opportunity_id = :opportunity::uuid)
      AND (:kinds::text[] IS NULL OR t.type = ANY (:kinds::text[])) AND (:person::uuid IS NULL OR t.user_id = :person::uuid)
    UNION ALL
    SELECT 'note', t.id, t.date_time, t.user_id, 'NOTE', NULL, t.body, t.version,
           jsonb_build_object('pinned', true,
                              'files', (SELECT jsonb_agg(f.file_name ORDER BY f.created_at) FROM core.attachments f WHERE f.tenant_id = t.tenant_id
                                         AND f.subject_id = t.id AND f.subject_table = 'core.notes' AND f.deleted_at IS NULL),
                              'contact', (SELECT c.full_name FROM crm.contact_persons c WHERE c.tenant_id = t.tenant_id AND c.id = t.contact_person_id),
                              'opportunity_id', t.opportunity_id,
                              'opportunity', (SELECT o.title FROM crm.opportunities o WHERE o.tenant_id = t.tenant_id AND o.id = t.opportunity_id))
    FROM core.notes t
    WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.pinned AND t.deleted_at IS NULL
      AND (t.customer_id = :company::uuid OR t.contact_person_id = :contact::uuid OR t.opportunity_id = :opportunity::uuid)
      AND (:kinds::text[] IS NULL OR 'NOTE' = ANY (:kinds::text[])) AND (:person::uuid IS NULL OR t.user_id = :person::uuid)
) e
LEFT JOIN core.users ow ON ow.tenant_id = (SELECT core.my_tenant()) AND ow.id = e.user_id
ORDER BY e.at DESC, e.id DESC
LIMIT :limit::int
