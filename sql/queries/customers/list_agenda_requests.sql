-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: open requests that wait for this person's answer, or for anybody's in his team, for the list of the first page
-- params: me uuid
-- hot
SELECT t.id, t.version, 'SUPPORT' AS kind, coalesce(t.subject, split_part(t.description, E'\n', 1)) AS subject, t.customer_id,
       co.company_name::text AS company_name, coalesce(p.phone, co.phone) AS phone, t.contact_person_id AS contact_id, p.full_name::text AS contact_name,
       t.due_at, true AS has_time, t.number::text AS detail,
       CASE t.priority WHEN 'URGENT' THEN 4 WHEN 'HIGH' THEN 3 WHEN 'LOW' THEN 1 ELSE 2 END AS priority, t.assigned_to IS NOT NULL AS is_mine, true AS is_waiting
FROM crm.interactions t
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id AND co.deleted_at IS NULL
LEFT JOIN crm.contact_persons p ON p.tenant_id = t.tenant_id AND p.id = t.contact_person_id AND p.deleted_at IS NULL
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.deleted_at IS NULL AND t.status <> 'CLOSED'
  AND t.status = 'OPEN'
  AND (t.assigned_to = :me::uuid OR (t.assigned_to IS NULL AND (co.owner_id = :me::uuid OR co.team_id IS NULL OR co.team_id IN (
      SELECT m.team_id FROM core.team_members m
      WHERE m.tenant_id = (SELECT core.my_tenant()) AND m.user_id = :me::uuid AND m.is_active AND m.deleted_at IS NULL))))
ORDER BY coalesce(t.due_at, 'infinity'::timestamptz), t.id
LIMIT 100
