// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/Proportion.h"

#include <algorithm>
#include <cmath>

namespace punte {

ProportionInterval wilsonInterval(int hits, int count)
{
    if (count <= 0)
        return {};
    constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution
    const double n = count;
    const double share = std::clamp(hits / n, 0.0, 1.0);
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

} // namespace punte
