// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/Saves.h"

#include <functional>

class QObject;

namespace punte {

class Database;

/// What is done with a file that is kept with a record.
namespace FileCommands {

/// Deletes it, by its version; `done` has the command's id, or why it stays, and the command's name for Undo.
void remove(Database &database, QObject *context, const QUuid &file, int version, const QString &name,
    std::function<void(const Result<QUuid> &action, const ActionLabel &label)> done);

} // namespace FileCommands

} // namespace punte
