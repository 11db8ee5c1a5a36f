// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/notices/DesktopNotifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QList>

namespace punte {

/// The desktop's own notices: org.freedesktop.Notifications. Its default action lands on the row.
class DBusNotifier final : public DesktopNotifier {
    Q_OBJECT
public:
    explicit DBusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);
    void show(const DesktopNotice &notice) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void send(const DesktopNotice &notice);
    void askCapabilities();

    QDBusConnection m_bus;
    QHash<uint, QUuid> m_shown;
    QList<DesktopNotice> m_waiting; ///< until it is known how the service reads a body
    bool m_asked = false;
    bool m_known = false;
    bool m_markup = false;
};

} // namespace punte
