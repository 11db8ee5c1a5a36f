// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/WilsonInterval.h"

#include "models/campaigns/abtests/Distributions.h"

#include <algorithm>
#include <cmath>

namespace punte {

Result<std::optional<Interval>> wilsonInterval(const ArmCount &arm)
{
    if (const auto checked = checkArm(arm); !checked)
        return std::unexpected(checked.error());
    const auto rate = arm.rate();
    if (!rate)
        return std::optional<Interval>();
    const double n = double(arm.sends);
    const double z2 = normalAt95() * normalAt95();
    const double middle = *rate + z2 / (2 * n);
    const double half = normalAt95() * std::sqrt(*rate * (1 - *rate) / n + z2 / (4 * n * n));
    Interval found{std::max(0.0, (middle - half) / (1 + z2 / n)), std::min(1.0, (middle + half) / (1 + z2 / n))};
    if (arm.successes == 0)
        found.low = 0;
    if (arm.successes == arm.sends)
        found.high = 1;
    return std::optional(found);
}

} // namespace punte
