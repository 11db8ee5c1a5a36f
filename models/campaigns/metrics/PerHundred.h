// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

namespace punte {

/// A share in per cent, rounded once to so many decimals; nothing of nothing, and nothing when the digits do not suffice.
[[nodiscard]] inline std::optional<Decimal> perHundred(const Decimal &part, const Decimal &whole, int decimals)
{
    const auto hundredfold = part.times(Decimal(100, 0));
    return hundredfold ? hundredfold->dividedBy(whole, decimals) : std::nullopt;
}

} // namespace punte
