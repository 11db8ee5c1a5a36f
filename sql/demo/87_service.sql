-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 8d: visits that customers book, the dogs of some farms, memberships, reports after a visit with their reviews, and those who
-- wait for a free hour. Fifteen of those who clicked in a message of the first campaign booked a visit.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

CREATE FUNCTION demo.offer(slug text) RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT s.id FROM service.services s WHERE s.tenant_id = demo.tenant() AND s.slug = $1 $$;

INSERT INTO service.services (tenant_id, id, name, slug, description, price, duration_minutes, active, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(-700, '10:00') + s.n * interval '3 minutes', 'offer' || s.slug), s.name, s.slug, s.description, s.price, s.minutes, s.active,
       demo.at(-700, '10:00'), demo.at(-700, '10:00'), p.id, p.id, demo.action()
FROM (VALUES (1,'Vizită la fermă','farm-visit','Două ore la fața locului și un plan pe o pagină.',450,120,true), (2,'Ședință foto cu animale','pet-photo-session','Fotografii cu câinii fermei, pentru ambalaje.',380,90,true),
             (3,'Toaletare de bază','basic-grooming','Spălat, uscat, periat, înaintea fotografiilor.',120,60,true), (4,'Toaletare completă','premium-grooming','Cu tuns și îngrijirea ghearelor.',190,90,true),
             (5,'Consultație la telefon','phone-consultation','O jumătate de oră.',0,30,true), (6,'Atelier la sediu','office-workshop','Nu se mai ține din 2025.',250,180,false))
     AS s(n, name, slug, description, price, minutes, active) JOIN demo.person p ON p.key = 'radu';

-- Whose farm has a dog: drawn among the people who may be written to.
CREATE TABLE demo.pet AS
SELECT row_number() OVER (ORDER BY demo.n(a.email || 'dog', 100000000), a.email) AS n, a.contact, a.email FROM demo.agreed a JOIN demo.contact k ON k.id = a.contact AND k.active
WHERE NOT a.back ORDER BY 1 LIMIT 36;
INSERT INTO service.pets (tenant_id, id, customer_id, name, species, breed, size, birth_date, weight_kg, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(-400, '11:00') + d.n * interval '1 minute', 'pet' || d.email), d.contact,
       demo.pick(d.email || 'name', '{Azor,Grivei,Lăbuș,Codruța,Bella,Max,Luna,Rex,Mura,Țomi,Ursu,Zina}'), CASE WHEN d.n % 12 = 0 THEN 'cat' ELSE 'dog' END,
       CASE WHEN d.n % 12 = 0 THEN 'european-shorthair' ELSE demo.pick(d.email || 'breed', '{carpathian-shepherd,mioritic-shepherd,golden-retriever,poodle,border-collie,beagle}') END,
       demo.pick(d.email || 'size', '{small,medium,large,xlarge}'), demo.today() - 400 - demo.n(d.email || 'born', 3000), 5 + demo.n(d.email || 'kg', 45), demo.at(-400, '11:00'), demo.at(-400, '11:00'),
       p.id, p.id, demo.action()
FROM demo.pet d JOIN demo.person p ON p.key = 'lisa';

INSERT INTO service.memberships (tenant_id, id, customer_id, plan_name, status, price, start_date, end_date, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(-300, '11:00') + d.n * interval '1 minute', 'membership' || d.email), d.contact, CASE d.n % 3 WHEN 0 THEN 'Abonament anual' ELSE 'Abonament lunar' END,
       (ARRAY['active','active','active','paused','cancelled','expired'])[1 + d.n % 6], CASE d.n % 3 WHEN 0 THEN 1900 ELSE 180 END, demo.today() - 300 + d.n::int,
       CASE WHEN d.n % 6 >= 4 THEN demo.today() - 20 END, demo.at(-300, '11:00'), demo.at(-300, '11:00'), p.id, p.id, demo.action()
FROM demo.pet d JOIN demo.person p ON p.key = 'lisa' WHERE d.n <= 22;

-- Visits: two of each dog, some to come. `v` 1 is past, 2 later.
INSERT INTO service.appointments (tenant_id, id, customer_id, pet_id, service_id, groomer_id, scheduled_at, duration_minutes, status, price, completed_at, created_at, updated_at, created_by, updated_by,
    action_id)
SELECT demo.tenant(), demo.id(x.at - interval '9 days', 'visit' || d.email || v), d.contact, demo.id(demo.at(-400, '11:00') + d.n * interval '1 minute', 'pet' || d.email), s.id, g.id, x.at, s.duration_minutes,
       x.status, s.price, CASE WHEN x.status = 'completed' THEN x.at + interval '90 minutes' END, x.at - interval '9 days', x.at - interval '9 days', p.id, p.id, demo.action()
FROM demo.pet d CROSS JOIN generate_series(1, 2) AS v
CROSS JOIN LATERAL (SELECT demo.at(CASE v WHEN 1 THEN -30 - demo.n(d.email || 'visit', 300) ELSE demo.n(d.email || 'next', 40) - 20 END, time '09:00' + demo.n(d.email || v, 14) * interval '30 minutes') AS at) AS t
CROSS JOIN LATERAL (SELECT t.at, CASE WHEN t.at > demo.moment() THEN CASE WHEN d.n % 3 = 0 THEN 'pending' ELSE 'confirmed' END WHEN d.n % 11 = 0 THEN 'no_show' WHEN d.n % 13 = 0 THEN 'cancelled'
                                       ELSE 'completed' END AS status) AS x
JOIN service.services s ON s.id = demo.offer((ARRAY['basic-grooming','premium-grooming','pet-photo-session','basic-grooming'])[1 + (d.n + v)::int % 4])
JOIN demo.person g ON g.key = CASE WHEN d.n % 2 = 0 THEN 'lisa' ELSE 'ioana' END JOIN demo.person p ON p.key = 'lisa';

-- The bookings of the campaign.
CREATE TABLE demo.booking AS
SELECT s.id AS send, s.contact, s.email, least(s.sent + (40 + demo.n(s.email || s.no || 'click', 2000)) * interval '1 minute', demo.moment() - interval '5 minutes') AS at FROM demo.send s
WHERE s.key = 'recolta' AND s.luck BETWEEN 24 AND 38;
INSERT INTO service.appointments (tenant_id, id, customer_id, service_id, groomer_id, scheduled_at, duration_minutes, status, price, notes, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(b.at, 'booked' || b.send), b.contact, demo.offer('farm-visit'), p.id, demo.at(3 + demo.n(b.email, 25), '10:00'), 120, 'confirmed', 450, 'Programată din scrisoare.', b.at, b.at,
       p.id, p.id, demo.action()
FROM demo.booking b JOIN demo.person p ON p.key = 'lisa';
UPDATE marketing.campaign_sends s SET booking_id = demo.id(b.at, 'booked' || b.send), booked_at = b.at, version = s.version + 1
  FROM demo.booking b WHERE s.tenant_id = demo.tenant() AND s.id = b.send;
INSERT INTO marketing.send_events (tenant_id, id, campaign_id, send_id, kind, at, source, source_event_id, appointment_id, created_at, updated_at)
SELECT demo.tenant(), demo.id(b.at, 'bookedevent' || b.send), s.campaign_id, s.id, 'booked', b.at, 'punte', 'booked' || b.send, s.booking_id, b.at, b.at
FROM demo.booking b JOIN marketing.campaign_sends s ON s.id = b.send;

-- Reports of the visits that took place, the latest still a draft, and what customers said.
CREATE TABLE demo.card AS
SELECT row_number() OVER (ORDER BY a.scheduled_at DESC, a.id) AS n, a.id AS visit, a.customer_id, a.groomer_id, a.completed_at AS at FROM service.appointments a WHERE a.status = 'completed' AND a.pet_id IS NOT NULL
ORDER BY 1 LIMIT 24;
INSERT INTO service.report_cards (tenant_id, id, appointment_id, groomer_id, mood, coat_condition, behavior, health_observations, needs_follow_up, groomer_notes, after_photo_url, view_count, last_viewed_at,
    completed_at, sent_at, expires_at, is_draft, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(c.at, 'card' || c.visit), c.visit, c.groomer_id, (ARRAY['happy','calm','nervous','energetic'])[1 + c.n % 4], (ARRAY['excellent','good','good','matted','needs_attention'])[1 + c.n % 5],
       (ARRAY['great','great','some_difficulty','required_extra_care'])[1 + c.n % 4], CASE WHEN c.n % 7 = 0 THEN '{"ureche roșie"}'::text[] ELSE '{}'::text[] END, c.n % 7 = 0, 'A stat cuminte la fotografii.',
       CASE WHEN c.n > 2 THEN 'https://media.campia-verde.example.ro/vizita-' || c.n || '.jpg' END, CASE WHEN c.n > 2 THEN c.n % 5 ELSE 0 END, CASE WHEN c.n > 2 AND c.n % 5 > 0 THEN c.at + interval '1 day' END,
       CASE WHEN c.n > 2 THEN c.at END, CASE WHEN c.n > 2 THEN c.at + interval '15 minutes' END, CASE WHEN c.n > 2 THEN c.at + interval '90 days' END, c.n <= 2, c.at, c.at, c.groomer_id, c.groomer_id, demo.action()
FROM demo.card c;
INSERT INTO service.reviews (tenant_id, id, report_card_id, user_id, appointment_id, rating, feedback, is_public, destination, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(c.at + interval '2 days', 'review' || c.visit), demo.id(c.at, 'card' || c.visit), c.customer_id, c.visit, (ARRAY[5,4,5,3,5])[1 + c.n % 5],
       (ARRAY['Mulțumim, pozele sunt minunate.','Totul la timp.','Câinele a venit acasă vesel.','Am așteptat un sfert de oră.','Recomand.'])[1 + c.n % 5], c.n % 5 <> 3,
       CASE WHEN c.n % 5 = 3 THEN 'private' ELSE 'google' END, least(c.at + interval '2 days', demo.moment()), least(c.at + interval '2 days', demo.moment()), p.id, p.id, demo.action()
FROM demo.card c JOIN demo.person p ON p.key = 'lisa' WHERE c.n > 2 AND c.n % 2 = 0;

-- Who waits, and the hour offered this morning.
INSERT INTO service.waitlist (tenant_id, id, customer_id, pet_id, service_id, requested_date, time_preference, status, priority, notes, notified_at, offer_expires_at, created_at, updated_at, created_by, updated_by,
    action_id)
SELECT demo.tenant(), demo.id(demo.at(-6, '12:00') + d.n * interval '1 hour', 'waits' || d.email), d.contact, demo.id(demo.at(-400, '11:00') + d.n * interval '1 minute', 'pet' || d.email),
       demo.offer((ARRAY['basic-grooming','premium-grooming'])[1 + d.n % 2]), demo.today() + 2 + (d.n % 4)::int, (ARRAY['any','morning','afternoon'])[1 + d.n % 3],
       CASE d.n WHEN 23 THEN 'notified' WHEN 24 THEN 'booked' WHEN 25 THEN 'cancelled' ELSE 'active' END, (d.n % 5)::int * 10, CASE WHEN d.n = 23 THEN 'Sună înainte.' END,
       CASE WHEN d.n = 23 THEN least(demo.at(0, '08:40'), demo.moment()) END, CASE WHEN d.n = 23 THEN demo.at(0, '10:40') END, demo.at(-6, '12:00'), demo.at(-6, '12:00'), p.id, p.id, demo.action()
FROM demo.pet d JOIN demo.person p ON p.key = 'lisa' WHERE d.n BETWEEN 23 AND 36;
INSERT INTO service.waitlist_slot_offers (tenant_id, id, waitlist_entry_id, service_id, slot_date, slot_time, status, discount_percent, response_window_hours, expires_at, created_at, updated_at, created_by,
    updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(0, '08:40'), 'hour' || w.id), w.id, w.service_id, w.requested_date, '11:00', 'pending', 10, 2, w.offer_expires_at, least(demo.at(0, '08:40'), demo.moment()), least(demo.at(0, '08:40'), demo.moment()), w.created_by,
       w.created_by, demo.action()
FROM service.waitlist w WHERE w.tenant_id = demo.tenant() AND w.status = 'notified';
