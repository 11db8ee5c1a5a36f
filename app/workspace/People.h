// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

#include <QUuid>

namespace punte {

/// One row of `puntectl user list`, and one entry of "Continue as".
struct PersonInfo {
    QUuid id;
    QString login;        ///< the full role name; empty for a person without login
    QString shortLogin;   ///< what people type
    QString name;
    QString status;       ///< ACTIVE, INACTIVE, ...
    bool maySignIn = false;
    QStringList roles;
    QStringList teams;
};

/// The people of one database of a joined workspace: rows of core.users, their roles at the server and the peer map. Runs as the
/// superuser of the workspace, because making roles is nobody else's right. Blocking.
class People final {
    Q_DECLARE_TR_FUNCTIONS(People)
public:
    struct NewPerson {
        QString login;
        QString firstName{};
        QString lastName{};
        QString email{};
        QStringList roles{QStringLiteral("USER")};
        QString team{};     ///< by name; empty = the oldest team
        QString teamRole{};
    };

    People(Workspace &workspace, DatabaseNames names);

    [[nodiscard]] Result<QList<PersonInfo>> list();
    /// Adds a person, or lets a disabled one in again. Invalid for a login that cannot be one, Duplicate when it is taken and active.
    Result<QString> add(const NewPerson &person);
    /// Ends the sessions; rows that the person made stay.
    Result<> disable(const QString &login);
    Result<> enable(const QString &login);
    /// The account of the operating system as the first person of an empty database: ADMIN, member of one team. Returns the login, also
    /// when it was there already.
    Result<QString> ensureFirst();
    /// The login that the program's account has in this database.
    [[nodiscard]] QString ownLogin() const;
    /// Makes the roles of all persons of core.users, enabled or not, and puts them into the peer map.
    Result<> ensureLogins(bool enabled);

private:
    Result<QString> sql(const char *name, const QString &login = {}) const;
    Result<AdminSession> connect() const;

    Workspace &m_workspace;
    DatabaseNames m_names;
};

} // namespace punte
