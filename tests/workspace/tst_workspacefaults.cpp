// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/WorkspaceFolder.h"

#include <QDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace punte;

namespace {

pid_t pidOfServer(const QString &folder)
{
    return PostmasterFile::read(folder + QStringLiteral("/data")).pid;
}

/// Kills the postmaster the hard way; its children notice by themselves.
void killServer(const QString &folder)
{
    const pid_t pid = pidOfServer(folder);
    QVERIFY(pid > 0);
    QCOMPARE(kill(pid, SIGKILL), 0);
    QTRY_VERIFY(!PostmasterFile::isServerOf(pid, folder + QStringLiteral("/data")));
}

/// A table with one row, the witness of later starts.
void makeWitness(Workspace &workspace)
{
    auto session = AdminSession::open(workspace.superuser());
    VERIFY_RESULT(session);
    VERIFY_RESULT(session->run(QStringLiteral("CREATE TABLE witness AS SELECT 42 AS x")));
}

void checkWitness(Workspace &workspace)
{
    auto session = AdminSession::open(workspace.superuser());
    VERIFY_RESULT(session);
    QCOMPARE(session->value(QStringLiteral("SELECT x FROM witness")).value_or(QString()), QStringLiteral("42"));
}

/// A file system of a few megabytes, when the test may mount one.
class SmallDisk final {
public:
    SmallDisk(const QString &path, const char *size)
        : m_path(path)
    {
        QDir().mkpath(path);
        m_mounted = geteuid() == 0
            && QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                           QStringLiteral("mode=0711,size=") + QLatin1String(size), QStringLiteral("tmpfs"), path}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_path});
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    void fill() const
    {
        QFile filler(m_path + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(64 * 1024, 'x');
        while (filler.write(block) == block.size()) { }
        while (filler.write("x", 1) == 1) { }
    }
    void empty() const { QFile::remove(m_path + QStringLiteral("/filler")); }

private:
    QString m_path;
    bool m_mounted = false;
};

} // namespace

/// What must not happen and does: programs and servers killed, leftovers of other times, other versions, full disks.
class TestWorkspaceFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledServerIsStartedAgain();
    void aServerThatKeepsDyingIsLeftAlone();
    void aKilledProgramLeavesAServerToJoin();
    void aZombieDoesNotBlock();
    void aStalePidFileDoesNotBlock();
    void aReusedPidDoesNotBlock();
    void aLostSocketIsMadeAgain();
    void aFrozenStartIsWaitedFor();
    void anInterruptedInitialisationIsBegunAgain();
    void anotherMajorVersionIsRefusedUntouched();
    void missingProgramsAreNamed();
    void aNewerWorkspaceIsRefusedUntouched();
    void initialisingOnAFullDisk();
    void runningOnAFullDisk();
};

void TestWorkspaceFaults::aKilledServerIsStartedAgain()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    VERIFY_RESULT(workspace->join());
    makeWitness(*workspace);
    killServer(workspace->folder());
    QVERIFY(!AdminSession::open(workspace->superuser()));
    VERIFY_RESULT(workspace->ensureRunning());
    checkWitness(*workspace);
    VERIFY_RESULT(workspace->ensureRunning()); // nothing to do
}

void TestWorkspaceFaults::aServerThatKeepsDyingIsLeftAlone()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    VERIFY_RESULT(workspace->join());
    for (int i = 0; i < 2; ++i) {
        killServer(workspace->folder());
        VERIFY_RESULT(workspace->ensureRunning());
    }
    killServer(workspace->folder());
    const auto refused = workspace->ensureRunning();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Offline);
}

void TestWorkspaceFaults::aKilledProgramLeavesAServerToJoin()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    QProcess program;
    program.start(QStringLiteral(PUNTE_TEST_HOLDER), {QStringLiteral("hold"), workspace->folder()});
    const QByteArray joined = nextLineOf(program);
    QVERIFY2(joined.startsWith("joined "), joined.constData());
    program.kill();
    QVERIFY(program.waitForFinished());
    const pid_t pid = pidOfServer(workspace->folder());
    QVERIFY(PostmasterFile::isServerOf(pid, workspace->folder() + QStringLiteral("/data")));
    VERIFY_RESULT(workspace->join()); // its lock went with it
    QCOMPARE(pidOfServer(workspace->folder()), pid);
    workspace->leave();
    QVERIFY(!PostmasterFile::isServerOf(pid, workspace->folder() + QStringLiteral("/data")));
}

void TestWorkspaceFaults::aZombieDoesNotBlock()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    // The other program is the server's parent and does not look after it: the killed server stays as a zombie.
    QProcess program;
    program.start(QStringLiteral(PUNTE_TEST_HOLDER), {QStringLiteral("hold"), workspace->folder()});
    QVERIFY(nextLineOf(program).startsWith("joined "));
    const pid_t pid = pidOfServer(workspace->folder());
    QCOMPARE(kill(pid, SIGKILL), 0);
    const auto isZombie = [pid] {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isZombie());
    QCOMPARE(kill(pid, 0), 0); // PostgreSQL itself would take it for alive
    VERIFY_RESULT(workspace->join());
    QVERIFY(pidOfServer(workspace->folder()) != pid);
    VERIFY_RESULT(AdminSession::open(workspace->superuser()));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    VERIFY_RESULT(AdminSession::open(workspace->superuser())); // it was not the last one out
}

void TestWorkspaceFaults::aStalePidFileDoesNotBlock()
{
    const WorkspaceFolder folder;
    {
        const auto workspace = folder.readyWorkspace();
        VERIFY_RESULT(workspace->join());
        makeWitness(*workspace);
        killServer(workspace->folder());
        workspace->leave();
        QVERIFY(QFile::exists(workspace->folder() + QStringLiteral("/data/postmaster.pid")));
    }
    const auto workspace = folder.workspace();
    QVERIFY(!workspace->status().value_or(WorkspaceStatus{.running = true}).running);
    VERIFY_RESULT(workspace->join());
    checkWitness(*workspace);
}

void TestWorkspaceFaults::aReusedPidDoesNotBlock()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    VERIFY_RESULT(workspace->join());
    makeWitness(*workspace);
    killServer(workspace->folder());
    // After a restart of the computer the number belongs to another program of the same account, which PostgreSQL would believe.
    QProcess other;
    ServerAccount::current().value().prepare(other);
    other.start(QStringLiteral("sleep"), {QStringLiteral("120")});
    QVERIFY(other.waitForStarted());
    QFile file(workspace->folder() + QStringLiteral("/data/postmaster.pid"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArrayList lines = file.readAll().split('\n');
    lines[0] = QByteArray::number(other.processId());
    file.resize(0);
    file.write(lines.join('\n'));
    file.close();
    QVERIFY(PostmasterFile::read(workspace->folder() + QStringLiteral("/data")).isStale());
    VERIFY_RESULT(workspace->ensureRunning());
    checkWitness(*workspace);
    QCOMPARE(other.state(), QProcess::Running); // and nobody killed the stranger
    other.kill();
    other.waitForFinished();
}

void TestWorkspaceFaults::aLostSocketIsMadeAgain()
{
    const WorkspaceFolder folder;
    const auto first = folder.readyWorkspace();
    VERIFY_RESULT(first->join());
    makeWitness(*first);
    QVERIFY(QDir(first->settings({}, {}).hosts).removeRecursively()); // as logging out does with the runtime folder
    const auto second = folder.workspace();
    VERIFY_RESULT(second->join());
    checkWitness(*second);
    checkWitness(*first); // the address is the same
}

void TestWorkspaceFaults::aFrozenStartIsWaitedFor()
{
    // A program that holds the start lock is waited for, not passed by.
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    FileLock slow(workspace->folder() + QStringLiteral("/start.lock"));
    VERIFY_RESULT(slow.lock(FileLock::Mode::Exclusive));
    QProcess program;
    program.start(QStringLiteral(PUNTE_TEST_HOLDER), {QStringLiteral("hold"), workspace->folder()});
    QVERIFY(program.waitForStarted());
    QVERIFY(!program.waitForReadyRead(200));
    slow.unlock();
    QVERIFY(nextLineOf(program).startsWith("joined "));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

void TestWorkspaceFaults::anInterruptedInitialisationIsBegunAgain()
{
    const WorkspaceFolder folder;
    QDir().mkpath(folder.path(QStringLiteral("workspace/data.new/base")));
    QFile half(folder.path(QStringLiteral("workspace/data.new/PG_VERSION")));
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("15\n") == 3);
    half.close();
    const auto workspace = folder.workspace();
    QVERIFY(!workspace->exists());
    VERIFY_RESULT(workspace->init());
    VERIFY_RESULT(workspace->join());
    QVERIFY(!QFile::exists(workspace->folder() + QStringLiteral("/data.new")));
}

void TestWorkspaceFaults::anotherMajorVersionIsRefusedUntouched()
{
    const WorkspaceFolder folder;
    (void)folder.readyWorkspace();
    QFile version(folder.path() + QStringLiteral("/data/PG_VERSION"));
    QVERIFY(version.open(QIODevice::WriteOnly | QIODevice::Truncate) && version.write("14\n") == 3);
    version.close();
    const QStringList before = fingerprintOf(folder.path());
    const auto refused = folder.workspace()->join();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Incompatible);
    QVERIFY2(refused.error().what.contains(QStringLiteral("14")), qPrintable(refused.error().what));
    QVERIFY(!folder.workspace()->init());
    QVERIFY(!folder.workspace()->stop());
    QCOMPARE(fingerprintOf(folder.path()), before);
}

void TestWorkspaceFaults::missingProgramsAreNamed()
{
    const WorkspaceFolder folder;
    qputenv("PUNTE_PG_BINDIR", "/nowhere/at/all");
    const auto refused = folder.workspace()->init();
    qunsetenv("PUNTE_PG_BINDIR");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Incompatible);
    QVERIFY(refused.error().hint.contains(QStringLiteral("PUNTE_PG_BINDIR")));
    QVERIFY(!QFile::exists(folder.path()));
}

void TestWorkspaceFaults::aNewerWorkspaceIsRefusedUntouched()
{
    const WorkspaceFolder folder;
    (void)folder.readyWorkspace();
    QFile description(folder.path() + QStringLiteral("/workspace.json"));
    QVERIFY(description.open(QIODevice::WriteOnly | QIODevice::Truncate) && description.write("{\"format\": 99, \"database\": \"punte\"}") > 0);
    description.close();
    const QStringList before = fingerprintOf(folder.path());
    const auto refused = folder.workspace()->join();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Incompatible);
    QCOMPARE(fingerprintOf(folder.path()), before);
}

void TestWorkspaceFaults::initialisingOnAFullDisk()
{
    const WorkspaceFolder folder;
    const SmallDisk disk(folder.path(QStringLiteral("disk")), "20m");
    if (!disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    const auto workspace = folder.workspace(QStringLiteral("disk/workspace"));
    const auto refused = workspace->init();
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(QStringLiteral("full")), qPrintable(refused.error().what + refused.error().detail));
    QVERIFY(!workspace->exists());
    QVERIFY(!QFile::exists(workspace->folder() + QStringLiteral("/data.new")));
}

void TestWorkspaceFaults::runningOnAFullDisk()
{
    const WorkspaceFolder folder;
    const SmallDisk disk(folder.path(QStringLiteral("disk")), "130m");
    if (!disk.isMounted())
        QSKIP("a small file system cannot be mounted here");
    const auto workspace = folder.workspace(QStringLiteral("disk/workspace"));
    VERIFY_RESULT(workspace->init());
    VERIFY_RESULT(workspace->join());
    int acknowledged = 0;
    {
        auto session = AdminSession::open(workspace->superuser());
        VERIFY_RESULT(session);
        VERIFY_RESULT(session->run(QStringLiteral("CREATE TABLE filling (n int, text text)")));
        AppError last;
        disk.fill();
        for (int n = 0; n < 5000 && last.what.isEmpty(); ++n) {
            const auto done = session->run(QStringLiteral("INSERT INTO filling SELECT %1, string_agg(md5(g::text), '') FROM generate_series(1, 2000) g").arg(n));
            if (done)
                ++acknowledged;
            else
                last = done.error();
        }
        QVERIFY2(last.sqlState == QLatin1String("53100") || last.kind == ErrorKind::Offline, qPrintable(last.detail));
    }
    // Starting without space says so; with space everything that was acknowledged is there.
    workspace->leave();
    const auto started = workspace->join();
    if (!started)
        QVERIFY2(started.error().what.contains(QStringLiteral("full")), qPrintable(started.error().what + started.error().detail));
    disk.empty();
    VERIFY_RESULT(workspace->join());
    auto session = AdminSession::open(workspace->superuser());
    VERIFY_RESULT(session);
    QCOMPARE(session->value(QStringLiteral("SELECT count(*) FROM filling")).value_or(QString()).toInt(), acknowledged);
    VERIFY_RESULT(session->run(QStringLiteral("INSERT INTO filling VALUES (-1, 'after')")));
}

QTEST_GUILESS_MAIN(TestWorkspaceFaults)
#include "tst_workspacefaults.moc"
