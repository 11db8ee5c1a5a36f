// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

namespace punte {

/// The standard deviation that differences worth finding are mixed over: one point.
inline constexpr double defaultTau = 0.01;

/// One look of the mixture sequential probability ratio test (mSPRT; Johari, Koomen, Pekelis & Walsh). The likelihood ratio is kept as a
/// logarithm, for it outgrows a double.
struct MixtureTest {
    double logLambda = 0;
    [[nodiscard]] double lambda() const;
    /// min(1, 1 / Lambda), the p of this look alone.
    [[nodiscard]] double p() const;
};

/// Equal numbers per variant: sqrt(2s2/(2s2+n tau2)) exp(n2 tau2 (y-x)2 / (4s2(2s2+n tau2))) (methods 2.2). No variance, or nobody:
/// Lambda is 1, nothing is known. Invalid when n or tau2 or s2 is negative, or one number is not finite.
[[nodiscard]] Result<MixtureTest> mixtureTest(double n, double firstMean, double secondMean, double variance, double tau2);

/// The same of two counts. Unequal numbers enter by the variance of their difference, s2(1/n1+1/n2) in place of 2s2/n; s2 is p(1-p) of all
/// people together. Invalid as checkArm() and above.
[[nodiscard]] Result<MixtureTest> mixtureTest(const ArmCount &first, const ArmCount &second, double tau = defaultTau);

/// The p that holds however often somebody looks: starts at 1 and never rises.
class AlwaysValidP final {
public:
    /// The p after one more look.
    double see(const MixtureTest &look);
    [[nodiscard]] double p() const { return m_p; }

private:
    double m_p = 1;
};

} // namespace punte
