// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/AdminSession.h"
#include "models/db/DatabaseNames.h"

#include <QStringList>
#include <QUuid>

namespace punte {

/// A database of its own for one test: a copy (about 25 ms) of the migrated template, dropped at the end with its sessions.
/// Roles belong to the server: a copy uses those of the template (`punte_owner`, `punte_app`, `punte_<login>`), so logins of the same
/// name are shared by tests that run at the same time; do not drop or disable them, or use names of your own.
///
///     TestDatabase db;
///     const QUuid team = db.addTeam(QStringLiteral("Vânzări"));
///     const auto ana = db.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
///     Database database(db.as(QStringLiteral("ana")));
///
/// Every failure of the set-up ends the test program with the server's message.
class TestDatabase final {
public:
    struct User {
        QUuid id;
        QString login; ///< the full role name
    };
    struct Person {
        QString login;
        QStringList roles{QStringLiteral("SALES_REP")};
        QUuid team{};             ///< null: member of no team
        QString teamRole{};       ///< empty: no job in the team
        int authority = 1;
        QUuid tenant{};           ///< null: the first tenant
        QString firstName{};       ///< empty: made from the login
        QString lastName{};
    };

    /// A copy with one tenant "Test", its seeded lists, and nobody in it.
    TestDatabase();
    /// A database of this name that stays in the cluster: made as above when it is not there, else as the last program left it.
    explicit TestDatabase(const QString &kept);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    [[nodiscard]] const QString &name() const { return m_name; }
    /// It was there before, with its tenant, teams and people.
    [[nodiscard]] bool isKept() const { return m_isKept; }
    /// Role names; the database's own name is `name()`.
    [[nodiscard]] DatabaseNames names() const;

    /// Sign in as a person: `ana` or `punte_ana`.
    [[nodiscard]] ConnectionSettings as(const QString &login) const;
    [[nodiscard]] ConnectionSettings owner() const;
    /// Only for setting up; what is tested never runs as superuser.
    [[nodiscard]] ConnectionSettings superuser() const;

    [[nodiscard]] QUuid tenant() const { return m_tenant; }
    QUuid addTenant(const QString &name);
    QUuid addTeam(const QString &name, QUuid tenant = {});
    User addUser(const Person &person);
    User addUser(const QString &login, const QStringList &roles, QUuid team = {}, const QString &teamRole = {});

    /// After a restart of the server: the set-up's own line is made anew.
    void reconnect();
    /// Set-up: whether anybody new is let into the database. Who is in stays; a database does not shut itself, so it is done from beside it.
    void letIn(bool open) const;
    /// Which organisation the set-up below is about (punte.tenant of its session); the first one until told otherwise.
    void useTenant(QUuid tenant);
    /// Set-up as superuser: any SQL text, sent whole.
    void exec(const QString &sql);
    /// Set-up and checks as superuser: one statement, first value.
    QString value(const QString &sql, const QStringList &params = {});
    QList<QStringList> rows(const QString &sql, const QStringList &params = {});
    /// The same when the server may refuse: rules that hold for its owner as well.
    Result<QString> attempt(const QString &sql, const QStringList &params = {});

private:
    void make();
    void connectSuper();
    QString m_name;
    bool m_stays = false;
    bool m_isKept = false;
    QUuid m_tenant;
    std::optional<AdminSession> m_super;
};

} // namespace punte
