-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 3: 900 people at the customers. Names are put together from common first and last names.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

CREATE TABLE demo.first_name(country text, man bool, names text[]);
INSERT INTO demo.first_name VALUES
 ('România',true,'{Adrian,Alexandru,Andrei,Bogdan,Călin,Cătălin,Cezar,Ciprian,Constantin,Cornel,Cosmin,Costel,Dan,Daniel,Dragoș,Dumitru,Emil,Eugen,Florin,Gabriel,George,Gheorghe,Gheorghiță,Grigore,Horațiu,Ilie,Ioan,Ionuț,Iulian,Laurențiu,Liviu,Lucian,Marian,Marius,Mircea,Mugurel,Nicolae,Octavian,Ovidiu,Paul,Petru,Petrișor,Răzvan,Remus,Sebastian,Sergiu,Silviu,Sorin,Ștefan,Teodor,Tiberiu,Traian,Tudor,Valentin,Vasile,Victor,Viorel,Vlăduț}'),
 ('România',false,'{Adina,Adriana,Alexandra,Alina,Ana-Maria,Andreea,Anca,Aurelia,Bianca,Camelia,Carmen,Cătălina,Claudia,Corina,Cristina,Crenguța,Daniela,Diana,Doina,Elena,Eliza,Florentina,Gabriela,Georgeta,Ileana,Ioana,Irina,Iuliana,Laura,Lavinia,Lidia,Liliana,Loredana,Lucreția,Luminița,Mădălina,Maria,Mariana,Mihaela,Mirela,Monica,Nicoleta,Oana,Otilia,Paraschiva,Paula,Raluca,Ramona,Roxana,Ruxandra,Simona,Smaranda,Sorina,Ștefania,Tatiana,Teodora,Valentina,Veronica,Violeta,Zamfira}'),
 ('Germania',true,'{Jürgen,Matthias,Henning,Björn}'), ('Germania',false,'{Heike,Sabine,Jördis,Annegret}'),
 ('Austria',true,'{Johannes,Leopold,Gernot}'), ('Austria',false,'{Theresia,Käthe,Elfriede}'),
 ('Estonia',true,'{Tõnu,Jaan,Rait}'), ('Estonia',false,'{Kersti,Õie,Maarja}'),
 ('Ungaria',true,'{Gábor,László,Szabolcs}'), ('Ungaria',false,'{Ágnes,Tímea,Erzsébet}'),
 ('Bulgaria',true,'{Stoyan,Georgi,Plamen}'), ('Bulgaria',false,'{Desislava,Radka,Tsvetana}'),
 ('Polonia',true,'{Paweł,Grzegorz,Łukasz}'), ('Polonia',false,'{Małgorzata,Agnieszka,Jadwiga}'),
 ('Italia',true,'{Nicolò,Giancarlo,Fabrizio}'), ('Italia',false,'{Chiara,Donatella,Ornella}'),
 ('Franța',true,'{Benoît,François,Jean-Luc}'), ('Franța',false,'{Hélène,Maëlle,Anne-Sophie}'),
 ('Țările de Jos',true,'{Joost,Maarten,Sjoerd}'), ('Țările de Jos',false,'{Anouk,Marijke,Femke}'),
 ('Cehia',true,'{Jiří,Ondřej,Zdeněk}'), ('Cehia',false,'{Božena,Kateřina,Růžena}'),
 ('Regatul Unit',true,'{Graham,Nigel,Alistair}'), ('Regatul Unit',false,'{Hazel,Fiona,Rosemary}'),
 ('Spania',true,'{Íñigo,Joaquín,Ramón}'), ('Spania',false,'{Begoña,Lucía,Nieves}'),
 ('Danemarca',true,'{Søren,Jens,Åge}'), ('Danemarca',false,'{Birgitte,Kirsten,Lærke}'),
 ('Republica Moldova',true,'{Veaceslav,Ion,Anatol}'), ('Republica Moldova',false,'{Natalia,Svetlana,Aliona}'),
 ('Serbia',true,'{Đorđe,Miloš,Nebojša}'), ('Serbia',false,'{Snežana,Jelena,Živana}'),
 ('Grecia',true,'{Stavros,Panos,Thanasis}'), ('Grecia',false,'{Eleni,Despina,Vasiliki}'),
 ('Statele Unite',true,'{Wayne,Curtis,Dale}'), ('Statele Unite',false,'{Peggy,Darlene,Joyce}');

CREATE TABLE demo.last_name(country text PRIMARY KEY, names text[]);
INSERT INTO demo.last_name VALUES
 ('România','{Albu,Alexe,Andronic,Anghel,Antonescu,Apetrei,Ardelean,Avram,Bălan,Bălășoiu,Bărbulescu,Barbu,Bejan,Bejenaru,Blaga,Bodea,Bogdan,Botezatu,Brânză,Bratu,Bucur,Bujor,Câmpeanu,Căpraru,Chiriță,Chivu,Ciobanu,Ciocan,Cojocaru,Coman,Constantinescu,Cosma,Crăciun,Crețu,Cristea,Dănilă,Dinu,Dobre,Dragomir,Drăgulescu,Enache,Filimon,Florea,Fătu,Gavrilă,Gherman,Ghiță,Grădinaru,Grosu,Hanganu,Iacob,Ichim,Ignat,Ilieșiu,Iordache,Ionescu-Mureșan,Istrate,Jianu,Lăcătuș,Lazăr,Lungu,Lupu,Macovei,Manole,Mărginean,Mihalache,Mocanu,Moldoveanu,Moraru,Muntean,Mușat,Năstase,Neacșu,Neagu,Nechita,Negruț,Nistor,Oancea,Olaru,Oltean,Onofrei,Oprea,Pădurariu,Pană,Pascu,Pătrașcu,Păun,Petcu,Pintilie,Plăcintă,Plugaru,Podaru,Prodan,Puiu,Rădulescu,Roșca,Rotaru,Rusu,Săndulescu,Săvulescu-Țuțea,Scarlat,Șerban,Sîrbu,Stănciulescu,Stoica,Stroe,Suciu,Ștefănescu,Șuteu,Tănasă,Tătaru,Tomescu,Trifan,Țăranu,Țintea,Țurcanu,Ungureanu,Ursache,Văcaru,Vătămanu,Vântu-Dumbravă,Vlad,Voinea,Vrabie,Zaharia,Zamfirescu}'),
 ('Germania','{Lüders,Großmann,Petersen,Brückner}'), ('Austria','{Höllwarth,Strasser,Weißenböck}'), ('Estonia','{Tamm,Kõiv,Mägi}'),
 ('Ungaria','{Szűcs,Kovács,Nagy-Tóth}'), ('Bulgaria','{Dimitrova-Petkova,Kolev,Ganchev}'), ('Polonia','{Wójcik,Zieliński,Dąbrowa}'),
 ('Italia','{Bellucci,D’Amico,Conti}'), ('Franța','{Lefèvre,Besançon,Dupré-Martin}'), ('Țările de Jos','{van der Meer,Hoekstra,de Wit}'),
 ('Cehia','{Dvořák,Růžička,Svoboda}'), ('Regatul Unit','{Ashworth,O’Brien,Pemberton-Hale}'), ('Spania','{Núñez,Ibáñez,Peña Ríos}'),
 ('Danemarca','{Sørensen,Møller,Kjær}'), ('Republica Moldova','{Ciobanu,Rusnac,Grăjdeanu}'), ('Serbia','{Đurić,Stojković,Živković}'),
 ('Grecia','{Papadakis,Nikolaou,Samaras}'), ('Statele Unite','{Hollister,Whitaker,Burke}');

-- Those whom other parts of the sample and the pictures of the manual speak of.
CREATE TABLE demo.known_contact(company text, slot int, first_name text, last_name text, man bool, position text, department text, decides bool);
INSERT INTO demo.known_contact VALUES
 ('Agro Bărăgan SRL',1,'Elena','Marin',false,'Director de marketing','Marketing',true), ('Agro Bărăgan SRL',2,'Dan','Ilie',true,'Director financiar','Financiar',true),
 ('Agro Bărăgan SRL',3,'Ioan','Petcu',true,'Șef de siloz','Producție',false), ('Ferma Lunca Mureșului',1,'Radu','Moldovan',true,'Administrator','Conducere',true),
 ('ABC Corporation',1,'John','Doe',true,'Director de operațiuni','Conducere',true), ('Panificație Arieș',1,'Ștefania','Țurcanu',false,'Director general','Conducere',true),
 ('Lactate Bucegi SA',1,'Ana-Maria','Ionescu-Mureșan',false,'Director comercial','Vânzări',true), ('Baltic Grain OÜ',1,'Tõnu','Mägi',true,'Director general','Conducere',true),
 ('Nordwind Agri GmbH',1,'Jördis','Großmann',false,'Director de vânzări','Vânzări',true), ('Crama Piatra Albă',1,'Laurențiu','Vrabie',true,'Proprietar','Conducere',true);

CREATE TABLE demo.job(slot int, position text, department text, decides bool);
INSERT INTO demo.job VALUES
 (1,'Administrator','Conducere',true), (1,'Director general','Conducere',true), (1,'Director comercial','Vânzări',true), (1,'Președinte','Conducere',true),
 (2,'Director de marketing','Marketing',true), (2,'Responsabil marketing','Marketing',false), (2,'Director de vânzări','Vânzări',true), (2,'Asistent de conducere','Conducere',false),
 (3,'Director financiar','Financiar',true), (3,'Contabil-șef','Financiar',false), (3,'Responsabil achiziții','Achiziții',false), (3,'Inginer agronom','Producție',false),
 (4,'Șef de producție','Producție',false), (4,'Specialist în comunicare','Marketing',false), (4,'Șef de tură','Producție',false), (4,'Responsabil calitate','Calitate',false);

-- Everybody has one contact; who gets a second to fourth is drawn until there are 900.
CREATE TABLE demo.contact AS
WITH slots AS (
    SELECT c.*, slot, demo.n(c.name || 'contact' || slot, 1000000) AS chance,
           slot = 1 OR EXISTS (SELECT FROM demo.known_contact k WHERE k.company = c.name AND k.slot = s.slot) AS sure
    FROM demo.company c CROSS JOIN generate_series(1, 4) AS s(slot)
), kept AS (
    SELECT *, name || '#' || slot AS seed FROM slots ORDER BY NOT sure, chance + (slot - 2) * 250000, name, slot LIMIT 900
), named AS (
    SELECT k.*, known.first_name AS known_first, known.last_name AS known_last, known.man AS known_man, known.position AS known_position,
           known.department AS known_department, known.decides AS known_decides,
           row_number() OVER (PARTITION BY country ORDER BY no, k.slot)::int AS nth
    FROM kept k LEFT JOIN demo.known_contact known ON known.company = k.name AND known.slot = k.slot
), gendered AS (
    SELECT n.*, coalesce(known_man, demo.n(seed || 'man', 100) < 58) AS man, job.position, job.department, job.decides
    FROM named n
    CROSS JOIN LATERAL (SELECT position, department, decides FROM demo.job WHERE job.slot = n.slot ORDER BY demo.n(n.seed || position, 1000) LIMIT 1) AS job
), called AS (
    SELECT g.*, coalesce(known_first, f.names[1 + (nth * 7 + demo.n(seed || 'first', 3)) % cardinality(f.names)]) AS first_name,
           coalesce(known_last, l.names[1 + (nth * 11 + nth / 60) % cardinality(l.names)]) AS last_name
    FROM gendered g JOIN demo.first_name f ON f.country = g.country AND f.man = g.man JOIN demo.last_name l ON l.country = g.country
), mailed AS (
    SELECT c.*, replace(demo.slug(first_name), '-', '') || '.' || demo.slug(last_name) AS mailbox FROM called c
)
SELECT demo.id(made + slot * interval '11 minutes', 'contact' || seed) AS id, id AS company_id, name AS company, slot, man, first_name, last_name,
       coalesce(known_position, position) AS position, coalesce(known_department, department) AS department, coalesce(known_decides, decides) AS decides,
       CASE WHEN man THEN 'Domnul' ELSE 'Doamna' END AS salutation,
       CASE WHEN country IN ('România', 'Republica Moldova') THEN 'ro' ELSE 'en' END AS language,
       mailbox || CASE WHEN row_number() OVER (PARTITION BY slug, mailbox ORDER BY slot) > 1 THEN slot::text ELSE '' END
           || '@' || slug || CASE WHEN foreign_code IS NULL THEN '.example.ro' ELSE '.example.com' END AS email,
       CASE WHEN foreign_code IS NULL THEN '+40799' || demo.digits(seed || 'phone', 6)
            WHEN foreign_code = 'US' THEN '+1302555' || lpad((100 + demo.n(seed, 100))::text, 4, '0')
            ELSE '+' || foreign_dial || '5550' || demo.digits(seed || 'phone', 5) END AS phone,
       made + slot * interval '11 minutes' AS made,
       slot = 1 OR demo.n(seed || 'active', 100) > 6 AS active
FROM mailed;
ALTER TABLE demo.contact ADD PRIMARY KEY (id);
CREATE INDEX ON demo.contact (company_id, slot);

-- Their roles are written below, with the dates that a trigger cannot know.
ALTER TABLE crm.contact_persons DISABLE TRIGGER m_roles_insert;
INSERT INTO crm.contact_persons (tenant_id, id, customer_company_id, salutation, first_name, last_name, email, phone, position, department, is_decision_maker,
    is_primary_contact, is_active, preferred_language, tags, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), k.id, k.company_id, k.salutation, k.first_name, k.last_name, k.email, k.phone, k.position, k.department, k.decides, k.slot = 1, k.active, k.language,
       array_remove(ARRAY[CASE WHEN demo.n(k.email || 'fair', 100) < 16 THEN 'târg' END, CASE WHEN demo.n(k.email || 'letter', 100) < 30 THEN 'newsletter' END], NULL),
       k.made, k.made, p.id, p.id, demo.action()
FROM demo.contact k JOIN demo.company c ON c.id = k.company_id JOIN demo.person p ON p.key = c.owner;
ALTER TABLE crm.contact_persons ENABLE TRIGGER m_roles_insert;

-- Since when they have their present role: known of most. One in twelve came from another company of the same trade that is a customer, too.
CREATE TABLE demo.role AS
SELECT k.*, since.month AS since, CASE WHEN k.company = 'Agro Bărăgan SRL' AND k.slot = 1 OR (k.slot > 1 AND demo.n(k.email || 'before', 12) = 0 AND since.month IS NOT NULL) THEN
           (SELECT o.id FROM demo.company o WHERE o.sort = c.sort AND o.id <> k.company_id AND o.country = c.country ORDER BY demo.n(k.email || o.name, 1000000), o.name LIMIT 1) END AS before_id
FROM demo.contact k JOIN demo.company c ON c.id = k.company_id
CROSS JOIN LATERAL (SELECT CASE WHEN k.company = 'Agro Bărăgan SRL' AND k.slot = 1 THEN (date_trunc('month', demo.today()) - interval '22 months')::date
                                WHEN demo.n(k.email || 'since', 100) < 78 THEN (date_trunc('month', k.made AT TIME ZONE 'Europe/Bucharest')
                                     - demo.n(k.email || 'months', 70) * interval '1 month')::date END AS month) AS since;
INSERT INTO crm.contact_roles (tenant_id, id, contact_person_id, customer_company_id, position, department, is_primary_contact, is_decision_maker,
    valid_from, valid_until, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(r.made, 'role' || r.email || part), r.id, CASE part WHEN 'now' THEN r.company_id ELSE r.before_id END,
       CASE WHEN part = 'now' THEN r.position WHEN r.company = 'Agro Bărăgan SRL' AND r.slot = 1 THEN 'Responsabil marketing' ELSE demo.pick(r.email || 'job', '{Asistent marketing,Agent de vânzări,Contabil,Inginer tehnolog,Responsabil achiziții}') END,
       CASE part WHEN 'now' THEN r.department END, part = 'now' AND r.slot = 1, part = 'now' AND r.decides,
       CASE part WHEN 'now' THEN r.since ELSE (r.since - (18 + demo.n(r.email || 'span', 60)) * interval '1 month')::date END,
       CASE part WHEN 'before' THEN r.since - 1 END, r.made, r.made, p.id, p.id, demo.action()
FROM demo.role r JOIN demo.company c ON c.id = r.company_id JOIN demo.person p ON p.key = c.owner CROSS JOIN unnest('{before,now}'::text[]) AS part
WHERE part = 'now' OR r.before_id IS NOT NULL;
