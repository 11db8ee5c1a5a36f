// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/TimelineModel.h"
#include "models/records/DraftStore.h"
#include "models/records/UndoStack.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"
#include "views/components/CompareDialog.h"
#include "views/components/MessageStrip.h"
#include "views/components/PickList.h"
#include "views/customers/company/TimelineView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// The lines of a timeline under a person's hands: edited in place, pinned, copied, deleted; all by key, each one step back.
class TestTimeline : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void aNoteIsEditedInPlace();
    void escapeGivesUp();
    void aCallIsEditedToo();
    void pinnedStandsOnTop();
    void deletedAndBack();
    void copiedAndMenu();
    void filesAreNamed();
    void aColleaguesChangeDoesNotOverwrite();
    void bothWritingAreComparedToo();
    void aColleagueIsNamedInAnEntry();
    void whatIsTypedSurvivesAKill();
    void onlyOnesOwn();

private:
    [[nodiscard]] Page *page() const { return m_desk->window->currentPage(); }
    [[nodiscard]] TimelineView *timeline() const { return page()->findChild<TimelineView *>(QStringLiteral("timelineView")); }
    [[nodiscard]] QPlainTextEdit *editor() const { return page()->findChild<QPlainTextEdit *>(QStringLiteral("timelineEditor")); }
    [[nodiscard]] TimelineItem item(int row) const { return timeline()->model()->index(row, 0).data(TimelineModel::ItemRole).value<TimelineItem>(); }
    [[nodiscard]] QString notes(const char *what) const { return m_db->value(QStringLiteral("SELECT string_agg(%1, '|' ORDER BY body) FROM core.notes WHERE deleted_at IS NULL").arg(QLatin1String(what))); }
    [[nodiscard]] QAction *action(const char *name) const { return m_desk->window->action(QByteArray("customer.") + name); }
    int rowOf(const char *words) const
    {
        for (int row = 0; row < timeline()->model()->rowCount(); ++row)
            if (item(row).body == QString::fromUtf8(words))
                return row;
        return -1;
    }
    void openPage(DeskWindow &desk) const
    {
        desk.window->openRecord("company", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name LIKE 'Agro%'"))));
        QTRY_VERIFY(desk.window->currentPage()->isReady());
        QTRY_COMPARE(desk.window->currentPage()->titleText(), QStringLiteral("Agro Bărăgan SRL"));
    }
    /// The keyboard on a line.
    void goTo(const char *words)
    {
        QTRY_VERIFY(rowOf(words) >= 0);
        timeline()->setFocus();
        timeline()->setCurrentIndex(timeline()->model()->index(rowOf(words), 0));
    }
    void undo()
    {
        QTRY_COMPARE(m_desk->database.openSaves(), 0);
        QTRY_VERIFY(m_desk->undo->canUndo());
        m_desk->undo->undo();
    }
};

void TestTimeline::init()
{
    openBench();
    m_db->exec(QStringLiteral("INSERT INTO core.notes (customer_id, user_id, body, date_time) SELECT c.id, c.owner_id, x.body, x.at::timestamptz FROM crm.customer_companies c,"
                              " (VALUES ('Plateste la 30 de zile', '2026-01-10 10:00+02'), ('Nu suna vinerea', '2026-01-12 10:00+02')) x (body, at) WHERE c.company_name LIKE 'Agro%'"));
    openPage(*m_desk);
}

void TestTimeline::cleanup()
{
    closeBench();
}

void TestTimeline::aNoteIsEditedInPlace()
{
    goTo("Nu suna vinerea");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor() && editor()->isVisible());
    QCOMPARE(QApplication::focusWidget(), editor());
    QCOMPARE(editor()->toPlainText(), QStringLiteral("Nu suna vinerea"));
    QTRY_VERIFY(timeline()->visualRect(timeline()->currentIndex()).height() > editor()->height()); // the line makes room
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("Nu suna lunea"));
    QTest::keyClick(editor(), Qt::Key_Return); // a new line
    QTest::keyClicks(editor(), QStringLiteral("dimineata"));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notes("body"), QStringLiteral("Nu suna lunea\ndimineata|Plateste la 30 de zile"));
    QTRY_VERIFY(rowOf("Nu suna lunea\ndimineata") >= 0);
    QTRY_VERIFY(m_desk->window->drafts().drafts().isEmpty());
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Edit “Nu suna vinerea”"));
    undo();
    QTRY_COMPARE(notes("body"), QStringLiteral("Nu suna vinerea|Plateste la 30 de zile"));
}

void TestTimeline::escapeGivesUp()
{
    goTo("Nu suna vinerea");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
    QTest::keyClicks(editor(), QStringLiteral("xyz"));
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QTRY_COMPARE(QApplication::focusWidget(), timeline());
    QCOMPARE(page()->pageId(), QByteArray("customer")); // Esc was the editor's
    QCOMPARE(notes("body"), QStringLiteral("Nu suna vinerea|Plateste la 30 de zile"));
    QVERIFY(m_desk->window->drafts().drafts().isEmpty());
}

void TestTimeline::aCallIsEditedToo()
{
    goTo("Vrea ofertă");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), QStringLiteral(" noua"));
    timeline()->setFocus(); // leaving it saves, as in a list
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT description FROM crm.interactions")), QStringLiteral("Vrea ofertă noua"));
}

void TestTimeline::pinnedStandsOnTop()
{
    goTo("Plateste la 30 de zile");
    QTest::keyClick(timeline(), Qt::Key_P);
    QTRY_COMPARE(notes("pinned::text"), QStringLiteral("false|true"));
    QTRY_COMPARE(item(0).body, QStringLiteral("Plateste la 30 de zile"));
    QVERIFY(item(0).isPinned());
    for (int row = 1; row < timeline()->model()->rowCount(); ++row)
        QVERIFY(item(row).body != QLatin1String("Plateste la 30 de zile")); // once
    goTo("Vrea ofertă");
    QTest::keyClick(timeline(), Qt::Key_P);
    QTRY_COMPARE(item(0).body, QStringLiteral("Vrea ofertă")); // the newer one first
    QCOMPARE(item(1).body, QStringLiteral("Plateste la 30 de zile"));
    undo();
    QTRY_COMPARE(item(0).body, QStringLiteral("Plateste la 30 de zile"));
    goTo("Plateste la 30 de zile");
    QTest::keyClick(timeline(), Qt::Key_P);
    QTRY_COMPARE(notes("pinned::text"), QStringLiteral("false|false"));
    QTRY_VERIFY(item(0).body != QLatin1String("Plateste la 30 de zile"));
}

void TestTimeline::deletedAndBack()
{
    goTo("Nu suna vinerea");
    QTest::keyClick(timeline(), Qt::Key_Delete);
    QTRY_COMPARE(notes("body"), QStringLiteral("Plateste la 30 de zile"));
    QTRY_COMPARE(rowOf("Nu suna vinerea"), -1);
    undo();
    QTRY_VERIFY(rowOf("Nu suna vinerea") >= 0);
}

void TestTimeline::copiedAndMenu()
{
    goTo("Vrea ofertă");
    QTest::keyClick(timeline(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(QStringLiteral("Vrea ofertă")), qPrintable(QApplication::clipboard()->text()));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), timeline()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(timeline()->viewport(), &event);
    auto *menu = timeline()->findChild<QMenu *>(QStringLiteral("timelineMenu"));
    QTRY_VERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(action("timelineEdit")) && menu->actions().contains(action("timelineDelete")));
    menu->close();
    // What another record says of itself is read here, and changed there.
    for (int row = 0; row < timeline()->model()->rowCount(); ++row)
        if (!item(row).isOwnText()) {
            timeline()->setCurrentIndex(timeline()->model()->index(row, 0));
            QVERIFY(!action("timelineEdit")->isEnabled() && !action("timelinePin")->isEnabled() && !action("timelineDelete")->isEnabled());
            return;
        }
    QFAIL("no line of another record");
}

void TestTimeline::filesAreNamed()
{
    m_db->exec(QStringLiteral("INSERT INTO core.attachment_blobs (tenant_id, sha256, part, bytes) SELECT tenant_id, repeat('a', 64), 0, 'x' FROM core.notes LIMIT 1;"
                              "INSERT INTO core.attachments (subject_table, subject_id, file_name, size_bytes, sha256, created_by)"
                              " SELECT 'core.notes', n.id, 'contract.pdf', 1, repeat('a', 64), n.user_id FROM core.notes n WHERE body LIKE 'Nu suna%'"));
    QTRY_VERIFY(timeline()->model()->index(rowOf("Nu suna vinerea"), 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Files: contract.pdf")));
}

void TestTimeline::aColleaguesChangeDoesNotOverwrite()
{
    goTo("Nu suna vinerea");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("al meu"));
    m_db->exec(QStringLiteral("UPDATE core.notes SET body = 'al ei', version = version + 1 WHERE body = 'Nu suna vinerea'"));
    QTRY_VERIFY(rowOf("al ei") >= 0);
    QCOMPARE(editor()->toPlainText(), QStringLiteral("al meu"));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    // Field by field, as everywhere: theirs, mine, original.
    QTRY_VERIFY(m_desk->window->findChild<CompareDialog *>());
    auto *compare = m_desk->window->findChild<CompareDialog *>();
    QCOMPARE(compare->openChoices(), 1);
    QCOMPARE(notes("body"), QStringLiteral("al ei|Plateste la 30 de zile"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    QTRY_COMPARE(compare->openChoices(), 0);
    auto *save = compare->findChild<QPushButton *>(QStringLiteral("compareSave"));
    QVERIFY(save && save->isEnabled());
    save->click();
    QTRY_COMPARE(notes("body"), QStringLiteral("al meu|Plateste la 30 de zile"));
    QTRY_VERIFY(m_desk->window->drafts().drafts().isEmpty());
    QTRY_VERIFY(!m_desk->window->findChild<CompareDialog *>());
    undo();
    QTRY_COMPARE(notes("body"), QStringLiteral("al ei|Plateste la 30 de zile"));
}

void TestTimeline::bothWritingAreComparedToo()
{
    goTo("Vrea ofertă");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("Vrea doua oferte"));
    m_db->exec(QStringLiteral("UPDATE crm.interactions SET description = 'Nu mai vrea', version = version + 1 WHERE description LIKE 'Vrea%'"));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->window->findChild<CompareDialog *>());
    // Put off: the draft waits in the status bar, and theirs is shown meanwhile.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->window->findChild<CompareDialog *>());
    auto *drafts = m_desk->window->findChild<QPushButton *>(QStringLiteral("draftsButton"));
    QTRY_VERIFY(drafts && drafts->isVisible());
    QTRY_VERIFY(rowOf("Nu mai vrea") >= 0);
    drafts->click();
    QTRY_VERIFY(m_desk->window->findChild<CompareDialog *>());
    auto *compare = m_desk->window->findChild<CompareDialog *>();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    QTRY_COMPARE(compare->openChoices(), 0);
    compare->findChild<QPushButton *>(QStringLiteral("compareSave"))->click();
    QTRY_VERIFY(!m_desk->window->findChild<CompareDialog *>());
    QTRY_VERIFY(m_desk->window->drafts().drafts().isEmpty());
    QCOMPARE(m_db->value(QStringLiteral("SELECT description FROM crm.interactions LIMIT 1")), QStringLiteral("Nu mai vrea"));
}

void TestTimeline::aColleagueIsNamedInAnEntry()
{
    goTo("Nu suna vinerea");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
    QTRY_COMPARE(QApplication::focusWidget(), editor());
    QTest::qWait(0); // the names come once the view has taken its editor
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), QStringLiteral(" @el"));
    auto *names = m_desk->window->findChild<PickList *>(QStringLiteral("mentionList"));
    QTRY_VERIFY((names = m_desk->window->findChild<PickList *>(QStringLiteral("mentionList"))) && names->isVisible());
    QTest::keyClick(editor(), Qt::Key_Escape); // leaves the list, not the entry
    QVERIFY(editor() && editor()->isVisible());
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QTest::keyClicks(editor(), QStringLiteral("@el"));
    QTRY_VERIFY(names->isVisible());
    QTest::keyClick(editor(), Qt::Key_Tab);
    QVERIFY(editor()->toPlainText().startsWith(QStringLiteral("Nu suna vinerea @Elena")));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE kind = 'MENTIONED' AND row_table = 'core.notes'")), QStringLiteral("1"));
}

void TestTimeline::whatIsTypedSurvivesAKill()
{
    goTo("Nu suna vinerea");
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("pe jumatate"));
    QTemporaryDir disk;
    const DeskWindow again(*m_db, QStringLiteral("ana"), "pipeline", m_desk->copyOfDisk(QStringLiteral("pe jumatate"), disk));
    QCOMPARE(again.window->drafts().drafts().size(), 1);
    again.window->openRecord(again.window->drafts().drafts().first().kind, again.window->drafts().drafts().first().record);
    QTRY_VERIFY(again.window->currentPage()->findChild<QPlainTextEdit *>(QStringLiteral("timelineEditor")));
    auto *edit = again.window->currentPage()->findChild<QPlainTextEdit *>(QStringLiteral("timelineEditor"));
    QCOMPARE(edit->toPlainText(), QStringLiteral("pe jumatate"));
}

void TestTimeline::onlyOnesOwn()
{
    (void)m_db->addUser(QStringLiteral("mihai"), {QStringLiteral("USER")});
    m_db->exec(QStringLiteral("INSERT INTO core.notes (customer_id, user_id, body, date_time) SELECT c.id, (SELECT id FROM core.users WHERE login LIKE '%mihai'), 'A lui Mihai', '2026-01-14 10:00+02'"
                              " FROM crm.customer_companies c WHERE c.company_name LIKE 'Agro%'"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("mihai"), "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    openPage(*m_desk);
    goTo("Nu suna vinerea");
    QVERIFY(!action("timelineEdit")->isEnabled());
    QTest::keyClick(timeline(), Qt::Key_F2);
    QVERIFY(!editor());
    QVERIFY(!action("timelineDelete")); // the role deletes nothing: not shown
    goTo("A lui Mihai");
    QVERIFY(action("timelineEdit")->isEnabled());
    QTest::keyClick(timeline(), Qt::Key_F2);
    QTRY_VERIFY(editor());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestTimeline cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_timeline.moc"
