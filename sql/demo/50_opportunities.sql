-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 5: 1,200 opportunities over two years. The first ones are written out by hand, because the
-- pictures of the manual show them; the others get a title that fits the customer's trade.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- What an opportunity may be called: the sort of customer it fits (any), the kind of service, the title with its gaps.
-- {n} a number below 20 (from there on Romanian wants "de"), {an} a year, {trim} and {sem} a quarter and a half year,
-- {sezon} a season, {tara} a country, {oras} the customer's town.
CREATE TABLE demo.title(id int GENERATED ALWAYS AS IDENTITY, sort text, service text, pattern text UNIQUE);
INSERT INTO demo.title(sort, service, pattern) VALUES
 ('any','SEO','Optimizare SEO locală, {n} puncte de lucru'), ('any','SEO','Abonament SEO, 12 luni'), ('any','SEO','Mutarea site-ului fără pierderi de trafic'),
 ('any','SEO','Cercetare de cuvinte-cheie, trei limbi'), ('any','SEO','Viteza site-ului pe mobil'), ('any','SEO','Fișe Google pentru {n} sedii'),
 ('any','SEO','SEO pentru magazinul online'), ('any','SEO','Legături din presa agricolă'), ('any','SEO','Traducerea site-ului în engleză și germană'),
 ('any','SEO','Structură nouă de site, {n} secțiuni'),
 ('any','PPC','Campanie PPC, {trim} {an}'), ('any','PPC','Administrare Google Ads, {sem} {an}'), ('any','PPC','Remarketing pentru coșuri abandonate'),
 ('any','PPC','Anunțuri pentru sezonul de {sezon}'), ('any','PPC','Audit al contului Google Ads'), ('any','PPC','Campanie YouTube, spot de 15 secunde'),
 ('any','PPC','Reclame pe Facebook pentru târguri locale'), ('any','PPC','Campanie de recrutare, lucrători sezonieri'), ('any','PPC','Bannere în portaluri agricole, {trim} {an}'),
 ('any','SOCIAL_MEDIA','Administrare pagini sociale, 12 luni'), ('any','SOCIAL_MEDIA','Calendar editorial, {trim} {an}'), ('any','SOCIAL_MEDIA','Ședință foto de {sezon}'),
 ('any','SOCIAL_MEDIA','Filme scurte pentru TikTok, {n} episoade'), ('any','SOCIAL_MEDIA','Campanie cu influenceri locali'), ('any','SOCIAL_MEDIA','Concurs cu premii pe Facebook'),
 ('any','SOCIAL_MEDIA','Răspunsuri la comentarii, abonament'), ('any','SOCIAL_MEDIA','Pachet de {n} clipuri verticale'), ('any','SOCIAL_MEDIA','Transmisiune în direct de la târg'),
 ('any','SOCIAL_MEDIA','LinkedIn pentru conducere, 6 luni'),
 ('any','CONTENT_MARKETING','Articole de blog, {n} pe lună'), ('any','CONTENT_MARKETING','Catalog de produse {an}'), ('any','CONTENT_MARKETING','Broșură de prezentare, trei limbi'),
 ('any','CONTENT_MARKETING','Film de prezentare, 3 minute'), ('any','CONTENT_MARKETING','Studii de caz, {n} clienți'), ('any','CONTENT_MARKETING','Revista clienților, 4 numere'),
 ('any','CONTENT_MARKETING','Manual de identitate vizuală'), ('any','CONTENT_MARKETING','Nume și siglă pentru gama bio'), ('any','CONTENT_MARKETING','Rebranding parțial'),
 ('any','CONTENT_MARKETING','Texte pentru site-ul nou'), ('any','CONTENT_MARKETING','Fotografii aeriene cu drona'), ('any','CONTENT_MARKETING','Pliante pentru distribuitori'),
 ('any','CONTENT_MARKETING','Raport de sustenabilitate {an}'), ('any','CONTENT_MARKETING','Prezentare pentru investitori'), ('any','CONTENT_MARKETING','Podcast cu {n} episoade'),
 ('any','CONTENT_MARKETING','Interviuri video cu clienții'), ('any','CONTENT_MARKETING','Album aniversar'), ('any','CONTENT_MARKETING','Site de prezentare în două limbi'),
 ('any','EMAIL_MARKETING','Newsletter lunar, 12 ediții'), ('any','EMAIL_MARKETING','E-mailuri automate de bun-venit'), ('any','EMAIL_MARKETING','Curățarea listei de abonați'),
 ('any','EMAIL_MARKETING','Fidelizare prin SMS și e-mail'), ('any','EMAIL_MARKETING','Șabloane de e-mail, set de {n}'), ('any','EMAIL_MARKETING','Reactivarea clienților vechi'),
 ('any','EMAIL_MARKETING','Invitații la târg, trei valuri'), ('any','EMAIL_MARKETING','Sondaj de satisfacție prin e-mail'),
 ('any','ANALYTICS','Implementare Google Analytics'), ('any','ANALYTICS','Tablou de bord pentru vânzări'), ('any','ANALYTICS','Măsurarea apelurilor din campanii'),
 ('any','ANALYTICS','Raport lunar de marketing'), ('any','ANALYTICS','Audit de consimțământ și cookie-uri'), ('any','ANALYTICS','Analiza concurenței, {n} firme'),
 ('any','ANALYTICS','Segmentarea clienților'), ('any','ANALYTICS','Curățarea bazei de clienți'), ('any','ANALYTICS','Legarea magazinului online de CRM'),
 ('any','ANALYTICS','Studiu de notorietate în {n} județe'),
 ('any','STRATEGY','Strategie de marketing {an}'), ('any','STRATEGY','Plan de comunicare în situații de criză'), ('any','STRATEGY','Lansare pe piața din {tara}'),
 ('any','STRATEGY','Strategie de export, etapa I'), ('any','STRATEGY','Atelier de poziționare, două zile'), ('any','STRATEGY','Stand la târgul de agricultură'),
 ('any','STRATEGY','Lansarea gamei bio'), ('any','STRATEGY','Prețuri și promoții, plan pe {an}'), ('any','STRATEGY','Dosar pentru fonduri de promovare'),
 ('any','STRATEGY','Verificarea și înregistrarea mărcii'), ('any','STRATEGY','Calendar de campanii {an}'), ('any','STRATEGY','Client misterios în {n} magazine'),
 ('grain','PPC','Campanie de contractare grâu, recolta {an}'), ('grain','STRATEGY','Ziua câmpului la {oras}'), ('grain','ANALYTICS','Aplicație cu prețul zilei la cereale'),
 ('grain','SEO','Site pentru achiziția de cereale'), ('grain','PPC','Campanie floarea-soarelui, contracte la termen'), ('grain','CONTENT_MARKETING','Film cu recolta de porumb'),
 ('grain','EMAIL_MARKETING','Buletin săptămânal cu cotații'), ('grain','CONTENT_MARKETING','Ghid tipărit: păstrarea recoltei'), ('grain','CONTENT_MARKETING','Semnalizare pentru {n} silozuri'),
 ('grain','SOCIAL_MEDIA','Campanie de arendă, {n} comune'),
 ('bakery','STRATEGY','Lansarea pâinii cu maia'), ('bakery','CONTENT_MARKETING','Ambalaj nou pentru cozonaci'), ('bakery','SOCIAL_MEDIA','Campanie de Paște: pască și cozonac'),
 ('bakery','CONTENT_MARKETING','Pungi cu fereastră pentru cornuri'), ('bakery','SOCIAL_MEDIA','Concursul celui mai bun cozonac'), ('bakery','PPC','Campanie „Pâine caldă la ora 7”'),
 ('bakery','EMAIL_MARKETING','Comenzi de cozonaci prin e-mail'), ('bakery','STRATEGY','Reclame la radio pentru franzelă'), ('bakery','CONTENT_MARKETING','Meniu digital pentru {n} patiserii'),
 ('mill','CONTENT_MARKETING','Etichete pentru făină, {n} sortimente'), ('mill','SOCIAL_MEDIA','Rețete video cu făină integrală'), ('mill','EMAIL_MARKETING','Scrisori către brutăriile partenere'),
 ('mill','STRATEGY','Lansarea făinii de secară'), ('mill','CONTENT_MARKETING','Pungi noi pentru mălai'), ('mill','SOCIAL_MEDIA','Vizite la moară, {n} grupe de copii'), ('mill','SEO','Magazin online de făină la sac'),
 ('dairy','STRATEGY','Lansarea iaurtului grecesc'), ('dairy','CONTENT_MARKETING','Ambalaj pentru telemeaua de oaie'), ('dairy','STRATEGY','Degustări în {n} magazine'),
 ('dairy','SOCIAL_MEDIA','Campanie „Lapte din vecini”'), ('dairy','SEO','Site pentru abonamente la lapte proaspăt'), ('dairy','CONTENT_MARKETING','Filme cu fermierii furnizori'),
 ('dairy','CONTENT_MARKETING','Etichete noi pentru brânza de burduf'), ('dairy','PPC','Promoție la chefir, {trim} {an}'), ('dairy','EMAIL_MARKETING','Fidelizarea furnizorilor de lapte'),
 ('wine','CONTENT_MARKETING','Etichete pentru vinurile de colecție'), ('wine','SOCIAL_MEDIA','Campanie „Vinul nou” {an}'), ('wine','SEO','Turism viticol: site și rezervări'),
 ('wine','SOCIAL_MEDIA','Degustări online, {n} seri'), ('wine','EMAIL_MARKETING','Club de vinuri pe bază de abonament'), ('wine','CONTENT_MARKETING','Catalog de export, vinuri albe'),
 ('wine','CONTENT_MARKETING','Film despre cules'), ('wine','STRATEGY','Lansarea unui vin roze'), ('wine','STRATEGY','Dosare pentru concursuri de vinuri'),
 ('honey','CONTENT_MARKETING','Borcane și etichete pentru mierea de tei'), ('honey','SEO','Magazin online de miere'), ('honey','STRATEGY','Miere de salcâm pentru export'),
 ('honey','PPC','Pachete-cadou de Crăciun cu miere'), ('honey','SOCIAL_MEDIA','Ateliere pentru școli: viața stupului'), ('honey','CONTENT_MARKETING','Povestea stupinei'),
 ('honey','ANALYTICS','Cod QR cu originea mierii'), ('honey','PPC','Campanie propolis și polen'),
 ('fruit','PPC','Campanie pentru mere de toamnă'), ('fruit','CONTENT_MARKETING','Ambalaj pentru fructe de pădure'), ('fruit','SOCIAL_MEDIA','Promovare: culege singur'),
 ('fruit','STRATEGY','Lansarea sucurilor presate la rece'), ('fruit','EMAIL_MARKETING','Lădița săptămânii: abonamente'), ('fruit','PPC','Campanie pentru cireșe timpurii'),
 ('fruit','CONTENT_MARKETING','Etichete pentru dulceață, {n} sortimente'), ('fruit','STRATEGY','Nuci în coajă pentru export'),
 ('vegetables','SEO','Lădița cu legume: magazin online'), ('vegetables','PPC','Campanie pentru roșii românești'), ('vegetables','CONTENT_MARKETING','Etichetă de origine pentru ardei'),
 ('vegetables','SOCIAL_MEDIA','Rețete cu legume de sezon, {trim} {an}'), ('vegetables','PPC','Campanie pentru răsaduri de primăvară'), ('vegetables','STRATEGY','Panouri la șosea, {n} amplasamente'),
 ('vegetables','STRATEGY','Livrare la birou: lansare'), ('vegetables','SEO','Site pentru comenzi de răsaduri'),
 ('water','SOCIAL_MEDIA','Campanie de informare pentru udători'), ('water','CONTENT_MARKETING','Ghid de irigare prin picurare'), ('water','EMAIL_MARKETING','Buletin despre programul udărilor'),
 ('water','SEO','Site pentru programarea udărilor'), ('water','STRATEGY','Consultări publice: reabilitarea canalului'), ('water','CONTENT_MARKETING','Film despre stația de pompare'),
 ('coop','CONTENT_MARKETING','Identitate comună pentru {n} ferme'), ('coop','STRATEGY','Marcă de cooperativă: nume și siglă'), ('coop','PPC','Atragerea de membri noi'),
 ('coop','CONTENT_MARKETING','Materiale pentru adunarea generală'), ('coop','ANALYTICS','Raport anual pentru membri'), ('coop','SOCIAL_MEDIA','Piața cooperativei: evenimente lunare'),
 ('coop','SOCIAL_MEDIA','Campanie „Cumpără de la vecini”'),
 ('meat','CONTENT_MARKETING','Ambalaj pentru mezeluri afumate'), ('meat','PPC','Campanie de Crăciun: cârnați și tobă'), ('meat','STRATEGY','Lansarea pastramei de oaie'),
 ('fish','SOCIAL_MEDIA','Păstrăv proaspăt: livrare joia'), ('fish','PPC','Campanie de post: păstrăv afumat'), ('fish','CONTENT_MARKETING','Ambalaj în vid pentru păstrăv'),
 ('fish','SOCIAL_MEDIA','Rețete cu pește de munte'), ('fish','STRATEGY','Păstrăv pentru restaurante: lansare'),
 ('poultry','PPC','Campanie „Ouă de la găini libere”'), ('poultry','CONTENT_MARKETING','Ambalaj nou pentru ouă, {n} formate'), ('poultry','STRATEGY','Carne de pui: degustări în {n} magazine'),
 ('poultry','SOCIAL_MEDIA','Ce spune codul de pe ou'), ('poultry','EMAIL_MARKETING','Comenzi de pui crescuți în aer liber'),
 ('cattle','PPC','Licitație de juninci: promovare'), ('cattle','STRATEGY','Târgul de animale: stand și pliante'), ('cattle','CONTENT_MARKETING','Catalog de reproducători {an}'),
 ('cattle','CONTENT_MARKETING','Film: o zi la ferma de vaci'), ('cattle','SOCIAL_MEDIA','Vițeii primăverii, serie foto'), ('cattle','SEO','Site pentru vânzarea de animale'),
 ('preserves','SOCIAL_MEDIA','Promovarea zacuștii, {trim} {an}'), ('preserves','CONTENT_MARKETING','Etichete pentru gem, {n} sortimente'), ('preserves','CONTENT_MARKETING','Borcane și capace: ambalaj nou'),
 ('preserves','PPC','Campanie de murături, toamna {an}'), ('preserves','PPC','Cămara bunicii: pachete-cadou'), ('preserves','STRATEGY','Compot fără zahăr: lansare'),
 ('logistics','PPC','Recrutare de șoferi: campanie'), ('logistics','SEO','Site pentru comenzi de transport'), ('logistics','CONTENT_MARKETING','Inscripționarea a {n} camioane'),
 ('logistics','EMAIL_MARKETING','Oferte de transport în sezonul recoltei'), ('logistics','CONTENT_MARKETING','Film despre lanțul de frig'),
 ('meat','SOCIAL_MEDIA','Rețete la grătar, serie video'), ('meat','STRATEGY','Vânzare directă: mesaje și puncte de livrare'),
 ('meat','EMAIL_MARKETING','Comenzi de sărbători prin e-mail'),
 ('oil','STRATEGY','Lansarea uleiului presat la rece'), ('oil','CONTENT_MARKETING','Sticlă și etichetă pentru uleiul de in'), ('oil','SOCIAL_MEDIA','Campanie „Uleiul din câmpul nostru”'),
 ('oil','SOCIAL_MEDIA','Rețete cu ulei de dovleac'), ('oil','STRATEGY','Promovare la raft, {n} județe'),
 ('inputs','CONTENT_MARKETING','Catalog de îngrășăminte {an}'), ('inputs','STRATEGY','Zile demonstrative, {n} loturi'), ('inputs','PPC','Campanie pentru tratamente de primăvară'),
 ('inputs','ANALYTICS','Aplicație cu sfaturi agronomice'), ('inputs','STRATEGY','Instruirea a {n} distribuitori'), ('inputs','CONTENT_MARKETING','Fișe tehnice, {n} produse'),
 ('inputs','PPC','Campanie pentru furaje de iarnă'),
 ('seeds','CONTENT_MARKETING','Catalog de hibrizi {an}'), ('seeds','STRATEGY','Loturi demonstrative cu porumb'), ('seeds','PPC','Campanie pentru semințe de floarea-soarelui'),
 ('seeds','CONTENT_MARKETING','Ghidul semănatului de toamnă'), ('seeds','SEO','Comenzi online pentru distribuitori'), ('seeds','PPC','Campanie pentru rapiță, semănat {an}'),
 ('seeds','CONTENT_MARKETING','Panouri de parcelă, {n} locuri'),
 ('machines','PPC','Campanie pentru tractoare rulate'), ('machines','SEO','Configurator online de utilaje'), ('machines','STRATEGY','Demonstrații în câmp, {n} opriri'),
 ('machines','EMAIL_MARKETING','Revizii înainte de recoltat: campanie'), ('machines','SEO','Catalog de piese online'), ('machines','CONTENT_MARKETING','Film: combina în lanul de grâu'),
 ('machines','PPC','Promovarea leasingului pentru utilaje'),
 ('farm','SOCIAL_MEDIA','Campanie „Adoptă o capră”'), ('farm','SEO','Agroturism: site și rezervări'), ('farm','STRATEGY','Ziua porților deschise la fermă'),
 ('farm','EMAIL_MARKETING','Lădițe de fermă pe bază de abonament'), ('farm','CONTENT_MARKETING','Materiale pentru vizite școlare'), ('farm','CONTENT_MARKETING','Marca fermei: nume, siglă, ambalaj'),
 ('herbs','CONTENT_MARKETING','Ambalaje pentru gama de ceaiuri'), ('herbs','STRATEGY','Festivalul lavandei {an}'), ('herbs','SEO','Uleiuri esențiale: magazin online'),
 ('herbs','CONTENT_MARKETING','Broșură de ceaiuri pentru farmacii'), ('herbs','PPC','Campanie pentru ceaiuri de iarnă'), ('herbs','SOCIAL_MEDIA','Instagram din lanul de lavandă'),
 ('shop','PPC','Deschiderea magazinului din {oras}'), ('shop','ANALYTICS','Card de client și aplicație'), ('shop','SOCIAL_MEDIA','Campanie de vecinătate, {n} cartiere'),
 ('shop','CONTENT_MARKETING','Revista ofertelor, 12 numere'), ('shop','PPC','Livrare în aceeași zi: lansare'), ('shop','EMAIL_MARKETING','Coșuri-cadou pentru firme');

-- Written out by hand. `closes` and `closed` are days from the sample's day, `seen` the days since the last contact,
-- `task` the next thing to do with its day and hour. {an} is the year, {an2} the year after next.
CREATE TABLE demo.known(stage text, place int, title text, company text, owner text, amount numeric, currency text, service text,
                        made int, closes int, seen int, closed int, reason text, competitor text,
                        task text, task_day int, task_hour time, priority text);
INSERT INTO demo.known VALUES
 ('PROSPECTING',1,'Campanie PPC recoltă {an}','Agro Bărăgan SRL','ana',48500,'RON','PPC',-19,21,-1,NULL,NULL,NULL,'Telefon către Elena',0,'12:00','HIGH'),
 ('PROSPECTING',2,'Audit SEO și plan de conținut','Moara Someșului SA','mihai',18900,'RON','SEO',-11,35,-4,NULL,NULL,NULL,'Trimite lista de audit',2,NULL,'MEDIUM'),
 ('PROSPECTING',3,'Seria de webinare despre irigații','OUAI Terasa Brăila','ioana',36000,'RON','EMAIL_MARKETING',-14,42,-5,NULL,NULL,NULL,'Confirmă doi vorbitori',6,NULL,'MEDIUM'),
 ('PROSPECTING',4,'Localizator dealeri, 38 de sucursale','Nordwind Agri GmbH','ana',18500,'EUR','SEO',-41,-2,-6,NULL,NULL,NULL,'Programează întâlnirea',-1,NULL,'HIGH'),
 ('PROSPECTING',5,'Actualizare manual de brand','Crama Piatra Albă','lisa',27300,'RON','CONTENT_MARKETING',-16,48,-7,NULL,NULL,NULL,'Cere manualul vechi',3,NULL,'LOW'),
 ('PROSPECTING',6,'Etichete pentru mierea polifloră','Stupina Codrilor','ana',9800,'RON','CONTENT_MARKETING',-9,55,-3,NULL,NULL,NULL,'Trimite mostre de hârtie',7,NULL,'LOW'),
 ('QUALIFICATION',1,'Catalog de semințe, print și web','Semințe Dobrogea','ioana',118750,'RON','CONTENT_MARKETING',-57,-4,-3,NULL,NULL,NULL,'Reconfirmă bugetul',0,'15:30','HIGH'),
 ('QUALIFICATION',2,'Program de fidelizare prin e-mail','Lactate Bucegi SA','ana',64200,'RON','EMAIL_MARKETING',-26,16,-1,NULL,NULL,NULL,'Demo joi, ora 11',2,'11:00','HIGH'),
 ('QUALIFICATION',3,'Implementare analiză de date','TechCorp Inc','mihai',42000,'RON','ANALYTICS',-48,19,-14,NULL,NULL,NULL,'Trimite chestionarul',1,NULL,'MEDIUM'),
 ('QUALIFICATION',4,'Ofertă de grup, 14 ferme','Cooperativa Dealu Mare','ana',286000,'RON','STRATEGY',-62,28,-5,NULL,NULL,NULL,'Identifică decidenții',0,NULL,'MEDIUM'),
 ('QUALIFICATION',5,'Social media pentru recrutare','Silozuri Dunărea SA','lisa',31500,'RON','SOCIAL_MEDIA',-23,33,-6,NULL,NULL,NULL,'Propune două formate',3,NULL,'MEDIUM'),
 ('QUALIFICATION',6,'Magazin online de legume','Legume Vidra Coop','mihai',38600,'RON','SEO',-31,45,-4,NULL,NULL,NULL,'Cere lista de produse',4,NULL,'MEDIUM'),
 ('QUALIFICATION',7,'Campanie pentru răsaduri','Hortiplant Olt','mihai',22400,'RON','PPC',-20,52,-2,NULL,NULL,NULL,'Estimează orele de lucru',6,NULL,'LOW'),
 ('PROPOSAL',1,'Abonament anual SEO și conținut','Panificație Arieș','ana',156000,'RON','SEO',-44,3,-1,NULL,NULL,NULL,'Prezintă oferta Q-2041',0,'14:00','URGENT'),
 ('PROPOSAL',2,'Campanie regională de notorietate','Ferma Lunca Mureșului','ioana',204900,'RON','STRATEGY',-66,-6,-4,NULL,NULL,NULL,'Urmărește semnarea',0,NULL,'HIGH'),
 ('PROPOSAL',3,'Campanie lansare export, DE și AT','Crama Piatra Albă','lisa',342600,'RON','STRATEGY',-53,12,-2,NULL,NULL,NULL,'Revizuiește bugetul',1,NULL,'HIGH'),
 ('PROPOSAL',4,'Curățarea datelor CRM','Legume Vidra Coop','mihai',19400,'RON','ANALYTICS',-28,15,-5,NULL,NULL,NULL,'Răspunde la întrebări',2,NULL,'MEDIUM'),
 ('PROPOSAL',5,'Conținut card de fidelitate','Stupina Codrilor','ana',14900,'RON','CONTENT_MARKETING',-35,24,-6,NULL,NULL,NULL,'Trimite macheta cardului',3,NULL,'MEDIUM'),
 ('NEGOTIATION',1,'Abonament omnicanal {an}–{an2}','Baltic Grain OÜ','ana',1234567,'RON','STRATEGY',-96,13,-1,NULL,NULL,NULL,'Aviz juridic, art. 7',2,NULL,'URGENT'),
 ('NEGOTIATION',2,'Conținut portal clienți','ABC Corporation','sarah',120000,'RON','CONTENT_MARKETING',-82,-11,-1,NULL,NULL,NULL,'Întâi creditul de avarie',1,'17:00','URGENT'),
 ('NEGOTIATION',3,'Program de recâștigare','Agro Bărăgan SRL','ana',58300,'RON','EMAIL_MARKETING',-58,6,-3,NULL,NULL,NULL,'Confirmă data de start',3,NULL,'HIGH'),
 ('NEGOTIATION',4,'Texte ambalaje, 46 de produse','Lactate Bucegi SA','mihai',73800,'RON','CONTENT_MARKETING',-49,9,-4,NULL,NULL,NULL,'Stabilește plata',3,NULL,'MEDIUM'),
 ('NEGOTIATION',5,'Kit pentru ziua câmpului','Semințe Dobrogea','ioana',41250,'RON','STRATEGY',-37,30,-2,NULL,NULL,NULL,'Alege standul',5,NULL,'MEDIUM'),
 ('CLOSED_WON',1,'Găzduire și mentenanță','Moara Someșului SA','mihai',24600,'RON','SEO',-58,-1,-1,-1,NULL,NULL,'Ședință de start, vineri',3,'10:00','HIGH'),
 ('CLOSED_WON',2,'Design raport anual','Silozuri Dunărea SA','lisa',67900,'RON','CONTENT_MARKETING',-71,-5,-5,-5,NULL,NULL,'Adună cifrele finale',7,NULL,'MEDIUM'),
 ('CLOSED_WON',3,'Administrare PPC, sem. I','Nordwind Agri GmbH','ana',210000,'RON','PPC',-84,-6,-6,-8,NULL,NULL,'Acordă acces la conturi',0,NULL,'HIGH'),
 ('CLOSED_WON',4,'Lansare magazin online','Ferma Lunca Mureșului','ioana',89500,'RON','SEO',-93,-12,-9,-12,NULL,NULL,'Programează predarea',4,NULL,'MEDIUM'),
 ('CLOSED_WON',5,'Newsletter, 12 ediții','OUAI Terasa Brăila','ana',16800,'RON','EMAIL_MARKETING',-52,-13,-11,-15,NULL,NULL,'Confirmă calendarul',6,NULL,'LOW'),
 ('CLOSED_WON',6,'Film de prezentare, 3 minute','Ulei Auriu Călărași','lisa',33000,'RON','CONTENT_MARKETING',-77,-17,-15,-19,NULL,NULL,'Alege locurile de filmare',8,NULL,'MEDIUM'),
 ('CLOSED_LOST',1,'Campanie cu influenceri','Hortiplant Olt','lisa',54000,'RON','SOCIAL_MEDIA',-47,-3,-3,-3,'PRICE',NULL,'Revino în iunie',NULL,NULL,'LOW'),
 ('CLOSED_LOST',2,'Rebranding complet','Cooperativa Dealu Mare','ioana',175000,'RON','CONTENT_MARKETING',-88,-7,-9,-9,'NO_BUDGET',NULL,'Notează concurentul',4,NULL,'LOW'),
 ('CLOSED_LOST',3,'Stand pentru târg','Panificație Arieș','ana',88200,'RON','STRATEGY',-60,-10,-14,-14,'COMPETITOR','Brazda Digital',NULL,NULL,NULL,NULL),
 ('CLOSED_LOST',4,'Podcast pilot','Stupina Codrilor','mihai',12500,'RON','CONTENT_MARKETING',-69,-16,-18,-18,'NO_ANSWER',NULL,'Revino la toamnă',NULL,NULL,'LOW'),
 ('PROSPECTING',7,'Campanie pentru ulei presat la rece','Ulei Auriu Călărași','lisa',44000,'RON','PPC',-12,97,-3,NULL,NULL,NULL,'Trimite două studii de caz',5,NULL,'MEDIUM'),
 ('QUALIFICATION',8,'Ambalaj pentru mere uscate','Pomicola Bistrița','ana',18400,'RON','CONTENT_MARKETING',-13,81,-4,NULL,NULL,NULL,'Cere dimensiunile pungii',4,NULL,'MEDIUM'),
 ('PROPOSAL',6,'Degustări în lanțul de magazine','Făgăraș Lapte','ana',31200,'RON','STRATEGY',-39,104,-3,NULL,NULL,NULL,'Adaugă varianta economică',6,NULL,'MEDIUM');

-- How the agency prices a kind of service: lowest and highest amount in RON.
CREATE TABLE demo.price(service text PRIMARY KEY, low numeric, high numeric);
INSERT INTO demo.price VALUES ('SEO',6000,64000), ('PPC',8000,168000), ('SOCIAL_MEDIA',5000,78000), ('CONTENT_MARKETING',5000,145000),
 ('EMAIL_MARKETING',5000,62000), ('ANALYTICS',5500,68000), ('STRATEGY',12000,330000);

-- The stages' patience, as the database has it, to tell rows that went stale from those that did not.
CREATE TABLE demo.patience AS
SELECT stage, coalesce(stale_after_days, 14) AS days FROM crm.stage_defaults WHERE tenant_id = demo.tenant() AND stage NOT LIKE 'CLOSED%';

-- Who gets how many: a chance per company, the best ones win.
CREATE TABLE demo.opportunity AS
WITH candidate AS (
    SELECT c.*, k, demo.n(c.name || 'chance' || k, 1000000) AS chance
    FROM demo.company c CROSS JOIN generate_series(1, 8) AS k
), opened AS (
    SELECT *, true AS is_open FROM candidate
    WHERE NOT known AND k <= CASE status WHEN 'ACTIVE' THEN 1 WHEN 'PROSPECT' THEN 2 WHEN 'LEAD' THEN 1 ELSE 0 END AND age > 12
    ORDER BY chance, name, k LIMIT 154
), closed AS (
    SELECT *, false AS is_open FROM candidate
    WHERE age > 60 AND k <= CASE status WHEN 'ACTIVE' THEN CASE WHEN known THEN 4 ELSE 7 END WHEN 'PROSPECT' THEN 1 WHEN 'INACTIVE' THEN 4
                                        WHEN 'CHURNED' THEN 5 WHEN 'SUSPENDED' THEN 2 ELSE 0 END
    -- Every customer has been won at least once; that one stays.
    ORDER BY k > 1 OR status = 'PROSPECT', chance, name, k LIMIT 1010
), drawn AS (
    SELECT b.*, name || is_open || k AS seed, demo.n(name || is_open || k || 'stage', 100) AS stage_draw,
           demo.n(name || is_open || k || 'size', 10000) / 10000.0 AS size, demo.n(name || is_open || k || 'small', 100) AS small_draw
    FROM (SELECT * FROM opened UNION ALL SELECT * FROM closed) AS b
), staged AS (
    SELECT d.*,
           CASE WHEN is_open THEN CASE WHEN stage_draw < 38 THEN 'PROSPECTING' WHEN stage_draw < 66 THEN 'QUALIFICATION'
                                       WHEN stage_draw < 86 THEN 'PROPOSAL' ELSE 'NEGOTIATION' END
                WHEN status = 'PROSPECT' THEN 'CLOSED_LOST' WHEN k = 1 THEN 'CLOSED_WON'
                WHEN stage_draw < CASE owner WHEN 'ana' THEN 38 WHEN 'ioana' THEN 40 WHEN 'elena' THEN 46 WHEN 'mihai' THEN 33 ELSE 28 END THEN 'CLOSED_WON'
                ELSE 'CLOSED_LOST' END AS stage,
           -- Days since the end; January is quiet, and who has left or stands in a picture has ended nothing lately.
           CASE WHEN is_open THEN 0
                WHEN status IN ('CHURNED', 'INACTIVE') THEN least(110 + demo.n(seed || 'end', 530), greatest(age - 25, 30))
                ELSE (SELECT CASE WHEN days < 31 AND (known OR demo.n(seed || 'quiet', 10) < 7) AND age > 90 THEN 31 + demo.n(seed || 'shift', least(age, 690) - 55) ELSE days END
                        FROM (SELECT 2 + demo.n(seed || 'end', least(age - 30, 640)) AS days) AS e) END AS closed_ago
    FROM drawn d
), timed AS (
    SELECT s.*, demo.today() - closed_ago AS closed_on,
           date_trunc('quarter', demo.today())::date AS quarter, (date_trunc('quarter', demo.today()) + interval '3 months')::date AS next_quarter,
           least(age - 1, 729 - demo.n(seed || 'begin', 25), CASE WHEN is_open THEN CASE WHEN stage = 'PROSPECTING' THEN 5 + demo.n(seed || 'cycle', 60) ELSE 18 + demo.n(seed || 'cycle', 130) END
                               ELSE closed_ago + CASE WHEN closed_ago < 40 THEN 78 ELSE 12 END + demo.n(seed || 'cycle', 60) + (size * 50)::int END) AS made_ago
    FROM staged s
), titled AS (
    SELECT t.*, p.service, p.pattern
    FROM timed t
    CROSS JOIN LATERAL (SELECT demo.n(seed || 'own', 100) < 52 AND EXISTS (SELECT FROM demo.title WHERE title.sort = t.sort) AS own) AS o
    CROSS JOIN LATERAL (SELECT service, pattern
                          FROM (SELECT service, pattern, row_number() OVER (ORDER BY demo.n(t.name || pattern, 1000000)) AS place, count(*) OVER () AS total
                                  FROM demo.title WHERE title.sort = CASE WHEN own THEN t.sort ELSE 'any' END) AS list
                         -- Each company has its own order of titles and goes through it deal by deal.
                         WHERE place = 1 + (t.k + CASE WHEN t.is_open THEN 6 ELSE -1 END) % total) AS p
), priced AS (
    SELECT t.*, foreign_code IS NOT NULL AND demo.n(seed || 'currency', 100) < 55 AND small_draw >= 18 AS in_euro,
           CASE WHEN small_draw < 18 THEN 1200 + size * 3700
                ELSE exp(ln(low) + size * ln(high / low)) * CASE WHEN staff < 10 THEN 0.7 WHEN staff < 50 THEN 1 WHEN staff < 250 THEN 1.25 ELSE 1.6 END END AS raw
    FROM titled t JOIN demo.price USING (service)
), rounded AS (
    SELECT p.*, CASE WHEN in_euro THEN greatest(raw / 5, 5200) WHEN small_draw >= 18 THEN greatest(raw, 5000) ELSE raw END AS value FROM priced p
)
SELECT no, seed, id AS company_id, name AS company, city, known, status, k, is_open, stage, owner AS account_owner, service, pattern, closed_ago, made_ago,
       CASE WHEN value < 10000 THEN round(value / 50) * 50 WHEN value < 100000 THEN round(value / 250) * 250 ELSE round(value / 1000) * 1000 END AS amount,
       CASE WHEN in_euro THEN 'EUR' ELSE 'RON' END AS currency,
       CASE WHEN is_open THEN
                CASE WHEN small_draw < 18 THEN quarter + demo.n(seed || 'close', next_quarter - quarter)
                     WHEN small_draw < 26 THEN NULL
                     WHEN small_draw < 44 AND demo.today() - made_ago < quarter - 12 THEN greatest(quarter - 1 - demo.n(seed || 'close', 40), demo.today() - made_ago + 2)
                     ELSE next_quarter + demo.n(seed || 'close', 170) END
            WHEN closed_on >= quarter - 20 AND small_draw >= 18 THEN greatest(quarter - 1 - demo.n(seed || 'close', 40), demo.today() - made_ago + 5)
            ELSE greatest(closed_on + demo.n(seed || 'close', 36) - 18, demo.today() - made_ago + 5) END AS closes,
       CASE WHEN NOT is_open THEN closed_on END AS closed_on,
       CASE WHEN demo.n(seed || 'hand', 100) < 78 THEN owner
            ELSE CASE owner WHEN 'ana' THEN 'mihai' WHEN 'mihai' THEN 'ana' WHEN 'ioana' THEN 'ana' WHEN 'elena' THEN 'ioana' ELSE 'mihai' END END AS owner,
       CASE WHEN stage = 'CLOSED_LOST' THEN CASE WHEN demo.n(seed || 'why', 100) < 30 THEN 'PRICE' WHEN demo.n(seed || 'why', 100) < 52 THEN 'COMPETITOR'
            WHEN demo.n(seed || 'why', 100) < 70 THEN 'NO_BUDGET' WHEN demo.n(seed || 'why', 100) < 85 THEN 'NO_ANSWER' WHEN demo.n(seed || 'why', 100) < 92 THEN 'TIMING'
            WHEN demo.n(seed || 'why', 100) < 96 THEN 'NO_DECISION' WHEN demo.n(seed || 'why', 100) < 99 THEN 'NOT_A_FIT' ELSE 'OTHER' END END AS reason
FROM rounded;

-- With its title, contact, place on the board and last contact; those written out by hand come first.
CREATE TABLE demo.deal AS
WITH joined AS (
    SELECT 'known' || stage || place AS seed, c.id AS company_id, c.name AS company, c.city, true AS by_hand, k.stage, k.place, k.title AS pattern, k.amount, k.currency,
           k.service, k.owner, least(-k.made, c.age - 1) AS made_ago, demo.today() + k.closes AS closes, demo.today() + k.closed AS closed_on,
           -k.seen AS seen_ago, k.reason, k.competitor, c.made AS company_made
    FROM demo.known k JOIN demo.company c ON c.name = k.company
    UNION ALL
    SELECT o.seed, o.company_id, o.company, o.city, false, o.stage, NULL, o.pattern, o.amount, o.currency, o.service, o.owner, o.made_ago, o.closes, o.closed_on,
           CASE WHEN NOT o.is_open THEN o.closed_ago
                -- Every sixth or so has been left alone for longer than its stage allows.
                WHEN demo.n(o.seed || 'seen', 100) < 17 THEN least(o.made_ago, p.days + 1 + demo.n(o.seed || 'long', 25))
                ELSE least(o.made_ago, 1 + demo.n(o.seed || 'short', greatest(p.days - 2, 2))) END,
           o.reason,
           CASE WHEN o.reason = 'COMPETITOR' THEN demo.pick(o.seed || 'rival', '{Brazda Digital,Spic Media,Câmp & Cuvânt,Rural Ads,Agenția Lan Verde,Studio Furca}') END,
           c.made
    FROM demo.opportunity o JOIN demo.company c ON c.id = o.company_id LEFT JOIN demo.patience p ON p.stage = o.stage
), dated AS (
    SELECT j.*, greatest(demo.office(demo.today() - made_ago, seed || 'made'), company_made + interval '50 minutes') AS made,
           coalesce(extract(year FROM coalesce(closed_on, closes, demo.today() + 60)), 0)::int AS year,
           extract(month FROM coalesce(closed_on, closes, demo.today() + 60))::int AS month
    FROM joined j
)
SELECT seed, demo.id(made, 'deal' || seed) AS id, company_id, company, by_hand, stage, stage NOT LIKE 'CLOSED%' AS is_open,
       replace(replace(replace(replace(replace(replace(replace(replace(pattern,
           '{an2}', (year + 2)::text), '{an}', CASE WHEN by_hand THEN extract(year FROM demo.today())::text ELSE year::text END),
           '{n}', (3 + demo.n(seed || 'count', 15))::text),
           '{trim}', 'trim. ' || ('{I,II,III,IV}'::text[])[1 + (month - 1) / 3]), '{sem}', 'sem. ' || CASE WHEN month < 7 THEN 'I' ELSE 'al II-lea' END),
           '{sezon}', CASE WHEN month < 3 OR month = 12 THEN 'iarnă' WHEN month < 6 THEN 'primăvară' WHEN month < 9 THEN 'vară' ELSE 'toamnă' END),
           '{tara}', demo.pick(seed || 'country', '{Germania,Polonia,Ungaria,Austria,Italia,Franța,Bulgaria,Republica Moldova}')), '{oras}', city) AS title,
       pattern, amount, currency, service, owner, made_ago, made, closes, closed_on, greatest(seen_ago, 0) AS seen_ago, reason, competitor,
       -- Some lost ones are to be tried again: next June, next autumn, or half a year after.
       CASE WHEN by_hand AND reason = 'PRICE' THEN demo.next_day(6, 1) WHEN by_hand AND reason = 'NO_ANSWER' THEN demo.next_day(9, 15)
            WHEN reason IN ('TIMING', 'NO_BUDGET') AND demo.n(seed || 'again', 100) < 45 THEN demo.workday(closed_on + 150 + demo.n(seed || 'when', 80)) END AS retry_on,
       row_number() OVER (PARTITION BY stage ORDER BY place NULLS LAST, closed_on DESC, demo.n(seed || 'order', 1000000))::int AS place
FROM dated;
ALTER TABLE demo.deal ADD PRIMARY KEY (id);

-- The way of each through the stages, with the times; the last one is where it stands. Lost ones got lost anywhere.
CREATE TABLE demo.move AS
WITH way AS (
    SELECT d.*, CASE stage WHEN 'PROSPECTING' THEN 0 WHEN 'QUALIFICATION' THEN 1 WHEN 'PROPOSAL' THEN 2 WHEN 'NEGOTIATION' THEN 3 WHEN 'CLOSED_WON' THEN 4
                           ELSE 1 + demo.n(id || 'lost', 4) END AS steps,
           greatest(made, CASE WHEN is_open THEN demo.office(demo.today() - seen_ago - CASE WHEN stage = 'PROSPECTING' THEN made_ago ELSE least((made_ago - seen_ago) / 2, 18) END,
                                                             seed || 'moved')
                               ELSE demo.office(closed_on, seed || 'moved') END) AS moved
    FROM demo.deal d
)
SELECT w.id, w.owner, w.made, w.moved, w.stage AS final, w.closed_on, w.reason, w.competitor, w.steps, step,
       CASE WHEN step = w.steps THEN w.stage ELSE ('{QUALIFICATION,PROPOSAL,NEGOTIATION}'::text[])[step] END AS stage, 
       CASE WHEN step = w.steps THEN moved
            ELSE least(greatest(demo.office((made + (moved - made) * step / w.steps)::date, w.seed || step), made + step * interval '1 minute'), moved - interval '1 minute') END AS at
FROM way w LEFT JOIN LATERAL generate_series(1, w.steps) AS step ON true
-- One to be tried again is loaded as it is: its move would make the task for it a second time.
WHERE w.retry_on IS NULL OR step = w.steps;
CREATE INDEX ON demo.move (id, step);

INSERT INTO crm.opportunities (tenant_id, id, customer_company_id, contact_person_id, title, description, amount, currency, stage, position, probability,
    expected_close_date, closed_at, lost_reason, competitor, retry_on, source, owner_id, team_id, stage_changed_at, last_activity_at,
    created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), d.id, d.company_id, k.id, d.title,
       CASE WHEN demo.n(d.id || 'about', 100) < 35 THEN demo.pick(d.id || 'text', '{Clientul vrea să înceapă înainte de recoltat.,Bugetul se aprobă la începutul trimestrului.,'
            '"Au lucrat cu noi și anul trecut, mulțumiți.",Cer și varianta în engleză.,Decizia o ia consiliul de administrație.,Termenul este legat de târgul de toamnă.,'
            'Vor plata în trei rate.,Materialele foto le au deja.}') END,
       d.amount, d.currency, CASE WHEN d.retry_on IS NULL THEN 'PROSPECTING' ELSE d.stage END, 'i' || lpad(d.place::text, 5, '0') || 'i',
       CASE WHEN d.is_open AND NOT d.by_hand AND demo.n(d.id || 'own', 100) < 12 THEN 5 * (1 + demo.n(d.id || 'chance', 18)) END,
       d.closes, CASE WHEN d.retry_on IS NOT NULL THEN d.closed_on END, CASE WHEN d.retry_on IS NOT NULL THEN d.reason END,
       CASE WHEN d.retry_on IS NOT NULL THEN d.competitor END, d.retry_on,
       CASE WHEN d.title = 'Campanie regională de notorietate' THEN 'Recomandare, Silozuri Dunărea'
            ELSE demo.pick(d.id || 'source', '{Recomandare,Târg,Site,Telefon,Client existent,Client existent,E-mail,Partener}') END,
       p.id, t.id, CASE WHEN d.retry_on IS NULL THEN d.made ELSE m.moved END, m.moved, d.made, d.made, p.id, p.id, demo.action()
FROM demo.deal d JOIN demo.person p ON p.key = d.owner JOIN demo.team t ON t.key = p.team
JOIN (SELECT DISTINCT id, moved FROM demo.move) AS m ON m.id = d.id
JOIN LATERAL (SELECT id FROM demo.contact WHERE contact.company_id = d.company_id ORDER BY slot > 1 + demo.n(d.id || 'contact', 2), slot DESC LIMIT 1) AS k ON true;

-- The moves, step by step, so that the ledger has them; each step is an action of nobody.
GRANT USAGE ON SCHEMA demo TO {{engine}};
GRANT SELECT ON ALL TABLES IN SCHEMA demo TO {{engine}};
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA demo TO {{engine}};
SET LOCAL ROLE {{engine}};
DO $$
DECLARE
    v_stage text;
    v_action uuid;
BEGIN
    FOR v_step IN 1 .. 4 LOOP
        FOR v_stage IN SELECT DISTINCT stage FROM demo.move WHERE step = v_step AND stage IS NOT NULL ORDER BY stage LOOP
            v_action := demo.id(demo.at(-1100, '08:00') + v_step * interval '1 minute', 'move' || v_step || v_stage);
            INSERT INTO core.actions (tenant_id, id, user_id, actor, label, label_args, at)
            VALUES (demo.tenant(), v_action, NULL, 'sample', 'move', jsonb_build_object('to', v_stage, 'table', 'crm.opportunities',
                        'n', (SELECT count(*) FROM demo.move m WHERE m.step = v_step AND m.stage = v_stage)), demo.moment());
            UPDATE crm.opportunities o SET stage = m.stage, stage_changed_at = m.at, updated_at = m.at, version = o.version + 1, action_id = v_action,
                   closed_at = CASE WHEN m.stage LIKE 'CLOSED%' THEN m.closed_on END, lost_reason = CASE WHEN m.stage = 'CLOSED_LOST' THEN m.reason END,
                   competitor = CASE WHEN m.stage = 'CLOSED_LOST' THEN m.competitor END
              FROM demo.move m
             WHERE o.tenant_id = demo.tenant() AND m.id = o.id AND m.step = v_step AND m.stage = v_stage AND o.retry_on IS NULL;
            UPDATE core.audit_logs l SET created_at = o.updated_at, user_id = o.owner_id
              FROM crm.opportunities o WHERE l.tenant_id = demo.tenant() AND l.action_id = v_action AND o.tenant_id = l.tenant_id AND o.id = l.row_id;
        END LOOP;
    END LOOP;
END $$;
SET LOCAL ROLE {{owner}};

-- What is in the offer: one to three services, the first of the opportunity's own kind.
INSERT INTO crm.opportunity_services (tenant_id, id, opportunity_id, service_package_id, quantity, unit_price, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(d.made, 'item' || d.id::text || s.no), d.id, demo.id(demo.at(-1080, '10:00') + s.no * interval '3 minutes', 'service' || s.no),
       CASE WHEN s.recurring IS NULL THEN 1 ELSE 3 + 3 * demo.n(d.id || 'months', 4) END,
       round(s.price / CASE d.currency WHEN 'EUR' THEN 5 ELSE 1 END * (80 + demo.n(d.id::text || s.no || 'price', 41)) / 100, -1), d.made, d.made, p.id, p.id, demo.action()
FROM demo.deal d JOIN demo.person p ON p.key = d.owner
CROSS JOIN LATERAL (SELECT * FROM (SELECT service.*, row_number() OVER (ORDER BY type <> d.service, demo.n(d.id::text || service.no, 1000000)) AS rank FROM demo.service WHERE no < 27) AS r
                    WHERE rank <= demo.n(d.id || 'items', 4)) AS s;
