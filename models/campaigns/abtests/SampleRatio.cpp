// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/SampleRatio.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/ArmCount.h"
#include "models/campaigns/abtests/Distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace punte {

namespace {

Result<> checkRatio(const QList<qint64> &counts, const QList<double> &split)
{
    if (counts.size() < 2)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A test needs at least two variants."));
    if (split.size() != counts.size())
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The shares are not one per variant."));
    for (const qint64 count : counts)
        if (const auto checked = checkArm({0, count}); !checked)
            return checked;
    const double all = std::accumulate(split.begin(), split.end(), 0.0);
    if (!std::isfinite(all) || all <= 0 || std::ranges::any_of(split, [](double share) { return !(share >= 0); }))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The shares are not numbers of zero or more that add up to something."));
    return {};
}

} // namespace

Result<SampleRatio> sampleRatio(const QList<qint64> &counts, const QList<double> &split)
{
    if (const auto checked = checkRatio(counts, split); !checked)
        return std::unexpected(checked.error());
    SampleRatio result;
    const double people = double(std::accumulate(counts.begin(), counts.end(), qint64(0)));
    if (people == 0)
        return result;
    const double all = std::accumulate(split.begin(), split.end(), 0.0);
    double chi2 = 0;
    int planned = 0;
    bool stray = false;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const double expected = people * (split[i] / all);
        result.expected.append(expected);
        stray = stray || (expected <= 0 && counts[i] > 0);
        planned += expected > 0;
        if (expected > 0)
            chi2 += (double(counts[i]) - expected) * (double(counts[i]) - expected) / expected;
    }
    if (stray) {
        result.p = 0;
    } else if (planned > 1) {
        result.chi2 = chi2;
        result.p = chiSquaredAbove(chi2, planned - 1);
    }
    return result;
}

} // namespace punte
