// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/IcsReader.h"
#include "models/records/calendar/IcsWriter.h"

#include <QTest>

using namespace punte;

/// Calendar files in and out: what we write we read again, and what others write never does more than be refused with a reason.
class TestCalendarFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void readsOthers_data();
    void readsOthers();
    void oneEntryOncePerFile();
    void lettersOfOtherCodes();
    void refused_data();
    void refused();
    void hostile_data();
    void hostile();

private:
    [[nodiscard]] static QByteArray wrapped(const QByteArray &inside) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + inside + "END:VCALENDAR\r\n"; }
    [[nodiscard]] static QByteArray event(const QByteArray &lines) { return "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:X\r\n" + lines + "END:VEVENT\r\n"; }
};

void TestCalendarFiles::roundTrip()
{
    CalendarEntry meeting;
    meeting.id = QUuid::createUuid();
    meeting.title = QStringLiteral("Vizită la „Semințe; Dobrogea”, a doua\nși a treia");
    meeting.subtitle = QString(200, QChar(0x0219)); // folded inside of a letter of two bytes
    meeting.location = QStringLiteral("Constanța, str. Mării 1");
    meeting.slot = {QDate(2026, 3, 28), QTime(10, 30), 75};
    CalendarEntry weekly = meeting;
    weekly.id = QUuid::createUuid();
    weekly.repeatRule = QStringLiteral("FREQ=WEEKLY;BYDAY=SA");
    CalendarEntry later = weekly; // shown ahead, not written
    later.ahead = true;
    later.slot.day = QDate(2026, 4, 4);
    CalendarEntry day = meeting;
    day.id = QUuid::createUuid();
    day.slot = {QDate(2026, 12, 30), QTime(), 3 * 1440};
    const QByteArray text = IcsWriter::write({meeting, weekly, later, day}, "Europe/Bucharest", QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY(line.size() <= 76);
    QVERIFY(text.contains("BEGIN:VTIMEZONE") && text.contains("TZID:Europe/Bucharest"));
    const auto file = IcsReader::read(text);
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QCOMPARE(file->events.size(), 3);
    const QList<CalendarEntry> wanted{meeting, weekly, day};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(file->events.at(i).title, wanted.at(i).title);
        QCOMPARE(file->events.at(i).description, wanted.at(i).subtitle);
        QCOMPARE(file->events.at(i).location, wanted.at(i).location);
        QVERIFY(file->events.at(i).slot == wanted.at(i).slot);
        QCOMPARE(file->events.at(i).repeatRule, wanted.at(i).repeatRule);
        QCOMPARE(IcsWriter::ownRow(file->events.at(i).uid), wanted.at(i).id);
    }
}

void TestCalendarFiles::readsOthers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("slot");
    const auto row = [](const char *name, const char *lines, const char *slot) { QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(slot); };
    row("exact time", "DTSTART:20260128T080000Z\r\nDTEND:20260128T090000Z\r\n", "2026-01-28 10:00 60");
    row("by a zone's name", "DTSTART;TZID=America/New_York:20260128T080000\r\nDURATION:PT1H30M\r\n", "2026-01-28 15:00 90");
    row("by a Windows zone", "DTSTART;TZID=W. Europe Standard Time:20260128T080000\r\n", "2026-01-28 09:00 0");
    row("wherever one is", "DTSTART:20260128T080000\r\n", "2026-01-28 08:00 0");
    row("a day", "DTSTART;VALUE=DATE:20260128\r\nDTEND;VALUE=DATE:20260129\r\n", "2026-01-28 all day 0");
    row("three days", "DTSTART;VALUE=DATE:20260128\r\nDTEND;VALUE=DATE:20260131\r\n", "2026-01-28 all day 4320");
    row("ends before it begins", "DTSTART:20260128T080000Z\r\nDTEND:20260127T080000Z\r\n", "2026-01-28 10:00 0");
    row("for ever", "DTSTART:20260128T080000Z\r\nDURATION:P9999D\r\n", "2026-01-28 10:00 43200");
    row("an hour that is left out in spring", "DTSTART;TZID=Europe/Bucharest:20260329T033000\r\n", "2026-03-29 04:30 0");
}

void TestCalendarFiles::readsOthers()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, slot);
    const auto file = IcsReader::read(wrapped(event(lines)));
    QVERIFY(file && file->events.size() == 1);
    const CalendarSlot &read = file->events.first().slot;
    QCOMPARE(QStringLiteral("%1 %2 %3").arg(read.day.toString(Qt::ISODate), read.isAllDay() ? QStringLiteral("all day") : read.time.toString(QStringLiteral("HH:mm"))).arg(read.minutes), slot);
}

void TestCalendarFiles::oneEntryOncePerFile()
{
    const QByteArray one = event("DTSTART:20260128T080000Z\r\nRRULE:FREQ=WEEKLY;WKST=SU\r\n");
    const QByteArray moved = event("RECURRENCE-ID:20260204T080000Z\r\nDTSTART:20260204T090000Z\r\n");
    const QByteArray off = event("DTSTART:20260128T080000Z\r\nSTATUS:CANCELLED\r\n");
    const QByteArray odd = "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20260128T080000Z\r\nRRULE:FREQ=MINUTELY\r\nBEGIN:VALARM\r\nACTION:AUDIO\r\nATTACH:file:///etc/passwd\r\nEND:VALARM\r\nEND:VEVENT\r\n";
    const QByteArray todo = "BEGIN:VTODO\r\nUID:3\r\nSUMMARY:De facut\r\nDUE;VALUE=DATE:20260130\r\nEND:VTODO\r\n";
    const QByteArray nowhen = "BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:Cand?\r\nEND:VEVENT\r\n";
    const auto file = IcsReader::read(wrapped(one + one + moved + off + odd + todo + nowhen) + wrapped(one));
    QVERIFY(file);
    QCOMPARE(file->events.size(), 4);
    QCOMPARE(file->events.at(0).repeatRule, QStringLiteral("FREQ=WEEKLY"));
    QVERIFY(file->events.at(1).uid != file->events.at(0).uid);
    QVERIFY(file->events.at(2).repeatRule.isEmpty() && !file->events.at(2).title.isEmpty());
    QVERIFY(file->events.at(3).isTask);
    QCOMPARE(file->cancelled, 1);
    QCOMPARE(file->plainer, 1);
    QCOMPARE(file->unreadable, 1);
}

void TestCalendarFiles::lettersOfOtherCodes()
{
    // Says UTF-8 and is Windows-1250: "Ședință" with cedillas, as the nineties wrote it.
    const auto file = IcsReader::read(wrapped("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY;CHARSET=UTF-8:\xAA" "edin\xFE\xE3\r\nDTSTART:20260128T080000Z\r\nEND:VEVENT\r\n"));
    QVERIFY(file && file->events.size() == 1);
    QCOMPARE(file->events.first().title, QStringLiteral("Ședință"));
    const auto marked = IcsReader::read("\xEF\xBB\xBF" + wrapped(event("DTSTART:20260128T080000Z\r\n")));
    QVERIFY(marked && marked->events.size() == 1);
    // Lines of other systems, and a fold in the middle of a letter.
    QByteArray plain = wrapped("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:\xC8\r\n \x98tire\r\nDTSTART:20260128T080000Z\r\nEND:VEVENT\r\n");
    const auto folded = IcsReader::read(plain);
    QVERIFY(folded && folded->events.size() == 1);
    const auto unix = IcsReader::read(wrapped(event("DTSTART:20260128T080000Z\r\n")).replace("\r\n", "\n"));
    QVERIFY(unix && unix->events.size() == 1);
}

void TestCalendarFiles::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no calendar") << QByteArray("Hello");
    QTest::newRow("a card") << QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n");
    QTest::newRow("too large") << wrapped(QByteArray(IcsReader::largestFile, 'x'));
    QTest::newRow("a long line") << wrapped(event("DESCRIPTION:" + QByteArray(IcsReader::largestField + 1, 'x') + "\r\n"));
    QTest::newRow("a long folded line") << wrapped(event("DESCRIPTION:x\r\n" + QByteArray(" 0123456789\r\n").repeated(120'000)));
    QTest::newRow("nested") << QByteArray("BEGIN:VCALENDAR\r\n") + QByteArray("BEGIN:VEVENT\r\n").repeated(100'000);
    QTest::newRow("many parts") << wrapped(QByteArray("BEGIN:VEVENT\r\nEND:VEVENT\r\n").repeated(30'000));
    QTest::newRow("bytes") << wrapped(event(QByteArray("DESCRIPTION:a\0b\r\n", 17)));
}

void TestCalendarFiles::refused()
{
    QFETCH(QByteArray, bytes);
    const auto file = IcsReader::read(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Invalid);
    QVERIFY(!file.error().what.isEmpty());
}

void TestCalendarFiles::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("unfinished") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:2026012");
    QTest::newRow("ends only") << QByteArray("BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nEND:VCALENDAR\r\n");
    QTest::newRow("impossible dates") << wrapped(event("DTSTART:20261399T996161Z\r\n") + event("DTSTART:99999999999999\r\n") + event("DTSTART;VALUE=DATE:00000000\r\n"));
    QTest::newRow("rule of a million") << wrapped(event("DTSTART:20260128T080000Z\r\nRRULE:FREQ=SECONDLY;COUNT=1000000000;BYSECOND=0,1,2,3\r\n"));
    QTest::newRow("many rules") << wrapped(event("DTSTART:20260128T080000Z\r\n" + QByteArray("RRULE:FREQ=DAILY\r\n").repeated(1000)));
    QTest::newRow("zone that says nonsense") << wrapped("BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+9999\r\nTZOFFSETTO:-9999\r\n"
                                                        "RRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" + event("DTSTART;TZID=X:20260128T080000\r\n"));
    QTest::newRow("wild letters") << wrapped(event("DTSTART:20260128T080000Z\r\nSUMMARY:\xFF\xFE\xED\xA0\x80\xF0\x9F\r\n"));
    QTest::newRow("odd parameters") << wrapped(event("DTSTART;TZID=\"" + QByteArray(5000, 'A') + "\";;;=:;X=\"\":20260128T080000\r\n"));
    QTest::newRow("markup") << wrapped(event("DTSTART:20260128T080000Z\r\nSUMMARY:<img src=x onerror=alert(1)>\r\nURL:javascript:alert(1)\r\n"));
    QTest::newRow("picture bomb") << wrapped(event("DTSTART:20260128T080000Z\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:" + QByteArray(900'000, 'A') + "\r\n"));
}

// Whatever comes out of it, it is text and dates, and the program is still there.
void TestCalendarFiles::hostile()
{
    QFETCH(QByteArray, bytes);
    const auto file = IcsReader::read(bytes);
    if (!file)
        return;
    for (const IcsEvent &each : file->events) {
        QVERIFY(each.slot.day.isValid() && each.slot.day.year() >= 1900 && each.slot.day.year() <= 2200);
        QVERIFY(!each.title.isEmpty() && each.title.size() <= 255 && !each.uid.isEmpty() && each.uid.size() <= 255);
        QVERIFY(each.slot.minutes >= 0 && each.slot.minutes <= 43'200);
    }
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QCoreApplication app(argc, argv);
    TestCalendarFiles cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_calendar_files.moc"
