// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace punte {

/// What an item has points for. The numbers are in AgendaRank.
enum class AgendaReason { Overdue, DueToday, DueTomorrow, DueSoon, Waiting, Promised, Priority, Money, Idle, Renewal, NoNextTask };

/// One reason with what it counts; `measure` is what it is about (days, days beyond the limit, per cent of the amounts, priority).
struct AgendaPoints {
    AgendaReason reason;
    int points = 0;
    int measure = 0;
    bool operator==(const AgendaPoints &) const = default;
};

/// One thing that waits for the person, whatever record it stands for. A value type; the columns of a provider's statement fill it.
struct AgendaItem {
    QByteArray provider;
    QByteArray table;        ///< the row behind it
    QByteArray recordKind;   ///< what opening it opens
    QUuid id;
    int version = 0;
    QString kind;            ///< code of the provider's own, for icon and words
    QString subject;
    QUuid customer;
    QString company;
    QString phone;           ///< of the person it is about, else of the company
    QUuid contact;
    QString contactName;
    QUuid opportunity;
    QDateTime due;           ///< invalid = no date; without a time the day's midnight
    bool dueHasTime = false;
    bool dueIsGuess = false; ///< an expected day, not one that was agreed: half the points
    QString amount;          ///< exact decimal text; empty = none
    QByteArray currency;
    int priority = 0;        ///< 0 or 2 = as usual, 1 low, 3 high, 4 urgent
    QDateTime promisedAt;
    QDateTime idleSince;     ///< last activity, when it is longer ago than the stage allows
    int idleLimit = 0;       ///< days that the stage allows
    bool isWaiting = false;  ///< a customer waits for an answer
    bool isRenewal = false;
    bool noNextTask = false;
    bool isMine = true;      ///< false = nobody's yet
    QString detail;          ///< the provider's own, as it needs it for its words

    QDateTime snoozedUntil;  ///< valid only for a snoozed item that is shown all the same
    QUuid snooze;
    int snoozeVersion = 0;

    QList<AgendaPoints> points; ///< the largest first
    int score = 0;

    [[nodiscard]] bool isSame(const AgendaItem &other) const { return id == other.id && table == other.table; }
    bool operator==(const AgendaItem &) const = default;
};

/// A short piece of an item's second line: "6 days overdue".
struct AgendaFact {
    enum class Tone { Plain, Warning, Danger };
    QString text;
    Tone tone = Tone::Plain;
};

} // namespace punte
