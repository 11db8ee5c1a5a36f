// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatabaseTest.h"

#include "DbTestTools.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace punte {

using namespace std::chrono_literals;

namespace {

const QString sleepSql = QStringLiteral("SELECT pg_sleep($1::float8)");

/// A save as the models make it: the row and the action in one statement.
Request counterSave(const QUuid &action, int row = 1)
{
    Request request = DbAnswer::requestOf(QStringLiteral("WITH u AS (UPDATE probe.counter SET n = n + 1 WHERE id = $2 RETURNING id, n),"
                                                         " a AS (INSERT INTO core.actions (id, label, label_args) SELECT $1, 'edit', '{}'::jsonb"
                                                         " FROM (SELECT 1 FROM u LIMIT 1) s) SELECT * FROM u"),
                                          {action, row});
    request.actionId = action;
    return request;
}

} // namespace

void DatabaseTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(QStringLiteral("dbtest"), {QStringLiteral("SALES_REP")});
    m_server->exec(QStringLiteral(
        "CREATE SCHEMA probe; CREATE TABLE probe.counter (id int PRIMARY KEY, n int NOT NULL DEFAULT 0);"
        "INSERT INTO probe.counter SELECT g, 0 FROM generate_series(1, 10) g;"
        "CREATE TABLE probe.unique_late (n int UNIQUE DEFERRABLE INITIALLY DEFERRED);"
        "CREATE TABLE probe.texts (id int PRIMARY KEY, t text);"
        "GRANT USAGE ON SCHEMA probe TO PUBLIC; GRANT ALL ON ALL TABLES IN SCHEMA probe TO PUBLIC"));
}

void DatabaseTest::cleanupTestCase()
{
    m_server.reset();
}

void DatabaseTest::init()
{
    m_database = std::make_unique<Database>(m_server->as(QStringLiteral("dbtest")));
    m_database->open();
}

void DatabaseTest::cleanup()
{
    m_database.reset();
}

void DatabaseTest::roundTripsTypedValues()
{
    const QUuid id = QUuid::createUuid();
    const QDateTime instant(QDate(2026, 3, 29), QTime(1, 2, 3, 456), Qt::UTC); // the night the clocks change
    DbAnswer answer(*m_database,
                    QStringLiteral("SELECT $1::bool, $2::int, $3::bigint, $4::numeric, $5::uuid, $6::date, $7::timestamptz, $8::text, $9::bytea,"
                                   " $10::text[], $11::uuid[], $12::jsonb, NULL::int, $13::smallint, $14::float8"),
                    {true, 42, qint64(-9'000'000'000), QStringLiteral("12345678901234567890.10"), id, QDate(2024, 2, 29), instant,
                     QStringLiteral("Țară"), QByteArray("\0\x01\xff\\", 4), QStringList{QStringLiteral("a,\"b"), QString()},
                     QVariant::fromValue(QList<QUuid>{id}), QStringLiteral("{\"k\": [1, 2]}"), 7, 0.25});
    PUNTE_TRY_OK(answer);
    const QVariantList row = answer.sets()[0].rows[0];
    QCOMPARE(row[0], QVariant(true));
    QCOMPARE(row[1], QVariant(42));
    QCOMPARE(row[2], QVariant(qint64(-9'000'000'000)));
    QCOMPARE(row[2].typeId(), QMetaType::LongLong);
    QCOMPARE(row[3], QVariant(QStringLiteral("12345678901234567890.10")));
    QCOMPARE(row[4], QVariant(id));
    QCOMPARE(row[5], QVariant(QDate(2024, 2, 29)));
    QCOMPARE(row[6].toDateTime().toMSecsSinceEpoch(), instant.toMSecsSinceEpoch());
    QCOMPARE(row[7], QVariant(QStringLiteral("Țară")));
    QCOMPARE(row[8], QVariant(QByteArray("\0\x01\xff\\", 4)));
    QCOMPARE(row[9].toStringList(), QStringList({QStringLiteral("a,\"b"), QStringLiteral("")}));
    QCOMPARE(row[10].toStringList(), QStringList{id.toString(QUuid::WithoutBraces)});
    QCOMPARE(row[11], QVariant(QStringLiteral("{\"k\": [1, 2]}")));
    QVERIFY(!row[12].isValid());
    QCOMPARE(row[13], QVariant(7));
    QCOMPARE(row[14], QVariant(0.25));
}

void DatabaseTest::roundTripsNaughtyStrings()
{
    QFile file(QStringLiteral(PUNTE_TEST_DATA "/blns/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 500);
    QStringList sent;
    for (const QJsonValue &string : strings)
        if (!string.toString().contains(QChar(0)))
            sent.append(string.toString());
    sent.append(QString(1'000'000, QChar(0x219)));
    for (int code = 1; code < 0x250; ++code)
        sent.append(QString(QChar(code)));
    Request request;
    for (int i = 0; i < sent.size(); ++i)
        request.statements.append({"test/insert", QStringLiteral("INSERT INTO probe.texts VALUES ($1, $2)"), {i, sent[i]}});
    request.statements.append({"test/insert", QStringLiteral("SELECT t FROM probe.texts ORDER BY id"), {}});
    request.statements.append({"test/insert", QStringLiteral("SELECT $1::text[]"), {sent}});
    request.statements.append({"test/delete", QStringLiteral("DELETE FROM probe.texts"), {}});
    DbAnswer answer(*m_database, request);
    PUNTE_TRY_OK(answer);
    const ResultSet &stored = answer.sets()[sent.size()];
    QCOMPARE(stored.rows.size(), sent.size());
    for (int i = 0; i < sent.size(); ++i)
        QCOMPARE(stored.rows[i][0].toString(), sent[i]);
    QCOMPARE(answer.sets()[sent.size() + 1].rows[0][0].toStringList(), sent);
    QCOMPARE(answer.sets().last().affected, int(sent.size()));
}

void DatabaseTest::refusesBadTextBeforeSql()
{
    const quint64 before = m_database->roundTrips();
    DbAnswer nul(*m_database, QStringLiteral("SELECT $1::text"), {QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"))});
    DbAnswer surrogate(*m_database, QStringLiteral("SELECT $1::text"), {QString(QChar(0xd83d))});
    PUNTE_TRY_ERROR(nul, ErrorKind::Invalid);
    PUNTE_TRY_ERROR(surrogate, ErrorKind::Invalid);
    QVERIFY(nul.error().sqlState.isEmpty());
    QCOMPARE(m_database->roundTrips(), before);
}

void DatabaseTest::keepsExtremes()
{
    const QString digits = QString(60, u'9') + u'.' + QString(40, u'9');
    DbAnswer answer(*m_database,
                    QStringLiteral("SELECT 'infinity'::date, '-infinity'::timestamptz, DATE '0044-03-15 BC', DATE '10000-01-01', 'infinity'::timestamptz,"
                                   " TIMESTAMPTZ '0044-03-15 12:00+00 BC', TIMESTAMPTZ '294276-12-31 23:59+00', $1::numeric, 'NaN'::numeric,"
                                   " DATE '0001-01-01', DATE '9999-12-31', 9223372036854775807, (-9223372036854775807 - 1)::bigint"),
                    {digits});
    PUNTE_TRY_OK(answer);
    const QVariantList row = answer.sets()[0].rows[0];
    for (int i : {0, 1, 2, 3, 4, 5, 6, 7, 8})
        QCOMPARE(row[i].typeId(), QMetaType::QString);
    QCOMPARE(row[0].toString(), QStringLiteral("infinity"));
    QCOMPARE(row[1].toString(), QStringLiteral("-infinity"));
    QCOMPARE(row[2].toString(), QStringLiteral("0044-03-15 BC"));
    QCOMPARE(row[3].toString(), QStringLiteral("10000-01-01"));
    QVERIFY(row[5].toString().endsWith(QLatin1String(" BC")));
    QVERIFY(row[6].toString().startsWith(QLatin1String("29427")));
    QCOMPARE(row[7].toString(), digits);
    QCOMPARE(row[8].toString(), QStringLiteral("NaN"));
    QCOMPARE(row[9], QVariant(QDate(1, 1, 1)));
    QCOMPARE(row[10], QVariant(QDate(9999, 12, 31)));
    QCOMPARE(row[11], QVariant(std::numeric_limits<qint64>::max()));
    QCOMPARE(row[12], QVariant(std::numeric_limits<qint64>::min()));
    // Such a text goes back exactly as it came.
    DbAnswer back(*m_database, QStringLiteral("SELECT $1::date = 'infinity'::date AND $2::date = DATE '0044-03-15 BC'"), {row[0], row[2]});
    PUNTE_TRY_OK(back);
    QCOMPARE(back.first(), QVariant(true));
}

void DatabaseTest::valuesStayOutOfTheServersSight()
{
    DbAnswer answer(*m_database, QStringLiteral("SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid() AND $1::text IS NOT NULL"),
                    {QStringLiteral("SECRETVALUE")});
    PUNTE_TRY_OK(answer);
    QVERIFY(!answer.first().toString().contains(QLatin1String("SECRETVALUE")));
}

void DatabaseTest::isOneTransaction()
{
    Request request;
    request.statements = {{"test/a", QStringLiteral("UPDATE probe.counter SET n = 100 WHERE id = 2"), {}},
                          {"test/b", QStringLiteral("SELECT 1 / $1::int"), {0}},
                          {"test/c", QStringLiteral("UPDATE probe.counter SET n = 200 WHERE id = 2"), {}}};
    DbAnswer failed(*m_database, request);
    PUNTE_TRY_ERROR(failed, ErrorKind::Invalid);
    QCOMPARE(failed.error().sqlState, QStringLiteral("22012"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 2")), QStringLiteral("0"));
    request.statements[1].params = {1};
    DbAnswer done(*m_database, request);
    PUNTE_TRY_OK(done);
    QCOMPARE(done.sets().size(), 3);
    QCOMPARE(done.sets()[0].affected, 1);
    QCOMPARE(done.sets()[1].columns, QStringList{QStringLiteral("?column?")});
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 2")), QStringLiteral("200"));
}

void DatabaseTest::deferredConstraintFailsTheWhole()
{
    Request request;
    request.statements = {{"test/a", QStringLiteral("INSERT INTO probe.unique_late VALUES (1)"), {}},
                          {"test/b", QStringLiteral("INSERT INTO probe.unique_late VALUES (1)"), {}}};
    DbAnswer failed(*m_database, request); // every statement succeeds, the commit does not
    PUNTE_TRY_ERROR(failed, ErrorKind::Duplicate);
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM probe.unique_late")), QStringLiteral("0"));
    DbAnswer after(*m_database, QStringLiteral("SELECT 5"));
    PUNTE_TRY_OK(after);
    QCOMPARE(after.first(), QVariant(5));
}

void DatabaseTest::isOneRoundTrip()
{
    const quint64 before = m_database->roundTrips();
    Request request;
    for (int i = 0; i < 12; ++i)
        request.statements.append({"test/n", QStringLiteral("SELECT $1::int"), {i}});
    DbAnswer answer(*m_database, request);
    PUNTE_TRY_OK(answer);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(answer.sets()[i].rows[0][0], QVariant(i));
    QCOMPARE(m_database->roundTrips(), before + 1);
}

void DatabaseTest::manyRows()
{
    DbAnswer answer(*m_database, QStringLiteral("SELECT g AS id, repeat('x', 50) AS t FROM generate_series(1, 100000) g"));
    PUNTE_TRY_OK(answer);
    const ResultSet &set = answer.sets()[0];
    QCOMPARE(set.rows.size(), 100'000);
    QCOMPARE(set.column(u"t"), 1);
    QCOMPARE(set.column(u"none"), -1);
    QCOMPARE(set.value(99'999, u"id"), QVariant(100'000));
    QVERIFY(!set.value(100'000, u"id").isValid());
    QVERIFY(!set.value(0, u"none").isValid());
}

void DatabaseTest::emptyRequest()
{
    DbAnswer nothing(*m_database, Request());
    DbAnswer noSql(*m_database, QString());
    PUNTE_TRY_OK(nothing);
    QVERIFY(nothing.sets().isEmpty());
    PUNTE_TRY_ERROR(noSql, ErrorKind::Internal);
    DbAnswer badType(*m_database, QStringLiteral("SELECT $1::text"), {QVariant::fromValue(QObject::connect(this, &QObject::destroyed, this, [] {}))});
    PUNTE_TRY_ERROR(badType, ErrorKind::Internal);
}

void DatabaseTest::lanesDoNotWaitForEachOther()
{
    DbAnswer slow(*m_database, sleepSql, {20.0}, Lane::Background);
    DbAnswer quick(*m_database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_OK(quick);
    QVERIFY(!slow.came());
}

void DatabaseTest::cancelReachesServer()
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

void DatabaseTest::cancelWaiting()
{
    DbAnswer slow(*m_database, sleepSql, {0.3});
    DbAnswer waiting(*m_database, QStringLiteral("UPDATE probe.counter SET n = 77 WHERE id = 3"));
    m_database->cancel(waiting.id());
    PUNTE_TRY_ERROR(waiting, ErrorKind::Cancelled);
    PUNTE_TRY_OK(slow);
    DbAnswer check(*m_database, QStringLiteral("SELECT n FROM probe.counter WHERE id = 3"));
    PUNTE_TRY_OK(check);
    QCOMPARE(check.first(), QVariant(0));
}

void DatabaseTest::cancelHitsOnlyItsRequest()
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

void DatabaseTest::stopsAtTimeout()
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

void DatabaseTest::longTimeoutBeatsTheSessions()
{
    ConnectionSettings strict = m_server->as(QStringLiteral("dbtest"));
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

void DatabaseTest::contextDestroyed()
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

void DatabaseTest::contextDestroyedKeepsSaves()
{
    bool called = false;
    {
        QObject context;
        m_database->run(&context, counterSave(QUuid::createUuid(), 5), [&](const BatchResult &) { called = true; });
    }
    DbAnswer next(*m_database, QStringLiteral("SELECT n FROM probe.counter WHERE id = 5"));
    PUNTE_TRY_OK(next);
    QCOMPARE(next.first(), QVariant(1));
    QVERIFY(!called);
}

void DatabaseTest::newestReplacesPending()
{
    QObject context;
    QList<int> answered;
    int cancelled = 0;
    DbAnswer slow(*m_database, sleepSql, {0.2});
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
    PUNTE_TRY_OK(otherContext);
    QCOMPARE(answered, QList<int>{49});
    QTRY_COMPARE(cancelled, 49);
    QVERIFY(slow.ok());
}

void DatabaseTest::newestStopsRunningRead()
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

void DatabaseTest::lockedRowTellsSoon()
{
    Database other(m_server->as(QStringLiteral("dbtest")));
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

void DatabaseTest::repeatsDeadlocks()
{
    Database other(m_server->as(QStringLiteral("dbtest")));
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

void DatabaseTest::repeatsSerializationFailures()
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

void DatabaseTest::repeatedActionIsRecovered()
{
    m_server->exec(QStringLiteral("UPDATE probe.counter SET n = 0"));
    const QUuid action = QUuid::createUuid();
    DbAnswer first(*m_database, counterSave(action));
    PUNTE_TRY_OK(first);
    QVERIFY(!first.sets()[0].recovered);
    DbAnswer second(*m_database, counterSave(action));
    PUNTE_TRY_OK(second);
    QCOMPARE(second.sets().size(), 1);
    QVERIFY(second.sets()[0].recovered);
    QVERIFY(second.sets()[0].rows.isEmpty());
    QCOMPARE(m_server->value(QStringLiteral("SELECT n FROM probe.counter WHERE id = 1")), QStringLiteral("1"));
}

void DatabaseTest::neverAnswersFromInside()
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

void DatabaseTest::answersInOrder()
{
    QList<int> order;
    QObject context;
    for (int i = 0; i < 200; ++i)
        m_database->run(&context, DbAnswer::requestOf(QStringLiteral("SELECT 1")), [&order, i](const BatchResult &) { order.append(i); });
    QTRY_COMPARE(order.size(), 200);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void DatabaseTest::callerMayCloseFromCallback()
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

void DatabaseTest::closeAnswersEverything()
{
    QSignalSpy undecided(m_database.get(), &Database::saveUndecided);
    DbAnswer running(*m_database, sleepSql, {25.0});
    DbAnswer background(*m_database, sleepSql, {25.0}, Lane::Background);
    QTRY_COMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query = $1 AND state = 'active' AND datname = current_database()"), {sleepSql}),
                 QStringLiteral("2"));
    DbAnswer waiting(*m_database, QStringLiteral("SELECT 1"));
    DbAnswer save(*m_database, counterSave(QUuid::createUuid()));
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

void DatabaseTest::worksAgainAfterClose()
{
    m_database->close();
    DbAnswer waiting(*m_database, QStringLiteral("SELECT 3"));
    m_database->open();
    PUNTE_TRY_OK(waiting);
    QCOMPARE(waiting.first(), QVariant(3));
    QCOMPARE(m_database->state(), ConnectionState::Live);
}

void DatabaseTest::refusesUnknownDatabase()
{
    ConnectionSettings settings = m_server->as(QStringLiteral("dbtest"));
    settings.database = QStringLiteral("no_such_database");
    Database database(settings);
    QSignalSpy failed(&database, &Database::connectFailed);
    database.open();
    DbAnswer answer(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_ERROR(answer, ErrorKind::Incompatible);
    QCOMPARE(answer.error().sqlState, QStringLiteral("3D000"));
    QCOMPARE(database.state(), ConnectionState::Closed);
    QCOMPARE(failed.count(), 1);
    DbAnswer later(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_ERROR(later, ErrorKind::Incompatible);
}

void DatabaseTest::refusesUnknownLogin()
{
    ConnectionSettings settings = m_server->as(QStringLiteral("dbtest"));
    settings.login = QStringLiteral("nobody's \\login; x");
    Database database(settings);
    database.open();
    DbAnswer answer(database, QStringLiteral("SELECT 1"));
    PUNTE_TRY_ERROR(answer, ErrorKind::Denied);
    QCOMPARE(answer.error().sqlState.left(2), QStringLiteral("28"));
}

void DatabaseTest::waitsBeforeOpen()
{
    Database database(m_server->as(QStringLiteral("dbtest")));
    QCOMPARE(database.state(), ConnectionState::Closed);
    Request impatient = DbAnswer::requestOf(QStringLiteral("SELECT 1"));
    impatient.timeout = 50ms;
    DbAnswer late(database, impatient);
    PUNTE_TRY_ERROR(late, ErrorKind::Offline);
    DbAnswer patient(database, QStringLiteral("SELECT 1"));
    database.open();
    PUNTE_TRY_OK(patient);
}

void DatabaseTest::sessionIsSetUp()
{
    DbAnswer answer(*m_database, QStringLiteral("SELECT current_setting('statement_timeout'), current_setting('lock_timeout'), current_setting('TimeZone'),"
                                                " current_setting('application_name'), pg_client_encoding(), current_setting('bytea_output'),"
                                                " session_user::text"));
    PUNTE_TRY_OK(answer);
    QStringList values;
    for (const QVariant &value : answer.sets()[0].rows[0])
        values.append(value.toString());
    QCOMPARE(values[0], QStringLiteral("30s"));
    QCOMPARE(values[1], QStringLiteral("3s"));
    QVERIFY(!values[2].isEmpty());
    QCOMPARE(values[3], QStringLiteral("punte"));
    QCOMPARE(values[4], QStringLiteral("UTF8"));
    QCOMPARE(values[5], QStringLiteral("hex"));
    QCOMPARE(values[6], m_server->as(QStringLiteral("dbtest")).login);
}

} // namespace punte
