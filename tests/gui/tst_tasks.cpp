// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NavigationBar.h"
#include "models/core/Clock.h"
#include "models/db/AdminSession.h"
#include "models/records/PagedTableModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/LoadingState.h"
#include "views/components/Page.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/customers/TaskInspector.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace punte;

class TestTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void soonestFirstAndLateOnesSaySo();
    void completedInPlaceAndBack();
    void tickedOffByAClick();
    void severalAtOnceAreOneStep();
    void madeFromAnywhere();
    void madeFromACardIsAboutIt();
    void menuCompletes();
    void openTaskStandsBeside();
    void readAgainBesideKeepsTheForm();
    void kindReminderAndRepeatInWords();
    void newTaskAsAForm();

private:
    [[nodiscard]] RecordTable *table() const { return m_desk->page("tasks")->findChild<RecordTable *>(); }
    [[nodiscard]] PagedTableModel *list() const { return qobject_cast<PagedTableModel *>(table()->model()); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QString statusOf(const char *title) const { return m_db->value(QStringLiteral("SELECT status FROM crm.tasks WHERE title = $1 AND deleted_at IS NULL"), {QString::fromUtf8(title)}); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestTasks::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_db->exec(QStringLiteral("INSERT INTO crm.tasks (title, due_date, status, assigned_to_user_id)"
                              " SELECT x.title, x.due::timestamptz, x.status, (SELECT id FROM core.users WHERE login LIKE '%ana') FROM (VALUES"
                              " ('Trimite oferta', '2026-01-28 10:00+02', 'PENDING'), ('Fără termen', NULL, 'PENDING'), ('Azi la prânz', '2026-01-27 12:00+02', 'IN_PROGRESS'),"
                              " ('Gata demult', '2026-01-05 10:00+02', 'COMPLETED')) x (title, due, status)"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "tasks");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_COMPARE(list()->rowCount(), 4);
}

void TestTasks::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

QStringList TestTasks::titles() const
{
    QStringList texts;
    for (int row = 0; row < list()->rowCount(); ++row)
        texts << list()->titleAt(row);
    return texts;
}

void TestTasks::soonestFirstAndLateOnesSaySo()
{
    QCOMPARE(titles(), (QStringList{QStringLiteral("Sună clientul"), QStringLiteral("Azi la prânz"), QStringLiteral("Trimite oferta"), QStringLiteral("Fără termen")}));
    const auto due = [this](int row) { return table()->recordDelegate()->cellText(list()->index(row, list()->columnOf("due_date"))); };
    QCOMPARE(due(0), QStringLiteral("7 days overdue"));
    QVERIFY(!due(1).contains(QStringLiteral("overdue")));
}

void TestTasks::completedInPlaceAndBack()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(statusOf("Sună clientul"), QStringLiteral("COMPLETED"));
    QTRY_COMPARE(list()->rowCount(), 3); // it leaves the list of open ones
    QVERIFY(!m_db->value(QStringLiteral("SELECT completed_at FROM crm.tasks WHERE title = 'Sună clientul'")).isEmpty());
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Complete “Sună clientul”"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(statusOf("Sună clientul"), QStringLiteral("PENDING"));
    QTRY_COMPARE(titles().value(0), QStringLiteral("Sună clientul"));
}

void TestTasks::tickedOffByAClick()
{
    const QRect cell = table()->visualRect(list()->index(0, list()->columnOf("title")));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 17, cell.center().y()));
    QTRY_COMPARE(statusOf("Sună clientul"), QStringLiteral("COMPLETED"));
    QTRY_COMPARE(list()->rowCount(), 3);
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Complete “Sună clientul”"));
}

void TestTasks::severalAtOnceAreOneStep()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_desk->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 0);
    QTRY_COMPARE(m_desk->undo->undoSteps().size(), 1);
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE status = 'COMPLETED'")), QStringLiteral("5"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 4);
    QCOMPARE(statusOf("Azi la prânz"), QStringLiteral("IN_PROGRESS"));
}

void TestTasks::madeFromAnywhere()
{
    m_desk->window->showPage("customers");
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("taskDialog"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Programeaza vizita"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("friday 10:00"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->find<QWidget>("taskDialog"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT due_date AT TIME ZONE 'Europe/Bucharest' FROM crm.tasks WHERE title = 'Programeaza vizita'")), QStringLiteral("2026-01-30 10:00:00"));
    m_desk->window->showPage("tasks");
    QTRY_VERIFY(titles().contains(QStringLiteral("Programeaza vizita")));
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("taskDialog"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Doar o incercare"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // gives up, as the form says, also from within a field
    QTRY_VERIFY(!m_desk->find<QWidget>("taskDialog"));
}

void TestTasks::madeFromACardIsAboutIt()
{
    m_desk->window->showPage("pipeline");
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
    m_desk->select(QStringLiteral("Oferta 2"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("taskDialog"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Despre oferta"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT o.title || ', ' || c.company_name FROM crm.tasks t JOIN crm.opportunities o ON o.id = t.opportunity_id"
                                            " JOIN crm.customer_companies c ON c.id = t.customer_id WHERE t.title = 'Despre oferta'")),
        QStringLiteral("Oferta 2, Agro Bărăgan SRL"));
}

void TestTasks::menuCompletes()
{
    table()->selectRow(2);
    Q_EMIT table()->recordMenuRequested(table()->mapToGlobal(QPoint(40, 40)));
    auto *menu = m_desk->window->findChild<QMenu *>(QStringLiteral("taskMenu"));
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions())
        if (action->text() == QLatin1String("Complete"))
            action->trigger();
    menu->close();
    QTRY_COMPARE(statusOf("Trimite oferta"), QStringLiteral("COMPLETED"));
}

void TestTasks::openTaskStandsBeside()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return);
    auto *inspector = m_desk->find<TaskInspector>("taskInspector");
    QTRY_VERIFY(inspector->isVisible() && inspector->isReady());
    QTRY_COMPARE(m_desk->page("tasks")->isReady(), true);
    Q_EMIT inspector->subtitleActivated();
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("customer"));
    QTRY_COMPARE(m_desk->window->currentContext().customerName, QStringLiteral("Agro Bărăgan SRL"));
}

// What stands beside a task that is here is read again, and slowly: somebody may be typing, the form is not taken away.
void TestTasks::readAgainBesideKeepsTheForm()
{
    auto session = AdminSession::open(m_db->owner());
    QVERIFY(session && session->begin());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return);
    auto *inspector = m_desk->find<TaskInspector>("taskInspector");
    QTRY_VERIFY(inspector->record() != QUuid() && inspector->isReady());
    const QPointer<RecordFormView> form = inspector->findChild<RecordFormView *>(QStringLiteral("taskForm"));
    QVERIFY(session->run(QStringLiteral("LOCK TABLE decision.customer_decisions IN ACCESS EXCLUSIVE MODE")));
    m_db->exec(QStringLiteral("UPDATE crm.tasks SET description = 'Cu anexa', version = version + 1 WHERE title = 'Sună clientul'"));
    QTRY_VERIFY(!inspector->isReady());
    QTest::qWait(2 * LoadingState::shownAfterMs);
    QVERIFY(form);
    QVERIFY(session->commit());
    QTRY_VERIFY(inspector->isReady());
}

void TestTasks::kindReminderAndRepeatInWords()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return);
    auto *inspector = m_desk->find<TaskInspector>("taskInspector");
    QTRY_VERIFY(inspector->isVisible() && inspector->isReady());
    auto *form = inspector->findChild<RecordFormView *>(QStringLiteral("taskForm"));
    const auto type = [&](const char *column, const char16_t *text) {
        form->editField(column);
        auto *edit = inspector->findChild<QWidget *>(QStringLiteral("edit_") + QLatin1String(column))->findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf16(text));
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto stored = [this](const char *what) { return m_db->value(QStringLiteral("SELECT %1 FROM crm.tasks WHERE title = 'Sună clientul' AND repeat_of IS NULL").arg(QLatin1String(what))); };
    type("repeat_rule", u"every 2 weeks on Tuesday");
    QTRY_COMPARE(stored("repeat_rule"), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
    type("reminder_at", u"+1d 09:00");
    QTRY_COMPARE(stored("reminder_at AT TIME ZONE 'Europe/Bucharest'"), QStringLiteral("2026-01-28 09:00:00"));
    type("duration_minutes", u"45");
    QTRY_COMPARE(stored("duration_minutes"), QStringLiteral("45"));
    type("repeat_rule", u"now and then");
    QCOMPARE(stored("repeat_rule"), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    // Completed from the inspector: the next one is made in the same step.
    inspector->findChild<QPushButton *>(QStringLiteral("completeTaskButton"))->click();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE repeat_of IS NOT NULL")), QStringLiteral("1"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Complete “Sună clientul”"));
    m_desk->undo->undo();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE repeat_of IS NOT NULL AND deleted_at IS NULL")), QStringLiteral("0"));
}

void TestTasks::newTaskAsAForm()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *inspector = m_desk->find<TaskInspector>("taskInspector");
    QTRY_VERIFY(inspector->findChild<QWidget *>(QStringLiteral("newRecordForm")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Raport lunar"));
    auto *due = inspector->findChild<QWidget *>(QStringLiteral("edit_due_date"))->findChild<QLineEdit *>();
    QTest::keyClicks(due, QStringLiteral("friday 10:00"));
    auto *repeat = inspector->findChild<QWidget *>(QStringLiteral("edit_repeat_rule"))->findChild<QLineEdit *>();
    QTest::keyClicks(repeat, QStringLiteral("monthly on the last day"));
    QTest::keyClick(repeat, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT repeat_rule || ' ' || has_time FROM crm.tasks WHERE title = 'Raport lunar'")), QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1 true"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestTasks cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_tasks.moc"
