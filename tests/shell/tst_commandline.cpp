// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/CommandLine.h"

#include <QTest>

using namespace punte;

/// The arguments of the desktop program.
class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsSnapshot();
    void readsPlain();
};

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *bad : {"--language fr", "--theme purple", "--size 1366", "--snapshot d --size 1x1", "--snapshot d --size 1366X768",
                            "--page tasks", "--nonsense", "stray", "--profile a --sample", "--profile a --workspace d", "--workspace"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

void CommandLineTest::refuses()
{
    QFETCH(QString, arguments);
    const Result<CommandLine> line = CommandLine::parse(QStringList{QStringLiteral("punte")} + arguments.split(QLatin1Char(' ')));
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::Invalid);
    QVERIFY(!line.error().what.isEmpty());
}

void CommandLineTest::readsSnapshot()
{
    const Result<CommandLine> line = CommandLine::parse({QStringLiteral("punte"), QStringLiteral("--snapshot"), QStringLiteral("/tmp/x"),
                                                         QStringLiteral("--page"), QStringLiteral("tasks"), QStringLiteral("--size"),
                                                         QStringLiteral("1093x614"), QStringLiteral("--language"), QStringLiteral("ro")});
    QVERIFY(line);
    QCOMPARE(line->task, CommandLine::Task::Snapshot);
    QCOMPARE(line->size, QSize(1093, 614));
    QCOMPARE(line->page, QStringLiteral("tasks"));
    QCOMPARE(line->snapshotFolder, QStringLiteral("/tmp/x"));
}

void CommandLineTest::readsPlain()
{
    const Result<CommandLine> line = CommandLine::parse({QStringLiteral("punte")});
    QVERIFY(line);
    QCOMPARE(line->task, CommandLine::Task::Run);
    QVERIFY(!line->sample && line->workspace.isEmpty() && line->language.isEmpty());
    const Result<CommandLine> version = CommandLine::parse({QStringLiteral("punte"), QStringLiteral("--version")});
    QVERIFY(version);
    QCOMPARE(version->task, CommandLine::Task::Version);
    for (const char *option : {"--workspace", "--sample", "--profile", "--language", "--theme", "--snapshot", "--page", "--size"})
        QVERIFY2(CommandLine::help().contains(QLatin1String(option)), option);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
