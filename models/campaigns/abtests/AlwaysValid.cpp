// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/AlwaysValid.h"

#include "models/campaigns/MethodError.h"

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

/// `spread`: the variance of the difference of the two means.
MixtureTest mixtureOf(double difference, double spread, double tau2)
{
    if (spread <= 0 || tau2 <= 0)
        return {};
    return {0.5 * std::log(spread / (spread + tau2)) + tau2 * difference * difference / (2 * spread * (spread + tau2))};
}

} // namespace

double MixtureTest::lambda() const
{
    return std::exp(logLambda);
}

double MixtureTest::p() const
{
    return std::exp(std::min(0.0, -logLambda));
}

Result<MixtureTest> mixtureTest(double n, double firstMean, double secondMean, double variance, double tau2)
{
    for (const double each : {n, firstMean, secondMean, variance, tau2})
        if (!std::isfinite(each))
            return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A value is not a finite number."));
    if (n < 0 || variance < 0 || tau2 < 0)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A number of people or a variance is negative."));
    const MixtureTest found = n > 0 ? mixtureOf(secondMean - firstMean, 2 * variance / n, tau2) : MixtureTest{};
    if (!std::isfinite(found.logLambda))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The numbers are too large."));
    return found;
}

Result<MixtureTest> mixtureTest(const ArmCount &first, const ArmCount &second, double tau)
{
    for (const ArmCount &arm : {first, second})
        if (const auto checked = checkArm(arm); !checked)
            return std::unexpected(checked.error());
    if (!(tau > 0 && tau <= 1))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "Tau is not above 0 and at most 1."));
    if (first.sends == 0 || second.sends == 0)
        return MixtureTest{};
    const double n1 = double(first.sends);
    const double n2 = double(second.sends);
    const double yes = double(first.successes + second.successes);
    const double spread = yes * (n1 + n2 - yes) / ((n1 + n2) * n1 * n2);
    return mixtureOf(*second.rate() - *first.rate(), spread, tau * tau);
}

double AlwaysValidP::see(const MixtureTest &look)
{
    m_p = std::min(m_p, look.p());
    return m_p;
}

} // namespace punte
