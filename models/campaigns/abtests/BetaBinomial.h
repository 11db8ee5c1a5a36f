// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

namespace punte {

/// What is known of a rate: a Beta distribution with whole parameters.
struct BetaPosterior {
    qint64 alpha = 1;
    qint64 beta = 1;
    /// Prior Beta(1,1), nothing known; then one more per success and per failure.
    [[nodiscard]] static BetaPosterior of(const ArmCount &arm) { return {1 + arm.successes, 1 + arm.sends - arm.successes}; }
    [[nodiscard]] double mean() const { return double(alpha) / (double(alpha) + double(beta)); }
};

/// P(B > A) of two independent rates (methods 2.2, Evan Miller's sum). The sum equals a tail of a hypergeometric distribution (Altham
/// 1969): the alphaA-th smallest of alphaA+betaA-1 uniforms lies below the alphaB-th of alphaB+betaB-1 exactly when at least alphaA of the
/// first alphaA+alphaB-1 of all are A's. So it costs a few standard deviations of steps, whatever the parameters, and the same from
/// whichever side. Invalid when a parameter is not from 1 to mostPeople + 1.
[[nodiscard]] Result<double> probabilityBBeatsA(const BetaPosterior &a, const BetaPosterior &b);

/// What a choice costs on average, in points of the rate.
struct ExpectedLoss {
    double ofA = 0; ///< E[max(pB - pA, 0)], of choosing A
    double ofB = 0; ///< E[max(pA - pB, 0)], of choosing B
};
/// The expected loss of either choice; ofA - ofB = mean(B) - mean(A). Invalid as above.
[[nodiscard]] Result<ExpectedLoss> expectedLoss(const BetaPosterior &a, const BetaPosterior &b);

} // namespace punte
