// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

#include <QByteArrayList>
#include <QList>

namespace punte {

/// The sums that rates are made of, of one row or of many: rates of totals are ratios of sums, never means of ratios (methods 4). Money
/// is of one currency; nothing where no amount is known.
struct MetricSums {
    qint64 impressions = 0;
    qint64 clicks = 0;
    qint64 conversions = 0;
    std::optional<Decimal> cost;
    std::optional<Decimal> revenue;
};

/// Decimals of a rate that nobody rounds for the eye.
inline constexpr int rateDecimals = 10;

/// Clicks per hundred impressions. No value without impressions; so below: a zero denominator never gives zero. All rates are decimal
/// arithmetic, rounded once, half away from zero.
[[nodiscard]] std::optional<Decimal> clickThroughRate(const MetricSums &sums, int decimals = rateDecimals);
/// Conversions per hundred clicks.
[[nodiscard]] std::optional<Decimal> conversionRate(const MetricSums &sums, int decimals = rateDecimals);
/// Cost of one click, in the currency of the cost.
[[nodiscard]] std::optional<Decimal> costPerClick(const MetricSums &sums, int decimals = rateDecimals);
/// (revenue - cost) / cost in per cent.
[[nodiscard]] std::optional<Decimal> returnOnInvestment(const MetricSums &sums, int decimals = rateDecimals);

/// What is odd about a row: told, never corrected, for the last two occur in real exports of advertisers. Any of
/// "clicks_exceed_impressions", "conversions_exceed_clicks", "conversions_without_clicks".
[[nodiscard]] QByteArrayList metricFlags(const MetricSums &row);

/// Invalid when a count or an amount is negative.
[[nodiscard]] Result<> checkMetrics(const MetricSums &row);

/// All rows together. An amount that one row lacks counts as nothing there; without any it stays unknown. Invalid when a row is
/// (checkMetrics), or a sum grows too long.
[[nodiscard]] Result<MetricSums> totalMetrics(const QList<MetricSums> &rows);

} // namespace punte
