// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QDateTime>

namespace punte {

/// What a new task says; the database fills what is left empty.
struct NewTask {
    QString title;
    QDateTime due;          ///< invalid = without a date
    bool hasTime = false;
    QUuid customer;
    QUuid opportunity;
    QUuid contact;
    QUuid assignedTo;       ///< null = the person himself
    QString priority;       ///< empty = MEDIUM
};

/// Commands on tasks that several pages offer. Each is one action, so Undo takes it back; `done` gets the action's id.
namespace TaskCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

/// Ticks a task off. `version` is the one that was shown: a task changed meanwhile is a Conflict.
void complete(Database &database, QObject *context, const QUuid &task, int version, const QString &title, Done done);
/// `action` is made by the caller (Saves::newId()) so that a draft can name it.
void create(Database &database, QObject *context, const NewTask &task, const QUuid &action, Done done);

} // namespace TaskCommands

} // namespace punte
