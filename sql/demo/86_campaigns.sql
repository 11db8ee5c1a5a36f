-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 8c: the five campaigns of the pictures with sixty days of figures, who agreed to be written to, and what was sent.
-- In the last thirty days all campaigns together had 1,842,300 impressions, 41,640 clicks, 1,318 conversions, cost 87,444 and brought 318,960;
-- what each has spent since its start is exact as well. The thirty days before cost what is left of that, at the ratios of the pictures.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

CREATE FUNCTION demo.channel(type text) RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT c.id FROM marketing.marketing_channels c WHERE c.tenant_id = demo.tenant() AND c.channel_type = type $$;

-- `late` is the cost of the last thirty days, `early` of those before; start and end are days from today.
CREATE TABLE demo.campaign(key text PRIMARY KEY, name text, purpose text, type text, status text, paused_from text, budget numeric, early numeric, late numeric, starts int, ends int,
                           stops int, goal text, description text, channel text, owner text, id uuid);
INSERT INTO demo.campaign VALUES
 ('recolta','Pregătiți de recoltă 2026','CONVERSION','one_time','ACTIVE',NULL,79000,16900,41300,-59,26,0,'240 de vizite la fermă programate până la sfârșitul lui februarie',
  'Fermele de cereale își stabilesc acum planul de primăvară. Le propunem o vizită și un calendar de comunicare.','email','lisa'),
 ('seminte','Semințe de primăvară','AWARENESS','one_time','ACTIVE',NULL,44000,10500,21244,-44,15,0,'Încă 600.000 de afișări în județele de câmpie',
  'Notorietate pentru producătorii de semințe, înaintea comenzilor de primăvară.','email','lisa'),
 ('lactate','Fidelizare lactate','RETENTION','recurring','ACTIVE',NULL,17500,4600,8300,-59,26,0,'Nouă din zece abonamente prelungite',
  'O scrisoare pe lună pentru procesatorii de lapte care sunt deja clienți.','email','lisa'),
 ('recastigare','Recâștigare ferme inactive','REACTIVATION','recurring','ACTIVE',NULL,21000,7040,14800,-49,0,0,'25 de ferme revenite',
  'Ferme care nu au mai comandat de peste un an.','both','ana'),
 ('dobrogea','Brand Dobrogea','BRANDING','one_time','PAUSED','ACTIVE',28000,4400,1800,-59,90,-19,'Cunoscuți de jumătate dintre podgoriile din Dobrogea',
  'Oprită până la semnarea contractului pentru panouri.','email','elena');
UPDATE demo.campaign SET id = demo.id(demo.at(starts - 6, '10:00'), 'campaign' || key);

INSERT INTO marketing.marketing_campaigns (tenant_id, id, name, description, campaign_type, type, status, paused_from, owner_id, total_budget, budget_allocations, start_date, end_date,
    target_locations, target_interests, primary_goal, success_criteria, segment_criteria, channel, message, from_name, from_address, unsubscribe_mailbox, frequency_limit, frequency_days,
    contact_interval_days, recurrence, recurrence_weekday, recurrence_month_day, recurrence_time, recurrence_start, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), c.id, c.name, c.description, c.purpose, c.type, c.status, c.paused_from, p.id, c.budget,
       jsonb_build_object('search', round(c.budget * 0.5), 'social', round(c.budget * 0.32), 'email', round(c.budget * 0.06),
                          'referral', c.budget - round(c.budget * 0.5) - round(c.budget * 0.32) - round(c.budget * 0.06)),
       demo.today() + c.starts, demo.today() + c.ends,
       CASE c.key WHEN 'dobrogea' THEN '["Constanța", "Tulcea"]' WHEN 'lactate' THEN '["Brașov", "Harghita", "Suceava"]' ELSE '["Călărași", "Ialomița", "Timiș"]' END::jsonb,
       CASE c.key WHEN 'lactate' THEN '["lactate"]' WHEN 'dobrogea' THEN '["vin"]' ELSE '["cereale"]' END::jsonb, c.goal,
       jsonb_build_object('conversions', round(c.budget / 60), 'cost_per_conversion', 65),
       CASE c.key WHEN 'recolta' THEN '{"company_status": ["ACTIVE", "PROSPECT"]}' WHEN 'lactate' THEN '{"company_status": ["ACTIVE"]}'
            WHEN 'recastigare' THEN '{"company_status": ["INACTIVE", "CHURNED"]}' ELSE '{"company_status": ["ACTIVE"]}' END::jsonb, c.channel,
       jsonb_build_object('ro', jsonb_build_object('email_subject', c.name, 'email_text', 'Bună ziua, {first_name}! ' || c.description, 'sms_body', 'Buna ziua! ' || left(demo.slug(c.name), 60)),
                          'en', jsonb_build_object('email_subject', 'News from Câmpia Verde', 'email_text', 'Hello {first_name}! We have three free dates for you.', 'sms_body', 'Hello!')),
       p.first_name || ' ' || p.last_name || ', Câmpia Verde', demo.slug(p.first_name) || '.' || demo.slug(p.last_name) || '@campia-verde.example.ro', 'dezabonare@campia-verde.example.ro',
       2, 7, 6, CASE WHEN c.type = 'recurring' THEN CASE c.key WHEN 'lactate' THEN 'monthly' ELSE 'weekly' END END, CASE c.key WHEN 'recastigare' THEN 2 END,
       CASE c.key WHEN 'lactate' THEN 12 END, CASE WHEN c.type = 'recurring' THEN time '09:30' END, CASE WHEN c.type = 'recurring' THEN demo.today() + c.starts END,
       demo.at(c.starts - 6, '10:00'), demo.at(greatest(c.starts, c.stops - 1), '16:20'), p.id, p.id, demo.action()
FROM demo.campaign c JOIN demo.person p ON p.key = c.owner;

-- 1. Channels of the campaigns, activities, files elsewhere.
CREATE TABLE demo.lane(type text PRIMARY KEY, budget text, impressions numeric, clicks numeric, conversions numeric, cost numeric, mean numeric, swing numeric, turns numeric, shift numeric);
INSERT INTO demo.lane VALUES ('PAID','search',0.36,0.48,0.455,0.52,1.0,0.22,3.1,0.6), ('EMAIL','email',0.07,0.17,0.265,0.06,0.92,0.40,2.9,2.4),
 ('SOCIAL','social',0.48,0.26,0.185,0.34,1.0,0.20,2.4,4.4), ('REFERRAL','referral',0.09,0.09,0.095,0.08,0.9,0.28,3.3,1.5);

INSERT INTO marketing.campaign_channels (tenant_id, id, campaign_id, channel_id, budget, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(c.starts - 6, '10:10'), 'lane' || c.key || l.type), c.id, demo.channel(l.type), (m.budget_allocations ->> l.budget)::numeric,
       m.created_at, m.created_at, m.created_by, m.created_by, demo.action()
FROM demo.campaign c JOIN marketing.marketing_campaigns m ON m.id = c.id CROSS JOIN demo.lane l;

INSERT INTO marketing.campaign_activities (tenant_id, id, campaign_id, name, activity_type, channel_id, owner_id, scheduled_date, execution_date, status, budget, created_at, updated_at,
    created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(c.starts - 5, '11:00') + a.n * interval '7 minutes', 'activity' || a.n), c.id, a.name, a.type, demo.channel(a.lane), p.id, demo.at(a.day, a.clock),
       CASE WHEN a.day < 0 THEN demo.at(a.day, a.clock) + interval '12 minutes' END, CASE WHEN a.day < 0 THEN 'COMPLETED' WHEN a.day = 0 THEN 'IN_PROGRESS' ELSE 'PLANNED' END, a.budget,
       demo.at(c.starts - 5, '11:00'), demo.at(c.starts - 5, '11:00'), p.id, p.id, demo.action()
FROM (VALUES (1,'recolta','Anunțuri în căutare, ferme de cereale','AD_CAMPAIGN','PAID',-45,time '08:00',18000), (2,'recolta','Scrisoarea cu datele de primăvară','EMAIL','EMAIL',-12,'10:00',900),
             (3,'recolta','A doua scrisoare','EMAIL','EMAIL',-5,'10:00',900), (4,'recolta','Webinar: planul de primăvară','WEBINAR','REFERRAL',9,'17:00',3500),
             (5,'recolta','Ghid de comunicare pentru fermă','CONTENT','SOCIAL',0,'09:00',2400), (6,'seminte','Clipuri scurte din câmp','SOCIAL_POST','SOCIAL',-30,'12:00',7200),
             (7,'seminte','Ziua semințelor, Slobozia','EVENT','REFERRAL',13,'10:00',4800), (8,'seminte','Anunțuri în căutare, semințe','AD_CAMPAIGN','PAID',-40,'08:00',15000),
             (9,'lactate','Scrisoarea lunii ianuarie','EMAIL','EMAIL',-15,'09:30',300), (10,'lactate','Scrisoarea lunii februarie','EMAIL','EMAIL',16,'09:30',300),
             (11,'recastigare','Telefon după scrisoare','CONTENT','REFERRAL',2,'11:00',600), (12,'dobrogea','Panouri la intrarea în Constanța','AD_CAMPAIGN','SOCIAL',30,'08:00',12000))
     AS a(n, key, name, type, lane, day, clock, budget) JOIN demo.campaign c ON c.key = a.key JOIN demo.person p ON p.key = c.owner;

INSERT INTO marketing.marketing_assets (tenant_id, id, campaign_id, name, asset_type, file_url, file_size, format, dimensions, tags, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(c.starts - 4, '12:00'), 'asset' || a.name), c.id, a.name, a.type, 'https://media.campia-verde.example.ro/' || demo.slug(a.name), a.size, a.format, a.dimensions,
       a.tags::jsonb, demo.at(c.starts - 4, '12:00'), demo.at(c.starts - 4, '12:00'), p.id, p.id, demo.action()
FROM (VALUES ('recolta','Fotografie combină la apus','IMAGE',842000,'JPG','1920×1080','["recoltă", "toamnă"]'), ('recolta','Clip 20 de secunde','VIDEO',18400000,'MP4','1080×1920','["recoltă"]'),
             ('seminte','Afiș ziua semințelor','DOCUMENT',2310000,'PDF','A3','["eveniment"]'), ('lactate','Machetă scrisoare lunară','TEMPLATE',36000,'HTML','600','["scrisoare"]'))
     AS a(key, name, type, size, format, dimensions, tags) JOIN demo.campaign c ON c.key = a.key JOIN demo.person p ON p.key = c.owner;

-- 2. Figures by day and channel. A total is dealt out by rounding its running sum, so that the parts make exactly the whole.
CREATE TABLE demo.figure AS
SELECT c.key, c.id AS campaign_id, l.type, d.day, d.day > -30 AS late, l.impressions * w.w AS impressions, l.clicks * w.w AS clicks, l.conversions * w.w AS conversions, l.cost * w.w AS cost,
       row_number() OVER (ORDER BY l.type, d.day, c.key) AS n
FROM demo.campaign c CROSS JOIN demo.lane l CROSS JOIN generate_series(-59, 0) AS d(day)
CROSS JOIN LATERAL (SELECT ((CASE WHEN d.day > -30 THEN c.late / (c.stops + 30) ELSE c.early / (-29 - greatest(c.starts, -59)) END)
                    * (l.mean + l.swing * sin(l.turns * d.day / 5.0 + l.shift) + 0.006 * d.day + 0.10 * (demo.n(c.key || l.type || d.day, 100) - 50) / 50.0))::numeric AS w) AS w
WHERE d.day BETWEEN c.starts AND c.stops;

INSERT INTO marketing.campaign_metrics (tenant_id, id, campaign_id, channel_id, metric_date, impressions, clicks, conversions, cost, revenue, source, created_at, updated_at, created_by)
SELECT demo.tenant(), demo.id(demo.at(x.day, '23:30') + x.n * interval '1 millisecond', 'metric' || x.n), x.campaign_id, demo.channel(x.type), demo.today() + x.day,
       x.impressions, x.clicks, x.conversions, x.cost, x.revenue, CASE x.type WHEN 'EMAIL' THEN 'punte' WHEN 'REFERRAL' THEN 'typed' ELSE 'ads' END, m.at, m.at, p.id
FROM (SELECT c.n, c.campaign_id, c.type, c.day,
             (round(t.impressions * sum(c.impressions) OVER so_far / sum(c.impressions) OVER whole) - round(t.impressions * (sum(c.impressions) OVER so_far - c.impressions) / sum(c.impressions) OVER whole))::bigint AS impressions,
             (round(t.clicks * sum(c.clicks) OVER so_far / sum(c.clicks) OVER whole) - round(t.clicks * (sum(c.clicks) OVER so_far - c.clicks) / sum(c.clicks) OVER whole))::bigint AS clicks,
             (round(t.conversions * sum(c.conversions) OVER so_far / sum(c.conversions) OVER whole) - round(t.conversions * (sum(c.conversions) OVER so_far - c.conversions) / sum(c.conversions) OVER whole))::bigint AS conversions,
             round(t.revenue * sum(c.conversions) OVER so_far / sum(c.conversions) OVER whole, 2) - round(t.revenue * (sum(c.conversions) OVER so_far - c.conversions) / sum(c.conversions) OVER whole, 2) AS revenue,
             round(s.cost * sum(c.cost) OVER so_far_own / sum(c.cost) OVER own, 2) - round(s.cost * (sum(c.cost) OVER so_far_own - c.cost) / sum(c.cost) OVER own, 2) AS cost
      FROM demo.figure c
      JOIN (VALUES (true, 1842300, 41640, 1318, 318960), (false, 832745, 19403, 566, 142092)) AS t(late, impressions, clicks, conversions, revenue) ON t.late = c.late
      JOIN demo.campaign k ON k.key = c.key CROSS JOIN LATERAL (SELECT CASE WHEN c.late THEN k.late ELSE k.early END AS cost) AS s
      WINDOW whole AS (PARTITION BY c.late), so_far AS (PARTITION BY c.late ORDER BY c.n), own AS (PARTITION BY c.late, c.key), so_far_own AS (PARTITION BY c.late, c.key ORDER BY c.n)) AS x
CROSS JOIN LATERAL (SELECT least(demo.at(x.day, '23:30'), demo.moment()) AS at) AS m JOIN demo.person p ON p.key = 'lisa';

-- 3. Who agreed to be written to, with the words and where from; who took it back, and who wants nothing.
CREATE TABLE demo.agreed AS
SELECT k.id AS contact, k.email, k.phone, k.made + (3 + demo.n(k.email || 'agreed', 40)) * interval '1 day' AS at, demo.n(k.email || 'how', 100) AS how,
       demo.n(k.email || 'back', 100) < 5 AS back
FROM demo.contact k WHERE demo.n(k.email || 'agree', 100) < 82;
UPDATE demo.agreed SET at = demo.moment() - interval '1 day' - demo.n(email || 'late', 600) * interval '1 minute' WHERE at > demo.moment() - interval '1 day';

INSERT INTO marketing.consents (tenant_id, id, contact_person_id, channel, status, basis, source, given_at, proof, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(a.at, 'consent' || a.email || c.channel), a.contact, c.channel, 'granted', CASE WHEN a.how >= 88 THEN 'existing_customer' ELSE 'consent' END,
       CASE WHEN a.how < 45 THEN 'web_form' WHEN a.how < 60 THEN 'paper' WHEN a.how < 70 THEN 'phone' WHEN a.how < 88 THEN 'in_person' ELSE 'email' END, a.at,
       CASE WHEN a.how < 45 THEN 'Formular pe site: „Da, vreau ofertele Câmpia Verde”' WHEN a.how < 60 THEN 'Foaie semnată, dosar M-' || lpad(a.how::text, 3, '0')
            WHEN a.how < 70 THEN 'A spus da la telefon' WHEN a.how < 88 THEN 'A dat cartea de vizită la târg și a bifat ofertele' ELSE 'Client, servicii asemănătoare' END,
       a.at, a.at, p.id, p.id, demo.action()
FROM demo.agreed a CROSS JOIN unnest('{email,sms}'::text[]) AS c(channel) JOIN demo.person p ON p.key = 'lisa'
WHERE c.channel = 'email' OR (a.phone IS NOT NULL AND a.how < 35);

INSERT INTO marketing.consents (tenant_id, id, contact_person_id, channel, status, source, given_at, proof, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(b.at, 'withdrawn' || a.email), a.contact, 'email', 'withdrawn', 'unsubscribe', b.at, 'Legătura din scrisoare', b.at, b.at, p.id, p.id, demo.action()
FROM demo.agreed a JOIN demo.person p ON p.key = 'lisa' CROSS JOIN LATERAL (SELECT a.at + (demo.moment() - a.at) * 0.6 AS at) AS b WHERE a.back;
INSERT INTO marketing.marketing_unsubscribes (tenant_id, id, user_id, unsubscribed_from, reason, source, unsubscribed_at, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(b.at, 'unsubscribe' || a.email), a.contact, CASE WHEN a.how % 3 = 0 THEN '{email,marketing}' ELSE '{email}' END::text[],
       CASE a.how % 4 WHEN 0 THEN 'Prea multe mesaje' WHEN 1 THEN 'Nu mai sunt la firma aceasta' END, 'link', b.at, b.at, b.at, p.id, p.id, demo.action()
FROM demo.agreed a JOIN demo.person p ON p.key = 'lisa' CROSS JOIN LATERAL (SELECT a.at + (demo.moment() - a.at) * 0.6 AS at) AS b WHERE a.back;

-- 4. The A/B test of the pictures: counted by the provider of the newsletter, 92 of 6,041 against 140 of 6,065.
INSERT INTO marketing.ab_tests (tenant_id, id, campaign_id, name, description, start_date, status, success_metric, window_days, baseline_percent, worthwhile_percent, minimum_sample_size,
    confidence_level, always_valid_p, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(-19, '11:00'), 'test'), c.id, 'Subiectul scrisorii', 'Prețul sau vremea în față? Trimisă prin furnizorul de scrisori, citirile sunt ale lui.',
       demo.today() - 19, 'RUNNING', 'booking', 7, 1.5, 0.7, 5816, 95, 0.03854073540517319, demo.at(-19, '11:00'), demo.at(-19, '11:00'), p.id, p.id, demo.action()
FROM demo.campaign c JOIN demo.person p ON p.key = 'lisa' WHERE c.key = 'recolta';
INSERT INTO marketing.ab_test_variants (tenant_id, id, test_id, name, label, is_control, split_percent, content, sort_no, external_trials, external_successes, created_at, updated_at, created_by,
    updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(-19, '11:01'), 'variant' || v.name), demo.id(demo.at(-19, '11:00'), 'test'), v.name, v.label, v.name = 'A', 50,
       jsonb_build_object('email_subject', v.subject), v.n, v.trials, v.wins, demo.at(-19, '11:01'), demo.at(-8, '09:00'), p.id, p.id, demo.action()
FROM (VALUES (1,'A','prețul în față','Planul de primăvară, de la 2.400 RON',6041,92), (2,'B','vremea în față','Trei date înainte de ploaie',6065,140)) AS v(n, name, label, subject, trials, wins)
JOIN demo.person p ON p.key = 'lisa';

-- Two looks before the one of the picture. One test was ended before it could say anything, with the reason why; one counts our own messages and is
-- too early to say.
SET CONSTRAINTS ALL DEFERRED; -- a test and its winner name each other
INSERT INTO marketing.ab_tests (tenant_id, id, campaign_id, name, description, start_date, end_date, status, success_metric, window_days, baseline_percent, worthwhile_percent,
    minimum_sample_size, confidence_level, winning_variant_id, verdict, choice_reason, decided_at, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(x.starts, '10:00'), 'test' || x.key), c.id, x.name, x.description, demo.today() + x.starts, demo.today() + x.ends, x.status, 'click', x.days, x.baseline,
       x.worthwhile, x.planned, 95, CASE x.status WHEN 'COMPLETED' THEN demo.id(demo.at(x.starts, '10:00'), 'variant' || x.key || 'B') END, x.verdict, x.reason, demo.at(x.ends, '15:20'), demo.at(x.starts, '10:00'), demo.at(coalesce(x.ends, x.starts), '15:20'), p.id, p.id, demo.action()
FROM (VALUES ('lactate','Data în subiect','Scrisă sau nu data întâlnirii?',-47,-20,'COMPLETED',14,13.0,8.0,345,'too_early','Abonații au cerut la telefon să vadă data din subiect.'),
             ('recastigare','Cine semnează','Directoarea sau omul de vânzări?',-22,NULL,'RUNNING',6,14.0,6.0,615,NULL,NULL))
     AS x(key, name, description, starts, ends, status, days, baseline, worthwhile, planned, verdict, reason) JOIN demo.campaign c ON c.key = x.key JOIN demo.person p ON p.key = 'lisa';
INSERT INTO marketing.ab_test_variants (tenant_id, id, test_id, name, label, is_control, split_percent, content, sort_no, external_trials, external_successes, created_at, updated_at, created_by,
    updated_by, action_id)
SELECT demo.tenant(), demo.id(t.created_at, 'variant' || v.key || v.name), t.id, v.name, v.label, v.name = 'A', 50, v.content::jsonb, v.n, v.trials, v.wins, t.created_at, t.created_at, t.created_by,
       t.created_by, demo.action()
FROM (VALUES ('lactate',1,'A','fără dată','{"ro": {"email_subject": "Scrisoarea lunii"}}',310,40), ('lactate',2,'B','cu data','{"ro": {"email_subject": "Scrisoarea lunii: ne vedem pe 12"}}',318,44),
             ('recastigare',1,'A','semnează directoarea','{"ro": {"email_subject": "Elena Marin, Câmpia Verde: ne e dor de dumneavoastră"}}',0,0),
             ('recastigare',2,'B','semnează omul de vânzări','{"ro": {"email_subject": "V-am pregătit trei date libere"}}',0,0)) AS v(key, n, name, label, content, trials, wins)
JOIN demo.campaign c ON c.key = v.key JOIN marketing.ab_tests t ON t.campaign_id = c.id;
SET CONSTRAINTS ALL IMMEDIATE;
INSERT INTO marketing.ab_test_looks (tenant_id, test_id, look_no, taken_at, taken_by, counts, verdict, winner_id, always_valid_p, planned_p, ratio_p)
SELECT demo.tenant(), t.id, x.no, demo.at(x.day, x.clock), p.id, jsonb_build_array(jsonb_build_object('variant', a.id, 'trials', x.n1, 'successes', x.x1), jsonb_build_object('variant', b.id, 'trials', x.n2, 'successes', x.x2)),
       x.said, CASE x.said WHEN 'b_better' THEN b.id END, x.valid, x.planned, x.ratio
FROM (VALUES ('recolta',1,-12,time '10:15','lisa',2010,31,2022,44,'too_early',0.9986605570751077,NULL,0.8501067391385257),
             ('recolta',2,-10,'16:40','ana',4021,60,4040,91,'too_early',0.18956180838899717,NULL,0.8324025809912319),
             ('recolta',3,-8,'09:05','lisa',6041,92,6065,140,'b_better',0.03854073540517319,0.0016242967066556523,0.8273295815306827),
             ('lactate',1,-21,'09:00','lisa',310,40,318,44,'too_early',1,NULL,0.7495485048794944)) AS x(key, no, day, clock, who, n1, x1, n2, x2, said, valid, planned, ratio)
JOIN demo.campaign c ON c.key = x.key JOIN marketing.ab_tests t ON t.campaign_id = c.id JOIN demo.person p ON p.key = x.who
JOIN marketing.ab_test_variants a ON a.test_id = t.id AND a.name = 'A' JOIN marketing.ab_test_variants b ON b.test_id = t.id AND b.name = 'B';

-- 5. What was sent: two waves of the first campaign (780 messages, 757 delivered, 121 clicked), some of the recurring ones. Who comes when is
-- drawn by the address, so that the counts are exact.
CREATE TABLE demo.wave(key text, no int, day int, messages int);
INSERT INTO demo.wave VALUES ('recolta',1,-12,430), ('recolta',2,-5,350), ('recastigare',1,-21,64), ('recastigare',2,-14,61), ('recastigare',3,-7,58), ('lactate',1,-46,52), ('lactate',2,-15,55);
INSERT INTO marketing.campaign_runs (tenant_id, id, campaign_id, run_no, planned_for, status, segment_criteria, message, ab_test_id, audience_count, excluded, prepared_at, started_at, finished_at,
    created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(demo.at(w.day, '09:20'), 'run' || w.key || w.no), c.id, w.no, demo.at(w.day, '09:30'), 'sent', m.segment_criteria, m.message,
       (SELECT t.id FROM marketing.ab_tests t WHERE t.campaign_id = c.id AND w.key = 'recastigare'), w.messages,
       jsonb_build_object('opted_out', 3 + w.no, 'no_consent', round(w.messages * 0.2), 'no_address', 2), demo.at(w.day, '09:20'), demo.at(w.day, '09:30'), demo.at(w.day, '09:41'),
       demo.at(w.day, '09:20'), demo.at(w.day, '09:41'), m.created_by, m.created_by, demo.action()
FROM demo.wave w JOIN demo.campaign c ON c.key = w.key JOIN marketing.marketing_campaigns m ON m.id = c.id;

CREATE TABLE demo.send AS
SELECT x.*, demo.id(x.sent, 'send' || x.key || x.no || x.email) AS id, demo.id(x.sent, 'log' || x.key || x.no || x.email) AS log,
       row_number() OVER (PARTITION BY x.key ORDER BY demo.n(x.key || x.no || x.email || 'luck', 100000000), x.email) AS luck
FROM (SELECT w.key, w.no, c.id AS campaign_id, demo.id(demo.at(w.day, '09:20'), 'run' || w.key || w.no) AS run_id, a.contact, a.email, q.id AS consent_id, k.language,
             demo.at(w.day, '09:30') + row_number() OVER (PARTITION BY w.key, w.no ORDER BY a.email) * interval '0.9 seconds' AS sent,
             row_number() OVER (PARTITION BY w.key, w.no ORDER BY demo.n(w.key || w.no || a.email, 100000000), a.email) AS place, w.messages
      FROM demo.wave w JOIN demo.campaign c ON c.key = w.key
      JOIN demo.agreed a ON NOT a.back JOIN demo.contact k ON k.id = a.contact AND k.active
      JOIN marketing.consents q ON q.contact_person_id = a.contact AND q.channel = 'email' AND q.given_at < demo.at(w.day, '09:00')) AS x
WHERE x.place <= x.messages;

WITH told AS (
    SELECT s.*, CASE s.key WHEN 'recolta' THEN s.luck <= 23 ELSE s.luck % 31 = 0 END AS bounced, CASE s.key WHEN 'recolta' THEN s.luck BETWEEN 24 AND 144 ELSE s.luck % 7 = 0 AND s.luck % 31 <> 0 END AS clicked,
           s.luck % 9 = 4 AS machine, s.key = 'recolta' AND s.luck BETWEEN 200 AND 203 AS left_us, s.sent + (20 + demo.n(s.email || s.no || 'click', 2000)) * interval '1 minute' AS click_at
    FROM demo.send s),
logged AS (
    INSERT INTO marketing.notifications_log (tenant_id, id, customer_id, type, channel, recipient, subject, content, status, sent_at, delivered_at, clicked_at, machine_clicked_at, campaign_id,
        campaign_send_id, tracking_id, cost_cents, created_at, updated_at)
    SELECT demo.tenant(), t.log, t.contact, 'campaign', 'email', t.email, c.name, 'Scrisoare către ' || t.email, 'sent', t.sent, CASE WHEN NOT t.bounced THEN t.sent + interval '7 seconds' END,
           CASE WHEN t.clicked THEN least(t.click_at, demo.moment()) END, CASE WHEN t.machine AND NOT t.bounced THEN t.sent + interval '9 seconds' END, t.campaign_id, t.id, t.id, 0, t.sent, t.sent
    FROM told t JOIN demo.campaign c ON c.id = t.campaign_id),
happened AS (
    INSERT INTO marketing.send_events (tenant_id, id, campaign_id, send_id, kind, at, is_machine, source, source_event_id, created_at, updated_at)
    SELECT demo.tenant(), demo.id(e.at, e.kind || t.id), t.campaign_id, t.id, e.kind, e.at, e.machine, 'provider', e.kind || e.machine || t.id, e.at, e.at
    FROM told t CROSS JOIN LATERAL (VALUES ('bounced', t.sent + interval '5 seconds', false, t.bounced), ('clicked', least(t.click_at, demo.moment()), false, t.clicked),
        ('clicked', t.sent + interval '9 seconds', true, t.machine AND NOT t.bounced), ('unsubscribed', t.sent + interval '1 hour', false, t.left_us)) AS e(kind, at, machine, so) WHERE e.so)
INSERT INTO marketing.campaign_sends (tenant_id, id, campaign_id, run_id, user_id, channel, recipient, language, status, consent_id, notification_log_id, tracking_id, attempt_count, sent_at,
    delivered_at, opened_at, clicked_at, click_count, machine_clicked_at, machine_click_count, bounced_at, bounce_kind, unsubscribed_at, variant_id, variant, created_at, updated_at)
SELECT demo.tenant(), t.id, t.campaign_id, t.run_id, t.contact, 'email', t.email, t.language, CASE WHEN t.bounced THEN 'bounced' ELSE 'delivered' END, t.consent_id, t.log, t.id, 1, t.sent,
       CASE WHEN NOT t.bounced THEN t.sent + interval '7 seconds' END, CASE WHEN t.clicked OR (NOT t.bounced AND t.luck % 3 = 1) THEN least(t.click_at, demo.moment()) - interval '20 seconds' END,
       CASE WHEN t.clicked THEN least(t.click_at, demo.moment()) END, CASE WHEN t.clicked THEN 1 + (t.luck % 3)::int ELSE 0 END,
       CASE WHEN t.machine AND NOT t.bounced THEN t.sent + interval '9 seconds' END, CASE WHEN t.machine AND NOT t.bounced THEN 2 ELSE 0 END,
       CASE WHEN t.bounced THEN t.sent + interval '5 seconds' END, CASE WHEN t.bounced THEN CASE WHEN t.luck % 4 = 0 THEN 'soft' ELSE 'hard' END END,
       CASE WHEN t.left_us THEN t.sent + interval '1 hour' END, h.variant_id, h.name, t.sent, t.sent
FROM told t LEFT JOIN marketing.campaign_runs r ON r.id = t.run_id
LEFT JOIN LATERAL (SELECT s.variant_id, s.name FROM marketing.ab_shares(r.ab_test_id) s, LATERAL marketing.ab_bucket(r.ab_test_id, t.contact) b(n) WHERE b.n >= s.low AND b.n < s.high) h ON r.ab_test_id IS NOT NULL;

-- Calls and meetings with people who had got the message are part of the campaign: known from the first day, not a change of it.
ALTER TABLE crm.interactions DISABLE TRIGGER USER;
UPDATE crm.interactions i SET campaign_id = s.campaign_id FROM demo.send s
 WHERE i.tenant_id = demo.tenant() AND i.contact_person_id = s.contact AND i.type IN ('CALL', 'MEETING') AND i.date_time > s.sent AND s.key IN ('recolta', 'recastigare');
ALTER TABLE crm.interactions ENABLE TRIGGER USER;

-- The sums of the pictures, or no sample.
DO $$
DECLARE
    v record;
BEGIN
    SELECT sum(m.impressions) AS impressions, sum(m.clicks) AS clicks, sum(m.conversions) AS conversions, sum(m.cost) AS cost, sum(m.revenue) AS revenue INTO v
      FROM marketing.campaign_metrics m WHERE m.metric_date > demo.today() - 30;
    IF (v.impressions, v.clicks, v.conversions, v.cost, v.revenue) <> (1842300, 41640, 1318, 87444, 318960)
       OR EXISTS (SELECT 1 FROM demo.campaign c WHERE c.early + c.late <> (SELECT sum(m.cost) FROM marketing.campaign_metrics m WHERE m.campaign_id = c.id))
       OR EXISTS (SELECT 1 FROM marketing.campaign_metrics m WHERE m.clicks > m.impressions OR m.conversions > m.clicks)
       OR (SELECT count(*) FROM marketing.campaign_sends) <> 780 + 290 THEN
        RAISE EXCEPTION 'The campaigns of the sample do not add up: % %', v, (SELECT count(*) FROM marketing.campaign_sends);
    END IF;
END $$;
