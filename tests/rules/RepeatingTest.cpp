// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatingTest.h"

#include "Office.h"
#include "models/core/Holidays.h"

#include <QTest>

namespace punte {

namespace {

const QString taskTable = QStringLiteral("crm.tasks");
const QString taskStatus = QStringLiteral("status");
const QString taskRule = QStringLiteral("repeat_rule");
const QString taskDue = QStringLiteral("due_date");
const Columns taskDone{{taskStatus, QStringLiteral("COMPLETED")}};

QString repeatingTask(Desk &desk, const QString &rule, const QString &due, Columns more = {})
{
    more.insert(QStringLiteral("title"), QStringLiteral("Raport"));
    more.insert(taskRule, rule);
    more.insert(taskDue, due);
    return desk.make(taskTable, more);
}

/// The open ones by their local time, rule and reminder.
QString openOnes(Desk &desk)
{
    return desk.value(QStringLiteral("SELECT coalesce(string_agg(concat_ws(' ', to_char(due_date AT TIME ZONE 'Europe/Bucharest', 'YYYY-MM-DD HH24:MI'), repeat_rule, "
                                     "to_char(reminder_at AT TIME ZONE 'Europe/Bucharest', 'MM-DD HH24:MI')), '; ' ORDER BY due_date), 'none') FROM crm.tasks WHERE is_open AND deleted_at IS NULL"));
}

} // namespace

void RepeatingTest::rulesThatAreKept_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("kept");
    const auto row = [](const char *rule, bool kept) { QTest::addRow("%s", rule) << QString::fromLatin1(rule) << kept; };
    row("FREQ=DAILY", true);
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=10", true);
    row("FREQ=MONTHLY;BYDAY=-1FR", true);
    row("FREQ=MONTHLY;BYMONTHDAY=1,15,-1;UNTIL=20261231", true);
    row("FREQ=YEARLY;BYMONTHDAY=29", true);
    row("FREQ=HOURLY", false);
    row("INTERVAL=2;FREQ=DAILY", false);
    row("FREQ=DAILY;INTERVAL=0", false);
    row("FREQ=DAILY;COUNT=1;UNTIL=20261231", false);
    row("FREQ=WEEKLY;BYDAY=1MO", false);
    row("FREQ=MONTHLY;BYDAY=MO", false);
    row("FREQ=MONTHLY;BYMONTHDAY=32", false);
    row("FREQ=DAILY;UNTIL=20260231", false);
    row("every day", false);
}

void RepeatingTest::rulesThatAreKept()
{
    QFETCH(QString, rule);
    QFETCH(bool, kept);
    static Office office;
    const Outcome made = office.ana->tryMake(taskTable, {{QStringLiteral("title"), QStringLiteral("X")}, {taskDue, QStringLiteral("2090-01-01 09:00+02")}, {taskRule, rule}});
    QCOMPARE(made.ok(), kept);
    if (!kept)
        QCOMPARE(made.constraint, QStringLiteral("ck_tasks_repeat_rule"));
}

void RepeatingTest::occurrences_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *rule, const char *start, const char *days) { QTest::addRow("%s from %s", rule, start) << QString::fromLatin1(rule) << QString::fromLatin1(start) << QString::fromLatin1(days); };
    row("FREQ=DAILY;INTERVAL=3", "2026-01-30 08:00", "02-02 02-05 02-08 02-11");
    row("FREQ=WEEKLY", "2026-01-27 08:00", "02-03 02-10 02-17 02-24");
    row("FREQ=WEEKLY;BYDAY=MO,TH", "2026-01-27 08:00", "01-29 02-02 02-05 02-09");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "2026-01-27 08:00", "01-29 02-09 02-12 02-23");
    row("FREQ=MONTHLY", "2026-01-31 08:00", "02-28 03-31 04-30 05-31");
    row("FREQ=MONTHLY;BYMONTHDAY=30,-1", "2026-01-15 08:00", "01-30 01-31 02-28 03-30");
    row("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-27 08:00", "01-30 02-27 03-27 04-24");
    row("FREQ=MONTHLY;BYDAY=5TH", "2026-01-01 08:00", "01-29 04-30 07-30 10-29");
    row("FREQ=YEARLY", "2024-02-29 08:00", "02-28 02-28 02-28 02-29");
    row("FREQ=DAILY;COUNT=3", "2026-01-01 08:00", "01-02 01-03");
    row("FREQ=DAILY;UNTIL=20260103", "2026-01-01 08:00", "01-02 01-03");
}

void RepeatingTest::occurrences()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, days);
    static Office office;
    QCOMPARE(office.ana->value(QStringLiteral("SELECT string_agg(to_char(at, 'MM-DD'), ' ' ORDER BY at) FROM core.occurrences($1, $2, '2000-01-01', '2100-01-01', 4)"), {rule, start}), days);
}

void RepeatingTest::nextOne_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *rule, const char *due, const char *next) { QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(due) << QString::fromLatin1(next); };
    // The clocks go forward on 26 March 2090 and back on 29 October 2090; the clock on the wall says nine all the time.
    row("over the change to summer", "FREQ=DAILY", "2090-03-25 09:00+02", "2090-03-26 09:00 FREQ=DAILY");
    row("over the change to winter", "FREQ=WEEKLY", "2090-10-25 09:00+03", "2090-11-01 09:00 FREQ=WEEKLY");
    row("the 31st is kept in February", "FREQ=MONTHLY", "2090-01-31 09:00+02", "2090-02-28 09:00 FREQ=MONTHLY;BYMONTHDAY=31");
    row("and comes back in March", "FREQ=MONTHLY;BYMONTHDAY=31", "2090-02-28 09:00+02", "2090-03-31 09:00 FREQ=MONTHLY;BYMONTHDAY=31");
    row("a number of times goes down", "FREQ=DAILY;COUNT=5", "2090-01-01 09:00+02", "2090-01-02 09:00 FREQ=DAILY;COUNT=4");
    row("the last of a number", "FREQ=DAILY;COUNT=1", "2090-01-01 09:00+02", "none");
    row("until a day", "FREQ=DAILY;UNTIL=20900101", "2090-01-01 09:00+02", "none");
    row("a whole day", "FREQ=YEARLY", "2090-06-01 00:00+03", "2091-06-01 00:00 FREQ=YEARLY");
}

void RepeatingTest::nextOne()
{
    QFETCH(QString, rule);
    QFETCH(QString, due);
    QFETCH(QString, next);
    Office office;
    const QString id = repeatingTask(*office.ana, rule, due);
    QVERIFY(office.ana->save(taskTable, id, taskDone, QStringLiteral("complete")).ok());
    QCOMPARE(openOnes(*office.ana), next);
}

void RepeatingTest::undoTakesTheNextOneBack()
{
    Office office;
    const QString id = repeatingTask(*office.ana, QStringLiteral("FREQ=WEEKLY"), QStringLiteral("2090-03-20 09:00+02"),
        {{QStringLiteral("reminder_at"), QStringLiteral("2090-03-19 16:30+02")}, {QStringLiteral("duration_minutes"), QStringLiteral("45")},
            {QStringLiteral("location"), QStringLiteral("Cluj")}});
    QVERIFY(office.ana->save(taskTable, id, taskDone, QStringLiteral("complete")).ok());
    const QString complete = office.ana->lastAction();
    // The change to summer time lies between the two: the reminder keeps its place on the wall clock.
    QCOMPARE(openOnes(*office.ana), QStringLiteral("2090-03-27 09:00 FREQ=WEEKLY 03-26 16:30"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT concat_ws(' ', duration_minutes, location, source, assigned_to_user_id = sec.me(), repeat_of = $1::uuid, action_id = $2::uuid) FROM crm.tasks WHERE is_open"), {id, complete}),
        QStringLiteral("45 Cluj rule:repeat t t t"));
    QCOMPARE(undoLines(office.ana->undo(complete)), (QStringList{QStringLiteral("crm.tasks removed"), QStringLiteral("crm.tasks restored")}));
    QCOMPARE(openOnes(*office.ana), QStringLiteral("2090-03-20 09:00 FREQ=WEEKLY 03-19 16:30"));
    const QString undo = office.ana->lastAction();
    QVERIFY(office.ana->undo(undo).ok()); // redo brings back that very task and makes no other
    QCOMPARE(openOnes(*office.ana), QStringLiteral("2090-03-27 09:00 FREQ=WEEKLY 03-26 16:30"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM crm.tasks")), QStringLiteral("2"));
}

void RepeatingTest::oneNextOnly()
{
    Office office;
    const QString id = repeatingTask(*office.ana, QStringLiteral("FREQ=WEEKLY"), QStringLiteral("2090-03-20 09:00+02"));
    for (const char *status : {"COMPLETED", "PENDING", "COMPLETED"})
        QVERIFY(office.ana->save(taskTable, id, {{taskStatus, QString::fromLatin1(status)}}).ok());
    QCOMPARE(openOnes(*office.ana), QStringLiteral("2090-03-27 09:00 FREQ=WEEKLY"));
    // Calling it off, or another change of a completed one, makes none.
    const QString other = repeatingTask(*office.ana, QStringLiteral("FREQ=DAILY"), QStringLiteral("2090-03-01 09:00+02"));
    QVERIFY(office.ana->save(taskTable, other, {{taskStatus, QStringLiteral("CANCELLED")}}).ok());
    QVERIFY(office.ana->save(taskTable, id, {{QStringLiteral("title"), QStringLiteral("Alt titlu")}}).ok());
    QCOMPARE(openOnes(*office.ana), QStringLiteral("2090-03-27 09:00 FREQ=WEEKLY"));
}

void RepeatingTest::whatHasPassedIsLeftOut()
{
    Office office;
    const QString id = repeatingTask(*office.ana, QStringLiteral("FREQ=DAILY"), QStringLiteral("2020-01-01 09:00+02"));
    QVERIFY(office.ana->save(taskTable, id, taskDone, QStringLiteral("complete")).ok());
    QCOMPARE(office.ana->value(QStringLiteral("SELECT concat_ws(' ', (due_date AT TIME ZONE 'Europe/Bucharest')::date = core.today(), to_char(due_date AT TIME ZONE 'Europe/Bucharest', 'HH24:MI')) FROM crm.tasks WHERE is_open")),
        QStringLiteral("t 09:00"));
}

void RepeatingTest::repeatingNeedsADate()
{
    Office office;
    const Outcome made = office.ana->tryMake(taskTable, {{QStringLiteral("title"), QStringLiteral("X")}, {taskRule, QStringLiteral("FREQ=DAILY")}});
    QCOMPARE(made.rule, QStringLiteral("repeat_without_date"));
    QCOMPARE(office.ana->tryMake(taskTable, {{QStringLiteral("title"), QStringLiteral("X")}, {taskRule, QStringLiteral("FREQ=DAILY")}, {taskDue, QStringLiteral("infinity")}}).rule, QStringLiteral("repeat_without_date"));
}

// Elena gives a task to Ana, who gives it to Ioana: each of them sees it still and may change it, nobody else of the rank does.
void RepeatingTest::whoHasATaskHandsItOn()
{
    Office office;
    const auto me = [](Desk &desk) { return desk.value(QStringLiteral("SELECT sec.me()")); };
    const QString task = office.elena->make(taskTable, {{QStringLiteral("title"), QStringLiteral("Sună")}, {QStringLiteral("assigned_to_user_id"), me(*office.ana)}});
    const Columns toIoana{{QStringLiteral("assigned_to_user_id"), me(*office.ioana)}};
    const Outcome handed = office.ana->save(taskTable, task, toIoana, QStringLiteral("assign"));
    QVERIFY2(handed.ok(), qPrintable(handed.state + handed.rule));
    QCOMPARE(office.ioana->value(QStringLiteral("SELECT handed_by FROM crm.tasks WHERE id = $1"), {task}), me(*office.ana));
    QVERIFY(office.ana->save(taskTable, task, {{QStringLiteral("description"), QStringLiteral("din partea mea")}}).ok());
    // Taken back in one step.
    const Outcome undone = office.ana->undo(office.ana->lastAction());
    QVERIFY2(undone.ok(), qPrintable(undone.state));
    QVERIFY(office.ioana->save(taskTable, task, {{QStringLiteral("assigned_to_user_id"), me(*office.elena)}}).ok());
    QCOMPARE(office.elena->value(QStringLiteral("SELECT handed_by FROM crm.tasks WHERE id = $1"), {task}), me(*office.ioana));
    // Ana handed on what others hand on now: it is not hers any more.
    QVERIFY(!office.ana->save(taskTable, task, {{QStringLiteral("description"), QStringLiteral("încă")}}).ok()
        || office.elena->value(QStringLiteral("SELECT description FROM crm.tasks WHERE id = $1"), {task}) != QStringLiteral("încă"));
}

void RepeatingTest::nobodySaysWhoHandedItOn()
{
    Office office;
    const QString elena = office.elena->value(QStringLiteral("SELECT sec.me()"));
    const QString task = office.ana->make(taskTable, {{QStringLiteral("title"), QStringLiteral("A")}, {QStringLiteral("handed_by"), elena}});
    QCOMPARE(office.ana->value(QStringLiteral("SELECT coalesce(handed_by::text, 'nobody') FROM crm.tasks WHERE id = $1"), {task}), QStringLiteral("nobody"));
    QVERIFY(office.ana->save(taskTable, task, {{QStringLiteral("handed_by"), elena}}).ok());
    QCOMPARE(office.ana->value(QStringLiteral("SELECT coalesce(handed_by::text, 'nobody') FROM crm.tasks WHERE id = $1"), {task}), QStringLiteral("nobody"));
}

void RepeatingTest::midnightIsTheWholeDay()
{
    Office office;
    const auto hasTime = [&](const QString &id) { return office.ana->value(QStringLiteral("SELECT has_time FROM crm.tasks WHERE id = $1"), {id}); };
    const QString id = office.ana->make(taskTable, {{QStringLiteral("title"), QStringLiteral("X")}, {taskDue, QStringLiteral("2090-01-01 00:00+02")}});
    QCOMPARE(hasTime(id), QStringLiteral("f"));
    QVERIFY(office.ana->save(taskTable, id, {{taskDue, QStringLiteral("2090-01-01 14:00+02")}}).ok());
    QCOMPARE(hasTime(id), QStringLiteral("t"));
    QVERIFY(office.ana->save(taskTable, id, {{taskDue, QString()}}).ok());
    QCOMPARE(hasTime(id), QStringLiteral("f"));
}

void RepeatingTest::holidaysAsTheProgramHasThem()
{
    Office office;
    const QList<QStringList> rows = office.ana->query(QStringLiteral("SELECT l.day, l.code FROM generate_series(1990, 2100) y, core.legal_holidays(y) l ORDER BY l.day, l.code")).rows;
    QStringList theirs;
    for (const QStringList &row : rows)
        theirs << row.join(QLatin1Char(' '));
    QStringList ours;
    for (int year = 1990; year <= 2100; ++year)
        for (const LegalHoliday &holiday : Holidays::ofYear(year))
            ours << holiday.day.toString(Qt::ISODate) + QLatin1Char(' ') + QString::fromLatin1(holiday.code);
    QCOMPARE(theirs.size(), 111 * 17);
    QCOMPARE(theirs, ours);
}

void RepeatingTest::organisationsOwnDays()
{
    Office office;
    (void)office.db.addUser(QStringLiteral("rules.radu"), {QStringLiteral("ADMIN")}, office.team);
    Desk radu(office.db, QStringLiteral("rules.radu"));
    const QString table = QStringLiteral("core.holidays");
    const auto working = [&](const char *day) { return office.ana->value(QStringLiteral("SELECT core.is_working_day($1)"), {QString::fromLatin1(day)}); };
    QCOMPARE(working("2026-04-13"), QStringLiteral("f")); // Easter Monday
    QCOMPARE(working("2026-04-14"), QStringLiteral("t"));
    QCOMPARE(working("2026-04-18"), QStringLiteral("f")); // a Saturday
    QCOMPARE(office.ana->tryMake(table, {{QStringLiteral("day"), QStringLiteral("2026-04-14")}, {QStringLiteral("name"), QStringLiteral("Zi liberă")}}).state, QStringLiteral("42501"));
    const QString own = radu.make(table, {{QStringLiteral("day"), QStringLiteral("2026-04-14")}, {QStringLiteral("name"), QStringLiteral("Zi liberă")}});
    (void)radu.make(table, {{QStringLiteral("day"), QStringLiteral("2026-04-13")}, {QStringLiteral("is_working"), QStringLiteral("true")}});
    QCOMPARE(working("2026-04-14"), QStringLiteral("f"));
    QCOMPARE(working("2026-04-13"), QStringLiteral("t"));
    QCOMPARE(radu.tryMake(table, {{QStringLiteral("day"), QStringLiteral("2026-04-14")}}).state, QStringLiteral("23505"));
    QCOMPARE(office.ana->query(QStringLiteral("SELECT day, code, name, is_working FROM core.free_days('2026-04-12', '2026-04-14')")).rows,
        (QList<QStringList>{{QStringLiteral("2026-04-12"), QStringLiteral("EASTER"), QString(), QStringLiteral("f")},
            {QStringLiteral("2026-04-13"), QStringLiteral("EASTER_2"), QString(), QStringLiteral("t")}, {QStringLiteral("2026-04-14"), QString(), QStringLiteral("Zi liberă"), QStringLiteral("f")}}));
    QVERIFY(radu.remove(table, own).ok());
    QCOMPARE(working("2026-04-14"), QStringLiteral("t"));
    QVERIFY(radu.undo(radu.lastAction()).ok());
    QCOMPARE(working("2026-04-14"), QStringLiteral("f"));
}

void RepeatingTest::workingTime()
{
    Office office;
    const auto value = [&](const char *sql) { return office.ana->value(QLatin1String(sql)); };
    QCOMPARE(value("SELECT core.is_working_time('2026-01-27 09:00+02')"), QStringLiteral("t"));
    QCOMPARE(value("SELECT core.is_working_time('2026-01-27 18:00+02')"), QStringLiteral("f"));
    QCOMPARE(value("SELECT core.is_working_time('2026-07-28 09:00+03')"), QStringLiteral("t"));
    QCOMPARE(value("SELECT core.is_working_time('2026-07-28 09:00+02')"), QStringLiteral("t"));
    QCOMPARE(value("SELECT core.is_working_time('2026-01-24 10:00+02')"), QStringLiteral("f"));
    // Four hours from Friday 16:00: two are left that day, two come on Monday.
    QCOMPARE(value("SELECT core.add_working_minutes('2026-01-30 16:00+02', 240) AT TIME ZONE 'Europe/Bucharest'"), QStringLiteral("2026-02-02 11:00:00"));
    // Over Good Friday, Easter and Easter Monday.
    QCOMPARE(value("SELECT core.add_working_minutes('2026-04-09 17:30+03', 60) AT TIME ZONE 'Europe/Bucharest'"), QStringLiteral("2026-04-14 09:30:00"));
    office.db.exec(QStringLiteral("INSERT INTO core.settings (key, value) VALUES ('calendar.working_hours', '{\"from\": \"08:00\", \"to\": \"16:00\", \"days\": [1, 2, 3, 4]}')"));
    QCOMPARE(value("SELECT core.is_working_time('2026-01-27 08:00+02')"), QStringLiteral("t"));
    QCOMPARE(value("SELECT core.is_working_day('2026-01-30')"), QStringLiteral("f"));
    office.db.exec(QStringLiteral("UPDATE core.settings SET value = '{\"from\": \"later\", \"days\": \"x\"}', version = version + 1 WHERE key = 'calendar.working_hours'"));
    QCOMPARE(value("SELECT starts || ' ' || ends FROM core.working_hours()"), QStringLiteral("09:00:00 18:00:00")); // nonsense is as if nothing were said
}

} // namespace punte
