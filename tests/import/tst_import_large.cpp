// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportRun.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

namespace punte {

namespace {

qint64 residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 / (1024 * 1024) : 0;
}

/// The longest time in which the event loop did not turn: what a person feels as a freeze. Watches memory on the way.
class StallWatch final {
public:
    StallWatch()
    {
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
            m_resident = std::max(m_resident, residentMegabytes());
        });
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] qint64 resident() const { return m_resident; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_resident = 0;
};

} // namespace

/// Files as large as people have them. Prints figures; runs only when PUNTE_BENCH is set, because it writes 200 MB.
class ImportLargeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void twoHundredMegabytesOfRows();
    void twoHundredMegabytesOfNotes();
    void stopsWhenAsked();
    void hundredThousandRows_data();
    void hundredThousandRows();

private:
    [[nodiscard]] QString make(const QByteArray &header, const std::function<QByteArray(int)> &row, qint64 bytes);
    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_server;
};

void ImportLargeTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("PUNTE_BENCH"))
        QSKIP("Only when PUNTE_BENCH is set.");
    m_server = std::make_unique<TestDatabase>();
    m_server->addUser(QStringLiteral("maria"), {QStringLiteral("MANAGER")}, m_server->addTeam(QStringLiteral("Vânzări")));
}

QString ImportLargeTest::make(const QByteArray &header, const std::function<QByteArray(int)> &row, qint64 bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("large.csv")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The test file cannot be written");
    qint64 written = file.write(header);
    for (int i = 0; written < bytes; ++i)
        written += file.write(row(i));
    return file.fileName();
}

/// More rows than fit: refused while reading, with the reason.
void ImportLargeTest::twoHundredMegabytesOfRows()
{
    const QString file = make("id,company name,city,phone\n", [](int i) {
        const QByteArray n = QByteArray::number(i);
        return n + ",Company number " + n + ",Cluj-Napoca,0712 345 678\n";
    }, 200'000'000);
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Companies);
    const qint64 before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    StallWatch watch;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Import: ")));
    QVERIFY(!run.analyse(file));
    QVERIFY(run.job().lastError().what.contains(QStringLiteral("more than")));
    qInfo("4,000,000 rows in 200 MB: refused after %lld ms, %lld MB more, longest stall %lld ms", timer.elapsed(), watch.resident() - before, watch.longest());
}

/// Few rows with long cells: read, checked, refused rows written; nothing lost.
void ImportLargeTest::twoHundredMegabytesOfNotes()
{
    const QByteArray note(4000, 'n');
    int rows = 0;
    const QString file = make("id,company name,notes\n", [&](int i) {
        ++rows;
        return QByteArray::number(i) + ",Company number " + QByteArray::number(i) + ',' + note + '\n';
    }, 200'000'000);
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Companies);
    const qint64 before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    StallWatch watch;
    QVERIFY(run.analyse(file));
    QVERIFY(run.dryRun());
    QCOMPARE(run.job().counts().created, rows);
    qInfo("%d rows of 4 KB in 200 MB: dry run after %lld ms, %lld MB more, longest stall %lld ms", rows, timer.elapsed(), watch.resident() - before, watch.longest());
}

void ImportLargeTest::stopsWhenAsked()
{
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Companies);
    run.job().analyse(m_folder.filePath(QStringLiteral("large.csv")));
    QElapsedTimer timer;
    QTimer::singleShot(300, &run.job(), [&] {
        timer.start();
        run.job().cancel();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!run.job().isBusy(), 60'000);
    QCOMPARE(run.job().lastError().kind, ErrorKind::Cancelled);
    qInfo("stopped %lld ms after it was asked", timer.elapsed());
}

void ImportLargeTest::hundredThousandRows_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("companies") << int(ImportKind::Companies);
    QTest::newRow("people") << int(ImportKind::People);
    QTest::newRow("opportunities") << int(ImportKind::Opportunities);
}

/// The goal is 60 s for dry run and apply together. The second file repeats all rows and changes a tenth of them.
void ImportLargeTest::hundredThousandRows()
{
    QFETCH(int, kind);
    const auto what = ImportKind(kind);
    const auto file = [&](bool second) {
        QByteArray text = what == ImportKind::Companies ? "id,company name,phone,city,county,revenue,employees,status\n"
            : what == ImportKind::People ? "id,first name,last name,email,phone,position,company\n" : "id,title,account,stage,amount,close date,probability\n";
        for (int row = 0; row < 100'000; ++row) {
            const QByteArray n = QByteArray::number(row);
            const QByteArray more = second && row % 10 == 0 ? QByteArray(" 2") : QByteArray();
            if (what == ImportKind::Companies)
                text += n + ",Firma numărul " + n + ",0256 1" + n.rightJustified(5, '0') + ",Timișoara" + more + ",Timiș," + n + ".50," + n + ",Active\n";
            else if (what == ImportKind::People)
                text += n + ",Ioana,Popescu " + n + ",ioana" + n + "@exemplu.ro,0723 " + n.rightJustified(6, '0') + ",Director" + more + ",Firma numărul " + n + "\n";
            else
                text += n + ",Oportunitatea " + n + more + ",Firma numărul " + n + ",Proposal," + n + ".25,2026-05-01,40\n";
        }
        QFile output(m_folder.filePath(QStringLiteral("rows.csv")));
        if (!output.open(QIODevice::WriteOnly | QIODevice::Truncate) || output.write(text) != text.size())
            qFatal("The test file cannot be written");
        return output.fileName();
    };
    QElapsedTimer timer;
    StallWatch watch;
    ImportRun first(*m_server, QStringLiteral("maria"), what);
    QVERIFY(first.analyse(file(false)));
    timer.start();
    QVERIFY(first.dryRun());
    const qint64 dry = timer.restart();
    QCOMPARE(first.job().counts().created, 100'000);
    QVERIFY(first.apply());
    qInfo("%s: dry run %lld ms, apply %lld ms, longest stall %lld ms", importKindName(what).constData(), dry, timer.elapsed(), watch.longest());
    ImportRun second(*m_server, QStringLiteral("maria"), what);
    QVERIFY(second.analyse(file(true)));
    timer.restart();
    QVERIFY(second.dryRun());
    const qint64 dryAgain = timer.restart();
    QCOMPARE(second.job().counts().changed, 10'000);
    QCOMPARE(second.job().counts().unchanged, 90'000);
    QVERIFY(second.apply());
    const qint64 appliedAgain = timer.restart();
    QVERIFY(second.revert());
    QCOMPARE(second.job().reverted().restored, 10'000);
    qInfo("%s: second dry run %lld ms, apply of 10,000 changes %lld ms, their revert %lld ms", importKindName(what).constData(), dryAgain, appliedAgain, timer.elapsed());
    if (what == ImportKind::Opportunities) {
        timer.restart();
        QVERIFY(first.revert());
        qInfo("%s: revert of 100,000 new rows %lld ms", importKindName(what).constData(), timer.elapsed());
    }
}

} // namespace punte

// Five minutes for all rows of a function, which QTest allows, ended the run in the middle of the people.
int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication app(argc, argv);
    punte::ImportLargeTest cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_import_large.moc"
