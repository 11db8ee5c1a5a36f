// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>
#include <QStringList>

namespace punte {

/// Shares `minorUnits` in proportion to `weights` so that the parts add up to it exactly: each part is rounded down and what is left
/// goes to the largest remainders, ties to the earlier one (methods 3.1). A negative amount mirrors the positive one.
/// Weights are exact: integers, decimals ("0.4") or fractions ("2/5"), none negative. Invalid when one is not a number, when they add
/// up to nothing, or when the exact arithmetic would leave 127 bits. No weights: no parts.
[[nodiscard]] Result<QList<qint64>> allocateLargestRemainder(qint64 minorUnits, const QStringList &weights);

} // namespace punte
