// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDate>
#include <QUuid>

#include <functional>

class QObject;

namespace punte {

class Database;

/// What a person says about being written to, as somebody writes it down.
struct ConsentEntry {
    QUuid contact;
    QString channel;  ///< email, sms, phone; of a no also marketing (all offers) and reminders
    QString source;
    QString words;    ///< proof of a yes, reason of a no
    QString basis;    ///< of a yes: consent, existing_customer
    QDate day;        ///< of a yes, when it was not said just now
    QDate expires;    ///< of a yes
};

/// Words about consents. They are only ever added: none of these has an undo. A line that breaks on the way leaves no doubt, a command is applied once.
namespace ConsentCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

void give(Database &database, QObject *context, const ConsentEntry &entry, Done done);
void optOut(Database &database, QObject *context, const ConsentEntry &entry, Done done);

} // namespace ConsentCommands

/// The vocabularies of what may be typed here.
void registerConsentEnums();

} // namespace punte
