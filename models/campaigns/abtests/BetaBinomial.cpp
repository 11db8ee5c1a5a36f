// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/BetaBinomial.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/Hypergeometric.h"

#include <algorithm>

namespace punte {

namespace {

Result<> checkPosteriors(const BetaPosterior &a, const BetaPosterior &b)
{
    for (const qint64 parameter : {a.alpha, a.beta, b.alpha, b.beta})
        if (parameter < 1 || parameter > mostPeople + 1)
            return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A parameter is not a whole number of 1 or more."));
    return {};
}

double chance(const BetaPosterior &a, const BetaPosterior &b)
{
    return hypergeometricTails(a.alpha + a.beta - 1, b.alpha + b.beta - 1, a.alpha + b.alpha - 1, a.alpha).above;
}

} // namespace

Result<double> probabilityBBeatsA(const BetaPosterior &a, const BetaPosterior &b)
{
    if (const auto checked = checkPosteriors(a, b); !checked)
        return std::unexpected(checked.error());
    return chance(a, b);
}

Result<ExpectedLoss> expectedLoss(const BetaPosterior &a, const BetaPosterior &b)
{
    if (const auto checked = checkPosteriors(a, b); !checked)
        return std::unexpected(checked.error());
    // E[pB; B > A] is mean(B) times P(B > A) with one success more for B; E[pA; B > A] likewise.
    const BetaPosterior moreA{a.alpha + 1, a.beta};
    const BetaPosterior moreB{b.alpha + 1, b.beta};
    const double gain = b.mean() * chance(a, moreB) - a.mean() * chance(moreA, b);
    const double lost = a.mean() * chance(b, moreA) - b.mean() * chance(moreB, a);
    return ExpectedLoss{std::max(0.0, gain), std::max(0.0, lost)};
}

} // namespace punte
