// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/DesktopNotifier.h"

#include "views/components/notices/DBusNotifier.h"

#include <QDBusConnection>
#include <QFile>

namespace punte {

namespace {

class SilentNotifier final : public DesktopNotifier {
public:
    using DesktopNotifier::DesktopNotifier;
    void show(const DesktopNotice &) override {}
};

// Asking for a bus that is not there makes libdbus try to start one, and that takes its time.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")));
}

std::unique_ptr<DesktopNotifier> &theNotifier()
{
    static std::unique_ptr<DesktopNotifier> notifier;
    return notifier;
}

} // namespace

DesktopNotifier &DesktopNotifier::instance()
{
    if (!theNotifier()) {
        if (hasSessionBus())
            theNotifier() = std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
        else
            theNotifier() = std::make_unique<SilentNotifier>();
    }
    return *theNotifier();
}

void DesktopNotifier::replace(std::unique_ptr<DesktopNotifier> notifier) { theNotifier() = std::move(notifier); }

} // namespace punte
