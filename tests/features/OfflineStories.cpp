// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/OfflineStories.h"

#include "tests/db/ServerControl.h"
#include "tests/features/OfficeStory.h"
#include "tests/support/ChaosProxy.h"
#include "views/components/CompareDialog.h"
#include "views/components/CompareLine.h"
#include "views/components/MessageStrip.h"
#include "views/components/Page.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace punte {

namespace {

const QString card = QStringLiteral("Oferta 8");
constexpr int patience = 30'000; // ms, for what may rightly take seconds

bool says(const DeskWindow &desk, const char *label, const QString &words)
{
    return OfficeStory::labelText(desk, label).contains(words);
}

} // namespace

void OfflineStories::frozenServerIsSaidAndForgotten()
{
    OfficeStory story;
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    const QUuid other = story.idOf(QStringLiteral("Oferta 1")); // nobody can be asked later
    auto *strip = ana.find<MessageStrip>("offlineStrip");
    QVERIFY(says(ana, "connectionLabel", QStringLiteral("live")));
    QVERIFY(!strip->isVisible());
    ServerControl control;
    control.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->messageText().contains(QStringLiteral("loaded until")));
    // What is loaded can be read and walked through.
    ana.select(QStringLiteral("Oferta 1"));
    QCOMPARE(ana.board()->selectedCards(), QList<QUuid>{other});
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QVERIFY(says(ana, "connectionLabel", QStringLiteral("se reconectează")));
    QTRY_VERIFY(!strip->messageText().contains(QStringLiteral("loaded")));
    QVERIFY(strip->isVisible());
    deskLanguage().setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(strip->messageText().contains(QStringLiteral("loaded until")));
    control.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("live")), patience);
    QTRY_VERIFY(!strip->isVisible());
}

void OfflineStories::typedTextAndChangesWait()
{
    OfficeStory story;
    const QUuid id = story.idOf(card);
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    RecordFormView *form = OfficeStory::inspect(ana, id);
    QVERIFY(OfficeStory::typeInto(ana, form, "source", QStringLiteral("Recomanda")));
    ServerControl control;
    control.freeze();
    ana.drag(QStringLiteral("Oferta 2"), 3); // sent, and nobody answers; the field of the other card is left for it
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    QTRY_COMPARE(OfficeStory::labelText(ana, "connectionLabel").section(QStringLiteral(", "), 1), QStringLiteral("2 changes wait"));
    QCOMPARE(ana.columnOf(QStringLiteral("Oferta 2")), 3);
    control.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("live")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.valueOf(QStringLiteral("Oferta 2"), QStringLiteral("stage || version")), QStringLiteral("NEGOTIATION2"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.valueOf(card, QStringLiteral("source || version")), QStringLiteral("Recomanda2"), patience); // each once
    QTRY_COMPARE(ana.undo->undoSteps().size(), 2);
    // The inspector went on to the card that was dragged as soon as it could be read.
    QTRY_COMPARE_WITH_TIMEOUT(OfficeStory::inspectedTitle(ana), QStringLiteral("Oferta 2"), patience);
}

void OfflineStories::typingGoesOnThroughARestart()
{
    OfficeStory story;
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    RecordFormView *form = OfficeStory::inspect(ana, story.idOf(card));
    const QPointer<QLineEdit> edit = OfficeStory::typeInto(ana, form, "competitor", QStringLiteral("Riv"));
    QVERIFY(edit);
    ServerControl control;
    control.stop();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    QTest::keyClicks(edit, QStringLiteral("alul"));
    control.start();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("live")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(ana.feed.isListening(), patience);
    story.db.reconnect();
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("Rivalul"));
    QCOMPARE(QApplication::focusWidget(), edit.data());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.valueOf(card, QStringLiteral("competitor || version")), QStringLiteral("Rivalul2"), patience);
}

void OfflineStories::restartFillsThePagesAgain()
{
    OfficeStory story;
    const QUuid id = story.idOf(card);
    DeskWindow ana(story.db, QStringLiteral("ana"), "pipeline");
    RecordFormView *form = OfficeStory::inspect(ana, id);
    QVERIFY(OfficeStory::typeInto(ana, form, "source", QStringLiteral("Recomanda")));
    ServerControl control;
    control.stop();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    ana.window->showPage("customers"); // never read before; and the field is left
    QTRY_COMPARE(OfficeStory::labelText(ana, "connectionLabel").section(QStringLiteral(", "), 1), QStringLiteral("1 change waits"));
    RecordTable *table = OfficeStory::table(ana);
    QCOMPARE(table->model()->rowCount(), 0);
    control.start();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("live")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QTRY_VERIFY(!ana.find<MessageStrip>("messageStrip")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(ana.feed.isListening(), patience);
    story.db.reconnect();
    QTRY_COMPARE(story.valueOf(card, QStringLiteral("source")), QStringLiteral("Recomanda"));
    ana.window->showPage("pipeline");
    QTRY_COMPARE(form->values().value(QStringLiteral("source")).toString(), QStringLiteral("Recomanda"));
}

void OfflineStories::colleaguesChangesOfTheGapComeIn()
{
    OfficeStory story;
    ChaosProxy proxy(story.db.as(QStringLiteral("ana")));
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(proxy.settings(), "pipeline");
    proxy.setRefusing(true);
    proxy.cutAll();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    QVERIFY(says(elena, "connectionLabel", QStringLiteral("live")));
    elena.drag(card, 2);
    QTRY_COMPARE(story.valueOf(card, QStringLiteral("stage")), QStringLiteral("PROPOSAL"));
    QCOMPARE(ana.columnOf(card), 0);
    proxy.setRefusing(false);
    QTRY_COMPARE_WITH_TIMEOUT(ana.columnOf(card), 2, patience);
    QTRY_COMPARE(ana.countOf(2), QStringLiteral("3"));
}

void OfflineStories::theSaveInFlightIsNeverDoubled()
{
    OfficeStory story;
    ChaosProxy proxy(story.db.as(QStringLiteral("ana")));
    DeskWindow ana(proxy.settings(), "pipeline");
    QTRY_VERIFY(ana.window->currentPage()->isReady());
    // The server does the move, and the line breaks before anybody hears of it.
    proxy.cutNextAnswerAfter(0);
    ana.drag(QStringLiteral("Oferta 4"), 2);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.cuts(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("live")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(ana.database.openSaves(), 0, patience);
    QTRY_COMPARE(ana.columnOf(QStringLiteral("Oferta 4")), 2);
    QCOMPARE(story.valueOf(QStringLiteral("Oferta 4"), QStringLiteral("stage || version")), QStringLiteral("PROPOSAL2"));
    // And the request itself is cut: it is sent again, once.
    proxy.cutNextRequestAfter(40);
    ana.drag(QStringLiteral("Oferta 4"), 3);
    QTRY_COMPARE_WITH_TIMEOUT(ana.database.openSaves(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.valueOf(QStringLiteral("Oferta 4"), QStringLiteral("stage || version")), QStringLiteral("NEGOTIATION3"), patience);
    QTRY_COMPARE(ana.undo->undoSteps().size(), 2);
}

void OfflineStories::changeMadeAwayMeetsAnother()
{
    OfficeStory story;
    ChaosProxy proxy(story.db.as(QStringLiteral("ana")));
    DeskWindow elena(story.db, QStringLiteral("elena"), "pipeline");
    DeskWindow ana(proxy.settings(), "pipeline");
    proxy.setRefusing(true);
    proxy.cutAll();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    ana.drag(card, 2);
    QTRY_VERIFY(says(ana, "connectionLabel", QStringLiteral("1 change waits")));
    elena.drag(card, 3);
    QTRY_COMPARE(story.valueOf(card, QStringLiteral("stage")), QStringLiteral("NEGOTIATION"));
    ana.window->activateWindow();
    proxy.setRefusing(false);
    // Offered for saving on return, through the compare.
    QTRY_VERIFY_WITH_TIMEOUT(OfficeStory::compare(ana), patience);
    QTest::keyClick(OfficeStory::line(OfficeStory::compare(ana), "stage"), Qt::Key_M);
    QTest::mouseClick(OfficeStory::compare(ana)->findChild<QPushButton *>(QStringLiteral("compareSave")), Qt::LeftButton);
    QTRY_COMPARE(story.valueOf(card, QStringLiteral("stage || version")), QStringLiteral("PROPOSAL3"));
}

void OfflineStories::closingWithWaitingChangesAsks()
{
    OfficeStory story;
    ChaosProxy proxy(story.db.as(QStringLiteral("ana")));
    DeskWindow ana(proxy.settings(), "pipeline");
    proxy.setRefusing(true);
    proxy.cutAll();
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("reconnecting since")), patience);
    ana.drag(card, 2);
    QVERIFY(!ana.window->close());
    QVERIFY(ana.window->isVisible());
    auto *anyway = ana.find<QPushButton>("closeAnywayButton");
    QVERIFY(anyway && anyway->isVisible());
    auto *strip = ana.find<MessageStrip>("offlineStrip");
    const QStringList asked{strip->messageText(), anyway->text()};
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QTRY_VERIFY(strip->messageText() != asked.first());
    QVERIFY(anyway->isVisible() && anyway->text() != asked.last());
    deskLanguage().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE((QStringList{strip->messageText(), anyway->text()}), asked);
    proxy.setRefusing(false);
    QTRY_VERIFY_WITH_TIMEOUT(says(ana, "connectionLabel", QStringLiteral("live")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.valueOf(card, QStringLiteral("stage")), QStringLiteral("PROPOSAL"), patience);
    QTRY_COMPARE(ana.database.openSaves(), 0);
    QVERIFY(ana.window->close());
}

} // namespace punte
