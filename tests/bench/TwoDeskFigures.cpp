// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/TwoDeskFigures.h"

#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "tests/support/ChaosProxy.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"

#include <QScrollBar>
#include <QTest>

namespace punte {

using namespace std::chrono_literals;

namespace {

/// Elena moves a card with her keys, back and forth between two columns; until it is painted on Ana's board.
void moveAndWatch(BenchDesk &elena, BenchDesk &ana, int count, QList<double> &fromKey, QList<double> &fromCommit)
{
    auto *hers = elena.desk.page("pipeline")->findChild<BoardModel *>();
    for (int i = 0; i < count; ++i) {
        elena.quiet(60);
        ana.quiet(60);
        const int from = i % 2;
        const int to = 1 - from;
        BoardListView &list = elena.desk.board()->column(from)->list();
        const QUuid card = list.cardAt(0);
        elena.desk.board()->selectCard(card);
        ana.desk.board()->column(to)->list().verticalScrollBar()->setValue(0);
        double committed = 0;
        QElapsedTimer timer;
        const QObject context;
        QObject::connect(hers, &BoardModel::saved, &context, [&] { committed = double(timer.nsecsElapsed()) / 1e6; });
        const BoardListView &target = ana.desk.board()->column(to)->list();
        timer.start();
        QTest::keyClick(&list, from == 0 ? Qt::Key_Right : Qt::Key_Left, Qt::ControlModifier);
        const auto painted = BenchApplication::instance().untilPainted(target.viewport(), [&] { return target.rowOf(card) >= 0; }, timer, 10'000);
        BenchApplication::instance().until([&] { return committed > 0; }, 5'000);
        fromKey.append(painted.value_or(10'000));
        fromCommit.append(std::max(0.0, painted.value_or(10'000) - committed));
    }
}

/// Round trips on the wire and at the database's lanes while `what` runs, and how long it took.
struct Trips {
    QList<double> wire, lanes, times;
    void count(const ChaosProxy &proxy, const BenchDesk &bench, const std::function<std::optional<double>()> &what)
    {
        const int turns = proxy.turns();
        const quint64 before = bench.desk.database.roundTrips();
        times.append(what().value_or(60'000));
        wire.append(proxy.turns() - turns);
        lanes.append(double(bench.desk.database.roundTrips() - before));
    }
    void tell(const BenchReport &report, const QString &name) const
    {
        const BenchGoal three{3};
        report.add(QStringLiteral("round trips: %1").arg(name), "trips", wire, three,
                   QStringLiteral("on the wire, heartbeats and notices included; of the window's own questions %1; took %2 ms over a line of 80 ms")
                       .arg(BenchReport::median(lanes)).arg(BenchReport::median(times), 0, 'f', 0));
    }
};

std::optional<double> openBoardOver(BenchDesk &bench)
{
    QElapsedTimer timer;
    timer.start();
    bench.click("pipeline");
    BoardView *board = bench.desk.board();
    return BenchApplication::instance().untilPainted(board->column(3)->list().viewport(), [board] {
        return board->column(0)->list().model()->rowCount() > 0 && board->column(3)->list().model()->rowCount() > 0;
    }, timer);
}

std::optional<double> jumpInList(RecordTable &table, double part)
{
    QElapsedTimer timer;
    timer.start();
    table.scrollTo(table.model()->index(int(table.model()->rowCount() * part), 0), QAbstractItemView::PositionAtTop);
    return BenchApplication::instance().untilPainted(table.viewport(), [&] { return showsRealRows(table); }, timer);
}

std::optional<double> saveCell(PagedTableModel &model, int row, int sample)
{
    QElapsedTimer timer;
    bool saved = false;
    const QObject context;
    QObject::connect(&model, &PagedTableModel::saved, &context, [&] { saved = true; });
    timer.start();
    model.setData(model.index(row, model.columnOf("title")), QStringLiteral("Titlu nou %1").arg(sample));
    if (!BenchApplication::instance().until([&] { return saved; }))
        return {};
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void measureLatency(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("6 live"));
    const auto run = [&](const ConnectionSettings &elenas, const ConnectionSettings &anas, int count, const QString &line) {
        BenchDesk elena(elenas, "pipeline");
        BenchDesk ana(anas, "pipeline");
        QList<double> warm, warmCommit, fromKey, fromCommit;
        moveAndWatch(elena, ana, 4, warm, warmCommit);
        moveAndWatch(elena, ana, count, fromKey, fromCommit);
        report.add(QStringLiteral("key in one window to painted in the other, %1").arg(line), "ms", fromKey, BenchGoal{1'000, BenchGoal::Of::P95},
                   QStringLiteral("%1 moves; both windows share one GUI thread").arg(fromKey.size()));
        report.add(QStringLiteral("confirmed in one window to painted in the other, %1").arg(line), "ms", fromCommit, BenchGoal{1'000, BenchGoal::Of::P95});
    };
    const ConnectionSettings elena = database.as(QStringLiteral("elena"));
    const ConnectionSettings ana = database.as(QStringLiteral("ana"));
    run(elena, ana, benchQuick() ? 10 : 100, QStringLiteral("direct"));
    ChaosProxy hers(elena), mine(ana);
    hers.setRoundTrip(80ms);
    mine.setRoundTrip(80ms);
    run(hers.settings(), mine.settings(), benchQuick() ? 6 : 40, QStringLiteral("80 ms line"));
}

void measureRoundTrips(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("6 live"));
    Trips board, page, save;
    for (int i = 0; i < benchSamples(); ++i) {
        ChaosProxy proxy(database.as(QStringLiteral("ana")));
        BenchDesk bench(proxy.settings());
        bench.rememberPipelineView(0);
        proxy.setRoundTrip(80ms);
        bench.quiet();
        board.count(proxy, bench, [&] { return openBoardOver(bench); });
        bench.quiet();
    }
    ChaosProxy proxy(database.as(QStringLiteral("ana")));
    BenchDesk bench(proxy.settings());
    bench.rememberPipelineView(1);
    bench.click("pipeline");
    auto *table = bench.desk.page("pipeline")->findChild<RecordTable *>(QStringLiteral("recordTable"));
    auto *model = bench.desk.page("pipeline")->findChild<PagedTableModel *>();
    BenchApplication::instance().until([&] { return showsRealRows(*table); });
    bench.quiet();
    proxy.setRoundTrip(80ms);
    for (int i = 0; i < benchSamples(); ++i) {
        page.count(proxy, bench, [&] { return jumpInList(*table, (i * 7 % 10 + 0.5) / 10); });
        bench.quiet();
        const int row = std::max(0, table->rowAt(10));
        save.count(proxy, bench, [&] { return saveCell(*model, row, i); });
        bench.quiet();
    }
    board.tell(report, QStringLiteral("board opened, until painted"));
    page.tell(report, QStringLiteral("page of a list, until painted"));
    save.tell(report, QStringLiteral("save of a cell, until confirmed"));
}

} // namespace punte
