// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/components/charts/ChartData.h"

#include <QCoreApplication>
#include <QSet>

namespace punte {

/// The charts of the dashboard; every mark carries its DashboardMark.
class DashboardCharts final {
    Q_DECLARE_TR_FUNCTIONS(punte::DashboardCharts)
public:
    /// A line per channel, empty for those that are hidden, so that the others keep colour and marker.
    [[nodiscard]] static ChartData perDay(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency, DashboardMetric metric, const QSet<QUuid> &hidden);
    /// The variants' rates on their intervals.
    [[nodiscard]] static ChartData test(const DashboardTest &test, const TestVerdict &verdict);
    /// What one model gives to each channel, as amounts.
    [[nodiscard]] static ChartData earned(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency, const QByteArray &model);
    /// The models, in the order of everywhere.
    [[nodiscard]] static QByteArrayList models();
    /// How each model shares the revenue out among the channels, in percent.
    [[nodiscard]] static ChartData shares(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency);
    /// What a mark is called where its rows are listed: "Search, 20 January".
    [[nodiscard]] static QString titleOf(const ChartData &data, int series, int point);

private:
    [[nodiscard]] static QList<DashboardChannel> channelsAndNone(const Dashboard &dashboard);
    [[nodiscard]] static ChartPoint share(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency, const QByteArray &model, const QUuid &channel);
};

} // namespace punte
