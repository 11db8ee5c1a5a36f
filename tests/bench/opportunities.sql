-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Fills a test database for the benchmarks: {rows} opportunities, {open} of them open, of {companies} companies, by the people who are
-- there. Superuser; triggers and foreign keys are off (session_replication_role) and the indexes are made after the rows: a million rows
-- take a minute instead of ten. What the triggers would have kept is filled by hand below: the search index. There is no ledger.

SET session_replication_role = replica;
SET maintenance_work_mem = '512MB';
SET work_mem = '128MB';

CREATE TEMP TABLE bench_words AS SELECT
    ARRAY['Agro', 'Ferma', 'Moara', 'Crama', 'Lactate', 'Panificație', 'Semințe', 'Legume', 'Stupina', 'Silozuri', 'Cooperativa', 'Ulei',
          'Pomicola', 'Hortiplant', 'Cereale', 'Utilaje', 'Irigații', 'Avicola', 'Piscicola', 'Transport'] AS kinds,
    ARRAY['Bărăgan', 'Lunca Mureșului', 'Someș', 'Piatra Albă', 'Bucegi', 'Arieș', 'Dobrogea', 'Vidra', 'Codrilor', 'Dunărea', 'Dealu Mare',
          'Călărași', 'Bistrița', 'Olt', 'Făgăraș', 'Siret', 'Brăila', 'Târnave', 'Câmpia Turzii', 'Vrancea', 'Gorj', 'Banat', 'Crișana',
          'Ialomița', 'Teleorman', 'Argeș', 'Neamț', 'Suceava', 'Hârtibaciu', 'Cotnari', 'Huși', 'Ostrov', 'Murfatlar', 'Recaș', 'Sânmihai',
          'Jidvei', 'Țara Hațegului', 'Valea Prahovei', 'Șiria', 'Ținutul Secuiesc'] AS places,
    ARRAY['SRL', 'SRL', 'SRL', 'SA', 'Coop', 'PFA'] AS forms,
    ARRAY['Campanie PPC de primăvară', 'Audit SEO și plan de conținut', 'Etichete noi pentru gama de ulei', 'Ambalaj pentru mere uscate',
          'Catalog de semințe, print și web', 'Magazin online de legume', 'Film de prezentare', 'Newsletter lunar', 'Stand pentru târg',
          'Abonament anual de conținut', 'Lansarea iaurtului grecesc', 'Degustări în magazine', 'Program de fidelizare', 'Ghid de irigare',
          'Identitate vizuală pentru fermă', 'Recrutare de șoferi', 'Texte pentru ambalaje', 'Site pentru comenzi de răsaduri',
          'Campanie de recoltă', 'Raport anual pentru membri', 'Social media, serie video', 'Marcă de cooperativă', 'Panouri de parcelă',
          'Turism viticol: site și rezervări', 'Borcane și etichete pentru miere', 'Analiza vânzărilor', 'Instruirea distribuitorilor'] AS titles;

-- The plain indexes go and come back: kept by name and text.
CREATE TEMP TABLE bench_indexes AS
    SELECT format('%I.%I', n.nspname, c.relname) AS name, pg_get_indexdef(i.indexrelid) AS text
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE i.indrelid IN ('crm.opportunities'::regclass, 'core.search_index'::regclass) AND NOT i.indisprimary
       AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid);
DO $$ DECLARE r record; BEGIN FOR r IN SELECT name FROM bench_indexes LOOP EXECUTE 'DROP INDEX ' || r.name; END LOOP; END $$;

INSERT INTO crm.customer_companies (tenant_id, id, company_name, tax_id, phone, city, status, owner_id, team_id, created_at)
SELECT '{tenant}', gen_random_uuid(),
       w.kinds[1 + (n * 7) % cardinality(w.kinds)] || ' ' || w.places[1 + (n * 11 + n / 20) % cardinality(w.places)]
           || CASE WHEN n > 800 THEN ' ' || (n / 800) ELSE '' END || ' ' || w.forms[1 + n % cardinality(w.forms)],
       'B' || n, '+4072' || lpad(n::text, 7, '0'), w.places[1 + (n * 11 + n / 20) % cardinality(w.places)],
       (ARRAY['ACTIVE', 'ACTIVE', 'LEAD', 'PROSPECT', 'INACTIVE'])[1 + n % 5], p.ids[1 + n % cardinality(p.ids)], '{team}',
       now() - n % 2000 * interval '1 day'
  FROM generate_series(1, {companies}) n, bench_words w,
       (SELECT array_agg(u.id ORDER BY u.login) AS ids FROM core.users u WHERE u.tenant_id = '{tenant}') p;

-- h spreads each row evenly over a million places, so that no column follows another. Open rows come every rows/open-th. Stored in the
-- order in which they were made, as in life.
INSERT INTO crm.opportunities (tenant_id, id, customer_company_id, title, amount, currency, stage, position, probability, expected_close_date,
                               closed_at, lost_reason, owner_id, team_id, stage_changed_at, last_activity_at, created_at, updated_at)
SELECT '{tenant}',
       (lpad(to_hex((extract(epoch FROM x.made) * 1000)::bigint), 12, '0') || '7' || substr(md5(x.n::text), 1, 3) || '8'
           || substr(md5(x.n::text), 4, 15))::uuid,
       c.ids[1 + x.h % cardinality(c.ids)],
       w.titles[1 + x.h / 7 % cardinality(w.titles)] || ' ' || extract(year FROM x.made) || '/' || x.n,
       CASE WHEN x.h % 40 <> 0 OR x.stage = 'CLOSED_WON' THEN round((900 * exp(x.h % 5000 / 1000.0))::numeric, 2) END,
       (ARRAY['RON', 'RON', 'RON', 'RON', 'EUR'])[1 + x.h % 5], x.stage, 'i' || lpad(x.n::text, 8, '0') || 'i',
       CASE WHEN x.h % 12 = 0 AND x.stage NOT LIKE 'CLOSED%' THEN 10 + x.h % 80 END,
       CASE WHEN x.h % 30 <> 0 THEN (x.made + (20 + x.h % 120) * interval '1 day')::date END,
       CASE WHEN x.stage LIKE 'CLOSED%' THEN least((x.made + (10 + x.h % 110) * interval '1 day')::date, current_date - x.h % 20) END,
       CASE WHEN x.stage = 'CLOSED_LOST' THEN l.codes[1 + x.h % cardinality(l.codes)] END,
       p.ids[1 + x.h / 3 % cardinality(p.ids)], '{team}', x.made, x.made, x.made, x.made
  FROM (SELECT n, h, CASE WHEN open THEN (ARRAY['PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION'])[1 + h % 4]
                          WHEN h % 100 < 58 THEN 'CLOSED_WON' ELSE 'CLOSED_LOST' END AS stage,
               CASE WHEN open THEN now() - h % 90 * interval '1 day' ELSE now() - (20 + h % 2170) * interval '1 day' END
                   - n % 86400 * interval '1 second' AS made
          FROM (SELECT n, (n * 7919::bigint % 1000003)::int AS h, n % ({rows} / {open}) = 0 AS open FROM generate_series(1, {rows}) n) y ORDER BY made) x,
       bench_words w, (SELECT array_agg(id) AS ids FROM crm.customer_companies WHERE tenant_id = '{tenant}') c,
       (SELECT array_agg(u.id ORDER BY u.login) AS ids FROM core.users u WHERE u.tenant_id = '{tenant}') p,
       (SELECT array_agg(code ORDER BY code) AS codes FROM crm.lost_reasons WHERE tenant_id = '{tenant}') l;

-- The text of a search is folded once per title and once per company, not once per row: folding a million texts takes a minute.
CREATE TEMP TABLE bench_company_words AS
    SELECT id, core.search_text(company_name) AS folded FROM crm.customer_companies WHERE tenant_id = '{tenant}';
CREATE TEMP TABLE bench_title_words AS SELECT t AS title, core.search_text(t) AS folded FROM bench_words w, unnest(w.titles) t;
INSERT INTO core.search_index (tenant_id, kind, row_id, folded)
SELECT '{tenant}', 'company', id, folded FROM bench_company_words;
INSERT INTO core.search_index (tenant_id, kind, row_id, folded)
SELECT o.tenant_id, 'opportunity', o.id, t.folded || ' ' || substring(o.title from '[0-9]+/[0-9]+$') || c.folded
  FROM crm.opportunities o JOIN bench_company_words c ON c.id = o.customer_company_id
  JOIN bench_title_words t ON t.title = regexp_replace(o.title, ' [0-9]+/[0-9]+$', '')
 WHERE o.tenant_id = '{tenant}';

DO $$ DECLARE r record; BEGIN FOR r IN SELECT text FROM bench_indexes LOOP EXECUTE r.text; END LOOP; END $$;
-- Tasks of every tenth open card: the board reads the next one of the cards in sight.
INSERT INTO crm.tasks (tenant_id, title, due_date, assigned_to_user_id, opportunity_id, customer_id)
SELECT o.tenant_id, 'Sună clientul', now() + (row_number() OVER ())::int % 40 * interval '1 day' - interval '10 days', o.owner_id, o.id, o.customer_company_id
  FROM crm.opportunities o WHERE o.tenant_id = '{tenant}' AND o.stage NOT LIKE 'CLOSED%' AND o.position LIKE '%0i';
DROP TABLE bench_words, bench_indexes, bench_company_words, bench_title_words;
RESET session_replication_role;
RESET work_mem;
