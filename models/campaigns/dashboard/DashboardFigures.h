// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/metrics/CampaignRates.h"

namespace punte {

/// The nine figures of the tiles, in their order.
enum class DashboardMetric { Impressions, Clicks, ClickRate, Conversions, ConversionRate, CostPerClick, Cost, Revenue, Roi };
inline constexpr int dashboardMetrics = 9;

/// What rows of figures add up to, in one currency; amounts in minor units.
struct DashboardSums {
    qint64 rows = 0;
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 conversions = 0;
    qint64 cost = 0;
    qint64 revenue = 0;

    void add(const DashboardSums &other);
    [[nodiscard]] MetricSums sums() const;
    friend bool operator==(const DashboardSums &, const DashboardSums &) = default;
};

[[nodiscard]] bool isPercentage(DashboardMetric metric);
[[nodiscard]] bool isMoney(DashboardMetric metric);
/// A sum or a ratio of sums, never a mean of ratios; nothing where there is nothing to divide by.
[[nodiscard]] std::optional<Decimal> dashboardValue(DashboardMetric metric, const DashboardSums &sums);
/// Against the time before: percentages in points, everything else in per cent of what it was.
[[nodiscard]] std::optional<Decimal> dashboardChange(DashboardMetric metric, const DashboardSums &now, const DashboardSums &before);
/// +1: more is better, -1: less is better, 0: neither is said.
[[nodiscard]] int betterWay(DashboardMetric metric);

} // namespace punte
