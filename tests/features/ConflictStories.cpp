// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ConflictStories.h"

#include "tests/features/OfficeStory.h"
#include "views/components/CompareDialog.h"
#include "views/components/CompareLine.h"
#include "views/components/MessageStrip.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace punte {

namespace {

const QString oferta = QStringLiteral("Oferta 8");

/// Ana types over a field that Elena has changed meanwhile; her Enter meets it.
struct TypedOver {
    TypedOver()
        : elena(story.db, QStringLiteral("elena"), "pipeline")
        , ana(story.db, QStringLiteral("ana"), "pipeline")
        , id(story.idOf(oferta))
    {
        form = OfficeStory::inspect(ana, id);
        QLineEdit *edit = OfficeStory::typeInto(ana, form, "source", QStringLiteral("Recomandare"));
        [&] { QVERIFY(edit); }();
        story.saveAs(elena, "crm.opportunities", id,
                     {{QStringLiteral("source"), QStringLiteral("Târg")}, {QStringLiteral("competitor"), QStringLiteral("Rivalul")}});
        // It has arrived, and what is typed stays.
        [&] { QTRY_COMPARE(ana.feed.isListening(), true); }();
        QTest::keyClick(edit, Qt::Key_Return);
        [&] { QTRY_VERIFY(OfficeStory::compare(ana)); }();
        dialog = OfficeStory::compare(ana);
    }
    [[nodiscard]] QString value(const char *column) { return story.valueOf(oferta, QLatin1String(column)); }
    [[nodiscard]] QPushButton *button(const char *name) const { return dialog->findChild<QPushButton *>(QLatin1String(name)); }

    OfficeStory story;
    DeskWindow elena;
    DeskWindow ana;
    QUuid id;
    RecordFormView *form = nullptr;
    CompareDialog *dialog = nullptr;
};

} // namespace

void ConflictStories::formByKeys()
{
    TypedOver t;
    QCOMPARE(t.value("source"), QStringLiteral("Târg")); // nothing is overwritten
    QCOMPARE(t.dialog->openChoices(), 1);
    QVERIFY2(t.dialog->accessibleDescription().contains(QStringLiteral("Elena Test, today ")), qPrintable(t.dialog->accessibleDescription()));
    QVERIFY(t.dialog->accessibleDescription().contains(QStringLiteral("version 2")));
    CompareLine *source = OfficeStory::line(t.dialog, "source");
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(source));
    QVERIFY(!t.button("compareSave")->isEnabled());
    // Up and Down walk the differences.
    QTest::keyClick(source, Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(OfficeStory::line(t.dialog, "competitor")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(source));
    QTest::keyClick(source, Qt::Key_T);
    QCOMPARE(t.dialog->openChoices(), 0);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_M);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(t.button("compareSave")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(t.value("version"), QStringLiteral("3"));
    QCOMPARE(t.value("source"), QStringLiteral("Recomandare"));
    QCOMPARE(t.value("competitor"), QStringLiteral("Rivalul"));
    QTRY_VERIFY(!t.form->isDirty());
    // It is a step like any other.
    QTRY_COMPARE(t.ana.undo->undoSteps().size(), 1);
    t.ana.undo->undo();
    QTRY_COMPARE(t.value("source"), QStringLiteral("Târg"));
    QCOMPARE(t.value("competitor"), QStringLiteral("Rivalul"));
}

void ConflictStories::formWithAValueWrittenAnew()
{
    TypedOver t;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("Targ si recomandare"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(t.dialog->openChoices(), 0);
    QTest::mouseClick(t.button("compareSave"), Qt::LeftButton);
    QTRY_COMPARE(t.value("source"), QStringLiteral("Targ si recomandare"));
    QCOMPARE(t.value("version"), QStringLiteral("3"));
}

void ConflictStories::formTakesAllTheirs()
{
    TypedOver t;
    QTest::mouseClick(t.button("compareAllTheirs"), Qt::LeftButton);
    QTest::mouseClick(t.button("compareSave"), Qt::LeftButton);
    QTRY_VERIFY(!OfficeStory::compare(t.ana));
    QTRY_VERIFY(!t.form->isDirty());
    QTRY_COMPARE(t.form->values().value(QStringLiteral("source")).toString(), QStringLiteral("Târg"));
    QTRY_COMPARE(t.form->values().value(QStringLiteral("competitor")).toString(), QStringLiteral("Rivalul"));
    QCOMPARE(t.value("version"), QStringLiteral("2"));
    QVERIFY(!t.ana.undo->canUndo());
}

void ConflictStories::formKeepsTheDraft()
{
    TypedOver t;
    auto *drafts = t.ana.find<QPushButton>("draftsButton");
    QVERIFY(!drafts->isVisible());
    QTest::mouseClick(t.button("compareLater"), Qt::LeftButton);
    QTRY_VERIFY(drafts->isVisible());
    QCOMPARE(drafts->text(), QStringLiteral("1 draft"));
    QCOMPARE(t.form->values().value(QStringLiteral("source")).toString(), QStringLiteral("Recomandare")); // still in sight
    QCOMPARE(t.value("source"), QStringLiteral("Târg"));
    QTest::mouseClick(drafts, Qt::LeftButton);
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    CompareDialog *again = OfficeStory::compare(t.ana);
    QVERIFY(!drafts->isVisible());
    QTest::keyClick(OfficeStory::line(again, "source"), Qt::Key_M);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(t.value("source"), QStringLiteral("Recomandare"));
    QVERIFY(!drafts->isVisible());
}

void ConflictStories::draftIsSavedAfterAnotherRecordWasOpened()
{
    TypedOver t;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    auto *drafts = t.ana.find<QPushButton>("draftsButton");
    QTRY_VERIFY(drafts->isVisible());
    t.ana.page("pipeline")->openRecord("opportunity", t.story.idOf(QStringLiteral("Oferta 1")));
    QTRY_COMPARE(t.form->values().value(QStringLiteral("title")).toString(), QStringLiteral("Oferta 1"));
    QTest::mouseClick(drafts, Qt::LeftButton);
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    QTest::keyClick(OfficeStory::line(OfficeStory::compare(t.ana), "source"), Qt::Key_M);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(t.value("source"), QStringLiteral("Recomandare")); // of the record it was typed for
    QCOMPARE(t.story.valueOf(QStringLiteral("Oferta 1"), QStringLiteral("version")), QStringLiteral("1"));
}

void ConflictStories::listCellByMouse()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "customers");
    DeskWindow ana(story.db, QStringLiteral("ana"), "customers");
    RecordTable *table = OfficeStory::table(ana);
    QLineEdit *edit = OfficeStory::typeIntoCell(ana, table, 0, "county", QStringLiteral("Braila"));
    QVERIFY(edit);
    story.saveAs(elena, "crm.customer_companies", story.companyId(), {{QStringLiteral("county"), QStringLiteral("Călărași")}});
    QTRY_COMPARE(table->model()->index(0, table->columnOf("county")).data().toString(), QStringLiteral("Călărași"));
    QCOMPARE(edit->text(), QStringLiteral("Braila"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(OfficeStory::compare(ana));
    CompareDialog *dialog = OfficeStory::compare(ana);
    QVERIFY(dialog->accessibleName().contains(QStringLiteral("Agro Bărăgan SRL")));
    QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("Elena Test, today ")));
    QVERIFY(!ana.find<MessageStrip>("messageStrip")->isVisible());
    CompareLine *county = OfficeStory::line(dialog, "county");
    QTest::mouseClick(county, Qt::LeftButton, {}, compareColumns(county->width(), county->height())[3].center());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("compareSave")), Qt::LeftButton);
    QTRY_COMPARE(story.db.value(QStringLiteral("SELECT county || ' ' || version FROM crm.customer_companies")), QStringLiteral("Braila 3"));
    QTRY_COMPARE(table->model()->index(0, table->columnOf("county")).data().toString(), QStringLiteral("Braila"));
    QTRY_VERIFY(ana.undo->canUndo());
    ana.undo->undo();
    QTRY_COMPARE(story.db.value(QStringLiteral("SELECT county FROM crm.customer_companies")), QStringLiteral("Călărași"));
}

namespace {

/// Ana's notices are held up; Elena has moved a card to Negotiation, and Ana moves it to Proposal.
struct MovedOver {
    MovedOver()
        : elena(story.db, QStringLiteral("elena"), "pipeline")
        , ana(story.db, QStringLiteral("ana"), "pipeline")
    {
        ana.feed.stop();
        elena.drag(oferta, 3);
        [&] { QTRY_COMPARE(story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("NEGOTIATION")); }();
        ana.window->activateWindow();
        [&] { QTRY_VERIFY(ana.window->isActiveWindow()); }();
    }
    OfficeStory story;
    DeskWindow elena;
    DeskWindow ana;
};

} // namespace

void ConflictStories::movedCardByKeys()
{
    MovedOver t;
    t.ana.drag(oferta, 2);
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    CompareDialog *dialog = OfficeStory::compare(t.ana);
    QCOMPARE(dialog->openChoices(), 1);
    QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("Elena Test, today ")));
    CompareLine *stage = OfficeStory::line(dialog, "stage");
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(stage));
    QTest::keyClick(stage, Qt::Key_M);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(t.story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("PROPOSAL"));
    QCOMPARE(t.story.valueOf(oferta, QStringLiteral("version")), QStringLiteral("3"));
    QTRY_COMPARE(t.ana.columnOf(oferta), 2);
    QTRY_COMPARE(t.ana.undo->undoSteps().size(), 1);
    QVERIFY(t.ana.undo->undoText().contains(QStringLiteral("Proposal")));
    t.ana.undo->undo();
    QTRY_COMPARE(t.story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("NEGOTIATION"));
}

void ConflictStories::movedCardTakesTheirs()
{
    MovedOver t;
    t.ana.drag(oferta, 2);
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    QTest::keyClick(OfficeStory::line(OfficeStory::compare(t.ana), "stage"), Qt::Key_T);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!OfficeStory::compare(t.ana));
    QTRY_COMPARE(t.ana.columnOf(oferta), 3);
    QCOMPARE(t.story.valueOf(oferta, QStringLiteral("version")), QStringLiteral("2"));
    QVERIFY(!t.ana.undo->canUndo());
}

void ConflictStories::oneOfSeveralCardsIsStale()
{
    MovedOver t;
    const QString other = QStringLiteral("Oferta 4");
    t.ana.select(other);
    QTest::mouseClick(t.ana.board()->column(0)->list().viewport(), Qt::LeftButton, Qt::ControlModifier, t.ana.cardRect(oferta).center() - QPoint(0, 20));
    QCOMPARE(t.ana.board()->selectedCards().size(), 2);
    t.ana.drag(other, 2);
    // The one that nobody else touched goes; the other one asks.
    QTRY_COMPARE(t.story.valueOf(other, QStringLiteral("stage")), QStringLiteral("PROPOSAL"));
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    QTest::keyClick(OfficeStory::line(OfficeStory::compare(t.ana), "stage"), Qt::Key_M);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(t.story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("PROPOSAL"));
}

void ConflictStories::newOrderIsNoConflict()
{
    OfficeStory story;
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    ana.feed.stop();
    story.saveAs(elena, "crm.opportunities", story.idOf(oferta), {{QStringLiteral("amount"), QStringLiteral("7777.00")}});
    ana.select(oferta);
    QTest::keyClick(&ana.board()->column(0)->list(), Qt::Key_Up, Qt::ControlModifier); // one place up in its column
    QTRY_COMPARE(story.valueOf(oferta, QStringLiteral("version")), QStringLiteral("3"));
    QCOMPARE(story.valueOf(oferta, QStringLiteral("amount")), QStringLiteral("7777.00"));
    QVERIFY(!OfficeStory::compare(ana));
}

void ConflictStories::deletedRecordIsSaid()
{
    OfficeStory story;
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    ana.feed.stop();
    story.db.exec(QStringLiteral("UPDATE crm.opportunities SET deleted_at = now(), version = version + 1 WHERE title = '%1'").arg(oferta));
    ana.drag(oferta, 2);
    auto *strip = ana.find<MessageStrip>("messageStrip");
    QTRY_VERIFY(strip->isVisible());
    QTRY_COMPARE(ana.columnOf(oferta), -1);
    QVERIFY(!OfficeStory::compare(ana));
}

void ConflictStories::aThirdVersionAsksAgain()
{
    MovedOver t;
    t.ana.drag(oferta, 2);
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    const QPointer<CompareDialog> first = OfficeStory::compare(t.ana);
    t.elena.drag(oferta, 1); // once more, while ana thinks
    QTRY_COMPARE(t.story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("QUALIFICATION"));
    QTest::keyClick(OfficeStory::line(first, "stage"), Qt::Key_M);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!first);
    QTRY_VERIFY(OfficeStory::compare(t.ana));
    QCOMPARE(t.story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("QUALIFICATION"));
    QTest::keyClick(OfficeStory::line(OfficeStory::compare(t.ana), "stage"), Qt::Key_M);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(t.story.valueOf(oferta, QStringLiteral("stage")), QStringLiteral("PROPOSAL"));
    QCOMPARE(t.story.valueOf(oferta, QStringLiteral("version")), QStringLiteral("4"));
}

} // namespace punte
