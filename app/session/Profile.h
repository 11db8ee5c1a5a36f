// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ConnectionSettings.h"

#include <QDateTime>

namespace punte {

/// How to reach one company server: everything but the password.
struct Profile {
    QString name;            ///< "Câmpia Verde": unique, as people say it, given to --profile
    QString hosts;           ///< comma separated
    QString ports;           ///< parallel to hosts, empty = 5432
    QString database = QStringLiteral("punte");
    QString login;           ///< as typed: "ana.dumitrescu"
    QString rootCertificate; ///< file of the authority that signed the server's certificate; empty = the system's
    bool rememberPassword = true;
    QDateTime lastUsed;

    /// The role at the server: logins carry the database's name in front.
    [[nodiscard]] QString role() const
    {
        const QString prefix = database + QLatin1Char('_');
        return login.startsWith(prefix) ? login : prefix + login;
    }
    [[nodiscard]] ConnectionSettings settings(const QString &password) const
    {
        ConnectionSettings settings;
        settings.hosts = hosts;
        settings.ports = ports;
        settings.database = database;
        settings.login = role();
        settings.password = password;
        settings.sslMode = QStringLiteral("verify-full");
        settings.sessionAttrs = hosts.contains(QLatin1Char(',')) ? QStringLiteral("read-write") : QString();
        return settings;
    }
    /// Under which the password is kept.
    [[nodiscard]] QString secretKey() const { return QStringLiteral("%1@%2/%3").arg(login, hosts, database); }
    bool operator==(const Profile &) const = default;
};

} // namespace punte
