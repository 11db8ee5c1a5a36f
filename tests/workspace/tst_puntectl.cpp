// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workspace/WorkspaceFolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace punte;

namespace {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// puntectl as scripts see it: exit codes, JSON, and a run through all commands on one workspace.
class TestPuntectl final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpIsThereForEverything();
    void wrongCommandLinesAreUsageErrors_data();
    void wrongCommandLinesAreUsageErrors();
    void withoutAWorkspace();
    void oneWorkspaceFromInitToStop();
    void filesAreImportedOnce();
    void theSampleComesAndGoes();
    void firstStartsAtTheSameMoment();
    void withoutHome();
    void formulas();

private:
    Answer run(const QStringList &arguments, const QByteArray &input = {}) const;
    WorkspaceFolder m_folder;
};

Answer TestPuntectl::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PUNTE_WORKSPACE"), m_folder.path());
    environment.insert(QStringLiteral("PGOPTIONS"), QStringLiteral("-c search_path=nowhere")); // somebody's setting, not ours
    environment.insert(QStringLiteral("PGHOST"), QStringLiteral("/nowhere"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PUNTE_TEST_PUNTECTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

void TestPuntectl::helpIsThereForEverything()
{
    const Answer overview = run({QStringLiteral("--help")});
    QCOMPARE(overview.code, 0);
    QVERIFY(overview.err.isEmpty());
    for (const char *section : {"NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES"})
        QVERIFY2(overview.out.contains(QByteArray(section) + '\n'), section);
    for (const char *command : {"workspace init", "workspace start", "workspace stop", "workspace status", "workspace url", "workspace backup",
                                "workspace restore", "migrate", "check", "sample create", "sample remove", "user add", "user disable", "user list", "import", "revert", "export", "calc"}) {
        QVERIFY2(overview.out.contains(QByteArray("    ") + command), command);
        const Answer help = run(QString::fromLatin1(command).split(u' ') + QStringList{QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.startsWith(QByteArray("NAME\n    puntectl ") + command) && help.out.contains("EXIT STATUS\n"), help.out.constData());
    }
    const Answer version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("puntectl "));
}

void TestPuntectl::wrongCommandLinesAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("dance")};
    QTest::newRow("group alone") << QStringList{QStringLiteral("workspace")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("workspace"), QStringLiteral("status"), QStringLiteral("--colour")};
    QTest::newRow("missing argument") << QStringList{QStringLiteral("workspace"), QStringLiteral("backup")};
    QTest::newRow("one too many") << QStringList{QStringLiteral("workspace"), QStringLiteral("status"), QStringLiteral("now")};
    QTest::newRow("bad database") << QStringList{QStringLiteral("migrate"), QStringLiteral("--database"), QStringLiteral("x; DROP")};
    QTest::newRow("bad date") << QStringList{QStringLiteral("sample"), QStringLiteral("create"), QStringLiteral("--date"), QStringLiteral("tomorrow")};
    QTest::newRow("bad role") << QStringList{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("x"), QStringLiteral("--role"), QStringLiteral("KING")};
    QTest::newRow("unknown method") << QStringList{QStringLiteral("calc"), QStringLiteral("astrology")};
}

void TestPuntectl::wrongCommandLinesAreUsageErrors()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments, "{}");
    QCOMPARE(answer.code, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

void TestPuntectl::withoutAWorkspace()
{
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("status")}).code, 3);
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("url")}).code, 3);
    QCOMPARE(run({QStringLiteral("migrate")}).code, 3);
    const Answer check = run({QStringLiteral("check"), QStringLiteral("--json")});
    QCOMPARE(check.code, 1);
    QCOMPARE(check.json().value(QLatin1String("ok")), QJsonValue(false));
    const Answer error = run({QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(error.code, 3);
    QCOMPARE(error.json().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("incompatible"));
    QVERIFY(!QFileInfo::exists(m_folder.path()));
}

void TestPuntectl::oneWorkspaceFromInitToStop()
{
    const Answer init = run({QStringLiteral("--json"), QStringLiteral("workspace"), QStringLiteral("init")});
    QVERIFY2(init.code == 0, init.err.constData());
    QCOMPARE(init.json().value(QLatin1String("created")), QJsonValue(true));
    const QString me = init.json().value(QLatin1String("login")).toString();
    Answer status = run({QStringLiteral("workspace"), QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(status.json().value(QLatin1String("running")), QJsonValue(false)); // the last one out stopped it
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("url")}).code, 3);
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("start")}).code, 0);
    status = run({QStringLiteral("workspace"), QStringLiteral("status"), QStringLiteral("--json")});
    QCOMPARE(status.json().value(QLatin1String("running")), QJsonValue(true));
    QCOMPARE(status.json().value(QLatin1String("kept")), QJsonValue(true));
    QCOMPARE(run({QStringLiteral("migrate"), QStringLiteral("--check")}).code, 0);
    const Answer check = run({QStringLiteral("check")});
    QVERIFY2(check.code == 0, check.out.constData());
    QVERIFY(!check.out.contains("failed"));

    // The address works for psql and is the person, the owner, the superuser.
    const QList<std::pair<QStringList, QString>> ways{{{}, me},
                                                      {{QStringLiteral("--owner")}, QStringLiteral("punte_owner")},
                                                      {{QStringLiteral("--super")}, QStringLiteral("punte_super")},
                                                      {{QStringLiteral("--as"), me}, me}};
    for (const auto &[way, expected] : ways) {
        const Answer url = run(QStringList{QStringLiteral("workspace"), QStringLiteral("url")} + way);
        QCOMPARE(url.code, 0);
        QProcess psql;
        psql.start(QStringLiteral("psql"), {QString::fromUtf8(url.out.trimmed()), QStringLiteral("-XAtc"), QStringLiteral("SELECT current_user")});
        QVERIFY(psql.waitForFinished());
        QCOMPARE(QString::fromUtf8(psql.readAllStandardOutput().trimmed()), expected);
    }
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("url"), QStringLiteral("--as"), QStringLiteral("nobody.here")}).code, 1);
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("url"), QStringLiteral("--owner"), QStringLiteral("--super")}).code, 2);

    const Answer added = run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("ana.pop"), QStringLiteral("--role"), QStringLiteral("SALES_REP"),
                              QStringLiteral("--team-role"), QStringLiteral("account_manager")});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("ana.pop")}).code, 1);
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("Ana Pop")}).code, 2);
    QCOMPARE(run({QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("ana.pop")}).code, 0);
    const QJsonArray users = run({QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("--json")}).json().value(QLatin1String("users")).toArray();
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.first().toObject().value(QLatin1String("may_sign_in")), QJsonValue(false));

    const QString file = m_folder.path(QStringLiteral("a backup.dump"));
    const Answer backup = run({QStringLiteral("workspace"), QStringLiteral("backup"), file, QStringLiteral("--json")});
    QVERIFY2(backup.code == 0, backup.err.constData());
    const Answer restore = run({QStringLiteral("workspace"), QStringLiteral("restore"), file, QStringLiteral("--json")});
    QVERIFY2(restore.code == 0, restore.err.constData());
    QCOMPARE(restore.json().value(QLatin1String("rows")), backup.json().value(QLatin1String("rows")));
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("restore"), file + QStringLiteral("x")}).code, 2);
    const Answer nowhere = run({QStringLiteral("workspace"), QStringLiteral("backup"), QStringLiteral("/nowhere/at/all.dump")});
    QCOMPARE(nowhere.code, 1);
    QVERIFY2(nowhere.err.contains("/nowhere/at/all.dump cannot be written"), nowhere.err.constData());
    QVERIFY(!run({QStringLiteral("check"), QStringLiteral("--database"), QStringLiteral("other")}).out.contains("puntectl migrate"));

    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("stop")}).code, 0);
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("status"), QStringLiteral("--json")}).json().value(QLatin1String("running")), QJsonValue(false));
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("stop")}).code, 0);
}

void TestPuntectl::filesAreImportedOnce()
{
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("init")}).code, 0); // there already, when all tests run
    QFile file(m_folder.path(QStringLiteral("firme.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Denumire firmă;Oraș;CUI\nȚărâna Verde SRL;Iași;\n\"Ogor; și fiii\";Cluj-Napoca;\n;Arad;\n");
    file.close();
    const QStringList import{QStringLiteral("import"), QStringLiteral("companies"), file.fileName(), QStringLiteral("--json")};
    const Answer dry = run(import + QStringList{QStringLiteral("--dry-run")});
    QVERIFY2(dry.code == 1, dry.err.constData()); // a row without a name is refused and listed
    QCOMPARE(dry.json().value(QLatin1String("created")).toInt(), 2);
    QCOMPARE(dry.json().value(QLatin1String("refused")).toInt(), 1);
    QCOMPARE(dry.json().value(QLatin1String("applied")), QJsonValue(false));
    QCOMPARE(dry.json().value(QLatin1String("listed")).toArray().first().toObject().value(QLatin1String("row")).toInt(), 3);
    const Answer done = run(import + QStringList{QStringLiteral("--refused"), m_folder.path(QStringLiteral("left.csv"))});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.json().value(QLatin1String("applied")), QJsonValue(true));
    QVERIFY(QFileInfo(m_folder.path(QStringLiteral("left.csv"))).size() > 0);
    const Answer again = run(import);
    QCOMPARE(again.json().value(QLatin1String("created")).toInt(), 0);
    QCOMPARE(again.json().value(QLatin1String("unchanged")).toInt(), 2);
    // A mapping that leaves the town out, and one that is none.
    QFile map(m_folder.path(QStringLiteral("map.json")));
    QVERIFY(map.open(QIODevice::WriteOnly) && map.write("{\"columns\": {\"Denumire firmă\": \"company_name\"}}") > 0);
    map.close();
    QCOMPARE(run(import + QStringList{QStringLiteral("--map"), map.fileName(), QStringLiteral("--dry-run")}).json().value(QLatin1String("mapping")).toObject()
                 .value(QLatin1String("columns")).toObject().size(), 1);
    QCOMPARE(run(import + QStringList{QStringLiteral("--map"), file.fileName()}).code, 2);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("weather"), file.fileName()}).code, 2);

    // Out again, and in again: nothing changes.
    const Answer out = run({QStringLiteral("export"), QStringLiteral("companies")});
    QVERIFY2(out.code == 0, out.err.constData());
    QVERIFY(out.out.contains("Țărâna Verde SRL") && out.out.contains("Ogor; și fiii"));
    const QString back = m_folder.path(QStringLiteral("back.csv"));
    const Answer saved = run({QStringLiteral("export"), QStringLiteral("companies"), QStringLiteral("--output"), back, QStringLiteral("--json")});
    QCOMPARE(saved.json().value(QLatin1String("rows")).toInt(), 2);
    const Answer round = run({QStringLiteral("import"), QStringLiteral("companies"), back, QStringLiteral("--json")});
    QVERIFY2(round.code == 0, round.out.constData());
    QCOMPARE(round.json().value(QLatin1String("unchanged")).toInt(), 2);
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("weather")}).code, 2);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("companies"), file.fileName(), QStringLiteral("--as"), QStringLiteral("nobody.here")}).code, 1);

    // Taken back: what a later import touched stays and is named; that one goes back whole.
    QFile later(m_folder.path(QStringLiteral("mutate.csv")));
    QVERIFY(later.open(QIODevice::WriteOnly));
    later.write("Denumire firmă;Telefon\nȚărâna Verde SRL;0232 111 222\n");
    later.close();
    const Answer moved = run({QStringLiteral("import"), QStringLiteral("companies"), later.fileName(), QStringLiteral("--json")});
    QVERIFY2(moved.code == 0 && moved.json().value(QLatin1String("applied")).toBool(), moved.out.constData());
    const Answer kept = run({QStringLiteral("revert"), done.json().value(QLatin1String("import")).toString()});
    QVERIFY2(kept.code == 1 && kept.out.contains("1 rows taken back, 1 left as they are") && kept.out.contains("Țărâna Verde SRL: changed_since"), kept.out.constData());
    const Answer whole = run({QStringLiteral("revert"), QStringLiteral("last"), QStringLiteral("--json")});
    QVERIFY2(whole.code == 0 && whole.json().value(QLatin1String("restored")).toInt() == 1, whole.out.constData());
    QCOMPARE(run({QStringLiteral("revert"), QStringLiteral("weather")}).code, 2);
}

void TestPuntectl::theSampleComesAndGoes()
{
    QCOMPARE(run({QStringLiteral("workspace"), QStringLiteral("init")}).code, 0);
    const Answer created = run({QStringLiteral("sample"), QStringLiteral("create"), QStringLiteral("--date"), QStringLiteral("2026-01-27T09:41"), QStringLiteral("--json")});
    QVERIFY2(created.code == 0, created.err.constData());
    QCOMPARE(created.json().value(QLatin1String("logins")).toArray().size(), 6);
    qInfo("sample in %d ms", created.json().value(QLatin1String("milliseconds")).toInt());
    QCOMPARE(run({QStringLiteral("sample"), QStringLiteral("create")}).code, 0); // it is there
    QCOMPARE(run({QStringLiteral("sample"), QStringLiteral("create"), QStringLiteral("--date"), QStringLiteral("2026-01-28")}).code, 1);
    const Answer check = run({QStringLiteral("check"), QStringLiteral("--sample")});
    QVERIFY2(check.code == 0, check.out.constData());
    QCOMPARE(run({QStringLiteral("sample"), QStringLiteral("remove")}).code, 0);
    QCOMPARE(run({QStringLiteral("sample"), QStringLiteral("remove")}).code, 0);
    QCOMPARE(run({QStringLiteral("migrate"), QStringLiteral("--check")}).code, 0); // one's own database is as it was
}

void TestPuntectl::firstStartsAtTheSameMoment()
{
    // Nothing is there yet, and three programs and a fourth that wants the sample begin together: one makes it, the others find it made.
    const WorkspaceFolder folder;
    QProcess programs[4];
    for (QProcess &program : programs) {
        const bool sample = &program == &programs[3];
        program.start(QStringLiteral(PUNTE_TEST_PUNTECTL), {sample ? QStringLiteral("sample") : QStringLiteral("workspace"),
                                                            sample ? QStringLiteral("create") : QStringLiteral("init"), QStringLiteral("--workspace"), folder.path()});
    }
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(180'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }
    const Answer check = run({QStringLiteral("check"), QStringLiteral("--workspace"), folder.path()});
    QVERIFY2(check.code == 0, check.out.constData());
    const QJsonArray users = run({QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--workspace"), folder.path()})
                                 .json().value(QLatin1String("users")).toArray();
    QCOMPARE(users.size(), 1);
}

void TestPuntectl::withoutHome()
{
    if (geteuid() != 0)
        QSKIP("only root can be another account for a moment");
    // A service has no HOME: the folder is the account's own, never one under the root folder.
    QProcess other;
    const passwd *nobody = getpwnam("nobody");
    QVERIFY(nobody);
    other.setProcessEnvironment(QProcessEnvironment());
    other.setChildProcessModifier([uid = nobody->pw_uid, gid = nobody->pw_gid] {
        if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
            _exit(126);
    });
    other.start(QStringLiteral(PUNTE_TEST_PUNTECTL), {QStringLiteral("workspace"), QStringLiteral("status"), QStringLiteral("--json")});
    if (!other.waitForStarted())
        QSKIP("another account may not run the programs of this folder");
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 3);
    const QJsonObject said = QJsonDocument::fromJson(other.readAllStandardOutput()).object();
    QCOMPARE(said.value(QLatin1String("workspace")).toString(), QString::fromLocal8Bit(nobody->pw_dir) + QStringLiteral("/.local/share/punte/workspace"));
}

void TestPuntectl::formulas()
{
    const Answer good = run({QStringLiteral("calc"), QStringLiteral("iban")}, R"({"values": ["RO49AAAA1B31007593840000", "RO48AAAA1B31007593840000"]})");
    QCOMPARE(good.code, 0);
    QCOMPARE(good.json().value(QLatin1String("valid")).toArray(), (QJsonArray{true, false}));
    for (const char *input : {"", "[", "{\"values\": 3}", "nonsense"}) {
        const Answer bad = run({QStringLiteral("calc"), QStringLiteral("iban")}, input);
        QCOMPARE(bad.code, 2);
        QVERIFY(!bad.err.isEmpty() && bad.out.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPuntectl)
#include "tst_puntectl.moc"
