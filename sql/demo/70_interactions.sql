-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 7: 3,000 interactions of all seven types; those of type SUPPORT are requests with a number.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- What was said and what came of it. Gaps: {om} the contact's name, {titlu} the opportunity.
CREATE TABLE demo.talk(type text, description text, outcome text, feeling text);
INSERT INTO demo.talk VALUES
 ('CALL','Apel scurt despre „{titlu}”.','Cere detalii în scris','NEUTRAL'),
 ('CALL','{om} a întrebat de termene și de cine lucrează la proiect.','Trimitem calendarul','POSITIVE'),
 ('CALL','Am vorbit despre buget; suma trebuie aprobată de conducere.','Așteaptă acordul consiliului','NEUTRAL'),
 ('CALL','Nu a răspuns; am lăsat mesaj la secretariat.','Revenim mâine',NULL),
 ('CALL','{om} spune că propunerea este bună și vrea să vadă exemple.','Trimitem două studii de caz','POSITIVE'),
 ('CALL','Apel de verificare înainte de întâlnire.','Întâlnire confirmată','POSITIVE'),
 ('CALL','Au primit o ofertă mai mică de la altă agenție.','Revizuim pachetul','NEGATIVE'),
 ('CALL','Discuție despre sezonul slab; amână decizia cu o lună.','De reluat luna viitoare','NEGATIVE'),
 ('CALL','{om} a cerut reducere la plata în avans.','Cerem aprobarea managerului','NEUTRAL'),
 ('CALL','Clarificări despre factura proformă.','Rezolvat pe loc','POSITIVE'),
 ('CALL','A sunat să spună că textele sunt pe placul lor.','Trecem la tipar','POSITIVE'),
 ('CALL','Întreabă dacă putem începe înainte de recoltat.','Verificăm disponibilitatea','NEUTRAL'),
 ('EMAIL','Am trimis prezentarea agenției și tarifele.','Confirmare de primire',NULL),
 ('EMAIL','Ofertă trimisă pentru „{titlu}”.','Așteptăm răspuns',NULL),
 ('EMAIL','{om} a trimis lista de produse și fotografiile.','Materiale primite','POSITIVE'),
 ('EMAIL','Răspuns la întrebările despre raportare.','Fără alte întrebări','NEUTRAL'),
 ('EMAIL','Am cerut datele de facturare și persoana de contact.','Date primite','NEUTRAL'),
 ('EMAIL','Corecturi la textul pentru pagina principală.','Varianta a doua trimisă','NEUTRAL'),
 ('EMAIL','Mulțumiri după târg și propunere de întâlnire.','Propune săptămâna viitoare','POSITIVE'),
 ('EMAIL','Anunț de modificare a calendarului.','Acceptat','NEUTRAL'),
 ('EMAIL','Reclamă că raportul a întârziat două zile.','Scuze și raport trimis','COMPLAINT'),
 ('EMAIL','{om} cere varianta în engleză a ofertei.','Trimisă în aceeași zi','NEUTRAL'),
 ('EMAIL','Contract trimis spre semnare.','În lucru la juridic',NULL),
 ('MEETING','Întâlnire la sediul clientului, am vizitat și producția.','Vor o ofertă până vineri','POSITIVE'),
 ('MEETING','Discuție cu {om} și cu directorul financiar despre buget.','Buget confirmat parțial','NEUTRAL'),
 ('MEETING','Atelier de poziționare, prima parte.','Trei direcții de lucru','POSITIVE'),
 ('MEETING','Întâlnire la târg, discuție de zece minute la stand.','Schimb de date de contact','POSITIVE'),
 ('MEETING','Analiza rezultatelor pe trimestru, față în față.','Continuăm colaborarea','POSITIVE'),
 ('MEETING','Negocierea contractului, articol cu articol.','Rămâne clauza de reziliere','NEUTRAL'),
 ('MEETING','Vizită în câmp pentru ședința foto.','Locurile sunt alese','POSITIVE'),
 ('MEETING','Ședință tensionată: vânzările nu au crescut.','Plan de corecție în zece zile','NEGATIVE'),
 ('DEMO','Demonstrație online a tabloului de bord.','Cere acces de probă','POSITIVE'),
 ('DEMO','Am arătat cum se urmăresc apelurile din campanii.','Impresie bună','POSITIVE'),
 ('DEMO','Demonstrația magazinului online pe date de probă.','Are întrebări despre livrare','NEUTRAL'),
 ('DEMO','{om} a vrut să vadă și varianta pentru telefon.','Revenim cu varianta mobilă','NEUTRAL'),
 ('DEMO','Demonstrație întreruptă: conexiune slabă la fermă.','Reprogramată','NEGATIVE'),
 ('PRESENTATION','Prezentarea ofertei în fața consiliului.','Cer două zile de gândire','NEUTRAL'),
 ('PRESENTATION','Prezentarea conceptului pentru „{titlu}”.','Varianta a doua place mai mult','POSITIVE'),
 ('PRESENTATION','Am prezentat planul media și costurile pe canale.','Acceptat cu o modificare','POSITIVE'),
 ('PRESENTATION','Prezentare pentru toți membrii, 40 de oameni în sală.','Întrebări despre costuri','NEUTRAL'),
 ('PRESENTATION','Prezentarea raportului anual.','Reînnoiesc pentru încă un an','POSITIVE'),
 ('FOLLOW_UP','Am revenit după ofertă; {om} o discută cu asociații.','Răspuns până la sfârșitul lunii','NEUTRAL'),
 ('FOLLOW_UP','Revenire după demonstrație.','Vor să înceapă în primăvară','POSITIVE'),
 ('FOLLOW_UP','Am întrebat de contractul semnat.','Vine prin curier','POSITIVE'),
 ('FOLLOW_UP','Al doilea mesaj fără răspuns.','Încercăm la telefon',NULL),
 ('FOLLOW_UP','Revenire după concediul lor.','Reluăm de luni','NEUTRAL'),
 ('FOLLOW_UP','Am cerut părerea despre prima lună de campanie.','Mulțumiți de rezultate','POSITIVE'),
 ('FOLLOW_UP','{om} spune că proiectul este amânat.','De reluat la toamnă','NEGATIVE');

-- Requests: the first message and the answer.
CREATE TABLE demo.request(subject text, answer text, feeling text, priority text);
INSERT INTO demo.request VALUES
 ('Nu pot deschide linkul ofertei.','Am trimis un link nou.','NEUTRAL','MEDIUM'),
 ('Formularul de comandă nu trimite nimic de azi-dimineață.','Certificatul expirase; formularul merge din nou.','COMPLAINT','URGENT'),
 ('Avem nevoie de o copie a facturii.','Copia a fost trimisă pe e-mail.','NEUTRAL','MEDIUM'),
 ('S-a schimbat persoana de contact.','Datele au fost actualizate.','NEUTRAL','LOW'),
 ('Raportul adună lei cu euro.','Raportul are acum câte un total pentru fiecare monedă.','NEGATIVE','HIGH'),
 ('Sigla din banner este cea veche.','Bannerul a fost înlocuit.','NEGATIVE','MEDIUM'),
 ('Exportul datelor din campanie se oprește la jumătate.','Fișierul complet este în dosarul comun.','NEGATIVE','HIGH'),
 ('Newsletterul ajunge în spam.','Am corectat înregistrările domeniului.','NEGATIVE','HIGH'),
 ('Unde găsim statisticile pe județe?','Am trimis pașii și o captură de ecran.','POSITIVE','LOW'),
 ('Putem muta postarea de joi pe vineri?','Postarea este mutată.','NEUTRAL','LOW'),
 ('Prețul din anunț este greșit.','Anunțul a fost corectat în 20 de minute.','COMPLAINT','URGENT'),
 ('Vrem acces pentru un coleg nou.','Accesul este activ.','NEUTRAL','MEDIUM'),
 ('Site-ul se încarcă greu pe telefon.','Imaginile au fost micșorate.','NEGATIVE','MEDIUM'),
 ('Am primit de două ori aceeași factură.','A doua factură a fost anulată.','NEGATIVE','MEDIUM'),
 ('Ne puteți trimite fotografiile la rezoluție mare?','Arhiva este în dosarul comun.','POSITIVE','LOW'),
 ('Numărul de telefon din pliant nu este al nostru.','Retipărim pliantul pe cheltuiala noastră.','COMPLAINT','HIGH');

-- Written out by hand, because the pictures of the manual show them: the last contact of some opportunities.
CREATE TABLE demo.known_talk(company text, title text, type text, direction text, minutes int, description text, outcome text, feeling text);
INSERT INTO demo.known_talk VALUES
 ('Ferma Lunca Mureșului','Campanie regională de notorietate','CALL','OUTBOUND',7,'Apel de 7 minute: consiliul se întrunește joi.','Așteaptă acordul consiliului','NEUTRAL'),
 ('Agro Bărăgan SRL','Campanie PPC recoltă','CALL','INBOUND',12,'Elena Marin întreabă de lista de prețuri pe trei trepte.','Revenim marți cu detalii','POSITIVE'),
 ('TechCorp Inc','Implementare analiză de date','EMAIL','OUTBOUND',NULL,'Am trimis întrebările despre securitatea datelor.','Fără răspuns',NULL),
 ('ABC Corporation','Conținut portal clienți','CALL','INBOUND',18,'John Doe cere întâi creditul pentru pană, apoi contractul.','Răspuns până miercuri','COMPLAINT'),
 ('Panificație Arieș','Abonament anual SEO și conținut','EMAIL','OUTBOUND',NULL,'Am trimis oferta Q-2041.','Întâlnire marți la 14','POSITIVE'),
 ('Lactate Bucegi SA','Program de fidelizare prin e-mail','FOLLOW_UP','OUTBOUND',6,'Am stabilit demonstrația de joi.','Demo joi, ora 11','POSITIVE'),
 ('Baltic Grain OÜ','Abonament omnicanal','MEETING','OUTBOUND',55,'Întâlnire online cu juriștii: rămâne articolul 7.','Aviz juridic până joi','NEUTRAL');

-- Requests by number. The last ones stand in the pictures; a thread is its first message with answers under it.
CREATE TABLE demo.known_request(number int, company text, opened int, hour time, status text, feeling text, due interval, line int, inbound bool, description text, who text NOT NULL DEFAULT '');
INSERT INTO demo.known_request (number, company, opened, hour, status, feeling, due, line, inbound, description) VALUES
 (319,'Ferma Lunca Mureșului',-13,'15:10','OPEN','NEUTRAL','1 day',1,true,'Nu putem deschide linkul ofertei Q-2017.'),
 (319,'Ferma Lunca Mureșului',-12,'09:05','','','0',2,false,'Am trimis un link nou; vă rugăm să ne spuneți dacă merge.'),
 (319,'Ferma Lunca Mureșului',-8,'11:40','','','0',3,true,'Pe telefon merge, pe calculator tot nu.'),
 (321,'Crama Piatra Albă',-12,'10:20','WAITING','NEGATIVE','2 days',1,true,'Bannerul din octombrie are sigla greșită.'),
 (321,'Crama Piatra Albă',-10,'16:15','','','0',2,false,'Bannerul a fost înlocuit; așteptăm confirmarea dumneavoastră.'),
 (322,'ABC Corporation',-11,'08:22','OPEN','COMPLAINT','-1 hours',1,true,'Fermierii noștri nu pot trimite comenzi de la opt și zece. Este cea mai aglomerată vineri din lună.'),
 (322,'ABC Corporation',-11,'16:20','','','0',2,false,'Formularul merge din nou de la 16:05. Expirase un certificat; acum urmărim data. Ne pare rău pentru ziua pierdută.'),
 (322,'ABC Corporation',-1,'17:31','','COMPLAINT','0',3,true,'Am pierdut 41 de comenzi. Așteptăm restituirea taxei pe ianuarie. Concurența ne oferă trei luni gratuite; vă rugăm să răspundeți până miercuri.'),
 (324,'Zahăr Luduș Trade',-7,'12:35','WAITING','NEGATIVE','2 days',1,true,'Raportul adună lei cu euro.'),
 (324,'Zahăr Luduș Trade',-6,'10:10','','','0',2,false,'Pregătim totaluri separate. În ce monedă doriți graficul?'),
 (325,'Legume Vidra Coop',-5,'13:50','OPEN','NEUTRAL','1 day',1,true,'S-a schimbat persoana de contact.'),
 (325,'Legume Vidra Coop',-4,'09:30','','','0',2,false,'Am notat. Ne trimiteți și numărul de telefon?'),
 (326,'TechCorp Inc',-1,'16:45','OPEN','NEGATIVE','25 minutes',1,true,'Exportul datelor din campanie se oprește la jumătate.'),
 (326,'TechCorp Inc',-1,'17:10','','','0',2,false,'Căutăm cauza; revenim în această dimineață.'),
 (327,'Moara Someșului SA',0,'09:21','OPEN','NEUTRAL','2 hours',1,true,'Vă rugăm să ne trimiteți o copie a facturii CV-0944.');

INSERT INTO demo.known_request VALUES
 (322,'ABC Corporation',-1,'17:50','','','0',4,false,'Nu promiteți bani încă. Întâi ne hotărâm împreună, mâine la ora 11.','note');
CREATE TABLE demo.request_head(number int, subject text, priority text);
INSERT INTO demo.request_head VALUES
 (319,'Linkul ofertei nu se deschide','MEDIUM'), (321,'Sigla greșită pe bannerul din octombrie','MEDIUM'),
 (322,'Formular de comandă oprit 8 ore','URGENT'), (324,'Raportul adună două monede','HIGH'),
 (325,'Altă persoană de contact','LOW'), (326,'Exportul campaniei se oprește','HIGH'), (327,'Copie după factura CV-0944','MEDIUM');

CREATE TABLE demo.thread AS
WITH draws AS (
    SELECT n, 'request' || n AS seed FROM generate_series(1, 320) AS n
), days AS (
    -- The oldest first, so that the numbers follow the time: two years, evenly.
    SELECT n, seed, CASE n WHEN 319 THEN 13 WHEN 320 THEN 9 ELSE 14 + (318 - n) * 700 / 318 END AS ago,
           CASE n WHEN 319 THEN 320 WHEN 320 THEN 323 ELSE n END AS number
    FROM draws
)
SELECT d.number, d.seed, c.id AS company_id, c.owner AS account_owner, demo.office(demo.today() - d.ago, d.seed) AS opened,
       r.subject, r.answer, r.feeling, r.priority, d.ago < 60 AND d.n % 6 = 0 AS still_open, demo.n(d.seed || 'hours', 50) AS hours
FROM days d
CROSS JOIN LATERAL (SELECT id, name, owner FROM demo.company WHERE status IN ('ACTIVE', 'CHURNED', 'INACTIVE') AND age > d.ago + 20
                    ORDER BY demo.n(d.seed || name, 1000000), name LIMIT 1) AS c
CROSS JOIN LATERAL (SELECT * FROM demo.request ORDER BY demo.n(d.seed || subject, 1000000) LIMIT 1) AS r;

-- Contacts in the course of an opportunity: the last one on the day it was last heard of, the others spread before it.
CREATE TABLE demo.touch AS
WITH counted AS (
    SELECT d.*, CASE WHEN made_ago - seen_ago < 3 THEN 1 WHEN is_open THEN 2 + demo.n(d.id || 'talks', 3) ELSE 1 + demo.n(d.id || 'talks', 2) END AS talks FROM demo.deal d
), spread AS (
    SELECT c.id AS deal_id, c.company_id, c.owner, c.title, c.stage, c.talks, k, k = c.talks AS is_last, c.id || '.' || k AS seed, c.made_ago,
           CASE WHEN k = c.talks THEN seen_ago ELSE made_ago - (made_ago - seen_ago) * k / c.talks END AS ago
    FROM counted c CROSS JOIN LATERAL generate_series(1, c.talks) AS k
), kinds AS (
    SELECT s.*, CASE WHEN k = 1 AND talks > 1 THEN demo.pick(seed || 'kind', '{CALL,CALL,EMAIL,EMAIL,MEETING,PRESENTATION}')
                     WHEN is_last THEN demo.pick(seed || 'kind', CASE stage WHEN 'QUALIFICATION' THEN '{CALL,DEMO,EMAIL,FOLLOW_UP,MEETING}' WHEN 'PROPOSAL' THEN '{CALL,PRESENTATION,EMAIL,FOLLOW_UP}'
                                                                     ELSE '{CALL,CALL,EMAIL,FOLLOW_UP,MEETING,DEMO}' END::text[])
                     ELSE demo.pick(seed || 'kind', '{DEMO,PRESENTATION,CALL,EMAIL,MEETING}') END AS type
    FROM spread s
), care AS (
    SELECT NULL::uuid, c.id, c.owner, c.name, '', 1, 1, false, 'care' || c.id || n, c.age, 1 + demo.n('care' || c.id || n, least(c.age, 720)),
           demo.pick('carekind' || c.id || n, '{CALL,EMAIL,MEETING,FOLLOW_UP}')
    FROM demo.company c CROSS JOIN generate_series(1, 4) AS n WHERE c.status <> 'LEAD' AND c.age > 10
    ORDER BY demo.n('care' || c.id || n, 1000000), c.name, n 
    LIMIT 3000 - (SELECT count(*) FROM spread) - (SELECT count(*) FROM demo.known_request) - (SELECT count(*) + count(*) FILTER (WHERE NOT still_open) FROM demo.thread)
)
SELECT a.deal_id, a.company_id, a.owner, a.title, a.type, a.seed, least(demo.office(demo.today() - ago, a.seed), demo.moment() - interval '25 minutes') AS moment,
       coalesce(k.description, t.description) AS description, coalesce(k.outcome, t.outcome) AS outcome, CASE WHEN k.title IS NULL THEN t.feeling ELSE k.feeling END AS feeling,
       coalesce(k.type, a.type) AS kind, k.direction, k.minutes, a.is_last
FROM (SELECT * FROM kinds UNION ALL SELECT * FROM care) AS a
LEFT JOIN demo.company c ON c.id = a.company_id
LEFT JOIN demo.known_talk k ON a.is_last AND k.company = c.name AND a.title LIKE k.title || '%'
CROSS JOIN LATERAL (SELECT * FROM demo.talk WHERE talk.type = a.type AND (a.deal_id IS NOT NULL OR talk.description NOT LIKE '%{titlu}%')
                      AND (a.stage IN ('NEGOTIATION', 'CLOSED_WON') OR talk.description || talk.outcome NOT LIKE '%ontract%')
                    ORDER BY demo.n(a.seed || talk.description, 1000000) LIMIT 1) AS t;

INSERT INTO crm.interactions (tenant_id, id, customer_id, contact_person_id, opportunity_id, user_id, type, date_time, direction, duration_minutes, description, outcome,
    feedback_type, channel_preference, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(logged, 'talk' || t.seed), t.company_id, k.id, t.deal_id, p.id, t.kind, at,
       coalesce(t.direction, CASE WHEN demo.n(t.seed || 'way', 100) < 62 THEN 'OUTBOUND' ELSE 'INBOUND' END),
       coalesce(t.minutes, CASE t.kind WHEN 'CALL' THEN 3 + demo.n(t.seed || 'long', 24) WHEN 'FOLLOW_UP' THEN 3 + demo.n(t.seed || 'long', 12)
                                       WHEN 'MEETING' THEN 30 + 15 * demo.n(t.seed || 'long', 5) WHEN 'DEMO' THEN 30 + 15 * demo.n(t.seed || 'long', 3)
                                       WHEN 'PRESENTATION' THEN 45 + 15 * demo.n(t.seed || 'long', 4) END),
       replace(replace(t.description, '{om}', k.first_name || ' ' || k.last_name), '{titlu}', t.title), t.outcome, t.feeling,
       CASE t.kind WHEN 'EMAIL' THEN 'EMAIL' WHEN 'CALL' THEN 'PHONE' WHEN 'MEETING' THEN 'IN_PERSON' WHEN 'DEMO' THEN 'VIDEO_CALL' END, logged, logged, p.id, p.id, demo.action()
FROM demo.touch t JOIN demo.person p ON p.key = t.owner
LEFT JOIN demo.deal d ON d.id = t.deal_id
JOIN LATERAL (SELECT id, first_name, last_name, made FROM demo.contact WHERE contact.company_id = t.company_id ORDER BY slot > 1 + demo.n(t.seed || 'contact', 3), slot DESC LIMIT 1) AS k ON true
-- What went stale on the very day counts whole days.
CROSS JOIN LATERAL (SELECT greatest(CASE WHEN t.is_last AND d.by_hand AND d.is_open AND d.seen_ago > 7 THEN demo.at(-d.seen_ago, '09:10') ELSE t.moment END,
                                    d.made + interval '15 minutes', k.made + interval '5 minutes') AS at) AS w
CROSS JOIN LATERAL (SELECT at + interval '1 minute' * (2 + demo.n(t.seed || 'logged', 20)) AS logged) AS l;

-- Requests, oldest first, then the answers, then those written out by hand.
INSERT INTO crm.interactions (tenant_id, id, customer_id, contact_person_id, user_id, type, date_time, direction, description, feedback_type, channel_preference,
    number, status, assigned_to, due_at, closed_at, priority, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(t.opened, t.seed), t.company_id, k.id, a.id, 'SUPPORT', t.opened, 'INBOUND', t.subject, t.feeling,
       demo.pick(t.seed || 'channel', '{EMAIL,EMAIL,PHONE,CHAT}'), t.number, CASE WHEN t.still_open THEN 'OPEN' ELSE 'CLOSED' END,
       CASE WHEN NOT t.still_open THEN a.id END,
       CASE WHEN t.still_open THEN demo.moment() + interval '1 hour' * (demo.n(t.seed || 'due', 40) - 1) ELSE t.opened + interval '1 day' END, CASE WHEN NOT t.still_open THEN t.opened + t.hours * interval '47 minutes' END,
       t.priority, t.opened, t.opened, a.id, a.id, demo.action()
FROM demo.thread t JOIN demo.contact k ON k.company_id = t.company_id AND k.slot = 1
JOIN demo.person a ON a.key = CASE WHEN demo.n(t.seed || 'who', 100) < 70 THEN t.account_owner ELSE 'lisa' END;

INSERT INTO crm.interactions (tenant_id, id, customer_id, contact_person_id, user_id, type, date_time, direction, description, parent_id,
    created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(at, t.seed || 'answer'), r.customer_id, r.contact_person_id, r.user_id, 'SUPPORT', at, 'OUTBOUND', t.answer, r.id,
       at, at, r.user_id, r.user_id, demo.action()
FROM demo.thread t JOIN crm.interactions r ON r.tenant_id = demo.tenant() AND r.id = demo.id(t.opened, t.seed)
CROSS JOIN LATERAL (SELECT r.closed_at - (r.closed_at - r.date_time) / 3 AS at) AS w
WHERE NOT t.still_open;

CREATE TABLE demo.line AS
SELECT r.*, c.id AS company_id, k.id AS contact_id, least(demo.at(r.opened, r.hour), demo.moment() - interval '5 minutes') AS at,
       demo.id(demo.at(r.opened, r.hour), 'request' || r.number || '.' || r.line) AS id
FROM demo.known_request r JOIN demo.company c ON c.name = r.company JOIN demo.contact k ON k.company_id = c.id AND k.slot = 1;

INSERT INTO crm.interactions (tenant_id, id, customer_id, contact_person_id, user_id, type, date_time, direction, description, feedback_type, channel_preference,
    number, status, assigned_to, due_at, subject, priority, is_internal, parent_id, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), l.id, l.company_id, l.contact_id, p.id, 'SUPPORT', l.at, CASE WHEN l.who = 'note' THEN NULL WHEN l.inbound THEN 'INBOUND' ELSE 'OUTBOUND' END, l.description,
       nullif(l.feeling, ''), 'EMAIL', CASE WHEN l.line = 1 THEN l.number END, CASE WHEN l.line = 1 THEN l.status END,
       CASE WHEN l.line = 1 THEN p.id END, CASE WHEN l.line = 1 THEN demo.moment() + l.due END, x.subject, x.priority, l.who = 'note',
       CASE WHEN l.line > 1 THEN (SELECT f.id FROM demo.line f WHERE f.number = l.number AND f.line = 1) END, l.at, l.at, p.id, p.id, demo.action()
FROM demo.line l JOIN demo.person p ON p.key = CASE WHEN l.who = 'note' THEN 'elena' ELSE 'ana' END
LEFT JOIN demo.request_head x ON x.number = l.number AND l.line = 1
ORDER BY l.line;

-- The next request goes on counting after these.
INSERT INTO core.counters (tenant_id, kind, value)
SELECT demo.tenant(), 'request', max(number) FROM crm.interactions WHERE tenant_id = demo.tenant()
ON CONFLICT (tenant_id, kind) DO UPDATE SET value = excluded.value;
