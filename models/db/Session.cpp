// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/Session.h"

#include "models/db/ErrorMapping.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace punte {

static SessionInfo::Scope scopeOf(const QString &text)
{
    if (text == QLatin1String("all"))
        return SessionInfo::Scope::All;
    if (text == QLatin1String("team"))
        return SessionInfo::Scope::Team;
    return text == QLatin1String("own") ? SessionInfo::Scope::Own : SessionInfo::Scope::None;
}

static SessionInfo::DatabaseKind databaseKindOf(const QString &text)
{
    if (text == QLatin1String("sample"))
        return SessionInfo::DatabaseKind::Sample;
    return text == QLatin1String("server") ? SessionInfo::DatabaseKind::Server : SessionInfo::DatabaseKind::Local;
}

QString SessionInfo::initials() const
{
    const QStringList words = displayName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return (words.first().left(1) + (words.size() > 1 ? words.last().left(1) : QString())).toUpper();
}

Result<SessionInfo> sessionInfoOf(const ResultSet &row)
{
    if (row.rows.size() != 1) {
        return std::unexpected(
            toldError(ErrorKind::Denied, [] { return QCoreApplication::translate("Errors", "This account may not use this database."); }));
    }
    SessionInfo info;
    info.userId = row.value(0, u"user_id").toUuid();
    info.displayName = row.value(0, u"display_name").toString();
    info.login = row.value(0, u"login").toString();
    info.roles = row.value(0, u"roles").toStringList();
    info.tenantId = row.value(0, u"tenant_id").toUuid();
    info.tenantName = row.value(0, u"tenant_name").toString();
    info.currency = row.value(0, u"currency").toString().trimmed();
    info.timeZone = row.value(0, u"time_zone").toString().toLatin1();
    info.language = row.value(0, u"language").toString();
    const QJsonObject permissions = QJsonDocument::fromJson(row.value(0, u"permissions").toString().toUtf8()).object();
    for (auto it = permissions.begin(); it != permissions.end(); ++it)
        info.permissions.insert(it.key().toLatin1(), scopeOf(it.value().toString()));
    info.feedChannel = row.value(0, u"feed_channel").toString().toUtf8();
    info.feedEpoch = row.value(0, u"feed_epoch").toUuid();
    info.feedCursor = row.value(0, u"feed_txid").toLongLong();
    info.schemaVersion = row.value(0, u"schema_version").toInt();
    info.kind = databaseKindOf(row.value(0, u"database_kind").toString());
    if (info.userId.isNull() || info.tenantId.isNull() || info.feedChannel.isEmpty()) {
        return std::unexpected(
            toldError(ErrorKind::Incompatible, [] { return QCoreApplication::translate("Errors", "The program and the database do not fit together."); },
                      QStringLiteral("core.session_open() answered without a user, an organisation or a channel.")));
    }
    return info;
}

void openSession(Database &database, QObject *context, std::function<void(Result<SessionInfo>)> done)
{
    Request request;
    request.statements.append({"db/open_session", QStringLiteral("SELECT * FROM core.session_open($1, $2)"),
                               {QStringLiteral(PUNTE_VERSION), QSysInfo::machineHostName()}});
    // Twice opened is one row more in the list of sessions, nothing worse: it may be repeated.
    database.run(context, std::move(request), [done = std::move(done)](BatchResult result) {
        if (!result)
            done(std::unexpected(result.error()));
        else
            done(sessionInfoOf(result->value(0)));
    });
}

} // namespace punte
