// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

namespace punte {

/// What a test is planned for: two rates that should be told apart, and how surely.
struct PowerPlan {
    double first = 0;     ///< the baseline rate, strictly between 0 and 1
    double second = 0;    ///< the rate that would be worth finding
    double alpha = 0.05;  ///< two-sided
};

/// The chance that a test with so many people per variant finds the difference, exactly as R's power.prop.test:
/// Phi((sqrt(n)|p1-p2| - z sqrt(2 pm qm)) / sqrt(p1 q1 + p2 q2)), pm the plain mean (methods 2.2). Invalid when a rate or alpha is not
/// strictly between 0 and 1, or the number is not above 0.
[[nodiscard]] Result<double> powerOfSize(const PowerPlan &plan, double perVariant);

/// How many people per variant give that power, unrounded, by the same formula solved for n. Invalid as above, when the rates are equal,
/// or so close that no real number of people would do.
[[nodiscard]] Result<double> sizeForPower(const PowerPlan &plan, double power = 0.8);

/// The same rounded up to whole people: what a plan stores as its number per variant.
[[nodiscard]] Result<qint64> plannedSize(const PowerPlan &plan, double power = 0.8);

} // namespace punte
