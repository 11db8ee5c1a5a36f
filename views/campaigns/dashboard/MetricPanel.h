// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/Dashboard.h"
#include "views/components/PanelFrame.h"

#include <QSet>

class QComboBox;
class QBoxLayout;

namespace punte {

class ChannelToggle;
class Chart;

/// One of the nine figures day by day, a line per channel; channels are shown and hidden by their toggles.
class MetricPanel final : public PanelFrame {
    Q_OBJECT
public:
    explicit MetricPanel(QWidget *parent = nullptr);
    void showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency);
    [[nodiscard]] DashboardMetric metric() const;
    void setMetric(DashboardMetric metric);
    [[nodiscard]] const QSet<QUuid> &hidden() const { return m_hidden; }
    void setHidden(const QSet<QUuid> &hidden);
    [[nodiscard]] Chart *chart() const { return m_chart; }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void opened(const punte::DashboardMark &mark, const QString &title);
    void chosen();

private:
    void fillToggles();
    void showChart();
    void placeToggles();

    QComboBox *m_metrics;
    Chart *m_chart;
    QWidget *m_toggleHost;
    QBoxLayout *m_toggleRow;
    QList<ChannelToggle *> m_toggles;
    QSet<QUuid> m_hidden;
    Dashboard m_dashboard;
    DashboardFilter m_filter;
    QByteArray m_currency;
};

} // namespace punte
