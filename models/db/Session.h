// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QHash>

namespace punte {

/// Who is signed in and what he may do: the one row of core.session_open(). Rights here only explain (hide, disable with a reason);
/// the database decides. A value type, fixed for the life of a session.
struct SessionInfo {
    enum class Scope { None, Own, Team, All };
    enum class DatabaseKind { Local, Server, Sample };

    QUuid userId;
    QString displayName;
    QString login;          ///< full role name, = session_user
    QStringList roles;      ///< SALES_REP, MANAGER, ADMIN, ...
    QUuid tenantId;
    QString tenantName;
    QString currency;       ///< ISO code of the organisation
    QByteArray timeZone;    ///< IANA name
    QString language;       ///< "ro" or "en": the person's choice kept on the server, may be empty
    QHash<QByteArray, Scope> permissions; ///< "opportunities.write" -> Own
    QByteArray feedChannel;
    QUuid feedEpoch;
    qint64 feedCursor = 0;  ///< where the change feed starts, so that nothing is missed between signing in and listening
    int schemaVersion = 0;
    DatabaseKind kind = DatabaseKind::Local;

    [[nodiscard]] Scope scope(const QByteArray &permission) const { return permissions.value(permission, Scope::None); }
    [[nodiscard]] bool may(const QByteArray &permission) const { return scope(permission) != Scope::None; }
    /// Two letters for the avatar.
    [[nodiscard]] QString initials() const;
};

/// Reads the row; an Incompatible error when it is not there or lacks what the program cannot do without.
[[nodiscard]] Result<SessionInfo> sessionInfoOf(const ResultSet &row);

/// Opens the session of this program on the server and says who one is there. `done` as in Database::run.
void openSession(Database &database, QObject *context, std::function<void(Result<SessionInfo>)> done);

} // namespace punte
