// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/PersonDetails.h"

#include "models/db/SqlStore.h"

namespace punte {

PersonDetails::PersonDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"crm.contact_roles", "crm.customer_companies", "crm.tasks", "crm.interactions"}, parent)
{
}

QList<Statement> PersonDetails::question() const
{
    const QVariantMap params{{QStringLiteral("contact"), record()}, {QStringLiteral("limit"), limit}};
    const SqlStore &store = SqlStore::instance();
    return {store.statement("customers/list_roles_of_contact", params), store.statement("customers/list_open_tasks_of_contact", params),
        store.statement("customers/list_interactions_of_contact", params)};
}

void PersonDetails::forget()
{
    m_roles.clear();
    m_tasks.clear();
    m_interactions.clear();
}

void PersonDetails::take(const QList<ResultSet> &results)
{
    const ResultSet &roles = results.at(0);
    for (int i = 0; i < roles.rows.size(); ++i)
        m_roles.append({roles.value(i, u"id").toUuid(), roles.value(i, u"version").toInt(), roles.value(i, u"customer_company_id").toUuid(),
            roles.value(i, u"company_name").toString(), roles.value(i, u"position").toString(), roles.value(i, u"department").toString(),
            roles.value(i, u"valid_from"), roles.value(i, u"valid_until"), roles.value(i, u"is_decision_maker").toBool(),
            roles.value(i, u"is_main").toBool()});
    const ResultSet &tasks = results.at(1);
    for (int i = 0; i < tasks.rows.size(); ++i)
        m_tasks.append({tasks.value(i, u"id").toUuid(), tasks.value(i, u"version").toInt(), tasks.value(i, u"title").toString(),
            tasks.value(i, u"due_date")});
    const ResultSet &past = results.at(2);
    for (int i = 0; i < past.rows.size(); ++i)
        m_interactions.append({past.value(i, u"id").toUuid(), past.value(i, u"type").toString(), past.value(i, u"date_time"),
            past.value(i, u"duration_minutes").toInt(), past.value(i, u"description").toString(), past.value(i, u"outcome").toString(),
            past.value(i, u"user_name").toString(), past.value(i, u"company_name").toString(), past.value(i, u"customer_id").toUuid()});
}

} // namespace punte
