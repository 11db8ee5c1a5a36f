// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/OpportunityDetails.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

namespace punte {

OpportunityDetails::OpportunityDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (change.table == "crm.tasks" || change.table == "crm.interactions")
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &OpportunityDetails::load);
}

void OpportunityDetails::setOpportunity(const QUuid &opportunity)
{
    if (opportunity == m_opportunity)
        return;
    m_opportunity = opportunity;
    m_tasks.clear();
    m_activity.clear();
    Q_EMIT changed();
    load();
}

void OpportunityDetails::load()
{
    if (m_opportunity.isNull())
        return;
    const QVariantMap params{{QStringLiteral("opportunity"), m_opportunity}, {QStringLiteral("limit"), limit}};
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.slot = "opportunity_details";
    request.statements = {store.statement("sales/list_tasks_of_opportunity", params), store.statement("sales/list_activity_of_opportunity", params)};
    m_loading = true;
    m_database.run(this, request, [this](const BatchResult &result) {
        m_loading = false;
        if (!result) {
            if (result.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(result.error());
                whenLiveAgain(m_database, this, [this] { load(); });
            }
            Q_EMIT changed();
            return;
        }
        m_tasks.clear();
        m_activity.clear();
        const ResultSet &tasks = result->at(0);
        for (int i = 0; i < tasks.rows.size(); ++i)
            m_tasks.append({tasks.value(i, u"id").toUuid(), tasks.value(i, u"version").toInt(), tasks.value(i, u"title").toString(),
                tasks.value(i, u"due_date")});
        const ResultSet &past = result->at(1);
        for (int i = 0; i < past.rows.size(); ++i) {
            const QString outcome = past.value(i, u"outcome").toString();
            m_activity.append({past.value(i, u"type").toString(), past.value(i, u"date_time"), past.value(i, u"duration_minutes").toInt(),
                outcome.isEmpty() ? past.value(i, u"description").toString() : outcome, past.value(i, u"user_name").toString()});
        }
        Q_EMIT changed();
    });
}

} // namespace punte
