// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/FigureTile.h"

#include "views/components/PlainLabel.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace punte {

namespace {

QColor tileColor(Token token, bool paper) { return paper ? Theme::color(token, false) : themeColor(token); }

void paintTileLine(QPainter &painter, const QRectF &rect, const QList<std::optional<double>> &line, const QColor &color)
{
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const auto &each : line)
        if (each) {
            low = std::min(low, *each);
            high = std::max(high, *each);
        }
    if (line.size() < 2 || low > high)
        return;
    const double span = std::max(high - low, 1e-9);
    const auto at = [&](qsizetype i) {
        return QPointF(rect.left() + rect.width() * double(i) / double(line.size() - 1), high - low < 1e-9 ? rect.center().y() : rect.bottom() - rect.height() * (*line.at(i) - low) / span);
    };
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF stroke;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && line.at(i)) {
            stroke << at(i);
            continue;
        }
        painter.drawPolyline(stroke);
        stroke.clear();
    }
    for (qsizetype i = line.size() - 1; i >= 0; --i) {
        if (!line.at(i))
            continue;
        painter.setBrush(color);
        painter.drawEllipse(at(i), 1.8, 1.8);
        break;
    }
}

} // namespace

FigureTile::FigureTile(QWidget *parent) : MarkButton(Qt::Horizontal, parent)
{
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void FigureTile::setFigure(const TileFigure &figure)
{
    m_figure = figure;
    setAccessibleName(figure.told);
    setToolTip(plainToolTip(figure.told));
    update();
}

QSize FigureTile::sizeHint() const { return {Theme::instance().px(128), Theme::instance().px(78)}; }

QSize FigureTile::minimumSizeHint() const { return {Theme::instance().px(96), Theme::instance().px(78)}; }

void FigureTile::paintInto(QPainter &painter, const QRectF &rect, const TileFigure &figure, bool paper)
{
    const Theme &theme = Theme::instance();
    const QRectF inner = rect.adjusted(theme.px(12), theme.px(8), -theme.px(10), -theme.px(6));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tileColor(Token::Text2, paper));
    NumberPainter::draw(painter, QRectF(inner.left(), inner.top(), inner.width(), theme.px(16)), Qt::AlignLeft | Qt::AlignVCenter, figure.name, theme.font(FontRole::Secondary), true);
    const QFont strong = theme.font(FontRole::KeyFigure);
    const double width = NumberPainter::width(figure.figure, strong);
    const QRectF middle(inner.left(), inner.top() + theme.px(17), inner.width(), theme.px(24));
    painter.setPen(tileColor(Token::Text1, paper));
    NumberPainter::draw(painter, middle, Qt::AlignLeft | Qt::AlignVCenter, figure.figure, strong);
    if (const double unit = NumberPainter::width(figure.unit, theme.font(FontRole::Secondary)); width + theme.px(4) + unit <= middle.width() + theme.px(8)) {
        painter.setPen(tileColor(Token::Text2, paper));
        NumberPainter::draw(painter, middle.adjusted(width + theme.px(4), theme.px(2), theme.px(8), 0), Qt::AlignLeft | Qt::AlignVCenter, figure.unit, theme.font(FontRole::Secondary));
    }
    const QRectF foot(inner.left(), inner.top() + theme.px(43), inner.width(), theme.px(18));
    const QColor color = tileColor(figure.good > 0 ? Token::Positive : figure.good < 0 ? Token::Danger : Token::Text2, paper);
    double x = foot.left();
    if (figure.direction != 0 && !figure.change.isEmpty()) {
        const double y = foot.center().y(), half = theme.px(4), way = figure.direction > 0 ? -1 : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{x, y - way * half * 0.7}, {x + 2 * half, y - way * half * 0.7}, {x + half, y + way * half * 0.9}});
        x += 2 * half + theme.px(4);
    }
    painter.setPen(color);
    NumberPainter::draw(painter, QRectF(x, foot.top(), foot.right() - x, foot.height()), Qt::AlignLeft | Qt::AlignVCenter, figure.change, theme.font(FontRole::SecondaryMedium));
    x += NumberPainter::width(figure.change, theme.font(FontRole::SecondaryMedium)) + theme.px(8);
    const double room = std::min(foot.right() - x, double(theme.px(46)));
    if (room >= theme.px(20))
        paintTileLine(painter, QRectF(foot.right() - room, foot.top() + 2, room - 2, foot.height() - 4), figure.line, tileColor(Token::Chart8, paper));
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), themeColor(Token::Inset));
    paintInto(painter, QRectF(rect()), m_figure, false);
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(2, 2, -2, -2), Theme::instance().px(6), themeColor(Token::Accent));
}

} // namespace punte
