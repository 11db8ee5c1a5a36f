// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/WeightedSum.h"

#include "models/decisions/MethodError.h"
#include "models/decisions/Weights.h"

#include <cmath>

namespace punte {

Result<> checkMatrix(const NumberMatrix &matrix)
{
    if (matrix.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no option."));
    if (matrix.first().isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no criterion."));
    for (const QList<double> &row : matrix) {
        if (row.size() != matrix.first().size())
            return methodError(QT_TRANSLATE_NOOP("Decisions", "The rows are not equally long."));
        for (const double value : row)
            if (!std::isfinite(value))
                return methodError(QT_TRANSLATE_NOOP("Decisions", "A value is not a finite number."));
    }
    return {};
}

Result<QList<double>> weightedSum(const NumberMatrix &matrix, const QList<double> &weights)
{
    if (const auto checked = checkMatrix(matrix); !checked)
        return std::unexpected(checked.error());
    if (weights.size() != matrix.first().size())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights are not one per criterion."));
    if (const auto shares = normalisedWeights(weights); !shares)
        return std::unexpected(shares.error());
    QList<double> sums;
    for (const QList<double> &row : matrix) {
        double sum = 0;
        for (qsizetype j = 0; j < row.size(); ++j)
            sum += weights[j] * row[j];
        if (!std::isfinite(sum))
            return methodError(QT_TRANSLATE_NOOP("Decisions", "The numbers are too large."));
        sums.append(sum);
    }
    return sums;
}

} // namespace punte
