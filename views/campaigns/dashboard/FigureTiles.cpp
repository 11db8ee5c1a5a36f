// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/FigureTiles.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PanelTwin.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QGridLayout>
#include <QPainter>

namespace punte {

FigureTiles::FigureTiles(QWidget *parent) : QFrame(parent), m_twin(new PanelTwin(this)), m_grid(new QGridLayout(m_twin->body()))
{
    setObjectName(QStringLiteral("figureTiles"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_twin);
    connect(m_twin, &PanelTwin::opened, this, [this](int row) { Q_EMIT opened(DashboardMetric(row)); });
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (int i = 0; i < dashboardMetrics; ++i) {
        auto *tile = new FigureTile(this);
        tile->setObjectName(QStringLiteral("figureTile%1").arg(i));
        connect(tile, &QAbstractButton::clicked, this, [this, i] { Q_EMIT opened(DashboardMetric(i)); });
        m_tiles.append(tile);
    }
    arrange();
}

QList<TileFigure> FigureTiles::figures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency)
{
    const DashboardSums now = dashboard.total(currency);
    const DashboardSums before = dashboard.totalBefore(currency);
    const QMap<QDate, DashboardSums> days = dashboard.daily(currency);
    QList<TileFigure> all;
    for (int i = 0; i < dashboardMetrics; ++i) {
        const auto metric = DashboardMetric(i);
        const auto value = dashboardValue(metric, now);
        TileFigure tile{DashboardText::name(metric), DashboardText::figure(metric, value), value ? DashboardText::unit(metric, currency) : QString(), {}, 0, 0, {}, {}};
        QStringList told{DashboardText::meaning(metric), value ? DashboardText::exact(metric, value, currency) : DashboardText::whyNone(metric)};
        tile.exact = DashboardText::exact(metric, value, currency);
        tile.before = DashboardText::exact(metric, dashboardValue(metric, before), currency);
        if (const auto change = dashboardChange(metric, now, before); change && filter.isCompared()) {
            const int way = change->isZero() ? 0 : change->isNegative() ? -1 : 1;
            tile.change = DashboardText::change(metric, change);
            tile.direction = isPercentage(metric) ? 0 : way;
            tile.good = way * betterWay(metric);
            told << DashboardText::tr("%1 in %2").arg(DashboardText::exact(metric, dashboardValue(metric, before), currency), DashboardText::period(filter.beforeFrom, filter.beforeTo))
                 << (way == 0 ? DashboardText::tr("unchanged") : way > 0 ? DashboardText::tr("up by %1").arg(tile.change) : DashboardText::tr("down by %1").arg(tile.change));
        } else if (filter.isCompared()) {
            tile.change = QStringLiteral("\u2013");
            told << DashboardText::tr("No change to tell: there is nothing to compare with in %1.").arg(DashboardText::period(filter.beforeFrom, filter.beforeTo));
        }
        if (metric == DashboardMetric::Revenue)
            for (const auto &[source, revenue] : dashboard.revenueSources(currency))
                told << DashboardText::tr("%1 from %2").arg(DashboardText::money(revenue, currency), DashboardText::source(source));
        for (QDate day = filter.from; day <= filter.to; day = day.addDays(1)) {
            const auto figure = days.contains(day) ? dashboardValue(metric, days.value(day)) : std::nullopt;
            tile.line.append(figure ? std::optional(figure->toText().toDouble()) : std::nullopt);
        }
        tile.told = DashboardText::name(metric) + QStringLiteral(". ") + told.join(u'\n');
        all.append(tile);
    }
    return all;
}

void FigureTiles::showFigures(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency)
{
    const QList<TileFigure> all = figures(dashboard, filter, currency);
    for (int i = 0; i < dashboardMetrics; ++i)
        m_tiles.at(i)->setFigure(all.at(i));
    fillTwin(all, filter.isCompared());
}

void FigureTiles::fillTwin(const QList<TileFigure> &figures, bool compared)
{
    setAccessibleName(DashboardText::tr("Figures"));
    QStringList heads{DashboardText::tr("Figure"), DashboardText::tr("Value")};
    if (compared)
        heads << DashboardText::tr("Before") << DashboardText::tr("Change");
    QList<QStringList> rows;
    for (const TileFigure &figure : figures) {
        const QString way = figure.direction > 0 ? QStringLiteral("+") : figure.direction < 0 ? QStringLiteral("\u2212") : QString();
        rows.append({figure.name, figure.exact});
        if (compared)
            rows.last() << figure.before << way + figure.change;
    }
    m_twin->setTexts(heads, rows, 1);
}

void FigureTiles::arrange()
{
    const Theme &theme = Theme::instance();
    const int columns = width() >= theme.px(1040) ? 9 : width() >= theme.px(560) ? 5 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < dashboardMetrics; ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    for (int c = 0; c < dashboardMetrics; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
}

void FigureTiles::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void FigureTiles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(painter, QRectF(rect()), Theme::instance().px(8), themeColor(Token::Panel), themeColor(Token::Line));
    if (m_twin->isTable())
        return;
    painter.setPen(themeColor(Token::Line));
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const QRect tile(m_tiles.at(i)->mapTo(this, QPoint()), m_tiles.at(i)->size());
        if (i % m_columns > 0)
            painter.drawLine(tile.left(), tile.top(), tile.left(), tile.bottom());
        if (i >= m_columns)
            painter.drawLine(tile.left(), tile.top(), tile.right(), tile.top());
    }
}

void FigureTiles::showTable(bool table) { m_twin->showTable(table); }

} // namespace punte
