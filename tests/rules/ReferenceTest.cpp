// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReferenceTest.h"

#include "Office.h"

#include <QRegularExpression>
#include <QTest>

namespace punte {

namespace {

/// table: column type, ... as the document writes them. key = BIGSERIAL or BIGINT, moment = TIMESTAMP, tN = VARCHAR(N).
const char referenceColumns[] = R"(
core.users: id key, email t255, phone_number t20, gender t10, date_of_birth date, first_name t50, last_name t50, status t20, last_login_at moment, password_changed_at moment
core.user_roles: user_id key, role t20, created_at moment
core.auth_sessions: id key, user_id key, expires_at moment, ip_address inet, user_agent t500, is_active bool
crm.customer_companies: id key, company_name t255, legal_name t255, tax_id t50, website t500, founding_year int, industry_code t20, industry_name t255, sector t100, company_size t20, employee_count int, annual_revenue_amount numeric(15,2), annual_revenue_currency char(3), revenue_range t20, status t20, is_public_company bool, is_startup bool, target_market t1000, mission_statement t2000
crm.contact_persons: id key, customer_company_id key, first_name t100, last_name t100, email t255, phone t20, position t100, department t100, is_decision_maker bool, is_primary_contact bool, is_active bool
crm.company_addresses: id key, customer_company_id key, address_type t50, street t255, city t100, state t100, postal_code t20, country t100, is_primary bool
crm.opportunities: id key, customer_company_id key, title t255, amount numeric(15,2), stage t50, expected_close_date date
crm.services_packages: id key, name t100, description text, price numeric(10,2), service_type t50, deliverables text, estimated_hours int, complexity t20, is_recurring bool, frequency t50, project_duration int, active bool
crm.tasks: id key, title t255, description text, due_date moment, status t50, priority t50, customer_id key, opportunity_id key, assigned_to_user_id key
crm.interactions: id key, customer_id key, type t50, date_time moment, description text, outcome t500, feedback_type t20, channel_preference t50
crm.opportunity_services: opportunity_id key, service_package_id key, quantity int, unit_price numeric(10,2)
)";

const char referenceValues[] = R"(
core.users.status: ACTIVE INACTIVE PENDING_ACTIVATION SUSPENDED DELETED
core.users.gender: MALE FEMALE OTHER UNKNOWN
core.user_roles.role: ADMIN MANAGER SALES_REP MARKETER ANALYST USER GROOMER
crm.customer_companies.company_size: MICRO SMALL MEDIUM LARGE ENTERPRISE
crm.customer_companies.status: LEAD PROSPECT ACTIVE INACTIVE CHURNED SUSPENDED
crm.company_addresses.address_type: HEADQUARTERS BILLING SHIPPING BRANCH
crm.opportunities.stage: PROSPECTING QUALIFICATION PROPOSAL NEGOTIATION CLOSED_WON CLOSED_LOST
crm.stage_defaults.stage: PROSPECTING QUALIFICATION PROPOSAL NEGOTIATION CLOSED_WON CLOSED_LOST
crm.services_packages.service_type: SOCIAL_MEDIA SEO CONTENT_MARKETING PPC EMAIL_MARKETING ANALYTICS STRATEGY
crm.services_packages.complexity: LOW MEDIUM HIGH VERY_HIGH
crm.services_packages.frequency: WEEKLY BIWEEKLY MONTHLY QUARTERLY YEARLY ONE_TIME
crm.tasks.status: PENDING IN_PROGRESS COMPLETED CANCELLED BLOCKED
crm.tasks.priority: LOW MEDIUM HIGH URGENT
crm.interactions.type: EMAIL CALL MEETING DEMO PRESENTATION FOLLOW_UP SUPPORT
crm.interactions.feedback_type: POSITIVE NEUTRAL NEGATIVE COMPLAINT
crm.interactions.channel_preference: EMAIL PHONE IN_PERSON VIDEO_CALL CHAT
)";

QString catalogType(const QString &document)
{
    static const QHash<QString, QString> types{{QStringLiteral("key"), QStringLiteral("uuid")},
                                               {QStringLiteral("moment"), QStringLiteral("timestamp with time zone")},
                                               {QStringLiteral("bool"), QStringLiteral("boolean")},
                                               {QStringLiteral("int"), QStringLiteral("integer")},
                                               {QStringLiteral("char(3)"), QStringLiteral("character(3)")}};
    static const QRegularExpression varchar(QStringLiteral("^t\\d+$"));
    return document.contains(varchar) ? QStringLiteral("text") : types.value(document, document);
}

TestDatabase &referenceDatabase()
{
    static TestDatabase db;
    return db;
}

/// The CHECK constraints that speak of a column, as text.
QString checksOf(const QString &table, const QString &column)
{
    return referenceDatabase().value(QStringLiteral(
        "SELECT string_agg(pg_get_constraintdef(c.oid), ' ; ') FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)"
        " WHERE c.contype = 'c' AND c.conrelid = $1::regclass AND a.attname = $2"), {table, column});
}

} // namespace

void ReferenceTest::columns_data()
{
    QTest::addColumn<QString>("columns");
    for (const QString &line : QString::fromLatin1(referenceColumns).split(u'\n', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(line.section(QStringLiteral(": "), 0, 0))) << line.section(QStringLiteral(": "), 1);
}

void ReferenceTest::columns()
{
    QFETCH(const QString, columns);
    const QString table = QString::fromLatin1(QTest::currentDataTag());
    static const QRegularExpression between(QStringLiteral(", (?=[a-z])"));
    for (const QString &entry : columns.split(between)) {
        const QString name = entry.section(u' ', 0, 0);
        const QString type = entry.section(u' ', 1);
        const QString found = referenceDatabase().value(QStringLiteral("SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                                                                       " WHERE attrelid = $1::regclass AND attname = $2 AND NOT attisdropped"), {table, name});
        QVERIFY2(found == catalogType(type), qPrintable(name + QStringLiteral(" is ") + found));
        if (!type.startsWith(u't') || type == QLatin1String("text"))
            continue;
        // A length, or a list of values none of which is longer.
        const QString checks = checksOf(table, name);
        QVERIFY2(checks.contains(QStringLiteral("<= ") + type.mid(1)) || checks.contains(QStringLiteral("ARRAY[")), qPrintable(name + u' ' + checks));
    }
}

void ReferenceTest::values_data()
{
    QTest::addColumn<QStringList>("values");
    for (const QString &line : QString::fromLatin1(referenceValues).split(u'\n', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(line.section(QStringLiteral(": "), 0, 0))) << line.section(QStringLiteral(": "), 1).split(u' ');
}

void ReferenceTest::values()
{
    QFETCH(QStringList, values);
    const QString column = QString::fromLatin1(QTest::currentDataTag());
    static const QRegularExpression quoted(QStringLiteral("'([A-Z_]+)'::text"));
    QStringList found;
    const QString checks = checksOf(column.section(u'.', 0, 1), column.section(u'.', 2));
    for (auto match = quoted.globalMatch(checks); match.hasNext();)
        found.append(match.next().captured(1));
    found.removeDuplicates();
    found.sort();
    values.sort();
    QCOMPARE(found, values);
}

void ReferenceTest::indexes()
{
    const QStringList names{QStringLiteral("idx_users_email"), QStringLiteral("idx_users_status"), QStringLiteral("idx_customer_companies_status"),
                            QStringLiteral("idx_customer_companies_industry"), QStringLiteral("idx_customer_companies_size"), QStringLiteral("idx_opportunities_stage"),
                            QStringLiteral("idx_opportunities_customer"), QStringLiteral("idx_opportunities_close_date"), QStringLiteral("idx_tasks_assigned_to"),
                            QStringLiteral("idx_tasks_due_date"), QStringLiteral("idx_tasks_status")};
    for (const QString &name : names)
        QVERIFY2(referenceDatabase().value(QStringLiteral("SELECT count(*) FROM pg_indexes WHERE indexname = $1 AND indexdef LIKE '%(tenant_id, %'"), {name}) == QLatin1String("1"),
                 qPrintable(name));
}

} // namespace punte
