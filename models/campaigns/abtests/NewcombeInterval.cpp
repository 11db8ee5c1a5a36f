// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/NewcombeInterval.h"

#include "models/campaigns/abtests/WilsonInterval.h"

#include <cmath>

namespace punte {

Result<std::optional<Interval>> newcombeInterval(const ArmCount &first, const ArmCount &second)
{
    const auto one = wilsonInterval(first);
    const auto two = wilsonInterval(second);
    if (!one || !two)
        return std::unexpected(one ? two.error() : one.error());
    if (!*one || !*two)
        return std::optional<Interval>();
    const double p1 = *first.rate();
    const double p2 = *second.rate();
    const double difference = p1 - p2;
    return std::optional(Interval{difference - std::hypot(p1 - (*one)->low, (*two)->high - p2),
                                  difference + std::hypot((*one)->high - p1, p2 - (*two)->low)});
}

} // namespace punte
