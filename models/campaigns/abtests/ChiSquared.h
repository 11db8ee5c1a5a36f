// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

#include <QList>

namespace punte {

/// Pearson's chi-squared of a table of counts. No values when a row or a column is empty.
struct ChiSquared {
    std::optional<double> chi2;
    int degrees = 0;
    std::optional<double> p;
    double leastExpected = 0;
};

enum class Continuity {
    None,
    Yates ///< only for two by two
};

/// Are rows and columns independent: sum of (O-E)^2/E, (r-1)(c-1) degrees of freedom (methods 2.2). Invalid when the table is not at
/// least two by two with equally long rows, a count is negative or more than mostPeople, or Yates is asked of a larger table.
[[nodiscard]] Result<ChiSquared> chiSquaredIndependence(const QList<QList<qint64>> &table, Continuity continuity = Continuity::None);

/// Do k variants have one share: the same over successes and failures, k-1 degrees of freedom (as R's prop.test for k > 2). Invalid as
/// above and as checkArm().
[[nodiscard]] Result<ChiSquared> chiSquaredProportions(const QList<ArmCount> &arms, Continuity continuity = Continuity::None);

} // namespace punte
