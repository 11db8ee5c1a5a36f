-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 6: about 600 tasks. Most open opportunities have a next one, some are overdue, the rest is history.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- What is done in which stage ('' = with the customer as a whole).
CREATE TABLE demo.task_title(stage text, title text);
INSERT INTO demo.task_title VALUES
 ('PROSPECTING','Sună pentru o primă discuție'), ('PROSPECTING','Trimite prezentarea agenției'), ('PROSPECTING','Programează întâlnirea de cunoaștere'),
 ('PROSPECTING','Află cine decide'), ('PROSPECTING','Citește raportul lor anual'), ('PROSPECTING','Cere acces la statisticile site-ului'),
 ('PROSPECTING','Trimite două studii de caz'), ('PROSPECTING','Confirmă persoana de contact'), ('PROSPECTING','Întreabă de bugetul pe anul acesta'),
 ('PROSPECTING','Revino după târg'), ('PROSPECTING','Răspunde la mesajul de pe site'), ('PROSPECTING','Verifică adresa de facturare'),
 ('QUALIFICATION','Notează criteriile de alegere'), ('QUALIFICATION','Află termenul-limită'), ('QUALIFICATION','Pregătește demonstrația online'),
 ('QUALIFICATION','Vizită la sediu'), ('QUALIFICATION','Verifică bonitatea firmei'), ('QUALIFICATION','Întreabă de furnizorul actual'),
 ('QUALIFICATION','Schițează soluția pe o pagină'), ('QUALIFICATION','Cere lista de produse'), ('QUALIFICATION','Discută cu directorul financiar'),
 ('QUALIFICATION','Estimează orele de lucru'), ('QUALIFICATION','Stabilește întâlnirea cu tehnicienii'), ('QUALIFICATION','Trimite chestionarul de început'),
 ('PROPOSAL','Prezintă oferta'), ('PROPOSAL','Adaugă varianta economică'), ('PROPOSAL','Corectează calendarul din ofertă'), ('PROPOSAL','Trimite oferta și în engleză'),
 ('PROPOSAL','Sună după prezentare'), ('PROPOSAL','Cere observațiile în scris'), ('PROPOSAL','Pregătește exemple de texte'), ('PROPOSAL','Explică diferența dintre pachete'),
 ('PROPOSAL','Trimite referințe de la clienți'), ('PROPOSAL','Prelungește valabilitatea ofertei'), ('PROPOSAL','Revizuiește planul media'),
 ('NEGOTIATION','Trimite contractul la semnat'), ('NEGOTIATION','Discută reducerea cerută'), ('NEGOTIATION','Stabilește avansul'), ('NEGOTIATION','Verifică clauza de reziliere'),
 ('NEGOTIATION','Pregătește anexa tehnică'), ('NEGOTIATION','Obține aprobarea conducerii'), ('NEGOTIATION','Confirmă echipa de proiect'), ('NEGOTIATION','Stabilește datele de plată'),
 ('NEGOTIATION','Recitește contractul cu juristul'), ('NEGOTIATION','Confirmă data de start'),
 ('CLOSED_WON','Ședință de start'), ('CLOSED_WON','Strânge materialele de la client'), ('CLOSED_WON','Cere acces la conturi'), ('CLOSED_WON','Programează predarea'),
 ('CLOSED_WON','Trimite prima factură'), ('CLOSED_WON','Confirmă calendarul'), ('CLOSED_WON','Prezintă echipa de proiect'), ('CLOSED_WON','Cere o recomandare'),
 ('CLOSED_LOST','Întreabă de ce am pierdut'), ('CLOSED_LOST','Mulțumește pentru timp'), ('CLOSED_LOST','Notează concurentul'), ('CLOSED_LOST','Revino peste o jumătate de an'),
 ('','Actualizează datele de facturare'), ('','Trimite invitația la ziua câmpului'), ('','Verifică factura restantă'), ('','Felicită echipa pentru premiu'),
 ('','Cere acordul pentru newsletter'), ('','Reînnoiește abonamentul de găzduire'), ('','Trimite raportul lunar'), ('','Programează vizita de primăvară'),
 ('','Întreabă cum merge campania'), ('','Pregătește discuția de fine de an');

-- Tasks with a customer as a whole, written out by hand: company, contact, person, days from the sample's day, hour; meetings with their length,
-- place and rule of repeating.
CREATE TABLE demo.known_task(company text, slot int, owner text, title text, day int, hour time, priority text, kind text, minutes int, place text, repeats text);
INSERT INTO demo.known_task VALUES
 ('Agro Bărăgan SRL',1,'ana','Răspunde la comentariul „răspunsuri lente în sezonul recoltei”',-1,NULL,'HIGH','EMAIL'),
 ('Agro Bărăgan SRL',3,'ana','Răspunde-i lui Ioan Petcu despre broșura silozului',0,NULL,'MEDIUM','EMAIL'),
 ('Agro Bărăgan SRL',2,'ana','Mulțumește-i lui Dan Ilie pentru plata din decembrie',1,NULL,'LOW','CALL'),
 ('Agro Bărăgan SRL',1,'ana','Contractul C-2024-118 se reînnoiește: pregătește discuția',3,NULL,'MEDIUM','TODO'),
 ('Pomicola Bistrița',1,'ana','Verificare după primele două săptămâni',1,'11:30','MEDIUM','CALL'),
 ('Sere Codlea',1,'ana','Planifică recâștigarea: Sere Codlea',6,NULL,'MEDIUM','TODO'),
 ('Moara Someșului SA',1,'mihai','Trimite copia facturii CV-0944',0,NULL,'MEDIUM','EMAIL'),
 ('Carne Maramureș',1,'ioana','Sună după livrarea din ianuarie',-2,NULL,'HIGH','CALL'),
 ('Zahăr Luduș Trade',1,'lisa','Corectează raportul pe două monede',1,NULL,'HIGH','TODO');
INSERT INTO demo.known_task VALUES
 ('Semințe Dobrogea',1,'ana','Vizită la sediu',1,'10:00','MEDIUM','MEETING',90,'Constanța',NULL),
 ('Lactate Bucegi SA',1,'ana','Apel cu juristul',1,'13:00','MEDIUM','CALL',30,NULL,NULL),
 ('ABC Corporation',1,'ana','Prezentarea variantelor',1,'17:00','HIGH','MEETING',45,'online',NULL),
 ('Făgăraș Lapte',1,'ana','Prima întâlnire cu noul director',2,'10:00','MEDIUM','MEETING',45,NULL,NULL),
 ('Legume Vidra Coop',1,'ana','Demo: raportul lunar',2,'11:00','MEDIUM','MEETING',60,NULL,NULL),
 ('Baltic Grain OÜ',1,'ana','Negocierea contractului',2,'14:30','HIGH','MEETING',60,'online',NULL),
 ('Viticola Huși',1,'ana','Prima întâlnire',3,'09:30','MEDIUM','MEETING',45,NULL,NULL),
 ('Panificație Arieș',1,'ana','Ședință de start',3,'12:00','MEDIUM','MEETING',30,NULL,NULL),
 ('Crama Piatra Albă',1,'ana','Împărțirea bugetului media',3,'15:00','HIGH','MEETING',90,'Odobești',NULL),
 ('Agro Bărăgan SRL',2,'ana','Apel despre plata avansului',3,'16:00','MEDIUM','CALL',30,NULL,NULL),
 ('Agro Bărăgan SRL',1,'ana','Discuția săptămânală',6,'09:00','MEDIUM','CALL',30,NULL,'FREQ=WEEKLY;BYDAY=MO');

CREATE TABLE demo.todo AS
WITH by_hand AS (
    SELECT 'known' || d.id AS seed, d.id AS deal_id, d.company_id, k.task AS title, k.owner, k.priority, coalesce(demo.today() + k.task_day, d.retry_on) AS due,
           k.task_hour AS hour, 'PENDING' AS status, 1 AS slot, CASE WHEN k.task_day IS NULL THEN 'RETRY' END AS kind, NULL::date AS done,
           coalesce(demo.today() - d.closed_on, least(d.made_ago, 8)) AS made_ago,
           NULL::int AS minutes, NULL::text AS place, NULL::text AS repeats
    FROM demo.known k JOIN demo.deal d ON d.by_hand AND d.stage = k.stage AND d.place = k.place
    WHERE k.task IS NOT NULL
    UNION ALL
    SELECT 'customer' || title, NULL, c.id, title, t.owner, t.priority, demo.today() + day, hour, 'PENDING', t.slot, t.kind, NULL, 6 + demo.n(title, 10), t.minutes, t.place, t.repeats
    FROM demo.known_task t JOIN demo.company c ON c.name = t.company
), next_step AS (
    -- The next step of most open opportunities: some overdue (not with Ana, whose day is in the pictures), most to come.
    SELECT 'next' || d.id AS seed, d.id, d.company_id, (SELECT title FROM demo.task_title t WHERE t.stage = d.stage ORDER BY demo.n(d.id || t.title, 1000000) LIMIT 1),
           d.owner, NULL, demo.workday(demo.today() + CASE WHEN d.owner <> 'ana' AND demo.n(d.id || 'late', 100) < 22 THEN -1 - demo.n(d.id || 'due', 12)
                                                           ELSE 3 + demo.n(d.id || 'due', 24) END),
           CASE WHEN demo.n(d.id || 'timed', 100) < 25 THEN time '09:00' + demo.n(d.id || 'clock', 16) * interval '30 minutes' END,
           CASE WHEN demo.n(d.id || 'work', 100) < 10 THEN 'IN_PROGRESS' WHEN demo.n(d.id || 'work', 100) < 14 THEN 'BLOCKED' ELSE 'PENDING' END,
           1, NULL, NULL::date, least(d.made_ago, 1 + demo.n(d.id || 'since', 14)), NULL::int, NULL::text, NULL::text
    FROM demo.deal d WHERE d.is_open AND NOT d.by_hand AND demo.n(d.id || 'hasnext', 100) < 86
), again AS (
    SELECT 'again' || d.id, d.id, d.company_id, 'Reia discuția: ' || d.title, d.owner, 'LOW', d.retry_on, NULL::time, 'PENDING', 1, 'RETRY', NULL::date, demo.today() - d.closed_on, NULL::int, NULL::text, NULL::text
    FROM demo.deal d WHERE NOT d.by_hand AND d.retry_on > demo.today() + 3
), care AS (
    SELECT 'care' || c.id, NULL::uuid, c.id, (SELECT title FROM demo.task_title t WHERE t.stage = '' ORDER BY demo.n(c.id || t.title, 1000000) LIMIT 1),
           c.owner, NULL, demo.workday(demo.today() + 4 + demo.n(c.name || 'due', 40)), NULL::time, 'PENDING', 1, NULL, NULL::date, demo.n(c.name || 'since', 20), NULL::int, NULL::text, NULL::text
    FROM demo.company c WHERE NOT c.known AND c.status = 'ACTIVE' ORDER BY demo.n(c.name || 'care', 1000000), c.name LIMIT 30
), done AS (
    SELECT 'done' || d.id, d.id, d.company_id,
           (SELECT title FROM demo.task_title t WHERE t.stage = ANY (CASE d.stage WHEN 'PROSPECTING' THEN '{PROSPECTING}' WHEN 'QUALIFICATION' THEN '{PROSPECTING}'
                 WHEN 'PROPOSAL' THEN '{PROSPECTING,QUALIFICATION}' WHEN 'CLOSED_WON' THEN '{PROPOSAL,NEGOTIATION,CLOSED_WON}' ELSE '{QUALIFICATION,PROPOSAL}' END::text[])
             ORDER BY demo.n(d.id || t.title || 'done', 1000000) LIMIT 1),
           d.owner, NULL, day, NULL::time, CASE WHEN demo.n(d.id || 'cancelled', 100) < 7 THEN 'CANCELLED' ELSE 'COMPLETED' END, 1, NULL,
           -- Most were done on the day or before, some later.
           least(demo.workday(day + CASE WHEN demo.n(d.id || 'late', 100) < 14 THEN 1 + demo.n(d.id || 'by', 6) ELSE -demo.n(d.id || 'by', 2) END), demo.workday(demo.today() - 1)),
           demo.today() - day + 7, NULL::int, NULL::text, NULL::text
    FROM demo.deal d
    CROSS JOIN LATERAL (SELECT demo.workday(demo.today() - CASE WHEN d.is_open THEN d.seen_ago + 1 ELSE demo.today() - d.closed_on + 3 + demo.n(d.id || 'before', 9) END) AS day) AS o
    ORDER BY NOT d.by_hand, demo.n(d.id || 'history', 1000000), d.id
    LIMIT 600 - (SELECT count(*) FROM by_hand) - (SELECT count(*) FROM next_step) - (SELECT count(*) FROM again) - 30
)
SELECT t.*, demo.office(demo.today() - greatest(made_ago, 0), seed || 'made') AS made
FROM (SELECT * FROM by_hand UNION ALL SELECT * FROM next_step UNION ALL SELECT * FROM again UNION ALL SELECT * FROM care UNION ALL SELECT * FROM done) AS t;

INSERT INTO crm.tasks (tenant_id, id, title, due_date, has_time, status, priority, kind, source, customer_id, opportunity_id, contact_person_id, assigned_to_user_id,
    duration_minutes, location, repeat_rule, reminder_at, completed_at, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(t.made, 'task' || t.seed), t.title, (t.due + coalesce(t.hour, '00:00')) AT TIME ZONE 'Europe/Bucharest', t.hour IS NOT NULL, t.status,
       coalesce(t.priority, CASE WHEN draw < 18 THEN 'LOW' WHEN draw < 72 THEN 'MEDIUM' WHEN draw < 95 THEN 'HIGH' ELSE 'URGENT' END),
       coalesce(t.kind, CASE WHEN t.title ~ '^(Sună|Telefon|Întreabă)' THEN 'CALL' WHEN t.title ~ '^(Trimite|Răspunde|Cere|Mulțumește)' THEN 'EMAIL'
                             WHEN t.title ~ '^(Ședință|Demo|Vizită|Prezintă|Programează|Discut)' THEN 'MEETING' WHEN t.title ~ '^(Revino|Reia)' THEN 'FOLLOW_UP' ELSE 'TODO' END),
       CASE WHEN t.kind = 'RETRY' THEN 'rule:lost_retry' END, t.company_id, t.deal_id, k.id, p.id, t.minutes, t.place, t.repeats,
       CASE WHEN t.hour IS NOT NULL AND t.status = 'PENDING' THEN (t.due + t.hour) AT TIME ZONE 'Europe/Bucharest' - interval '30 minutes' END,
       CASE WHEN t.status = 'COMPLETED' THEN ended END,
       t.made, coalesce(ended, t.made), p.id, p.id, demo.action()
FROM demo.todo t JOIN demo.person p ON p.key = t.owner
LEFT JOIN demo.contact k ON k.company_id = t.company_id AND k.slot = coalesce(t.slot, 1)
CROSS JOIN LATERAL (SELECT demo.n(t.seed || 'priority', 100) AS draw, greatest(demo.office(t.done, t.seed || 'done'), t.made + interval '20 minutes') AS ended) AS d;
