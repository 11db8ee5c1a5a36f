-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one page of all requests, also the closed ones, the newest first; or of those assigned to a person that came in a span of time and were answered
-- params: text text, after timestamptz, after_id uuid, limit int, answered_by uuid, from_at timestamptz, to_at timestamptz
SELECT t.id, t.version, t.number, coalesce(t.subject, split_part(t.description, E'\n', 1)) AS subject, t.status, t.priority, t.due_at, t.date_time,
       t.assigned_to, u.display_name AS assigned_name, t.customer_id, co.company_name, 1 + m.n AS messages, t.date_time::text AS cursor
FROM crm.interactions t
LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.assigned_to
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM crm.interactions c WHERE c.tenant_id = t.tenant_id AND c.parent_id = t.id AND c.deleted_at IS NULL) m
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.deleted_at IS NULL
  AND (:text::text IS NULL OR t.id IN (SELECT h.row_id FROM core.search_hits(:text::text, ARRAY['request'], NULL) h))
  AND (:answered_by::uuid IS NULL OR (t.assigned_to = :answered_by::uuid AND t.date_time >= :from_at::timestamptz AND t.date_time < :to_at::timestamptz
       AND EXISTS (SELECT 1 FROM crm.interactions a WHERE a.tenant_id = t.tenant_id AND a.parent_id = t.id AND a.direction = 'OUTBOUND' AND a.deleted_at IS NULL)))
  AND (:after_id::uuid IS NULL OR (t.date_time, t.id) < (:after::timestamptz, :after_id::uuid))
ORDER BY t.date_time DESC, t.id DESC
LIMIT :limit::int
