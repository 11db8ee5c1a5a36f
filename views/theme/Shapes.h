// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace punte {

/// The few shapes everything is drawn from: crisp 1 px boxes, rings, ticks, chevrons, planks and the one shadow.
class Shapes final {
public:
    /// Fills and edges a box; the edge lies inside the rectangle. A transparent colour leaves its part out.
    static void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = Qt::transparent,
                    qreal edgeWidth = 1, Qt::PenStyle edgeStyle = Qt::SolidLine);
    /// A ring whose outer border is the rectangle's.
    static void ring(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, qreal width = 2);
    static void tick(QPainter &painter, const QRectF &rect, const QColor &color, qreal width = 1.8);
    static void cross(QPainter &painter, const QRectF &rect, const QColor &color, qreal width = 1.8);
    static void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color, qreal width = 1.4);
    /// Upright bars of 3 px with gaps of 2 px, vertically centred; `filled` of `count` in `color`, the rest in `rest`.
    static void planks(QPainter &painter, const QRectF &rect, int count, int filled, const QColor &color, const QColor &rest);
    [[nodiscard]] static int planksWidth(int count);
    /// A soft shadow under `box`, as blur / offset of the design (popup 8/3, dragged card 14/6, palette 28/10).
    static void shadow(QPainter &painter, const QRect &box, int radius, int blur, int offset);
};

} // namespace punte
