// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/InteractionCommands.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"

namespace punte::InteractionCommands {

static QVariant orNull(const QUuid &id)
{
    return id.isNull() ? QVariant() : QVariant(id);
}

static QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

static Statement noteStatement(const NewInteraction &what, QVariantMap params)
{
    params.insert({{QStringLiteral("note"), Saves::newId()}, {QStringLiteral("body"), what.description}});
    return SqlStore::instance().statement("customers/add_note", params);
}

static Statement interactionStatement(const NewInteraction &what, QVariantMap params)
{
    params.insert({{QStringLiteral("interaction"), Saves::newId()}, {QStringLiteral("type"), what.type},
        {QStringLiteral("direction"), orNull(what.direction)}, {QStringLiteral("minutes"), what.minutes < 0 ? QVariant() : QVariant(what.minutes)},
        {QStringLiteral("description"), orNull(what.description)}, {QStringLiteral("outcome"), orNull(what.outcome)},
        {QStringLiteral("feedback"), orNull(what.feedback)}});
    return SqlStore::instance().statement("customers/log_interaction", params);
}

void log(Database &database, QObject *context, const NewInteraction &what, TaskCommands::Done done)
{
    const QUuid action = what.action.isNull() ? Saves::newId() : what.action;
    const QVariantMap common{{QStringLiteral("action"), action}, {QStringLiteral("subject"), what.subject},
        {QStringLiteral("customer"), orNull(what.customer)}, {QStringLiteral("contact"), orNull(what.contact)},
        {QStringLiteral("opportunity"), orNull(what.opportunity)}, {QStringLiteral("at"), what.when}, {QStringLiteral("task"), Saves::newId()},
        {QStringLiteral("task_title"), orNull(what.nextTask)},
        {QStringLiteral("task_due"), what.nextDue.isValid() ? QVariant(what.nextDue) : QVariant()},
        {QStringLiteral("task_has_time"), what.nextHasTime}};
    Request request;
    request.actionId = action;
    request.statements = {what.type == QLatin1String("NOTE") ? noteStatement(what, common) : interactionStatement(what, common)};
    database.run(context, request, [action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else
            done(action);
    });
}

} // namespace punte::InteractionCommands
