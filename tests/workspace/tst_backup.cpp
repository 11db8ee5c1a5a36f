// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/WorkspaceFolder.h"

#include "app/workspace/Backup.h"
#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/OpenWorkspace.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace punte;

/// Backup and restore, counted and compared; damage is found, failure changes nothing.
class TestBackup final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsBackedUpComesBack();
    void damageIsFound();
    void aStrangersBackupIsRefused();
    void peopleOnTheDatabaseAreNotThrownOut();
    void anotherComputerGetsClosedLogins();
    void migrationsDumpFirst();

private:
    [[nodiscard]] QString value(const QString &sql, const QStringList &params = {}) const;
    WorkspaceFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ConnectionSettings m_me;
    QString m_file;
};

QString TestBackup::value(const QString &sql, const QStringList &params) const
{
    auto session = AdminSession::open(m_workspace->superuser(m_me.database));
    return session ? session->value(sql, params).value_or(QStringLiteral("error")) : QStringLiteral("no session");
}

void TestBackup::initTestCase()
{
    m_workspace = m_folder.workspace();
    const auto opened = openOwnDatabase(*m_workspace);
    VERIFY_RESULT(opened);
    m_me = *opened;
    VERIFY_RESULT(People(*m_workspace, m_workspace->names()).add({.login = QStringLiteral("ana"), .lastName = QStringLiteral("Țăranu „Ș”"), .roles = {QStringLiteral("SALES_REP")}}));
    auto session = AdminSession::open(m_workspace->superuser(m_me.database));
    VERIFY_RESULT(session);
    VERIFY_RESULT(session->run(QStringLiteral("INSERT INTO core.settings (tenant_id, key, value)"
                                              " SELECT (SELECT id FROM core.tenants), 'key.' || g, to_jsonb(md5(g::text)) FROM generate_series(1, 5000) g")));
    m_file = m_folder.path(QStringLiteral("monday ș.dump"));
}

void TestBackup::whatIsBackedUpComesBack()
{
    Backup backup(*m_workspace, m_workspace->names());
    const auto manifest = backup.backup(m_file);
    VERIFY_RESULT(manifest);
    QCOMPARE(manifest->tables.value(QStringLiteral("core.settings")).rows, 5000);
    QVERIFY(!QFile::exists(m_file + QStringLiteral(".part")));
    const QString epoch = value(QStringLiteral("SELECT epoch FROM core.feed_state"));
    // Things happen afterwards, and are gone after the restore.
    auto session = AdminSession::open(m_workspace->superuser(m_me.database));
    VERIFY_RESULT(session);
    VERIFY_RESULT(session->run(QStringLiteral("DELETE FROM core.settings WHERE key LIKE 'key.1%'")));
    session = std::unexpected(AppError{});
    const auto restored = backup.restore(m_file);
    VERIFY_RESULT(restored);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM core.settings")), QStringLiteral("5000"));
    QCOMPARE(value(QStringLiteral("SELECT last_name FROM core.users WHERE login = $1"), {QStringLiteral("punte_ana")}), QStringLiteral("Țăranu „Ș”"));
    QVERIFY(value(QStringLiteral("SELECT epoch FROM core.feed_state")) != epoch); // clients reload
    QVERIFY(restored->closedLogins.isEmpty()); // the logins of this computer stay open
    VERIFY_RESULT(AdminSession::open(m_me));
    VERIFY_RESULT(AdminSession::open(m_workspace->settings(m_me.database, QStringLiteral("punte_ana"))));
    // What was replaced is still there, until the next restore.
    QVERIFY(m_workspace->status()->databases.contains(restored->replaced));
    const auto again = backup.restore(m_file);
    VERIFY_RESULT(again);
    QVERIFY(!m_workspace->status()->databases.contains(restored->replaced));
    // A backup of the restored database tells the same but for the epoch.
    const auto second = backup.backup(m_folder.path(QStringLiteral("tuesday.dump")));
    VERIFY_RESULT(second);
    auto expected = manifest->tables;
    expected.remove(QStringLiteral("core.feed_state"));
    auto found = second->tables;
    found.remove(QStringLiteral("core.feed_state"));
    QVERIFY(found == expected);
}

void TestBackup::damageIsFound()
{
    Backup backup(*m_workspace, m_workspace->names());
    const QString file = m_folder.path(QStringLiteral("damaged.dump"));
    VERIFY_RESULT(backup.backup(file));
    QFile damaged(file);
    for (const double part : {0.0, 0.3, 0.7, 0.999}) {
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 at = qint64(part * double(damaged.size()));
        damaged.seek(at);
        char byte = 0;
        QVERIFY(damaged.getChar(&byte));
        damaged.seek(at);
        damaged.putChar(char(byte ^ 0x20));
        damaged.close();
        const auto refused = backup.restore(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(at);
        damaged.putChar(byte);
        damaged.close();
    }
    // A manifest that tells other numbers than the dump holds.
    QFile manifest(BackupManifest::pathFor(file));
    QVERIFY(manifest.open(QIODevice::ReadWrite));
    QByteArray text = manifest.readAll();
    text.replace("\"rows\": 5000", "\"rows\": 5001");
    manifest.seek(0);
    manifest.write(text);
    manifest.close();
    const QString oid = value(QStringLiteral("SELECT oid FROM pg_database WHERE datname = current_database()"));
    QVERIFY(!backup.restore(file));
    QCOMPARE(value(QStringLiteral("SELECT oid FROM pg_database WHERE datname = current_database()")), oid); // nothing was switched
    QVERIFY(!m_workspace->status()->databases.contains(QStringLiteral("punte_restore")));
    QFile::remove(BackupManifest::pathFor(file));
    QCOMPARE(backup.restore(file).error().kind, ErrorKind::Invalid);
    QCOMPARE(backup.restore(m_folder.path(QStringLiteral("none"))).error().kind, ErrorKind::Invalid);
}

void TestBackup::aStrangersBackupIsRefused()
{
    Backup sample(*m_workspace, m_workspace->sampleNames());
    QCOMPARE(sample.restore(m_file).error().kind, ErrorKind::Invalid);
}

void TestBackup::peopleOnTheDatabaseAreNotThrownOut()
{
    Backup backup(*m_workspace, m_workspace->names());
    auto ana = AdminSession::open(m_workspace->settings(m_me.database, QStringLiteral("punte_ana")));
    VERIFY_RESULT(ana);
    const auto refused = backup.restore(m_file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    VERIFY_RESULT(ana->run(QStringLiteral("SELECT 1")));
    VERIFY_RESULT(backup.restore(m_file, true));
    QVERIFY(!ana->run(QStringLiteral("SELECT 1")));
}

void TestBackup::anotherComputerGetsClosedLogins()
{
    const auto other = m_folder.workspace(QStringLiteral("other"));
    VERIFY_RESULT(other->init());
    VERIFY_RESULT(other->join());
    const auto restored = Backup(*other, other->names()).restore(m_file);
    VERIFY_RESULT(restored);
    QCOMPARE(restored->closedLogins, QStringList{QStringLiteral("ana")});
    VERIFY_RESULT(AdminSession::open(other->settings(m_me.database, m_me.login))); // one's own account
    QVERIFY(!AdminSession::open(other->settings(m_me.database, QStringLiteral("punte_ana"))));
    VERIFY_RESULT(People(*other, other->names()).add({.login = QStringLiteral("ana")}));
    VERIFY_RESULT(AdminSession::open(other->settings(m_me.database, QStringLiteral("punte_ana"))));
    VERIFY_RESULT(openOwnDatabase(*other));
}

void TestBackup::migrationsDumpFirst()
{
    auto session = AdminSession::open(m_workspace->superuser(m_me.database));
    VERIFY_RESULT(session);
    // As if the newest migration were new to this database.
    VERIFY_RESULT(session->run(QStringLiteral("DELETE FROM core.schema_version WHERE version = (SELECT max(version) FROM core.schema_version)")));
    (void)DatabaseSetup(*m_workspace, m_workspace->names()).migrate(); // fails or not: its objects exist
    const QStringList dumps = QDir(m_workspace->dumpFolder()).entryList({QStringLiteral("punte-*-before-migration.dump")}, QDir::Files);
    QCOMPARE(dumps.size(), 1);
    QVERIFY(QFileInfo(m_workspace->dumpFolder() + u'/' + dumps.first()).size() > 10'000);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
