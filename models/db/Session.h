// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QHash>

namespace punte {

/// Who signed in where: the one row of core.session_open(). Fixed for the life of a connection profile's session.
struct SessionInfo {
    QUuid userId;
    QString displayName;
    QString login;           ///< the database role
    QStringList roles;
    QUuid tenantId;
    QString tenantName;
    QString currency;        ///< ISO 4217 code of totals
    QString timeZone;        ///< IANA id of the organisation
    QString language;        ///< "ro" or "en"
    QHash<QString, QString> permissions; ///< "opportunities.write" -> "own", "team" or "all"
    QByteArray feedChannel;
    QUuid feedEpoch;
    int schemaVersion = 0;
    QString databaseKind;    ///< "local", "server" or "sample"

    /// True when the permission is held with any scope. The database decides; this only greys out what it would refuse.
    [[nodiscard]] bool may(const QString &permission) const { return permissions.contains(permission); }
    [[nodiscard]] QString scope(const QString &permission) const { return permissions.value(permission); }
};

/// Reads the row; an Incompatible error when it is not there or lacks what the program cannot do without.
[[nodiscard]] Result<SessionInfo> sessionInfoOf(const ResultSet &row);

/// Opens the session of this program on the server and says who one is there. `done` as in Database::run.
void openSession(Database &database, QObject *context, std::function<void(Result<SessionInfo>)> done);

} // namespace punte
