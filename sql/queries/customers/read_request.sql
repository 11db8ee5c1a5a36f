-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: a request with what is worth knowing of its customer beside it
-- params: request uuid, now timestamptz
SELECT t.id, t.version, t.number, coalesce(t.subject, split_part(t.description, E'\n', 1)) AS subject, t.status, t.priority, t.due_at, t.date_time,
       t.assigned_to, u.display_name AS assigned_name, t.customer_id, co.company_name, cp.full_name AS contact_name,
       (SELECT min(c.date_time) FROM crm.interactions c WHERE c.tenant_id = t.tenant_id AND c.parent_id = t.id AND c.direction = 'OUTBOUND'
           AND c.deleted_at IS NULL) AS first_answer,
       n.amount::text AS negotiation, n.currency,
       (SELECT count(*)::int FROM crm.interactions e WHERE e.tenant_id = t.tenant_id AND e.customer_id = t.customer_id AND e.type = 'SUPPORT'
           AND e.parent_id IS NULL AND e.id <> t.id AND e.deleted_at IS NULL AND e.date_time > :now::timestamptz - interval '12 months') AS earlier,
       (SELECT count(*)::int FROM crm.interactions e WHERE e.tenant_id = t.tenant_id AND e.customer_id = t.customer_id AND e.type = 'SUPPORT'
           AND e.parent_id IS NULL AND e.id <> t.id AND e.deleted_at IS NULL AND e.status <> 'CLOSED') AS earlier_open
FROM crm.interactions t
LEFT JOIN core.users u ON u.tenant_id = t.tenant_id AND u.id = t.assigned_to
LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id
LEFT JOIN crm.contact_persons cp ON cp.tenant_id = t.tenant_id AND cp.id = t.contact_person_id
LEFT JOIN LATERAL (SELECT sum(o.amount) AS amount, o.currency FROM crm.opportunities o WHERE o.tenant_id = t.tenant_id
                      AND o.customer_company_id = t.customer_id AND o.stage = 'NEGOTIATION' AND o.deleted_at IS NULL
                    GROUP BY o.currency ORDER BY sum(o.amount) DESC NULLS LAST LIMIT 1) n ON true
WHERE t.tenant_id = (SELECT core.my_tenant()) AND t.id = :request::uuid AND t.type = 'SUPPORT' AND t.parent_id IS NULL AND t.deleted_at IS NULL
