// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>
#include <QString>

namespace punte {

/// The names that belong to one database. Roles are shared by all databases of a server, so each begins with the database's name.
class DatabaseNames final {
public:
    explicit DatabaseNames(QString database = QStringLiteral("punte"));

    [[nodiscard]] const QString &database() const { return m_database; }
    [[nodiscard]] QString owner() const { return m_database + QStringLiteral("_owner"); }
    [[nodiscard]] QString engine() const { return m_database + QStringLiteral("_engine"); }
    [[nodiscard]] QString app() const { return m_database + QStringLiteral("_app"); }
    /// The full role name of a person: `ana.dumitrescu` -> `punte_ana.dumitrescu`; a full name stays as it is.
    [[nodiscard]] QString login(const QString &person) const;
    /// The part of a role name that people type: `punte_ana.dumitrescu` -> `ana.dumitrescu`.
    [[nodiscard]] QString shortLogin(const QString &role) const;

    /// Lower-case letters, digits and underscore, a letter first, at most 40: it appears inside SQL identifiers unquoted.
    [[nodiscard]] static bool isValidDatabase(const QString &name);
    /// What a person's login may look like: lower-case letters, digits, `.`, `_`, `-`; 63 bytes with the prefix.
    [[nodiscard]] bool isValidLogin(const QString &person) const;

    /// Replaces {{db}} {{owner}} {{engine}} {{app}}; `more` holds pairs of further names and values.
    /// A token that is left over is a defect and an Internal error. Values are names or numbers that the caller has checked.
    [[nodiscard]] Result<QString> fill(QString sql, const QList<std::pair<QString, QString>> &more = {}) const;
    /// `fill` on a resource such as `:/sql/bootstrap.sql`.
    [[nodiscard]] Result<QString> fillFile(const QString &path, const QList<std::pair<QString, QString>> &more = {}) const;

private:
    QString m_database;
};

} // namespace punte
