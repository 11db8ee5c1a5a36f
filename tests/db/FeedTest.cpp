// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedTest.h"

#include "DbTestTools.h"
#include "models/db/AdminSession.h"
#include "models/db/ChangeFeed.h"
#include "tests/support/ChaosProxy.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace punte {

using namespace std::chrono_literals;

namespace {

const QString writerLogin = QStringLiteral("feedwriter");
const QString readerLogin = QStringLiteral("feedreader");

/// What a feed told, put together over all its signals.
struct FeedLog {
    explicit FeedLog(ChangeFeed &feed)
    {
        QObject::connect(&feed, &ChangeFeed::rowsChanged, &context, [this](const RowsChanged &change) {
            changes.append(change);
        });
    }
    [[nodiscard]] bool told(const QByteArray &table, const QUuid &id) const
    {
        return std::any_of(changes.begin(), changes.end(), [&](const RowsChanged &change) { return change.table == table && change.ids.contains(id); });
    }
    [[nodiscard]] qsizetype count(const QByteArray &table) const
    {
        return std::count_if(changes.begin(), changes.end(), [&](const RowsChanged &change) { return change.table == table; });
    }
    [[nodiscard]] bool toldOf(const QByteArray &table) const { return count(table) > 0; }
    QObject context;
    QList<RowsChanged> changes;
};

} // namespace

Request FeedTest::newCompany(const QUuid &id, const QUuid &action) const
{
    Request request = DbAnswer::requestOf(QStringLiteral("WITH u AS (INSERT INTO crm.customer_companies (id, company_name, action_id) VALUES ($2, $3, $1) RETURNING id),"
                                                         " a AS (INSERT INTO core.actions (id, label, label_args) SELECT $1, 'create', '{}'::jsonb"
                                                         " FROM (SELECT 1 FROM u LIMIT 1) s) SELECT * FROM u"),
                                          {action, id, QStringLiteral("Ferma de probă")});
    request.actionId = action;
    return request;
}

bool FeedTest::save(const QUuid &id, const QUuid &action)
{
    DbAnswer answer(*m_writer, newCompany(id, action));
    if (!QTest::qWaitFor([&] { return answer.came(); }, 20'000) || !answer.ok()) {
        qWarning("%s", answer.problem().constData());
        return false;
    }
    return true;
}

void FeedTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(writerLogin, {QStringLiteral("MANAGER")});
    m_server->addUser(readerLogin, {QStringLiteral("MANAGER")});
    m_writer = std::make_unique<Database>(m_server->as(writerLogin));
    m_writer->open();
}

void FeedTest::cleanupTestCase()
{
    m_writer.reset();
    m_server.reset();
}

void FeedTest::opensSession()
{
    std::optional<Result<SessionInfo>> answer;
    openSession(*m_writer, this, [&](Result<SessionInfo> info) { answer = std::move(info); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY2(answer->has_value(), answer->has_value() ? "" : qPrintable(answer->error().what + answer->error().detail));
    m_session = **answer;
    QCOMPARE(m_session.login, m_server->as(writerLogin).login);
    QCOMPARE(m_session.tenantId, m_server->tenant());
    QCOMPARE(m_session.roles, QStringList{QStringLiteral("MANAGER")});
    QCOMPARE(m_session.feedChannel, "punte_" + m_server->tenant().toByteArray(QUuid::Id128));
    QVERIFY(!m_session.feedEpoch.isNull());
    QVERIFY(m_session.feedCursor > 0);
    QVERIFY(m_session.schemaVersion > 0);
    QVERIFY(m_session.may("opportunities.write"));
    QVERIFY(!m_session.may("no.such_right"));
}

void FeedTest::strangerIsTold()
{
    // A login that exists on the server but belongs to nobody in the organisation.
    const auto stranger = m_server->addUser(QStringLiteral("feedstranger"), {QStringLiteral("SALES_REP")});
    m_server->exec(QStringLiteral("UPDATE sec.login SET is_active = false WHERE login = '%1'").arg(stranger.login));
    Database database(m_server->as(QStringLiteral("feedstranger")));
    database.open();
    std::optional<Result<SessionInfo>> answer;
    openSession(database, this, [&](Result<SessionInfo> info) { answer = std::move(info); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Denied);
}

void FeedTest::tellsChanges()
{
    ChangeFeed feed(m_server->as(readerLogin));
    FeedLog log(feed);
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    QVERIFY(!feed.isListening());
    feed.start();
    QTRY_VERIFY(feed.isListening());
    const QUuid id = QUuid::createUuid();
    const QUuid action = QUuid::createUuid();
    QElapsedTimer since;
    since.start();
    QVERIFY(save(id, action));
    QTRY_VERIFY(log.told("crm.customer_companies", id));
    qInfo("save to notice %lld ms", since.elapsed());
    const auto change = std::find_if(log.changes.begin(), log.changes.end(), [&](const RowsChanged &c) { return c.ids.contains(id); });
    QCOMPARE(change->actionId, action);
}

void FeedTest::ignoresForgeries()
{
    // A transaction that runs elsewhere on the server holds the cursor of the ledger back: the feed tells again what it tells anyway.
    auto elsewhere = AdminSession::open(m_server->owner());
    QVERIFY(elsewhere && elsewhere->begin());
    QVERIFY(elsewhere->value(QStringLiteral("SELECT pg_current_xact_id()::text")));
    QVERIFY(save(QUuid::createUuid(), QUuid::createUuid()));
    ChangeFeed feed(m_server->as(readerLogin));
    FeedLog log(feed);
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    feed.start();
    QTRY_VERIFY(feed.isListening());
    const QString channel = QString::fromLatin1(m_session.feedChannel);
    for (const char *payload : {"", "x", "{}", "[]", R"({"t":"crm.opportunities'; DROP TABLE x","many":true})", R"({"t":"crm.opportunities","i":["x"]})",
                                R"({"t":["a"],"many":true})", "{\"t\":\"\\u0000\",\"many\":true}"})
        m_server->value(QStringLiteral("SELECT pg_notify($1, $2)::text"), {channel, QString::fromUtf8(payload)});
    m_server->value(QStringLiteral("SELECT pg_notify($1, $2)::text"), {channel, QString(7900, u'{')});
    m_server->value(QStringLiteral("SELECT pg_notify($1, '{\"t\":\"crm.nonsense\",\"many\":true}')::text"), {channel}); // well formed: passed on, harmless
    QTRY_VERIFY(log.toldOf("crm.nonsense")); // the last of them: the others came before
    QCOMPARE(log.count("crm.nonsense"), 1);
    const QString real = QStringLiteral("SELECT count(*) FROM core.audit_logs WHERE table_name = $1");
    for (const RowsChanged &change : std::as_const(log.changes))
        QVERIFY2(change.table == "crm.nonsense" || m_server->value(real, {QString::fromUtf8(change.table)}) != QLatin1String("0"), change.table.constData());
    QVERIFY(feed.isListening());
}

void FeedTest::calmsStorms()
{
    ChangeFeed feed(m_server->as(readerLogin));
    FeedLog log(feed);
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    feed.start();
    QTRY_VERIFY(feed.isListening());
    const QString last = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (int part = 0; part < 20; ++part)
        m_server->value(QStringLiteral("SELECT count(pg_notify($1, json_build_object('t', 'crm.tasks', 'i', json_build_array(gen_random_uuid()))::text))"
                                       " FROM generate_series(1, 500)"),
                        {QString::fromLatin1(m_session.feedChannel)});
    m_server->value(QStringLiteral("SELECT pg_notify($1, json_build_object('t', 'crm.tasks', 'a', $2::text, 'many', true)::text)::text"),
                    {QString::fromLatin1(m_session.feedChannel), last});
    // The last notice says "many": whatever it is told together with has no ids, and nothing comes after it.
    QTRY_VERIFY_WITH_TIMEOUT(!log.changes.isEmpty() && log.changes.last().table == "crm.tasks" && log.changes.last().ids.isEmpty(), 20'000);
    qInfo("10,001 notices became %lld", static_cast<long long>(log.count("crm.tasks")));
    QVERIFY(log.count("crm.tasks") <= 20);
}

void FeedTest::catchesUp()
{
    ChaosProxy proxy(m_server->as(readerLogin));
    ChangeFeed feed(proxy.settings());
    FeedLog log(feed);
    QSignalSpy reload(&feed, &ChangeFeed::reloadNeeded);
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    feed.start();
    QTRY_VERIFY(feed.isListening());
    proxy.setRefusing(true);
    proxy.cutAll();
    QTRY_VERIFY(!feed.isListening());
    const QUuid id = QUuid::createUuid();
    QVERIFY(save(id, QUuid::createUuid()));
    QVERIFY(!log.told("crm.customer_companies", id));
    proxy.setRefusing(false);
    QTRY_VERIFY(log.told("crm.customer_companies", id));
    QTRY_VERIFY(feed.isListening());
    const QUuid later = QUuid::createUuid();
    QVERIFY(save(later, QUuid::createUuid()));
    QTRY_VERIFY(log.told("crm.customer_companies", later));
    QCOMPARE(reload.count(), 0);
}

void FeedTest::startsAtTheSessionsCursor()
{
    std::optional<Result<SessionInfo>> answer;
    openSession(*m_writer, this, [&](Result<SessionInfo> info) { answer = std::move(info); });
    QTRY_VERIFY(answer.has_value() && answer->has_value());
    const QUuid between = QUuid::createUuid();
    QVERIFY(save(between, QUuid::createUuid()));
    ChangeFeed feed(m_server->as(readerLogin));
    FeedLog log(feed);
    feed.setChannel((*answer)->feedChannel, (*answer)->feedEpoch, (*answer)->feedCursor);
    feed.start();
    QTRY_VERIFY(log.told("crm.customer_companies", between));
}

void FeedTest::restoredDatabaseReloads()
{
    ChangeFeed feed(m_server->as(readerLogin));
    QSignalSpy reload(&feed, &ChangeFeed::reloadNeeded);
    feed.setChannel(m_session.feedChannel, QUuid::createUuid()); // the epoch of before the restore
    feed.start();
    QTRY_COMPARE(reload.count(), 1);
    QTRY_VERIFY(feed.isListening());
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    QTRY_VERIFY(feed.isListening());
    QCOMPARE(reload.count(), 1);
}

void FeedTest::otherTenantIsSilent()
{
    const QUuid tenant = m_server->addTenant(QStringLiteral("Other"));
    TestDatabase::Person person;
    person.login = QStringLiteral("feedother");
    person.roles = {QStringLiteral("MANAGER")};
    person.tenant = tenant;
    m_server->addUser(person);
    Database other(m_server->as(QStringLiteral("feedother")));
    other.open();
    ChangeFeed feed(m_server->as(readerLogin));
    FeedLog log(feed);
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    feed.start();
    QTRY_VERIFY(feed.isListening());
    const QUuid foreign = QUuid::createUuid();
    DbAnswer saved(other, newCompany(foreign, QUuid::createUuid()));
    PUNTE_TRY_OK(saved);
    const QUuid own = QUuid::createUuid();
    QVERIFY(save(own, QUuid::createUuid()));
    QTRY_VERIFY(log.told("crm.customer_companies", own));
    QVERIFY(!log.told("crm.customer_companies", foreign));
}

void FeedTest::stopsAtOnce()
{
    ConnectionSettings nowhere = m_server->as(readerLogin);
    ChaosProxy proxy(nowhere);
    proxy.setFrozen(true);
    auto feed = std::make_unique<ChangeFeed>(proxy.settings());
    feed->setChannel(m_session.feedChannel, m_session.feedEpoch);
    feed->start();
    QTest::qWait(20);
    QElapsedTimer since;
    since.start();
    feed.reset();
    qInfo("stopping while connecting took %lld ms", since.elapsed());
    ChangeFeed again(m_server->as(readerLogin));
    again.stop();
    again.start(); // no channel yet: nothing happens
    again.setChannel(m_session.feedChannel, m_session.feedEpoch);
    again.start();
    again.start();
    QTRY_VERIFY(again.isListening());
    again.stop();
    QVERIFY(!again.isListening());
}

void FeedTest::noticesLostBehindPooler()
{
    const QString pooler = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (pooler.isEmpty())
        QSKIP("pgbouncer is not installed");
    QTemporaryDir folder(QStringLiteral("/tmp/punte-pool-XXXXXX"));
    const ConnectionSettings direct = m_server->as(readerLogin);
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0777) == 0);
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    QVERIFY(write(QStringLiteral("users.txt"), QStringLiteral("\"%1\" \"\"\n").arg(direct.login)));
    QVERIFY(write(QStringLiteral("pool.ini"),
                  QStringLiteral("[databases]\n* = host=%1 port=%2\n[pgbouncer]\nlisten_addr =\nlisten_port = 6532\nunix_socket_dir = %3\n"
                                 "auth_type = any\nauth_file = %3/users.txt\npool_mode = transaction\nignore_startup_parameters = extra_float_digits\n")
                      .arg(direct.hosts, direct.ports.isEmpty() ? QStringLiteral("5432") : direct.ports, folder.path())
                      .replace(QStringLiteral("auth_type = any"), QStringLiteral("auth_type = trust"))));
    QProcess process;
    process.start(pooler, ::geteuid() == 0 ? QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), folder.filePath(QStringLiteral("pool.ini"))}
                                           : QStringList{folder.filePath(QStringLiteral("pool.ini"))});
    QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral(".s.PGSQL.6532"))) || process.state() == QProcess::NotRunning);
    ConnectionSettings pooled = direct;
    pooled.hosts = folder.path();
    pooled.ports = QStringLiteral("6532");
    ChangeFeed feed(pooled);
    FeedLog log(feed);
    QSignalSpy lost(&feed, &ChangeFeed::notificationsLost);
    feed.setChannel(m_session.feedChannel, m_session.feedEpoch);
    feed.start();
    QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 20'000);
    QVERIFY(!feed.isListening());
    const QUuid id = QUuid::createUuid();
    QVERIFY(save(id, QUuid::createUuid()));
    QTRY_VERIFY_WITH_TIMEOUT(log.told("crm.customer_companies", id), 20'000); // late, but not never
    process.terminate();
    process.waitForFinished(5000);
}

} // namespace punte
