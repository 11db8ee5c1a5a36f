// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/attribution/AttributionPath.h"

#include "models/campaigns/MethodError.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace punte {

namespace {

double daysBetween(const QDateTime &early, const QDateTime &late)
{
    return double(early.msecsTo(late)) / 86'400'000.0;
}

} // namespace

Result<QList<Touch>> attributionPath(QList<Touch> touches, const QDateTime &conversion, double lookbackDays)
{
    if (!(lookbackDays >= 0) || !std::isfinite(lookbackDays))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The number of days is not zero or more."));
    if (!conversion.isValid() || std::ranges::any_of(touches, [](const Touch &touch) { return !touch.at.isValid(); }))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A moment is missing."));
    touches.removeIf([&](const Touch &touch) { return touch.at > conversion || daysBetween(touch.at, conversion) > lookbackDays; });
    std::ranges::sort(touches, {}, [](const Touch &touch) { return std::tuple(touch.at.toMSecsSinceEpoch(), touch.id); });
    return touches;
}

QList<double> daysBefore(const QList<Touch> &path, const QDateTime &conversion)
{
    QList<double> days;
    for (const Touch &touch : path)
        days.append(daysBetween(touch.at, conversion));
    return days;
}

} // namespace punte
