// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/CustomerTables.h"
#include "models/customers/TaskCalendar.h"
#include "models/db/Session.h"
#include "models/records/calendar/CalendarModel.h"
#include "models/sales/SalesCalendar.h"
#include "models/sales/SalesTables.h"
#include "tests/support/TestDatabase.h"

#include <QTest>

using namespace punte;

/// What each person gets to see in the calendar, and that the database decides it.
class TestCalendarLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void seesWhatRightsAllow_data();
    void seesWhatRightsAllow();
    void whatIsMovedElsewhereIsRefused();
    void oneRequestForAll();
    void importNeedsItsRight();
    void freeDaysOfTheLawAndOwn();
    void cleanupTestCase() { m_db.reset(); }

private:
    struct Desk {
        Desk(const TestDatabase &test, const QString &login);
        Database database;
        SessionInfo session;
        std::unique_ptr<CalendarModel> model;
    };
    [[nodiscard]] QUuid idOf(const char *login) { return QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM core.users WHERE login LIKE '%' || $1"), {QString::fromLatin1(login)})); }
    [[nodiscard]] static QStringList titles(const CalendarModel &model);
    std::unique_ptr<TestDatabase> m_db;
};

TestCalendarLayers::Desk::Desk(const TestDatabase &test, const QString &login)
    : database(test.as(login))
{
    database.open();
    bool answered = false;
    openSession(database, &database, [&](const Result<SessionInfo> &info) {
        answered = true;
        if (info)
            session = *info;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000); }();
    model = std::make_unique<CalendarModel>(database, session);
}

void TestCalendarLayers::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    registerCustomerTables();
    registerSalesTables();
    registerTaskCalendar();
    registerSalesCalendar();
    m_db = std::make_unique<TestDatabase>();
    const QUuid sales = m_db->addTeam(QStringLiteral("Vânzări"));
    const QUuid support = m_db->addTeam(QStringLiteral("Suport"));
    (void)m_db->addUser(QStringLiteral("cal.ana"), {QStringLiteral("SALES_REP")}, sales);
    (void)m_db->addUser(QStringLiteral("cal.ioana"), {QStringLiteral("SALES_REP")}, sales);
    (void)m_db->addUser(QStringLiteral("cal.dan"), {QStringLiteral("USER")}, support);
    (void)m_db->addUser(QStringLiteral("cal.elena"), {QStringLiteral("MANAGER")}, sales);
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (company_name) VALUES ('Agro SRL');"
        "INSERT INTO crm.tasks (title, due_date, has_time, duration_minutes, kind, assigned_to_user_id, status)"
        " SELECT x.title || ' ' || split_part(u.login, '.', 2), x.due::timestamptz, x.timed, x.minutes, x.kind, u.id, x.status FROM core.users u, (VALUES"
        " ('Ședință', '2026-01-28 10:00+02', true, 60, 'MEETING', 'PENDING'), ('Apel fără oră', '2026-01-28 00:00+02', false, NULL, 'CALL', 'PENDING'),"
        " ('Lungă', '2026-01-20 00:00+02', false, 10 * 1440, 'TODO', 'PENDING'), ('Anulată', '2026-01-28 12:00+02', true, 60, 'MEETING', 'CANCELLED'),"
        " ('Altă lună', '2026-03-28 10:00+02', true, 60, 'MEETING', 'PENDING')) x (title, due, timed, minutes, kind, status) WHERE u.login LIKE '%cal.%';"
        "INSERT INTO crm.interactions (customer_id, type, date_time, duration_minutes, user_id)"
        " SELECT c.id, 'CALL', '2026-01-26 15:00+02', 20, u.id FROM crm.customer_companies c, core.users u WHERE u.login LIKE '%cal.ana';"
        "INSERT INTO crm.opportunities (title, customer_company_id, stage, amount, currency, expected_close_date, owner_id)"
        " SELECT 'Ofertă', c.id, 'PROPOSAL', 1500, 'RON', '2026-01-30', u.id FROM crm.customer_companies c, core.users u WHERE u.login LIKE '%cal.ioana'"));
}

QStringList TestCalendarLayers::titles(const CalendarModel &model)
{
    QStringList titles;
    for (const CalendarEntry &entry : model.entries())
        titles << entry.title;
    titles.sort();
    return titles;
}

void TestCalendarLayers::seesWhatRightsAllow_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("movable");
    const QString ana = QStringLiteral("ana"), ioana = QStringLiteral("ioana"), dan = QStringLiteral("dan"), elena = QStringLiteral("elena");
    const auto three = [](const QString &who) { return QStringList{QStringLiteral("Apel fără oră ") + who, QStringLiteral("Lungă ") + who, QStringLiteral("Ședință ") + who}; };
    const QStringList common{QStringLiteral("Agro SRL"), QStringLiteral("Ofertă")};
    // Asked for everybody: the database gives what the person may read.
    QTest::newRow("a seller sees her team and moves her own") << QStringLiteral("cal.ana") << three(ana) + three(ioana) + three(elena) + common << three(ana);
    QTest::newRow("a manager sees and moves all") << QStringLiteral("cal.elena") << three(ana) + three(ioana) + three(elena) + three(dan) + common
                                                  << three(ana) + three(ioana) + three(elena) + three(dan) + QStringList{QStringLiteral("Ofertă")};
    QTest::newRow("a user sees his own") << QStringLiteral("cal.dan") << three(dan) + QStringList{QStringLiteral("Agro SRL")} << three(dan);
}

void TestCalendarLayers::seesWhatRightsAllow()
{
    QFETCH(QString, login);
    QFETCH(QStringList, titles);
    QFETCH(QStringList, movable);
    Desk desk(*m_db, login);
    desk.model->setPeople({idOf("cal.ana"), idOf("cal.ioana"), idOf("cal.dan"), idOf("cal.elena")});
    desk.model->setRange(QDate(2026, 1, 26), QDate(2026, 2, 1));
    QTRY_VERIFY(desk.model->isLoaded());
    titles.sort();
    QCOMPARE(TestCalendarLayers::titles(*desk.model), titles);
    QStringList can;
    for (const CalendarEntry &entry : desk.model->entries())
        if (entry.movable && entry.layer != "closings") // a team's scope is left to the database
            can << entry.title;
    can.sort();
    movable.removeAll(QStringLiteral("Ofertă"));
    movable.sort();
    QCOMPARE(can, movable);
}

// The window may be wrong or forged: a colleague's entry stays where it is.
void TestCalendarLayers::whatIsMovedElsewhereIsRefused()
{
    Desk desk(*m_db, QStringLiteral("cal.ana"));
    desk.model->setPeople({idOf("cal.ioana")});
    desk.model->setRange(QDate(2026, 1, 26), QDate(2026, 2, 1));
    QTRY_VERIFY(desk.model->isLoaded());
    CalendarEntry target;
    for (const CalendarEntry &entry : desk.model->entries())
        if (entry.title == QStringLiteral("Ședință ioana"))
            target = entry;
    QVERIFY(!target.id.isNull());
    bool refused = false;
    connect(desk.model.get(), &CalendarModel::moveRefused, this, [&](const CalendarEntry &, const AppError &error) { refused = error.kind == ErrorKind::Denied; });
    desk.model->move(target, {QDate(2026, 1, 29), QTime(10, 0), 60});
    QTRY_VERIFY(refused);
    QCOMPARE(desk.model->find(target.table, target.id)->slot.day, QDate(2026, 1, 28));
    QCOMPARE(m_db->value(QStringLiteral("SELECT version FROM crm.tasks WHERE id = $1"), {target.id.toString(QUuid::WithoutBraces)}), QStringLiteral("1"));
}

void TestCalendarLayers::oneRequestForAll()
{
    Desk desk(*m_db, QStringLiteral("cal.elena"));
    const quint64 before = desk.database.roundTrips();
    desk.model->setRange(QDate(2026, 1, 26), QDate(2026, 2, 1));
    desk.model->setPeople({idOf("cal.ana"), idOf("cal.ioana")});
    QTRY_VERIFY(desk.model->isLoaded() && !desk.model->isLoading());
    QCOMPARE(desk.database.roundTrips() - before, quint64(1));
}

void TestCalendarLayers::importNeedsItsRight()
{
    IcsEvent event;
    event.uid = QStringLiteral("x@example.org");
    event.title = QStringLiteral("Din afară");
    event.slot = {QDate(2026, 1, 29), QTime(10, 0), 30};
    Desk ana(*m_db, QStringLiteral("cal.ana"));
    const CalendarLayer *layer = CalendarLayers::layer("meetings");
    QList<int> added;
    connect(ana.model.get(), &CalendarModel::imported, this, [&](int count, int, const QUuid &) { added << count; });
    ana.model->importEvents(*layer, {event}, QStringLiteral("a.ics"));
    QTRY_COMPARE(added, QList<int>{1});
    ana.model->importEvents(*layer, {event}, QStringLiteral("a.ics"));
    QTRY_COMPARE(added, (QList<int>{1, 0}));
    // Somebody else's calendar is another one; without the right to import there is none.
    Desk ioana(*m_db, QStringLiteral("cal.ioana"));
    int hers = -1;
    connect(ioana.model.get(), &CalendarModel::imported, this, [&](int count, int, const QUuid &) { hers = count; });
    ioana.model->importEvents(*layer, {event}, QStringLiteral("a.ics"));
    QTRY_COMPARE(hers, 1);
    Desk dan(*m_db, QStringLiteral("cal.dan"));
    bool refused = false;
    connect(dan.model.get(), &CalendarModel::importRefused, this, [&](const AppError &error) { refused = error.kind == ErrorKind::Denied; });
    dan.model->importEvents(*layer, {event}, QStringLiteral("a.ics"));
    QTRY_VERIFY(refused);
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE title = 'Din afară' AND kind = 'MEETING' AND has_time AND duration_minutes = 30")), QStringLiteral("2"));
}

void TestCalendarLayers::freeDaysOfTheLawAndOwn()
{
    Desk desk(*m_db, QStringLiteral("cal.ana"));
    desk.model->setRange(QDate(2026, 4, 6), QDate(2026, 4, 12));
    QTRY_VERIFY(desk.model->isLoaded());
    QVERIFY(desk.model->freeDay(QDate(2026, 4, 10)));
    QCOMPARE(desk.model->freeDay(QDate(2026, 4, 12))->code, QByteArray("EASTER"));
    QVERIFY(!desk.model->isWorkingDay(QDate(2026, 4, 10)) && desk.model->isWorkingDay(QDate(2026, 4, 9)) && !desk.model->isWorkingDay(QDate(2026, 4, 11)));
    bool refused = false;
    connect(desk.model.get(), &CalendarModel::freeDayRefused, this, [&] { refused = true; });
    desk.model->setFreeDay(QDate(2026, 4, 9), QStringLiteral("A mea"), false);
    QTRY_VERIFY(refused);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QCoreApplication app(argc, argv);
    TestCalendarLayers cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_calendar_layers.moc"
