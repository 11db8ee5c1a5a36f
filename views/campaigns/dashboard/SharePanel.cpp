// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/SharePanel.h"

#include "views/campaigns/dashboard/DashboardCharts.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"

#include <QBoxLayout>

namespace punte {

SharePanel::SharePanel(QWidget *parent) : PanelFrame(QStringLiteral("\u2013"), parent), m_chart(new Chart), m_words(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("sharePanel"));
    m_chart->setObjectName(QStringLiteral("shareChart"));
    m_chart->setMinimumHeight(Theme::instance().px(210));
    m_words->setObjectName(QStringLiteral("shareWords"));
    m_words->setWordWrap(true);
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_words);
    content()->addStretch(0);
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows, int series, int point) {
        if (rows.canConvert<DashboardMark>())
            Q_EMIT opened(rows.value<DashboardMark>(), DashboardCharts::titleOf(m_chart->data(), series, point));
    });
    retranslate();
}

QString SharePanel::widest() const
{
    QString name;
    double from = 0, to = 0;
    for (const ChartSeries &series : m_chart->data().series) {
        double low = 100, high = 0;
        for (const ChartPoint &point : series.points) {
            low = std::min(low, point.value.value_or(0));
            high = std::max(high, point.value.value_or(0));
        }
        if (high - low > to - from) {
            name = series.name;
            from = low;
            to = high;
        }
    }
    return name.isEmpty() ? QString() : tr("%1 earns %2 or %3, depending on the model.").arg(name, DashboardText::percent(from, 0), DashboardText::percent(to, 0));
}

void SharePanel::showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency)
{
    m_dashboard = dashboard;
    m_filter = filter;
    m_currency = currency;
    const ChartData shares = DashboardCharts::shares(m_dashboard, m_filter, m_currency);
    const bool some = shares.hasValues();
    m_chart->setVisible(some);
    m_chart->setData(shares);
    qint64 whole = 0;
    for (const AttributionShare &share : std::as_const(m_dashboard.attribution))
        if (share.model == "LINEAR" && share.currency == m_currency)
            whole += share.revenue;
    setNote(some ? tr("share of %1, %").arg(DashboardText::roundMoney(whole, m_currency)) : QString());
    m_words->setText(!m_dashboard.hasResults ? tr("Counting messages takes a right that you do not have.")
                     : some                  ? widest()
                                             : tr("No conversion of this time has been traced back to a campaign."));
}

void SharePanel::retranslate()
{
    setTitle(tr("Attribution"));
    showFigures(Dashboard(m_dashboard), DashboardFilter(m_filter), QByteArray(m_currency));
}

} // namespace punte
