-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 4: what Câmpia Verde sells.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

CREATE TABLE demo.service(no int PRIMARY KEY, name text, type text, price numeric, hours int, complexity text, recurring text, days int, description text, deliverables text);
INSERT INTO demo.service VALUES
 (1,'SEO local','SEO',2400,16,'LOW',NULL,30,'Firma apare la căutările din județ.','Fișe de sediu, texte, raport'),
 (2,'Abonament SEO','SEO',3200,20,'MEDIUM','MONTHLY',365,'Texte și corecturi tehnice în fiecare lună.','Plan, patru texte, raport lunar'),
 (3,'Audit SEO','SEO',4900,28,'MEDIUM',NULL,21,'Starea site-ului, pe priorități.','Raport de audit, listă de lucru'),
 (4,'Site de prezentare','SEO',14500,110,'HIGH',NULL,60,'Site nou, rapid pe telefon.','Structură, texte, fotografii, site'),
 (5,'Magazin online','SEO',28500,220,'VERY_HIGH',NULL,90,'Vânzare directă, plată și livrare.','Magazin, instruire, asistență trei luni'),
 (6,'Campanie PPC','PPC',5600,30,'MEDIUM','MONTHLY',90,'Anunțuri în căutare și pe hărți.','Cont, anunțuri, raport lunar'),
 (7,'Administrare Google Ads','PPC',2900,18,'MEDIUM','MONTHLY',180,'Conturile existente, mai bine folosite.','Optimizare săptămânală, raport'),
 (8,'Campanie video','PPC',9800,45,'HIGH',NULL,45,'Spoturi scurte înaintea filmelor.','Două spoturi, plan media'),
 (9,'Pagini sociale','SOCIAL_MEDIA',2600,24,'LOW','MONTHLY',365,'Postări, răspunsuri, comunitate.','12 postări pe lună, raport'),
 (10,'Ședință foto','SOCIAL_MEDIA',3400,16,'LOW',NULL,14,'La fermă, în sezon.','60 de fotografii prelucrate'),
 (11,'Pachet de clipuri','SOCIAL_MEDIA',6200,40,'MEDIUM',NULL,30,'Clipuri verticale pentru telefon.','Opt clipuri de 30 de secunde'),
 (12,'Campanie cu influenceri','SOCIAL_MEDIA',12500,50,'HIGH',NULL,45,'Oameni din zonă, cu public adevărat.','Contracte, calendar, raport'),
 (13,'Articole','CONTENT_MARKETING',1800,12,'LOW','MONTHLY',180,'Texte despre recolte și oameni.','Patru articole pe lună'),
 (14,'Catalog tipărit','CONTENT_MARKETING',11800,80,'HIGH',NULL,60,'De la fotografii la tipar.','Catalog de 48 de pagini'),
 (15,'Ambalaj și etichete','CONTENT_MARKETING',8400,60,'HIGH',NULL,45,'Gamă întreagă, gata de tipar.','Concept, trei variante, fișiere'),
 (16,'Film de prezentare','CONTENT_MARKETING',16500,90,'HIGH',NULL,40,'Trei minute despre firmă.','Scenariu, filmare, montaj'),
 (17,'Identitate vizuală','CONTENT_MARKETING',19500,120,'VERY_HIGH',NULL,60,'Nume, siglă, culori, reguli.','Manual de marcă'),
 (18,'Newsletter','EMAIL_MARKETING',1400,10,'LOW','MONTHLY',365,'O scrisoare bună pe lună.','Text, machetă, trimitere, raport'),
 (19,'E-mailuri automate','EMAIL_MARKETING',4200,26,'MEDIUM',NULL,30,'Bun-venit, reamintire, recâștigare.','Cinci scenarii'),
 (20,'Program de fidelizare','EMAIL_MARKETING',13800,85,'HIGH',NULL,75,'Puncte, trepte, mesaje.','Regulament, texte, lansare'),
 (21,'Tablou de bord','ANALYTICS',7400,42,'HIGH',NULL,30,'Cifrele într-un singur loc.','Tablou, instruire'),
 (22,'Raport lunar','ANALYTICS',1100,8,'LOW','MONTHLY',365,'Ce a mers și ce schimbăm.','Raport, discuție de o oră'),
 (23,'Studiu de piață','ANALYTICS',15500,95,'VERY_HIGH',NULL,60,'Întrebări puse celor care cumpără.','Chestionar, 400 de răspunsuri, raport'),
 (24,'Strategie de marketing','STRATEGY',18500,70,'VERY_HIGH',NULL,45,'Un plan pe un an.','Analiză, plan, buget'),
 (25,'Stand la târg','STRATEGY',22500,100,'HIGH',NULL,60,'De la desen la demontare.','Proiect, construcție, echipă'),
 (26,'Lansare de produs','STRATEGY',26500,130,'VERY_HIGH',NULL,75,'De la nume la raft.','Plan, materiale, eveniment'),
 (27,'Reclamă la radio','STRATEGY',7900,20,'MEDIUM',NULL,30,'Nu se mai vinde din 2025.','Spot de 20 de secunde');

INSERT INTO crm.services_packages (tenant_id, id, name, description, price, service_type, deliverables, estimated_hours, complexity, is_recurring, frequency,
    project_duration, active, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(made, 'service' || no), name, description, price, type, deliverables, hours, complexity, recurring IS NOT NULL, coalesce(recurring, 'ONE_TIME'),
       days, no <> 27, made, made, p.id, p.id, demo.action()
FROM demo.service CROSS JOIN LATERAL (SELECT demo.at(-1080, '10:00') + no * interval '3 minutes' AS made) AS m JOIN demo.person p ON p.key = 'elena';
