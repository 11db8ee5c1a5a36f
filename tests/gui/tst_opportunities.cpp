// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandPalette.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/PaletteModel.h"
#include "models/core/Clock.h"
#include "models/records/PagedTableModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/InspectorFrame.h"
#include "views/components/NewRecordForm.h"
#include "views/components/Page.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace punte;

// Stages of the seed: 4, 8 prospecting; 1, 5 qualification; 2, 6 proposal; 3, 7 negotiation.
class TestOpportunities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void cardSaysLateStaleAndNextTask();
    void taskOnTheCardIsTickedOff();
    void addANextTaskIsAboutTheCard();
    void severalAreDraggedAtOnce();
    void selectionGoesWithTheCard();
    void undoBringsTheSelectionBack();
    void reopeningAsksWhy();
    void menuMovesAndSaysWhyNot();
    void sortedBoardKeepsItsOrder();
    void listEditsAndMoves();
    void inspectorReadsDatePhrases();
    void headOfTheInspectorIsEdited();
    void inspectorTeachesItsKeys();
    void paletteMakesAnOpportunityForTheCustomer();
    void altArrowsWalkTheBoard();
    void newOpportunityIsSelected();
    void deletedAndBack();
    void navigationCounts();
    void viewAndSelectionComeBack();

private:
    [[nodiscard]] CardFace face(const QString &title) const;
    [[nodiscard]] QString valueOf(const char *column, const QString &title) const
    {
        return m_db->value(QStringLiteral("SELECT %1::text FROM crm.opportunities WHERE title = $1 AND deleted_at IS NULL").arg(QLatin1String(column)), {title});
    }
    [[nodiscard]] QUuid idOf(const QString &title) const { return QUuid::fromString(valueOf("id", title)); }
    [[nodiscard]] RecordTable *table() const { return m_desk->page("pipeline")->findChild<RecordTable *>(); }
    [[nodiscard]] QString inspected() const { return m_desk->find<InspectorFrame>("opportunityInspector")->accessibleName(); }
    void ready() const { QTRY_VERIFY(m_desk->window->currentPage()->isReady()); }
    void showList() const;

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestOpportunities::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_db->exec(QStringLiteral(
        "UPDATE crm.opportunities SET expected_close_date = '2026-01-23', version = version + 1 WHERE title = 'Oferta 1';"
        "SET session_replication_role = replica;" // what the triggers would derive anew
        "UPDATE crm.opportunities SET last_activity_at = '2025-10-01 10:00+02' WHERE title = 'Oferta 5';"
        "RESET session_replication_role;"
        "INSERT INTO crm.tasks (title, due_date, assigned_to_user_id, opportunity_id)"
        " SELECT 'Sună despre preț', '2026-01-28 09:00+02', owner_id, id FROM crm.opportunities WHERE title = 'Oferta 4';"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "pipeline");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestOpportunities::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

CardFace TestOpportunities::face(const QString &title) const
{
    const BoardListView &list = m_desk->board()->column(m_desk->columnOf(title))->list();
    return list.cardDelegate().face(list.model()->index(list.rowOf(idOf(title)), 0));
}

void TestOpportunities::showList() const
{
    QTest::mouseClick(m_desk->find<QWidget>("segment1"), Qt::LeftButton);
    ready();
    QTRY_COMPARE(table()->model()->rowCount(), 8);
}

static bool hasLine(const CardFace &face, const QString &text, CardLine::Mark mark = CardLine::Mark::Icon)
{
    return std::ranges::any_of(face.lines, [&](const CardLine &line) { return line.text == text && line.mark == mark; });
}

void TestOpportunities::cardSaysLateStaleAndNextTask()
{
    QVERIFY(hasLine(face(QStringLiteral("Oferta 1")), QStringLiteral("4 days overdue")));
    QVERIFY(hasLine(face(QStringLiteral("Oferta 5")), QStringLiteral("118 days without activity")));
    QTRY_VERIFY(hasLine(face(QStringLiteral("Oferta 4")), QStringLiteral("Sună despre preț"), CardLine::Mark::Checkbox));
    QVERIFY(hasLine(face(QStringLiteral("Oferta 8")), QStringLiteral("Add a next task"), CardLine::Mark::Action));
}

/// The middle of the mark before the last line of a card, in its column's viewport.
static QPoint markOf(const DeskWindow &desk, const QString &title)
{
    const BoardListView &list = desk.board()->column(desk.columnOf(title))->list();
    const QRect item = desk.cardRect(title);
    for (int y = item.bottom(); y > item.top(); --y)
        for (int x = item.left(); x < item.left() + 40; x += 4)
            if (list.cardDelegate().checkboxAt(item, list.indexAt(item.center()), {x, y}) >= 0)
                return {x + 4, y - 6};
    return {};
}

void TestOpportunities::taskOnTheCardIsTickedOff()
{
    const QString title = QStringLiteral("Oferta 4");
    QTRY_VERIFY(hasLine(face(title), QStringLiteral("Sună despre preț"), CardLine::Mark::Checkbox));
    const QPoint box = markOf(*m_desk, title);
    QVERIFY(!box.isNull());
    QTest::mouseClick(m_desk->board()->column(0)->list().viewport(), Qt::LeftButton, {}, box);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT status FROM crm.tasks WHERE title = 'Sună despre preț'")), QStringLiteral("COMPLETED"));
    QTRY_VERIFY(hasLine(face(title), QStringLiteral("Add a next task"), CardLine::Mark::Action));
    QCOMPARE(m_desk->columnOf(title), 0);
}

void TestOpportunities::addANextTaskIsAboutTheCard()
{
    const QString title = QStringLiteral("Oferta 8");
    QTRY_VERIFY(hasLine(face(title), QStringLiteral("Add a next task"), CardLine::Mark::Action));
    QTest::mouseClick(m_desk->board()->column(0)->list().viewport(), Qt::LeftButton, {}, markOf(*m_desk, title));
    QTRY_VERIFY(m_desk->find<QWidget>("taskDialog"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Trimite contractul"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(hasLine(face(title), QStringLiteral("Trimite contractul"), CardLine::Mark::Checkbox));
}

void TestOpportunities::severalAreDraggedAtOnce()
{
    BoardListView &first = m_desk->board()->column(0)->list();
    m_desk->select(QStringLiteral("Oferta 4"));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_A, Qt::ControlModifier);
    m_desk->drag(QStringLiteral("Oferta 8"), 3, false);
    QCOMPARE(m_desk->board()->column(0)->head().face().countPreview, QStringLiteral("0"));
    QCOMPARE(m_desk->board()->column(3)->head().face().countPreview, QStringLiteral("4"));
    QTest::keyClick(&first, Qt::Key_Escape);
    m_desk->drag(QStringLiteral("Oferta 8"), 3);
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Oferta 4")), QStringLiteral("NEGOTIATION"));
    QCOMPARE(valueOf("action_id", QStringLiteral("Oferta 4")), valueOf("action_id", QStringLiteral("Oferta 8")));
    QTRY_COMPARE(m_desk->countOf(3), QStringLiteral("4"));
    QTRY_COMPARE(m_desk->undo->undoSteps().size(), 1);
}

void TestOpportunities::selectionGoesWithTheCard()
{
    m_desk->select(QStringLiteral("Oferta 4"));
    const QList<QUuid> card = m_desk->board()->selectedCards();
    for (int column = 1; column <= 3; ++column) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Oferta 4")), column);
        QCOMPARE(m_desk->board()->selectedCards(), card);
        QCOMPARE(m_desk->board()->currentCard(), card.first());
        QVERIFY(m_desk->board()->column(column)->list().hasFocus());
    }
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Oferta 4")), QStringLiteral("NEGOTIATION"));
}

void TestOpportunities::undoBringsTheSelectionBack()
{
    BoardListView &first = m_desk->board()->column(0)->list();
    m_desk->select(QStringLiteral("Oferta 4"));
    QTest::keyClick(&first, Qt::Key_A, Qt::ControlModifier);
    const QList<QUuid> cards = m_desk->board()->selectedCards();
    QTest::keyClick(&first, Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Oferta 8")), QStringLiteral("QUALIFICATION"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Oferta 8")), 0);
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Oferta 4")), 0);
    QCOMPARE(m_desk->board()->selectedCards(), cards);
}

void TestOpportunities::reopeningAsksWhy()
{
    m_db->exec(QStringLiteral("UPDATE crm.opportunities SET stage = 'CLOSED_LOST', lost_reason = 'PRICE', closed_at = '2026-01-20', version = version + 1 WHERE title = 'Oferta 6'"));
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Oferta 6")), 5);
    QVERIFY(hasLine(face(QStringLiteral("Oferta 6")), QStringLiteral("Price")));
    m_desk->select(QStringLiteral("Oferta 6"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_3, Qt::AltModifier); // only to Qualification
    QCOMPARE(m_desk->columnOf(QStringLiteral("Oferta 6")), 5);
    QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("reopen_reasonEditor"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(valueOf("stage", QStringLiteral("Oferta 6")), QStringLiteral("CLOSED_LOST")); // not without a reason
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Au primit buget"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Oferta 6")), QStringLiteral("QUALIFICATION"));
    QCOMPARE(valueOf("reopen_reason", QStringLiteral("Oferta 6")), QStringLiteral("Au primit buget"));
}

void TestOpportunities::menuMovesAndSaysWhyNot()
{
    m_desk->select(QStringLiteral("Oferta 1"));
    Q_EMIT m_desk->board()->menuRequested(m_desk->board()->mapToGlobal(QPoint(50, 200)));
    auto *moves = m_desk->window->findChild<QMenu *>(QStringLiteral("moveToMenu"));
    QVERIFY(moves);
    QCOMPARE(moves->title(), QStringLiteral("Move to"));
    QCOMPARE(moves->actions().size(), 6);
    QVERIFY(!moves->actions().at(4)->isEnabled());
    QVERIFY2(moves->actions().at(4)->toolTip().contains(QStringLiteral("Closed won follows Negotiation.")), qPrintable(moves->actions().at(4)->toolTip()));
    moves->actions().at(2)->trigger();
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Oferta 1")), QStringLiteral("PROPOSAL"));
}

void TestOpportunities::sortedBoardKeepsItsOrder()
{
    m_desk->find<QPushButton>("sortButton")->click();
    auto *menu = m_desk->window->findChild<QMenu *>(QStringLiteral("sortMenu"));
    QVERIFY(menu && menu->isVisible());
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(m_desk->find<QPushButton>("sortButton")->text(), QStringLiteral("Sort: Largest amount first"));
    const BoardListView &list = m_desk->board()->column(0)->list();
    QTRY_COMPARE(list.cardAt(0), idOf(QStringLiteral("Oferta 8")));
    const QString position = valueOf("position", QStringLiteral("Oferta 8"));
    m_desk->select(QStringLiteral("Oferta 8"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier); // has no place of its own here
    QCOMPARE(list.cardAt(0), idOf(QStringLiteral("Oferta 8")));
    QCOMPARE(valueOf("position", QStringLiteral("Oferta 8")), position);
}

void TestOpportunities::listEditsAndMoves()
{
    showList();
    auto *list = qobject_cast<PagedTableModel *>(table()->model());
    const int row = list->rowOf(idOf(QStringLiteral("Oferta 1")));
    QCOMPARE(table()->recordDelegate()->cellText(list->index(row, list->columnOf("expected_close_date"))), QStringLiteral("4 days overdue"));
    table()->setFocus();
    table()->setCurrentIndex(list->index(row, list->columnOf("amount")));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("1,234.50"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(valueOf("amount", QStringLiteral("Oferta 1")), QStringLiteral("1234.50"));
    QTRY_VERIFY(face(QStringLiteral("Oferta 1")).figure.startsWith(QStringLiteral("1,234.50"))); // the board has heard of it
    table()->selectRow(list->rowOf(idOf(QStringLiteral("Oferta 1"))));
    QTest::keyClick(m_desk->window.get(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Oferta 1")), QStringLiteral("NEGOTIATION"));
}

void TestOpportunities::inspectorReadsDatePhrases()
{
    m_desk->select(QStringLiteral("Oferta 3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(inspected(), QStringLiteral("Oferta 3"));
    ready();
    m_desk->find<RecordFormView>("opportunityForm")->editField("expected_close_date");
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("friday"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(valueOf("expected_close_date", QStringLiteral("Oferta 3")), QStringLiteral("2026-01-30"));
    QTRY_VERIFY(hasLine(face(QStringLiteral("Oferta 3")), QStringLiteral("in 3 days")));
}

void TestOpportunities::headOfTheInspectorIsEdited()
{
    m_desk->select(QStringLiteral("Oferta 3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(inspected(), QStringLiteral("Oferta 3"));
    ready();
    auto *frame = m_desk->find<InspectorFrame>("opportunityInspector");
    for (const char *row : {"row_title", "row_customer_company_id", "row_amount"})
        QVERIFY2(!frame->findChild<QWidget *>(QString::fromLatin1(row))->isVisible(), "the head shows it");
    frame->findChild<QToolButton *>(QStringLiteral("inspectorEdit"))->click();
    auto *menu = frame->findChild<QMenu *>(QStringLiteral("inspectorEditMenu"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(2)->trigger();
    menu->close();
    m_desk->window->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit && frame->findChild<QWidget *>(QStringLiteral("row_amount"))->isVisible());
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("4,000"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(valueOf("amount", QStringLiteral("Oferta 3")), QStringLiteral("4000.00"));
    QTRY_VERIFY(!frame->findChild<QWidget *>(QStringLiteral("row_amount"))->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(frame->findChild<QToolButton *>(QStringLiteral("inspectorEdit"))));
    frame->findChild<QToolButton *>(QStringLiteral("moreButton"))->click();
    auto *more = frame->findChild<QMenu *>(QStringLiteral("moreMenu"));
    QVERIFY(more && more->actions().size() == 3);
    more->close();
    m_desk->window->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() && frame->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!frame->isVisible());
    QVERIFY2(qobject_cast<BoardListView *>(QApplication::focusWidget()), "the keyboard goes back to the card");
}

void TestOpportunities::inspectorTeachesItsKeys()
{
    auto *keys = m_desk->find<QWidget>("keyHintsView");
    QVERIFY(!keys->isVisible());
    m_desk->select(QStringLiteral("Oferta 3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(keys->isVisible());
    QCOMPARE(keys->accessibleName(), QStringLiteral("Alt+↓ next opportunity, Esc close"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // on the board, not only in the inspector
    QTRY_VERIFY(!m_desk->find<InspectorFrame>("opportunityInspector")->isVisible());
    QVERIFY(!keys->isVisible());
}

void TestOpportunities::paletteMakesAnOpportunityForTheCustomer()
{
    m_desk->window->showPage("customers");
    QTest::keyClick(m_desk->window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = m_desk->find<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("agro bar"));
    const PaletteModel &palette = m_desk->window->palette().model();
    const auto rowOf = [&](const QString &title) {
        for (int i = 0; i < palette.rowCount(); ++i)
            if (palette.row(i).title == title)
                return i;
        return -1;
    };
    QTRY_VERIFY(rowOf(QStringLiteral("New opportunity for Agro Bărăgan SRL")) > 0);
    QVERIFY(rowOf(QStringLiteral("Log an interaction with Agro Bărăgan SRL")) > 0);
    QVERIFY(rowOf(QStringLiteral("New task for Agro Bărăgan SRL")) > 0);
    const int wanted = rowOf(QStringLiteral("New opportunity for Agro Bărăgan SRL"));
    while (m_desk->window->palette().currentRow() < wanted)
        QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("pipeline"));
    QTRY_VERIFY(m_desk->find<NewRecordForm>("newRecordForm"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Din paleta"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT c.company_name FROM crm.opportunities o JOIN crm.customer_companies c ON c.id = o.customer_company_id"
                                            " WHERE o.title = 'Din paleta'")), QStringLiteral("Agro Bărăgan SRL"));
}

void TestOpportunities::altArrowsWalkTheBoard()
{
    m_desk->select(QStringLiteral("Oferta 4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(inspected(), QStringLiteral("Oferta 4"));
    for (const char *next : {"Oferta 8", "Oferta 1", "Oferta 5"}) {
        QTest::keyClick(m_desk->window.get(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(inspected(), QString::fromUtf8(next));
    }
    QTest::keyClick(m_desk->window.get(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(inspected(), QStringLiteral("Oferta 1"));
}

void TestOpportunities::newOpportunityIsSelected()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<NewRecordForm>("newRecordForm") && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Site nou"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(valueOf("stage", QStringLiteral("Site nou")), QStringLiteral("PROSPECTING"));
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Site nou")), 0);
    QTRY_COMPARE(m_desk->board()->selectedCards(), QList<QUuid>{idOf(QStringLiteral("Site nou"))});
    QTRY_COMPARE(inspected(), QStringLiteral("Site nou"));
}

void TestOpportunities::deletedAndBack()
{
    m_desk->select(QStringLiteral("Oferta 7"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Oferta 7")), -1);
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Delete “Oferta 7”"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Oferta 7")), 3);
}

void TestOpportunities::navigationCounts()
{
    auto *item = m_desk->find<QWidget>("navigationItem_pipeline");
    QTRY_COMPARE(item->accessibleDescription(), QStringLiteral("8 of yours open"));
    auto *tasks = m_desk->find<QWidget>("navigationItem_tasks");
    QTRY_COMPARE(tasks->accessibleDescription(), QStringLiteral("1 overdue"));
}

void TestOpportunities::viewAndSelectionComeBack()
{
    QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("kept.ini"));
    showList();
    table()->selectId(idOf(QStringLiteral("Oferta 5")));
    QTest::keyClick(table(), Qt::Key_Return, Qt::AltModifier);
    QTRY_COMPARE(inspected(), QStringLiteral("Oferta 5"));
    m_desk->window->close();
    QVERIFY(QFile::copy(m_desk->settings.fileName(), kept));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), QByteArray(), kept);
    ready();
    QVERIFY(table()->isVisible());
    QTRY_COMPARE(table()->currentId(), idOf(QStringLiteral("Oferta 5")));
    QTRY_COMPARE(inspected(), QStringLiteral("Oferta 5"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestOpportunities cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_opportunities.moc"
