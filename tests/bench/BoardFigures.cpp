// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BoardFigures.h"

#include "models/records/BoardColumnModel.h"
#include "models/records/BoardModel.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "views/components/Page.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"

#include <QScrollBar>
#include <QTest>

namespace punte {

namespace {

constexpr int openColumns = 4;
constexpr int scrollStep = 40; // px, about one notch of a wheel

struct BoardTimes {
    QList<double> open, complete, openStall, streamed, streamStall, framesWhileStreaming, frames, moves, moveStall;
};

bool columnsShowCards(const BoardView &board)
{
    for (int i = 0; i < openColumns; ++i) {
        if (board.column(i)->list().model()->rowCount() == 0)
            return false;
    }
    return true;
}

/// One frame per step: from the new place of the scroll bar to the frame handed to the display.
void scroll(BoardListView &list, int steps, QList<double> &frames)
{
    QElapsedTimer timer;
    QScrollBar *bar = list.verticalScrollBar();
    for (int i = 0; i < steps; ++i) {
        timer.start();
        bar->setValue(bar->value() + (bar->value() + scrollStep <= bar->maximum() ? scrollStep : -bar->maximum()));
        frames.append(BenchApplication::instance().untilPainted(list.viewport(), [] { return true; }, timer).value_or(60'000));
    }
}

/// A card goes to the next column by keys, and the database's word is waited for.
void moveCards(BenchDesk &bench, BoardModel &model, int count, BoardTimes &times)
{
    BoardListView &list = bench.desk.board()->column(0)->list();
    for (int i = 0; i < count; ++i) {
        bench.quiet(50);
        list.verticalScrollBar()->setValue(0);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(i % 3, 0));
        bool confirmed = false;
        const QObject context;
        QObject::connect(&model, &BoardModel::saved, &context, [&] { confirmed = true; });
        QObject::connect(&model, &BoardModel::moveRefused, &context, [](const QList<QUuid> &, const AppError &error) {
            std::fprintf(stderr, "A move was refused: %s\n", qUtf8Printable(error.what));
        });
        StallMeter stall;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&list, Qt::Key_Right, Qt::ControlModifier);
        if (BenchApplication::instance().until([&] { return confirmed; }))
            times.moves.append(double(timer.nsecsElapsed()) / 1e6);
        times.moveStall.append(stall.longestMs());
    }
}

void openBoard(const ConnectionSettings &connection, bool further, BoardTimes &times)
{
    BenchDesk bench(connection);
    bench.rememberPipelineView(0);
    StallMeter stall;
    BenchApplication::instance().until([&] { return stall.longestMs() > 0; });
    stall.restart();
    QElapsedTimer timer;
    timer.start();
    bench.click("pipeline");
    BoardView *board = bench.desk.board();
    auto *model = bench.desk.page("pipeline")->findChild<BoardModel *>();
    const auto real = [board] { return columnsShowCards(*board); };
    times.open.append(BenchApplication::instance().untilPainted(board->column(openColumns - 1)->list().viewport(), real, timer).value_or(60'000));
    times.openStall.append(stall.longestMs());
    BenchApplication::instance().until([&] { return bench.desk.page("pipeline")->isReady(); });
    times.complete.append(double(timer.nsecsElapsed()) / 1e6);
    if (!further)
        return;
    stall.restart();
    scroll(board->column(0)->list(), 100, times.framesWhileStreaming);
    BenchApplication::instance().until([&] { return model->isComplete(); }, 300'000);
    times.streamed.append(double(timer.nsecsElapsed()) / 1e6);
    times.streamStall.append(stall.longestMs());
    bench.quiet();
    for (int i = 0; i < openColumns; ++i)
        scroll(board->column(i)->list(), 200, times.frames);
    moveCards(bench, *model, benchQuick() ? 5 : 30, times);
}

} // namespace

void measureBoard(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("2 board"));
    const ConnectionSettings connection = database.as(QStringLiteral("ana"));
    BoardTimes cold, times;
    openBoard(connection, false, cold);
    for (int i = 0; i < benchSamples(); ++i)
        openBoard(connection, i == 0, times);
    report.add(QStringLiteral("open to painted, warm"), "ms", times.open, BenchGoal{500},
               QStringLiteral("click on Pipeline, page built anew, exact heads and cards of every column; first of all: %1 ms").arg(cold.open.first(), 0, 'f', 1));
    report.add(QStringLiteral("open to next tasks shown, too"), "ms", times.complete);
    report.add(QStringLiteral("longest GUI stall until painted"), "ms", times.openStall);
    report.add(QStringLiteral("until every card has streamed in"), "ms", times.streamed);
    report.add(QStringLiteral("longest GUI stall while they stream in"), "ms", times.streamStall);
    report.add(QStringLiteral("scroll frame"), "ms", times.frames, BenchGoal{16.7, BenchGoal::Of::P99},
               QStringLiteral("all cards loaded, %1 frames of 40 px; p99 %2 ms").arg(times.frames.size()).arg(BenchReport::percentile(times.frames, 0.99), 0, 'f', 1));
    report.add(QStringLiteral("scroll frame while cards stream in"), "ms", times.framesWhileStreaming, BenchGoal{16.7, BenchGoal::Of::P99},
               QStringLiteral("p99 %1 ms").arg(BenchReport::percentile(times.framesWhileStreaming, 0.99), 0, 'f', 1));
    report.add(QStringLiteral("move confirmed by the database"), "ms", times.moves, {}, QStringLiteral("Ctrl+Right to the saved signal, %1 moves, durable commits").arg(times.moves.size()));
    report.add(QStringLiteral("longest GUI stall of a move"), "ms", times.moveStall);
}

} // namespace punte
