// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QApplication;
class QWidget;

namespace punte {

/// What a screen reader is told of widgets that Qt does not know, and of those of Qt 6.4 that it tells wrongly: a combo box says its
/// label and its value, a menu and a list that opens say what they belong to, a widget that only hands the keyboard on is no stop of it.
class Accessible final {
public:
    /// Once per program, by Theme::install().
    static void install(QApplication &app);
    /// Says what a widget of our own is (Button, PageTabList, Dialog, ...). In its constructor: the answer is kept once it was asked for.
    /// A Button is pressed by Return or, being a QAbstractButton, by a click.
    static void setRole(QWidget *widget, QAccessible::Role role);
    /// Has a text read out where it stands, without moving the keyboard; it becomes the widget's accessible name. The role should be
    /// Notification or AlertMessage.
    static void announce(QWidget *widget, const QString &text);
    /// Whether readers are told of an event. Lists tell of a new current row as of the focus, also when somebody else has the keyboard:
    /// a change of language fills the list of a page that is not shown, and readers would go there. Heard are lists that have the
    /// keyboard, and those that never take it because a field leads them (palette, completions).
    [[nodiscard]] static bool isHeard(const QAccessibleEvent &event);
};

} // namespace punte
