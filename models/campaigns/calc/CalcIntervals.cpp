// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/NewcombeInterval.h"
#include "models/campaigns/abtests/WilsonInterval.h"
#include "models/campaigns/calc/CalcCounts.h"
#include "models/campaigns/calc/CampaignCalc.h"

namespace punte {

namespace {

/// The intervals of all cases, `perCase` variants each.
template <class IntervalOf>
Result<QJsonObject> intervalsOf(const QJsonObject &input, qsizetype perCase, IntervalOf intervalOf)
{
    if (const auto known = CalcJson::onlyKeys(input, {"cases"}); !known)
        return std::unexpected(known.error());
    const auto cases = CalcCounts::cases(input, perCase);
    if (!cases)
        return std::unexpected(cases.error());
    QJsonArray intervals;
    for (const QList<ArmCount> &arms : *cases) {
        const Result<std::optional<Interval>> found = intervalOf(arms);
        if (!found)
            return std::unexpected(found.error());
        intervals.append(CalcCounts::interval(*found));
    }
    return QJsonObject{{QStringLiteral("ci"), intervals}};
}

} // namespace

Result<QJsonObject> calcWilson(const QJsonObject &input)
{
    return intervalsOf(input, 1, [](const QList<ArmCount> &arms) { return wilsonInterval(arms[0]); });
}

Result<QJsonObject> calcNewcombe(const QJsonObject &input)
{
    return intervalsOf(input, 2, [](const QList<ArmCount> &arms) { return newcombeInterval(arms[0], arms[1]); });
}

} // namespace punte
