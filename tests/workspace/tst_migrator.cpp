// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/DatabaseSetup.h"
#include "tests/support/TestCluster.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

using namespace punte;

namespace {

/// A bootstrapped database without tables and a folder of small migrations.
class Ground final {
public:
    Ground()
        : m_names(QStringLiteral("mig_%1_%2").arg(QCoreApplication::applicationPid()).arg(++s_count))
    {
        auto made = DatabaseSetup(cluster(), m_names).create();
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        file(1, "CREATE SCHEMA core;\n"
                "CREATE TABLE core.schema_version (version int PRIMARY KEY, name text, sha256 text, min_compatible int,"
                " applied_at timestamptz DEFAULT now(), applied_by text DEFAULT session_user, ms int);");
        file(2, "CREATE TABLE core.a (x int); INSERT INTO core.a VALUES (1); -- owner {{owner}}");
    }
    ~Ground() { (void)DatabaseSetup(cluster(), m_names).drop(); }

    void file(int version, const QByteArray &sql) const
    {
        QFile out(m_folder.filePath(QStringLiteral("%1_step.sql").arg(version, 4, 10, QLatin1Char('0'))));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no file");
        out.write(sql);
    }
    void remove(int version) const { QFile::remove(m_folder.filePath(QStringLiteral("%1_step.sql").arg(version, 4, 10, QLatin1Char('0')))); }
    [[nodiscard]] Migrator migrator() const { return Migrator(cluster().owner(m_names), m_names, m_folder.path()); }
    [[nodiscard]] QString value(const QString &sql) const
    {
        auto session = AdminSession::open(cluster().superuser(m_names.database()));
        return session ? session->value(sql).value_or(QStringLiteral("error")) : QStringLiteral("no session");
    }
    [[nodiscard]] QString versions() const
    {
        return value(QStringLiteral("SELECT string_agg(version::text, ',' ORDER BY version) FROM core.schema_version"));
    }
    [[nodiscard]] const DatabaseNames &names() const { return m_names; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    static Workspace &cluster() { return TestCluster::instance().workspace(); }

private:
    static inline int s_count = 0;
    DatabaseNames m_names;
    QTemporaryDir m_folder;
};

/// How many migrations lie in their long statement.
const QString asleepSql = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                                         " AND query LIKE '%pg_sleep(300)%' AND pid <> pg_backend_pid()");

} // namespace

/// Migrations: once each, whole or not at all, never over a changed past.
class TestMigrator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appliesInOrderAsTheOwner();
    void aFailedFileIsTakenBackWhole();
    void aFileMayNotEndItsTransaction();
    void aChangedOldFileIsRefused();
    void aNewerDatabaseSaysWhoMayGoOn();
    void aGapIsRefused();
    void leftOverTokensAreRefused();
    void twoAtOnceApplyOnce();
    void aKilledProgramLeavesTheOldState();
    void aKilledSessionLeavesTheOldState();
    void theBatchIsBackedUpOnce();
};

void TestMigrator::appliesInOrderAsTheOwner()
{
    const Ground ground;
    Migrator migrator = ground.migrator();
    const auto before = migrator.state();
    QVERIFY(before && before->pending == (QList<int>{1, 2}) && before->databaseVersion == 0 && !before->isCurrent());
    const auto applied = migrator.migrate();
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    QCOMPARE(*applied, (QList<int>{1, 2}));
    QVERIFY(migrator.state().value().isCurrent());
    QCOMPARE(migrator.migrate().value(), QList<int>{});
    QCOMPARE(ground.value(QStringLiteral("SELECT tableowner FROM pg_tables WHERE schemaname = 'core' AND tablename = 'a'")), ground.names().owner());
    QCOMPARE(ground.value(QStringLiteral("SELECT count(*) FROM core.schema_version WHERE sha256 ~ '^[0-9a-f]{64}$' AND ms IS NOT NULL")), QStringLiteral("2"));
}

void TestMigrator::aFailedFileIsTakenBackWhole()
{
    const Ground ground;
    ground.file(3, "CREATE TABLE core.b (x int); INSERT INTO core.b VALUES (1); SELECT 1/0;");
    const auto applied = ground.migrator().migrate();
    QVERIFY(!applied);
    QVERIFY2(applied.error().what.contains(QStringLiteral("0003_step")), qPrintable(applied.error().what));
    QCOMPARE(ground.versions(), QStringLiteral("1,2"));
    QCOMPARE(ground.value(QStringLiteral("SELECT to_regclass('core.b') IS NULL")), QStringLiteral("t"));
    ground.file(3, "CREATE TABLE core.b (x int);");
    QCOMPARE(ground.migrator().migrate().value(), QList<int>{3});
}

void TestMigrator::aFileMayNotEndItsTransaction()
{
    const Ground ground;
    ground.file(3, "COMMIT;");
    const auto applied = ground.migrator().migrate();
    QVERIFY(!applied);
    QCOMPARE(ground.versions(), QStringLiteral("1,2"));
}

void TestMigrator::aChangedOldFileIsRefused()
{
    const Ground ground;
    QVERIFY(ground.migrator().migrate());
    ground.file(2, "CREATE TABLE core.a (x bigint);");
    ground.file(3, "CREATE TABLE core.c (x int);");
    const auto refused = ground.migrator().migrate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Incompatible);
    QVERIFY(refused.error().what.contains(QStringLiteral("0002_step")));
    QCOMPARE(ground.migrator().state().value().changed, QStringList{QStringLiteral("0002_step")});
    QCOMPARE(ground.versions(), QStringLiteral("1,2"));
}

void TestMigrator::aNewerDatabaseSaysWhoMayGoOn()
{
    const Ground ground;
    ground.file(3, "-- min_compatible: 2\nCREATE TABLE core.c (x int);");
    QVERIFY(ground.migrator().migrate());
    ground.remove(3); // a program from before
    auto state = ground.migrator().state().value();
    QVERIFY(state.isNewer() && state.isUsable() && state.minCompatible == 2);
    QCOMPARE(ground.migrator().migrate().value(), QList<int>{});
    ground.file(3, "-- min_compatible: 2\nCREATE TABLE core.c (x int);");
    ground.file(4, "ALTER TABLE core.a ADD y int;"); // says nothing: only programs that know it
    QVERIFY(ground.migrator().migrate());
    ground.remove(3);
    ground.remove(4);
    state = ground.migrator().state().value();
    QVERIFY(state.isNewer() && !state.isUsable());
    const auto refused = ground.migrator().migrate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Incompatible);
    QVERIFY(refused.error().hint.contains(QStringLiteral("4")));
}

void TestMigrator::aGapIsRefused()
{
    const Ground ground;
    ground.file(5, "CREATE TABLE core.e (x int);");
    QVERIFY(ground.migrator().migrate());
    ground.file(4, "CREATE TABLE core.d (x int);");
    QCOMPARE(ground.migrator().migrate().error().kind, ErrorKind::Incompatible);
    QCOMPARE(ground.versions(), QStringLiteral("1,2,5"));
}

void TestMigrator::leftOverTokensAreRefused()
{
    const Ground ground;
    ground.file(3, "CREATE TABLE core.{{nonsense}} (x int);");
    const auto refused = ground.migrator().migrate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Internal);
    QCOMPARE(ground.versions(), QStringLiteral("1,2"));
}

void TestMigrator::twoAtOnceApplyOnce()
{
    const Ground ground;
    ground.file(3, "SELECT pg_sleep(0.2); INSERT INTO core.a VALUES (2);");
    std::vector<std::future<Result<QList<int>>>> runs;
    for (int i = 0; i < 6; ++i)
        runs.push_back(std::async(std::launch::async, [&ground] { return ground.migrator().migrate(); }));
    qsizetype applied = 0;
    for (auto &run : runs) {
        const auto result = run.get();
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        applied += result->size();
    }
    QCOMPARE(applied, 3);
    QCOMPARE(ground.value(QStringLiteral("SELECT count(*) FROM core.a")), QStringLiteral("2"));
}

void TestMigrator::aKilledProgramLeavesTheOldState()
{
    const Ground ground;
    QVERIFY(ground.migrator().migrate());
    ground.file(3, "CREATE TABLE core.b (x int); INSERT INTO core.b SELECT 1 FROM pg_sleep(300);");
    QProcess program;
    program.start(QStringLiteral(PUNTE_TEST_HOLDER),
                  {QStringLiteral("migrate"), Ground::cluster().settings({}, {}).hosts, ground.names().database(), ground.folder()});
    bool asleep = false; // once seen is enough: a second look may find the next process of the server in its way
    QTRY_VERIFY_WITH_TIMEOUT(asleep = asleep || ground.value(asleepSql) == QLatin1String("1"), 20'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    // The server notices the death by itself and gives the lock back.
    ground.file(3, "CREATE TABLE core.b (x int);");
    QCOMPARE(ground.migrator().migrate().value_or(QList<int>{}), QList<int>{3});
    QCOMPARE(ground.value(QStringLiteral("SELECT count(*) FROM core.b")), QStringLiteral("0"));
}

void TestMigrator::aKilledSessionLeavesTheOldState()
{
    const Ground ground;
    QVERIFY(ground.migrator().migrate());
    ground.file(3, "CREATE TABLE core.b (x int); SELECT pg_sleep(300);");
    auto run = std::async(std::launch::async, [&ground] { return ground.migrator().migrate(); });
    const QString kill = QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(300)%' AND pid <> pg_backend_pid()");
    bool asleep = false;
    QTRY_VERIFY_WITH_TIMEOUT(asleep = asleep || ground.value(asleepSql) == QLatin1String("1"), 20'000);
    QCOMPARE(ground.value(kill), QStringLiteral("1"));
    QVERIFY(!run.get());
    QCOMPARE(ground.versions(), QStringLiteral("1,2"));
    QCOMPARE(ground.value(QStringLiteral("SELECT to_regclass('core.b') IS NULL")), QStringLiteral("t"));
}

void TestMigrator::theBatchIsBackedUpOnce()
{
    const Ground ground;
    int backups = 0;
    Migrator first = ground.migrator();
    first.setBeforeBatch([&backups] { ++backups; return Result<>{}; });
    QVERIFY(first.migrate());
    QCOMPARE(backups, 0); // an empty database has nothing to lose
    ground.file(3, "SELECT 1;");
    ground.file(4, "SELECT 1;");
    QVERIFY(first.migrate());
    QCOMPARE(backups, 1);
    ground.file(5, "SELECT 1;");
    first.setBeforeBatch([] { return Result<>(std::unexpected(AppError{.what = QStringLiteral("disk full")})); });
    QVERIFY(!first.migrate());
    QCOMPARE(ground.versions(), QStringLiteral("1,2,3,4"));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
