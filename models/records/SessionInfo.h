// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

namespace punte {

/// Who is signed in and what he may do: the answer of core.session_open(). Rights here only explain (hide, disable with a reason);
/// the database decides. A value type.
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
    QString feedChannel;
    QUuid feedEpoch;
    int schemaVersion = 0;
    DatabaseKind kind = DatabaseKind::Local;

    [[nodiscard]] Scope scope(const QByteArray &permission) const { return permissions.value(permission, Scope::None); }
    [[nodiscard]] bool may(const QByteArray &permission) const { return scope(permission) != Scope::None; }
    /// Two letters for the avatar.
    [[nodiscard]] QString initials() const;

    /// Reads the one row of core.session_open(); an Incompatible error when it does not look like one.
    [[nodiscard]] static Result<SessionInfo> fromResult(const ResultSet &result);
};

} // namespace punte
