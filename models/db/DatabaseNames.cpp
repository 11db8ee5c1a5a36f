// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/DatabaseNames.h"

#include <QFile>
#include <QRegularExpression>

namespace punte {

DatabaseNames::DatabaseNames(QString database)
    : m_database(std::move(database))
{
}

QString DatabaseNames::login(const QString &person) const
{
    const QString prefix = m_database + u'_';
    return person.startsWith(prefix) ? person : prefix + person;
}

QString DatabaseNames::shortLogin(const QString &role) const
{
    const QString prefix = m_database + u'_';
    return role.startsWith(prefix) ? role.mid(prefix.size()) : role;
}

bool DatabaseNames::isValidDatabase(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]{0,39}\\z"));
    return form.match(name).hasMatch();
}

bool DatabaseNames::isValidLogin(const QString &person) const
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9._-]*\\z"));
    const QString role = login(person);
    const QString name = shortLogin(role);
    static const QStringList reserved{QStringLiteral("owner"), QStringLiteral("engine"), QStringLiteral("app"), QStringLiteral("super")};
    // `sample_` would collide with the roles of the sample database.
    return form.match(name).hasMatch() && role.toUtf8().size() <= 63 && !reserved.contains(name) && !name.startsWith(QLatin1String("sample_"));
}

Result<QString> DatabaseNames::fill(QString sql, const QList<std::pair<QString, QString>> &more) const
{
    const auto put = [&sql](const QString &token, const QString &value) {
        sql.replace(QStringLiteral("{{") + token + QStringLiteral("}}"), value);
    };
    for (const auto &[token, value] : more) // first: a copy of a database overrides {{db}} and keeps the roles
        put(token, value);
    put(QStringLiteral("db"), m_database);
    put(QStringLiteral("owner"), owner());
    put(QStringLiteral("engine"), engine());
    put(QStringLiteral("app"), app());
    static const QRegularExpression left(QStringLiteral("\\{\\{[a-z_]+\\}\\}"));
    if (const auto match = left.match(sql); match.hasMatch()) {
        return std::unexpected(AppError{.kind = ErrorKind::Internal,
                                        .what = QStringLiteral("An SQL file has the unknown token %1.").arg(match.captured())});
    }
    return sql;
}

Result<QString> DatabaseNames::fillFile(const QString &path, const QList<std::pair<QString, QString>> &more) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(AppError{.kind = ErrorKind::Internal,
                                        .what = QStringLiteral("The SQL file %1 is missing from the program.").arg(path),
                                        .detail = file.errorString()});
    }
    return fill(QString::fromUtf8(file.readAll()), more);
}

} // namespace punte
