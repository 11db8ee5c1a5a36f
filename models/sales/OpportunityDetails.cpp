// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/OpportunityDetails.h"

#include "models/db/SqlStore.h"

namespace punte {

OpportunityDetails::OpportunityDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"crm.tasks", "crm.interactions"}, parent)
{
}

QList<Statement> OpportunityDetails::question() const
{
    const QVariantMap params{{QStringLiteral("opportunity"), record()}, {QStringLiteral("limit"), limit}};
    const SqlStore &store = SqlStore::instance();
    return {store.statement("sales/list_tasks_of_opportunity", params), store.statement("sales/list_activity_of_opportunity", params)};
}

void OpportunityDetails::forget()
{
    m_tasks.clear();
    m_activity.clear();
}

void OpportunityDetails::take(const QList<ResultSet> &results)
{
    const ResultSet &tasks = results.at(0);
    for (int i = 0; i < tasks.rows.size(); ++i)
        m_tasks.append({tasks.value(i, u"id").toUuid(), tasks.value(i, u"version").toInt(), tasks.value(i, u"title").toString(),
            tasks.value(i, u"due_date")});
    const ResultSet &past = results.at(1);
    for (int i = 0; i < past.rows.size(); ++i) {
        const QString outcome = past.value(i, u"outcome").toString();
        m_activity.append({past.value(i, u"type").toString(), past.value(i, u"date_time"), past.value(i, u"duration_minutes").toInt(),
            outcome.isEmpty() ? past.value(i, u"description").toString() : outcome, past.value(i, u"user_name").toString()});
    }
}

} // namespace punte
