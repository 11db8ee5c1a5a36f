// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/Shapes.h"

#include "views/theme/Theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>
#include <vector>

namespace punte {

namespace {

class PainterScope {
public:
    explicit PainterScope(QPainter &painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, true);
    }
    ~PainterScope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter &m_painter;
};

// Three box blurs are as good as a Gaussian for a shadow that is painted once.
void blurAlpha(std::vector<float> &alpha, int width, int height, int radius)
{
    std::vector<float> other(alpha.size());
    const auto pass = [radius](const std::vector<float> &from, std::vector<float> &to, int lines, int length, int lineStep, int step) {
        for (int l = 0; l < lines; ++l) {
            float sum = 0;
            const std::size_t base = std::size_t(l) * std::size_t(lineStep);
            const auto at = [&](int i) { return i < 0 || i >= length ? 0.0f : from[base + std::size_t(i) * std::size_t(step)]; };
            for (int i = -radius; i <= radius; ++i)
                sum += at(i);
            for (int i = 0; i < length; ++i) {
                to[base + std::size_t(i) * std::size_t(step)] = sum / float(2 * radius + 1);
                sum += at(i + radius + 1) - at(i - radius);
            }
        }
    };
    for (int i = 0; i < 3; ++i) {
        pass(alpha, other, height, width, width, 1);
        pass(other, alpha, width, height, 1, width);
    }
}

QPixmap shadowTile(int radius, int blur, qreal ratio)
{
    const QColor color = themeColor(Token::Shadow);
    const QString key = QStringLiteral("punte/shadow/%1/%2/%3/%4").arg(radius).arg(blur).arg(color.rgba(), 8, 16).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const int edge = int(std::ceil((4 * blur + 2 * radius + 2) * ratio));
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        const qreal inset = blur * ratio;
        painter.drawRoundedRect(QRectF(inset, inset, edge - 2 * inset, edge - 2 * inset), radius * ratio, radius * ratio);
    }
    std::vector<float> alpha(std::size_t(edge) * std::size_t(edge));
    for (int y = 0; y < edge; ++y)
        for (int x = 0; x < edge; ++x)
            alpha[std::size_t(y) * std::size_t(edge) + std::size_t(x)] = float(qAlpha(image.pixel(x, y))) / 255.0f;
    blurAlpha(alpha, edge, edge, std::max(1, int(std::lround(blur * ratio / 3.2))));
    for (int y = 0; y < edge; ++y)
        for (int x = 0; x < edge; ++x) {
            const int a = int(std::lround(alpha[std::size_t(y) * std::size_t(edge) + std::size_t(x)] * float(color.alpha())));
            image.setPixel(x, y, qPremultiply(qRgba(color.red(), color.green(), color.blue(), a)));
        }
    tile = QPixmap::fromImage(image);
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace

void Shapes::box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal edgeWidth,
                 Qt::PenStyle edgeStyle)
{
    const PainterScope scope(painter);
    const qreal half = edge.alpha() > 0 ? edgeWidth / 2 : 0;
    if (edge.alpha() > 0) {
        QPen pen(edge, edgeWidth, edgeStyle == Qt::DashLine ? Qt::CustomDashLine : edgeStyle);
        if (edgeStyle == Qt::DashLine)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), std::max(0.0, radius - half), std::max(0.0, radius - half));
}

void Shapes::ring(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, qreal width)
{
    box(painter, rect, radius, Qt::transparent, color, width);
}

void Shapes::tick(QPainter &painter, const QRectF &rect, const QColor &color, qreal width)
{
    const PainterScope scope(painter);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(QPointF(rect.left(), rect.center().y() + rect.height() * 0.04));
    path.lineTo(rect.left() + rect.width() * 0.36, rect.bottom() - rect.height() * 0.12);
    path.lineTo(rect.right(), rect.top() + rect.height() * 0.14);
    painter.drawPath(path);
}

void Shapes::cross(QPainter &painter, const QRectF &rect, const QColor &color, qreal width)
{
    const PainterScope scope(painter);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.topLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomLeft());
}

void Shapes::chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color, qreal width)
{
    const PainterScope scope(painter);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90 : direction == Qt::RightArrow ? -90 : 0);
    const qreal reach = std::min(rect.width(), rect.height()) / 2;
    QPainterPath path(QPointF(-reach, -reach / 2));
    path.lineTo(0, reach / 2);
    path.lineTo(reach, -reach / 2);
    painter.drawPath(path);
}

int Shapes::planksWidth(int count) { return Theme::instance().px(3) * count + Theme::instance().px(2) * (count - 1); }

void Shapes::planks(QPainter &painter, const QRectF &rect, int count, int filled, const QColor &color, const QColor &rest)
{
    const PainterScope scope(painter);
    const int width = Theme::instance().px(3);
    const int gap = Theme::instance().px(2);
    const int height = Theme::instance().px(11);
    const qreal y = std::round(rect.center().y() - height / 2.0);
    qreal x = std::round(rect.left());
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i, x += width + gap) {
        painter.setBrush(i < filled ? color : rest);
        painter.drawRoundedRect(QRectF(x, y, width, height), 0.8, 0.8);
    }
}

void Shapes::shadow(QPainter &painter, const QRect &box, int radius, int blur, int offset)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap tile = shadowTile(radius, blur, ratio);
    const qreal corner = 2 * blur + radius;
    const qreal source = corner * ratio;
    const qreal middle = std::max(1.0, tile.width() - 2 * source);
    const QRectF outer = QRectF(box).adjusted(-blur, -blur, blur, blur).translated(0, offset);
    const qreal xs[4] = {outer.left(), outer.left() + corner, outer.right() - corner, outer.right()};
    const qreal ys[4] = {outer.top(), outer.top() + corner, outer.bottom() - corner, outer.bottom()};
    const qreal ss[4] = {0, source, source + middle, tile.width() * 1.0};
    if (xs[2] < xs[1] || ys[2] < ys[1]) { // smaller than two corners: stretch the whole tile
        painter.drawPixmap(outer, tile, QRectF(tile.rect()));
        return;
    }
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c)
            painter.drawPixmap(QRectF(QPointF(xs[c], ys[r]), QPointF(xs[c + 1], ys[r + 1])), tile,
                               QRectF(QPointF(ss[c], ss[r]), QPointF(ss[c + 1], ss[r + 1])));
}

} // namespace punte
