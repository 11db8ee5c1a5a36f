// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// The order in which `count` people put the options: a rank for each, 1 the best, equal ranks for a tie. Only the order counts.
struct Ballot {
    qint64 count = 1;
    QList<double> ranks;
};

/// Invalid when there is no ballot or no option, when ballots do not all rank the same number of options, when a count is below 1 or
/// beyond a billion, or a rank is no finite number.
[[nodiscard]] Result<> checkBallots(const QList<Ballot> &ballots);

/// One ballot per evaluator who has a value of his own for every option (ownValues()); the weights are one per criterion.
[[nodiscard]] QList<Ballot> ballotsOf(const RatingTable &table, const QList<double> &weights);

} // namespace punte
