// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rights/PlainSession.h"
#include "tests/support/TestDatabase.h"

#include <QHash>

namespace punte {

/// Two organisations with a full set of rows for every person, so that each table has rows of one's own, of the team, of the
/// organisation and of a foreign one. The actors sit in one team with `colleague`; `stranger` is in another team, `foreigner` in
/// another organisation. Ids are computed from table and person: `row("crm.tasks", "colleague")`.
class RightsWorld final {
public:
    RightsWorld();

    /// Roles as the rights table has them, each an actor of its own; then the jobs in a team, held without any role.
    static const QStringList &roles();
    static const QStringList &jobs();

    [[nodiscard]] TestDatabase &database() { return m_database; }
    /// A new connection as this actor ("SALES_REP", "colleague", ...).
    [[nodiscard]] std::unique_ptr<PlainSession> signIn(const QString &person) const;
    [[nodiscard]] QString login(const QString &person) const { return m_people.value(person).login; }
    [[nodiscard]] QString user(const QString &person) const { return text(m_people.value(person).id); }
    [[nodiscard]] QString tenantOf(const QString &person) const;
    [[nodiscard]] QString teamOf(const QString &person) const;
    [[nodiscard]] static QString row(const QString &table, const QString &person);
    [[nodiscard]] static QString newId();

    /// Fills {id} and {action} with new ids, {tenant}, {owner}, {team} with those of the person, and {table:crm.x} with his row there.
    [[nodiscard]] QString fill(QString sql, const QString &person) const;
    /// Puts the statement of a change together with the line in core.actions that it needs.
    [[nodiscard]] static QString asAction(const QString &statement);

private:
    [[nodiscard]] static QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

    TestDatabase m_database;
    QString m_otherTenant;
    QString m_team;
    QString m_otherTeam;
    QString m_foreignTeam;
    QHash<QString, TestDatabase::User> m_people;
};

} // namespace punte
