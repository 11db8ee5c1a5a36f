-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: one page of the open requests of an inbox (mine, unassigned, overdue), the answer that is due first on top
-- params: segment text, me uuid, now timestamptz, text text, after timestamptz, after_id uuid, limit int
SELECT t.id, t.version, t.number, coalesce(t.subject, split_part(t.description, E'\n', 1)) AS subject, t.status, t.priority, t.due_at, t.date_time,
       t.assigned_to, u.display_name AS assigned_name, t.customer_id, co.company_name, 1 + m.n AS messages, coalesce(t.due_at, 'infinity'::timestamptz)::text AS cursor
FROM crm.interactions t
LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.assigned_to
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM crm.interactions c WHERE c.tenant_id = t.tenant_id AND c.parent_id = t.id AND c.deleted_at IS NULL) m
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.deleted_at IS NULL
  AND t.status <> 'CLOSED'
  AND CASE :segment::text WHEN 'mine' THEN t.assigned_to = :me::uuid WHEN 'unassigned' THEN t.assigned_to IS NULL
                          ELSE t.status = 'OPEN' AND t.due_at < :now::timestamptz END
  AND (:text::text IS NULL OR t.id IN (SELECT h.row_id FROM core.search_hits(:text::text, ARRAY['request'], NULL) h))
  AND (:after_id::uuid IS NULL OR (coalesce(t.due_at, 'infinity'::timestamptz), t.id) > (:after::timestamptz, :after_id::uuid))
ORDER BY coalesce(t.due_at, 'infinity'::timestamptz), t.id
LIMIT :limit::int
