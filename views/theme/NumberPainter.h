// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace punte {

/// Draws text whose digits all have the width of "0", so that columns of figures stand under each other (Qt 6.4 cannot ask the font
/// for its tabular figures). One drawing call per text. GUI thread only.
class NumberPainter final {
public:
    /// Draws in one line inside the rectangle in the painter's pen; horizontal and vertical alignment as in QPainter::drawText.
    /// A text wider than the rectangle is drawn elided only if `elide` is set: amounts are never shortened by themselves.
    static void draw(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QFont &font, bool elide = false);
    [[nodiscard]] static qreal width(const QString &text, const QFont &font);
};

} // namespace punte
