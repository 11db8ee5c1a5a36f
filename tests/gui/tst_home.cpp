// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/records/PagedTableModel.h"
#include "models/records/agenda/AgendaModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordTable.h"
#include "views/components/home/AgendaListView.h"
#include "views/components/home/AgendaPane.h"
#include "views/components/home/FigureRow.h"
#include "views/components/home/HomePage.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// The first page by keys: what is done there, put off, explained, opened; and that it follows what others do.
class TestHome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void isTheFirstPage();
    void enterOpensTheRecord();
    void doneByKeyAndBack();
    void onlyWhatCanBeDoneIsOffered();
    void putOffUntilTomorrowAndBack();
    void putOffUntilATypedDay();
    void whatIsPutOffCanBeShownAgain();
    void whySaysItInPoints();
    void callIsLoggedWithThatCustomer();
    void newTaskIsAboutNothing();
    void lettersAreLettersInAPopup();
    void othersChangesArriveWithoutMovingWhatIsCurrent();
    void figuresOpenTheirRows();
    void answeredRequestsOfAFigure();
    void appointmentsOpen();
    void nothingWaits();
    void narrowWindowsKeepTheList();

private:
    [[nodiscard]] AgendaListView *list() const { return m_desk->find<AgendaListView>("agendaList"); }
    [[nodiscard]] int count() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] bool ready() const { return m_desk->window->currentPage()->isReady(); }
    [[nodiscard]] FigureRow *figure(const QString &label) const;
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void open(const char *login = "ana");
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestHome::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    open();
    QTRY_COMPARE(count(), 9); // one late task, eight closings of the week
    QTRY_VERIFY(list()->hasFocus());
}

void TestHome::open(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "home");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestHome::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

FigureRow *TestHome::figure(const QString &label) const
{
    for (FigureRow *row : m_desk->window->findChildren<FigureRow *>())
        if (row->figure().label == label)
            return row;
    return nullptr;
}

void TestHome::isTheFirstPage()
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), QByteArray());
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("home"));
    QCOMPARE(m_desk->find<PlainLabel>("pageTitleLabel")->text(), QStringLiteral("Today"));
    QCOMPARE(m_desk->find<PlainLabel>("homeDay")->text(), QStringLiteral("Tuesday 27 January, week 5"));
    QVERIFY(m_desk->find<PlainLabel>("agendaNote")->text().startsWith(QStringLiteral("9 of 9")));
}

void TestHome::enterOpensTheRecord()
{
    QCOMPARE(current(), QStringLiteral("Sună clientul"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
    m_desk->window->showPage("home");
    QTRY_VERIFY(ready());
    QTRY_VERIFY(list()->hasFocus());
    press(Qt::Key_Down);
    QVERIFY(current().startsWith(QStringLiteral("Oferta 8"))); // the largest of what closes on the same day
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("opportunity"));
}

void TestHome::doneByKeyAndBack()
{
    press(Qt::Key_D);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT status FROM crm.tasks WHERE title = 'Sună clientul'")), QStringLiteral("COMPLETED"));
    QTRY_COMPARE(count(), 8);
    QVERIFY(list()->currentIndex().isValid()); // the next one is current
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Complete “Sună clientul”"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(), 9);
    QCOMPARE(m_db->value(QStringLiteral("SELECT status FROM crm.tasks WHERE title = 'Sună clientul'")), QStringLiteral("PENDING"));
}

void TestHome::onlyWhatCanBeDoneIsOffered()
{
    press(Qt::Key_Down);
    QVERIFY(!m_desk->window->action("home.done")->isEnabled());
    press(Qt::Key_D); // nothing happens
    QCOMPARE(m_desk->database.openSaves(), 0);
    press(Qt::Key_Up);
    QVERIFY(m_desk->window->action("home.done")->isEnabled());
    QVERIFY(m_desk->window->action("home.call")->isEnabled());
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET phone = NULL, version = version + 1"));
    QTRY_VERIFY(!m_desk->window->action("home.call")->isEnabled()); // there is no number to call
}

void TestHome::putOffUntilTomorrowAndBack()
{
    press(Qt::Key_S);
    QTRY_VERIFY(m_desk->find<QWidget>("snoozePopup"));
    press(Qt::Key_Return);
    QTRY_COMPARE(count(), 8);
    QCOMPARE(m_db->value(QStringLiteral("SELECT until AT TIME ZONE 'Europe/Bucharest' FROM core.snoozes")), QStringLiteral("2026-01-28 00:00:00"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Put off “Sună clientul”"));
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(count(), 9);
    QCOMPARE(m_db->value(QStringLiteral("SELECT reminder_at FROM crm.tasks WHERE title = 'Sună clientul'")), QString());
}

void TestHome::putOffUntilATypedDay()
{
    press(Qt::Key_S);
    QTRY_VERIFY(m_desk->find<QWidget>("snoozePopup"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("26 jan 2026"));
    press(Qt::Key_Return);
    QVERIFY(m_desk->find<PlainLabel>("gridMessage")->isVisible()); // a day that is over
    QCOMPARE(count(), 9);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("30 jan 2026"));
    press(Qt::Key_Return);
    QTRY_COMPARE(count(), 8);
    QCOMPARE(m_db->value(QStringLiteral("SELECT until AT TIME ZONE 'Europe/Bucharest' FROM core.snoozes")), QStringLiteral("2026-01-30 00:00:00"));
}

void TestHome::whatIsPutOffCanBeShownAgain()
{
    press(Qt::Key_S);
    QTRY_VERIFY(m_desk->find<QWidget>("snoozePopup"));
    press(Qt::Key_Return);
    QTRY_COMPARE(count(), 8);
    auto *link = m_desk->find<QPushButton>("snoozedLink");
    QTRY_COMPARE(link->text(), QStringLiteral("1 put off"));
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(count(), 9);
    QCOMPARE(current(), QStringLiteral("Sună clientul")); // at the end, and current
    QTRY_VERIFY(list()->hasFocus());
    press(Qt::Key_S);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.snoozes WHERE deleted_at IS NULL")), QStringLiteral("0"));
    QTRY_VERIFY(!link->isVisible());
    QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Sună clientul"));
}

void TestHome::whySaysItInPoints()
{
    press(Qt::Key_W);
    auto *popup = m_desk->find<QWidget>("whyPopup");
    QVERIFY(popup && popup->isVisible());
    QStringList reasons;
    for (const PlainLabel *label : popup->findChildren<PlainLabel *>(QStringLiteral("whyReason")))
        reasons << label->accessibleName();
    QVERIFY(reasons.value(0).startsWith(QStringLiteral("Overdue by 7 day")));
    QVERIFY(popup->findChild<PlainLabel *>(QStringLiteral("whyTotal"))->text().startsWith(QStringLiteral("54 ")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<QWidget>("whyPopup"));
    QTRY_VERIFY(list()->hasFocus());
    QTest::mouseClick(m_desk->find<QPushButton>("whyButton"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<QWidget>("whyPopup"));
}

void TestHome::callIsLoggedWithThatCustomer()
{
    press(Qt::Key_C);
    QTRY_VERIFY(m_desk->find<QWidget>("composerDialog"));
    QCOMPARE(m_desk->window->currentContext().customerName, QStringLiteral("Agro Bărăgan SRL"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<QWidget>("composerDialog"));
}

void TestHome::newTaskIsAboutNothing()
{
    press(Qt::Key_N);
    QTRY_VERIFY(m_desk->find<QWidget>("taskDialog"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ceva nou"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("today"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->find<QWidget>("taskDialog"));
    QTRY_COMPARE(count(), 10);
    QCOMPARE(m_db->value(QStringLiteral("SELECT customer_id FROM crm.tasks WHERE title = 'Ceva nou'")), QString());
}

void TestHome::lettersAreLettersInAPopup()
{
    press(Qt::Key_S);
    QTRY_VERIFY(m_desk->find<QWidget>("snoozePopup"));
    press(Qt::Key_D);
    press(Qt::Key_N);
    QVERIFY(!m_desk->find<QWidget>("taskDialog"));
    QCOMPARE(m_desk->database.openSaves(), 0);
    press(Qt::Key_Escape);
    QTRY_VERIFY(list()->hasFocus());
    QCOMPARE(count(), 9);
}

void TestHome::othersChangesArriveWithoutMovingWhatIsCurrent()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const QString chosen = current();
    m_db->exec(QStringLiteral("INSERT INTO crm.tasks (title, due_date, priority, assigned_to_user_id) SELECT 'Venită acum', '2026-01-10', 'URGENT', id FROM core.users WHERE login LIKE '%ana'"));
    QTRY_COMPARE(count(), 10);
    QCOMPARE(current(), chosen);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Venită acum"));
    m_db->exec(QStringLiteral("UPDATE crm.tasks SET assigned_to_user_id = (SELECT id FROM core.users WHERE login LIKE '%elena'), version = version + 1 WHERE title = 'Venită acum'"));
    QTRY_COMPARE(count(), 9);
    QCOMPARE(current(), chosen);
}

void TestHome::figuresOpenTheirRows()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.opportunities (title, amount, currency, stage, position, closed_at, owner_id) SELECT 'Câștigată ' || x.n, x.n * 1000, 'RON', 'CLOSED_WON', 'k' || x.n || 'k', x.day::date, u.id"
                              " FROM core.users u, (VALUES (1, '2026-01-15'), (2, '2026-01-27'), (3, '2025-11-15')) x (n, day) WHERE u.login LIKE '%ana'"));
    const auto openFigure = [&](const char *label, const QByteArray &page, int rows) {
        m_desk->window->showPage("home");
        QTRY_VERIFY(ready());
        FigureRow *row = figure(QString::fromLatin1(label));
        QVERIFY(row);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_COMPARE(m_desk->window->currentPage()->pageId(), page);
        auto *table = m_desk->window->currentPage()->findChild<RecordTable *>();
        QVERIFY(table);
        QTRY_VERIFY(ready());
        QTRY_COMPARE(table->model()->rowCount(), rows);
        QCOMPARE(table->isVisible(), rows > 0);
    };
    QTRY_VERIFY(figure(QStringLiteral("Won")) && figure(QStringLiteral("Won"))->figure().values.first().startsWith(QStringLiteral("3,000.00")));
    openFigure("Won", "pipeline", 2);
    openFigure("Weighted pipeline", "pipeline", 8);
    openFigure("Win rate", "pipeline", 3);
    openFigure("Tasks done in time", "tasks", 0);
}

void TestHome::answeredRequestsOfAFigure()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, customer_id, direction, subject, description, status, assigned_to, date_time)"
                              " SELECT 'SUPPORT', c.id, 'INBOUND', x.subject, 'Text', 'OPEN', CASE WHEN x.mine THEN c.owner_id END, x.at::timestamptz FROM crm.customer_companies c, (VALUES"
                              " ('Cu răspuns', true, '2026-01-20 09:00+02'), ('Fără răspuns', true, '2026-01-21 09:00+02'), ('A altcuiva', false, '2026-01-20 09:00+02'), ('Veche', true, '2025-12-20 09:00+02')) x (subject, mine, at);"
                              "INSERT INTO crm.interactions (type, parent_id, customer_id, direction, description, date_time) SELECT 'SUPPORT', id, customer_id, 'OUTBOUND', 'Da', date_time + interval '45 minutes'"
                              " FROM crm.interactions WHERE subject IN ('Cu răspuns', 'A altcuiva', 'Veche')"));
    const QString label = QStringLiteral("First answer to requests");
    QTRY_COMPARE(figure(label)->figure().values.first(), QStringLiteral("45 min"));
    figure(label)->click();
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("requests"));
    auto *inbox = m_desk->find<QListView>("requestList");
    QTRY_COMPARE(inbox->model()->rowCount(), 1);
    auto *button = m_desk->find<QPushButton>("requestsAnswered");
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(inbox->model()->rowCount(), 4);
    QVERIFY(!button->isVisible());
}

void TestHome::appointmentsOpen()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.tasks (title, due_date, has_time, duration_minutes, kind, assigned_to_user_id) SELECT 'Demonstrație', '2026-01-27 14:00+02', true, 45, 'MEETING', id FROM core.users WHERE login LIKE '%ana'"));
    QTRY_VERIFY(m_desk->find<QAbstractButton>("dayRow0"));
    auto *row = m_desk->find<QAbstractButton>("dayRow0");
    QTRY_VERIFY(row->accessibleName().contains(QStringLiteral("Demonstrație")));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
}

void TestHome::nothingWaits()
{
    open("elena");
    QTRY_VERIFY(m_desk->find<QWidget>("agendaEmpty")->isVisible());
    auto *next = m_desk->find<QPushButton>("agendaNextStep");
    QVERIFY(next->isVisible());
    next->click();
    QTRY_VERIFY(m_desk->find<QWidget>("taskDialog"));
}

void TestHome::narrowWindowsKeepTheList()
{
    auto *column = m_desk->find<QWidget>("homeColumn");
    const auto besides = [&] { return column->mapTo(m_desk->window.get(), QPoint()).y() < list()->mapTo(m_desk->window.get(), QPoint()).y(); };
    for (const QSize &size : {QSize(1366, 768), QSize(1093, 614)}) {
        m_desk->window->resize(size);
        QTRY_VERIFY(besides());
        QVERIFY(list()->width() > column->width());
    }
    m_desk->window->resize(800, 600);
    QTRY_VERIFY(!besides());
    QVERIFY(list()->height() >= 3 * list()->lineHeight());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestHome cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_home.moc"
