// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Quantiles.h"

#include <algorithm>
#include <cmath>

namespace punte {

double sortedQuantile(const QList<double> &sorted, double part)
{
    const double position = double(sorted.size() - 1) * part;
    const auto low = qsizetype(std::floor(position));
    const qsizetype high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (position - double(low)) * (sorted[high] - sorted[low]);
}

} // namespace punte
