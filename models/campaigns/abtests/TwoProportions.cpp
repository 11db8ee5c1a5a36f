// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/TwoProportions.h"

#include "models/campaigns/abtests/Distributions.h"
#include "models/campaigns/abtests/FisherExact.h"

#include <algorithm>
#include <cmath>

namespace punte {

Result<TwoProportions> twoProportions(const ArmCount &first, const ArmCount &second)
{
    for (const ArmCount &arm : {first, second})
        if (const auto checked = checkArm(arm); !checked)
            return std::unexpected(checked.error());
    TwoProportions result;
    const double n1 = double(first.sends);
    const double n2 = double(second.sends);
    const double yes = double(first.successes + second.successes);
    const double no = n1 + n2 - yes;
    if (n1 == 0 || n2 == 0)
        return result;
    result.leastExpected = std::min(n1, n2) * (std::min(yes, no) / (n1 + n2));
    if (yes == 0 || no == 0)
        return result;
    // The variance of the difference, p(1-p)(1/n1+1/n2), without a difference of nearly equal numbers in it.
    const double variance = yes * no / ((n1 + n2) * n1 * n2);
    const double difference = double(first.successes) / n1 - double(second.successes) / n2;
    result.z = difference / std::sqrt(variance);
    result.p = normalTwoSided(*result.z);
    // All four |O-E| are the same number, |difference| * n1*n2/(n1+n2); R takes off half a count, and never more than there is.
    const double away = std::abs(difference) * n1 * n2 / (n1 + n2);
    const double corrected = std::max(0.0, away - 0.5) * (n1 + n2) / (n1 * n2);
    result.yatesChi2 = corrected * corrected / variance;
    result.yatesP = chiSquaredAbove(*result.yatesChi2, 1);
    return result;
}

Result<PlainTest> plainTest(const ArmCount &first, const ArmCount &second)
{
    const auto normal = twoProportions(first, second);
    if (!normal)
        return std::unexpected(normal.error());
    if (normal->p && normal->leastExpected >= 5)
        return PlainTest{*normal->p, false};
    const auto exact = fisherExact(first, second);
    if (!exact)
        return std::unexpected(exact.error());
    return PlainTest{exact->twoSided, true};
}

} // namespace punte
