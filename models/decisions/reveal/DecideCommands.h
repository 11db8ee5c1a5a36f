// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QDate>

#include <functional>

namespace punte {

/// The answer to the customer as it was typed.
struct TypedAnswer {
    QString text;
    QByteArray tone;
    QByteArray language; ///< ro, en; empty = not said
    QUuid option;        ///< what it was written for
};

/// Deciding for an option.
struct DecideChoice {
    QUuid decision;
    int version = 0;
    QUuid option;
    QString reason;      ///< only where it is not the first
    QDate askOn;         ///< when to ask for the outcome; invalid = not
    TypedAnswer answer;  ///< becomes a version with the decision when it has a text and `keepAnswer`
    QUuid lastAnswer;    ///< else this version belongs to the outcome, if any
    bool keepAnswer = false;
};

/// A colleague who could decide.
struct DecideColleague {
    QUuid user;
    QString name;
    int authority = 0;
};

/// What happens to a revealed decision. Each is one command of the ledger; refusals come from the database. GUI thread.
namespace DecideCommands {

using Done = std::function<void(const Result<QUuid> &)>;

/// The choice, the text and their link in one transaction.
void decide(Database &database, QObject *context, const DecideChoice &choice, const QUuid &action, Done done);
/// The text as a version of its own, before anything is decided.
void keepAnswer(Database &database, QObject *context, const QUuid &decision, const QString &title, const TypedAnswer &answer, const QUuid &action, Done done);
void handUp(Database &database, QObject *context, const QUuid &decision, const QUuid &person, int version, const QUuid &action, Done done);
/// No option takes it back.
void signOff(Database &database, QObject *context, const QUuid &decision, const QUuid &option, const QUuid &action, Done done);
/// Nothing is changed by it; the answer is how many people were told.
void askSignOff(Database &database, QObject *context, const QUuid &decision, std::function<void(const Result<int> &)> done);
void deciders(Database &database, QObject *context, const QUuid &decision, const QUuid &option, std::function<void(const Result<QList<DecideColleague>> &)> done);

} // namespace DecideCommands

} // namespace punte
