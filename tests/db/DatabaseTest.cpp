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
