// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileCommands.h"

#include "models/db/Database.h"
#include "models/records/SaveRequest.h"

namespace punte::FileCommands {

void remove(Database &database, QObject *context, const QUuid &file, int version, const QString &name,
    std::function<void(const Result<QUuid> &action, const ActionLabel &label)> done)
{
    const QUuid action = Saves::newId();
    const ActionLabel label{"delete", {{QStringLiteral("subject"), name}, {QStringLiteral("table"), QStringLiteral("core.attachments")}}};
    sendSave(database, context, Saves::softDelete("core.attachments", {{file, version, {}}}, action, label), action,
        [label, done = std::move(done)](const Result<QUuid> &result) { done(result, label); });
}

} // namespace punte::FileCommands
