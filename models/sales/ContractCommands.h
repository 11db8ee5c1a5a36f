// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QDate>

namespace punte {

class RecordForm;

/// A contract as it was read when a command on it was chosen.
struct ContractFacts {
    QUuid id;
    int version = 0;
    QString number;
    QString status;
    QDate start;
    QDate end;
    bool renewsItself = false;
    int months = 0; ///< what one renewal is for; 0 = not said

    /// The one a form shows; nothing while it is not loaded.
    [[nodiscard]] static ContractFacts of(const RecordForm &form);
    /// In force or expired: can be prolonged.
    [[nodiscard]] bool canRenew() const;
    [[nodiscard]] bool canTerminate() const;
};

/// Commands on one contract. Each is one action; what hangs on it (the reminder's task) follows under the same action. `done` gets its id.
namespace ContractCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

/// The last day after one more term: by the agreed months, else as long again as the contract was. Ends of months stay ends of months.
/// Invalid without an end.
[[nodiscard]] QDate nextEnd(const ContractFacts &contract);
/// Goes on until `end`, and is in force (again).
void renew(Database &database, QObject *context, const ContractFacts &contract, QDate end, Done done);
/// One side ended it on a day, for a reason that may be empty.
void terminate(Database &database, QObject *context, const ContractFacts &contract, QDate on, const QString &reason, Done done);

} // namespace ContractCommands

} // namespace punte
