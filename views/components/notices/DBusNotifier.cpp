// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/DBusNotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace punte {

namespace {
const QString notifyService = QStringLiteral("org.freedesktop.Notifications");
const QString notifyPath = QStringLiteral("/org/freedesktop/Notifications");
const QString notifyDefault = QStringLiteral("default");

QDBusMessage notifyCall(const char *method)
{
    return QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, QString::fromLatin1(method));
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus, QObject *parent)
    : DesktopNotifier(parent)
    , m_bus(bus)
{
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(notifyService, notifyPath, notifyService, QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
}

void DBusNotifier::show(const DesktopNotice &notice)
{
    if (!m_bus.isConnected())
        return;
    if (m_known) {
        send(notice);
        return;
    }
    m_waiting.append(notice);
    askCapabilities();
}

// Some services read the body as markup: there a name with "<" has to be escaped, elsewhere it must not be.
void DBusNotifier::askCapabilities()
{
    if (std::exchange(m_asked, true))
        return;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notifyCall("GetCapabilities")), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> reply = *answer;
        m_asked = false;
        const QList<DesktopNotice> waiting = std::exchange(m_waiting, {});
        if (reply.isError()) // no service: the next notice asks again
            return;
        m_known = true;
        m_markup = reply.value().contains(QLatin1String("body-markup"));
        for (const DesktopNotice &notice : waiting)
            send(notice);
    });
}

void DBusNotifier::send(const DesktopNotice &notice)
{
    QDBusMessage call = notifyCall("Notify");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("punte")}, {QStringLiteral("category"), QStringLiteral("x-punte.notice")}};
    call << QStringLiteral("Punte") << uint(0) << QStringLiteral("punte") << notice.title << (m_markup ? notice.body.toHtmlEscaped() : notice.body)
         << QStringList{notifyDefault, tr("Open")} << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, id = notice.id] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (!reply.isError())
            m_shown.insert(reply.value(), id);
    });
}

void DBusNotifier::actionInvoked(uint id, const QString &action)
{
    const auto known = m_shown.constFind(id);
    if (known != m_shown.cend() && action == notifyDefault)
        Q_EMIT activated(*known);
}

void DBusNotifier::notificationClosed(uint id, uint) { m_shown.remove(id); }

} // namespace punte
