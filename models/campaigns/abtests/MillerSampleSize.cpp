// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/MillerSampleSize.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/ArmCount.h"
#include "models/campaigns/abtests/Distributions.h"

#include <algorithm>
#include <cmath>

namespace punte {

Result<double> millerSampleSize(double baseline, double difference, double power, double alpha)
{
    const double start = baseline > 0.5 ? 1 - baseline : baseline;
    for (const double share : {start, start + difference, baseline + difference, power, alpha})
        if (!(share > 0 && share < 1))
            return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A rate is not between 0 and 1."));
    const double reached = start + difference;
    const double root = (normalQuantile(1 - alpha / 2) * std::sqrt(2 * start * (1 - start))
                         + normalQuantile(power) * std::sqrt(start * (1 - start) + reached * (1 - reached)))
        / std::abs(difference);
    if (!(root * root <= double(mostPeople)))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The rates are too close to be told apart."));
    return std::round(root * root);
}

} // namespace punte
