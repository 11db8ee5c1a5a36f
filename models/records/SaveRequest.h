// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QUuid>

#include <functional>

class QObject;

namespace punte {

class Database;
struct Statement;

/// Sends one versioned statement as the command `action` and answers its id; Saves::notVisible() when no row was there to be changed, for
/// this person or at all.
void sendSave(Database &database, QObject *context, const Statement &statement, const QUuid &action, std::function<void(const Result<QUuid> &)> done);

} // namespace punte
