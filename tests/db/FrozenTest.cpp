// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrozenTest.h"

#include "DbTestTools.h"
#include "tests/db/ServerControl.h"
#include "tests/support/ChaosProxy.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

namespace punte {

using namespace std::chrono_literals;

namespace {

const QString frozenLogin = QStringLiteral("frozentest");

/// The longest time that this thread's event loop was away. Printed, never asserted.
class StallMeter : public QObject {
public:
    StallMeter()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5);
        m_since.start();
    }
    [[nodiscard]] qint64 longestMs() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

void FrozenTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(frozenLogin, {QStringLiteral("SALES_REP")});
    m_server->exec(QStringLiteral("CREATE SCHEMA probe; CREATE TABLE probe.counter (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);"
                                  "INSERT INTO probe.counter SELECT g, 0 FROM generate_series(1, 10) g;"
                                  "GRANT USAGE ON SCHEMA probe TO PUBLIC; GRANT ALL ON ALL TABLES IN SCHEMA probe TO PUBLIC"));
}

void FrozenTest::cleanupTestCase()
{
    m_server.reset();
}

void FrozenTest::blackHoleIsNoticed()
{
    ChaosProxy proxy(m_server->as(frozenLogin));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    QElapsedTimer since;
    since.start();
    proxy.setFrozen(true);
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Reconnecting, 30'000);
    qInfo("black hole noticed after %lld ms", since.restart());
    proxy.setFrozen(false);
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Live, 30'000);
    qInfo("live again %lld ms after it ended", since.elapsed());
    DbAnswer answer(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(answer);
}

void FrozenTest::frozenWhileIdle()
{
    Database database(m_server->as(frozenLogin));
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    ServerControl control;
    StallMeter meter;
    QElapsedTimer since;
    since.start();
    control.freeze();
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Reconnecting, 30'000);
    qInfo("frozen server noticed after %lld ms", since.elapsed());
    DbAnswer read(database, QStringLiteral("SELECT 1"));
    DbAnswer save(database, probeSave(QUuid::createUuid(), 5));
    DbAnswer background(database, QStringLiteral("SELECT 2"), {}, Lane::Background);
    QTest::qWait(static_cast<int>(std::max<qint64>(0, 20'000 - since.elapsed())));
    QVERIFY(!read.came());
    since.restart();
    control.thaw();
    PUNTE_TRY_OK(read);
    qInfo("answer %lld ms after the thaw", since.elapsed());
    PUNTE_TRY_OK(save);
    PUNTE_TRY_OK(background);
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    qInfo("longest stall of the event loop %lld ms", meter.longestMs());
}

void FrozenTest::frozenWhileRunning()
{
    Database database(m_server->as(frozenLogin));
    database.open();
    DbAnswer slow(database, QStringLiteral("SELECT pg_sleep(0.4), 5"));
    Request save = probeSave(QUuid::createUuid(), 6);
    save.statements.append({"test/sleep", QStringLiteral("SELECT pg_sleep(0.4)"), {}});
    DbAnswer saved(database, save);
    PUNTE_TRY_OK(slow);
    ServerControl control;
    StallMeter meter;
    QElapsedTimer since;
    since.start();
    control.freeze();
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Reconnecting, 30'000);
    qInfo("frozen server noticed after %lld ms, during a save", since.elapsed());
    control.thaw();
    PUNTE_TRY_OK(saved);
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 6")), QStringLiteral("1"));
    qInfo("longest stall of the event loop %lld ms", meter.longestMs());
}

void FrozenTest::frozenBackendAtTimeout()
{
    // Only our backend is stopped: the postmaster answers, so the watchdog has to end it at the request's limit.
    ChaosProxy proxy(m_server->as(frozenLogin));
    Database database(proxy.settings());
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    proxy.setFrozen(true);
    Request request = DbAnswer::requestOf(QStringLiteral("SELECT 1"));
    request.timeout = 300ms;
    DbAnswer answer(database, request);
    PUNTE_TRY_ERROR(answer, ErrorKind::Timeout);
    proxy.setFrozen(false);
    DbAnswer next(database, QStringLiteral("SELECT 2"));
    PUNTE_TRY_OK(next);
}

void FrozenTest::cancelThatHangs()
{
    // The postmaster takes no cancel, its backend works on: what runs ends by itself, the line is given up, and what comes next goes over a new one.
    Database database(m_server->as(frozenLogin));
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    DbAnswer slow(database, QStringLiteral("SELECT pg_sleep(0.5), 77"));
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(0.5), 77' AND state = 'active'")), QStringLiteral("1"));
    ServerControl control;
    control.freezePostmaster();
    database.cancel(slow.id());
    Request once = DbAnswer::requestOf(QStringLiteral("UPDATE probe.counter SET n = n + 1 WHERE id = 7"));
    once.repeatable = false;
    once.timeout = 30s;
    DbAnswer next(database, once);
    PUNTE_TRY_ERROR(slow, ErrorKind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(database.state(), ConnectionState::Reconnecting, 30'000);
    control.thaw();
    PUNTE_TRY_OK(next);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 7")), QStringLiteral("1"));
}

void FrozenTest::closeWhileFrozen()
{
    ServerControl control;
    auto database = std::make_unique<Database>(m_server->as(frozenLogin));
    database->open();
    QTRY_COMPARE(database->state(), ConnectionState::Live);
    DbAnswer slow(*database, QStringLiteral("SELECT pg_sleep(10)"));
    DbAnswer background(*database, QStringLiteral("SELECT pg_sleep(10)"), {}, Lane::Background);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(10)' AND state = 'active'")), QStringLiteral("2"));
    control.freeze();
    QElapsedTimer since;
    since.start();
    database->close();
    qInfo("close() of a frozen server took %lld ms", since.elapsed());
    QVERIFY(slow.came() && background.came());
    database->open(); // and now stuck in the attempt to connect
    DbAnswer waiting(*database, QStringLiteral("SELECT 1"));
    QTest::qWait(50);
    since.restart();
    database.reset();
    qInfo("destruction while connecting to a frozen server took %lld ms", since.elapsed());
    control.thaw();
}

void FrozenTest::closeWhileConnecting()
{
    ConnectionSettings nowhere = m_server->as(frozenLogin);
    nowhere.hosts = QStringLiteral("/tmp/punte-no-such-folder");
    Database database(nowhere);
    database.open();
    DbAnswer answer(database, QStringLiteral("SELECT 1"));
    QTRY_VERIFY(!database.lastError().what.isEmpty());
    QCOMPARE(database.state(), ConnectionState::Connecting);
    database.close();
    PUNTE_TRY_ERROR(answer, ErrorKind::Cancelled);
}

void FrozenTest::undecidedAtClose()
{
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    ChaosProxy proxy(m_server->as(frozenLogin));
    Database database(proxy.settings());
    QSignalSpy undecided(&database, &Database::saveUndecided);
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    proxy.setRefusing(true);
    proxy.cutNextAnswerAfter(0);
    const QUuid action = QUuid::createUuid();
    DbAnswer answer(database, probeSave(action, 7));
    QTRY_COMPARE(database.state(), ConnectionState::Reconnecting);
    QVERIFY(!answer.came()); // done on the server, and nobody can be asked
    database.close();
    PUNTE_TRY_ERROR(answer, ErrorKind::Offline);
    QCOMPARE(undecided.count(), 1);
    QCOMPARE(undecided[0][0].toUuid(), action);
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 7")), QStringLiteral("1"));
}

void FrozenTest::restart()
{
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    Database database(m_server->as(frozenLogin));
    database.open();
    QTRY_COMPARE(database.state(), ConnectionState::Live);
    ServerControl control;
    Request save = probeSave(QUuid::createUuid(), 8);
    save.statements.append({"test/sleep", QStringLiteral("SELECT pg_sleep(2)"), {}});
    DbAnswer inFlight(database, save);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(2)' AND state = 'active'")), QStringLiteral("1"));
    control.stop();
    QTRY_COMPARE(database.state(), ConnectionState::Reconnecting);
    DbAnswer waiting(database, QStringLiteral("SELECT 1"));
    control.start();
    QElapsedTimer since;
    since.start();
    PUNTE_TRY_OK(waiting);
    qInfo("back %lld ms after the server (with a save of 2 s before it)", since.elapsed());
    PUNTE_TRY_OK(inFlight);
    DbAnswer check(database, QStringLiteral("SELECT n FROM probe.counter WHERE id = 8"));
    PUNTE_TRY_OK(check);
    QCOMPARE(check.first(), QVariant(1));
}

} // namespace punte
