// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Topsis.h"

#include "models/decisions/WeightedSum.h"

#include <algorithm>
#include <cmath>

namespace punte {

Result<QList<std::optional<double>>> topsisCloseness(const NumberMatrix &matrix, const QList<double> &weights)
{
    if (const auto sums = weightedSum(matrix, weights); !sums) // the same input, the same refusals
        return std::unexpected(sums.error());
    QList<double> toBest(matrix.size(), 0.0);
    QList<double> toWorst(matrix.size(), 0.0);
    for (qsizetype j = 0; j < weights.size(); ++j) {
        double best = matrix.first()[j];
        double worst = best;
        for (const QList<double> &row : matrix) {
            best = std::max(best, row[j]);
            worst = std::min(worst, row[j]);
        }
        for (qsizetype o = 0; o < matrix.size(); ++o) {
            toBest[o] = std::hypot(toBest[o], weights[j] * (best - matrix[o][j]));
            toWorst[o] = std::hypot(toWorst[o], weights[j] * (matrix[o][j] - worst));
        }
    }
    QList<std::optional<double>> closeness;
    for (qsizetype o = 0; o < matrix.size(); ++o) {
        const double both = toBest[o] + toWorst[o];
        closeness.append(both > 0 ? std::optional(toWorst[o] / both) : std::nullopt);
    }
    return closeness;
}

} // namespace punte
