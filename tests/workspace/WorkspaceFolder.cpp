// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/WorkspaceFolder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>

#include <sys/stat.h>

namespace punte {

WorkspaceFolder::WorkspaceFolder()
    : m_folder(QDir::tempPath() + QStringLiteral("/punte-ws-XXXXXX"))
{
    (void)chmod(QFile::encodeName(m_folder.path()).constData(), 0711);
}

WorkspaceFolder::~WorkspaceFolder()
{
    QDirIterator it(m_folder.path(), {QStringLiteral("postmaster.pid")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString data = QFileInfo(it.next()).path();
        Workspace left({.folder = QFileInfo(data).path(), .server = {.durable = false}});
        (void)left.stop(true);
    }
}

QString WorkspaceFolder::path(const QString &name) const
{
    const QString path = m_folder.filePath(name);
    const QString parent = QFileInfo(path).path();
    for (QString part = parent; part != m_folder.path(); part = QFileInfo(part).path()) {
        QDir().mkpath(part);
        (void)chmod(QFile::encodeName(part).constData(), 0711);
    }
    return path;
}

std::unique_ptr<Workspace> WorkspaceFolder::workspace(const QString &name) const
{
    return std::make_unique<Workspace>(Workspace::Options{.folder = path(name), .server = {.durable = false}});
}

std::unique_ptr<Workspace> WorkspaceFolder::readyWorkspace(const QString &name) const
{
    static const WorkspaceFolder pattern;
    if (!pattern.workspace()->exists()) {
        if (const auto made = pattern.workspace()->init(); !made)
            qFatal("%s %s", qPrintable(made.error().what), qPrintable(made.error().detail));
    }
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), QStringLiteral("--reflink=auto"), pattern.path(), path(name)}) != 0)
        qFatal("the workspace cannot be copied");
    return workspace(name);
}

QByteArray nextLineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(30'000))
            return {};
    }
    return process.readLine().trimmed();
}

QStringList fingerprintOf(const QString &folder)
{
    QStringList all;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        all.append(QStringLiteral("%1 %2 %3").arg(info.filePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()));
    }
    all.sort();
    return all;
}

} // namespace punte
