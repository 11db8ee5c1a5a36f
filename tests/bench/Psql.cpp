// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Psql.h"

#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/Server.h"
#include "tests/support/TestCluster.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace punte {

QString statementOfPage(TestDatabase &database, const std::function<void()> &what)
{
    const QString login = AdminSession::quotedName(database.as(QStringLiteral("ana")).login);
    QFile log(TestCluster::instance().workspace().folder() + QStringLiteral("/server.log"));
    const qint64 before = log.size();
    database.exec(QStringLiteral("ALTER ROLE %1 SET log_min_duration_statement = 0").arg(login));
    what();
    database.exec(QStringLiteral("ALTER ROLE %1 RESET log_min_duration_statement").arg(login));
    if (!log.open(QIODevice::ReadOnly) || !log.seek(before))
        return {};
    static const QRegularExpression line(QStringLiteral("execute <unnamed>: ((?:WITH|SELECT) [^\\n$]*crm\\.opportunities t [^\\n$]* LIMIT 201 OFFSET 0[^\\n$]*)$"),
                                         QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(log.readAll()));
    return match.captured(1);
}

QList<double> psqlTimes(const ConnectionSettings &connection, const QString &statement, int count)
{
    QTemporaryFile script;
    if (!script.open())
        return {};
    script.write("\\timing on\n\\o /dev/null\n");
    for (int i = 0; i < count + 2; ++i)
        script.write(statement.toUtf8() + ";\n");
    script.close();
    const auto said = runClientTool("psql", connection, {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-f"), script.fileName()},
                                    Server::dataMajor(TestCluster::instance().workspace().folder()));
    QList<double> times;
    if (!said)
        return times;
    static const QRegularExpression timing(QStringLiteral("Time: ([0-9.]+) ms"));
    for (auto it = timing.globalMatch(QString::fromUtf8(*said)); it.hasNext();)
        times.append(it.next().captured(1).toDouble());
    return times.mid(2);
}

} // namespace punte
