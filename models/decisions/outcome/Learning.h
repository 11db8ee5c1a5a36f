// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace punte {

/// Which decided cases are learned from; every part is optional.
struct LearningFilter {
    QUuid similarTo;         ///< those like this decision (decision.similar_to says what that is)
    QByteArray decisionType;
    QByteArray tier;
    QUuid decider;
    QDate from;              ///< decided on this day or later

    /// As decision.learning_set() reads it.
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const LearningFilter &, const LearningFilter &) = default;
};

/// A decided case whose outcome is known.
struct LearnedCase {
    QUuid id;
    qint64 number = 0;
    QString title;
    QString customer;
    QByteArray decisionType;
    QByteArray tier;
    int urgency = 0;
    QByteArray currency;
    QDateTime decidedAt;
    QString decider;
    QString option;
    int rank = 0;                        ///< of what was sent; 0 = the case was not scored to the end
    std::optional<double> predicted;
    int satisfaction = 0;
    std::optional<bool> retained;        ///< nothing: too early to say
    QString costExpected;                ///< exact; empty = not known
    QString costActual;
    std::optional<int> hours;
    std::optional<double> given;         ///< of what was at stake, in percent
    std::optional<double> similarity;    ///< 0 to 1
};

/// How far scores lay from the satisfaction that followed, given with this confidence.
struct ConfidenceFacts {
    QByteArray level;                    ///< 1 to 5, "unsure" (1 and 2), "sure" (4 and 5)
    int scores = 0;
    int cases = 0;
    double miss = 0;
};

/// Expected cost against actual in one currency.
struct ImpactFacts {
    QByteArray currency;
    int cases = 0;
    QString expected;
    QString actual;
    int dearer = 0;                      ///< cost more than expected
    std::optional<double> deviation;     ///< the middle one, in percent of what was expected
};

/// Of customers to whom the first choice was sent, or another one, how many stayed; 95 % interval (Wilson).
struct ChoiceFacts {
    int cases = 0;
    int known = 0;
    int kept = 0;
    std::optional<double> low;
    std::optional<double> high;
};

/// What was given to a tier or by one decider, in percent of what was at stake.
struct GivenGroup {
    QByteArray kind;                     ///< "tier", "decider"
    QString key;
    QString name;
    int cases = 0;
    double low = 0;                      ///< the middle half
    double middle = 0;
    double high = 0;
    double satisfaction = 0;
};

/// A case that got clearly more or less than the others of its type.
struct ApartCase {
    QUuid id;
    qint64 number = 0;
    QString title;
    QString customer;
    QByteArray tier;
    double given = 0;
    int others = 0;
    double low = 0;
    double high = 0;
};

/// What a set of cases teaches. Everything is counted by the database, under the rights of whoever asks.
struct Learning {
    /// Below this nothing is said but how many there are.
    static constexpr int needed = 10;
    /// What is listed; the figures are about all.
    static constexpr int mostListed = 500;

    QList<LearnedCase> cases;            ///< most alike first, else the latest
    int count = 0;                       ///< of all
    int predictedCases = 0;
    std::optional<double> rankCorrelation;
    std::optional<double> predictionMiss;
    QList<ConfidenceFacts> confidence;
    QList<ImpactFacts> impact;
    ChoiceFacts first;
    ChoiceFacts other;
    QList<GivenGroup> groups;
    QList<ApartCase> apart;

    [[nodiscard]] bool isEnough() const { return count >= needed; }
    [[nodiscard]] const ConfidenceFacts *level(QByteArrayView name) const;

    [[nodiscard]] static QList<Statement> question(const LearningFilter &filter);
    /// The answer to question(), its first result at `at`.
    [[nodiscard]] static Learning read(const QList<ResultSet> &results, qsizetype at = 0);
};

} // namespace punte
