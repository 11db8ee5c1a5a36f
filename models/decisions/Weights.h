// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>

namespace punte {

/// The scale on which people set the weight of a criterion, and the weight of one that nobody has set.
constexpr double lowestWeight = 0.1;
constexpr double highestWeight = 5.0;
constexpr double defaultWeight = 1.0;

/// Shares that add up to 1: `w_j / sum(w)`. Invalid without weights, with one that is negative or no finite number, or when all are 0.
/// The sums of this room do not change when all weights are multiplied by one number, so the scale above is not asked for here.
[[nodiscard]] Result<QList<double>> normalisedWeights(const QList<double> &weights);

} // namespace punte
