// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CompanyDetails.h"

#include "models/db/SqlStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

namespace {
constexpr int fewOfEach = 5;
constexpr int manyOfEach = 50;
}

CompanyDetails::CompanyDetails(Database &database, ChangeFeed &feed, QObject *parent, Extent extent)
    : RecordDetails(database, feed, {"crm.contact_persons", "crm.opportunities", "crm.tasks", "crm.interactions", "crm.company_addresses"}, parent)
    , m_extent(extent)
{
}

void CompanyDetails::forget()
{
    m_contacts.clear();
    m_opportunities.clear();
    m_tasks.clear();
    m_interactions.clear();
    m_addresses.clear();
    m_figures = {};
}

QList<Statement> CompanyDetails::question() const
{
    const QVariantMap params{{QStringLiteral("company"), record()}, {QStringLiteral("limit"), m_extent == Extent::Page ? manyOfEach : fewOfEach}};
    const SqlStore &store = SqlStore::instance();
    QList<Statement> statements{store.statement("customers/list_contacts_of_company", params),
        store.statement("customers/list_open_opportunities_of_company", params), store.statement("customers/list_open_tasks_of_company", params)};
    if (m_extent == Extent::Page) {
        const QVariantMap company{{QStringLiteral("company"), record()}};
        statements << store.statement("customers/list_addresses_of_company", company) << store.statement("customers/read_company_figures", company);
    } else {
        statements << store.statement("customers/list_interactions_of_company", params);
    }
    return statements;
}

void CompanyDetails::take(const QList<ResultSet> &results)
{
    const ResultSet &people = results.at(0);
    for (int i = 0; i < people.rows.size(); ++i)
        m_contacts.append({people.value(i, u"id").toUuid(), people.value(i, u"full_name").toString(), people.value(i, u"position").toString(),
            people.value(i, u"phone").toString(), people.value(i, u"email").toString(), people.value(i, u"is_primary_contact").toBool(),
            people.value(i, u"is_decision_maker").toBool(), people.value(i, u"version").toInt()});
    const ResultSet &deals = results.at(1);
    for (int i = 0; i < deals.rows.size(); ++i)
        m_opportunities.append({deals.value(i, u"id").toUuid(), deals.value(i, u"title").toString(), deals.value(i, u"stage").toString(),
            deals.value(i, u"amount").toString(), deals.value(i, u"currency").toString(), deals.value(i, u"expected_close_date")});
    const ResultSet &tasks = results.at(2);
    for (int i = 0; i < tasks.rows.size(); ++i)
        m_tasks.append({tasks.value(i, u"id").toUuid(), tasks.value(i, u"version").toInt(), tasks.value(i, u"title").toString(),
            tasks.value(i, u"due_date"), tasks.value(i, u"has_time").toBool()});
    if (m_extent == Extent::Page) {
        takePage(results.at(3), results.at(4));
        return;
    }
    const ResultSet &past = results.at(3);
    for (int i = 0; i < past.rows.size(); ++i)
        m_interactions.append({past.value(i, u"id").toUuid(), past.value(i, u"type").toString(), past.value(i, u"date_time"),
            past.value(i, u"duration_minutes").toInt(), past.value(i, u"description").toString(), past.value(i, u"outcome").toString(),
            past.value(i, u"user_name").toString()});
}

void CompanyDetails::takePage(const ResultSet &addresses, const ResultSet &figures)
{
    for (int i = 0; i < addresses.rows.size(); ++i)
        m_addresses.append({addresses.value(i, u"id").toUuid(), addresses.value(i, u"version").toInt(), addresses.value(i, u"address_type").toString(),
            addresses.value(i, u"street").toString(), addresses.value(i, u"city").toString(), addresses.value(i, u"state").toString(),
            addresses.value(i, u"postal_code").toString(), addresses.value(i, u"country").toString(), addresses.value(i, u"is_primary").toBool()});
    const QJsonArray deals = QJsonDocument::fromJson(figures.value(0, u"deals").toString().toUtf8()).array();
    for (const QJsonValue &each : deals) {
        const QJsonObject deal = each.toObject();
        (deal.value(QLatin1String("open")).toBool() ? m_figures.open : m_figures.won)
            .append({deal.value(QLatin1String("currency")).toString(), deal.value(QLatin1String("sum")).toString(),
                deal.value(QLatin1String("average")).toString(), deal.value(QLatin1String("n")).toInt()});
    }
    m_figures.lastInteraction = figures.value(0, u"last_interaction");
    m_figures.clientSince = figures.value(0, u"client_since").toDate();
}

} // namespace punte
