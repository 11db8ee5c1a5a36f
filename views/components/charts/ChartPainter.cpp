// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/ChartPainter.h"

#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace punte {

ChartPainter::ChartPainter(QPainter &painter, const ChartData &data, const ChartLayout &layout, bool paper)
    : m_painter(painter), m_data(data), m_layout(layout), m_paper(paper)
{
}

QColor ChartPainter::color(Token token) const
{
    return m_paper ? Theme::color(token, false) : themeColor(token);
}

const ChartPoint &ChartPainter::pointOf(const ChartMark &mark) const
{
    return m_data.series.at(mark.series).points.at(mark.point);
}

Token ChartPainter::hueOf(const ChartMark &mark) const
{
    return pointOf(mark).hue.value_or(m_data.hueOf(mark.series));
}

int ChartPainter::shapeOf(int series) const
{
    return m_data.kind == ChartData::Kind::Scatter ? int(m_data.hueOf(series)) - int(Token::Chart1) : series;
}

Token ChartPainter::inkOn(Token hue, bool dark)
{
    const bool deep = dark ? hue == Token::Chart7
                           : hue == Token::Chart1 || hue == Token::Chart4 || hue == Token::Chart5 || hue == Token::Chart7;
    return deep ? Token::InkOnHueLight : Token::InkOnHueDark;
}

void ChartPainter::marker(QPainter &painter, const QPointF &at, int shape, const QColor &color, const QColor &ground, double size)
{
    const double r = size / 2;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(shape % 8 < 4 ? color : ground);
    switch (shape % 4) {
    case 0:
        painter.drawEllipse(at, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(at.x() - r * 0.9, at.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y() + r * 0.8}, {at.x() - r, at.y() + r * 0.8}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r * 1.2}, {at.x() + r * 1.2, at.y()}, {at.x(), at.y() + r * 1.2}, {at.x() - r * 1.2, at.y()}});
        break;
    }
}

void ChartPainter::text(const QPointF &at, int alignment, const QString &words, FontRole role, Token token, double width)
{
    const double height = Theme::instance().lineHeight(role);
    QRectF rect(at.x(), at.y() - height / 2, width, height);
    if (alignment & Qt::AlignRight)
        rect.moveRight(at.x());
    else if (alignment & Qt::AlignHCenter)
        rect.moveCenter(at);
    m_painter.setPen(color(token));
    NumberPainter::draw(m_painter, rect, alignment | Qt::AlignVCenter, words, Theme::instance().font(role), true);
}

void ChartPainter::paint(const ChartMark &current, bool focused)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    axes();
    if (m_data.kind == ChartData::Kind::Lines)
        lines(current);
    else if (m_data.kind == ChartData::Kind::Dots)
        dots();
    else if (m_data.kind == ChartData::Kind::Scatter)
        scatter(current);
    else
        bars();
    references();
    legend();
    if (current.isValid() && !m_paper) {
        highlight(current, focused);
        readOut(current);
    }
    m_painter.restore();
}

void ChartPainter::paintGrid()
{
    const QRectF &plot = m_layout.plot();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    bands();
    m_painter.setPen(QPen(color(Token::ChartGrid), 1));
    for (const double tick : m_data.showsScale ? m_layout.values().ticks() : QList<double>()) {
        const double at = std::round(m_layout.valueAt(tick));
        m_painter.drawLine(m_data.isLying() ? QLineF(at, plot.top(), at, plot.bottom()) : QLineF(plot.left(), at, plot.right(), at));
    }
    m_painter.restore();
}

void ChartPainter::axes()
{
    const bool lying = m_data.isLying();
    for (const ChartLayout::Label &label : m_layout.valueLabels())
        text(label.at, lying ? Qt::AlignHCenter : Qt::AlignRight, label.text, FontRole::Caption, Token::Text3);
    if (lying && !m_data.leads.isEmpty())
        return namesWithLeads();
    const double room = m_layout.plot().left() - Theme::instance().px(10);
    for (const ChartLayout::Label &label : m_layout.placeLabels())
        text(label.at, lying ? Qt::AlignRight : Qt::AlignHCenter, label.text, lying ? FontRole::Secondary : FontRole::Caption,
             lying ? Token::Text1 : Token::Text3, lying ? room : 400);
}

/// Place, letter and name of each category, left-aligned under each other.
void ChartPainter::namesWithLeads()
{
    const Theme &theme = Theme::instance();
    const double left = m_layout.nameLeft();
    const double letter = ChartLayout::letterSize();
    for (qsizetype i = 0; i < m_layout.placeLabels().size(); ++i) {
        const ChartLead lead = m_data.leads.value(i);
        const double y = m_layout.placeLabels().at(i).at.y();
        text({0, y}, Qt::AlignLeft, lead.place, lead.strong ? FontRole::PanelTitle : FontRole::Body, lead.strong ? Token::Text1 : Token::Text2);
        if (!lead.letter.isEmpty()) {
            const QRectF box(m_layout.leadPlaceWidth(), y - letter / 2, letter, letter);
            Shapes::box(m_painter, box, theme.px(4), color(lead.strong ? Token::Accent : Token::NeutralGround));
            text(box.center(), Qt::AlignHCenter, lead.letter, FontRole::CaptionStrong, lead.strong ? Token::OnAccent : Token::Neutral);
        }
        text({left, y}, Qt::AlignLeft, m_layout.placeLabels().at(i).text, lead.strong ? FontRole::PanelTitle : FontRole::Body, Token::Text1,
            m_layout.plot().left() - left - theme.px(10));
    }
}

void ChartPainter::bands()
{
    QColor shade = color(Token::WarningGround);
    shade.setAlphaF(0.6F);
    for (const ChartBand &band : m_data.bands) {
        const double from = m_layout.placeAt(std::max(band.from, m_layout.firstPlace()));
        const double to = m_layout.placeAt(std::min(band.to, m_layout.lastPlace()));
        if (to > from && !m_data.isLying())
            m_painter.fillRect(QRectF(QPointF(from, m_layout.plot().top()), QPointF(to, m_layout.plot().bottom())), shade);
    }
}

void ChartPainter::references()
{
    const QRectF &plot = m_layout.plot();
    QList<QRectF> taken;
    for (const ChartReference &reference : m_data.references) {
        const bool upright = reference.along != m_data.isLying();
        const bool strong = reference.look == ChartReference::Look::Strong;
        const double at = reference.along ? m_layout.placeAt(reference.at) : m_layout.valueAt(reference.at);
        const Token token = strong ? Token::Text1 : reference.look == ChartReference::Look::Warning ? Token::Warning : Token::Text2;
        m_painter.setPen(QPen(color(token), strong ? 1.5 : 1.2, strong ? Qt::SolidLine : Qt::DashLine));
        m_painter.drawLine(upright ? QLineF(at, plot.top(), at, plot.bottom()) : QLineF(plot.left(), at, plot.right(), at));
        if (m_data.kind == ChartData::Kind::Scatter && upright) { // at the foot, where few marks lie, on the side that has room
            const double half = Theme::instance().lineHeight(FontRole::Caption) / 2.0;
            const bool left = at > plot.left() + plot.width() * 0.65;
            text({at + (left ? -6 : 6), plot.bottom() - half - 4}, left ? Qt::AlignRight : Qt::AlignLeft, reference.text, FontRole::CaptionStrong, Token::Text1);
            continue;
        }
        nameOfReference(reference, at, taken);
    }
}

/// Beside its line, on the other side where there is no room, and under a name that is there already.
void ChartPainter::nameOfReference(const ChartReference &reference, double at, QList<QRectF> &taken)
{
    const QRectF &plot = m_layout.plot();
    const double line = Theme::instance().lineHeight(FontRole::Caption);
    const bool plain = reference.look == ChartReference::Look::Plain;
    const FontRole role = plain ? FontRole::Caption : FontRole::CaptionStrong;
    const Token token = reference.look == ChartReference::Look::Strong ? Token::Text1 : plain ? Token::Text2 : Token::Warning;
    const bool upright = reference.along != m_data.isLying();
    if (!upright)
        return text(QPointF(plot.left() + 6, at - line / 2 - 1), Qt::AlignLeft, reference.text, role, token);
    const double width = NumberPainter::width(reference.text, Theme::instance().font(role));
    const bool left = at + 4 + width > plot.right() + 4;
    QRectF box(left ? at - 4 - width : at + 4, plot.top() - line + 2, width, line);
    while (std::ranges::any_of(taken, [&box](const QRectF &other) { return other.intersects(box); }))
        box.translate(0, line);
    taken << box;
    text(QPointF(box.left(), box.center().y()), Qt::AlignLeft, reference.text, role, token, width + 2);
}

void ChartPainter::bars()
{
    for (int s = 0; s < int(m_data.series.size()); ++s)
        for (int p = 0; p < int(m_data.series.at(s).points.size()); ++p)
            if (pointOf({s, p}).value)
                bar({s, p});
    // The line that they stand on.
    const double zero = m_layout.valueAt(std::clamp(0.0, m_layout.values().lowest, m_layout.values().highest));
    const QRectF &plot = m_layout.plot();
    m_painter.setPen(QPen(color(Token::Line2), 1));
    m_painter.drawLine(m_data.isLying() ? QLineF(zero, plot.top(), zero, plot.bottom()) : QLineF(plot.left(), zero, plot.right(), zero));
    if (m_data.isLying())
        besideBars();
}

void ChartPainter::bar(const ChartMark &mark)
{
    QRectF rect = m_layout.rectOf(mark);
    const bool stacked = m_data.kind == ChartData::Kind::StackedBars;
    if (stacked)
        rect.setRight(std::max(rect.left() + 1, rect.right() - 1.5)); // a gap between neighbours, that they are told apart without hues
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(hueOf(mark)));
    m_painter.drawRoundedRect(rect, 1.5, 1.5);
    if (stacked) {
        insideBar(mark, rect);
        return;
    }
    whisker(mark);
    if (m_data.kind == ChartData::Kind::Columns) {
        const double y = pointOf(mark).value.value_or(0) < 0 ? rect.bottom() + 8 : rect.top() - Theme::instance().lineHeight(FontRole::CaptionStrong) / 2.0 - 1;
        const QString figure = m_data.textOfValue(*pointOf(mark).value);
        if (NumberPainter::width(figure, Theme::instance().font(FontRole::CaptionStrong)) <= rect.width() * 1.35)
            text(QPointF(rect.center().x(), y), Qt::AlignHCenter, figure, FontRole::CaptionStrong, Token::Text1);
    }
}

/// A number that does not fit is left out, never shrunk.
void ChartPainter::insideBar(const ChartMark &mark, const QRectF &rect)
{
    const QString figure = m_data.textOfPart(*pointOf(mark).value);
    if (NumberPainter::width(figure, Theme::instance().font(FontRole::CaptionStrong)) + 6 > rect.width())
        return;
    text(rect.center(), Qt::AlignHCenter, figure, FontRole::CaptionStrong, inkOn(hueOf(mark), !m_paper && Theme::instance().isDark()));
}

void ChartPainter::whisker(const ChartMark &mark)
{
    const ChartPoint &point = pointOf(mark);
    if (!point.low || !point.high)
        return;
    const QPointF end = m_layout.anchorOf(mark);
    const double low = m_layout.valueAt(*point.low);
    const double high = m_layout.valueAt(*point.high);
    const double cap = 5;
    QList<QLineF> strokes;
    if (m_data.isLying()) {
        strokes << QLineF(low, end.y(), high, end.y());
        for (const double x : {low, high})
            strokes << QLineF(x, end.y() - cap, x, end.y() + cap);
    } else {
        strokes << QLineF(end.x(), low, end.x(), high);
        for (const double y : {low, high})
            strokes << QLineF(end.x() - cap, y, end.x() + cap, y);
    }
    m_painter.setPen(QPen(color(Token::Panel), 4)); // stands out from a bar of any hue
    m_painter.drawLines(strokes);
    m_painter.setPen(QPen(color(Token::Text1), 1.5));
    m_painter.drawLines(strokes);
}

void ChartPainter::dots()
{
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        for (int p = 0; p < int(m_data.series.at(s).points.size()); ++p) {
            const ChartMark mark{s, p};
            const ChartPoint &point = pointOf(mark);
            if (!point.value)
                continue;
            const QPointF at = m_layout.anchorOf(mark);
            if (point.low && point.high) {
                m_painter.setPen(QPen(color(Token::Chart8), 2));
                m_painter.drawLine(QLineF(m_layout.valueAt(*point.low), at.y(), m_layout.valueAt(*point.high), at.y()));
            }
            marker(m_painter, at, s, color(hueOf(mark)), color(Token::Panel), 9);
        }
    }
    besideBars();
}

void ChartPainter::besideBars()
{
    const Theme &theme = Theme::instance();
    const bool stacked = m_data.kind == ChartData::Kind::StackedBars;
    for (int p = 0; p < int(m_data.count()); ++p) {
        const ChartMark mark{stacked ? int(m_data.series.size()) - 1 : 0, p};
        if (mark.series < 0 || mark.series >= m_data.series.size() || p >= m_data.series.at(mark.series).points.size())
            continue;
        const ChartPoint &point = pointOf(mark);
        const std::optional<double> value = stacked ? m_data.sumOf(p) : point.value;
        const QString figure = value ? m_data.textOfValue(*value) : QStringLiteral("\u2013");
        const double y = m_layout.placeAt(p);
        // A stack's sum ends it; figures with intervals stand under each other.
        const double x = stacked ? m_layout.anchorOf(mark).x() + theme.px(9) : m_layout.plot().right() + theme.px(10);
        text({x, y}, Qt::AlignLeft, figure, FontRole::PanelTitle, Token::Text1);
        const double after = x + NumberPainter::width(figure, theme.font(FontRole::PanelTitle)) + theme.px(8);
        text({after, y}, Qt::AlignLeft, m_data.textOfInterval(point), FontRole::Caption, Token::Text2);
    }
}

/// Markers at every fourth point and at the last, that lines are told apart without hues; names at the ends.
void ChartPainter::lines(const ChartMark &current)
{
    const QColor ground = color(Token::Panel);
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        const QList<ChartPoint> &points = m_data.series.at(s).points;
        const int every = points.size() > 24 ? int(points.size()) / 4 : 4; // a dense line is told apart by a few
        for (int p = 0; p < int(points.size()); ++p) {
            const bool hovered = !m_paper && current.isValid() && p == current.point;
            const bool alone = points.at(p).value && (p == 0 || !points.at(p - 1).value) && (p + 1 == points.size() || !points.at(p + 1).value);
            if (points.at(p).value && (p % every == every / 4 || p + 1 == points.size() || hovered || alone))
                marker(m_painter, m_layout.anchorOf({s, p}), s, color(m_data.hueOf(s)), ground, hovered ? 8 : 6);
        }
    }
    for (const ChartLayout::Label &label : m_layout.endLabels())
        text(label.at, Qt::AlignLeft, label.text, FontRole::CaptionStrong, Token::Text1);
}

void ChartPainter::scatter(const ChartMark &current)
{
    for (int s = 0; s < int(m_data.series.size()); ++s)
        for (int p = 0; p < int(m_data.series.at(s).points.size()); ++p)
            if (pointOf({s, p}).value)
                marker(m_painter, m_layout.anchorOf({s, p}), shapeOf(s), color(hueOf({s, p})), color(Token::Panel), !m_paper && current == ChartMark{s, p} ? 8 : 6);
    const double y = m_layout.legend().isEmpty() ? m_layout.plot().bottom() : m_layout.legend().first().rect.center().y();
    text({m_layout.plot().right() + 4, y}, Qt::AlignRight, m_data.alongTitle, FontRole::Caption, Token::Text3);
}

void ChartPainter::legend()
{
    const Theme &theme = Theme::instance();
    const bool marks = m_data.kind == ChartData::Kind::Scatter;
    for (const ChartLayout::LegendPlace &place : m_layout.legend()) {
        const QPointF at(place.rect.left() + theme.px(5), place.rect.center().y());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(m_data.hueOf(place.series)));
        if (marks)
            marker(m_painter, at, shapeOf(place.series), color(m_data.hueOf(place.series)), color(Token::Panel), 6);
        else
            m_painter.drawRoundedRect(QRectF(at.x() - theme.px(5), at.y() - theme.px(5), theme.px(10), theme.px(10)), 2, 2);
        text({place.rect.left() + theme.px(15), at.y()}, Qt::AlignLeft, m_data.series.at(place.series).name, FontRole::Secondary, Token::Text2);
    }
}

void ChartPainter::highlight(const ChartMark &current, bool focused)
{
    const QRectF rect = m_layout.rectOf(current);
    const QRectF &plot = m_layout.plot();
    if (m_data.kind == ChartData::Kind::Lines) {
        const double x = m_layout.anchorOf(current).x();
        m_painter.setPen(QPen(color(Token::Text3), 1, Qt::DashLine));
        m_painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    }
    Shapes::ring(m_painter, rect.adjusted(-3, -3, 3, 3), 4, color(focused ? Token::Accent : Token::Control), focused ? 2 : 1);
}

void ChartPainter::readOut(const ChartMark &current)
{
    const Theme &theme = Theme::instance();
    const ChartReadOut told = chartReadOut(m_data, current);
    const double line = theme.lineHeight(FontRole::Secondary) + theme.px(2);
    const double markers = theme.px(16);
    double width = NumberPainter::width(told.place, theme.font(FontRole::Secondary));
    for (const ChartReadOut::Row &row : told.rows)
        width = std::max(width, markers + NumberPainter::width(row.name, theme.font(FontRole::Secondary)) + theme.px(16)
                                    + NumberPainter::width(row.figure, theme.font(FontRole::TableHeader)));
    const QRectF all = m_layout.plot().adjusted(-m_layout.plot().left(), -m_layout.plot().top(), 0, 0);
    QRectF box(0, 0, std::min(width, 320.0) + theme.px(20), line * double(told.rows.size() + 1) + theme.px(14));
    const QPointF at = m_layout.anchorOf(current);
    box.moveTopLeft(at + QPointF(theme.px(12), theme.px(12)));
    if (box.right() > all.right())
        box.moveRight(std::max(box.width(), at.x() - theme.px(12)));
    if (box.bottom() > all.bottom())
        box.moveBottom(std::max(box.height(), at.y() - theme.px(12)));
    Shapes::shadow(m_painter, box.toAlignedRect(), theme.px(8), 8, 3);
    Shapes::box(m_painter, box, theme.px(8), color(Token::Popup), color(Token::Line2));
    const QRectF inner = box.adjusted(theme.px(10), theme.px(7), -theme.px(10), -theme.px(7));
    text({inner.left(), inner.top() + line / 2}, Qt::AlignLeft, told.place, FontRole::Secondary, Token::Text2, inner.width());
    for (qsizetype i = 0; i < told.rows.size(); ++i) {
        const ChartReadOut::Row &row = told.rows.at(i);
        const double y = inner.top() + line * (double(i) + 1.5);
        if (row.series >= 0)
            marker(m_painter, {inner.left() + 4, y}, shapeOf(row.series), color(row.series == current.series ? hueOf(current) : m_data.hueOf(row.series)), color(Token::Popup), 6);
        const bool strong = row.series == current.series;
        text({inner.left() + (row.series >= 0 ? markers : 0), y}, Qt::AlignLeft, row.name, strong ? FontRole::SecondaryMedium : FontRole::Secondary, Token::Text1, inner.width());
        text({inner.right(), y}, Qt::AlignRight, row.figure, FontRole::TableHeader, Token::Text1, inner.width());
    }
}

ChartReadOut chartReadOut(const ChartData &data, const ChartMark &mark)
{
    ChartReadOut told;
    if (mark.series < 0 || mark.series >= data.series.size() || mark.point < 0 || mark.point >= data.series.at(mark.series).points.size())
        return told;
    told.place = data.textOfPlace(mark.point);
    const ChartPoint &own = data.series.at(mark.series).points.at(mark.point);
    const bool together = data.kind == ChartData::Kind::Lines && data.series.size() > 1;
    for (int s = 0; s < int(data.series.size()); ++s) {
        if ((!together && s != mark.series) || mark.point >= data.series.at(s).points.size())
            continue;
        const auto &value = data.series.at(s).points.at(mark.point).value;
        told.rows.append({s, data.series.at(s).name, value ? data.textOfMark(*value) : QStringLiteral("\u2013")});
    }
    if (const QString interval = data.textOfInterval(own); !interval.isEmpty())
        told.rows.append({-1, interval, {}});
    if (!own.note.isEmpty())
        told.rows.append({-1, own.note, {}});
    return told;
}

QString ChartReadOut::sentence() const
{
    QStringList parts{place};
    for (const Row &row : rows)
        parts << (row.name + QLatin1Char(' ') + row.figure).trimmed();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace punte
