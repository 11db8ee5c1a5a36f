// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/FilterOffice.h"

namespace punte {

// h(i, salt, n): a number from 0 to n - 1 that looks random and is the same every time.
static constexpr const char *officeSeed = R"(
CREATE FUNCTION pg_temp.h(i int, salt text, n int) RETURNS int LANGUAGE sql IMMUTABLE
RETURN (('x' || substr(md5(i || salt), 1, 7))::bit(28)::int % n);
CREATE FUNCTION pg_temp.pick(i int, salt text, VARIADIC a text[]) RETURNS text LANGUAGE sql IMMUTABLE
RETURN a[1 + pg_temp.h(i, salt, cardinality(a))];

INSERT INTO crm.customer_companies (company_name, legal_name, tax_id, phone, city, county, industry_name, status, company_size, employee_count,
        annual_revenue_amount, annual_revenue_currency, vat_payer, is_startup, preferred_language, tags, notes, owner_id, team_id, created_at, deleted_at)
SELECT pg_temp.pick(i, 'a', 'Agro', 'Ștefănești', 'Țărănesc', 'Lactate', 'Moara', 'd''Or', '100%_', 'Grâu și Ovăz') || ' '
       || pg_temp.pick(i, 'b', 'Bărăgan SRL', 'Dobrogea SA', 'Codrilor', 'Ardeal', 'Olt') || ' ' || i,
       CASE WHEN pg_temp.h(i, 'ln', 3) = 0 THEN 'Societatea ' || i END,
       CASE WHEN pg_temp.h(i, 'c', 4) > 0 THEN (10000000 + i * 7)::text END,
       CASE WHEN pg_temp.h(i, 'p', 3) > 0 THEN '+4072' || (1000000 + pg_temp.h(i, 'p2', 8999999)) END,
       pg_temp.pick(i, 'd', 'Slobozia', 'Iași', 'Cluj-Napoca', NULL), pg_temp.pick(i, 'e', 'Ialomița', 'Iași', 'Cluj', NULL, ''),
       pg_temp.pick(i, 'f', 'Agricultură', 'Comerț', NULL),
       pg_temp.pick(i, 'g', 'LEAD', 'PROSPECT', 'ACTIVE', 'INACTIVE', 'CHURNED', 'SUSPENDED'), pg_temp.pick(i, 'h', 'MICRO', 'SMALL', 'LARGE', NULL),
       nullif(pg_temp.h(i, 'i', 2500), 7),
       CASE WHEN pg_temp.h(i, 'j', 4) > 0 THEN pg_temp.h(i, 'k', 9000000) / 100.0 END, pg_temp.pick(i, 'l', 'RON', 'RON', 'EUR'),
       pg_temp.pick(i, 'm', 'true', 'false', NULL)::boolean, pg_temp.h(i, 'n', 5) = 0, pg_temp.pick(i, 'o', 'ro', 'en', NULL),
       CASE pg_temp.h(i, 'q', 4) WHEN 0 THEN '{}'::text[] WHEN 1 THEN '{cheie}' WHEN 2 THEN '{cheie,"târg 2026"}' ELSE '{export}' END,
       pg_temp.pick(i, 'r', 'De sunat', 'Plătește târziu', NULL),
       pg_temp.pick(i, 's', :people, NULL)::uuid, :team, timestamptz '2026-01-27 09:00+02' - pg_temp.h(i, 't', 200000) * interval '1 minute',
       CASE WHEN pg_temp.h(i, 'del', 11) = 0 THEN now() END
FROM generate_series(1, 260) i;

INSERT INTO crm.contact_persons (first_name, last_name, phone, customer_company_id)
SELECT pg_temp.pick(n, 'x', 'Ștefan', 'Ioana', 'Ana'), pg_temp.pick(n, 'y', 'Țepeș', 'Marin', 'Popescu'), '+4073' || (1000000 + pg_temp.h(n, 'p3', 8999999)), id
FROM (SELECT id, row_number() OVER (ORDER BY company_name)::int AS n FROM crm.customer_companies WHERE tenant_id = core.my_tenant() AND deleted_at IS NULL) c WHERE n % 3 = 0;

INSERT INTO crm.opportunities (title, customer_company_id, contact_person_id, amount, currency, stage, position, probability, expected_close_date, closed_at,
        lost_reason, competitor, source, description, owner_id, team_id, created_at, last_activity_at, deleted_at)
SELECT x.title, x.company, (SELECT p.id FROM crm.contact_persons p WHERE p.customer_company_id = x.company ORDER BY p.id LIMIT 1),
       CASE WHEN x.stage = 'CLOSED_WON' THEN coalesce(x.amount, 10) ELSE x.amount END, x.currency, x.stage, 'i' || lpad(x.i::text, 5, '0') || 'i', x.probability,
       x.due, CASE WHEN x.stage LIKE 'CLOSED%' THEN date '2026-01-27' - pg_temp.h(x.i, 'cl', 60) END,
       CASE WHEN x.stage = 'CLOSED_LOST' THEN (SELECT code FROM crm.lost_reasons WHERE tenant_id = core.my_tenant() AND deleted_at IS NULL ORDER BY code OFFSET pg_temp.h(x.i, 'lr', 3) LIMIT 1) END,
       pg_temp.pick(x.i, 'co', 'Vecinul SRL', 'O''Neill', NULL, NULL), pg_temp.pick(x.i, 'so', 'Târg', 'Recomandare', NULL),
       pg_temp.pick(x.i, 'de', 'Întâi prețul', NULL), pg_temp.pick(x.i, 'ow', :people, NULL)::uuid, :team, x.made, x.made + interval '3 hours', x.gone
FROM (SELECT i, pg_temp.pick(i, 'ti', 'Campanie', 'Catalog de semințe', 'Site nou', 'Ofertă 50%_', 'Știri și târguri') || ' ' || i AS title,
             (SELECT id FROM crm.customer_companies WHERE tenant_id = core.my_tenant() AND deleted_at IS NULL ORDER BY company_name OFFSET pg_temp.h(i, 'cc', 230) LIMIT 1) AS company,
             CASE WHEN pg_temp.h(i, 'am', 6) > 0 THEN pg_temp.h(i, 'a2', 6000000) / 100.0 END AS amount, pg_temp.pick(i, 'cu', 'RON', 'RON', 'EUR') AS currency,
             pg_temp.pick(i, 'st', 'PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'CLOSED_WON', 'CLOSED_LOST') AS stage,
             CASE WHEN pg_temp.h(i, 'pr', 3) = 0 THEN pg_temp.h(i, 'p2', 101) END AS probability,
             CASE WHEN pg_temp.h(i, 'du', 5) > 0 THEN date '2026-01-27' - 60 + pg_temp.h(i, 'd2', 120) END AS due,
             timestamptz '2026-01-27 09:00+02' - pg_temp.h(i, 'ma', 200000) * interval '1 minute' AS made,
             CASE WHEN pg_temp.h(i, 'de2', 13) = 0 THEN now() END AS gone
      FROM generate_series(1, 900) i) x;
)";

FilterOffice::FilterOffice()
{
    const QUuid team = db.addTeam(QStringLiteral("Vânzări"));
    ana = db.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    const auto ion = db.addUser(QStringLiteral("ion"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    const auto seed = [this](const QList<QUuid> &people, const QUuid &ofTeam) {
        QStringList quoted;
        for (const QUuid &person : people)
            quoted << QLatin1Char('\'') + person.toString(QUuid::WithoutBraces) + QLatin1Char('\'');
        db.exec(QString::fromUtf8(officeSeed)
                    .replace(QLatin1String(":people"), quoted.join(QLatin1String(", ")))
                    .replace(QLatin1String(":team"), QLatin1Char('\'') + ofTeam.toString(QUuid::WithoutBraces) + QLatin1Char('\'')));
        db.exec(QStringLiteral("DROP FUNCTION pg_temp.h(int, text, int), pg_temp.pick(int, text, text[])"));
    };
    seed({ana.id, ion.id}, team);
    // The same rows once more for an organisation of somebody else.
    const QUuid foreign = db.addTenant(QStringLiteral("Alții"));
    const QUuid foreignTeam = db.addTeam(QStringLiteral("Vânzări"), foreign);
    const auto mara = db.addUser({.login = QStringLiteral("mara"), .roles = {QStringLiteral("SALES_REP")}, .team = foreignTeam,
        .teamRole = QStringLiteral("account_manager"), .tenant = foreign});
    db.useTenant(foreign);
    seed({mara.id}, foreignTeam);
    db.useTenant(db.tenant());
}

} // namespace punte
