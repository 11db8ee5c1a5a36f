// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/metrics/MetricChange.h"

#include "models/campaigns/metrics/PerHundred.h"

namespace punte {

std::optional<Decimal> changeInPoints(const std::optional<Decimal> &now, const std::optional<Decimal> &before, int decimals)
{
    const auto change = now && before ? now->minus(*before) : std::nullopt;
    return change ? change->rescaled(decimals) : std::nullopt;
}

std::optional<Decimal> changeInPercent(const std::optional<Decimal> &now, const std::optional<Decimal> &before, int decimals)
{
    const auto change = now && before ? now->minus(*before) : std::nullopt;
    return change ? perHundred(*change, before->isNegative() ? before->negated() : *before, decimals) : std::nullopt;
}

} // namespace punte
