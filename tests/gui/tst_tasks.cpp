// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Wiring.h"
#include "app/shell/NavigationBar.h"
#include "models/core/Clock.h"
#include "models/records/PagedTableModel.h"
#include "tests/gui/DeskWindow.h"
#include "translations/Translations.h"
#include "views/components/Page.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordTable.h"
#include "views/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
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
    void openTaskLeadsToItsCustomer();

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

void TestTasks::openTaskLeadsToItsCustomer()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("customers"));
    QTRY_COMPARE(m_desk->window->currentContext().customerName, QStringLiteral("Agro Bărăgan SRL"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    initPunteTranslations();
    Theme::instance().install(app);
    Theme::instance().setMode(Theme::Mode::Light);
    Theme::instance().setMotion(0);
    deskLanguage().setLanguage(QStringLiteral("en"));
    Wiring::registerModels();
    TestTasks cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_tasks.moc"
