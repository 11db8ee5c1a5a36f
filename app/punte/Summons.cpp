// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Summons.h"

#include "models/core/OutsideLink.h"
#include "models/records/RecordLink.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

namespace {

constexpr int summonsVersion = 1;
constexpr qsizetype longestSummonsNumber = 40;

std::unexpected<AppError> summonsRefused(const char *why)
{
    return std::unexpected(AppError{.kind = ErrorKind::Invalid, .what = QString::fromLatin1(why)});
}

} // namespace

QByteArray Summons::toLine() const
{
    QJsonObject object{{QStringLiteral("punte"), summonsVersion}};
    if (!call.isEmpty())
        object.insert(QStringLiteral("call"), call);
    if (!link.isNull())
        object.insert(QStringLiteral("link"), RecordLink::text(link));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<Summons> Summons::fromLine(const QByteArray &line)
{
    if (line.size() > mostBytes || !line.endsWith('\n'))
        return summonsRefused("not one line");
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QLatin1String("punte")).toInt() != summonsVersion)
        return summonsRefused("not a summons of this version");
    Summons summons;
    if (const QJsonValue call = object.value(QLatin1String("call")); !call.isUndefined()) {
        summons.call = call.toString();
        if (summons.call.size() > longestSummonsNumber || !phoneLink(summons.call, {}).mayOpen())
            return summonsRefused("not a telephone number");
    }
    if (const QJsonValue link = object.value(QLatin1String("link")); !link.isUndefined()) {
        const auto record = RecordLink::read(link.toString());
        if (!record)
            return summonsRefused("not a link to a record");
        summons.link = *record;
    }
    return summons;
}

} // namespace punte
