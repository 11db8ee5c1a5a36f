// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/SaveRequest.h"

#include "models/db/Database.h"
#include "models/records/Saves.h"

namespace punte {

void sendSave(Database &database, QObject *context, const Statement &statement, const QUuid &action, std::function<void(const Result<QUuid> &)> done)
{
    Request request;
    request.actionId = action;
    request.statements = {statement};
    database.run(context, request, [action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else if (result->first().rows.isEmpty() && !result->first().recovered)
            done(std::unexpected(Saves::notVisible()));
        else
            done(action);
    });
}

} // namespace punte
