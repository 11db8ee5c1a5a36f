// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/dashboard/DashboardFigures.h"

#include "models/campaigns/metrics/MetricChange.h"

namespace punte {

void DashboardSums::add(const DashboardSums &other)
{
    rows += other.rows;
    impressions += other.impressions;
    clicks += other.clicks;
    conversions += other.conversions;
    cost += other.cost;
    revenue += other.revenue;
}

MetricSums DashboardSums::sums() const
{
    return {impressions, clicks, conversions, Decimal(cost, 2), Decimal(revenue, 2)};
}

bool isPercentage(DashboardMetric metric)
{
    return metric == DashboardMetric::ClickRate || metric == DashboardMetric::ConversionRate || metric == DashboardMetric::Roi;
}

bool isMoney(DashboardMetric metric)
{
    return metric == DashboardMetric::CostPerClick || metric == DashboardMetric::Cost || metric == DashboardMetric::Revenue;
}

std::optional<Decimal> dashboardValue(DashboardMetric metric, const DashboardSums &sums)
{
    switch (metric) {
    case DashboardMetric::Impressions: return Decimal(sums.impressions, 0);
    case DashboardMetric::Clicks: return Decimal(sums.clicks, 0);
    case DashboardMetric::ClickRate: return clickThroughRate(sums.sums());
    case DashboardMetric::Conversions: return Decimal(sums.conversions, 0);
    case DashboardMetric::ConversionRate: return conversionRate(sums.sums());
    case DashboardMetric::CostPerClick: return costPerClick(sums.sums());
    case DashboardMetric::Cost: return Decimal(sums.cost, 2);
    case DashboardMetric::Revenue: return Decimal(sums.revenue, 2);
    case DashboardMetric::Roi: return returnOnInvestment(sums.sums());
    }
    return std::nullopt;
}

std::optional<Decimal> dashboardChange(DashboardMetric metric, const DashboardSums &now, const DashboardSums &before)
{
    const auto present = dashboardValue(metric, now);
    const auto earlier = dashboardValue(metric, before);
    return isPercentage(metric) ? changeInPoints(present, earlier) : changeInPercent(present, earlier);
}

int betterWay(DashboardMetric metric)
{
    return metric == DashboardMetric::Cost ? 0 : metric == DashboardMetric::CostPerClick ? -1 : 1;
}

} // namespace punte
