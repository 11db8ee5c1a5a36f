// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QDate>

namespace punte {

/// Where a person goes.
struct PersonMove {
    QUuid person;
    int version = 0; ///< of the person's row, as it was shown
    QUuid company;   ///< null = belongs to no company any more
    QString position;
    QDate on;
};

/// Commands on one person. Each is one action, so Undo takes it back; `done` gets the action's id.
namespace PersonCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

/// "Moved to ...": the present role ends on that day and stays in the history, the new one begins.
void move(Database &database, QObject *context, const PersonMove &what, const QUuid &action, Done done);

} // namespace PersonCommands

} // namespace punte
