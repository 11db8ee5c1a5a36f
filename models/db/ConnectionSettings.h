// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace punte {

/// How to reach one database as one login. For the local workspace `hosts` is the socket directory and there is no password.
struct ConnectionSettings {
    QString hosts = {};            ///< comma separated hosts or one absolute socket directory
    QString ports = {};            ///< comma separated, parallel to hosts; empty = 5432
    QString database = {};
    QString login = {};
    QString password = {};         ///< in memory only; empty for the local socket
    QString sslMode = {};          ///< empty for sockets, `verify-full` for servers
    QString sessionAttrs = {};     ///< target_session_attrs, e.g. `read-write`
    QString applicationName = QStringLiteral("punte");
    int statementTimeoutMs = 30'000;
    int lockTimeoutMs = 3'000;
    QString timeZone = {};         ///< the session's IANA zone; empty = this computer's
};

} // namespace punte
