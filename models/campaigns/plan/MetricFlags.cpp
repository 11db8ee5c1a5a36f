// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/MetricFlags.h"

#include "models/core/Decimal.h"

#include <QCoreApplication>

namespace punte {

static bool isNothing(const QString &amount)
{
    const std::optional<Decimal> value = Decimal::fromText(amount);
    return !value || value->isZero();
}

bool MetricDay::isEmpty() const
{
    return impressions == 0 && clicks == 0 && conversions == 0 && isNothing(cost) && isNothing(revenue);
}

QList<MetricFlags::Flag> MetricFlags::of(const MetricDay &figures, QDate day, QDate today, QDate start, QDate end)
{
    QList<Flag> flags;
    if (figures.isEmpty())
        return flags;
    if (figures.clicks > figures.impressions && figures.impressions > 0)
        flags.append(Flag::ClicksOverImpressions);
    if (figures.conversions > figures.clicks && figures.clicks > 0)
        flags.append(Flag::ConversionsOverClicks);
    if (figures.conversions == 0 && !isNothing(figures.revenue))
        flags.append(Flag::RevenueWithoutConversions);
    if (day > today)
        flags.append(Flag::InFuture);
    else if ((start.isValid() && day < start) || (end.isValid() && day > end))
        flags.append(Flag::OutsideCampaign);
    return flags;
}

QString MetricFlags::text(Flag flag)
{
    switch (flag) {
    case Flag::ClicksOverImpressions: return QCoreApplication::translate("MetricFlags", "More clicks than impressions");
    case Flag::ConversionsOverClicks: return QCoreApplication::translate("MetricFlags", "More conversions than clicks");
    case Flag::RevenueWithoutConversions: return QCoreApplication::translate("MetricFlags", "Revenue without a conversion");
    case Flag::InFuture: return QCoreApplication::translate("MetricFlags", "A day that has not come yet");
    case Flag::OutsideCampaign: return QCoreApplication::translate("MetricFlags", "Outside the days of the campaign");
    }
    return {};
}

} // namespace punte
