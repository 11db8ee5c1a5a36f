// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/BetaBinomial.h"
#include "models/campaigns/abtests/TestDecision.h"

namespace punte {

/// What the panel shows of one variant.
struct VariantFigures {
    ArmCount count;
    std::optional<double> rate;
    std::optional<Interval> wilson; ///< 95 %
};

/// What the panel shows of a challenger against the control; differences are challenger minus control.
struct PairFigures {
    std::optional<double> difference;
    std::optional<Interval> newcombe; ///< 95 %
    double chanceBetter = 0.5;        ///< P(challenger > control), from Beta(1,1)
    ExpectedLoss loss;                ///< ofA: of keeping the control; ofB: of taking the challenger
};

/// The verdict and everything it stands on.
struct TestVerdict {
    TestDecision decision;
    QList<VariantFigures> variants; ///< control first
    QList<PairFigures> pairs;       ///< as decision.pairs
};

/// The verdict after these looks with all figures of the last one (methods 2.3). Invalid as decideTest().
[[nodiscard]] Result<TestVerdict> testVerdict(const TestPlan &plan, const QList<TestLook> &looks);

} // namespace punte
