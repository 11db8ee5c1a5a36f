// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/PunteStyle.h"
#include "views/theme/Theme.h"

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace punte {

/// Push buttons and icon buttons in the program's look. The text is the accessible name; icon-only buttons take theirs from the tooltip.
class Buttons final {
public:
    /// Icons take the ink of the variant.
    [[nodiscard]] static QPushButton *push(const QString &text, ButtonVariant variant = ButtonVariant::Default, const QString &icon = {},
                                           QWidget *parent = nullptr);
    [[nodiscard]] static QPushButton *small(const QString &text, ButtonVariant variant = ButtonVariant::Default, const QString &icon = {},
                                            QWidget *parent = nullptr);
    /// 28 x 28, flat; `name` is tooltip and accessible name.
    [[nodiscard]] static QToolButton *icon(const QString &icon, const QString &name, QWidget *parent = nullptr);
    static void setIconName(QAbstractButton *button, const QString &icon, ButtonVariant variant);
    /// Gives an icon-only button its tooltip and accessible name, with the shortcut of the action if there is one.
    static void setName(QAbstractButton *button, const QString &name, const QAction *action = nullptr);
    /// A push button that shows and triggers an action: text, enabled, tooltip follow it.
    [[nodiscard]] static QPushButton *forAction(QAction *action, ButtonVariant variant = ButtonVariant::Default, QWidget *parent = nullptr);
};

} // namespace punte
