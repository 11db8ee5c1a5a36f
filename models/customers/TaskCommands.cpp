// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TaskCommands.h"

#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

namespace punte::TaskCommands {

static ActionLabel taskLabel(const QByteArray &code, const QString &title)
{
    return {code, {{QStringLiteral("subject"), title}, {QStringLiteral("table"), QStringLiteral("crm.tasks")}}};
}

void complete(Database &database, QObject *context, const QUuid &task, int version, const QString &title, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context,
        Saves::update("crm.tasks", {{task, version, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}}}, action, taskLabel("complete", title)),
        action, std::move(done));
}

void create(Database &database, QObject *context, const NewTask &task, const QUuid &action, Done done)
{
    QVariantMap values{{QStringLiteral("title"), task.title}, {QStringLiteral("has_time"), task.hasTime}};
    if (task.due.isValid())
        values.insert(QStringLiteral("due_date"), task.due);
    if (!task.customer.isNull())
        values.insert(QStringLiteral("customer_id"), task.customer);
    if (!task.opportunity.isNull())
        values.insert(QStringLiteral("opportunity_id"), task.opportunity);
    if (!task.contact.isNull())
        values.insert(QStringLiteral("contact_person_id"), task.contact);
    if (!task.assignedTo.isNull())
        values.insert(QStringLiteral("assigned_to_user_id"), task.assignedTo);
    if (!task.priority.isEmpty())
        values.insert(QStringLiteral("priority"), task.priority);
    sendSave(database, context, Saves::insert("crm.tasks", {{Saves::newId(), 0, values}}, action, taskLabel("create", task.title)), action, std::move(done));
}

} // namespace punte::TaskCommands
