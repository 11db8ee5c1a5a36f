// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/LiveStories.h"

#include "models/records/PagedTableModel.h"
#include "tests/features/OfficeStory.h"
#include "views/components/FilterBar.h"
#include "views/components/FilterEditor.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

namespace punte {

// Stages of the seed: 4, 8 prospecting; 1, 5 qualification; 2, 6 proposal; 3, 7 negotiation.

void LiveStories::aMoveAppearsEverywhere()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ioana(story.db, QStringLiteral("ioana"), "pipeline");
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    elena.drag(QStringLiteral("Oferta 2"), 3);
    for (DeskWindow *desk : {&ana, &ioana}) {
        QTRY_COMPARE(desk->columnOf(QStringLiteral("Oferta 2")), 3);
        QTRY_COMPARE(desk->countOf(2), QStringLiteral("1"));
        QTRY_COMPARE(desk->countOf(3), QStringLiteral("3"));
    }
    // And taken back by the one who did it.
    QTRY_VERIFY(elena.undo->canUndo());
    elena.undo->undo();
    for (DeskWindow *desk : {&ana, &ioana})
        QTRY_COMPARE(desk->columnOf(QStringLiteral("Oferta 2")), 2);
}

void LiveStories::aReaderSeesAndCannotMove()
{
    OfficeStory story;
    DeskWindow ioana(story.db, QStringLiteral("ioana"), "pipeline");
    QVERIFY(!ioana.window->action("sales.moveToPROPOSAL"));
    QVERIFY(!ioana.window->action("sales.newOpportunity"));
    ioana.drag(QStringLiteral("Oferta 4"), 1, false);
    QVERIFY(!ioana.board()->isDragging());
    ioana.select(QStringLiteral("Oferta 4"));
    BoardListView &list = ioana.board()->column(0)->list();
    QTest::keyClick(&list, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(ioana.window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(ioana.columnOf(QStringLiteral("Oferta 4")), 0);
    QCOMPARE(story.valueOf(QStringLiteral("Oferta 4"), QStringLiteral("version")), QStringLiteral("1"));
    // The form of the record can be read and not typed in.
    RecordFormView *form = OfficeStory::inspect(ioana, story.idOf(QStringLiteral("Oferta 4")));
    QVERIFY(!OfficeStory::typeInto(ioana, form, "title", QStringLiteral("x")));
}

void LiveStories::selectionAndScrollStay()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    BoardListView &list = ana.board()->column(0)->list();
    QTRY_VERIFY(list.verticalScrollBar()->maximum() > 400);
    list.verticalScrollBar()->setValue(400);
    const QString looked = list.cardDelegate().face(list.indexAt({list.viewport()->width() / 2, 150})).title;
    QVERIFY(!looked.isEmpty());
    ana.select(looked);
    const QList<QUuid> selected = ana.board()->selectedCards();
    const int top = ana.cardRect(looked).top();
    elena.drag(QStringLiteral("Oferta 4"), 2); // stood above what ana looks at
    QTRY_COMPARE(ana.columnOf(QStringLiteral("Oferta 4")), 2);
    QTRY_COMPARE(ana.cardRect(looked).top(), top);
    QCOMPARE(ana.board()->selectedCards(), selected);
    elena.drag(QStringLiteral("Oferta 4"), 0); // back to the top of the column
    QTRY_COMPARE(ana.columnOf(QStringLiteral("Oferta 4")), 0);
    QTRY_COMPARE(ana.cardRect(looked).top(), top);
    QCOMPARE(ana.board()->selectedCards(), selected);
}

void LiveStories::listScrollStays()
{
    OfficeStory story;
    story.db.exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, status, owner_id, team_id)"
                                 " SELECT 'Firma ' || lpad(n::text, 3, '0'), 'ACTIVE', owner_id, team_id FROM generate_series(1, 120) n, crm.customer_companies"));
    DeskWindow elena(story.db, QStringLiteral("elena"), "customers");
    DeskWindow ana(story.db, QStringLiteral("ana"), "customers");
    RecordTable *table = OfficeStory::table(ana);
    table->scrollTo(table->model()->index(60, 0), QAbstractItemView::PositionAtTop);
    table->setCurrentIndex(table->model()->index(65, 0));
    const QPersistentModelIndex looked(table->currentIndex());
    const QUuid id = table->currentId();
    const int top = table->visualRect(looked).top();
    const int rows = table->model()->rowCount();
    // One comes in far above, one goes, by a colleague.
    const QUuid first = QUuid(story.db.value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = 'Firma 100'")));
    story.saveAs(elena, "crm.customer_companies", first, {{QStringLiteral("company_name"), QStringLiteral("Aaa")}});
    QTRY_COMPARE(table->model()->index(0, table->columnOf("company_name")).data().toString(), QStringLiteral("Aaa"));
    QTRY_COMPARE(table->visualRect(looked).top(), top);
    QCOMPARE(table->currentId(), id);
    QCOMPARE(table->model()->rowCount(), rows);
    QCOMPARE(table->selectedIds(), QList<QUuid>{id});
}

void LiveStories::inspectorKeepsWhatIsTyped()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    RecordFormView *form = OfficeStory::inspect(ana, story.idOf(QStringLiteral("Oferta 8")));
    QLineEdit *edit = OfficeStory::typeInto(ana, form, "source", QStringLiteral("Recomanda"));
    QVERIFY(edit);
    edit->setCursorPosition(4);
    elena.drag(QStringLiteral("Oferta 8"), 2); // the very record she types in
    QTRY_COMPARE(ana.columnOf(QStringLiteral("Oferta 8")), 2);
    story.saveAs(elena, "crm.opportunities", story.idOf(QStringLiteral("Oferta 8")), {{QStringLiteral("competitor"), QStringLiteral("Concurenta")}});
    QTRY_COMPARE(form->values().value(QStringLiteral("competitor")).toString(), QStringLiteral("Concurenta"));
    QCOMPARE(QApplication::focusWidget(), edit);
    QCOMPARE(edit->text(), QStringLiteral("Recomanda"));
    QCOMPARE(edit->cursorPosition(), 4);
    edit->end(false);
    QTest::keyClicks(edit, QStringLiteral("re"));
    QTest::keyClick(edit, Qt::Key_Return);
    // Different fields: nothing to ask about, nothing lost.
    QTRY_COMPARE(story.valueOf(QStringLiteral("Oferta 8"), QStringLiteral("source")), QStringLiteral("Recomandare"));
    QCOMPARE(story.valueOf(QStringLiteral("Oferta 8"), QStringLiteral("competitor")), QStringLiteral("Concurenta"));
    QCOMPARE(story.valueOf(QStringLiteral("Oferta 8"), QStringLiteral("stage")), QStringLiteral("PROPOSAL"));
    QVERIFY(!OfficeStory::compare(ana));
}

void LiveStories::untouchedEditorFollows()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    RecordFormView *form = OfficeStory::inspect(ana, story.idOf(QStringLiteral("Oferta 8")));
    QLineEdit *edit = OfficeStory::typeInto(ana, form, "source", QString()); // open, nothing typed
    QVERIFY(edit);
    story.saveAs(elena, "crm.opportunities", story.idOf(QStringLiteral("Oferta 8")), {{QStringLiteral("source"), QStringLiteral("Târg")}});
    QTRY_COMPARE(edit->text(), QStringLiteral("Târg"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!form->isDirty());
    QCOMPARE(story.valueOf(QStringLiteral("Oferta 8"), QStringLiteral("source")), QStringLiteral("Târg"));
    QCOMPARE(story.valueOf(QStringLiteral("Oferta 8"), QStringLiteral("version")), QStringLiteral("2"));
}

void LiveStories::inlineEditorKeepsWhatIsTyped()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "customers");
    DeskWindow ana(story.db, QStringLiteral("ana"), "customers");
    RecordTable *table = OfficeStory::table(ana);
    QLineEdit *edit = OfficeStory::typeIntoCell(ana, table, 0, "industry_name", QStringLiteral("Agricul"));
    QVERIFY(edit);
    story.saveAs(elena, "crm.customer_companies", story.companyId(), {{QStringLiteral("county"), QStringLiteral("Călărași")}});
    QTRY_COMPARE(table->model()->index(0, table->columnOf("county")).data().toString(), QStringLiteral("Călărași"));
    QCOMPARE(QApplication::focusWidget(), edit);
    QCOMPARE(edit->text(), QStringLiteral("Agricul"));
    QTest::keyClicks(edit, QStringLiteral("tura"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(story.db.value(QStringLiteral("SELECT industry_name || ' ' || county FROM crm.customer_companies")), QStringLiteral("Agricultura Călărași"));
    QVERIFY(!OfficeStory::compare(ana));
}

void LiveStories::untouchedCellIsNotWrittenBack()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "customers");
    DeskWindow ana(story.db, QStringLiteral("ana"), "customers");
    RecordTable *table = OfficeStory::table(ana);
    QLineEdit *edit = OfficeStory::typeIntoCell(ana, table, 0, "county", QString());
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("Ialomița"));
    story.saveAs(elena, "crm.customer_companies", story.companyId(), {{QStringLiteral("county"), QStringLiteral("Călărași")}});
    QTRY_COMPARE(edit->text(), QStringLiteral("Călărași"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(story.db.value(QStringLiteral("SELECT county || ' ' || version FROM crm.customer_companies")), QStringLiteral("Călărași 2"));
}

void LiveStories::filterPopupStays()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    ana.window->activateWindow();
    QTRY_VERIFY(ana.window->isActiveWindow());
    auto *bar = ana.window->findChild<FilterBar *>();
    bar->openAddFilter();
    auto *editor = ana.window->findChild<FilterEditor *>();
    QVERIFY(editor && editor->isVisible());
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(editor->isAncestorOf(focus));
    auto *search = qobject_cast<QLineEdit *>(focus);
    if (search)
        QTest::keyClicks(search, QStringLiteral("am"));
    elena.drag(QStringLiteral("Oferta 2"), 3);
    QTRY_COMPARE(ana.columnOf(QStringLiteral("Oferta 2")), 3);
    QVERIFY(editor->isVisible());
    QCOMPARE(QApplication::focusWidget(), focus);
    if (search)
        QCOMPARE(search->text(), QStringLiteral("am"));
}

} // namespace punte
