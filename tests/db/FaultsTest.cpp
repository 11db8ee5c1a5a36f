// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultsTest.h"

#include "DbTestTools.h"
#include "tests/db/ServerControl.h"
#include "tests/support/ChaosProxy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>

namespace punte {

using namespace std::chrono_literals;

namespace {

const QString login = QStringLiteral("faulttest");

} // namespace

void FaultsTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(login, {QStringLiteral("SALES_REP")});
    m_server->exec(QStringLiteral("CREATE SCHEMA probe; CREATE TABLE probe.counter (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);"
                                  "INSERT INTO probe.counter SELECT g, 0 FROM generate_series(1, 10) g;"
                                  "GRANT USAGE ON SCHEMA probe TO PUBLIC; GRANT ALL ON ALL TABLES IN SCHEMA probe TO PUBLIC"));
}

void FaultsTest::cleanupTestCase()
{
    m_server.reset();
}

void FaultsTest::idleDeathIsNoticed()
{
    Database database(m_server->as(login));
    QSignalSpy states(&database, &Database::stateChanged);
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    states.clear();
    m_server->value(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1"), {m_server->as(login).login});
    QTRY_COMPARE(states.count(), 2); // without any request
    QCOMPARE(states[0][0].value<ConnectionState>(), ConnectionState::Reconnecting);
    QCOMPARE(states[1][0].value<ConnectionState>(), ConnectionState::Live);
    QVERIFY(database.stateSince().isValid());
}

void FaultsTest::readIsRepeated()
{
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    for (int i = 0; i < 20; ++i) {
        if (i % 2)
            proxy.cutNextAnswerAfter(i);
        else
            proxy.cutNextRequestAfter(i);
        DbAnswer answer(database, QStringLiteral("SELECT repeat('x', 1000), $1::int"), {i});
        PUNTE_TRY_OK(answer);
        QCOMPARE(answer.sets()[0].rows[0][1], QVariant(i));
    }
    QCOMPARE(proxy.cuts(), 20);
}

void FaultsTest::savesAreRepeatedWhenNotDone()
{
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    Database database(m_server->as(login));
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    Request save = probeSave(QUuid::createUuid());
    save.statements.append({"test/sleep", QStringLiteral("SELECT pg_sleep(0.5)"), {}});
    DbAnswer answer(database, save);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(0.5)' AND state = 'active'")), QStringLiteral("1"));
    m_server->value(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1"), {m_server->as(login).login});
    PUNTE_TRY_OK(answer);
    QVERIFY(!answer.sets()[0].recovered);
    QCOMPARE(answer.sets()[0].rows.size(), 1);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 1")), QStringLiteral("1"));
}

void FaultsTest::notRepeatableIsNotRepeated()
{
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    proxy.cutNextAnswerAfter(0);
    Request request = DbAnswer::requestOf(QStringLiteral("UPDATE probe.counter SET n = n + 1 WHERE id = 2"));
    request.repeatable = false;
    DbAnswer answer(database, request);
    PUNTE_TRY_ERROR(answer, ErrorKind::Offline);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 2")), QStringLiteral("1"));
}

void FaultsTest::poisonIsNotRepeatedForEver()
{
    Database database(m_server->as(login));
    database.open();
    DbAnswer poison(database, QStringLiteral("SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(5)"));
    DbAnswer next(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_ERROR(poison, ErrorKind::Offline);
    PUNTE_TRY_OK(next);
}

void FaultsTest::ambiguousCommits()
{
    // Cut somewhere in the request, or after the server has done it and before anybody heard of it: 200 times.
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    QRandomGenerator random(20260127);
    QList<QUuid> actions;
    int recovered = 0;
    for (int i = 0; i < 200; ++i) {
        if (i % 2)
            proxy.cutNextAnswerAfter(random.bounded(120));
        else
            proxy.cutNextRequestAfter(random.bounded(520));
        actions.append(QUuid::createUuid());
        DbAnswer answer(database, probeSave(actions.last()));
        PUNTE_TRY_OK(answer);
        recovered += answer.sets()[0].recovered ? 1 : 0;
    }
    qInfo("%d cuts, %d saves had been done and were not repeated", proxy.cuts(), recovered);
    QCOMPARE(proxy.cuts(), 200);
    QVERIFY(recovered > 0 && recovered < 200);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 1")), QStringLiteral("200"));
    QStringList ids;
    for (const QUuid &action : actions)
        ids.append(action.toString(QUuid::WithoutBraces));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.actions WHERE id = ANY(string_to_array($1, ',')::uuid[])"), {ids.join(u',')}),
             QStringLiteral("200"));
}

void FaultsTest::cutWhileConnecting()
{
    // Wherever the greeting breaks off, the line is down and nothing else: no final reason, the next attempt connects.
    ChaosProxy proxy(m_server->as(login));
    for (int bytes = 0; bytes < 1400; bytes += 40) {
        proxy.cutNextAnswerAfter(bytes);
        Database database(proxy.settings());
        QSignalSpy failures(&database, &Database::connectFailed);
        database.open();
        DbAnswer answer(database, QStringLiteral("SELECT 1"));
        PUNTE_TRY_OK(answer);
        for (const QVariantList &failure : std::as_const(failures))
            QCOMPARE(failure.value(0).value<AppError>().kind, ErrorKind::Offline);
    }
    QVERIFY(proxy.cuts() > 20);
}

void FaultsTest::slowOldAttemptIsEnded()
{
    // The line breaks while the server still works on the save: it must not be done later, after the second attempt.
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    Request save = probeSave(QUuid::createUuid(), 3);
    save.statements.prepend({"test/sleep", QStringLiteral("SELECT pg_sleep(1)"), {}});
    DbAnswer answer(database, save);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(1)' AND state = 'active'")), QStringLiteral("1"));
    proxy.cutAll();
    PUNTE_TRY_OK(answer);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(1)' AND state = 'active'")), QStringLiteral("0"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 3")), QStringLiteral("1"));
}

void FaultsTest::queueWaitsForTheLine()
{
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    proxy.setRefusing(true);
    proxy.cutAll();
    QTRY_COMPARE(database.state(), ConnectionState::Reconnecting);
    DbAnswer one(database, QStringLiteral("SELECT 1"));
    DbAnswer two(database, probeSave(QUuid::createUuid(), 4));
    QVERIFY(!database.lastError().what.isEmpty());
    proxy.setRefusing(false);
    PUNTE_TRY_OK(one);
    PUNTE_TRY_OK(two);
    QCOMPARE(database.state(), ConnectionState::Live);
}

void FaultsTest::queueTimesOutOffline()
{
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    proxy.setRefusing(true);
    proxy.cutAll();
    Request request = DbAnswer::requestOf(QStringLiteral("SELECT 1"));
    request.timeout = 100ms;
    DbAnswer answer(database, request);
    PUNTE_TRY_ERROR(answer, ErrorKind::Offline);
}

void FaultsTest::savesWaitAsLongAsItTakes()
{
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    proxy.setRefusing(true);
    proxy.cutAll();
    QTRY_COMPARE(database.state(), ConnectionState::Reconnecting);
    Request save = probeSave(QUuid::createUuid(), 10);
    save.timeout = 100ms;
    DbAnswer saved(database, save);
    Request read = DbAnswer::requestOf(QStringLiteral("SELECT 1"));
    read.timeout = 300ms; // a read that waited three times as long is over, and the save is not
    DbAnswer given(database, read);
    PUNTE_TRY_ERROR(given, ErrorKind::Offline);
    QVERIFY(!saved.came());
    QCOMPARE(database.openSaves(), 1);
    proxy.setRefusing(false);
    PUNTE_TRY_OK(saved);
    QCOMPARE(database.openSaves(), 0);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 10")), QStringLiteral("1"));
}

void FaultsTest::tooManyConnectionsWait()
{
    m_server->exec(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 1").arg(m_server->as(login).login));
    auto first = std::make_unique<Database>(m_server->as(login));
    first->open();
    QTRY_COMPARE(first->state(), ConnectionState::Live);
    Database second(m_server->as(login));
    QSignalSpy failed(&second, &Database::connectFailed);
    second.open();
    DbAnswer answer(second, QStringLiteral("SELECT 1"));
    QTRY_VERIFY(failed.count() >= 1);
    QCOMPARE(second.lastError().sqlState, QStringLiteral("53300"));
    QVERIFY(!answer.came());
    first.reset();
    PUNTE_TRY_OK(answer);
    m_server->exec(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1").arg(m_server->as(login).login));
}

void FaultsTest::accountEndsMidSession_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("back");
    QTest::addColumn<QString>("sqlState");
    QTest::newRow("no login any more") << QStringLiteral("ALTER ROLE %1 NOLOGIN") << QStringLiteral("ALTER ROLE %1 LOGIN") << QStringLiteral("28000");
    QTest::newRow("no connections") << QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 0") << QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT -1") << QStringLiteral("53300");
}

void FaultsTest::accountEndsMidSession()
{
    QFETCH(QString, end);
    QFETCH(QString, back);
    QFETCH(QString, sqlState);
    const QString role = m_server->as(login).login;
    Database database(m_server->as(login));
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    m_server->exec(end.arg(role));
    m_server->value(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = $1"), {role});
    DbAnswer answer(database, QStringLiteral("SELECT 1"));
    QTRY_COMPARE(database.lastError().sqlState, sqlState);
    if (sqlState == QLatin1String("28000")) { // for good: told at once, and nobody knocks for ever
        PUNTE_TRY_ERROR(answer, ErrorKind::Denied);
        QCOMPARE(database.state(), ConnectionState::Closed);
    }
    m_server->exec(back.arg(role));
    database.open();
    DbAnswer again(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(again);
    QTRY_VERIFY(answer.came());
}

void FaultsTest::savesGoFirst()
{
    Database database(m_server->as(login));
    database.open();
    QList<int> order;
    QObject context;
    const auto note = [&](int number) { return [&order, number](const BatchResult &) { order.append(number); }; };
    database.run(&context, DbAnswer::requestOf(QStringLiteral("SELECT pg_sleep(0.2)")), note(0));
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(0.2)' AND state = 'active'")), QStringLiteral("1"));
    database.run(&context, DbAnswer::requestOf(QStringLiteral("SELECT 1")), note(1));
    database.run(&context, probeSave(QUuid::createUuid(), 9), note(2));
    database.run(&context, probeSave(QUuid::createUuid(), 9), note(3));
    database.run(&context, DbAnswer::requestOf(QStringLiteral("SELECT 1")), note(4));
    QTRY_COMPARE(order.size(), 5);
    QCOMPARE(order, QList<int>({0, 2, 3, 1, 4}));
}

void FaultsTest::roundTripsOnTheWire()
{
    ChaosProxy proxy(m_server->as(login));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    qInfo("connecting took %d round trips", proxy.turns());
    DbAnswer warm(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(warm);
    proxy.setRoundTrip(80ms);
    const int before = proxy.turns();
    Request request;
    for (int i = 0; i < 10; ++i)
        request.statements.append({"test/n", QStringLiteral("SELECT $1::int"), {i}});
    QElapsedTimer since;
    since.start();
    DbAnswer answer(database, request);
    PUNTE_TRY_OK(answer);
    qInfo("ten statements over a line of 80 ms took %lld ms", since.elapsed());
    QVERIFY(proxy.turns() - before <= 2); // one, and perhaps a heartbeat
}

} // namespace punte
