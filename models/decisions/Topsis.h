// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// Closeness to the ideal, `C = D- / (D+ + D-)`: the columns are multiplied by the weights as they are, D+ and D- are the Euclidean
/// distances to the best and the worst of every column; more is better in all (TOPSIS, Hwang & Yoon 1981, without normalising first:
/// scores are on one scale already). Adding or removing an option can reverse the order of the others. No page shows it; it stands here
/// for the published vectors. Nothing where all options are the same. Invalid as weightedSum().
[[nodiscard]] Result<QList<std::optional<double>>> topsisCloseness(const NumberMatrix &matrix, const QList<double> &weights);

} // namespace punte
