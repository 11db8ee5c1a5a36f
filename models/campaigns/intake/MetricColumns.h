// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace punte {

/// What a column of an export of advertising figures means.
enum class MetricColumn { Day, LastDay, Impressions, Clicks, Conversions, Cost, Revenue, Currency, Channel };

/// Columns by their names in the exports of Google Ads, Meta Ads, Microsoft Advertising, LinkedIn and TikTok, and in Romanian. The first name that
/// fits wins; a currency or a zone in brackets behind a name is no part of it.
[[nodiscard]] QMap<MetricColumn, int> guessMetricColumns(const QStringList &header);
/// Whose export it is: "google_ads", "meta_ads", "microsoft_ads", "linkedin_ads", "tiktok_ads", or "csv".
[[nodiscard]] QString guessMetricSource(const QStringList &header);
/// "RON" of "Amount spent (RON)"; empty when the name has none.
[[nodiscard]] QString currencyOfName(const QString &name);
/// The row is of a sum, not of a day: "Total: Account", an empty or dashed day beside figures.
[[nodiscard]] bool isTotalsRow(const QStringList &cells, const QString &day);

} // namespace punte
