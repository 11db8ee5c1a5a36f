// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchOffice.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace punte {

static QString benchSql(const char *name)
{
    QFile file(QStringLiteral(PUNTE_BENCH_SOURCES "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qUtf8Printable(file.fileName()));
        std::exit(70);
    }
    return QString::fromUtf8(file.readAll());
}

static std::unique_ptr<TestDatabase> benchDatabase(int opportunities, int open)
{
    if (!qEnvironmentVariableIsSet("PUNTE_BENCH_KEEP"))
        return std::make_unique<TestDatabase>();
    return std::make_unique<TestDatabase>(QStringLiteral("bench_%1_%2").arg(opportunities).arg(open));
}

BenchOffice::BenchOffice(int opportunities, int open)
    : made(benchDatabase(opportunities, open))
    , database(*made)
{
    if (!database.isKept())
        fill(opportunities, open);
    settle(database);
}

void BenchOffice::fill(int opportunities, int open)
{
    QElapsedTimer timer;
    timer.start();
    const QUuid team = database.addTeam(QStringLiteral("Vânzări"));
    database.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    database.addUser(QStringLiteral("elena"), {QStringLiteral("MANAGER")}, team, QStringLiteral("sales_manager"));
    for (const char *name : {"mihai", "ioana", "sarah", "lisa", "radu", "irina", "vlad", "oana", "paul", "dana"})
        database.addUser(QString::fromLatin1(name), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    QString sql = benchSql("opportunities.sql");
    sql.replace(QLatin1String("{tenant}"), database.tenant().toString(QUuid::WithoutBraces));
    sql.replace(QLatin1String("{team}"), team.toString(QUuid::WithoutBraces));
    sql.replace(QLatin1String("{rows}"), QString::number(opportunities));
    sql.replace(QLatin1String("{open}"), QString::number(open));
    sql.replace(QLatin1String("{companies}"), QString::number(std::max(200, opportunities / 50)));
    database.exec(sql);
    // Alone: VACUUM is refused inside the transaction that several statements sent together form.
    database.exec(QStringLiteral("VACUUM (ANALYZE)"));
    std::printf("          %s opportunities, %s open, made in %.0f s\n", qUtf8Printable(database.value(QStringLiteral("SELECT count(*) FROM crm.opportunities"))),
                qUtf8Printable(database.value(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE stage_no <= 4"))), double(timer.elapsed()) / 1000);
    std::fflush(stdout);
}

void settle(TestDatabase &database)
{
    database.exec(QStringLiteral("CHECKPOINT"));
}

} // namespace punte
