// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/attribution/Attribution.h"

#include "models/core/LargestRemainder.h"

namespace punte {

namespace {

Result<Attribution> attributeBy(AttributionModel model, const QList<double> &days, qint64 minor, double halfLifeDays)
{
    const auto weights = attributionWeights(model, days, halfLifeDays);
    const auto credits = attributionCredits(model, days, halfLifeDays);
    if (!weights || !credits)
        return std::unexpected(weights ? credits.error() : weights.error());
    if (days.isEmpty())
        return Attribution{model, {}, {}, minor};
    QStringList exact;
    for (const qint64 weight : *weights)
        exact.append(QString::number(weight));
    const auto shares = allocateLargestRemainder(minor, exact);
    if (!shares)
        return std::unexpected(shares.error());
    return Attribution{model, *credits, *shares, 0};
}

} // namespace

Result<AttributionBoard> attribute(const QList<Touch> &touches, const Conversion &conversion, const AttributionSettings &settings)
{
    const auto path = attributionPath(touches, conversion.at, settings.lookbackDays);
    if (!path)
        return std::unexpected(path.error());
    AttributionBoard board{*path, {}};
    const QList<double> days = daysBefore(*path, conversion.at);
    for (const AttributionModel model : attributionModels) {
        const auto shared = attributeBy(model, days, conversion.value.minor, settings.halfLifeDays);
        if (!shared)
            return std::unexpected(shared.error());
        board.models.append(*shared);
    }
    return board;
}

} // namespace punte
