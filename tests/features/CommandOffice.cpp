// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/CommandOffice.h"

namespace punte {

// h(i, salt, n): a number from 0 to n - 1 that looks random and is the same every time.
static constexpr const char *commandSeed = R"(
CREATE FUNCTION pg_temp.h(i int, salt text, n int) RETURNS int LANGUAGE sql IMMUTABLE
RETURN (('x' || substr(md5(i || salt), 1, 7))::bit(28)::int % n);
CREATE FUNCTION pg_temp.pick(i int, salt text, VARIADIC a text[]) RETURNS text LANGUAGE sql IMMUTABLE
RETURN a[1 + pg_temp.h(i, salt, cardinality(a))];
CREATE FUNCTION pg_temp.company(i int) RETURNS uuid LANGUAGE sql
RETURN (SELECT id FROM crm.customer_companies ORDER BY company_name OFFSET pg_temp.h(i, 'company', 50) LIMIT 1);

INSERT INTO crm.customer_companies (company_name, tax_id, phone, email, city, county, status, employee_count, annual_revenue_amount,
        annual_revenue_currency, tags, owner_id, team_id, deleted_at)
SELECT pg_temp.pick(i, 'a', 'Agro', 'Ștefănești', 'Lactate', 'Moara') || ' ' || lpad(i::text, 3, '0'), (10000000 + i * 7)::text,
       '+4072' || (1000000 + pg_temp.h(i, 'p', 8999999)), 'contact' || i || '@exemplu.ro', 'Slobozia', 'Ialomița',
       pg_temp.pick(i, 'g', 'LEAD', 'PROSPECT', 'ACTIVE', 'INACTIVE'), pg_temp.h(i, 'e', 900), pg_temp.h(i, 'k', 9000000) / 100.0, 'RON',
       CASE WHEN i % 3 = 0 THEN '{cheie}'::text[] ELSE '{}' END, pg_temp.pick(i, 's', :people)::uuid, :team, CASE WHEN i % 10 = 0 THEN now() END
FROM generate_series(1, 60) i;

INSERT INTO crm.company_addresses (customer_company_id, address_type, street, city, is_primary)
SELECT pg_temp.company(i), pg_temp.pick(i, 't', 'BILLING', 'SHIPPING', 'BRANCH'), 'Strada Gării ' || i, 'Slobozia', false FROM generate_series(1, 60) i;

INSERT INTO crm.contact_persons (first_name, last_name, phone, email, position, customer_company_id, is_primary_contact)
SELECT pg_temp.pick(i, 'x', 'Ștefan', 'Ioana', 'Ana'), 'Marin ' || lpad(i::text, 3, '0'), '+4073' || (1000000 + pg_temp.h(i, 'p3', 8999999)),
       'om' || i || '@exemplu.ro', 'Director', CASE WHEN i % 8 > 0 THEN pg_temp.company(i) END, false
FROM generate_series(1, 90) i;

INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, probability, expected_close_date, closed_at, lost_reason,
        competitor, owner_id, team_id, deleted_at)
SELECT 'Oferta ' || lpad(i::text, 3, '0'), pg_temp.company(i + 100), 100 + i, pg_temp.pick(i, 'cu', 'RON', 'RON', 'EUR'), s.stage, 'i' || lpad(i::text, 5, '0') || 'i',
       CASE WHEN i % 3 = 0 THEN pg_temp.h(i, 'pr', 101) END, CASE WHEN i % 7 > 0 THEN core.today() - 40 + pg_temp.h(i, 'd', 200) END,
       CASE WHEN s.stage LIKE 'CLOSED%' THEN core.today() - pg_temp.h(i, 'cl', 20) END,
       CASE WHEN s.stage = 'CLOSED_LOST' THEN (SELECT code FROM crm.lost_reasons ORDER BY code LIMIT 1) END, 'Vecinul SRL',
       pg_temp.pick(i, 'ow', :people)::uuid, :team, CASE WHEN i % 11 = 0 THEN now() END
FROM generate_series(1, 140) i, LATERAL (SELECT pg_temp.pick(i, 'st', 'PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'CLOSED_WON', 'CLOSED_LOST')) s (stage);

INSERT INTO crm.tasks (title, due_date, has_time, status, priority, kind, customer_id, repeat_rule, assigned_to_user_id, deleted_at)
SELECT 'Sună ' || lpad(i::text, 3, '0'), now() + (pg_temp.h(i, 'd', 40) - 10) * interval '1 day', i % 2 = 0, pg_temp.pick(i, 's', 'PENDING', 'PENDING', 'IN_PROGRESS', 'BLOCKED'),
       'MEDIUM', 'CALL', pg_temp.company(i), CASE WHEN i % 4 = 0 THEN 'FREQ=WEEKLY' END, pg_temp.pick(i, 'ow', :people)::uuid, CASE WHEN i % 13 = 0 THEN now() END
FROM generate_series(1, 90) i;

INSERT INTO crm.contracts (customer_company_id, contract_number, title, status, start_date, end_date, auto_renewal, renewal_notice_days, reminder_days,
        monthly_fee, owner_id, team_id)
SELECT pg_temp.company(i), 'K-' || lpad(i::text, 3, '0'), 'Mentenanță ' || i, pg_temp.pick(i, 's', 'ACTIVE', 'ACTIVE', 'DRAFT'), core.today() - 300,
       core.today() + 20 + pg_temp.h(i, 'e', 200), i % 2 = 0, 30, CASE WHEN i % 3 > 0 THEN 10 END, 500, pg_temp.pick(i, 'ow', :people)::uuid, :team
FROM generate_series(1, 40) i;

INSERT INTO crm.interactions (customer_id, opportunity_id, type, date_time, direction, description, user_id)
SELECT o.customer_company_id, o.id, pg_temp.pick(i, 't', 'CALL', 'EMAIL', 'MEETING'), now() - i * interval '3 hours', 'OUTBOUND', 'Discuție ' || lpad(i::text, 3, '0'), o.owner_id
FROM generate_series(1, 60) i, LATERAL (SELECT * FROM crm.opportunities ORDER BY title OFFSET pg_temp.h(i, 'op', 130) LIMIT 1) o;
INSERT INTO crm.interactions (customer_id, type, direction, subject, description, priority, number, user_id)
SELECT pg_temp.company(i), 'SUPPORT', 'INBOUND', 'Problema ' || lpad(i::text, 3, '0'), 'Nu merge', 'MEDIUM', core.next_number('request'), pg_temp.pick(i, 'ow', :people)::uuid
FROM generate_series(1, 25) i;
INSERT INTO core.notes (customer_id, body, date_time, user_id)
SELECT pg_temp.company(i), 'Notă ' || lpad(i::text, 3, '0'), now() - i * interval '1 day', pg_temp.pick(i, 'ow', :people)::uuid FROM generate_series(1, 25) i;
)";

CommandOffice::CommandOffice()
{
    const QUuid team = db.addTeam(QStringLiteral("Vânzări"));
    people = {db.addUser(QStringLiteral("maria"), {QStringLiteral("MANAGER")}, team, QStringLiteral("account_manager")).id,
        db.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager")).id,
        db.addUser(QStringLiteral("ion"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager")).id};
    QStringList quoted;
    for (const QUuid &person : std::as_const(people))
        quoted << QLatin1Char('\'') + person.toString(QUuid::WithoutBraces) + QLatin1Char('\'');
    db.exec(QString::fromUtf8(commandSeed)
                .replace(QLatin1String(":people"), quoted.join(QLatin1String(", ")))
                .replace(QLatin1String(":team"), QLatin1Char('\'') + team.toString(QUuid::WithoutBraces) + QLatin1Char('\'')));
}

} // namespace punte
