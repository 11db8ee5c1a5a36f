// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/metrics/CampaignRates.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/metrics/PerHundred.h"

namespace punte {

namespace {

Result<> addAmount(std::optional<Decimal> &sum, const std::optional<Decimal> &amount)
{
    if (!amount)
        return {};
    const auto both = sum.value_or(Decimal()).plus(*amount);
    if (!both)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The numbers are too large."));
    sum = both;
    return {};
}

Result<> addCount(qint64 &sum, qint64 count)
{
    if (__builtin_add_overflow(sum, count, &sum))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The numbers are too large."));
    return {};
}

} // namespace

std::optional<Decimal> clickThroughRate(const MetricSums &sums, int decimals)
{
    return perHundred(Decimal(sums.clicks, 0), Decimal(sums.impressions, 0), decimals);
}

std::optional<Decimal> conversionRate(const MetricSums &sums, int decimals)
{
    return perHundred(Decimal(sums.conversions, 0), Decimal(sums.clicks, 0), decimals);
}

std::optional<Decimal> costPerClick(const MetricSums &sums, int decimals)
{
    return sums.cost ? sums.cost->dividedBy(Decimal(sums.clicks, 0), decimals) : std::nullopt;
}

std::optional<Decimal> returnOnInvestment(const MetricSums &sums, int decimals)
{
    if (!sums.cost || !sums.revenue)
        return std::nullopt;
    const auto gain = sums.revenue->minus(*sums.cost);
    return gain ? perHundred(*gain, *sums.cost, decimals) : std::nullopt;
}

QByteArrayList metricFlags(const MetricSums &row)
{
    QByteArrayList flags;
    if (row.clicks > row.impressions)
        flags << QByteArrayLiteral("clicks_exceed_impressions");
    if (row.conversions > row.clicks)
        flags << QByteArrayLiteral("conversions_exceed_clicks");
    if (row.conversions > 0 && row.clicks == 0)
        flags << QByteArrayLiteral("conversions_without_clicks");
    return flags;
}

Result<> checkMetrics(const MetricSums &row)
{
    if (row.impressions < 0 || row.clicks < 0 || row.conversions < 0)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A count is negative."));
    if ((row.cost && row.cost->isNegative()) || (row.revenue && row.revenue->isNegative()))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "An amount is negative."));
    return {};
}

Result<MetricSums> totalMetrics(const QList<MetricSums> &rows)
{
    MetricSums total;
    for (const MetricSums &row : rows) {
        if (const auto checked = checkMetrics(row); !checked)
            return std::unexpected(checked.error());
        for (const auto &added : {addCount(total.impressions, row.impressions), addCount(total.clicks, row.clicks),
                                  addCount(total.conversions, row.conversions), addAmount(total.cost, row.cost), addAmount(total.revenue, row.revenue)})
            if (!added)
                return std::unexpected(added.error());
    }
    return total;
}

} // namespace punte
