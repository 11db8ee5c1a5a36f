// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

namespace punte {

/// Stops the test when a part of a page is shown before it has a place: to the person it is a window that flashes and takes the keyboard. Menus,
/// dialogs, pop-ups and tips are windows of another type; a window of the program has a name.
class WindowGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Show || !object->isWidgetType())
            return false;
        const auto *shown = static_cast<QWidget *>(object);
        if (shown->isWindow() && shown->windowType() == Qt::Window && shown->windowTitle().isEmpty())
            qFatal("%s %s is shown as a window of its own", shown->metaObject()->className(), qPrintable(shown->objectName()));
        return false;
    }
};

} // namespace punte
