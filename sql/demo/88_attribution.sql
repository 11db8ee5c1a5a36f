-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 8e: what touched customers outside of Punte before they bought (advertisements, clips, recommendations, a provider's newsletter), and
-- the shares of all models. About every third order of the last six weeks has a path; the others come from nowhere we know, as in life.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

CREATE TABLE demo.path(pattern int, no int, type text, days numeric, campaign text, label text);
INSERT INTO demo.path VALUES
 (0,1,'PAID',18.2,'recolta','Anunț în căutare: servicii foto agricole'), (0,2,'EMAIL',6.1,'recolta','Clic în buletinul trimis prin furnizor'),
 (1,1,'PAID',25.4,'recolta','Anunț în căutare: comunicare pentru ferme'), (1,2,'SOCIAL',14.3,'seminte','Clipul din câmp, văzut până la capăt'), (1,3,'EMAIL',3.2,'recolta','Clic în buletinul trimis prin furnizor'),
 (2,1,'SOCIAL',20.5,'seminte','Clipul din câmp, văzut până la capăt'), (2,2,'EMAIL',9.1,'lactate','Clic în scrisoarea lunii'), (2,3,'REFERRAL',2.4,'lactate','Recomandat de un client'),
 (3,1,'SOCIAL',12.6,'seminte','Postarea despre ziua semințelor'), (3,2,'PAID',5.2,'recolta','Anunț în căutare: plan de primăvară'),
 (4,1,'REFERRAL',15.3,'recolta','Recomandat de un client'), (4,2,'PAID',8.4,'recolta','Anunț în căutare: plan de primăvară'), (4,3,'PAID',7.6,'recolta','Pagina cu prețuri, din anunț'), (4,4,'EMAIL',1.2,'recolta','Clic în buletinul trimis prin furnizor');

-- Of the large ones, but the largest, everything is known.
CREATE TABLE demo.convert AS
SELECT c.*, CASE WHEN c.large THEN (3 + row_number() OVER (PARTITION BY c.large ORDER BY c.value DESC, c.conversion_id))::int % 5 ELSE demo.n(c.conversion_id || 'path', 5) END AS pattern
  FROM (SELECT x.*, x.value BETWEEN 50000 AND 300000 AND x.currency = 'RON' AS large FROM marketing.converted(NULL) x) c
 WHERE c.converted_at > demo.moment() - interval '42 days' AND c.converted_at <= demo.moment() AND c.party IS NOT NULL
   AND (c.large OR demo.n(c.conversion_id || 'known', 100) < CASE c.conversion_table WHEN 'crm.opportunities' THEN 30 ELSE 25 END);
INSERT INTO marketing.touchpoints (tenant_id, id, campaign_id, channel_id, customer_id, contact_person_id, at, label, url, source, source_event_id, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(x.at, 'touch' || v.conversion_id || p.no), k.id, demo.channel(p.type), v.customer_id, v.contact_person_id, x.at, p.label,
       CASE p.type WHEN 'PAID' THEN 'https://campia-verde.example.ro/servicii?utm_source=search' WHEN 'SOCIAL' THEN 'https://campia-verde.example.ro/clip?utm_source=social' END,
       CASE p.type WHEN 'PAID' THEN 'ads' WHEN 'SOCIAL' THEN 'social' WHEN 'EMAIL' THEN 'newsletter' ELSE 'crm' END, 'e' || v.conversion_id || p.no, x.at, x.at, u.id, u.id, demo.action()
FROM demo.convert v JOIN demo.path p ON p.pattern = v.pattern JOIN demo.person u ON u.key = 'lisa'
CROSS JOIN LATERAL (SELECT v.converted_at - p.days * interval '1 day' - demo.n(v.conversion_id || p.no::text, 300) * interval '1 minute' AS at) AS x
JOIN demo.campaign k ON k.key = CASE WHEN x.at < demo.at(-44, '00:00') THEN 'recolta' ELSE p.campaign END
WHERE x.at > demo.at(-59, '00:00');

-- Computed as opening the page would do it.
SELECT marketing.credit(NULL);
DELETE FROM marketing.attribution_queue;
INSERT INTO marketing.attribution_state VALUES (demo.tenant(), demo.moment(), 90, 7);
