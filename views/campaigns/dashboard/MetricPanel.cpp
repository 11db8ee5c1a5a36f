// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/MetricPanel.h"

#include "views/campaigns/dashboard/ChannelToggle.h"
#include "views/campaigns/dashboard/DashboardCharts.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PanelTwin.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"
#include "views/theme/PunteStyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace punte {

MetricPanel::MetricPanel(QWidget *parent) : PanelFrame(QString(), parent), m_metrics(new QComboBox), m_chart(new Chart), m_toggleHost(new QWidget(this)), m_toggleRow(new QHBoxLayout(m_toggleHost))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("metricPanel"));
    m_metrics->setObjectName(QStringLiteral("metricChooser"));
    m_metrics->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSmallControl(m_metrics);
    addTitleWidget(m_metrics);
    m_toggleRow->setContentsMargins(0, 0, 0, 0);
    m_toggleRow->setSpacing(theme.px(6));
    m_chart->setObjectName(QStringLiteral("metricChart"));
    m_chart->setMinimumHeight(theme.px(230));
    content()->addWidget(m_toggleHost);
    content()->addWidget(m_chart, 1);
    connect(m_metrics, &QComboBox::currentIndexChanged, this, [this] {
        showChart();
        Q_EMIT chosen();
    });
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows, int series, int point) {
        if (rows.canConvert<DashboardMark>())
            Q_EMIT opened(rows.value<DashboardMark>(), DashboardCharts::titleOf(m_chart->data(), series, point));
    });
    new PanelKeys(this, m_chart);
    retranslate();
    m_metrics->setCurrentIndex(int(DashboardMetric::Conversions));
}

DashboardMetric MetricPanel::metric() const { return DashboardMetric(std::max(0, m_metrics->currentIndex())); }

void MetricPanel::setMetric(DashboardMetric metric) { m_metrics->setCurrentIndex(int(metric)); }

void MetricPanel::setHidden(const QSet<QUuid> &hidden)
{
    m_hidden = hidden;
    fillToggles();
    showChart();
}

void MetricPanel::showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency)
{
    m_dashboard = dashboard;
    m_filter = filter;
    m_currency = currency;
    fillToggles();
    showChart();
}

// Toggles are kept as long as the channels are the same: the keyboard stays where it is.
void MetricPanel::fillToggles()
{
    if (m_toggles.size() != m_dashboard.channels.size()) {
        while (QLayoutItem *item = m_toggleRow->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        m_toggles.clear();
        for (int place = 0; place < int(m_dashboard.channels.size()); ++place) {
            auto *toggle = new ChannelToggle(place);
            toggle->setObjectName(QStringLiteral("channelToggle%1").arg(place));
            connect(toggle, &QAbstractButton::clicked, this, [this, place](bool on) {
                const QUuid id = m_dashboard.channels.value(place).id;
                if (on)
                    m_hidden.remove(id);
                else
                    m_hidden.insert(id);
                showChart();
                Q_EMIT chosen();
            });
            m_toggleRow->addWidget(toggle);
            m_toggles.append(toggle);
        }
        m_toggleRow->addStretch(1);
    }
    for (int place = 0; place < int(m_toggles.size()); ++place) {
        const DashboardChannel &channel = m_dashboard.channels.at(place);
        ChannelToggle *toggle = m_toggles.at(place);
        const bool has = !m_dashboard.daily(m_currency, channel.id).isEmpty();
        toggle->setText(channel.text());
        toggle->setEnabled(has);
        toggle->setChecked(has && !m_hidden.contains(channel.id));
        toggle->setToolTip(plainToolTip(has ? QString() : tr("No figures of this channel")));
        toggle->updateGeometry();
    }
    placeToggles();
}

// In the head where there is room, else above the chart.
void MetricPanel::placeToggles()
{
    const Theme &theme = Theme::instance();
    int needed = m_metrics->sizeHint().width() + theme.px(48);
    for (const ChannelToggle *toggle : std::as_const(m_toggles))
        needed += toggle->sizeHint().width() + theme.px(6);
    const bool above = needed > width();
    if (above && m_toggleHost->parentWidget() != this)
        content()->insertWidget(0, m_toggleHost);
    else if (!above && m_toggleHost->parentWidget() == this)
        addHeadWidget(m_toggleHost);
}

void MetricPanel::resizeEvent(QResizeEvent *event)
{
    PanelFrame::resizeEvent(event);
    placeToggles();
}

void MetricPanel::showChart()
{
    setAccessibleName(DashboardText::perDay(metric()));
    m_chart->setData(DashboardCharts::perDay(m_dashboard, m_filter, m_currency, metric(), m_hidden));
}

void MetricPanel::retranslate()
{
    const QSignalBlocker quiet(m_metrics);
    for (int i = 0; i < dashboardMetrics; ++i) {
        if (m_metrics->count() <= i)
            m_metrics->addItem(QString());
        m_metrics->setItemText(i, DashboardText::perDay(DashboardMetric(i)));
    }
    m_metrics->setAccessibleName(tr("Which figure is drawn"));
    fillToggles();
    showChart();
}

} // namespace punte
