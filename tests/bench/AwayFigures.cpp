// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AwayFigures.h"

#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "tests/db/ServerControl.h"
#include "views/components/RecordFormView.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace punte {

namespace {

constexpr int awayMs = 20'000;

/// A person in the middle of something: the inspector of a card is open and a field half typed.
struct BusyDesk {
    explicit BusyDesk(const ConnectionSettings &connection)
        : bench(connection, "pipeline")
        , line(bench.desk.find<QLabel>("connectionLabel"))
    {
        bench.desk.window->activateWindow();
        BoardListView &list = bench.desk.board()->column(0)->list();
        const QUuid card = list.cardAt(0);
        bench.desk.page("pipeline")->openRecord("opportunity", card);
        form = bench.desk.find<RecordFormView>("opportunityForm");
        BenchApplication::instance().until([this] { return form && !form->values().value(QStringLiteral("title")).isNull(); });
        bench.quiet();
        form->editField("source");
        BenchApplication::instance().until([] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr; }, 2'000);
        edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (edit) {
            edit->selectAll();
            QTest::keyClicks(edit, typed);
        }
    }
    [[nodiscard]] ConnectionState state() const { return bench.desk.database.state(); }
    /// Milliseconds until the status bar shows this state.
    double untilSaid(ConnectionState wanted, const QElapsedTimer &since)
    {
        if (state() == wanted)
            return double(since.nsecsElapsed()) / 1e6;
        return BenchApplication::instance().untilPainted(line, [&] { return state() == wanted; }, since).value_or(60'000);
    }
    /// What one does meanwhile: scrolls, selects, types on.
    void beBusyUntil(const QElapsedTimer &since, int ms)
    {
        int step = 0;
        BoardListView &list = bench.desk.board()->column(1)->list();
        while (!since.hasExpired(ms)) {
            QScrollBar *bar = list.verticalScrollBar();
            bar->setValue((bar->value() + 120) % std::max(1, bar->maximum()));
            list.selectionModel()->setCurrentIndex(list.model()->index(step++ % 20, 0), QItemSelectionModel::ClearAndSelect);
            QElapsedTimer pause;
            pause.start();
            BenchApplication::instance().until([&] { return pause.hasExpired(100); });
        }
    }
    [[nodiscard]] bool kept() const { return edit && edit->isVisible() && edit->text() == typed; }
    /// The line is live, what waited is answered, and notices arrive.
    [[nodiscard]] bool recovered() const
    {
        return state() == ConnectionState::Live && bench.desk.database.openSaves() == 0 && bench.desk.feed.isListening();
    }

    const QString typed = QStringLiteral("Recomandare de la");
    BenchDesk bench;
    QLabel *line;
    RecordFormView *form = nullptr;
    QPointer<QLineEdit> edit;
};

} // namespace

void measureFrozen(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("3 away"));
    QList<double> stall, said, live, recovered, kept;
    for (int i = 0; i < benchSamples(); ++i) {
        BusyDesk desk(database.as(QStringLiteral("ana")));
        ServerControl control;
        control.freeze();
        StallMeter meter;
        QElapsedTimer since;
        since.start();
        said.append(desk.untilSaid(ConnectionState::Reconnecting, since));
        desk.beBusyUntil(since, awayMs);
        stall.append(meter.longestMs());
        since.restart();
        control.thaw();
        live.append(desk.untilSaid(ConnectionState::Live, since));
        recovered.append(BenchApplication::instance().until([&] { return desk.recovered(); }) ? double(since.nsecsElapsed()) / 1e6 : 60'000);
        kept.append(desk.kept() ? 1 : 0);
    }
    report.add(QStringLiteral("longest stall of the GUI thread in 20 s without a server"), "ms", stall, BenchGoal{100, BenchGoal::Of::Max},
               QStringLiteral("postmaster and all children stopped; scrolling and selecting meanwhile"));
    report.add(QStringLiteral("status bar says so after"), "ms", said, BenchGoal{8'000, BenchGoal::Of::Max});
    report.add(QStringLiteral("status bar says live after SIGCONT"), "ms", live, BenchGoal{3'000, BenchGoal::Of::Max});
    report.add(QStringLiteral("everything answered and notices heard after SIGCONT"), "ms", recovered, BenchGoal{3'000, BenchGoal::Of::Max});
    report.add(QStringLiteral("half-typed text kept"), "of 1", kept, BenchGoal{1, BenchGoal::Of::Median, false});
}

void measureRestart(TestDatabase &database)
{
    const BenchReport report(QStringLiteral("3 away"));
    QList<double> stall, said, recovered, kept;
    for (int i = 0; i < benchSamples(); ++i) {
        BusyDesk desk(database.as(QStringLiteral("ana")));
        StallMeter meter;
        ServerControl control;
        control.stop(); // returns when it is down, and is no work of the window
        meter.restart();
        QElapsedTimer since;
        since.start();
        said.append(desk.untilSaid(ConnectionState::Reconnecting, since));
        desk.beBusyUntil(since, 4'000);
        stall.append(meter.longestMs());
        control.start(); // returns when it takes connections
        since.restart();
        recovered.append(BenchApplication::instance().until([&] { return desk.recovered(); }) ? double(since.nsecsElapsed()) / 1e6 : 60'000);
        kept.append(desk.kept() ? 1 : 0);
    }
    report.add(QStringLiteral("longest stall of the GUI thread in 4 s without a server"), "ms", stall, BenchGoal{100, BenchGoal::Of::Max});
    report.add(QStringLiteral("status bar says so after the server has stopped"), "ms", said, BenchGoal{8'000, BenchGoal::Of::Max});
    report.add(QStringLiteral("everything answered and notices heard after a restart"), "ms", recovered, BenchGoal{3'000, BenchGoal::Of::Max});
    report.add(QStringLiteral("half-typed text kept over a restart"), "of 1", kept, BenchGoal{1, BenchGoal::Of::Median, false});
}

} // namespace punte
