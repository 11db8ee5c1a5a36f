// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/CommandLine.h"
#include "app/punte/SingleInstance.h"
#include "models/records/RecordLink.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace punte;

/// Links to records, and the second program that hands over to the first.
class TestLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void links_data();
    void links();
    void summons_data();
    void summons();
    void oneAnswersTheOther();
    void anotherWorkspaceIsAnotherWindow();
    void whoWasKilledIsReplaced();
    void nonsenseGetsNoAnswer_data();
    void nonsenseGetsNoAnswer();
    void unsafeFolderIsNotUsed();
    void sameWorkspaceHoweverWritten();
    void twoRealPrograms();

private:
    /// As another process would: its own event loop, its own thread.
    [[nodiscard]] SingleInstance::Role startElsewhere(const QString &identity, const Summons &what)
    {
        SingleInstance::Role role = SingleInstance::Role::Alone;
        QThread *thread = QThread::create([&] {
            SingleInstance second(identity, m_folder->path());
            role = second.start(what);
        });
        thread->start();
        while (!thread->isFinished())
            QTest::qWait(5);
        delete thread;
        return role;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLinks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(chmod(qPrintable(m_folder->path()), 0700) == 0);
}

void TestLinks::links_data()
{
    QTest::addColumn<QByteArray>("kind");
    const QByteArray id = "0195f3a2-1111-7222-8333-444455556666";
    const std::pair<const char *, const char *> names[] = {{"customer", "company"}, {"person", "contact"}, {"opportunity", "opportunity"}, {"contract", "contract"},
        {"task", "task"}, {"request", "request"}};
    for (const auto &[name, kind] : names)
        QTest::newRow("punte://" + QByteArray(name) + '/' + id) << QByteArray(kind);
    QTest::newRow("PUNTE://CUSTOMER/0195F3A2-1111-7222-8333-444455556666/") << QByteArray("company");
    QTest::newRow("punte:customer/" + id) << QByteArray("company");
    const QList<QByteArray> refused{"", "punte://", "punte://customer/", "punte://customer/x", "punte://nothing/" + id, "punte://customer/" + id + "?x=1",
        "punte://customer/" + id + "/../../x", "http://customer/" + id, "punte://customer/" + id + "\n", " punte://customer/" + id, "punte://user@customer/" + id,
        "punte://customer/" + id + id};
    for (const QByteArray &bad : refused)
        QTest::newRow("bad " + bad) << QByteArray();
}

void TestLinks::links()
{
    QFETCH(QByteArray, kind);
    QString text = QString::fromUtf8(QTest::currentDataTag());
    if (kind.isEmpty())
        text.remove(0, 4);
    const auto record = RecordLink::read(text);
    QCOMPARE(record.has_value(), !kind.isEmpty());
    if (!record)
        return;
    QCOMPARE(record->kind, kind);
    QCOMPARE(record->id.toString(QUuid::WithoutBraces), QStringLiteral("0195f3a2-1111-7222-8333-444455556666"));
    QCOMPARE(RecordLink::read(RecordLink::text(*record)), record);
}

void TestLinks::summons_data()
{
    QTest::addColumn<bool>("good");
    QTest::newRow("{\"punte\":1}\n") << true;
    QTest::newRow("{\"punte\":1,\"call\":\"0722 123 456\"}\n") << true;
    QTest::newRow("{\"punte\":1,\"link\":\"punte://customer/0195f3a2-1111-7222-8333-444455556666\",\"later\":{}}\n") << true;
    for (const char *bad : {"", "\n", "{}\n", "[]\n", "null\n", "{\"punte\":2}\n", "{\"punte\":1}", "{\"punte\":1,\"call\":\"*#06#\"}\n", "{\"punte\":1,\"call\":7}\n",
             "{\"punte\":1,\"call\":\"javascript:x\"}\n", "{\"punte\":1,\"link\":\"file:///etc/passwd\"}\n", "{\"punte\":1,\"link\":[]}\n", "{\"punte\":1\n", "\xFF\xFE\n"})
        QTest::newRow(bad) << false;
}

void TestLinks::summons()
{
    QFETCH(bool, good);
    const auto read = Summons::fromLine(QByteArray(QTest::currentDataTag()));
    QCOMPARE(read.has_value(), good);
    QVERIFY(!Summons::fromLine("{\"punte\":1,\"x\":\"" + QByteArray(5000, 'x') + "\"}\n"));
    if (good) {
        const auto again = Summons::fromLine(read->toLine());
        QVERIFY(again && again->call == read->call && again->link == read->link);
    }
}

void TestLinks::oneAnswersTheOther()
{
    SingleInstance first(QStringLiteral("own\n/tmp/w"), m_folder->path());
    QSignalSpy asked(&first, &SingleInstance::summoned);
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QCOMPARE(QFileInfo(first.socketPath()).permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ReadGroup | QFileDevice::WriteGroup), QFileDevice::Permissions());
    const RecordRef record{"company", QUuid::createUuid()};
    QCOMPARE(startElsewhere(QStringLiteral("own\n/tmp/w"), {.call = {}, .link = record}), SingleInstance::Role::Second);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Summons>().link, record);
    QCOMPARE(startElsewhere(QStringLiteral("own\n/tmp/w"), {.call = QStringLiteral("+40 722 123 456"), .link = {}}), SingleInstance::Role::Second);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).first().value<Summons>().call, QStringLiteral("+40 722 123 456"));
}

void TestLinks::anotherWorkspaceIsAnotherWindow()
{
    SingleInstance first(QStringLiteral("own\n/tmp/w"), m_folder->path());
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QCOMPARE(startElsewhere(QStringLiteral("sample\n/tmp/w"), {}), SingleInstance::Role::First);
}

void TestLinks::whoWasKilledIsReplaced()
{
    QString path;
    {
        SingleInstance first(QStringLiteral("own"), m_folder->path());
        path = first.socketPath();
    }
    // What a killed program leaves: a socket at which nobody listens.
    QLocalServer dead;
    QVERIFY(dead.listen(path + QStringLiteral(".tmp")));
    QVERIFY(::link(qPrintable(path + QStringLiteral(".tmp")), qPrintable(path)) == 0);
    dead.close();
    QVERIFY(QFileInfo::exists(path));
    SingleInstance next(QStringLiteral("own"), m_folder->path());
    QCOMPARE(next.start({}), SingleInstance::Role::First);
    QCOMPARE(startElsewhere(QStringLiteral("own"), {}), SingleInstance::Role::Second);
}

void TestLinks::nonsenseGetsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another language") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a flood") << QByteArray(10 * 1024 * 1024, 'x');
    QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
    QTest::newRow("nothing") << QByteArray();
}

void TestLinks::nonsenseGetsNoAnswer()
{
    QFETCH(QByteArray, said);
    SingleInstance first(QStringLiteral("own"), m_folder->path());
    QSignalSpy asked(&first, &SingleInstance::summoned);
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    QLocalSocket stranger;
    stranger.connectToServer(first.socketPath());
    QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
    stranger.write(said);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 10000);
    QVERIFY(!stranger.readAll().contains("ok"));
    QCOMPARE(asked.size(), 0);
    QCOMPARE(startElsewhere(QStringLiteral("own"), {}), SingleInstance::Role::Second); // it still answers
}

void TestLinks::unsafeFolderIsNotUsed()
{
    QVERIFY(chmod(qPrintable(m_folder->path()), 0755) == 0);
    SingleInstance open(QStringLiteral("own"), m_folder->path());
    QVERIFY(open.socketPath().isEmpty());
    QCOMPARE(open.start({}), SingleInstance::Role::Alone);
    QVERIFY(chmod(qPrintable(m_folder->path()), 0700) == 0);
    const QString linked = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(symlink(qPrintable(m_folder->path()), qPrintable(linked)) == 0);
    QVERIFY2(SingleInstance(QStringLiteral("own"), linked).socketPath().isEmpty(), "a link may lead anywhere tomorrow");
}

void TestLinks::sameWorkspaceHoweverWritten()
{
    const auto identity = [&](const QStringList &arguments) {
        return CommandLine::parse(QStringList{QStringLiteral("punte")} + arguments)->identity(m_folder->path());
    };
    const QString plain = identity({});
    QCOMPARE(identity({QStringLiteral("--workspace"), m_folder->path()}), plain);
    QCOMPARE(identity({QStringLiteral("--workspace"), m_folder->path() + QStringLiteral("/../") + QFileInfo(m_folder->path()).fileName() + QLatin1Char('/')}), plain);
    QCOMPARE(identity({QStringLiteral("--call"), QStringLiteral("0722123456"), QStringLiteral("--language"), QStringLiteral("ro")}), plain);
    QVERIFY(identity({QStringLiteral("--sample")}) != plain);
    QVERIFY(identity({QStringLiteral("--sample"), QStringLiteral("--login"), QStringLiteral("elena")}) != identity({QStringLiteral("--sample")}));
    QVERIFY(identity({QStringLiteral("--profile"), QStringLiteral("p")}) != plain);
}

void TestLinks::twoRealPrograms()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(place), m_folder->path());
    const QString program = QStringLiteral(PUNTE_PROGRAM);
    // A profile that is not there: a window that says so, without any server.
    const QStringList base{QStringLiteral("--profile"), QStringLiteral("nowhere")};
    QProcess first;
    first.setProcessEnvironment(environment);
    first.start(program, base);
    QVERIFY(first.waitForStarted());
    const QString socket = SingleInstance(CommandLine::parse(QStringList{program} + base)->identity({}), m_folder->path()).socketPath();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), 30000);
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("--call"), QStringLiteral("+40 722 123 456")},
             QStringList{QStringLiteral("punte://customer/0195f3a2-1111-7222-8333-444455556666")}}) {
        QProcess second;
        second.setProcessEnvironment(environment);
        second.start(program, base + more);
        QVERIFY(second.waitForFinished(30000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
    }
    first.terminate();
    QVERIFY(first.waitForFinished(30000));
    QCOMPARE(first.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
