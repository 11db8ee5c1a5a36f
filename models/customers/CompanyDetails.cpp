// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CompanyDetails.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

namespace punte {

CompanyDetails::CompanyDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        static const QList<QByteArray> tables{"crm.contact_persons", "crm.opportunities", "crm.tasks", "crm.interactions"};
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
    m_contacts.clear();
    m_opportunities.clear();
    m_tasks.clear();
    m_interactions.clear();
    Q_EMIT changed();
    load();
}

void CompanyDetails::load()
{
    if (m_company.isNull())
        return;
    const QVariantMap params{{QStringLiteral("company"), m_company}, {QStringLiteral("limit"), limit}};
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.slot = "company_details"; // a newer company replaces the one that still waits
    request.statements = {store.statement("customers/list_contacts_of_company", params),
        store.statement("customers/list_open_opportunities_of_company", params), store.statement("customers/list_open_tasks_of_company", params),
        store.statement("customers/list_interactions_of_company", params)};
    m_loading = true;
    m_database.run(this, request, [this](const BatchResult &result) {
        m_loading = false;
        if (result) {
            take(*result);
        } else if (result.error().kind != ErrorKind::Cancelled) {
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
        }
        Q_EMIT changed();
    });
}

void CompanyDetails::take(const QList<ResultSet> &results)
{
    m_contacts.clear();
    m_opportunities.clear();
    m_tasks.clear();
    m_interactions.clear();
    const ResultSet &people = results.at(0);
    for (int i = 0; i < people.rows.size(); ++i)
        m_contacts.append({people.value(i, u"id").toUuid(), people.value(i, u"full_name").toString(), people.value(i, u"position").toString(),
            people.value(i, u"phone").toString(), people.value(i, u"email").toString(), people.value(i, u"is_primary_contact").toBool(),
            people.value(i, u"is_decision_maker").toBool()});
    const ResultSet &deals = results.at(1);
    for (int i = 0; i < deals.rows.size(); ++i)
        m_opportunities.append({deals.value(i, u"id").toUuid(), deals.value(i, u"title").toString(), deals.value(i, u"stage").toString(),
            deals.value(i, u"amount").toString(), deals.value(i, u"currency").toString(), deals.value(i, u"expected_close_date")});
    const ResultSet &tasks = results.at(2);
    for (int i = 0; i < tasks.rows.size(); ++i)
        m_tasks.append({tasks.value(i, u"id").toUuid(), tasks.value(i, u"version").toInt(), tasks.value(i, u"title").toString(),
            tasks.value(i, u"due_date"), tasks.value(i, u"has_time").toBool()});
    const ResultSet &past = results.at(3);
    for (int i = 0; i < past.rows.size(); ++i)
        m_interactions.append({past.value(i, u"id").toUuid(), past.value(i, u"type").toString(), past.value(i, u"date_time"),
            past.value(i, u"duration_minutes").toInt(), past.value(i, u"description").toString(), past.value(i, u"outcome").toString(),
            past.value(i, u"user_name").toString()});
}

} // namespace punte
