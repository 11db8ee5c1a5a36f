// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ListFigures.h"

#include "models/records/PagedTableModel.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "tests/bench/Psql.h"
#include "views/components/Page.h"
#include "views/components/RecordTable.h"

#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTest>

namespace punte {

namespace {

/// The list of the Pipeline page of a desk.
struct OpenedList {
    explicit OpenedList(BenchDesk &bench)
        : page(bench.desk.page("pipeline"))
        , table(page->findChild<RecordTable *>())
        , model(qobject_cast<PagedTableModel *>(table->model()))
    {
    }
    [[nodiscard]] double untilReal(const QElapsedTimer &timer) const
    {
        const auto real = [this] { return showsRealRows(*table); };
        return BenchApplication::instance().untilPainted(table->viewport(), real, timer).value_or(60'000);
    }
    Page *page;
    RecordTable *table;
    PagedTableModel *model;
};

struct ListTimes {
    QList<double> open, openStall, firstMiddle, firstEnd, middle, end, jumpStall, sort;
};

void measureJumps(BenchDesk &bench, ListTimes &times)
{
    const OpenedList list(bench);
    QElapsedTimer timer;
    StallMeter stall;
    QScrollBar *bar = list.table->verticalScrollBar();
    const auto toMiddle = [&](int part) {
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * part / 100));
        return list.untilReal(timer);
    };
    const auto toEnd = [&] {
        timer.start();
        QTest::keyClick(list.table, Qt::Key_End, Qt::ControlModifier);
        return list.untilReal(timer);
    };
    times.firstMiddle.append(toMiddle(50));
    times.firstEnd.append(toEnd());
    bench.quiet();
    bar->setValue(0);
    bench.quiet();
    times.middle.append(toMiddle(47)); // not where it has been already
    bar->setValue(0);
    bench.quiet();
    times.end.append(toEnd());
    times.jumpStall.append(stall.longestMs());
}

void openOnce(const ConnectionSettings &connection, ListTimes &times)
{
    BenchDesk bench(connection);
    bench.rememberPipelineView(1);
    QElapsedTimer timer;
    {
        StallMeter stall;
        BenchApplication::instance().until([&] { return stall.longestMs() > 0; });
        stall.restart();
        timer.start();
        bench.click("pipeline");
        times.open.append(OpenedList(bench).untilReal(timer));
        times.openStall.append(stall.longestMs());
    }
    measureJumps(bench, times);
}

QList<double> filterTimes(const ConnectionSettings &connection, const QStringList &words, int repeats, QList<double> *stalls)
{
    BenchDesk bench(connection);
    bench.rememberPipelineView(1);
    bench.click("pipeline");
    bench.quiet(500);
    const OpenedList list(bench);
    auto *text = list.page->filterBar()->findChild<QLineEdit *>(QStringLiteral("filterText"));
    QList<double> times;
    for (int i = 0; i < repeats; ++i) {
        for (const QString &word : words) {
            text->show();
            text->setText(word);
            StallMeter stall;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(text, Qt::Key_Return); // at once; without it the bar waits 200 ms for the next key
            const auto real = [&] { return !list.model->isSelecting() && list.model->filter().text == word && showsRealRows(*list.table); };
            times.append(BenchApplication::instance().untilPainted(list.table->viewport(), real, timer).value_or(60'000));
            stalls->append(stall.longestMs());
            // What runs behind (count, totals, places to jump to) is given up with the filter, as when a person types on.
            text->clear();
            QTest::keyClick(text, Qt::Key_Return);
            bench.quiet();
        }
    }
    return times;
}

void reportFilter(const BenchReport &report, const ConnectionSettings &connection)
{
    QList<double> stalls;
    // Those that a tenth of the data holds, too, come first.
    const QStringList typical{QStringLiteral("crama bistrita"), QStringLiteral("iaurt siret"), QStringLiteral("stupina codrilor"),
                              QStringLiteral("agro bucegi 12"), QStringLiteral("lunca muresului 7"), QStringLiteral("utilaje huși"),
                              QStringLiteral("moara olt"), QStringLiteral("degustări neamț"), QStringLiteral("film vrancea"), QStringLiteral("jidvei 3 sa")};
    report.add(QStringLiteral("text filter, names as people type them"), "ms",
               filterTimes(connection, benchQuick() ? typical.first(3) : typical, 1, &stalls), BenchGoal{100},
               QStringLiteral("from Enter to painted; ten texts with 50 to 3,100 hits, each once"));
    report.add(QStringLiteral("text filter, a place (25,000 hits)"), "ms", filterTimes(connection, {QStringLiteral("bucegi")}, benchSamples(), &stalls), BenchGoal{100});
    report.add(QStringLiteral("text filter, a word of many titles (74,000 hits)"), "ms",
               filterTimes(connection, {QStringLiteral("campanie")}, benchSamples(), &stalls), BenchGoal{100});
    report.add(QStringLiteral("text filter, what every second row holds (srl)"), "ms",
               filterTimes(connection, {QStringLiteral("srl")}, benchSamples(), &stalls), BenchGoal{100});
    report.add(QStringLiteral("longest GUI stall while filtering"), "ms", stalls, BenchGoal{20});
}

void reportPsql(const BenchReport &report, TestDatabase &database, const QList<double> &open)
{
    const QString statement = statementOfPage(database, [&] {
        BenchDesk bench(database.as(QStringLiteral("ana")));
        bench.rememberPipelineView(1);
        bench.click("pipeline");
        bench.quiet(500);
    });
    if (statement.isEmpty()) {
        std::printf("          the statement of the page was not found in the server's log\n");
        return;
    }
    const QList<double> psql = psqlTimes(database.as(QStringLiteral("ana")), statement, benchSamples());
    const double limit = 1.5 * BenchReport::median(psql) + 30;
    report.add(QStringLiteral("psql, the page's own SQL as the same login"), "ms", psql, {}, QStringLiteral("\\timing, 201 rows, connection open"));
    report.add(QStringLiteral("click to real rows painted, beside psql"), "ms", open, BenchGoal{limit}, QStringLiteral("goal 1.5 x psql + 30 ms"));
}

} // namespace

void measureList(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("1 list"));
    const ConnectionSettings connection = database.as(QStringLiteral("ana"));
    ListTimes warm, times;
    openOnce(connection, warm);
    for (int i = 0; i < benchSamples(); ++i)
        openOnce(connection, times);
    report.add(QStringLiteral("click to real rows painted"), "ms", times.open, BenchGoal{50},
               QStringLiteral("click on Pipeline in the navigation, page built anew; first of all, cold: %1 ms").arg(warm.open.first(), 0, 'f', 1));
    report.add(QStringLiteral("longest GUI stall on the way"), "ms", times.openStall, BenchGoal{20});
    report.add(QStringLiteral("jump to the middle, at once after opening"), "ms", times.firstMiddle, BenchGoal{50});
    report.add(QStringLiteral("jump to the end, at once after that"), "ms", times.firstEnd, BenchGoal{50});
    report.add(QStringLiteral("jump to the middle, later"), "ms", times.middle, BenchGoal{50});
    report.add(QStringLiteral("jump to the end, later"), "ms", times.end, BenchGoal{50});
    report.add(QStringLiteral("longest GUI stall while jumping"), "ms", times.jumpStall, BenchGoal{20});
    reportPsql(report, database, times.open);
    reportFilter(report, connection);
}

void measureListMemory(const TestDatabase &small, const TestDatabase &large)
{
    const auto probe = [](const TestDatabase &database) {
        const ConnectionSettings connection = database.as(QStringLiteral("ana"));
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory"), connection.hosts, connection.ports, connection.database, connection.login});
        process.waitForFinished(120'000);
        return process.readAllStandardOutput().trimmed().toDouble();
    };
    const double with = probe(large);
    const double without = probe(small);
    BenchReport(QStringLiteral("1 list"))
        .add(QStringLiteral("memory growth from 10,000 to all rows"), "MB", with - without, BenchGoal{40},
             QStringLiteral("VmRSS of the process after opening, middle and end: %1 MB and %2 MB").arg(without, 0, 'f', 1).arg(with, 0, 'f', 1));
}

int runMemoryProbe(const ConnectionSettings &connection)
{
    ListTimes times;
    BenchDesk bench(connection);
    bench.rememberPipelineView(1);
    bench.click("pipeline");
    bench.quiet(500);
    measureJumps(bench, times);
    bench.quiet(500);
    std::printf("%.2f\n", benchMemoryMb());
    return 0;
}

} // namespace punte
