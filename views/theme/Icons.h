// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace punte {

/// The shipped Breeze icons by freedesktop name, drawn in a token's colour. Unknown names give a null icon and one warning.
class Icons final {
public:
    /// An icon that follows the theme by itself: it asks for its colours at each painting (disabled state in Disabled).
    [[nodiscard]] static QIcon icon(const QString &name, Token token = Token::Text2);
    /// Same with a second colour for the On / Selected state (current item of the navigation).
    [[nodiscard]] static QIcon icon(const QString &name, Token token, Token selected);
    /// For delegates: cached by name, size, colour and pixel ratio.
    [[nodiscard]] static QPixmap pixmap(const QString &name, int size, const QColor &color, qreal pixelRatio);
    static void paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);
    [[nodiscard]] static bool exists(const QString &name);
    /// The program's own icon.
    [[nodiscard]] static QIcon application();
};

} // namespace punte
