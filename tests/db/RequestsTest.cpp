// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestsTest.h"

#include "DbTestTools.h"
#include "models/db/AdminSession.h"

#include <QSignalSpy>

namespace punte {

using namespace std::chrono_literals;

namespace {

const QString sleepSql = QStringLiteral("SELECT pg_sleep($1::float8)");
const QString gateSql = QStringLiteral("SELECT pg_advisory_lock_shared(71)");

/// What runs `gateSql` runs until this is opened, however slow the machine is.
class Gate final {
public:
    explicit Gate(const ConnectionSettings &settings) : m_session(AdminSession::open(settings)) { ask("SELECT pg_advisory_lock(71)"); }
    void open() { ask("SELECT pg_advisory_unlock(71)"); }

private:
    void ask(const char *sql)
    {
        if (!m_session || !m_session->value(QString::fromLatin1(sql)))
            qFatal("no gate");
    }
    Result<AdminSession> m_session;
};

} // namespace

void RequestsTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(QStringLiteral("requesttest"), {QStringLiteral("SALES_REP")});
    m_server->exec(QStringLiteral(
        "CREATE SCHEMA probe; CREATE TABLE probe.counter (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);"
        "INSERT INTO probe.counter SELECT g, 0 FROM generate_series(1, 10) g;"
        "CREATE TABLE probe.unique_late (n int UNIQUE DEFERRABLE INITIALLY DEFERRED);"
        "CREATE TABLE probe.texts (id int PRIMARY KEY, t text);"
        "GRANT USAGE ON SCHEMA probe TO PUBLIC; GRANT ALL ON ALL TABLES IN SCHEMA probe TO PUBLIC"));
}

void RequestsTest::cleanupTestCase()
{
    m_server.reset();
}

void RequestsTest::init()
{
    m_database = std::make_unique<Database>(m_server->as(QStringLiteral("requesttest")));
    m_database->open();
}

void RequestsTest::cleanup()
{
    m_database.reset();
}

void RequestsTest::lanesDoNotWaitForEachOther()
{
    DbAnswer slow(*m_database, sleepSql, {20.0}, Lane::Background);
    DbAnswer quick(*m_database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(quick);
    QVERIFY(!slow.came());
}

void RequestsTest::cancelReachesServer()
{
    DbAnswer slow(*m_database, sleepSql, {25.0});
    const QString running = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()");
    QTRY_COMPARE(m_server->value(running, {sleepSql}), QStringLiteral("1"));
    m_database->cancel(slow.id());
    PUNTE_TRY_ERROR(slow, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->value(running, {sleepSql}), QStringLiteral("0"));
    DbAnswer next(*m_database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(next);
    QCOMPARE(slow.count(), 1);
    m_database->cancel(slow.id()); // over: nothing happens
    m_database->cancel(999'999);
}

void RequestsTest::cancelWaiting()
{
    Gate gate(m_server->owner());
    DbAnswer slow(*m_database, gateSql);
    DbAnswer waiting(*m_database, QStringLiteral("UPDATE probe.counter SET n = 77 WHERE id = 3"));
    m_database->cancel(waiting.id());
    PUNTE_TRY_ERROR(waiting, ErrorKind::Cancelled);
    gate.open();
    PUNTE_TRY_OK(slow);
    DbAnswer check(*m_database, QStringLiteral("SELECT n FROM probe.counter WHERE id = 3"));
    PUNTE_TRY_OK(check);
    QCOMPARE(check.first(), QVariant(0));
}

void RequestsTest::cancelHitsOnlyItsRequest()
{
    for (int i = 0; i < 60; ++i) {
        DbAnswer stopped(*m_database, sleepSql, {i % 2 ? 0.001 : 5.0});
        DbAnswer kept(*m_database, QStringLiteral("SELECT pg_sleep(0.002), $1::int"), {i});
        if (i % 3)
            QTest::qWait(i % 5);
        m_database->cancel(stopped.id());
        PUNTE_TRY_OK(kept);
        QCOMPARE(kept.sets()[0].rows[0][1], QVariant(i));
        QTRY_COMPARE(stopped.count(), 1);
    }
}

void RequestsTest::stopsAtTimeout()
{
    Request request = DbAnswer::requestOf(sleepSql, {25.0});
    request.timeout = 200ms;
    DbAnswer slow(*m_database, request);
    DbAnswer behind(*m_database, request); // its time passes while it waits
    PUNTE_TRY_ERROR(slow, ErrorKind::Timeout);
    PUNTE_TRY_ERROR(behind, ErrorKind::Timeout);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                 QStringLiteral("0"));
    DbAnswer next(*m_database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(next);
    QCOMPARE(m_database->state(), ConnectionState::Live);
}

void RequestsTest::longTimeoutBeatsTheSessions()
{
    ConnectionSettings strict = m_server->as(QStringLiteral("requesttest"));
    strict.statementTimeoutMs = 300;
    Database database(strict);
    database.open();
    DbAnswer ordinary(database, QStringLiteral("SELECT current_setting('statement_timeout')"));
    Request request = DbAnswer::requestOf(QStringLiteral("SELECT pg_sleep(0.6)"));
    request.timeout = 20s;
    DbAnswer patient(database, request);
    request.timeout = 250ms;
    DbAnswer after(database, request);
    PUNTE_TRY_OK(ordinary);
    PUNTE_TRY_OK(patient);
    QCOMPARE(patient.sets().size(), 1);
    PUNTE_TRY_ERROR(after, ErrorKind::Timeout);
}

void RequestsTest::contextDestroyed()
{
    bool called = false;
    {
        QObject context;
        m_database->run(&context, DbAnswer::requestOf(sleepSql, {25.0}), [&](const BatchResult &) { called = true; });
        m_database->run(&context, DbAnswer::requestOf(QStringLiteral("UPDATE probe.counter SET n = 88 WHERE id = 4")), [&](const BatchResult &) { called = true; });
        QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                     QStringLiteral("1"));
    }
    DbAnswer next(*m_database, QStringLiteral("SELECT n FROM probe.counter WHERE id = 4")); // not after 25 s
    QTRY_VERIFY_WITH_TIMEOUT(next.came(), 15'000);
    QVERIFY2(next.ok(), next.problem());
    QCOMPARE(next.first(), QVariant(0));
    QVERIFY(!called);
}

void RequestsTest::contextDestroyedKeepsSaves()
{
    bool called = false;
    {
        QObject context;
        m_database->run(&context, probeSave(QUuid::createUuid(), 5), [&](const BatchResult &) { called = true; });
    }
    DbAnswer next(*m_database, QStringLiteral("SELECT n FROM probe.counter WHERE id = 5"));
    PUNTE_TRY_OK(next);
    QCOMPARE(next.first(), QVariant(1));
    QVERIFY(!called);
}

void RequestsTest::newestReplacesPending()
{
    QObject context;
    QList<int> answered;
    int cancelled = 0;
    Gate gate(m_server->owner());
    DbAnswer slow(*m_database, gateSql);
    for (int i = 0; i < 50; ++i) {
        Request request = DbAnswer::requestOf(QStringLiteral("SELECT $1::int"), {i});
        request.slot = "page";
        m_database->run(&context, request, [&](const BatchResult &result) {
            if (result)
                answered.append(result->at(0).rows[0][0].toInt());
            else if (result.error().kind == ErrorKind::Cancelled)
                ++cancelled;
        });
    }
    Request other = DbAnswer::requestOf(QStringLiteral("SELECT -1"));
    other.slot = "page";
    DbAnswer otherContext(*m_database, other); // another asker's slot of the same name
    gate.open();
    PUNTE_TRY_OK(otherContext);
    QCOMPARE(answered, QList<int>{49});
    QTRY_COMPARE(cancelled, 49);
    QVERIFY(slow.ok());
}

void RequestsTest::newestStopsRunningRead()
{
    QObject context;
    ErrorKind first = ErrorKind::Internal;
    int second = 0;
    Request request = DbAnswer::requestOf(sleepSql, {25.0});
    request.slot = "page";
    m_database->run(&context, request, [&](const BatchResult &result) { first = result ? ErrorKind::Internal : result.error().kind; });
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                 QStringLiteral("1"));
    request = DbAnswer::requestOf(QStringLiteral("SELECT 2"));
    request.slot = "page";
    m_database->run(&context, request, [&](const BatchResult &result) { second = result ? result->at(0).rows[0][0].toInt() : -1; });
    QTRY_COMPARE_WITH_TIMEOUT(second, 2, 15'000);
    QCOMPARE(first, ErrorKind::Cancelled);
}

void RequestsTest::lockedRowTellsSoon()
{
    Database other(m_server->as(QStringLiteral("requesttest")));
    other.open();
    Request holder;
    holder.statements = {{"test/lock", QStringLiteral("SELECT n FROM probe.counter WHERE id = 6 FOR UPDATE"), {}}, {"test/sleep", QStringLiteral("SELECT pg_sleep(6)"), {}}};
    DbAnswer held(other, holder);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(6)' AND state = 'active' AND datname = current_database()")),
                 QStringLiteral("1"));
    DbAnswer refused(*m_database, QStringLiteral("UPDATE probe.counter SET n = 1 WHERE id = 6"));
    PUNTE_TRY_ERROR(refused, ErrorKind::Timeout);
    QCOMPARE(refused.error().sqlState, QStringLiteral("55P03"));
    QVERIFY(!held.came());
}

void RequestsTest::repeatsDeadlocks()
{
    Database other(m_server->as(QStringLiteral("requesttest")));
    other.open();
    const auto crossed = [](int first, int second) {
        Request request;
        request.statements = {{"test/a", QStringLiteral("UPDATE probe.counter SET n = n + 1 WHERE id = $1"), {first}},
                              {"test/s", QStringLiteral("SELECT pg_sleep(0.05)"), {}},
                              {"test/b", QStringLiteral("UPDATE probe.counter SET n = n + 1 WHERE id = $1"), {second}}};
        return request;
    };
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    for (int i = 0; i < 3; ++i) {
        DbAnswer one(*m_database, crossed(7, 8));
        DbAnswer two(other, crossed(8, 7));
        PUNTE_TRY_OK(one);
        PUNTE_TRY_OK(two);
    }
    QCOMPARE(m_server->value(QStringLiteral("SELECT string_agg(n::text, ',' ORDER BY id) FROM probe.counter WHERE id IN (7, 8)")), QStringLiteral("6,6"));
}

void RequestsTest::repeatsSerializationFailures()
{
    m_server->exec(QStringLiteral("CREATE SEQUENCE probe.attempts; GRANT ALL ON probe.attempts TO PUBLIC;"
                                  "CREATE FUNCTION probe.fail_until(p int, p_state text) RETURNS bigint LANGUAGE plpgsql AS $$"
                                  "DECLARE v bigint := nextval('probe.attempts'); BEGIN"
                                  " IF v < p THEN RAISE EXCEPTION USING ERRCODE = p_state, MESSAGE = 'again'; END IF; RETURN v; END $$"));
    DbAnswer third(*m_database, QStringLiteral("SELECT probe.fail_until(3, '40001')"));
    PUNTE_TRY_OK(third);
    QCOMPARE(third.first(), QVariant(qint64(3)));
    DbAnswer given(*m_database, QStringLiteral("SELECT probe.fail_until(100, '40001')"));
    PUNTE_TRY_ERROR(given, ErrorKind::Timeout);
    QCOMPARE(m_server->value(QStringLiteral("SELECT last_value FROM probe.attempts")), QStringLiteral("7")); // four attempts
    DbAnswer lock(*m_database, QStringLiteral("SELECT probe.fail_until(100, '55P03')"));
    PUNTE_TRY_ERROR(lock, ErrorKind::Timeout);
    QCOMPARE(m_server->value(QStringLiteral("SELECT last_value FROM probe.attempts")), QStringLiteral("8")); // one
}

// 57014 that nobody here asked for was meant for the statement before: once, whatever attempt it hits.
void RequestsTest::strayCancelIsRepeated()
{
    m_server->exec(QStringLiteral("CREATE SEQUENCE probe.strays; GRANT ALL ON probe.strays TO PUBLIC;"
                                  "CREATE FUNCTION probe.fail_in_turn(p text[]) RETURNS text LANGUAGE plpgsql AS $$"
                                  "DECLARE v text := p[nextval('probe.strays')]; BEGIN"
                                  " IF v <> 'good' THEN RAISE EXCEPTION USING ERRCODE = v, MESSAGE = 'again'; END IF; RETURN v; END $$"));
    const QString turns = QStringLiteral("SELECT probe.fail_in_turn($1)");
    DbAnswer first(*m_database, turns, {QStringList{QStringLiteral("57014"), QStringLiteral("good")}});
    PUNTE_TRY_OK(first);
    m_server->exec(QStringLiteral("ALTER SEQUENCE probe.strays RESTART"));
    DbAnswer second(*m_database, turns, {QStringList{QStringLiteral("40001"), QStringLiteral("57014"), QStringLiteral("good")}});
    PUNTE_TRY_OK(second);
    m_server->exec(QStringLiteral("ALTER SEQUENCE probe.strays RESTART"));
    DbAnswer stopped(*m_database, turns, {QStringList{QStringLiteral("57014"), QStringLiteral("57014"), QStringLiteral("good")}});
    PUNTE_TRY_ERROR(stopped, ErrorKind::Timeout); // somebody means it
}

void RequestsTest::repeatedActionIsRecovered()
{
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    const QUuid action = QUuid::createUuid();
    DbAnswer first(*m_database, probeSave(action));
    PUNTE_TRY_OK(first);
    QVERIFY(!first.sets()[0].recovered);
    DbAnswer second(*m_database, probeSave(action));
    PUNTE_TRY_OK(second);
    QCOMPARE(second.sets().size(), 1);
    QVERIFY(second.sets()[0].recovered);
    QVERIFY(second.sets()[0].rows.isEmpty());
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 1")), QStringLiteral("1"));
}

void RequestsTest::neverAnswersFromInside()
{
    bool inside = true;
    bool answeredInside = false;
    int answers = 0;
    QObject context;
    const auto done = [&](const BatchResult &) {
        answeredInside = answeredInside || inside;
        ++answers;
    };
    Request bad = DbAnswer::requestOf(QString());
    bad.slot = "s";
    m_database->run(&context, bad, done);
    m_database->run(&context, bad, done);
    m_database->cancel(m_database->run(&context, DbAnswer::requestOf(QStringLiteral("SELECT 1")), done));
    inside = false;
    QTRY_COMPARE(answers, 3);
    QVERIFY(!answeredInside);
}

void RequestsTest::answersInOrder()
{
    QList<int> order;
    QObject context;
    for (int i = 0; i < 200; ++i)
        m_database->run(&context, DbAnswer::requestOf(QStringLiteral("SELECT 1")), [&order, i](const BatchResult &) { order.append(i); });
    QTRY_COMPARE(order.size(), 200);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void RequestsTest::callerMayCloseFromCallback()
{
    int answers = 0;
    QObject context;
    for (int i = 0; i < 5; ++i)
        m_database->run(&context, DbAnswer::requestOf(QStringLiteral("SELECT 1")), [&](const BatchResult &) {
            if (++answers == 1)
                m_database->close();
        });
    QTRY_COMPARE(answers, 5);
    QCOMPARE(m_database->state(), ConnectionState::Closed);
}

void RequestsTest::closeAnswersEverything()
{
    QSignalSpy undecided(m_database.get(), &Database::saveUndecided);
    DbAnswer running(*m_database, sleepSql, {25.0});
    DbAnswer background(*m_database, sleepSql, {25.0}, Lane::Background);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                 QStringLiteral("2"));
    DbAnswer waiting(*m_database, QStringLiteral("SELECT 1"));
    DbAnswer save(*m_database, probeSave(QUuid::createUuid()));
    m_database->close();
    QCOMPARE(m_database->state(), ConnectionState::Closed);
    for (const DbAnswer *answer : {&running, &waiting, &save, &background}) {
        QCOMPARE(answer->count(), 1);
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(undecided.count(), 0); // it was not sent yet
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                 QStringLiteral("0"));
}

void RequestsTest::answeredMayAskAgainOrDelete()
{
    // While it closes, somebody who is told so asks again: that waits for the next open().
    int second = 0;
    m_database->run(this, DbAnswer::requestOf(sleepSql, {25.0}), [&](const BatchResult &) {
        m_database->run(this, DbAnswer::requestOf(QStringLiteral("SELECT 4")), [&](const BatchResult &result) { second = result ? result->at(0).rows[0][0].toInt() : -1; });
    });
    QTRY_COMPARE(m_database->state(), ConnectionState::Live);
    m_database->close();
    QCOMPARE(second, 0);
    m_database->open();
    QTRY_COMPARE(second, 4);
    // And another one deletes it.
    QObject context;
    for (int i = 0; i < 3; ++i)
        m_database->run(&context, DbAnswer::requestOf(sleepSql, {25.0}), [&](const BatchResult &) { m_database.reset(); });
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                 QStringLiteral("1"));
    m_database->close();
    QVERIFY(!m_database);
}

void RequestsTest::worksAgainAfterClose()
{
    m_database->close();
    DbAnswer waiting(*m_database, QStringLiteral("SELECT 3"));
    m_database->open();
    PUNTE_TRY_OK(waiting);
    QCOMPARE(waiting.first(), QVariant(3));
    QCOMPARE(m_database->state(), ConnectionState::Live);
}

} // namespace punte
