-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 1: "Câmpia Verde", an agency that does marketing for farms and food makers, its teams and
-- its six people. A seventh, Sarah Johnson of the partner agency, owns one opportunity and has no login.

CREATE FUNCTION demo.tenant() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT demo.id(demo.at(-1100, '08:00'), 'tenant') $$;

CREATE TABLE demo.team(key text PRIMARY KEY, name text, id uuid);
INSERT INTO demo.team VALUES ('vest','Vânzări Vest'), ('est','Vânzări Est'), ('marketing','Marketing'), ('conducere','Conducere');
UPDATE demo.team SET id = demo.id(demo.at(-1100, '08:30'), 'team' || key);

CREATE TABLE demo.person(key text PRIMARY KEY, id uuid, first_name text, last_name text, login text, role text, team text REFERENCES demo.team,
                         team_role text, expertise text, authority int, phone text, joined int, job text);
INSERT INTO demo.person(key, first_name, last_name, login, role, team, team_role, expertise, authority, phone, joined, job) VALUES
 ('radu','Radu','Administrator','radu.administrator','ADMIN','conducere','operations_manager','Sistem și rapoarte',3,'+40213555010',-1100,'Administrator de sistem'),
 ('elena','Elena','Ionescu','elena.ionescu','MANAGER','conducere','sales_manager','Conturi-cheie',5,'+40213555011',-1090,'Manager de vânzări'),
 ('ana','Ana','Dumitrescu','ana.dumitrescu','SALES_REP','vest','account_manager','Cereale și export',4,'+40213555012',-1050,'Responsabil clienți'),
 ('mihai','Mihai','Popa','mihai.popa','SALES_REP','vest','account_manager','Morărit și legume',3,'+40213555013',-930,'Responsabil clienți'),
 ('ioana','Ioana','Radu','ioana.radu','SALES_REP','est','account_manager','Semințe și irigații',2,'+40213555014',-860,'Responsabil clienți'),
 ('lisa','Lisa','Rodriguez','lisa.rodriguez','MARKETER','marketing','support_manager','Vin și ambalaje',2,'+40213555015',-800,'Specialist marketing'),
 ('sarah','Sarah','Johnson',NULL,'MANAGER','conducere','customer_success_manager','Clienți internaționali',5,NULL,-700,'Consultant');
UPDATE demo.person SET id = demo.id(demo.at(joined, '09:00'), 'person' || key);

-- The one action that everything here was done by. It belongs to nobody, so it lies on nobody's undo stack.
CREATE FUNCTION demo.action() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT demo.id(demo.at(-1100, '08:00'), 'action') $$;

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);
INSERT INTO core.tenants (id, name, legal_name, tax_id, trade_register_no, iban, bank, address, website, email, phone, kind, created_at, updated_at)
VALUES (demo.tenant(), 'Câmpia Verde', 'Câmpia Verde Marketing S.R.L.', 'RO' || demo.cui(9000011), 'J40/4711/2019', demo.iban('RO', 'BHLD0010002000300040'),
        'Banca Holdelor', 'Str. Lanului nr. 27, București', 'https://www.campia-verde.example.ro', 'contact@campia-verde.example.ro', '+40213555000',
        'sample', demo.at(-1100, '08:00'), demo.at(-1100, '08:00'));

INSERT INTO core.actions (tenant_id, id, user_id, actor, label, label_args, at)
VALUES (demo.tenant(), demo.action(), NULL, 'sample', 'sample', '{"subject": "Câmpia Verde"}', demo.moment());
INSERT INTO core.feed_state (tenant_id) VALUES (demo.tenant());
SELECT core.seed_tenant(demo.tenant(), demo.action());

INSERT INTO core.users (tenant_id, id, login, email, phone_number, first_name, last_name, job_title, language, status, last_login_at, created_at, updated_at, action_id)
SELECT demo.tenant(), id, '{{db}}_' || login, demo.slug(first_name) || '.' || demo.slug(last_name) || '@campia-verde.example.ro', phone, first_name, last_name, job,
       CASE WHEN key = 'sarah' THEN 'en' ELSE 'ro' END, 'ACTIVE',
       CASE WHEN login IS NOT NULL THEN demo.moment() - demo.n(key || 'seen', 40) * interval '13 minutes' END, made, made, demo.action()
FROM demo.person CROSS JOIN LATERAL (SELECT demo.at(joined, '09:00') AS made) AS m;

INSERT INTO core.user_roles (tenant_id, id, user_id, role, created_at, updated_at, action_id)
SELECT demo.tenant(), demo.id(made, 'role' || key), id, role, made, made, demo.action()
FROM demo.person CROSS JOIN LATERAL (SELECT demo.at(joined, '09:05') AS made) AS m WHERE login IS NOT NULL;

INSERT INTO core.teams (tenant_id, id, name, company_name, industry, team_size, subscription_tier, created_at, updated_at, action_id)
SELECT demo.tenant(), id, name, 'Câmpia Verde', 'Marketing agricol', (SELECT count(*) FROM demo.person WHERE team = key), 'professional', made, made, demo.action()
FROM demo.team CROSS JOIN LATERAL (SELECT demo.at(-1100, '08:30') AS made) AS m;

-- Elena leads both sales teams besides her own.
INSERT INTO core.team_members (tenant_id, id, team_id, user_id, role, expertise_areas, escalation_authority, created_at, updated_at, action_id)
SELECT demo.tenant(), demo.id(made, 'member' || p.key || t.key), t.id, p.id, p.team_role, string_to_array(p.expertise, ' și '), p.authority, made, made, demo.action()
FROM demo.person p JOIN demo.team t ON t.key = p.team OR (p.key = 'elena' AND t.key IN ('vest', 'est'))
CROSS JOIN LATERAL (SELECT demo.at(p.joined, '09:10') + CASE WHEN t.key = p.team THEN interval '0' ELSE interval '1 minute' END AS made) AS m;
