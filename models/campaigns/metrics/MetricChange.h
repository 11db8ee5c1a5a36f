// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

namespace punte {

/// How a figure changed against the period before: percentages in points, everything else in per cent of what it was. Half away from zero.

/// now - before in points; no value when either has none.
[[nodiscard]] std::optional<Decimal> changeInPoints(const std::optional<Decimal> &now, const std::optional<Decimal> &before, int decimals = 10);
/// (now - before) / |before| in per cent; no value when either has none or there was nothing before.
[[nodiscard]] std::optional<Decimal> changeInPercent(const std::optional<Decimal> &now, const std::optional<Decimal> &before, int decimals = 10);

} // namespace punte
