// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerControl.h"

#include "tests/support/TestCluster.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace punte {

namespace {

/// The parent of a process by /proc, 0 when it is gone. The name in the second field may hold anything but ends at the last bracket.
pid_t parentOf(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toInt();
}

void orFail(const Result<> &result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().what), qPrintable(result.error().detail));
}

} // namespace

ServerControl::~ServerControl()
{
    thaw();
}

void ServerControl::freezePostmaster()
{
    const auto status = TestCluster::instance().workspace().status();
    if (!status || status->pid <= 0)
        qFatal("the server's process is not known");
    m_frozen = {status->pid};
    ::kill(status->pid, SIGSTOP);
}

void ServerControl::freeze()
{
    freezePostmaster(); // first, so that it starts no more children
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const pid_t process = name.toInt();
        if (process > 0 && parentOf(process) == m_frozen.constFirst()) {
            m_frozen.append(process);
            ::kill(process, SIGSTOP);
        }
    }
}

void ServerControl::thaw()
{
    for (const pid_t process : std::as_const(m_frozen))
        ::kill(process, SIGCONT);
    m_frozen.clear();
}

void ServerControl::stop()
{
    orFail(TestCluster::instance().workspace().stop(true), "stopping the server");
}

void ServerControl::start()
{
    orFail(TestCluster::instance().workspace().join(), "starting the server");
}

} // namespace punte
