// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/SessionInfo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

namespace {

SessionInfo::Scope scopeFromText(const QString &text)
{
    if (text == QLatin1String("all"))
        return SessionInfo::Scope::All;
    if (text == QLatin1String("team"))
        return SessionInfo::Scope::Team;
    if (text == QLatin1String("own"))
        return SessionInfo::Scope::Own;
    return SessionInfo::Scope::None;
}

SessionInfo::DatabaseKind databaseKindFromText(const QString &text)
{
    if (text == QLatin1String("sample"))
        return SessionInfo::DatabaseKind::Sample;
    return text == QLatin1String("server") ? SessionInfo::DatabaseKind::Server : SessionInfo::DatabaseKind::Local;
}

// text[] arrives as its array literal; role codes never need quoting, names in quotes are unwrapped all the same.
QStringList rolesFromValue(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList();
    QString text = value.toString();
    text.remove(QLatin1Char('{')).remove(QLatin1Char('}')).remove(QLatin1Char('"'));
    return text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

QString SessionInfo::initials() const
{
    const QStringList words = displayName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QString();
    QString letters = words.first().left(1);
    if (words.size() > 1)
        letters += words.last().left(1);
    return letters.toUpper();
}

Result<SessionInfo> SessionInfo::fromResult(const ResultSet &result)
{
    SessionInfo info;
    if (result.rows.size() == 1) {
        const auto value = [&](QStringView name) { return result.value(0, name); };
        info.userId = value(u"user_id").toUuid();
        info.displayName = value(u"display_name").toString();
        info.login = value(u"login").toString();
        info.roles = rolesFromValue(value(u"roles"));
        info.tenantId = value(u"tenant_id").toUuid();
        info.tenantName = value(u"tenant_name").toString();
        info.currency = value(u"currency").toString();
        info.timeZone = value(u"time_zone").toString().toLatin1();
        info.language = value(u"language").toString();
        info.feedChannel = value(u"feed_channel").toString();
        info.feedEpoch = value(u"feed_epoch").toUuid();
        info.schemaVersion = value(u"schema_version").toInt();
        info.kind = databaseKindFromText(value(u"database_kind").toString());
        const QJsonObject permissions = QJsonDocument::fromJson(value(u"permissions").toString().toUtf8()).object();
        for (auto it = permissions.begin(); it != permissions.end(); ++it)
            info.permissions.insert(it.key().toLatin1(), scopeFromText(it.value().toString()));
    }
    if (info.userId.isNull() || info.tenantId.isNull()) {
        AppError error;
        error.kind = ErrorKind::Incompatible;
        error.what = QCoreApplication::translate("SessionInfo", "The database did not say who is signed in.");
        return std::unexpected(error);
    }
    return info;
}

} // namespace punte
