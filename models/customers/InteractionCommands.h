// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TaskCommands.h"

namespace punte {

/// What was done with a customer, and perhaps what comes next.
struct NewInteraction {
    QUuid customer;
    QUuid contact;
    QUuid opportunity;
    QString subject;        ///< names it in the undo list: the customer
    QString type;           ///< CALL, EMAIL, ...; NOTE keeps a note: only the description of it
    QDateTime when;
    QString direction;
    int minutes = -1;
    QString description;
    QString outcome;
    QString feedback;
    QString nextTask;       ///< empty = no task
    QDateTime nextDue;
    bool nextHasTime = false;
    QUuid action;           ///< made by the caller (Saves::newId()) so that a draft can name it
};

namespace InteractionCommands {

/// Saves both as one undo step in one statement; `done` gets the action's id.
void log(Database &database, QObject *context, const NewInteraction &interaction, TaskCommands::Done done);

} // namespace InteractionCommands

} // namespace punte
