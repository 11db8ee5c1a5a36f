// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/ServerBinaries.h"

#include "models/core/AdvisedError.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace punte {

namespace {

/// Asks `postgres --version`, once per folder and program run: it costs a process.
ServerBinaries probeServerFolder(const QString &folder)
{
    static QMutex mutex;
    static QHash<QString, ServerBinaries> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(folder); found != known.constEnd())
        return *found;
    ServerBinaries binaries{.folder = folder};
    for (const char *name : {"initdb", "postgres", "pg_dump", "pg_restore"}) {
        if (!QFileInfo(binaries.tool(name)).isExecutable())
            return *known.insert(folder, ServerBinaries{});
    }
    QProcess process;
    process.start(binaries.tool("postgres"), {QStringLiteral("--version")});
    if (process.waitForFinished(10'000)) {
        static const QRegularExpression form(QStringLiteral("(\\d+)((?:\\.\\d+)|(?:devel|beta\\d+|rc\\d+))"));
        const auto match = form.match(QString::fromLocal8Bit(process.readAllStandardOutput()));
        if (match.hasMatch()) {
            binaries.major = match.captured(1).toInt();
            binaries.version = match.captured(0);
        }
    }
    return *known.insert(folder, binaries);
}

QStringList candidateFolders()
{
    if (const QString forced = qEnvironmentVariable("PUNTE_PG_BINDIR"); !forced.isEmpty())
        return {forced};
    QStringList folders;
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(debian.filePath(version) + QStringLiteral("/bin"));
    const QDir usr(QStringLiteral("/usr"));
    for (const QString &name : usr.entryList({QStringLiteral("pgsql-*")}, QDir::Dirs))
        folders.append(usr.filePath(name) + QStringLiteral("/bin"));
    // A tool in PATH may be a link to the real folder, beside which its share files lie.
    for (const QString &path : qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        const QFileInfo server(path + QStringLiteral("/postgres"));
        if (server.exists())
            folders.append(QFileInfo(server.canonicalFilePath()).path());
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace

QList<ServerBinaries> ServerBinaries::installed()
{
    QList<ServerBinaries> all;
    for (const QString &folder : candidateFolders()) {
        const ServerBinaries binaries = probeServerFolder(folder);
        if (binaries.major >= oldestMajor)
            all.append(binaries);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.major > b.major; });
    return all;
}

Result<ServerBinaries> ServerBinaries::find(int major)
{
    const QList<ServerBinaries> all = installed();
    for (const ServerBinaries &binaries : all) {
        if (major == 0 || binaries.major == major)
            return binaries;
    }
    QStringList there;
    for (const ServerBinaries &binaries : all)
        there.append(binaries.version);
    if (major == 0) {
        return std::unexpected(advisedError(ErrorKind::Incompatible,
            [] { return tr("No PostgreSQL %1 or newer was found on this computer.").arg(oldestMajor); },
            [] { return tr("Install the package postgresql, or set PUNTE_PG_BINDIR to the folder of its programs."); }));
    }
    return std::unexpected(advisedError(ErrorKind::Incompatible,
        [major] { return tr("These data were made by PostgreSQL %1, which is not installed here. Nothing was touched.").arg(major); },
        [major] { return tr("Install PostgreSQL %1, or restore a backup into a new workspace.").arg(major); },
        there.isEmpty() ? tr("No usable PostgreSQL was found.")
                        : tr("Installed: PostgreSQL %1.").arg(there.join(QStringLiteral(", ")))));
}

} // namespace punte
