// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/records/DraftStore.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/Page.h"
#include "views/components/PlainLabel.h"
#include "views/components/calendar/CalendarCheck.h"
#include "views/components/calendar/CalendarPage.h"
#include "views/components/calendar/CalendarView.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace punte;

/// A week in the calendar by pointer and by keys: what is dragged is saved, undone and seen by the other desk.
class TestCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void weekOfMine();
    void movedByPointer();
    void stretchedByPointer();
    void escapeRestores();
    void whatTookPlaceStays();
    void movedAndStretchedByKeys();
    void arrowsWalkOverEntries();
    void madeByDragAndByKey();
    void deletedByKeyAndUndone();
    void copiedToAnotherDay();
    void duplicatedAWeekLater();
    void whatComesFromARecordIsNotDeleted();
    void typedEntryIsADraft();
    void layersAndPeople();
    void stateSurvivesARestart();
    void monthAndAgenda();
    void colleaguesMoveIsSeen();
    void refusedMoveGoesBack();
    void repeatingIsShownAhead();
    void filesInAndOut();
    void onPaper();
    void romanian();

private:
    [[nodiscard]] CalendarPage *page() const { return qobject_cast<CalendarPage *>(m_desk->page("calendar")); }
    [[nodiscard]] CalendarView *view() const { return page()->view(); }
    [[nodiscard]] CalendarEntry entry(const char16_t *title) const;
    [[nodiscard]] QRect rectOf(const char16_t *title) const { return view()->rectOf(entry(title)); }
    [[nodiscard]] QString due(const char *title) const;
    [[nodiscard]] QPoint at(QDate day, QTime time) const { return view()->rectOfSlot({day, time, 30}).topLeft() + QPoint(20, 4); }
    void drag(QPoint from, QPoint to, bool drop = true) const;

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestCalendar::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.tasks (title, due_date, has_time, duration_minutes, kind, status, assigned_to_user_id)"
        " SELECT x.title, x.due::timestamptz, x.timed, x.minutes, x.kind, x.status, (SELECT id FROM core.users WHERE login LIKE '%' || x.who) FROM (VALUES"
        " ('Demo', '2026-01-28 10:00+02', true, 60, 'MEETING', 'PENDING', 'ana'), ('Vizită', '2026-01-29 14:00+02', true, 90, 'MEETING', 'PENDING', 'ana'),"
        " ('De trimis', '2026-01-27 00:00+02', false, NULL, 'TODO', 'PENDING', 'ana'), ('Gata', '2026-01-26 11:00+02', true, 30, 'CALL', 'COMPLETED', 'ana'),"
        " ('A Elenei', '2026-01-28 12:00+02', true, 60, 'MEETING', 'PENDING', 'elena')) x (title, due, timed, minutes, kind, status, who)"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "calendar");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_COMPARE(page()->model()->entries().size(), 12); // four of mine and eight closings
    QTRY_VERIFY(!rectOf(u"Demo").isEmpty());
}

void TestCalendar::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

CalendarEntry TestCalendar::entry(const char16_t *title) const
{
    for (const CalendarEntry &each : page()->model()->entries())
        if (each.title == QString::fromUtf16(title) && !each.ahead)
            return each;
    return {};
}

QString TestCalendar::due(const char *title) const
{
    return m_db->value(QStringLiteral("SELECT concat_ws(' ', to_char(due_date AT TIME ZONE 'Europe/Bucharest', 'DD HH24:MI'), duration_minutes) FROM crm.tasks WHERE title = $1"),
        {QString::fromUtf8(title)});
}

void TestCalendar::drag(QPoint from, QPoint to, bool drop) const
{
    QWidget *area = view()->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step) {
        const QPointF here = QPointF(from) + QPointF(to - from) * step / 6.0;
        QMouseEvent move(QEvent::MouseMove, here, area->mapToGlobal(here), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &move);
    }
    if (drop)
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
}

void TestCalendar::weekOfMine()
{
    QCOMPARE(view()->firstDay(), QDate(2026, 1, 26));
    QVERIFY(entry(u"A Elenei").id.isNull());
    QCOMPARE(m_desk->find<PlainLabel>("calendarRange")->text(), QStringLiteral("26 January \u2013 1 February"));
    QVERIFY(m_desk->find<PlainLabel>("calendarFoot")->text().contains(QLatin1String("12")));
    QCOMPARE(m_desk->find<CalendarCheck>("layer_meetings")->count(), 3);
    QCOMPARE(m_desk->find<CalendarCheck>("layer_tasks")->count(), 1);
    QCOMPARE(m_desk->find<CalendarCheck>("layer_closings")->count(), 8);
    QVERIFY(entry(u"De trimis").slot.isAllDay());
}

void TestCalendar::movedByPointer()
{
    drag(rectOf(u"Demo").topLeft() + QPoint(20, 4), at(QDate(2026, 1, 29), QTime(11, 0)));
    QTRY_COMPARE(due("Demo"), QStringLiteral("29 11:00 60"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Move \u201CDemo\u201D"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(due("Demo"), QStringLiteral("28 10:00 60"));
    QTRY_COMPARE(entry(u"Demo").slot.day, QDate(2026, 1, 28));
    // Into the strip it becomes something of the whole day, and out of it something with a time.
    drag(rectOf(u"Demo").topLeft() + QPoint(20, 4), rectOf(u"De trimis").center());
    QTRY_COMPARE(due("Demo"), QStringLiteral("27 00:00"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT has_time FROM crm.tasks WHERE title = 'Demo'")), QStringLiteral("f"));
    QTRY_VERIFY(!entry(u"De trimis").saving);
    drag(rectOf(u"De trimis").center(), at(QDate(2026, 1, 30), QTime(12, 0)));
    QTRY_COMPARE(due("De trimis"), QStringLiteral("30 12:00 60"));
}

void TestCalendar::stretchedByPointer()
{
    const QRect box = rectOf(u"Demo");
    drag(QPoint(box.center().x(), box.bottom() - 2), at(QDate(2026, 1, 28), QTime(12, 0)));
    QTRY_COMPARE(due("Demo"), QStringLiteral("28 10:00 120"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Change Minutes of \u201CDemo\u201D"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(due("Demo"), QStringLiteral("28 10:00 60"));
}

void TestCalendar::escapeRestores()
{
    const quint64 trips = m_desk->database.roundTrips();
    drag(rectOf(u"Demo").center(), at(QDate(2026, 1, 30), QTime(11, 0)), false);
    QVERIFY(view()->isDragging());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!view()->isDragging());
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at(QDate(2026, 1, 30), QTime(11, 0)));
    QCOMPARE(m_desk->database.roundTrips(), trips);
    QCOMPARE(entry(u"Demo").slot.day, QDate(2026, 1, 28));
}

void TestCalendar::whatTookPlaceStays()
{
    drag(rectOf(u"Gata").center(), at(QDate(2026, 1, 30), QTime(11, 0)));
    QVERIFY(!page()->model()->whyFixed(entry(u"Gata")).isEmpty());
    QCOMPARE(due("Gata"), QStringLiteral("26 11:00 30"));
}

void TestCalendar::movedAndStretchedByKeys()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rectOf(u"Demo").center());
    // Faster than the database: the steps follow each other and none is lost.
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(due("Demo"), QStringLiteral("30 10:15 60"));
    QTRY_VERIFY(!entry(u"Demo").saving);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(due("Demo"), QStringLiteral("30 10:15 75"));
    QTRY_VERIFY(!entry(u"Demo").saving);
    QTest::keyClick(view(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(due("Demo"), QStringLiteral("30 10:15 60"));
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->currentPage()->pageId(), QByteArray("tasks"));
}

void TestCalendar::arrowsWalkOverEntries()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(view()->current()->title, QStringLiteral("Gata"));
    QTest::keyClick(view(), Qt::Key_End);
    QVERIFY(view()->current()->slot.isAllDay());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at(QDate(2026, 1, 28), QTime(9, 0)));
    QVERIFY(!view()->current());
    QCOMPARE(view()->announcement(), QStringLiteral("Wed 28 Jan, 09:00\u201309:30"));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(view()->current());
    QCOMPARE(view()->accessibleDescription(), QStringLiteral("Demo, Wed 28 Jan, 10:00\u201311:00, Meetings and calls"));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(view()->cursor().time, QTime(11, 0));
    QTest::keyClick(view(), Qt::Key_PageDown);
    QCOMPARE(view()->firstDay(), QDate(2026, 2, 2));
    QTest::keyClick(view(), Qt::Key_T);
    QCOMPARE(view()->firstDay(), QDate(2026, 1, 26));
}

void TestCalendar::madeByDragAndByKey()
{
    drag(at(QDate(2026, 1, 30), QTime(12, 0)), at(QDate(2026, 1, 30), QTime(13, 30)));
    QTRY_VERIFY(m_desk->find<QWidget>("newEntryPopup"));
    QCOMPARE(m_desk->find<PlainLabel>("newEntryWhen")->text(), QStringLiteral("Fri 30 Jan, 12:00\u201313:30"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Kick-off"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(due("Kick-off"), QStringLiteral("30 12:00 90"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT kind FROM crm.tasks WHERE title = 'Kick-off'")), QStringLiteral("MEETING"));
    QTRY_VERIFY(!m_desk->find<QWidget>("newEntryPopup"));
    QTRY_VERIFY(!entry(u"Kick-off").id.isNull());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at(QDate(2026, 1, 29), QTime(10, 0)));
    QTest::keyClick(view(), Qt::Key_N);
    QTRY_VERIFY(m_desk->find<QWidget>("newEntryPopup"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // without a title nothing is made
    QVERIFY(m_desk->find<QWidget>("newEntryPopup"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<QWidget>("newEntryPopup"));
}

void TestCalendar::deletedByKeyAndUndone()
{
    view()->setFocus();
    view()->setCurrent(entry(u"Demo"));
    QTest::keyClick(view(), Qt::Key_Delete);
    const QString there = QStringLiteral("SELECT count(*) FROM crm.tasks WHERE title = 'Demo' AND deleted_at IS NULL");
    QTRY_COMPARE(m_db->value(there), QStringLiteral("0"));
    QTRY_VERIFY(entry(u"Demo").id.isNull());
    QTRY_VERIFY(m_desk->undo->canUndo());
    QCOMPARE(m_desk->undo->undoText(), QStringLiteral("Delete “Demo”"));
    m_desk->undo->undo();
    QTRY_COMPARE(m_db->value(there), QStringLiteral("1"));
    QTRY_VERIFY(!entry(u"Demo").id.isNull());
}

void TestCalendar::copiedToAnotherDay()
{
    view()->setFocus();
    view()->setCurrent(entry(u"Demo"));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Demo")));
    view()->setCursor({QDate(2026, 1, 30), QTime(15, 0), 30});
    QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(to_char(due_date AT TIME ZONE 'Europe/Bucharest', 'DD HH24:MI') || ' ' || duration_minutes || ' ' || kind || ' ' || status, '|' ORDER BY due_date)"
                                            " FROM crm.tasks WHERE title = 'Demo'")), QStringLiteral("28 10:00 60 MEETING PENDING|30 15:00 60 MEETING PENDING"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE title = 'Demo' AND deleted_at IS NULL")), QStringLiteral("1"));
}

void TestCalendar::duplicatedAWeekLater()
{
    view()->setFocus();
    view()->setCurrent(entry(u"Gata")); // also one that is done: the next one is not
    QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT to_char(due_date AT TIME ZONE 'Europe/Bucharest', 'MM-DD HH24:MI') || ' ' || status FROM crm.tasks WHERE title = 'Gata' AND status <> 'COMPLETED'")),
        QStringLiteral("02-02 11:00 PENDING"));
}

void TestCalendar::whatComesFromARecordIsNotDeleted()
{
    CalendarEntry closing;
    for (const CalendarEntry &each : page()->model()->entries())
        if (each.table == "crm.opportunities")
            closing = each;
    QVERIFY(!closing.id.isNull());
    QVERIFY(!page()->model()->whyKept(closing).isEmpty());
    view()->setFocus();
    view()->setCurrent(closing);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL")), QStringLiteral("8"));
    QVERIFY(!m_desk->undo->canUndo());
}

void TestCalendar::typedEntryIsADraft()
{
    view()->setFocus();
    view()->setCursor({QDate(2026, 1, 30), QTime(15, 0), 30});
    QTest::keyClick(view(), Qt::Key_N);
    auto *popup = m_desk->find<QWidget>("newEntryPopup");
    QTRY_VERIFY(popup && popup->isVisible());
    auto *title = popup->findChild<QWidget *>(QStringLiteral("titleEditor"))->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), title);
    QTest::keyClicks(title, QStringLiteral("Cafea"));
    QCOMPARE(m_desk->window->drafts().drafts().size(), 1);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE title = 'Cafea'")), QStringLiteral("1"));
    QTRY_VERIFY(m_desk->window->drafts().drafts().isEmpty());
}

void TestCalendar::layersAndPeople()
{
    m_desk->find<CalendarCheck>("layer_closings")->click();
    QTRY_COMPARE(page()->model()->entries().size(), 4);
    QVERIFY(m_desk->find<PlainLabel>("calendarFoot")->text().endsWith(QLatin1String("Hidden layers hold 8 more.")));
    QCOMPARE(page()->model()->hiddenCount(), 8);
    m_desk->find<QAbstractButton>("teamButton")->click();
    QTRY_VERIFY(!entry(u"A Elenei").id.isNull());
    // A seller sees a colleague's day and does not move it.
    QVERIFY(!entry(u"A Elenei").movable);
    m_desk->find<QAbstractButton>("onlyMeButton")->click();
    QTRY_VERIFY(entry(u"A Elenei").id.isNull());
}

void TestCalendar::stateSurvivesARestart()
{
    m_desk->find<CalendarCheck>("layer_closings")->click();
    QTest::keyClick(view(), Qt::Key_M);
    const QJsonObject state = page()->saveState();
    CalendarPage other(page()->shell(), {}, nullptr);
    other.restoreState(state);
    QCOMPARE(other.span(), CalendarPage::Span::Month);
    QVERIFY(other.model()->hiddenLayers().contains("closings"));
    other.restoreState({{QStringLiteral("span"), QStringLiteral("nonsense")}, {QStringLiteral("people"), 7}});
    QCOMPARE(other.model()->range().people.size(), 1);
}

void TestCalendar::monthAndAgenda()
{
    QTest::keyClick(view(), Qt::Key_M);
    QCOMPARE(view()->objectName(), QStringLiteral("monthView"));
    QCOMPARE(m_desk->find<PlainLabel>("calendarRange")->text(), QStringLiteral("January 2026"));
    QTRY_VERIFY(page()->isReady());
    drag(rectOf(u"Demo").center(), view()->rectOfSlot({QDate(2026, 1, 22), QTime(), 0}).center());
    QTRY_COMPARE(due("Demo"), QStringLiteral("22 10:00 60"));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A);
    QCOMPARE(view()->objectName(), QStringLiteral("agendaView"));
    QTRY_VERIFY(page()->isReady());
    QTest::keyClick(view(), Qt::Key_Home);
    QVERIFY(view()->current());
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_D);
    QCOMPARE(page()->span(), CalendarPage::Span::Day);
}

void TestCalendar::colleaguesMoveIsSeen()
{
    DeskWindow elena(*m_db, QStringLiteral("elena"), "calendar");
    auto *hers = qobject_cast<CalendarPage *>(elena.page("calendar"));
    elena.find<QAbstractButton>("teamButton")->click();
    QTRY_COMPARE(hers->model()->entries().size(), 13);
    m_desk->window->activateWindow();
    view()->setFocus();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, rectOf(u"Demo").center());
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(hers->model()->find("crm.tasks", entry(u"Demo").id)->slot.day, QDate(2026, 1, 27));
}

void TestCalendar::refusedMoveGoesBack()
{
    m_db->exec(QStringLiteral("CREATE FUNCTION crm.no_move() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM core.refuse('PU013', 'no_move'); RETURN NEW; END $$;"
                              "GRANT EXECUTE ON FUNCTION crm.no_move() TO PUBLIC; CREATE TRIGGER b_no_move BEFORE UPDATE ON crm.tasks FOR EACH ROW EXECUTE FUNCTION crm.no_move()"));
    drag(rectOf(u"Demo").topLeft() + QPoint(20, 4), at(QDate(2026, 1, 29), QTime(11, 0)));
    QTRY_COMPARE(entry(u"Demo").slot.day, QDate(2026, 1, 28));
    QCOMPARE(due("Demo"), QStringLiteral("28 10:00 60"));
    QTRY_VERIFY(m_desk->find<QWidget>("messageStrip") || m_desk->window->isVisible());
}

void TestCalendar::repeatingIsShownAhead()
{
    m_db->exec(QStringLiteral("UPDATE crm.tasks SET repeat_rule = 'FREQ=DAILY;COUNT=3', version = version + 1 WHERE title = 'Demo'"));
    QTRY_COMPARE(page()->model()->entries().size(), 14);
    int ahead = 0;
    for (const CalendarEntry &each : page()->model()->entries())
        if (each.ahead) {
            ++ahead;
            QVERIFY(!each.movable);
        }
    QCOMPARE(ahead, 2);
}

void TestCalendar::filesInAndOut()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("săptămâna.ics"));
    page()->exportTo(file);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();
    QCOMPARE(text.count("BEGIN:VEVENT"), 12);
    QVERIFY(text.contains("SUMMARY:Demo"));
    const QString count = QStringLiteral("SELECT count(*) FROM crm.tasks WHERE deleted_at IS NULL");
    const QString before = m_db->value(count);
    page()->importFrom(file); // closings are new to the tasks, the tasks know themselves
    QTRY_COMPARE(m_db->value(count).toInt(), before.toInt() + 8);
    QTRY_VERIFY(page()->isReady());
    page()->importFrom(file);
    QTRY_VERIFY(page()->isReady());
    QCOMPARE(m_db->value(count).toInt(), before.toInt() + 8);
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Import \u201Csăptămâna.ics\u201D"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(count), before);
    page()->importFrom(folder.filePath(QStringLiteral("nowhere.ics")));
    QCOMPARE(m_db->value(count), before);
}

void TestCalendar::onPaper()
{
    const QTemporaryDir folder;
    for (const auto span : {CalendarPage::Span::Week, CalendarPage::Span::Month, CalendarPage::Span::Agenda}) {
        page()->show(span, QDate(2026, 1, 27));
        QTRY_VERIFY(page()->isReady());
        const QString file = folder.filePath(QStringLiteral("c%1.pdf").arg(int(span)));
        QVERIFY(CalendarPrint::writePdf(file, *page()->model(), page()->sheet()));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 5000);
    }
    const auto refused = CalendarPrint::writePdf(folder.filePath(QStringLiteral("missing/x.pdf")), *page()->model(), page()->sheet());
    QVERIFY(!refused);
}

void TestCalendar::romanian()
{
    deskLanguage().setLanguage(QStringLiteral("ro"));
    const QString range = m_desk->find<PlainLabel>("calendarRange")->text();
    deskLanguage().setLanguage(QStringLiteral("en"));
    QCOMPARE(range, QStringLiteral("26 ianuarie \u2013 1 februarie"));
    QCOMPARE(m_desk->find<PlainLabel>("calendarRange")->text(), QStringLiteral("26 January \u2013 1 February"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestCalendar cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_calendar.moc"
