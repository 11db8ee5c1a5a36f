// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/ChartLayout.h"

#include "models/core/DateFormat.h"
#include "views/theme/NumberPainter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace punte {

namespace {

using ChartKind = ChartData::Kind;

double chartTextWidth(const QString &text, FontRole role)
{
    return NumberPainter::width(text, Theme::instance().font(role));
}

double chartLine(FontRole role)
{
    return Theme::instance().lineHeight(role);
}

} // namespace

ChartLayout::ChartLayout(const ChartData &data, const QSizeF &size) : m_data(data)
{
    findScales();
    placeLegend(size);
    findPlot(size);
    placeLabels();
    placePlaceLabels();
    placeEnds();
}

const ChartPoint *ChartLayout::pointOf(const ChartMark &mark) const
{
    if (mark.series < 0 || mark.series >= m_data.series.size() || mark.point < 0 || mark.point >= m_data.series.at(mark.series).points.size())
        return nullptr;
    return &m_data.series.at(mark.series).points.at(mark.point);
}

/// The sum of a stacked bar up to a series.
double ChartLayout::stackedTo(const ChartMark &mark, bool included) const
{
    double sum = 0;
    for (int s = 0; s < mark.series + (included ? 1 : 0); ++s)
        if (const ChartPoint *point = pointOf({s, mark.point}))
            sum += point->value.value_or(0);
    return sum;
}

void ChartLayout::findScales()
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    double first = low;
    double last = high;
    const auto take = [&](std::optional<double> value) {
        low = value ? std::min(low, *value) : low;
        high = value ? std::max(high, *value) : high;
    };
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        const QList<ChartPoint> &points = m_data.series.at(s).points;
        for (int p = 0; p < int(points.size()); ++p) {
            const ChartPoint &point = points.at(p);
            take(m_data.kind == ChartKind::StackedBars ? std::optional(stackedTo({s, p}, true)) : point.value);
            take(point.low);
            take(point.high);
            first = std::min(first, m_data.placeOf(point, p));
            last = std::max(last, m_data.placeOf(point, p));
        }
    }
    for (const ChartReference &reference : m_data.references) {
        if (!reference.along) {
            take(reference.at);
        } else if (m_data.kind == ChartKind::Scatter) {
            first = std::min(first, reference.at);
            last = std::max(last, reference.at);
        }
    }
    const bool fromZero = m_data.kind != ChartKind::Lines && m_data.kind != ChartKind::Dots && m_data.kind != ChartKind::Scatter;
    m_values = m_data.lowest && m_data.highest ? fixedScale(*m_data.lowest, *m_data.highest, 5) : niceScale(low, high, 4, fromZero);
    const bool even = m_data.isLying() || m_data.kind == ChartKind::Columns; // bars have half a place on both sides
    if (m_data.along == ChartData::Along::Categories || m_data.isLying()) {
        m_first = even ? -0.5 : 0;
        m_last = double(std::max<qsizetype>(1, m_data.count())) - (even ? 0.5 : 1);
    } else if (std::isfinite(first) && std::isfinite(last)) {
        m_first = first - (even ? 0.5 : 0);
        m_last = last + (even ? 0.5 : 0);
    }
    if (m_data.kind == ChartKind::Scatter && std::isfinite(first) && std::isfinite(last)) { // no mark stands on the edge
        const ChartScale scale = niceScale(first, last, 5, false);
        m_first = scale.lowest;
        m_last = scale.highest;
    }
    if (m_last <= m_first)
        m_last = m_first + 1;
}

double ChartLayout::rightRoom() const
{
    const Theme &theme = Theme::instance();
    double widest = 0;
    if (m_data.kind == ChartKind::Lines) {
        for (const ChartSeries &series : m_data.series)
            widest = std::max(widest, chartTextWidth(series.name, FontRole::CaptionStrong));
        return widest > 0 ? widest + theme.px(14) : theme.px(8);
    }
    if (m_data.kind == ChartKind::Columns)
        return theme.px(4);
    if (m_data.kind == ChartKind::Scatter) { // half of the last number stands beyond the plot
        const QString last = m_data.alongText ? m_data.alongText(m_last) : ChartData{}.textOfValue(m_last);
        return std::max(double(theme.px(10)), chartTextWidth(last, FontRole::Caption) / 2 + 2);
    }
    for (int p = 0; p < int(m_data.count()); ++p) {
        const ChartMark mark{m_data.kind == ChartKind::StackedBars ? int(m_data.series.size()) - 1 : 0, p};
        const ChartPoint *point = pointOf(mark);
        if (!point)
            continue;
        const QString figure = m_data.textOfValue(m_data.kind == ChartKind::StackedBars ? m_data.sumOf(p).value_or(0) : point->value.value_or(0));
        const QString beside = m_data.textOfInterval(*point);
        widest = std::max(widest, chartTextWidth(figure, FontRole::PanelTitle)
                                      + (beside.isEmpty() ? 0 : chartTextWidth(beside, FontRole::Caption) + theme.px(8)));
    }
    return widest + theme.px(12);
}

double ChartLayout::leftRoom(double width) const
{
    double widest = 0;
    if (m_data.isLying()) {
        const FontRole role = m_data.leads.isEmpty() ? FontRole::Secondary : FontRole::PanelTitle;
        for (const QString &category : m_data.categories)
            widest = std::max(widest, chartTextWidth(category, role));
        return std::min(nameLeft() + widest, width * 0.4) + Theme::instance().px(m_data.leads.isEmpty() ? 10 : 16);
    }
    for (const double tick : m_data.showsScale ? m_values.ticks() : QList<double>())
        widest = std::max(widest, chartTextWidth(m_data.textOfTick(tick), FontRole::Caption));
    return widest + Theme::instance().px(8);
}

double ChartLayout::letterSize()
{
    return Theme::instance().px(19);
}

double ChartLayout::leadPlaceWidth() const
{
    double widest = 0;
    for (const ChartLead &lead : m_data.leads)
        widest = std::max(widest, chartTextWidth(lead.place, FontRole::PanelTitle));
    return widest > 0 ? widest + Theme::instance().px(9) : 0;
}

double ChartLayout::nameLeft() const
{
    const bool lettered = std::ranges::any_of(m_data.leads, [](const ChartLead &lead) { return !lead.letter.isEmpty(); });
    return leadPlaceWidth() + (lettered ? letterSize() + Theme::instance().px(9) : 0);
}

/// Only stacks and scattered marks need one: lines are named at their ends, one series by the chart's title.
void ChartLayout::placeLegend(const QSizeF &size)
{
    if (m_data.kind != ChartKind::StackedBars && m_data.kind != ChartKind::Scatter)
        return;
    const Theme &theme = Theme::instance();
    const double line = theme.px(20);
    double x = 0;
    double y = 0;
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        const double width = theme.px(15) + chartTextWidth(m_data.series.at(s).name, FontRole::Secondary) + theme.px(16);
        if (x > 0 && x + width - theme.px(16) > size.width()) {
            x = 0;
            y += line;
        }
        m_legend.append({QRectF(x, y, width, line), s});
        x += width;
    }
    for (LegendPlace &place : m_legend)
        place.rect.translate(0, size.height() - y - line);
}

void ChartLayout::findPlot(const QSizeF &size)
{
    const Theme &theme = Theme::instance();
    const double left = leftRoom(size.width());
    const double right = rightRoom();
    const bool named = m_data.kind != ChartKind::Scatter && std::ranges::any_of(m_data.references, [this](const ChartReference &each) { return each.along != m_data.isLying(); });
    const double top = m_data.kind == ChartKind::Columns || named ? chartLine(FontRole::Caption) + theme.px(4) : chartLine(FontRole::Caption) / 2;
    const double legend = m_legend.isEmpty() ? 0 : size.height() - m_legend.first().rect.top() + theme.px(8);
    const double bottom = (m_data.showsScale || !m_data.isLying() ? chartLine(FontRole::Caption) + theme.px(8) : 0) + legend;
    m_plot = QRectF(left, top, std::max(8.0, size.width() - left - right), std::max(8.0, size.height() - top - bottom));
}

double ChartLayout::valueAt(double value) const
{
    const double part = (value - m_values.lowest) / (m_values.highest - m_values.lowest);
    return m_data.isLying() ? m_plot.left() + part * m_plot.width() : m_plot.bottom() - part * m_plot.height();
}

double ChartLayout::placeAt(double place) const
{
    const double part = (place - m_first) / (m_last - m_first);
    return m_data.isLying() ? m_plot.top() + part * m_plot.height() : m_plot.left() + part * m_plot.width();
}

double ChartLayout::barThickness() const
{
    const double room = (m_data.isLying() ? m_plot.height() : m_plot.width()) / (m_last - m_first);
    const bool stacked = m_data.kind == ChartKind::StackedBars;
    const double most = Theme::instance().px(stacked ? 34 : m_data.isLying() ? 22 : 48);
    return std::clamp(room * (m_data.kind == ChartKind::Columns ? 0.72 : stacked ? 0.64 : 0.5), 2.0, most);
}

QPointF ChartLayout::anchorOf(const ChartMark &mark) const
{
    const ChartPoint *point = pointOf(mark);
    if (!point)
        return {};
    const double place = placeAt(m_data.placeOf(*point, mark.point));
    const double value = valueAt(m_data.kind == ChartKind::StackedBars ? stackedTo(mark, true) : point->value.value_or(m_values.lowest));
    return m_data.isLying() ? QPointF(value, place) : QPointF(place, value);
}

QRectF ChartLayout::rectOf(const ChartMark &mark) const
{
    const ChartPoint *point = pointOf(mark);
    if (!point || !point->value)
        return {};
    const QPointF end = anchorOf(mark);
    if (m_data.kind == ChartKind::Lines || m_data.kind == ChartKind::Scatter)
        return QRectF(end.x() - 5, end.y() - 5, 10, 10);
    const double half = barThickness() / 2;
    double from = valueAt(std::clamp(0.0, m_values.lowest, m_values.highest));
    if (m_data.kind == ChartKind::StackedBars)
        from = valueAt(stackedTo(mark, false));
    if (m_data.kind == ChartKind::Dots)
        return QRectF(QPointF(valueAt(point->low.value_or(*point->value)) - 5, end.y() - half), QPointF(valueAt(point->high.value_or(*point->value)) + 5, end.y() + half));
    return (m_data.isLying() ? QRectF(QPointF(from, end.y() - half), QPointF(end.x(), end.y() + half))
                             : QRectF(QPointF(end.x() - half, from), QPointF(end.x() + half, end.y())))
        .normalized();
}

ChartMark ChartLayout::markAt(const QPointF &position) const
{
    const QRectF around = m_plot.adjusted(m_data.isLying() ? -m_plot.left() : -8, -8, m_data.isLying() ? 1e6 : 8, 8);
    if (!around.contains(position))
        return {};
    ChartMark nearest;
    double best = std::numeric_limits<double>::infinity();
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        for (int p = 0; p < int(m_data.series.at(s).points.size()); ++p) {
            const ChartMark mark{s, p};
            if (!pointOf(mark)->value)
                continue;
            const QPointF away = anchorOf(mark) - position;
            double along = std::abs(m_data.isLying() ? away.y() : away.x());
            double across = std::abs(m_data.isLying() ? away.x() : away.y());
            if (m_data.kind == ChartKind::StackedBars) {
                const QRectF bar = rectOf(mark);
                across = position.x() < bar.left() ? bar.left() - position.x() : std::max(0.0, position.x() - bar.right());
            }
            const double distance = m_data.kind == ChartKind::Scatter ? std::hypot(along, across)
                                                                       : along * 1e4 + across; // the place first, then the series there
            if (distance < best) {
                best = distance;
                nearest = mark;
            }
        }
    }
    return m_data.kind == ChartKind::Scatter && best > 24 ? ChartMark{} : nearest; // a mark far away is not meant
}

void ChartLayout::placeLabels()
{
    if (!m_data.showsScale)
        return;
    const double half = chartLine(FontRole::Caption) / 2;
    for (const double tick : m_values.ticks()) {
        const QString text = m_data.textOfTick(tick);
        if (m_data.isLying())
            m_valueLabels.append({QPointF(valueAt(tick), m_plot.bottom() + Theme::instance().px(6) + half), text});
        else
            m_valueLabels.append({QPointF(m_plot.left() - Theme::instance().px(8), valueAt(tick)), text});
    }
}

/// As many as have room beside each other; days by the calendar, categories every second, third, ...
void ChartLayout::placePlaceLabels()
{
    const double y = m_plot.bottom() + Theme::instance().px(6) + chartLine(FontRole::Caption) / 2;
    if (m_data.isLying()) {
        for (qsizetype i = 0; i < m_data.categories.size(); ++i)
            m_placeLabels.append({QPointF(m_plot.left() - Theme::instance().px(10), placeAt(double(i))), m_data.categories.at(i)});
        return;
    }
    QList<std::pair<double, QString>> labels;
    if (m_data.along == ChartData::Along::Categories) {
        for (qsizetype i = 0; i < m_data.categories.size(); ++i)
            labels.append({double(i), m_data.categories.at(i)});
    } else if (m_data.along == ChartData::Along::Numbers) {
        const QList<double> ticks = m_data.alongTicks.isEmpty() ? niceScale(m_first, m_last, 5, false).ticks() : m_data.alongTicks;
        for (const double tick : ticks)
            if (tick >= m_first - 1e-9 && tick <= m_last + 1e-9)
                labels.append({tick, m_data.alongText ? m_data.alongText(tick) : ChartData{}.textOfValue(tick)});
    } else {
        const int most = std::max(2, int(m_plot.width() / Theme::instance().px(64)));
        for (const qint64 day : dayTicks(std::llround(m_first), std::llround(m_last), most))
            labels.append({double(day), DateFormat::dayMonth(QDate::fromJulianDay(day))});
    }
    double widest = 1;
    for (const auto &label : labels)
        widest = std::max(widest, chartTextWidth(label.second, FontRole::Caption) + Theme::instance().px(8));
    const double room = labels.size() < 2 ? m_plot.width() : std::abs(placeAt(labels[1].first) - placeAt(labels[0].first));
    const auto every = qsizetype(std::max(1.0, std::ceil(widest / std::max(1.0, room))));
    for (qsizetype i = 0; i < labels.size(); i += every)
        m_placeLabels.append({QPointF(placeAt(labels[i].first), y), labels[i].second});
}

void ChartLayout::placeEnds()
{
    if (m_data.kind != ChartKind::Lines)
        return;
    const double line = chartLine(FontRole::Caption);
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        Label label;
        for (int p = int(m_data.series.at(s).points.size()) - 1; p >= 0 && label.text.isEmpty(); --p)
            if (m_data.series.at(s).points.at(p).value)
                label = {anchorOf({s, p}) + QPointF(Theme::instance().px(8), 0), m_data.series.at(s).name};
        m_endLabels.append(label);
    }
    QList<qsizetype> order(m_endLabels.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, {}, [this](qsizetype i) { return m_endLabels[i].at.y(); });
    for (qsizetype i = 1; i < order.size(); ++i) {
        QPointF &at = m_endLabels[order[i]].at;
        at.setY(std::max(at.y(), m_endLabels[order[i - 1]].at.y() + line));
    }
    for (qsizetype i = order.size() - 1; i >= 0; --i) { // what was pushed out below goes up again
        const double limit = i + 1 < order.size() ? m_endLabels[order[i + 1]].at.y() - line : m_plot.bottom() + line;
        QPointF &at = m_endLabels[order[i]].at;
        at.setY(std::min(at.y(), limit));
    }
}

} // namespace punte
