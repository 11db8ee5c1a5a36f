// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/StartupProbe.h"

#include "models/core/Logging.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

#include <chrono>

namespace punte {

StartupProbe::StartupProbe(QObject *parent)
    : QObject(parent)
{
}

void StartupProbe::mark(const QByteArray &step)
{
    qCInfo(logStartup, "%lld %s", static_cast<long long>(std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count()), step.constData());
}

void StartupProbe::watch()
{
    if (logStartup().isInfoEnabled())
        qApp->installEventFilter(new StartupProbe(qApp));
}

bool StartupProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->isWidgetType())
        return false;
    if (!m_windowSeen) {
        m_windowSeen = true;
        QMetaObject::invokeMethod(this, [] { mark("window painted"); }, Qt::QueuedConnection);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(watched->parent());
    if (!view || watched != view->viewport() || !view->model() || view->model()->rowCount() == 0)
        return false;
    // Queued: the frame that this paint belongs to is handed to the display first.
    qApp->removeEventFilter(this);
    QMetaObject::invokeMethod(this, [this, name = view->objectName().toUtf8()] {
        mark("rows painted of " + name);
        deleteLater();
    }, Qt::QueuedConnection);
    return false;
}

} // namespace punte
