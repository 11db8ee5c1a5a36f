// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/board/CardFace.h"

#include <QRectF>

class QPainter;

namespace punte {

/// Draws one card of a board and says how high it is and where its parts lie. Stateless; geometry follows visual-language.md section 6
/// (padding 8 x 9, title 13/17 up to two lines, hairline, lines of 12 px). GUI thread.
class CardPainter final {
public:
    struct State {
        bool hovered = false;
        bool selected = false;
        bool focused = false;   ///< keyboard focus ring
        bool dimmed = false;    ///< in a column that cannot take the dragged card
        bool origin = false;    ///< its card is being dragged: a dashed placeholder
        bool dragged = false;   ///< under the pointer: accent edge
        QString dropLabel;      ///< strip at the foot of a dragged card: "Weighted"
        QString dropFigure;     ///< "+19,260.00 RON"
    };

    /// Height in device-independent pixels for a card of this width.
    [[nodiscard]] static int height(const CardFace &face, int width);
    static void paint(QPainter &painter, const QRectF &rect, const CardFace &face, const State &state);
    /// Rectangle of line number `index` (hit test of the task's checkbox, tooltips); null if there is none.
    [[nodiscard]] static QRectF lineRect(const CardFace &face, const QRectF &rect, int index);
    [[nodiscard]] static QRectF avatarRect(const CardFace &face, const QRectF &rect);
    /// The title's lines as they will be drawn, the last one elided.
    [[nodiscard]] static QStringList titleLines(const QString &title, int textWidth);
};

} // namespace punte
