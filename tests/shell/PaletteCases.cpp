// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/PaletteCases.h"

#include "app/shell/CommandPalette.h"
#include "app/shell/PaletteModel.h"
#include "tests/shell/ShellBench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace punte;

namespace {

CommandPalette *openPalette(ShellBench &bench)
{
    QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);
    return bench.find<CommandPalette>("commandPalette");
}

QStringList titlesOf(const PaletteModel &model, PaletteRow::Kind kind)
{
    QStringList titles;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.row(i).kind == kind)
            titles += model.row(i).title;
    }
    return titles;
}

} // namespace

void PaletteCases::opensAndGivesTheFocusBack()
{
    ShellBench bench;
    bench.open();
    QWidget *before = bench.find<QWidget>("searchButton");
    before->setFocus();
    CommandPalette *palette = openPalette(bench);
    QVERIFY(palette->isVisible());
    QCOMPARE(QApplication::focusWidget(), palette->field());
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void PaletteCases::runsACommandByItsRomanianName()
{
    ShellBench bench;
    bench.open();
    CommandPalette *palette = openPalette(bench);
    QTest::keyClicks(palette->field(), QStringLiteral("clienti"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("customers"));
    palette = openPalette(bench);
    QTest::keyClicks(palette->field(), QStringLiteral("oportun"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("tasks"));
}

void PaletteCases::onlyTheNewestSearchCounts()
{
    ShellBench bench;
    bench.open();
    ProbeSearch search("Customers", {"company"}, 1);
    bench.window->setSearchProviders({&search});
    CommandPalette *palette = openPalette(bench);
    QTest::keyClicks(palette->field(), QStringLiteral("agro"));
    QTRY_COMPARE(search.questions.size(), 1);
    QTest::keyClicks(palette->field(), QStringLiteral(" bar"));
    QTRY_COMPARE(search.questions.size(), 2);
    QVERIFY2(!search.questions.at(0).context, "the older search is cancelled by the death of its context");
    search.answer(1, {QStringLiteral("Agro Bărăgan SRL")});
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Record), QStringList{QStringLiteral("Agro Bărăgan SRL")});
    QVERIFY(!palette->model().isSearching());
    bench.window->setSearchProviders({});
}

/// The first hits are there at once; what comes behind them is shown together, not group by group: each showing costs a painting.
void PaletteCases::laterHitsComeTogether()
{
    ShellBench bench;
    bench.open();
    ProbeSearch companies("Customers", {"company"}, 1);
    ProbeSearch people("Contacts", {"contact"}, 2);
    ProbeSearch deals("Opportunities", {"opportunity"}, 3);
    ProbeSearch tasks("Tasks", {"task"}, 4);
    bench.window->setSearchProviders({&companies, &people, &deals, &tasks});
    CommandPalette *palette = openPalette(bench);
    palette->model().setText(QStringLiteral("elena"));
    QSignalSpy shown(&palette->model(), &PaletteModel::resultsChanged);
    people.answer(0, {QStringLiteral("Elena Marin")});
    QCOMPARE(shown.size(), 1);
    deals.answer(0, {QStringLiteral("Site Elena")});
    companies.answer(0, {QStringLiteral("Elena SRL")});
    QCOMPARE(shown.size(), 1);
    QTRY_COMPARE(shown.size(), 2);
    const QStringList expected{QStringLiteral("Elena SRL"), QStringLiteral("Elena Marin"), QStringLiteral("Site Elena")};
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Record), expected);
    QVERIFY(palette->model().isSearching());
    tasks.answer(0, {});
    QCOMPARE(shown.size(), 3);
    QVERIFY(!palette->model().isSearching());
    bench.window->setSearchProviders({});
}

/// Enter right behind a command's name runs it, whatever comes later that only resembles it.
void PaletteCases::nameOfACommandStaysFirst()
{
    ShellBench bench;
    bench.open();
    ProbeSearch companies("Customers", {"company"}, 1);
    bench.window->setSearchProviders({&companies});
    CommandPalette *palette = openPalette(bench);
    palette->model().setText(QStringLiteral("theme: Dark"));
    const auto first = [&] { return palette->model().index(palette->model().firstChoice()).data().toString(); };
    QCOMPARE(first(), QStringLiteral("Theme: dark"));
    companies.answer(0, {QStringLiteral("Thema Darvas SRL")});
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Record), QStringList{QStringLiteral("Thema Darvas SRL")});
    QCOMPARE(first(), QStringLiteral("Theme: dark"));
    palette->model().setText(QStringLiteral("theme: d")); // the first words are enough
    companies.answer(1, {QStringLiteral("Thema Darvas SRL")});
    QCOMPARE(first(), QStringLiteral("Theme: dark"));
    palette->model().setText(QStringLiteral("theme"));
    companies.answer(2, {QStringLiteral("Thema Darvas SRL")});
    QCOMPARE(first(), QStringLiteral("Thema Darvas SRL"));
    bench.window->setSearchProviders({});
}

/// A cancel that was meant for the search before must not make a person seem missing.
void PaletteCases::asksAgainWhatNobodyStopped()
{
    ShellBench bench;
    bench.open();
    ProbeSearch people("Contacts", {"contact"}, 2);
    bench.window->setSearchProviders({&people});
    CommandPalette *palette = openPalette(bench);
    palette->model().setText(QStringLiteral("tudora vantu"));
    const auto stop = [&](int n) {
        const SearchProvider::Done done = people.questions.at(n).done; // the answer may ask the next question
        done(std::unexpected(AppError{.kind = ErrorKind::Cancelled, .what = QStringLiteral("It was stopped.")}));
    };
    stop(0);
    QCOMPARE(people.questions.size(), 2);
    QVERIFY(palette->model().isSearching());
    people.answer(1, {QStringLiteral("Tudora Vântu")});
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Record), QStringList{QStringLiteral("Tudora Vântu")});
    palette->model().setText(QStringLiteral("tudora"));
    stop(2);
    stop(3); // once is enough: the line may be closing
    QCOMPARE(people.questions.size(), 4);
    QVERIFY(!palette->model().isSearching());
    bench.window->setSearchProviders({});
}

void PaletteCases::prefixesChooseWhatIsAsked()
{
    ShellBench bench;
    bench.open();
    ProbeSearch companies("Customers", {"company"}, 1);
    ProbeSearch people("Contacts", {"contact"}, 2);
    bench.window->setSearchProviders({&people, &companies});
    CommandPalette *palette = openPalette(bench);
    palette->model().setText(QStringLiteral("@ elena"));
    QCOMPARE(companies.questions.size(), 0);
    QCOMPARE(people.questions.size(), 1);
    QCOMPARE(people.questions.first().text, QStringLiteral("elena"));
    QVERIFY(titlesOf(palette->model(), PaletteRow::Kind::Command).isEmpty());
    palette->model().setText(QStringLiteral("> rows"));
    QCOMPARE(people.questions.size(), 1);
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Command).size(), 3);
    palette->model().setText(QStringLiteral("el"));
    palette->field()->setText(QStringLiteral("el"));
    people.answer(1, {QStringLiteral("Elena Marin")});
    companies.answer(0, {QStringLiteral("Elite SRL")});
    const QStringList expected{QStringLiteral("Elite SRL"), QStringLiteral("Elena Marin")};
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Record), expected);
    bench.picture("palette");
    bench.window->setSearchProviders({});
}

void PaletteCases::opensARecord()
{
    ShellBench bench;
    PageInfo info = ProbePage::info("records", "Pipeline", NavGroup::Sell, 2);
    info.recordKinds = {"opportunity"};
    bench.registry.add(info);
    bench.open();
    ProbeSearch search("Opportunities", {"opportunity"}, 1);
    bench.window->setSearchProviders({&search});
    CommandPalette *palette = openPalette(bench);
    QTest::keyClicks(palette->field(), QStringLiteral("harvest"));
    QTRY_COMPARE(search.questions.size(), 1);
    search.answer(0, {QStringLiteral("Harvest PPC"), QStringLiteral("Harvest fair")});
    QTest::keyClick(palette->field(), Qt::Key_Down);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(bench.window->currentPage()->pageId(), QByteArray("records"));
    QCOMPARE(bench.probe("records")->openedId, QUuid::createUuidV5(QUuid(), QStringLiteral("Harvest fair")));

    QSignalSpy newWindow(bench.window.get(), &MainWindow::newWindowRequested);
    palette = openPalette(bench);
    QTest::keyClicks(palette->field(), QStringLiteral("harvest"));
    QTRY_COMPARE(search.questions.size(), 2);
    search.answer(1, {QStringLiteral("Harvest PPC")});
    QTest::keyClick(palette->field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(newWindow.size(), 1);
    bench.window->setSearchProviders({});
}

void PaletteCases::commandsKnowTheCustomerFoundFirst()
{
    ShellBench bench;
    bench.open();
    ActionSpec spec;
    spec.id = "probe.call";
    spec.context = "Pages";
    spec.text = "Make a call";
    spec.aboutText = "Make a call with %1";
    QAction *call = bench.window->addAction(spec, nullptr);
    RecordContext subject;
    connect(call, &QAction::triggered, this, [&] { subject = bench.window->commandSubject(); });
    ProbeSearch companies("Customers", {"company"}, 1);
    bench.window->setSearchProviders({&companies});
    CommandPalette *palette = openPalette(bench);
    const QString about = QStringLiteral("Make a call with Agro Bărăgan SRL");
    palette->model().setText(QStringLiteral("agro"));
    QVERIFY(!titlesOf(palette->model(), PaletteRow::Kind::Command).contains(about));
    companies.answer(0, {QStringLiteral("Agro Bărăgan SRL"), QStringLiteral("Agro Nord")});
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Command).value(0), about); // before commands that merely sound alike
    const int row = 4; // two headings and two customers are above
    QCOMPARE(palette->model().row(row).titleMarks, (QList<std::pair<int, int>>{{17, 4}}));
    Q_EMIT palette->commandAboutChosen(palette->model().row(row).actionId, palette->model().row(row).hit);
    QCOMPARE(subject.customer, QUuid::createUuidV5(QUuid(), QStringLiteral("Agro Bărăgan SRL")));
    QCOMPARE(subject.customerName, QStringLiteral("Agro Bărăgan SRL"));
    QVERIFY2(bench.window->commandSubject().customer.isNull(), "the next command is about nobody");
    palette->model().setText(QStringLiteral("make a call")); // by itself it is an ordinary command
    companies.answer(1, {});
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Command), QStringList{QStringLiteral("Make a call")});
    palette->model().setText(QStringLiteral("make a"));
    companies.answer(2, {QStringLiteral("Make a Deal SRL")});
    QCOMPARE(palette->model().row(palette->model().firstChoice()).title, QStringLiteral("Make a call")); // Enter may be on its way
    QCOMPARE(titlesOf(palette->model(), PaletteRow::Kind::Command).value(1), QStringLiteral("Make a call with Make a Deal SRL"));
    bench.window->setSearchProviders({});
}

void PaletteCases::modelHoldsItsContract()
{
    ShellBench bench;
    bench.open();
    ProbeSearch search("Customers", {"company"}, 1);
    PaletteModel model(bench.window->actions());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setProviders({&search});
    model.setText(QStringLiteral("agro"));
    search.answer(0, {QStringLiteral("Agro Bărăgan"), QStringLiteral("Agro Nord")});
    QVERIFY(model.rowCount() >= 3);
    QCOMPARE(model.firstChoice(), 1);
    QCOMPARE(model.nextChoice(1, 1), 2);
    QCOMPARE(model.nextChoice(1, -1), 1);
    model.setText(QStringLiteral("zzzzzz"));
    search.answer(1, {});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).kind, PaletteRow::Kind::Note);
    model.setProviders({});
}

void PaletteCases::commandsOfHiddenPagesAreNotOffered()
{
    ShellBench bench;
    bench.open(QStringLiteral("punte_ana"), "customers");
    bench.window->page("tasks");
    const auto offered = [&](const QByteArray &id) {
        PaletteModel model(bench.window->actions());
        model.setText(QString());
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.row(i).actionId == id)
                return true;
        }
        return false;
    };
    QVERIFY(offered("customers.new"));
    QVERIFY(!offered("tasks.new"));
    bench.window->showPage("tasks");
    QVERIFY(offered("tasks.new"));
}

void PaletteCases::aFailedSearchIsSaid()
{
    ShellBench bench;
    bench.open();
    ProbeSearch search("Customers", {"company"}, 1);
    PaletteModel model(bench.window->actions());
    model.setProviders({&search});
    model.setText(QStringLiteral("agro"));
    AppError error;
    error.kind = ErrorKind::Offline;
    error.what = QStringLiteral("The server did not answer.");
    search.questions.first().done(std::unexpected(error));
    QVERIFY(titlesOf(model, PaletteRow::Kind::Note).value(0).contains(error.what));
    model.setProviders({});
}
