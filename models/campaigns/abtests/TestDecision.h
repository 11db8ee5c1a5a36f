// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/AlwaysValid.h"
#include "models/campaigns/abtests/SampleRatio.h"

namespace punte {

/// What was fixed before the first message went out. The control comes first.
struct TestPlan {
    QList<double> split;      ///< the planned share of each variant, on any scale; at least two
    qint64 plannedSize = 0;   ///< people per variant, from plannedSize(); at least 1
    double alpha = 0.05;      ///< how often a winner may be named where there is none
    double tau = defaultTau;  ///< of the always-valid p

    /// The level is shared between the two ways to name a winner, so that both together do not exceed it. Each at the full level, as in
    /// the first sketch of this rule, named a false winner in 5.3 to 5.9 % of simulated tests without a difference.
    [[nodiscard]] double plannedLevel() const { return 0.8 * alpha; }
    [[nodiscard]] double anyTimeLevel() const { return 0.2 * alpha; }
};

/// The counts of all variants at one look, from the beginning of the test on; control first.
using TestLook = QList<ArmCount>;

/// Exactly one of five (methods 2.3); the words are the view's.
enum class Verdict {
    NotComparable,    ///< the people did not arrive as planned: no winner may be named
    TooEarly,         ///< fewer than planned, and nothing so clear that it holds anyway
    ChallengerBetter, ///< "B better"
    ControlBetter,    ///< "A better"
    NoDifference      ///< none shown with the planned number of people
};

/// Why a pair counts as decided.
enum class DecidedBy {
    Nothing,
    AnyTime,    ///< the always-valid p fell below its level, whenever that was
    PlannedSize ///< the one test when the planned number was reached
};

/// One challenger against the control.
struct PairDecision {
    double alwaysValidP = 1;           ///< after Holm where there are more challengers; never rises from look to look
    std::optional<double> plannedP;    ///< of the one look that first reached the planned number, likewise; never computed again
    bool plannedExact = false;         ///< plannedP is Fisher's
    DecidedBy decidedBy = DecidedBy::Nothing;
    bool challengerBetter = false;     ///< meaningful when decided
    qsizetype decidedAt = -1;          ///< the look that decided
};

/// What may be said after the last look.
struct TestDecision {
    Verdict verdict = Verdict::TooEarly;
    std::optional<qsizetype> winner;      ///< the variant that is better; only with one of the two verdicts that name one
    SampleRatio ratio;                    ///< of the last look
    QList<PairDecision> pairs;            ///< challengers in order, variant 1 first
    std::optional<qsizetype> plannedLook; ///< the first look at which every variant had its planned number
};

/// Decides (methods 2.3), in this order: not comparable when the last look fails the sample ratio gate; better when a pair is decided, by
/// whichever of the two rules was first, which no later look takes back; too early below the planned number; no difference. The planned
/// test happens once, at the first look with the planned number in every variant: looking again until it says yes is what the other rule
/// is for. With several challengers each is compared with the control and both p are Holm's; of several better ones the one with the
/// highest rate wins (the earlier on a tie), and the control wins only when it beats every one.
///
/// `looks`: in the order of time, the present one last; counts hold only people whose window has closed. Invalid when the plan is none, a
/// look has another number of variants or a wrong count. Without a look it is too early.
[[nodiscard]] Result<TestDecision> decideTest(const TestPlan &plan, const QList<TestLook> &looks);

} // namespace punte
