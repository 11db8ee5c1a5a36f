// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/TestVerdict.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace punte {

/// One version of what a test tries.
struct AbVariant {
    QUuid id;
    int version = 0;
    QString name;
    QString label; ///< in words what is different
    double split = 50;
    QJsonObject content; ///< the texts it has in the place of the message's own
    qint64 externalTrials = 0; ///< what somebody else counted; in the counts already
    qint64 externalSuccesses = 0;
    qint64 sent = 0;
    qint64 waiting = 0; ///< delivered, their time to answer is not over
    qint64 clicked = 0;
    qint64 machine = 0; ///< opened by mail scanners and by no person
    /// The name with what is different: "B, weather first".
    [[nodiscard]] QString text() const;
};

/// What somebody saw at one time. Kept for good: how often one has looked is a part of what may be said.
struct AbLook {
    int no = 0;
    QDateTime at;
    QString by;
    TestLook counts;
    Verdict verdict = Verdict::TooEarly;
    QUuid winner;
    double alwaysValidP = 1;
    std::optional<double> plannedP;
    std::optional<double> ratioP;
};

/// What a campaign tries against each other: the plan, what was counted, every look at it. The control comes first.
struct AbTest {
    QUuid id;
    int version = 0;
    QString name;
    QString description;
    QByteArray status; ///< DRAFT, RUNNING, COMPLETED, CANCELLED
    QByteArray metric; ///< click, booking, reply, open
    int windowDays = 7;
    double baseline = 0; ///< in percent, as the next three
    double worthwhile = 0;
    double power = 80;
    double confidence = 95;
    qint64 planned = 0; ///< people per variant; 0 = not planned yet
    QDate start;
    QDate end;
    QUuid winner;
    std::optional<Verdict> verdict; ///< of the last look when it ended
    QString reason;
    QDateTime decidedAt;
    QString decidedBy;
    bool counted = false; ///< the reader may see counts
    QList<AbVariant> variants;
    QJsonArray countsJson; ///< of this moment, as the database says them
    TestLook counts;
    QList<AbLook> looks;

    [[nodiscard]] bool isDraft() const { return status == "DRAFT"; }
    [[nodiscard]] bool isRunning() const { return status == "RUNNING"; }
    [[nodiscard]] bool isOver() const { return status == "COMPLETED" || status == "CANCELLED"; }
    [[nodiscard]] TestPlan plan() const;
    /// Something was counted that no look has seen yet.
    [[nodiscard]] bool hasNews() const;
    /// All looks in the order of time, with the present one where the test runs: what was decided on stays what it was.
    [[nodiscard]] QList<TestLook> seen() const;
    [[nodiscard]] const AbVariant *variant(const QUuid &which) const;

    /// The answer of marketing.ab_tests_of().
    [[nodiscard]] static QList<AbTest> read(const QJsonArray &tests);
};

[[nodiscard]] QString verdictCode(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictOfCode(const QString &code);

} // namespace punte
