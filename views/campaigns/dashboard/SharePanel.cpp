// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/SharePanel.h"

#include "views/campaigns/dashboard/DashboardCharts.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PanelTwin.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace punte {

SharePanel::SharePanel(QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent), m_models(new QComboBox), m_chart(new Chart), m_rest(Buttons::small(QString(), ButtonVariant::Link, {}, this))
    , m_words(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
{
    setObjectName(QStringLiteral("sharePanel"));
    m_models->setObjectName(QStringLiteral("shareModel"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSmallControl(m_models);
    addHeadWidget(m_models);
    m_chart->setObjectName(QStringLiteral("shareChart"));
    m_chart->setMinimumHeight(Theme::instance().px(210));
    m_rest->setObjectName(QStringLiteral("shareRest"));
    m_words->setObjectName(QStringLiteral("shareWords"));
    m_words->setWordWrap(true);
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_words);
    content()->addWidget(m_rest, 0, Qt::AlignLeft);
    content()->addStretch(0);
    connect(m_models, &QComboBox::currentTextChanged, this, [this](const QString &text) { m_models->setToolTip(plainToolTip(text)); });
    connect(m_models, &QComboBox::currentIndexChanged, this, [this] {
        showChart();
        Q_EMIT chosen();
    });
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows, int series, int point) {
        if (rows.canConvert<DashboardMark>())
            Q_EMIT opened(rows.value<DashboardMark>(), DashboardCharts::titleOf(m_chart->data(), series, point));
    });
    connect(m_rest, &QPushButton::clicked, this, [this] {
        DashboardMark mark = DashboardMark::metrics(m_filter, m_currency);
        mark.kind = DashboardMark::Kind::Unattributed;
        Q_EMIT opened(mark, tr("Attributed to nothing"));
    });
    new PanelKeys(this, m_chart);
    retranslate();
}

QByteArray SharePanel::chosenModel() const { return m_models->currentData().toByteArray(); }

void SharePanel::setModel(const QByteArray &model) { m_models->setCurrentIndex(std::max(0, m_models->findData(model))); }

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
    showChart();
}

void SharePanel::showChart()
{
    const QByteArray model = chosenModel();
    const ChartData shown = model.isEmpty() ? DashboardCharts::shares(m_dashboard, m_filter, m_currency) : DashboardCharts::earned(m_dashboard, m_filter, m_currency, model);
    const bool some = shown.hasValues();
    m_chart->setVisible(some);
    m_chart->setData(shown);
    m_models->setVisible(some);
    const QString whole = DashboardText::roundMoney(m_dashboard.attributed(m_currency, model.isEmpty() ? "LINEAR" : model), m_currency);
    setNote(!some ? QString() : model.isEmpty() ? tr("% of %1").arg(whole) : tr("of %1", "an amount").arg(whole));
    m_words->setText(words(some));
    m_words->setVisible(!m_words->text().isEmpty());
    const qint64 rest = m_dashboard.unattributed.value(m_currency);
    m_rest->setVisible(rest > 0);
    m_rest->setText(tr("%1 attributed to nothing").arg(DashboardText::roundMoney(rest, m_currency)));
    m_rest->setToolTip(plainToolTip(tr("Won or booked in this time, and no campaign touched the customer before")));
}

QString SharePanel::words(bool some) const
{
    if (!m_dashboard.hasResults)
        return tr("Counting messages takes a right that you do not have.");
    if (some)
        return chosenModel().isEmpty() ? widest() : QString();
    return tr("Nothing that was won or booked in this time is attributed to a campaign. It is, as soon as a click, a reply, a meeting or a call of a campaign came before it.");
}

void SharePanel::retranslate()
{
    setTitle(tr("Attribution"));
    const QSignalBlocker quiet(m_models);
    const QByteArrayList models = DashboardCharts::models();
    for (int i = 0; i <= int(models.size()); ++i) {
        if (m_models->count() <= i)
            m_models->addItem(QString(), i == 0 ? QByteArray() : models.at(i - 1));
        m_models->setItemText(i, i == 0 ? tr("All models") : DashboardText::model(models.at(i - 1)));
    }
    m_models->setToolTip(plainToolTip(m_models->currentText()));
    m_models->setAccessibleName(tr("Model of attribution"));
    showChart();
}

} // namespace punte
