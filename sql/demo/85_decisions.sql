-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 8b: about 60 decided cases with what came of them, and open ones in every phase. The case of the pictures is ABC
-- Corporation's refund after the outage: scored by five, revealed this morning, to be decided at eleven.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- What is decided about: {c} is the customer.
CREATE TABLE demo.dilemma(type text, title text, description text);
INSERT INTO demo.dilemma VALUES
 ('service_outage','Întrerupere la formularul de comenzi','Formularul nu a primit comenzi timp de câteva ore, în plin sezon. Clientul cere despăgubiri.'),
 ('service_outage','Site căzut în ziua promoției','Site-ul nu s-a deschis în ziua campaniei plătite. Clientul a pierdut vizitele cumpărate.'),
 ('service_outage','Newsletter netrimis la timp','Ediția de luni a plecat miercuri, după încheierea ofertei.'),
 ('refund_partial','Reducere pentru rezultate sub așteptări','Campania a adus jumătate din cererile promise. Clientul cere o parte din onorariu înapoi.'),
 ('refund_partial','Greșeală de tipar în catalog','Un preț a apărut greșit în catalogul tipărit, pe 4 pagini.'),
 ('refund_full','Campanie pe publicul greșit','Anunțurile au rulat două săptămâni în alt județ decât cel comandat.'),
 ('billing_dispute','Factură contestată','Clientul spune că orele de consultanță nu au fost comandate în scris.'),
 ('billing_dispute','Abonament facturat de două ori','Luna a apărut pe două facturi; una a fost deja plătită.'),
 ('churn_risk','Amenință cu plecarea','O altă agenție îi oferă primele trei luni gratuit. Clientul așteaptă un răspuns până la sfârșitul săptămânii.'),
 ('churn_risk','Director nou, buget tăiat','Noul director vrea să oprească abonamentul și să reia discuția de la zero.'),
 ('contract_change','Prelungire cu prețul vechi','Clientul vrea încă doi ani la tariful de acum trei ani.'),
 ('contract_change','Clauză de exclusivitate','Clientul cere să nu mai lucrăm cu alți procesatori din județ.'),
 ('escalation','Reclamație către conducere','Clientul a scris direct conducerii despre termenele depășite.'),
 ('data_privacy','Cerere de ștergere a datelor','Un abonat cere ștergerea datelor din toate listele, inclusiv din copii.'),
 ('feature_request','Raport în altă formă','Clientul cere raportul lunar pe fiecare punct de lucru, fără cost suplimentar.'),
 ('general_inquiry','Cine răspunde de recenzii','Clientul întreabă dacă răspunsurile la recenzii intră în abonament.');

-- What can be answered: cost as a share of what is at stake, and how good an answer it usually is (1 to 10).
CREATE TABLE demo.answer(kind text, n int, title text, description text, share numeric, effort text, risk text, contract bool, good int);
INSERT INTO demo.answer VALUES
 ('refund',1,'Rambursare integrală','Restituim toată suma lunii.',1.0,'low','medium',false,5),
 ('refund',2,'Credit de 30 % și prioritate','Scădem 30 % din factura următoare și trecem cererile în față timp de un trimestru.',0.3,'medium','low',false,8),
 ('refund',3,'Credit de 20 %','Scădem 20 % din factura următoare.',0.2,'low','medium',false,6),
 ('refund',4,'Scuze și o lună în plus','Ne cerem scuze în scris și lucrăm o lună în plus fără plată.',0.1,'high','medium',false,6),
 ('billing',1,'Anulăm factura','Stornăm factura și închidem discuția.',1.0,'low','medium',false,5),
 ('billing',2,'Împărțim suma','Clientul plătește jumătate; noi consemnăm regula pentru viitor.',0.5,'low','low',false,7),
 ('billing',3,'Explicăm și menținem','Trimitem fișa de lucru și așteptăm plata.',0.0,'medium','high',false,4),
 ('stay',1,'Reducere de 25 % timp de un an','Scădem abonamentul, fără alte schimbări.',0.25,'low','high',false,4),
 ('stay',2,'Pachet nou, mai mic','Oferim un pachet de bază, pe șase luni, cu prețul lui.',0.15,'medium','medium',false,7),
 ('stay',3,'Întâlnire și plan pe 90 de zile','Mergem la client cu un plan și cu un om dedicat.',0.08,'high','low',false,8),
 ('contract',1,'Acceptăm schimbarea','Semnăm actul adițional așa cum este cerut.',0.3,'low','high',true,4),
 ('contract',2,'Acceptăm pe un an','Act adițional pe un singur an, cu revizuirea prețului.',0.12,'medium','medium',true,7),
 ('contract',3,'Păstrăm contractul','Explicăm de ce rămâne contractul de acum.',0.0,'low','medium',false,5),
 ('other',1,'Facem acum, fără plată','Rezolvăm în săptămâna aceasta, din timpul nostru.',0.1,'high','low',false,7),
 ('other',2,'Facem contra cost','Trimitem o ofertă scurtă și începem după acord.',0.0,'medium','medium',false,5),
 ('other',3,'Explicăm ce este posibil','Răspundem clar ce intră în abonament și ce nu.',0.0,'low','medium',false,6);

-- The cases: 60 decided ones, then what is open. `people` are those who score.
CREATE TABLE demo.dilemma_case AS
WITH decided AS (
    SELECT n, 'case' || n AS seed, 500 - n * 8 AS ago, 'resolved' AS status, 6 AS phase,
           (ARRAY['service_outage','refund_partial','billing_dispute','churn_risk','service_outage','refund_partial','contract_change','refund_full','billing_dispute',
                  'service_outage','refund_partial','churn_risk','escalation','service_outage','data_privacy','refund_partial','billing_dispute','churn_risk',
                  'feature_request','service_outage'])[1 + (n * 7) % 20] AS type,
           CASE WHEN n = 60 THEN 'ana' ELSE demo.pick('case' || n || 'owner', '{ana,mihai,ioana,ana}') END AS owner
    FROM generate_series(1, 60) AS n),
open_ones (n, seed, ago, status, phase, type, owner) AS (VALUES
    (61,'case61',40,'cancelled',2,'general_inquiry','mihai'), (62,'case62',27,'cancelled',3,'refund_partial','ana'), (63,'abc',8,'evaluating',5,'refund_partial','ana'),
    (64,'case64',6,'evaluating',5,'billing_dispute','ioana'), (65,'case65',5,'evaluating',4,'churn_risk','ana'), (66,'case66',4,'evaluating',4,'service_outage','mihai'),
    (67,'case67',2,'team_input',3,'contract_change','ana'), (68,'case68',1,'team_input',2,'escalation','ioana'), (69,'case69',1,'created',1,'data_privacy','ana'),
    (70,'case70',0,'created',1,'service_outage','mihai')),
every AS (SELECT * FROM decided UNION ALL SELECT * FROM open_ones),
placed AS (
    SELECT e.*, p.id AS owner_id, p.team, m.id AS member_id, t.id AS team_id,
           demo.office(demo.today() - e.ago, e.seed) AS made, r.decision_type, r.typical_resolution_time_hours AS hours,
           CASE WHEN e.seed = 'abc' THEN '{ana,mihai,ioana,lisa,elena}' WHEN p.team = 'est' THEN '{ioana,elena,lisa,ana}'
                WHEN demo.n(e.seed || 'five', 3) = 0 THEN '{ana,mihai,elena,lisa,ioana}' ELSE '{ana,mihai,elena,lisa}' END::text[] AS people,
           CASE WHEN e.type IN ('service_outage', 'refund_partial', 'refund_full') THEN 'refund' WHEN e.type = 'billing_dispute' THEN 'billing'
                WHEN e.type = 'churn_risk' THEN 'stay' WHEN e.type = 'contract_change' THEN 'contract' ELSE 'other' END AS kind
    FROM every e JOIN demo.person p ON p.key = e.owner JOIN demo.team t ON t.key = p.team
    JOIN core.team_members m ON m.tenant_id = demo.tenant() AND m.team_id = t.id AND m.user_id = p.id
    JOIN decision.response_types r ON r.tenant_id = demo.tenant() AND r.type_code = e.type)
SELECT x.*, demo.id(x.made, 'decision' || x.seed) AS id, c.id AS company_id, c.company_name, d.title, d.description,
       CASE WHEN x.seed = 'abc' THEN 4 ELSE 1 + (demo.n(x.seed || 'urgency', 9) + 3) / 3 END AS urgency,
       CASE WHEN x.seed = 'abc' THEN 'enterprise' ELSE demo.pick(x.seed || 'tier', '{basic,standard,standard,premium,premium,enterprise}') END AS tier,
       CASE WHEN x.seed = 'abc' THEN 10000 ELSE 100 * (8 + demo.n(x.seed || 'impact', 90)) END AS impact
FROM placed x
CROSS JOIN LATERAL (
    SELECT k.id, k.company_name, k.created_at FROM crm.customer_companies k
    WHERE k.tenant_id = demo.tenant() AND CASE WHEN x.seed = 'abc' THEN k.company_name = 'ABC Corporation'
          ELSE k.status IN ('ACTIVE', 'CHURNED') AND k.created_at < x.made - interval '20 days' AND k.company_name <> 'ABC Corporation' END
    ORDER BY md5(k.id::text || (x.n % 41)) LIMIT 1) AS c
CROSS JOIN LATERAL (
    SELECT CASE WHEN x.seed = 'abc' THEN 'Rambursare după întrerupere' ELSE l.title END AS title,
           CASE WHEN x.seed = 'abc' THEN 'Formularul de comenzi nu a mers opt ore, în cea mai aglomerată vineri din lună; 41 de comenzi pierdute. Clientul cere restituirea taxei pe ianuarie.'
                ELSE l.description END AS description
    FROM demo.dilemma l WHERE l.type = x.type ORDER BY md5(x.seed || l.title) LIMIT 1) AS d;

INSERT INTO decision.customer_decisions (tenant_id, id, number, team_id, created_by, customer_company_id, request_id, customer_name, customer_tier, customer_value,
    relationship_duration_months, previous_issues_count, customer_impact_scope, title, description, decision_type, response_type_code, urgency_level, financial_impact,
    status, current_phase, expected_resolution_date, actual_resolution_date, cancel_reason, created_at, updated_at, updated_by, action_id)
SELECT demo.tenant(), k.id, k.n, k.team_id, k.member_id, k.company_id,
       (SELECT i.id FROM crm.interactions i WHERE i.tenant_id = demo.tenant() AND i.number = 322 AND k.seed = 'abc'),
       k.company_name, k.tier, CASE WHEN k.seed = 'abc' THEN 120000 ELSE k.impact * (4 + demo.n(k.seed || 'value', 20)) END,
       3 + demo.n(k.seed || 'months', 60), demo.n(k.seed || 'issues', 4), demo.pick(k.seed || 'scope', '{single_user,team,department,company}'),
       k.title, k.description, k.decision_type, k.type, k.urgency, k.impact, k.status, k.phase,
       decision.target_at(k.urgency, k.type, k.made), CASE WHEN k.phase = 6 THEN greatest(k.made + interval '7 hours', demo.office((k.made AT TIME ZONE 'Europe/Bucharest')::date + 1 + demo.n(k.seed || 'took', 4), k.seed || 'done')) END,
       CASE WHEN k.status = 'cancelled' THEN 'Clientul a renunțat la cerere.' END, k.made, k.made, k.owner_id, demo.action()
FROM demo.dilemma_case k;
INSERT INTO core.counters (tenant_id, kind, value) VALUES (demo.tenant(), 'decision', 70);

-- Criteria by template from phase 2 on, options from phase 3 on.
INSERT INTO decision.decision_criteria (tenant_id, id, decision_id, name, weight, sort_no, created_by, created_at, updated_at, updated_by, action_id)
SELECT demo.tenant(), demo.id(k.made + interval '20 minutes', 'criterion' || k.seed || t.sort_no), k.id, t.name,
       CASE WHEN k.seed = 'abc' THEN (ARRAY[3.0, 1.5, 2.0, 1.0, 0.8])[t.sort_no / 10] ELSE t.weight END, t.sort_no, k.member_id,
       k.made + interval '20 minutes', k.made + interval '20 minutes', k.owner_id, demo.action()
FROM demo.dilemma_case k JOIN decision.criteria_templates t ON t.tenant_id = demo.tenant() AND t.response_type_code = k.type WHERE k.phase >= 2;
INSERT INTO decision.response_options (tenant_id, id, decision_id, title, description, financial_cost, implementation_effort, risk_level, changes_contract, sort_no,
                                       created_by, created_at, updated_at, updated_by, action_id)
SELECT demo.tenant(), demo.id(k.made + interval '40 minutes', 'option' || k.seed || a.n), k.id, a.title, a.description,
       round(k.impact * CASE WHEN k.seed = 'case57' AND a.n = 2 THEN 0.6 ELSE a.share END), a.effort, a.risk, a.contract OR (k.seed = 'abc' AND a.n = 2), a.n * 10,
       k.member_id, k.made + interval '40 minutes', k.made + interval '40 minutes', k.owner_id, demo.action()
FROM demo.dilemma_case k JOIN demo.answer a ON a.kind = k.kind WHERE k.phase >= 3;
INSERT INTO decision.evaluators (tenant_id, id, decision_id, member_id, user_id, created_by, created_at, updated_at, action_id)
SELECT demo.tenant(), demo.id(k.made + interval '50 minutes', 'evaluator' || k.seed || p.key), k.id,
       (SELECT m.id FROM core.team_members m WHERE m.tenant_id = demo.tenant() AND m.user_id = p.id ORDER BY m.team_id = k.team_id DESC, m.created_at LIMIT 1),
       p.id, k.member_id, k.made + interval '50 minutes', k.made + interval '50 minutes', demo.action()
FROM demo.dilemma_case k JOIN demo.person p ON p.key = ANY (k.people) WHERE k.phase >= 3 AND k.status <> 'cancelled';

-- Rounds, and what each person scored: by how good the answer usually is, by the criterion, by the person. The cells of the pictures by hand.
INSERT INTO decision.rounds (tenant_id, id, decision_id, round_no, state, deadline, closed_at, evaluators, created_at, updated_at, action_id)
SELECT demo.tenant(), demo.id(k.made + interval '1 hour', 'round' || k.seed), k.id, 1, CASE WHEN k.phase = 4 THEN 'open' ELSE 'revealed' END,
       CASE WHEN k.phase = 4 THEN demo.at(1, '17:00') END,
       CASE WHEN k.seed = 'abc' THEN demo.at(0, '09:05') WHEN k.phase > 4 THEN least(k.made + interval '5 hours', demo.moment() - interval '1 hour') END,
       CASE WHEN k.phase > 4 THEN cardinality(k.people) END, k.made + interval '1 hour', k.made + interval '1 hour', demo.action()
FROM demo.dilemma_case k WHERE k.phase >= 4;
INSERT INTO eval.secrets (tenant_id, decision_id, round_no, secret)
SELECT demo.tenant(), k.id, 1, sha256(convert_to('sample' || k.seed, 'UTF8')) FROM demo.dilemma_case k WHERE k.phase >= 4;
INSERT INTO eval.ballots (tenant_id, decision_id, round_no, tag, seal, is_complete)
SELECT demo.tenant(), k.id, 1, eval.tag(s.secret, k.id, p.id), eval.seal(s.secret, p.id), k.phase > 4 OR p.key NOT IN ('ana', 'elena')
FROM demo.dilemma_case k JOIN eval.secrets s ON s.decision_id = k.id JOIN demo.person p ON p.key = ANY (k.people)
WHERE k.phase >= 5 OR p.key <> 'elena';
CREATE TABLE demo.cell(criterion int, option int, scores int[]);
INSERT INTO demo.cell VALUES
 (1,2,'{7,9,8,8,9}'), (1,1,'{7,9,9,8,10}'), (1,4,'{3,4,4,5,6}'), (1,3,'{6,7,7,6,7}'), (2,2,'{5,6,5,5,6}'), (2,1,'{2,1,3,1,4}'), (2,4,'{9,9,9,10,9}'), (2,3,'{4,6,5,4,5}'),
 (3,2,'{7,8,7,7,8}'), (3,1,'{8,9,8,9,10}'), (3,4,'{3,6,6,5,9}'), (3,3,'{6,7,6,6,8}'), (4,2,'{8,7,7,7,8}'), (4,1,'{1,4,1,2,3}'), (4,4,'{9,8,9,8,7}'), (4,3,'{4,6,6,6,5}'),
 (5,2,'{5,6,7,7,6}'), (5,1,'{6,7,8,7,7}'), (5,4,'{7,9,8,7,6}'), (5,3,'{7,8,6,7,7}');
INSERT INTO eval.scores (tenant_id, id, decision_id, round_no, tag, option_id, criteria_id, score, confidence, anonymous_comment)
SELECT demo.tenant(), md5('score' || k.seed || p.key || o.sort_no || c.sort_no)::uuid, k.id, 1, b.tag, o.id, c.id,
       CASE WHEN k.seed = 'abc' THEN (SELECT l.scores[array_position(k.people, p.key)] FROM demo.cell l WHERE l.criterion = c.sort_no / 10 AND l.option = o.sort_no / 10)
            ELSE greatest(1, least(10, a.good + demo.n(k.seed || o.sort_no || c.sort_no, 6) - 3 + demo.n(k.seed || p.key || o.sort_no || c.sort_no, 4) - 2)) END,
       CASE WHEN k.seed = 'abc' THEN 5 ELSE 2 + demo.n(k.seed || p.key || c.sort_no, 4) END,
       CASE WHEN demo.n('word' || k.seed || p.key || o.sort_no || c.sort_no, 14) = 0 THEN demo.pick('words' || k.seed || p.key || o.sort_no,
            ARRAY['La fel am răspuns și anul trecut.', 'Costă mai mult decât pare.', 'Contează cine sună, nu cât dăm.', 'Se află repede între clienți.',
                  'Aș cere ceva în schimb.', 'Putem livra chiar săptămâna aceasta.']) END
FROM demo.dilemma_case k JOIN eval.secrets s ON s.decision_id = k.id JOIN demo.person p ON p.key = ANY (k.people)
JOIN eval.ballots b ON b.decision_id = k.id AND b.tag = eval.tag(s.secret, k.id, p.id)
JOIN decision.response_options o ON o.tenant_id = demo.tenant() AND o.decision_id = k.id JOIN demo.answer a ON a.kind = k.kind AND a.n * 10 = o.sort_no
JOIN decision.decision_criteria c ON c.tenant_id = demo.tenant() AND c.decision_id = k.id
WHERE b.is_complete OR (o.sort_no = 10 AND c.sort_no <= 30); -- who has not handed in is at his first answer

-- The reveal, as the program's own does it, with keys that depend on the moment only.
INSERT INTO decision.option_results (tenant_id, id, decision_id, round_no, option_id, value, value_equal_trust, rank, rank_equal_trust, is_complete, low, high,
                                     created_at, updated_at, action_id)
SELECT demo.tenant(), md5('result' || v.option_id)::uuid, k.id, 1, v.option_id, v.value, v.value_equal, rank() OVER (PARTITION BY k.id ORDER BY round(v.value::numeric, 9) DESC),
       rank() OVER (PARTITION BY k.id ORDER BY round(v.value_equal::numeric, 9) DESC), v.is_complete, i.low, i.high, r.closed_at, r.closed_at, demo.action()
FROM demo.dilemma_case k JOIN decision.rounds r ON r.tenant_id = demo.tenant() AND r.decision_id = k.id AND r.state = 'revealed'
CROSS JOIN LATERAL eval.values_of(k.id, 1) v JOIN LATERAL eval.intervals(k.id, 1, 1) i ON i.option_id = v.option_id;
UPDATE decision.rounds r SET kendall_w = eval.kendall_w(r.decision_id, 1), krippendorff_alpha = eval.krippendorff_alpha(r.decision_id, 1),
       rests_on_one_voice = EXISTS (SELECT 1 FROM eval.ballots b WHERE b.decision_id = r.decision_id
                                     AND eval.leaders(r.decision_id, 1, b.tag) IS DISTINCT FROM eval.leaders(r.decision_id, 1)),
       leader_option_id = (SELECT o.option_id FROM decision.option_results o WHERE o.decision_id = r.decision_id AND o.rank = 1 ORDER BY o.option_id LIMIT 1),
       leader_equal_trust = (SELECT o.option_id FROM decision.option_results o WHERE o.decision_id = r.decision_id AND o.rank_equal_trust = 1 ORDER BY o.rank, o.option_id LIMIT 1),
       version = version + 1
 WHERE r.tenant_id = demo.tenant() AND r.state = 'revealed';
INSERT INTO decision.revealed_scores (tenant_id, id, decision_id, round_no, evaluator_tag, option_id, criteria_id, score, confidence, anonymous_comment, created_at, updated_at)
SELECT demo.tenant(), md5('cell' || s.id)::uuid, s.decision_id, 1, CASE WHEN r.evaluators >= 5 THEN md5('tag' || encode(s.tag, 'hex')) ELSE md5('tag' || s.id) END::uuid,
       s.option_id, s.criteria_id, s.score, s.confidence, s.anonymous_comment, r.closed_at, r.closed_at
FROM eval.scores s JOIN decision.rounds r ON r.tenant_id = s.tenant_id AND r.decision_id = s.decision_id AND r.state = 'revealed'
WHERE s.tenant_id = demo.tenant() ORDER BY md5('cell' || s.id);
SELECT eval.discard(r.decision_id, 1) FROM decision.rounds r WHERE r.tenant_id = demo.tenant() AND r.state = 'revealed';
UPDATE decision.customer_decisions d SET signed_off_by = (SELECT p.id FROM demo.person p WHERE p.key = 'elena'), signed_off_at = demo.at(0, '09:20'),
       signed_off_option_id = (SELECT o.id FROM decision.response_options o WHERE o.decision_id = d.id AND o.sort_no = 20), version = version + 1
 WHERE d.tenant_id = demo.tenant() AND d.id = (SELECT k.id FROM demo.dilemma_case k WHERE k.seed = 'abc');

-- Answers: one text for each decided case, two versions for the case of the pictures.
INSERT INTO decision.response_drafts (tenant_id, id, decision_id, draft_version, draft_content, tone, language, key_points, estimated_satisfaction_impact,
                                      based_on_option_id, created_by, created_at, updated_at, updated_by, action_id)
SELECT demo.tenant(), demo.id(x.written, 'draft' || k.seed || x.n), k.id, x.n, x.words, demo.pick(k.seed || 'tone' || x.n, ARRAY['professional_empathetic', 'formal_corporate',
       'friendly_apologetic', 'concise_factual']), x.language, x.points, demo.pick(k.seed || 'felt', '{neutral,positive,positive,very_positive}'), o.option_id, k.member_id,
       x.written, x.written, k.owner_id, demo.action()
FROM demo.dilemma_case k
JOIN decision.option_results o ON o.tenant_id = demo.tenant() AND o.decision_id = k.id AND o.rank = 1
CROSS JOIN LATERAL (
    SELECT 1 AS n, 'Stimate client, am analizat împreună ce s-a întâmplat și am hotărât cum îndreptăm lucrurile. Vă sunăm mâine cu pașii următori.' AS words, 'ro' AS language,
           '{scuze,ce facem,până când}'::text[] AS points, k.made + interval '6 hours' AS written WHERE k.phase = 6
    UNION ALL SELECT 1, 'Dear John, we are sorry for the outage of 16 January.', 'en', '{apology}', demo.at(0, '09:12') WHERE k.seed = 'abc'
    UNION ALL SELECT 2, 'Dear John, the order form failed you for eight hours on 16 January. We credit 30% of the month and put your requests first until June.', 'en',
           '{apology,credit,priority}', demo.at(0, '09:24') WHERE k.seed = 'abc') x;

-- What was chosen, mostly what was first; and what came of it. The last three still wait for their outcome.
INSERT INTO decision.decision_outcomes (tenant_id, id, decision_id, selected_option_id, decided_by, decided_at, decision_reason, response_sent_at, response_draft_id,
    customer_satisfaction_score, escalation_occurred, first_response_at, first_response_hours, resolution_time_hours, follow_up_required, follow_up_date, outcome_notes,
    estimated_financial_impact, financial_impact_actual, customer_retained, team_consensus_score, option_effectiveness_rating, what_worked_well, what_could_improve,
    lessons_learned, ask_on, created_by, created_at, updated_at, updated_by, action_id)
SELECT demo.tenant(), demo.id(d.actual_resolution_date, 'outcome' || k.seed), k.id, o.option_id,
       CASE WHEN k.urgency >= 4 THEN e.id ELSE k.owner_id END, d.actual_resolution_date,
       CASE WHEN o.rank <> 1 THEN demo.pick(k.seed || 'why', ARRAY['Clientul ceruse exact acest lucru.', 'Prima variantă nu se putea livra la timp.', 'Am promis la fel altui client.']) END,
       least(d.actual_resolution_date + interval '3 hours', demo.moment()),
       (SELECT f.id FROM decision.response_drafts f WHERE f.tenant_id = demo.tenant() AND f.decision_id = k.id AND f.draft_version = 1),
       CASE WHEN w.known THEN w.felt END, w.felt <= 3, k.made + interval '2 hours', 2,
       round(extract(epoch FROM d.actual_resolution_date - k.made) / 3600)::int, w.known AND w.felt <= 5, CASE WHEN w.known AND w.felt <= 5 THEN d.actual_resolution_date + interval '14 days' END,
       CASE WHEN w.known THEN demo.pick(k.seed || 'note', ARRAY['A mulțumit la telefon.', 'A acceptat fără comentarii.', 'A cerut și o confirmare scrisă.', 'A rămas rezervat.']) END,
       p.financial_cost, CASE WHEN w.known THEN round(p.financial_cost * (85 + demo.n(k.seed || 'real', 40)) / 100.0) END,
       CASE WHEN w.known THEN w.felt + demo.n(k.seed || 'stays', 3) >= 6 END, round((0.5 + demo.n(k.seed || 'agree', 50) / 100.0)::numeric, 3), CASE WHEN w.known THEN greatest(1, w.felt / 2) END,
       CASE WHEN w.known AND w.felt >= 7 THEN 'Am răspuns în aceeași zi.' END, CASE WHEN w.known AND w.felt <= 5 THEN 'Am sunat prea târziu.' END,
       CASE WHEN w.known AND demo.n(k.seed || 'lesson', 3) = 0 THEN 'Un om anume răspunde până la capăt.' END,
       (d.actual_resolution_date AT TIME ZONE 'Europe/Bucharest')::date + 14, k.member_id, d.actual_resolution_date,
       d.actual_resolution_date, k.owner_id, demo.action()
FROM demo.dilemma_case k JOIN decision.customer_decisions d ON d.tenant_id = demo.tenant() AND d.id = k.id
JOIN demo.person e ON e.key = 'elena'
JOIN decision.option_results o ON o.tenant_id = demo.tenant() AND o.decision_id = k.id
     AND o.option_id = (SELECT x.option_id FROM decision.option_results x WHERE x.decision_id = k.id
                         ORDER BY CASE WHEN k.seed = 'case57' THEN x.option_id <> demo.id(k.made + interval '40 minutes', 'optioncase572') END,
                                  abs(x.rank - CASE WHEN demo.n(k.seed || 'other', 6) = 0 THEN 2 ELSE 1 END), x.option_id LIMIT 1)
JOIN decision.response_options p ON p.tenant_id = demo.tenant() AND p.id = o.option_id
CROSS JOIN LATERAL (SELECT k.n <= 57 AS known, greatest(1, least(10, round(o.value)::int + demo.n(k.seed || 'felt', 5) - 2)) AS felt) w
WHERE k.phase = 6;

-- What the open ones are told of the team's history.
SELECT decision.refresh_history(ARRAY(SELECT d.id FROM decision.customer_decisions d WHERE d.tenant_id = demo.tenant() AND d.is_open));
