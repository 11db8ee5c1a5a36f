// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/WorkspaceFolder.h"

#include "app/workspace/OpenWorkspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace punte;

namespace {

pid_t serverPid(Workspace &workspace)
{
    return workspace.status().value_or(WorkspaceStatus{}).pid;
}

} // namespace

/// The life of a workspace when nothing goes wrong: made, started, joined, left, in any folder.
class TestWorkspace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewOneIsPrivateAndRomanian();
    void anyFolderWillDo_data();
    void anyFolderWillDo();
    void aPathTooLongIsRefused();
    void aFolderThatCannotBeMadeSaysWhy();
    void aFolderWithOtherFilesIsLeftAlone();
    void aClosedFolderIsRefusedForRoot();
    void theLastOneOutStopsTheServer();
    void otherProgramsJoin();
    void keptServersStay();
    void stoppingIsRefusedWhileInUse();
    void theFirstPersonIsTheAccount();
    void strangersStayOut();
    void timesOfStarting();
};

void TestWorkspace::aNewOneIsPrivateAndRomanian()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.workspace();
    QVERIFY(!workspace->exists());
    QCOMPARE(workspace->join().error().kind, ErrorKind::Incompatible);
    VERIFY_RESULT(workspace->init());
    QVERIFY(workspace->exists());
    VERIFY_RESULT(workspace->init()); // nothing to do
    VERIFY_RESULT(workspace->join());
    auto session = AdminSession::open(workspace->superuser());
    VERIFY_RESULT(session);
    const auto row = session->rows(QStringLiteral("SELECT pg_encoding_to_char(encoding), datlocprovider, daticulocale, current_setting('data_checksums'),"
                                                  " current_setting('listen_addresses'), current_user FROM pg_database WHERE datname = 'template1'"));
    VERIFY_RESULT(row);
    QCOMPARE(row->first(), (QStringList{QStringLiteral("UTF8"), QStringLiteral("i"), QStringLiteral("ro-RO"), QStringLiteral("on"), QString(),
                                        QStringLiteral("punte_super")}));
    struct stat info {};
    QCOMPARE(stat(QFile::encodeName(workspace->folder() + QStringLiteral("/data")).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
    QCOMPARE(stat(QFile::encodeName(workspace->settings({}, {}).hosts).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
    const QString socket = workspace->settings({}, {}).hosts;
    session = std::unexpected(AppError{});
    workspace->leave();
    QVERIFY(!QFileInfo::exists(socket)); // nothing is left in the runtime folder
}

void TestWorkspace::anyFolderWillDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << QStringLiteral("My data/punte 1");
    QTest::newRow("diacritics") << QStringLiteral("Ștefan Țăranu și fiii/vânzări, \"2026\"");
    QTest::newRow("long") << QString(QString(60, u'a') + u'/' + QString(60, u'b') + u'/' + QString(60, u'c') + u'/' + QString(60, u'd'));
    QTest::newRow("quotes") << QStringLiteral("it's $HOME; `rm` \\ %s");
}

void TestWorkspace::anyFolderWillDo()
{
    QFETCH(const QString, name);
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace(name);
    VERIFY_RESULT(workspace->join());
    QVERIFY(workspace->settings({}, {}).hosts.size() < 100);
    auto session = AdminSession::open(workspace->superuser());
    VERIFY_RESULT(session);
    QCOMPARE(session->value(QStringLiteral("SELECT current_setting('data_directory')")).value_or(QString()), workspace->folder() + QStringLiteral("/data"));
}

void TestWorkspace::aPathTooLongIsRefused()
{
    const WorkspaceFolder folder;
    QString name = QStringLiteral("deep");
    for (int i = 0; i < 5; ++i)
        name += u'/' + QString(200, u'x');
    const QString path = folder.path(QStringLiteral("x")).chopped(1) + name;
    const auto refused = Workspace({.folder = path}).init();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY(!QFileInfo::exists(folder.path(QStringLiteral("deep"))));
}

void TestWorkspace::aFolderThatCannotBeMadeSaysWhy()
{
    const auto refused = Workspace({.folder = QStringLiteral("/proc/workspace")}).init();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QVERIFY2(refused.error().what.contains(QStringLiteral("/proc/workspace")), qPrintable(refused.error().what));
    QVERIFY2(refused.error().hint.contains(QStringLiteral("PUNTE_WORKSPACE")), qPrintable(refused.error().hint));
}

void TestWorkspace::aFolderWithOtherFilesIsLeftAlone()
{
    const WorkspaceFolder folder;
    QFile mine(folder.path(QStringLiteral("workspace/letter.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("dear") == 4);
    mine.close();
    const QStringList before = fingerprintOf(folder.path());
    const auto refused = folder.workspace()->init();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QCOMPARE(fingerprintOf(folder.path()), before);
}

void TestWorkspace::aClosedFolderIsRefusedForRoot()
{
    if (geteuid() != 0)
        QSKIP("only root's server runs under another account");
    const WorkspaceFolder folder;
    const QString closed = folder.path(QStringLiteral("closed/workspace"));
    QCOMPARE(chmod(QFile::encodeName(QFileInfo(closed).path()).constData(), 0700), 0);
    const auto refused = Workspace({.folder = closed}).init();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QVERIFY2(refused.error().what.contains(QFileInfo(closed).path()), qPrintable(refused.error().what));
    QVERIFY(!QFileInfo::exists(closed));
}

void TestWorkspace::theLastOneOutStopsTheServer()
{
    const WorkspaceFolder folder;
    const auto first = folder.readyWorkspace();
    const auto second = folder.workspace();
    VERIFY_RESULT(first->join());
    VERIFY_RESULT(second->join());
    const pid_t pid = serverPid(*first);
    QVERIFY(pid > 0);
    QCOMPARE(serverPid(*second), pid);
    first->leave();
    QCOMPARE(serverPid(*second), pid);
    VERIFY_RESULT(AdminSession::open(second->superuser()));
    second->leave();
    QCOMPARE(serverPid(*second), 0);
}

void TestWorkspace::otherProgramsJoin()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    // All at once: one starts it, the others find it.
    QProcess programs[4];
    QByteArrayList said;
    for (QProcess &program : programs)
        program.start(QStringLiteral(PUNTE_TEST_HOLDER), {QStringLiteral("hold"), workspace->folder()});
    for (QProcess &program : programs)
        said.append(nextLineOf(program));
    for (const QByteArray &line : said) {
        QVERIFY2(line.startsWith("joined "), line.constData());
        QCOMPARE(line, said.first());
    }
    for (QProcess &program : programs) {
        QVERIFY(workspace->status().value_or(WorkspaceStatus{}).running);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }
    QVERIFY(!workspace->status().value_or(WorkspaceStatus{}).running);
}

void TestWorkspace::keptServersStay()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    VERIFY_RESULT(workspace->join());
    VERIFY_RESULT(workspace->keepRunning());
    workspace->leave();
    QVERIFY(workspace->status().value_or(WorkspaceStatus{}).running);
    VERIFY_RESULT(folder.workspace()->attach());
    VERIFY_RESULT(workspace->stop());
    QVERIFY(!workspace->status().value_or(WorkspaceStatus{}).running);
    QCOMPARE(folder.workspace()->attach().error().kind, ErrorKind::Offline);
    VERIFY_RESULT(workspace->stop()); // no error when it does not run
}

void TestWorkspace::stoppingIsRefusedWhileInUse()
{
    const WorkspaceFolder folder;
    const auto user = folder.readyWorkspace();
    VERIFY_RESULT(user->join());
    const auto refused = folder.workspace()->stop();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    VERIFY_RESULT(AdminSession::open(user->superuser()));
    VERIFY_RESULT(folder.workspace()->stop(true));
    QVERIFY(!AdminSession::open(user->superuser()));
}

void TestWorkspace::theFirstPersonIsTheAccount()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.workspace();
    const auto opened = openOwnDatabase(*workspace);
    VERIFY_RESULT(opened);
    QCOMPARE(opened->database, QStringLiteral("punte"));
    QVERIFY(opened->login.startsWith(QStringLiteral("punte_")));
    const auto people = People(*workspace, workspace->names()).list();
    VERIFY_RESULT(people);
    QCOMPARE(people->size(), 1);
    QCOMPARE(people->first().login, opened->login);
    QCOMPARE(people->first().roles, QStringList{QStringLiteral("ADMIN")});
    QCOMPARE(people->first().teams.size(), 1);
    auto session = AdminSession::open(*opened);
    VERIFY_RESULT(session);
    QCOMPARE(session->value(QStringLiteral("SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls FROM pg_roles WHERE rolname = session_user")).value_or(QString()),
             QStringLiteral("f"));
    // Again: the same person.
    const auto again = openOwnDatabase(*workspace);
    VERIFY_RESULT(again);
    QCOMPARE(again->login, opened->login);
    QCOMPARE(People(*workspace, workspace->names()).list().value_or(QList<PersonInfo>{}).size(), 1);

    // A second person comes in at once, and stays out after being disabled.
    People everybody(*workspace, workspace->names());
    VERIFY_RESULT(everybody.add({.login = QStringLiteral("ana.dumitrescu"), .roles = {QStringLiteral("SALES_REP")}}));
    const ConnectionSettings ana = workspace->settings(QStringLiteral("punte"), QStringLiteral("punte_ana.dumitrescu"));
    VERIFY_RESULT(AdminSession::open(ana));
    QCOMPARE(everybody.add({.login = QStringLiteral("ana.dumitrescu")}).error().kind, ErrorKind::Duplicate);
    QCOMPARE(everybody.add({.login = QStringLiteral("Ana'; DROP ROLE x")}).error().kind, ErrorKind::Invalid);
    VERIFY_RESULT(everybody.disable(QStringLiteral("ana.dumitrescu")));
    QVERIFY(!AdminSession::open(ana));
    VERIFY_RESULT(everybody.add({.login = QStringLiteral("ana.dumitrescu")}));
    VERIFY_RESULT(AdminSession::open(ana));
}

void TestWorkspace::strangersStayOut()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.readyWorkspace();
    VERIFY_RESULT(workspace->join());
    auto session = AdminSession::open(workspace->superuser());
    VERIFY_RESULT(session);
    // A role that the map does not know cannot be taken, even by the workspace's own account.
    VERIFY_RESULT(session->run(QStringLiteral("CREATE ROLE punte_ghost LOGIN SUPERUSER")));
    const auto ghost = AdminSession::open(workspace->settings(QStringLiteral("postgres"), QStringLiteral("punte_ghost")));
    QVERIFY(!ghost);
    QVERIFY(ghost.error().detail.contains(QStringLiteral("Peer authentication failed")));
    if (geteuid() != 0)
        return;
    // Another account does not even reach the socket.
    QProcess other;
    other.start(QStringLiteral("setpriv"), {QStringLiteral("--reuid=nobody"), QStringLiteral("--clear-groups"), QStringLiteral("ls"), workspace->settings({}, {}).hosts});
    QVERIFY(other.waitForFinished());
    QVERIFY(other.exitCode() != 0);
}

void TestWorkspace::timesOfStarting()
{
    const WorkspaceFolder folder;
    const auto workspace = folder.workspace();
    QElapsedTimer timer;
    timer.start();
    VERIFY_RESULT(workspace->init());
    qInfo("initialising %lld ms", static_cast<long long>(timer.restart()));
    QList<qint64> starts;
    QList<qint64> stops;
    for (int i = 0; i < 5; ++i) {
        timer.restart();
        VERIFY_RESULT(workspace->join());
        VERIFY_RESULT(AdminSession::open(workspace->superuser()));
        starts.append(timer.restart());
        workspace->leave();
        stops.append(timer.restart());
    }
    std::sort(starts.begin(), starts.end());
    std::sort(stops.begin(), stops.end());
    qInfo("start to first session, median %lld ms, slowest %lld ms; stop %lld ms", static_cast<long long>(starts.at(2)),
          static_cast<long long>(starts.last()), static_cast<long long>(stops.at(2)));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
