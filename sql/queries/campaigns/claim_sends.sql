-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- purpose: takes messages of a run to be written, with what they may say of the people who get them
-- params: run uuid, most int, lease int
-- writes
SELECT s.send_id, s.channel, s.recipient, s.language, s.variant, s.tracking_id, w.consent_id IS NULL AS as_customer,
       p.first_name, p.last_name, p.salutation, c.company_name, c.county, pet.name AS pet_name, l.title AS last_product, l.start_date AS last_order,
       (SELECT string_agg(lower(g.name), ',') FROM unnest(p.tags || c.tags || ARRAY[c.status]) AS g (name)) AS groups
FROM marketing.claim_sends(:run::uuid, :most::int, :lease::int) s
LEFT JOIN marketing.campaign_sends w ON w.id = s.send_id
LEFT JOIN crm.contact_persons p ON p.id = s.contact_id
LEFT JOIN crm.customer_companies c ON c.id = p.customer_company_id
LEFT JOIN service.pets pet ON pet.id = w.pet_id
LEFT JOIN LATERAL (
    SELECT k.title, k.start_date FROM crm.contracts k
    WHERE k.customer_company_id = c.id AND k.status <> 'DRAFT' AND k.deleted_at IS NULL AND k.start_date IS NOT NULL
    ORDER BY k.start_date DESC, k.id LIMIT 1) l ON true
