// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/PostmasterFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>

namespace punte {

namespace {

QByteArray readProcFile(pid_t pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isZombieProcess(pid_t pid)
{
    // "pid (name) S ...": the name may itself hold brackets and spaces, so the state follows the last one.
    const QByteArray stat = readProcFile(pid, "stat");
    const qsizetype close = stat.lastIndexOf(')');
    return close >= 0 && close + 2 < stat.size() && (stat.at(close + 2) == 'Z' || stat.at(close + 2) == 'X');
}

} // namespace

bool PostmasterFile::isServerOf(pid_t pid, const QString &dataFolder)
{
    if (pid <= 0 || (kill(pid, 0) != 0 && errno == ESRCH))
        return false;
    if (!QFileInfo::exists(QStringLiteral("/proc/self/stat")))
        return true; // a bare chroot: believe the file, as PostgreSQL does
    if (isZombieProcess(pid))
        return false;
    // The link to the program is closed to other accounts; the command line is not.
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(pid));
    const QList<QByteArray> words = readProcFile(pid, "cmdline").split('\0');
    const auto isPostgres = [](const QString &path) {
        const QString name = QFileInfo(path).fileName();
        return name == QLatin1String("postgres") || name == QLatin1String("postmaster") || name.startsWith(QLatin1String("postgres (deleted"));
    };
    if (!isPostgres(program.isEmpty() ? QFile::decodeName(words.value(0)) : program))
        return false;
    const qsizetype flag = words.indexOf(QByteArrayLiteral("-D"));
    if (flag < 0 || flag + 1 >= words.size())
        return false;
    const QString theirs = QFileInfo(QFile::decodeName(words.at(flag + 1))).canonicalFilePath();
    return !theirs.isEmpty() && theirs == QFileInfo(dataFolder).canonicalFilePath();
}

PostmasterFile PostmasterFile::read(const QString &dataFolder)
{
    PostmasterFile result;
    QFile file(dataFolder + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly)) {
        result.exists = file.exists();
        return result;
    }
    // Lines: pid, data folder, start time, port, socket folder, listen address, shared memory, state.
    const QList<QByteArray> lines = file.readAll().split('\n');
    result.exists = true;
    result.pid = pid_t(lines.value(0).trimmed().toLongLong());
    result.socketFolder = QFile::decodeName(lines.value(4).trimmed());
    result.state = QString::fromLatin1(lines.value(7).trimmed());
    result.alive = isServerOf(result.pid, dataFolder);
    return result;
}

} // namespace punte
