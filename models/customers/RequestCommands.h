// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestItem.h"
#include "models/customers/TaskCommands.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/Saves.h"

namespace punte::RequestCommands {

/// A message for a request's thread.
struct NewMessage {
    QUuid request;
    QString subject;    ///< names it in the undo list
    RequestMessage::From from = RequestMessage::From::Us;
    QString body;
    bool wait = false;  ///< and then the customer's turn: an open request becomes a waiting one
};

/// What the undo list calls a command about this request.
[[nodiscard]] ActionLabel label(const QByteArray &code, const RequestItem &request);
[[nodiscard]] QByteArray codeOf(const NewMessage &message);

/// Each is one undo step; `done` gets the action's id. `action` is made by the caller (Saves::newId()) so that a draft can name it.
void take(Database &database, QObject *context, const RequestItem &request, const QUuid &me, TaskCommands::Done done);
/// OPEN, WAITING or CLOSED; the undo list calls it `code`.
void setStatus(Database &database, QObject *context, const RequestItem &request, const QString &status, const QByteArray &code, TaskCommands::Done done);
void send(Database &database, QObject *context, const NewMessage &message, const QUuid &action, TaskCommands::Done done);

/// Requests in the catalogue: the interactions of type SUPPORT that begin a thread.
[[nodiscard]] const TableInfo &table();

} // namespace punte::RequestCommands
