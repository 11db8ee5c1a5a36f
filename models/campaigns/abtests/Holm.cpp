// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/Holm.h"

#include "models/campaigns/MethodError.h"

#include <algorithm>
#include <numeric>

namespace punte {

Result<QList<double>> holmAdjusted(const QList<double> &p)
{
    if (std::ranges::any_of(p, [](double each) { return !(each >= 0 && each <= 1); }))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A p is not from 0 to 1."));
    QList<qsizetype> order(p.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return p[a] < p[b]; });
    QList<double> adjusted(p.size(), 0.0);
    double least = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        least = std::max(least, std::min(1.0, double(p.size() - i) * p[order[i]]));
        adjusted[order[i]] = least;
    }
    return adjusted;
}

} // namespace punte
