// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/SocketFolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

namespace punte {

namespace {

constexpr qsizetype longestSocketFolder = 107 - qsizetype(sizeof("/.s.PGSQL.5432.lock"));

/// Bases that may be used: libpq splits host names at commas, so only plain characters.
bool isUsableSocketBase(const QString &base)
{
    static const QRegularExpression plain(QStringLiteral("\\A/[A-Za-z0-9/._-]*\\z"));
    return plain.match(base).hasMatch() && QFileInfo(base).isDir();
}

} // namespace

Result<QString> SocketFolder::prepare(const QString &dataFolder, const ServerAccount &account)
{
    const QByteArray identity = QFile::encodeName(QFileInfo(dataFolder).canonicalFilePath()) + '\n' + QByteArray::number(account.uid());
    const QString name = QStringLiteral("/punte-")
        + QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(12));
    QStringList bases;
    if (account.isSwitched())
        bases.append(QStringLiteral("/run"));
    else if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); QFileInfo(runtime).ownerId() == account.uid())
        bases.append(runtime);
    bases.append(QStringLiteral("/tmp"));
    AppError last{.kind = ErrorKind::Denied, .what = tr("No folder for the server's socket can be made.")};
    for (const QString &base : std::as_const(bases)) {
        if (!isUsableSocketBase(base))
            continue;
        // A stranger may have taken the name in /tmp: try some others before giving up.
        for (const char *suffix : {"", "-1", "-2", "-3"}) {
            const QString folder = base + name + QLatin1String(suffix);
            if (folder.size() > longestSocketFolder)
                break;
            const auto made = account.ensurePrivateFolder(folder);
            if (made)
                return folder;
            last = made.error();
        }
    }
    return std::unexpected(last);
}

bool SocketFolder::hasSocket(const QString &folder)
{
    return QFileInfo::exists(folder + QStringLiteral("/.s.PGSQL.5432"));
}

void SocketFolder::clean(const QString &folder)
{
    for (const char *name : {"/.s.PGSQL.5432", "/.s.PGSQL.5432.lock"})
        unlink(QFile::encodeName(folder + QLatin1String(name)).constData());
}

void SocketFolder::remove(const QString &folder)
{
    clean(folder);
    rmdir(QFile::encodeName(folder).constData());
}

} // namespace punte
