// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/WithinGroupAgreement.h"

#include "models/decisions/MethodError.h"

#include <algorithm>

namespace punte {

Result<std::optional<double>> withinGroupAgreement(const QList<double> &scores, int scalePoints)
{
    if (scalePoints < 2)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "A scale has at least two points."));
    double mean = 0;
    for (const double score : scores) {
        if (!(score >= 1 && score <= scalePoints))
            return methodError(QT_TRANSLATE_NOOP("Decisions", "A score lies outside its scale."));
        mean += score / double(scores.size());
    }
    if (scores.size() < 2)
        return std::nullopt;
    double squares = 0;
    for (const double score : scores)
        squares += (score - mean) * (score - mean);
    const double variance = squares / double(scores.size() - 1);
    const double even = (double(scalePoints) * scalePoints - 1) / 12;
    return std::max(0.0, 1 - variance / even);
}

} // namespace punte
