// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/PersonCommands.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"

namespace punte {

void PersonCommands::move(Database &database, QObject *context, const PersonMove &what, const QUuid &action, Done done)
{
    Request request;
    request.actionId = action;
    request.statements = {SqlStore::instance().statement("customers/move_contact",
        {{QStringLiteral("contact"), what.person}, {QStringLiteral("company"), what.company},
            {QStringLiteral("position"), what.position.isEmpty() ? QVariant() : QVariant(what.position)}, {QStringLiteral("on"), what.on},
            {QStringLiteral("version"), what.version}, {QStringLiteral("action"), action}})};
    database.run(context, request, [action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else
            done(action);
    });
}

} // namespace punte
