-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data: contracts of the customers. Who buys has one or two; the renewals are spread over the year, some notice periods end soon.
-- Reminders are left to whoever tries them: the number of tasks here is that of the pictures.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

-- C-2024-118 of the pictures: renews in 64 days, the last day to give notice is three days away.
CREATE TABLE demo.contract AS
WITH drawn AS (
    SELECT c.*, nth, c.name || '#' || nth AS seed, demo.n(c.name || 'contract' || nth, 1000) AS chance, (c.made AT TIME ZONE 'Europe/Bucharest')::date AS made_on
    FROM demo.company c CROSS JOIN generate_series(1, 2) AS s(nth)
), kept AS (
    SELECT *, CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN 'ACTIVE'
                   WHEN status = 'ACTIVE' AND chance < CASE nth WHEN 1 THEN 460 ELSE 90 END AND made_on < demo.today() - 60 THEN 'ACTIVE'
                   WHEN status = 'PROSPECT' AND nth = 1 AND chance < 130 THEN 'DRAFT'
                   WHEN status = 'CHURNED' AND nth = 1 AND chance < 700 AND made_on < demo.today() - 200 THEN 'TERMINATED'
                   WHEN status = 'INACTIVE' AND nth = 1 AND chance < 500 AND made_on < demo.today() - 420 THEN 'EXPIRED' END AS state
    FROM drawn
), termed AS (
    SELECT k.*, CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN 24 ELSE demo.pick(seed || 'term', '{12,12,12,24,24,36}')::int END AS months,
           CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN 'RETAINER' ELSE demo.pick(seed || 'kind', CASE nth WHEN 1 THEN '{RETAINER,RETAINER,RETAINER,MAINTENANCE,FRAMEWORK,SUPPLY}' ELSE '{PROJECT,LICENSE,MAINTENANCE,OTHER}' END::text[]) END AS kind
    FROM kept k WHERE state IS NOT NULL
), dated AS (
    SELECT t.*, CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN demo.today() + 63
                     WHEN state = 'ACTIVE' AND kind = 'PROJECT' THEN demo.today() + 10 + demo.n(seed || 'end', 150)
                     WHEN state = 'ACTIVE' THEN (date_trunc('month', demo.today() + demo.n(seed || 'end', least(months * 30, 480)) ) + interval '1 month - 1 day')::date
                     WHEN state = 'EXPIRED' THEN (date_trunc('month', demo.today() - 20 - demo.n(seed || 'end', 300)))::date - 1
                     WHEN state = 'TERMINATED' THEN (date_trunc('month', demo.today() + 20 + demo.n(seed || 'end', 200)))::date - 1 END AS ends
    FROM termed t
), started AS (
    SELECT d.*, CASE WHEN state = 'DRAFT' THEN (date_trunc('month', demo.today()) + interval '1 month')::date
                     WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN (ends + 1 - interval '24 months')::date
                     ELSE greatest((ends + 1 - months * interval '1 month')::date, made_on + 5) END AS starts
    FROM dated d
), priced AS (
    SELECT s.*, round((900 + demo.n(seed || 'fee', 9000))::numeric / CASE WHEN foreign_code IS NULL THEN 1 ELSE 5 END, -1) AS fee,
           CASE WHEN foreign_code IS NULL THEN 'RON' ELSE 'EUR' END AS currency,
           row_number() OVER (PARTITION BY extract(year FROM starts) ORDER BY starts, seed) AS in_year
    FROM started s
)
SELECT *, CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN format('C-%s-118', extract(year FROM starts)) ELSE format('C-%s-%s', extract(year FROM starts), lpad((in_year + CASE WHEN in_year > 100 THEN 100 ELSE 0 END)::text, 3, '0')) END AS number,
       CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN 4450.00 WHEN kind IN ('PROJECT', 'LICENSE') THEN NULL ELSE fee END AS monthly,
       CASE WHEN kind IN ('FRAMEWORK', 'SUPPLY', 'OTHER') AND NOT (name = 'Agro Bărăgan SRL' AND nth = 1) THEN NULL
            WHEN kind IN ('PROJECT', 'LICENSE') THEN fee * 6
            ELSE CASE WHEN name = 'Agro Bărăgan SRL' AND nth = 1 THEN 4450.00 ELSE fee END * CASE WHEN state = 'DRAFT' THEN months ELSE greatest(1, round((ends - starts) / 30.4)::int) END END AS total
FROM priced;

INSERT INTO crm.contracts (tenant_id, id, customer_company_id, contract_number, title, contract_type, status, start_date, end_date, auto_renewal, renewal_months,
    renewal_notice_days, monthly_fee, total_value, currency, payment_terms, terminated_on, termination_reason, owner_id, team_id, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(signed.at, 'contract' || seed), k.id, number,
       CASE kind WHEN 'RETAINER' THEN demo.pick(seed || 'title', '{Abonament SEO și conținut,Administrare social media,Abonament omnicanal,Newsletter și bază de date}')
                 WHEN 'MAINTENANCE' THEN 'Găzduire și mentenanță' WHEN 'FRAMEWORK' THEN 'Contract-cadru de servicii' WHEN 'SUPPLY' THEN 'Tipărituri și ambalaje'
                 WHEN 'PROJECT' THEN demo.pick(seed || 'title', '{Magazin online,Rebranding,Film de prezentare}') WHEN 'LICENSE' THEN 'Licență de imagini' END,
       kind, state, starts, ends, auto.renews, CASE WHEN auto.renews THEN 12 END,
       CASE WHEN k.name = 'Agro Bărăgan SRL' AND nth = 1 THEN 60 WHEN kind <> 'PROJECT' THEN demo.pick(seed || 'notice', '{30,30,60,90}')::int END,
       monthly, total, currency, demo.pick(seed || 'terms', '{15 zile,30 de zile,30 de zile,45 de zile}'),
       CASE WHEN state = 'TERMINATED' THEN least(demo.today() - 5 - demo.n(seed || 'left', 60), ends) END,
       CASE WHEN state = 'TERMINATED' THEN demo.pick(seed || 'why', '{Buget redus,A trecut la alt furnizor,Și-a închis activitatea}') END,
       p.id, t.id, signed.at, signed.at, p.id, p.id, demo.action()
FROM demo.contract k JOIN demo.person p ON p.key = k.owner JOIN demo.team t ON t.key = p.team
CROSS JOIN LATERAL (SELECT demo.office(greatest(least(k.starts - 4, demo.today()), k.made_on), k.seed || 'signed') AS office_at) AS o
CROSS JOIN LATERAL (SELECT greatest(o.office_at, k.made) AS at) AS signed
CROSS JOIN LATERAL (SELECT k.state IN ('ACTIVE', 'TERMINATED') AND k.ends IS NOT NULL AND k.kind IN ('RETAINER', 'MAINTENANCE', 'FRAMEWORK') AND (k.name = 'Agro Bărăgan SRL' OR demo.n(k.seed || 'auto', 100) < 70) AS renews) AS auto;

-- The next number is one that nobody has.
INSERT INTO core.counters (tenant_id, kind, value) VALUES (demo.tenant(), 'contract', 400)
ON CONFLICT (tenant_id, kind) DO UPDATE SET value = EXCLUDED.value;
