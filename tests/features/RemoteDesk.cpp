// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/RemoteDesk.h"

#include "tests/support/TestDatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace punte {

namespace {

/// Longer than any gesture waits by itself.
constexpr int answerMs = 90'000;

} // namespace

RemoteDesk::RemoteDesk(const TestDatabase &database, const QString &login, const QByteArray &page) : m_login(login)
{
    const ConnectionSettings connection = database.as(login);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/punte_desk_actor"),
                    {connection.hosts, connection.ports, connection.database, connection.login, QString::fromLatin1(page)});
    if (!m_process.waitForStarted() || !gesture(QStringLiteral("rests"), {}))
        qWarning("%s has no window", qPrintable(login));
}

RemoteDesk::~RemoteDesk()
{
    m_process.closeWriteChannel(); // the actor ends with its input
    if (!m_process.waitForFinished(answerMs))
        m_process.kill();
}

void RemoteDesk::kill()
{
    m_process.kill(); // SIGKILL: nothing is written any more
    m_process.waitForFinished(answerMs);
}

bool RemoteDesk::gesture(const QString &what, const QString &with)
{
    m_process.write((what + u' ' + with).toUtf8() + '\n');
    QElapsedTimer since;
    since.start();
    while (!m_process.canReadLine() && m_process.state() == QProcess::Running && since.elapsed() < answerMs)
        m_process.waitForReadyRead(1000);
    const QByteArray answer = m_process.readLine().trimmed();
    if (answer == "ok")
        return true;
    qWarning("%s: %s \"%s\": %s", qPrintable(m_login), qPrintable(what), qPrintable(with), answer.isEmpty() ? m_process.state() == QProcess::Running ? "no answer" : "the window is gone" : answer.constData());
    if (m_process.state() != QProcess::Running)
        qWarning("exit code %d, status %d", m_process.exitCode(), int(m_process.exitStatus()));
    return false;
}

} // namespace punte
