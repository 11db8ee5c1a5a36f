-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Fills a test database for the figure of the palette: {rows} records of all kinds, as a large organisation has them after years: of each
-- 100, 14 companies, 21 people, 36 opportunities, 4 contracts, 18 tasks, 7 requests. Superuser; triggers and foreign keys are off, indexes
-- are made after the rows. The search index is filled with the same words as its triggers would, folded once per company.

SET session_replication_role = replica;
SET maintenance_work_mem = '512MB';
SET work_mem = '128MB';

CREATE TEMP TABLE bench_words AS SELECT
    ARRAY['Agro', 'Ferma', 'Moara', 'Crama', 'Lactate', 'Panificație', 'Semințe', 'Legume', 'Stupina', 'Silozuri', 'Cooperativa', 'Ulei',
          'Pomicola', 'Hortiplant', 'Cereale', 'Utilaje', 'Irigații', 'Avicola', 'Piscicola', 'Transport', 'Construct', 'Electro', 'Tehno',
          'Medica', 'Farma', 'Consult', 'Trans', 'Metal', 'Lemn', 'Textil'] AS kinds,
    ARRAY['Bărăgan', 'Mureș', 'Someș', 'Albina', 'Bucegi', 'Arieș', 'Dobrogea', 'Vidra', 'Codrilor', 'Dunărea', 'Deal', 'Călărași', 'Bistrița', 'Olt',
          'Făgăraș', 'Siret', 'Brăila', 'Târnave', 'Câmpia', 'Vrancea', 'Gorj', 'Banat', 'Crișana', 'Ialomița', 'Teleorman', 'Argeș', 'Neamț',
          'Suceava', 'Cotnari', 'Huși', 'Ostrov', 'Murfatlar', 'Recaș', 'Jidvei', 'Hațeg', 'Prahova', 'Șiria', 'Ținut', 'Zimbru', 'Xenia'] AS places,
    ARRAY['SRL', 'SRL', 'SRL', 'SA', 'Coop', 'PFA'] AS forms,
    ARRAY['Ana', 'Ioana', 'Maria', 'Elena', 'Andreea', 'Mihaela', 'Cristina', 'Ștefania', 'Gabriela', 'Raluca', 'Ion', 'Andrei', 'Mihai', 'Ștefan',
          'Alexandru', 'Vasile', 'Gheorghe', 'Cătălin', 'Răzvan', 'Țvetan', 'Dănuț', 'Octavian', 'Horia', 'Bogdan'] AS firsts,
    ARRAY['Popescu', 'Ionescu', 'Marin', 'Dumitru', 'Stan', 'Șerban', 'Țepeș', 'Munteanu', 'Răduțoiu', 'Ciobanu', 'Lăcătuș', 'Pătrașcu', 'Vlăduț', 'Neagu',
          'Grigorescu', 'Oprea', 'Zamfir', 'Bălan', 'Câmpeanu', 'Hălmăgean', 'Jianu', 'Ursu', 'Fătu', 'Întuneric', 'Kovács', 'Wagner', 'Quintus'] AS lasts,
    ARRAY['Campanie PPC de primăvară', 'Audit SEO', 'Etichete noi pentru ulei', 'Ambalaj pentru mere', 'Catalog de semințe', 'Magazin online',
          'Film de prezentare', 'Newsletter lunar', 'Stand pentru târg', 'Abonament anual', 'Lansarea iaurtului', 'Degustări în magazine',
          'Program de fidelizare', 'Ghid de irigare', 'Identitate vizuală', 'Recrutare de șoferi', 'Texte pentru ambalaje', 'Site de comenzi'] AS titles,
    ARRAY['Sună clientul', 'Trimite oferta', 'Pregătește contractul', 'Verifică plata', 'Întreabă de termen', 'Confirmă întâlnirea'] AS doings,
    ARRAY['Nu se poate conecta', 'Factură greșită', 'Întârziere la livrare', 'Parolă uitată', 'Raport lipsă', 'Eroare la import'] AS troubles;
CREATE TEMP TABLE bench_people AS SELECT array_agg(u.id ORDER BY u.login) AS ids FROM core.users u WHERE u.tenant_id = '{tenant}';

CREATE TEMP TABLE bench_indexes AS
    SELECT format('%I.%I', n.nspname, c.relname) AS name, pg_get_indexdef(i.indexrelid) AS text
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE i.indrelid IN ('crm.customer_companies'::regclass, 'crm.contact_persons'::regclass, 'crm.opportunities'::regclass, 'crm.tasks'::regclass,
                          'crm.interactions'::regclass, 'core.search_index'::regclass) AND NOT i.indisprimary
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid);
DO $$ DECLARE r record; BEGIN FOR r IN SELECT name FROM bench_indexes LOOP EXECUTE 'DROP INDEX ' || r.name; END LOOP; END $$;

-- h spreads each row evenly, so that no column follows another.
CREATE FUNCTION pg_temp.h(n int, salt int) RETURNS int LANGUAGE sql IMMUTABLE RETURN ((n::bigint * (7919 + salt * 104729) + salt * 15485863::bigint) % 1000003)::int;
CREATE FUNCTION pg_temp.one(a text[], n int, salt int) RETURNS text LANGUAGE sql IMMUTABLE RETURN a[1 + pg_temp.h(n, salt) % cardinality(a)];
CREATE FUNCTION pg_temp.key(kind int, n int) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN (lpad(kind::text, 4, '0') || lpad(to_hex(n), 8, '0') || '7' || substr(md5(kind || '/' || n), 1, 3) || '8' || substr(md5(n || '/' || kind), 1, 15))::uuid;

INSERT INTO crm.customer_companies (tenant_id, id, company_name, tax_id, phone, email, city, status, owner_id, team_id)
SELECT '{tenant}', pg_temp.key(1, n),
       pg_temp.one(w.kinds, n, 1) || ' ' || pg_temp.one(w.places, n, 2) || ' ' || n || ' ' || w.forms[1 + n % 6],
       (10000000 + n * 17)::text, '+4072' || lpad((pg_temp.h(n, 3) * 9 % 10000000)::text, 7, '0'),
       'contact' || n || '@' || core.fold(pg_temp.one(w.kinds, n, 1)) || '.ro', pg_temp.one(w.places, n, 4),
       'ACTIVE', p.ids[1 + n % cardinality(p.ids)], '{team}'
  FROM generate_series(1, {rows} * 14 / 100) n, bench_words w, bench_people p;
INSERT INTO crm.contact_persons (tenant_id, id, customer_company_id, first_name, last_name, phone, email)
SELECT '{tenant}', pg_temp.key(2, n), pg_temp.key(1, 1 + pg_temp.h(n, 5) % ({rows} * 14 / 100)), pg_temp.one(w.firsts, n, 6), pg_temp.one(w.lasts, n, 7),
       '+4074' || lpad((pg_temp.h(n, 8) * 9 % 10000000)::text, 7, '0'),
       core.fold(pg_temp.one(w.firsts, n, 6)) || '.' || core.fold(pg_temp.one(w.lasts, n, 7)) || n || '@exemplu.ro'
  FROM generate_series(1, {rows} * 21 / 100) n, bench_words w;
INSERT INTO crm.opportunities (tenant_id, id, customer_company_id, title, amount, stage, position, owner_id, team_id)
SELECT '{tenant}', pg_temp.key(3, n), pg_temp.key(1, 1 + pg_temp.h(n, 9) % ({rows} * 14 / 100)), pg_temp.one(w.titles, n, 10) || ' ' || 2020 + n % 7 || '/' || n,
       n, (ARRAY['PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION'])[1 + n % 4], 'i' || lpad(n::text, 8, '0') || 'i',
       p.ids[1 + n % cardinality(p.ids)], '{team}'
  FROM generate_series(1, {rows} * 36 / 100) n, bench_words w, bench_people p;
INSERT INTO crm.contracts (tenant_id, id, customer_company_id, contract_number, title, status, start_date, owner_id, team_id)
SELECT '{tenant}', pg_temp.key(4, n), pg_temp.key(1, 1 + pg_temp.h(n, 11) % ({rows} * 14 / 100)), 'C-' || 2020 + n % 7 || '-' || lpad(n::text, 5, '0'),
       pg_temp.one(w.titles, n, 12), 'ACTIVE', current_date, p.ids[1 + n % cardinality(p.ids)], '{team}'
  FROM generate_series(1, {rows} * 4 / 100) n, bench_words w, bench_people p;
INSERT INTO crm.tasks (tenant_id, id, customer_id, title, due_date, assigned_to_user_id)
SELECT '{tenant}', pg_temp.key(5, n), pg_temp.key(1, 1 + pg_temp.h(n, 13) % ({rows} * 14 / 100)), pg_temp.one(w.doings, n, 14) || ' ' || n, now(), p.ids[1 + n % cardinality(p.ids)]
  FROM generate_series(1, {rows} * 18 / 100) n, bench_words w, bench_people p;
INSERT INTO crm.interactions (tenant_id, id, customer_id, type, direction, subject, priority, status, number, user_id)
SELECT '{tenant}', pg_temp.key(6, n), pg_temp.key(1, 1 + pg_temp.h(n, 15) % ({rows} * 14 / 100)), 'SUPPORT', 'INBOUND', pg_temp.one(w.troubles, n, 16), 'MEDIUM', 'OPEN', n, p.ids[1 + n % cardinality(p.ids)]
  FROM generate_series(1, {rows} * 7 / 100) n, bench_words w, bench_people p;

-- The words, as core.search_refresh() and its like make them; folding is the dear part, so what repeats is folded once.
CREATE TEMP TABLE bench_company_words AS
    SELECT id, core.search_text(company_name) COLLATE "default" AS name,
           core.search_text(tax_id, email, core.phone_words(phone), city) COLLATE "default" AS more
      FROM crm.customer_companies WHERE tenant_id = '{tenant}';
CREATE TEMP TABLE bench_folded AS SELECT DISTINCT t AS text, core.search_text(t) COLLATE "default" AS folded FROM bench_words w, unnest(w.titles || w.doings || w.troubles || w.firsts || w.lasts) t;
CREATE UNIQUE INDEX ON bench_company_words (id);
ANALYZE bench_company_words;
ANALYZE bench_folded;
INSERT INTO core.search_index (tenant_id, kind, row_id, folded) SELECT '{tenant}', 'company', id, name || more FROM bench_company_words;
CREATE TEMP TABLE bench_person_words AS
    SELECT p.id, p.customer_company_id, f.folded || l.folded || ' ' || p.email || ' ' || core.phone_words(p.phone) AS words
      FROM crm.contact_persons p JOIN bench_folded f ON f.text = p.first_name JOIN bench_folded l ON l.text = p.last_name WHERE p.tenant_id = '{tenant}';
INSERT INTO core.search_index (tenant_id, kind, row_id, folded)
SELECT '{tenant}'::uuid, 'contact', p.id, p.words || c.name FROM bench_person_words p JOIN bench_company_words c ON c.id = p.customer_company_id
UNION ALL SELECT '{tenant}'::uuid, 'company_people', c.id, c.name || x.words
            FROM bench_company_words c JOIN (SELECT customer_company_id, string_agg(words, '' ORDER BY id) AS words FROM bench_person_words GROUP BY 1) x ON x.customer_company_id = c.id
UNION ALL SELECT '{tenant}'::uuid, 'opportunity', o.id, f.folded || substring(o.title from ' [0-9]+/[0-9]+$') || c.name
            FROM crm.opportunities o JOIN bench_company_words c ON c.id = o.customer_company_id JOIN bench_folded f ON f.text = regexp_replace(o.title, ' [0-9]+/[0-9]+$', '')
UNION ALL SELECT '{tenant}'::uuid, 'contract', k.id, ' ' || lower(k.contract_number) || f.folded || c.name
            FROM crm.contracts k JOIN bench_company_words c ON c.id = k.customer_company_id JOIN bench_folded f ON f.text = k.title
UNION ALL SELECT '{tenant}'::uuid, 'task', t.id, f.folded || substring(t.title from ' [0-9]+$') || c.name
            FROM crm.tasks t JOIN bench_company_words c ON c.id = t.customer_id JOIN bench_folded f ON f.text = regexp_replace(t.title, ' [0-9]+$', '')
UNION ALL SELECT '{tenant}'::uuid, 'request', i.id, ' sd-' || i.number || ' sd' || i.number || f.folded || c.name
            FROM crm.interactions i JOIN bench_company_words c ON c.id = i.customer_id JOIN bench_folded f ON f.text = i.subject;

DO $$ DECLARE r record; BEGIN FOR r IN SELECT text FROM bench_indexes LOOP EXECUTE r.text; END LOOP; END $$;
DROP TABLE bench_words, bench_people, bench_indexes, bench_company_words, bench_person_words, bench_folded;
RESET session_replication_role;
RESET work_mem;
