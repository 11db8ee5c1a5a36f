// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Backup.h"

#include "models/core/AdvisedError.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

qint64 BackupManifest::rows() const
{
    qint64 sum = 0;
    for (const Table &table : tables)
        sum += table.rows;
    return sum;
}

QByteArray BackupManifest::toJson() const
{
    QJsonObject counts;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it)
        counts.insert(it.key(), QJsonObject{{QStringLiteral("rows"), it->rows}, {QStringLiteral("sum"), it->sum}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), currentFormat},
                                     {QStringLiteral("database"), database},
                                     {QStringLiteral("schema_version"), schemaVersion},
                                     {QStringLiteral("program_version"), programVersion},
                                     {QStringLiteral("server_version"), serverVersion},
                                     {QStringLiteral("made_at"), madeAt.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("size"), size},
                                     {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
                                     {QStringLiteral("tables"), counts}})
        .toJson();
}

Result<BackupManifest> BackupManifest::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(advisedError(ErrorKind::Invalid,
            [path] { return Backup::tr("The manifest of the backup cannot be read: %1").arg(path); },
            [] { return Backup::tr("A backup is two files; keep them together."); },
            file.errorString()));
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    BackupManifest manifest{.database = json.value(QLatin1String("database")).toString(),
                            .schemaVersion = json.value(QLatin1String("schema_version")).toInt(),
                            .programVersion = json.value(QLatin1String("program_version")).toString(),
                            .serverVersion = json.value(QLatin1String("server_version")).toString(),
                            .madeAt = QDateTime::fromString(json.value(QLatin1String("made_at")).toString(), Qt::ISODate),
                            .size = json.value(QLatin1String("size")).toInteger(),
                            .sha256 = json.value(QLatin1String("sha256")).toString().toLatin1()};
    const QJsonObject counts = json.value(QLatin1String("tables")).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const QJsonObject table = it.value().toObject();
        manifest.tables.insert(it.key(), {.rows = table.value(QLatin1String("rows")).toInteger(), .sum = table.value(QLatin1String("sum")).toString()});
    }
    const int format = json.value(QLatin1String("format")).toInt();
    if (format > currentFormat)
        return std::unexpected(toldError(ErrorKind::Incompatible, [] { return Backup::tr("The backup was made by a newer program."); }));
    if (format < 1 || manifest.tables.isEmpty() || manifest.sha256.size() != 64 || !DatabaseNames::isValidDatabase(manifest.database))
        return std::unexpected(toldError(ErrorKind::Invalid, [path] { return Backup::tr("The manifest %1 is damaged.").arg(path); }));
    return manifest;
}

} // namespace punte
