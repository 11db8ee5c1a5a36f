// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/Power.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/ArmCount.h"
#include "models/campaigns/abtests/Distributions.h"

#include <cmath>

namespace punte {

namespace {

bool isOpenShare(double value)
{
    return value > 0 && value < 1;
}

Result<> checkPlan(const PowerPlan &plan)
{
    if (!isOpenShare(plan.first) || !isOpenShare(plan.second))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A rate is not between 0 and 1."));
    if (!isOpenShare(plan.alpha))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The level is not between 0 and 1."));
    return {};
}

/// The spread as if there were no difference, times z.
double spreadOfNone(const PowerPlan &plan)
{
    const double mean = (plan.first + plan.second) / 2;
    return normalQuantile(1 - plan.alpha / 2) * std::sqrt(2 * mean * (1 - mean));
}

double spreadOfSome(const PowerPlan &plan)
{
    return std::sqrt(plan.first * (1 - plan.first) + plan.second * (1 - plan.second));
}

} // namespace

Result<double> powerOfSize(const PowerPlan &plan, double perVariant)
{
    if (const auto checked = checkPlan(plan); !checked)
        return std::unexpected(checked.error());
    if (!(perVariant > 0) || !std::isfinite(perVariant))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The number of people is not above zero."));
    return normalBelow((std::sqrt(perVariant) * std::abs(plan.first - plan.second) - spreadOfNone(plan)) / spreadOfSome(plan));
}

Result<double> sizeForPower(const PowerPlan &plan, double power)
{
    if (const auto checked = checkPlan(plan); !checked)
        return std::unexpected(checked.error());
    if (!isOpenShare(power))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The power is not between 0 and 1."));
    const double root = (spreadOfNone(plan) + normalQuantile(power) * spreadOfSome(plan)) / std::abs(plan.first - plan.second);
    if (root <= 0) // so little power is asked that the first person would do
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The power is less than chance gives."));
    if (!(root * root <= double(mostPeople)))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The rates are too close to be told apart."));
    return root * root;
}

Result<qint64> plannedSize(const PowerPlan &plan, double power)
{
    const auto size = sizeForPower(plan, power);
    if (!size)
        return std::unexpected(size.error());
    return qint64(std::ceil(*size));
}

} // namespace punte
