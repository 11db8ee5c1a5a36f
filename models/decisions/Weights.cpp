// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Weights.h"

#include "models/decisions/MethodError.h"

#include <cmath>

namespace punte {

Result<QList<double>> normalisedWeights(const QList<double> &weights)
{
    if (weights.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no weight."));
    double sum = 0;
    for (const double weight : weights) {
        if (!std::isfinite(weight) || weight < 0)
            return methodError(QT_TRANSLATE_NOOP("Decisions", "A weight is not a number of zero or more."));
        sum += weight;
    }
    if (sum <= 0 || !std::isfinite(sum))
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights add up to nothing."));
    QList<double> shares;
    shares.reserve(weights.size());
    for (const double weight : weights)
        shares.append(weight / sum);
    return shares;
}

} // namespace punte
