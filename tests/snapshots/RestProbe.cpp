// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/snapshots/RestProbe.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace punte {

namespace {

constexpr int roundsToSettle = 20; // nesting is less deep than this
constexpr int roundsWatched = 5;

class Watcher final : public QObject {
public:
    QStringList names;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && watched->isWidgetType()) {
            QStringList path;
            for (QObject *at = watched; at && path.size() < 4; at = at->parent())
                path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName());
            names << path.join(QLatin1Char('/'));
        }
        return false;
    }
};

} // namespace

QStringList restlessLayouts()
{
    const auto round = [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); };
    for (int i = 0; i < roundsToSettle; ++i)
        round();
    Watcher watcher;
    qApp->installEventFilter(&watcher);
    for (int i = 0; i < roundsWatched; ++i)
        round();
    watcher.names.removeDuplicates();
    return watcher.names;
}

} // namespace punte
