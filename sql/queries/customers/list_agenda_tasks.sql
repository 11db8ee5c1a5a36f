-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: open tasks of one person that are due before a day, for the list of the first page; promised = made together with what was logged about a customer, or a follow-up
-- params: me uuid, before timestamptz
-- hot
SELECT t.id, t.version, t.kind, t.title AS subject, t.customer_id, c.company_name::text AS company_name, coalesce(p.phone, c.phone) AS phone,
       t.contact_person_id AS contact_id, p.full_name::text AS contact_name, t.opportunity_id, t.due_date AS due_at, t.has_time, o.amount::text AS amount,
       o.currency::text AS currency, o.stage AS detail, t.priority_no AS priority,
       CASE WHEN t.kind = 'FOLLOW_UP' OR EXISTS (
           SELECT 1 FROM crm.interactions i
           WHERE i.tenant_id = t.tenant_id AND i.customer_id = t.customer_id AND i.created_at = t.created_at AND i.deleted_at IS NULL
             AND i.date_time BETWEEN t.created_at - interval '31 days' AND t.created_at + interval '1 hour')
       THEN t.created_at END AS promised_at
FROM crm.tasks t
LEFT JOIN crm.customer_companies c ON c.tenant_id = t.tenant_id AND c.id = t.customer_id AND c.deleted_at IS NULL
LEFT JOIN crm.contact_persons p ON p.tenant_id = t.tenant_id AND p.id = t.contact_person_id AND p.deleted_at IS NULL
LEFT JOIN crm.opportunities o ON o.tenant_id = t.tenant_id AND o.id = t.opportunity_id AND o.stage_no <= 4 AND o.deleted_at IS NULL
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.assigned_to_user_id = :me::uuid AND t.due_date < :before::timestamptz AND t.is_open
  AND t.deleted_at IS NULL
ORDER BY t.due_date DESC, t.id
LIMIT 300
