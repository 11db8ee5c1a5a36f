// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>

#include <optional>

namespace punte {

/// From here on agreement within a cell is usually called strong (LeBreton & Senter 2008).
constexpr double strongAgreement = 0.70;

/// r_wg of a single item: `max(0, 1 - s^2 / sigma_E^2)` with s^2 over n-1 and `sigma_E^2 = (A^2 - 1)/12`, the variance of answers spread
/// evenly over A points: 8.25 for ten (James, Demaree & Wolf 1984). 0..1; 0 by truncation where people differ more than chance would.
/// Nothing for fewer than two scores. Invalid when A is below 2 or a score lies outside 1..A or is no finite number.
[[nodiscard]] Result<std::optional<double>> withinGroupAgreement(const QList<double> &scores, int scalePoints = 10);

} // namespace punte
