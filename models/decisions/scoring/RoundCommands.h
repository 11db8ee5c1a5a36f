// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>

namespace punte {

class Database;

/// A colleague who could be asked to score.
struct AskableMember {
    QUuid member;
    QString name;
    QByteArray job; ///< key of the enum `team_role`
};

/// What whoever leads a decision does with a round that is being scored. Each is one command of the ledger; the answer is its action. GUI
/// thread; `context` as in Database::run.
namespace RoundCommands {

using RoundDone = std::function<void(const Result<QUuid> &action)>;

void extend(Database &database, QObject *context, const QUuid &decision, const QDateTime &deadline, RoundDone done);
void reveal(Database &database, QObject *context, const QUuid &decision, RoundDone done);
/// Throws away what was scored.
void closeWithoutResult(Database &database, QObject *context, const QUuid &decision, RoundDone done);
/// Asks more people. Nobody is taken out while scores come in: the count would tell whether his were among them.
void ask(Database &database, QObject *context, const QUuid &decision, const QString &title, const QList<QUuid> &members, RoundDone done);
/// Members of teams who are not asked yet, those of the decision's team first.
void readAskable(Database &database, QObject *context, const QUuid &decision, std::function<void(const Result<QList<AskableMember>> &)> done);

} // namespace RoundCommands

} // namespace punte
