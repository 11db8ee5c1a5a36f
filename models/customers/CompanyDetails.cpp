// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CompanyDetails.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

namespace {
constexpr int fewOfEach = 5;
constexpr int manyOfEach = 50;
}

CompanyDetails::CompanyDetails(Database &database, ChangeFeed &feed, QObject *parent, Extent extent)
    : QObject(parent)
    , m_database(database)
    , m_extent(extent)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> tables{"crm.contact_persons", "crm.opportunities", "crm.tasks", "crm.interactions", "crm.company_addresses"};
        if (tables.contains(change.table))
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &CompanyDetails::load);
}

void CompanyDetails::setCompany(const QUuid &company)
{
    if (company == m_company)
        return;
    m_company = company;
    m_loaded = false;
    forget();
    Q_EMIT changed();
    load();
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

void CompanyDetails::load()
{
    if (m_company.isNull())
        return;
    const QVariantMap params{{QStringLiteral("company"), m_company}, {QStringLiteral("limit"), m_extent == Extent::Page ? manyOfEach : fewOfEach}};
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.slot = "company_details"; // a newer company replaces the one that still waits
    request.statements = {store.statement("customers/list_contacts_of_company", params),
        store.statement("customers/list_open_opportunities_of_company", params), store.statement("customers/list_open_tasks_of_company", params)};
    if (m_extent == Extent::Page) {
        const QVariantMap company{{QStringLiteral("company"), m_company}};
        request.statements << store.statement("customers/list_addresses_of_company", company) << store.statement("customers/read_company_figures", company);
    } else {
        request.statements << store.statement("customers/list_interactions_of_company", params);
    }
    m_loading = true;
    m_database.run(this, request, [this](const BatchResult &result) {
        if (!result && result.error().kind == ErrorKind::Cancelled)
            return; // the newer question answers
        m_loading = false;
        if (result) {
            take(*result);
            m_loaded = true;
        } else {
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
        }
        Q_EMIT changed();
    });
}

void CompanyDetails::take(const QList<ResultSet> &results)
{
    forget();
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
