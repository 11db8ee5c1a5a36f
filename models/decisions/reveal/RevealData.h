// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"
#include "models/decisions/CellSpread.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace punte {

/// One score of a revealed cell. Whose it was is not known, and nothing ties two of them together.
struct RevealedScore {
    QUuid option;
    QUuid criterion;
    Rating rating;
};

/// What somebody wrote beside a score of this cell, without his name.
struct RevealedComment {
    QUuid option;
    QUuid criterion;
    QString text;
};

/// How far apart the scores of a cell lay in an earlier round.
struct EarlierCell {
    int round = 0;
    QUuid option;
    QUuid criterion;
    qsizetype voices = 0;
    double lowest = 0;
    double highest = 0;
    double iqr = 0;
};

/// A round, and what its reveal computed while the ballots were still whole.
struct RoundResult {
    int round = 0;
    QByteArray state;              ///< open, revealed, closed (without a result)
    bool isSmall = false;          ///< fewer than three were asked
    QDateTime closedAt;
    int voices = 0;                ///< whose scores are in the result
    std::optional<double> w;       ///< Kendall's; nothing with fewer than three voices or options
    std::optional<double> alpha;   ///< Krippendorff's, interval
    std::optional<bool> restsOnOneVoice;
    std::optional<int> seed;       ///< of the interval by resampling; nothing: the whiskers are lowest and highest
    [[nodiscard]] bool isRevealed() const { return state == "revealed"; }
};

/// What stands around the value of an option.
struct OptionWhisker {
    QUuid option;
    std::optional<double> low;
    std::optional<double> high;
};

/// A version of the answer to the customer.
struct AnswerText {
    QUuid id;
    int version = 0;
    int number = 0;                ///< of the version, from 1
    QString text;
    QByteArray tone;               ///< enum `draft_tone`
    QByteArray language;           ///< ro, en; empty = not said
    QUuid option;
    QString author;
    QDateTime at;
};

/// Whether the signed-in person may decide for one option.
struct ChoiceRight {
    QUuid option;
    std::optional<int> authority;  ///< nothing: member of a team without, or of no team
    int urgency = 0;
    std::optional<Decimal> limit;  ///< nothing: none, or none is known
    QList<QByteArray> hindrances;  ///< authority, amount, sign_off, not_revealed, reason, option
    [[nodiscard]] bool has(const char *hindrance) const { return hindrances.contains(QByteArray(hindrance)); }
    /// His authority and his limit are enough; what else is missing, others or he himself can add.
    [[nodiscard]] bool isWithinPower() const { return !has("authority") && !has("amount") && !has("option"); }
};

/// What was decided.
struct DecidedAnswer {
    QUuid option;                  ///< null: nothing yet
    QString by;
    QDateTime at;
    QString reason;
    QDate askOn;
};

/// All that the reveal brought and that deciding needs, as it stands in the database.
struct RevealData {
    QList<RoundResult> rounds;     ///< newest first
    QList<OptionWhisker> whiskers; ///< the rest is of the latest revealed round
    QList<RevealedScore> scores;
    QList<RevealedComment> comments;
    QList<EarlierCell> earlier;
    QList<ChoiceRight> rights;
    QList<AnswerText> answers;     ///< newest first
    DecidedAnswer decided;
    QByteArray customerLanguage;   ///< ro, en; empty = not known

    /// The round whose result is shown; null if none was revealed.
    [[nodiscard]] const RoundResult *shownRound() const
    {
        for (const RoundResult &each : rounds) {
            if (each.isRevealed())
                return &each;
        }
        return nullptr;
    }
    [[nodiscard]] const ChoiceRight *rightTo(const QUuid &option) const
    {
        for (const ChoiceRight &each : rights) {
            if (each.option == option)
                return &each;
        }
        return nullptr;
    }
};

} // namespace punte
