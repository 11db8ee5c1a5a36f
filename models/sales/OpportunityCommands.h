// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

namespace punte {

/// An opportunity as it was read when a command on it was chosen.
struct OpportunityFacts {
    QUuid id;
    int version = 0;
    QString title;
    QByteArray stage;
    QString amount;   ///< as stored; empty = none
    QString currency;
};

/// Commands on one opportunity away from the board. Each is one action; `done` gets its id.
namespace OpportunityCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

/// To another stage, with what the rules ask for (StageInput); undone and named as a move on the board is.
void move(Database &database, QObject *context, const OpportunityFacts &opportunity, const QByteArray &stage, const QVariantMap &values, Done done);

} // namespace OpportunityCommands

} // namespace punte
