// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

namespace punte {

/// Two shares compared by the pooled z-test. No values when nobody was reached in one, or all people together did the same.
struct TwoProportions {
    std::optional<double> z;         ///< (p1-p2) / sqrt(p(1-p)(1/n1+1/n2)), p of both together; chi-squared without continuity is its square
    std::optional<double> p;         ///< two-sided
    std::optional<double> yatesChi2; ///< with Yates's continuity correction, as R's prop.test does unless told otherwise
    std::optional<double> yatesP;
    double leastExpected = 0; ///< the smallest expected count of the 2x2 table; below 5 the exact test is the one to read
};

/// Pooled two-proportion z-test (methods 2.2). Invalid as checkArm().
[[nodiscard]] Result<TwoProportions> twoProportions(const ArmCount &first, const ArmCount &second);

/// The one p to read of two variants: Fisher's exact test where an expected count is below 5, the z-test otherwise.
struct PlainTest {
    double p = 1;
    bool exact = false; ///< Fisher's
};
/// Never without an answer: two variants that cannot be told apart at all have p = 1. Invalid as checkArm().
[[nodiscard]] Result<PlainTest> plainTest(const ArmCount &first, const ArmCount &second);

} // namespace punte
