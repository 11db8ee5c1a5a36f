// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatesTest.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/DatePhrase.h"
#include "models/core/TextClean.h"

#include <QTest>

namespace punte {

namespace {

// A Tuesday.
const QDateTime datesNow(QDate(2026, 1, 27), QTime(9, 41));

} // namespace

void DatesTest::phrase_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    const auto rows = [](QDate date, std::initializer_list<const char *> phrases, QTime time = {}) {
        for (const char *phrase : phrases)
            QTest::newRow(phrase) << date << time;
    };
    rows({2026, 1, 27}, {"azi", "astăzi", "AZI", "today", "+0d"});
    rows({2026, 1, 28}, {"mâine", "maine", "Mîine", "tomorrow", "+1d", "+1z", "peste o zi", "in 1 day", "in a day"});
    rows({2026, 1, 29}, {"poimâine", "day after tomorrow", "joi", "thursday", "thu", "on Thursday", "this thursday", "peste două zile"});
    rows({2026, 1, 26}, {"ieri", "yesterday", "-1d", "acum o zi", "1 day ago", "o zi în urmă", "last monday", "lunea trecută"});
    rows({2026, 1, 25}, {"alaltăieri", "day before yesterday"});
    rows({2026, 1, 26}, {"ieri 16:00", "ieri la 16:00", "ieri la ora 16", "yesterday 4pm", "yesterday at 4 pm", "yesterday at 4:00pm"}, {16, 0});
    rows({2026, 1, 27}, {"16:30", "azi 16:30", "today at 16:30", "4:30 pm"}, {16, 30});
    rows({2026, 1, 28}, {"mâine ora 9", "tomorrow 9am", "9 am tomorrow", "mâine la 9"}, {9, 0});
    rows({2026, 1, 28}, {"tomorrow 12am"}, {0, 0});
    rows({2026, 1, 28}, {"tomorrow 12pm"}, {12, 0});
    rows({2026, 1, 30}, {"vineri", "friday", "+3d", "peste 3 zile", "in 3 days", "+3 zile", "in 3d", "end of week", "peste trei zile"});
    rows({2026, 2, 2}, {"luni", "monday", "next monday", "luni viitoare", "lunea viitoare", "next week", "săptămâna viitoare"});
    rows({2026, 2, 3}, {"marți", "Marţi", "tuesday", "+1w", "+1s", "peste o săptămână", "in a week"});
    rows({2026, 1, 20}, {"last tuesday", "marțea trecută"});
    rows({2026, 2, 10}, {"in 2 weeks", "peste 2 săptămâni", "+2w", "peste două săptămâni"});
    rows({2026, 2, 27}, {"+1m", "+1l", "in one month", "peste o lună", "next month", "luna viitoare"});
    rows({2026, 2, 16}, {"peste 20 de zile", "+20d", "in 20 days"});
    rows({2027, 1, 27}, {"+1y", "+1a", "next year", "anul viitor", "peste un an"});
    rows({2026, 1, 31}, {"end of month", "sfârșitul lunii", "31.01", "31 ian", "Jan 31st"});
    rows({2026, 3, 12}, {"12.03", "12.03.2026", "12/03/2026", "12-03-2026", "12.3.26", "2026-03-12", "20260312", "12 martie", "12 mar 2026",
                         "March 12", "March 12th, 2026", "12 March 2026", "12.03.", "12-mar-2026", "pe 12 martie"});
    rows({2026, 3, 12}, {"12.03 16:00", "12.03.2026 la 16:00", "16:00 12 martie"}, {16, 0});
    rows({2026, 1, 27}, {"peste 2 ore", "in 2 hours", "in 2h"}, {11, 41});
    rows({2026, 1, 27}, {"in 30 min", "peste 30 de minute"}, {10, 11});
    rows({2024, 2, 29}, {"29.02.2024", "2024-02-29"});
}

void DatesTest::phrase()
{
    const auto value = readDatePhrase(QString::fromUtf8(QTest::currentDataTag()), datesNow);
    QVERIFY(value.has_value());
    QTEST(value->date, "date");
    QTEST(value->time.value_or(QTime()), "time");
}

void DatesTest::phraseRefuses_data()
{
    QTest::addColumn<int>("dummy");
    for (const char *phrase : {"", " ", "abc", "31.02", "31.02.2026", "29.02.2026", "32.01.2026", "12.13.2026", "2026-02-30", "25:00", "mâine 25:00",
                               "next", "peste", "in days", "+d", "+3q", "+999999d", "13pm", "tomorrow yesterday", "0000-00-00", "99999-01-01",
                               "12", "infinity", "'; DROP TABLE x", "😀"})
        QTest::newRow(phrase) << 0;
    QTest::newRow("very long") << 1;
}

void DatesTest::phraseRefuses()
{
    QFETCH(int, dummy);
    const QString typed = dummy == 1 ? QString(100'000, u'1') : QString::fromUtf8(QTest::currentDataTag());
    const auto value = readDatePhrase(typed, datesNow);
    QVERIFY2(!value, qPrintable(value ? value->date.toString(Qt::ISODate) : QString()));
    QCOMPARE(value.error().kind, ErrorKind::Invalid);
}

void DatesTest::hints()
{
    const auto date = [](const char *phrase, DateHint hint) { return readDatePhrase(QString::fromUtf8(phrase), datesNow, hint)->date; };
    QCOMPARE(date("12.01", DateHint::Any), QDate(2026, 1, 12));
    QCOMPARE(date("12.01", DateHint::Future), QDate(2027, 1, 12));
    QCOMPARE(date("12.12", DateHint::Past), QDate(2025, 12, 12));
    QCOMPARE(date("27.01", DateHint::Future), QDate(2026, 1, 27));
    QCOMPARE(date("vineri", DateHint::Past), QDate(2026, 1, 23));
    QCOMPARE(date("vineri", DateHint::Future), QDate(2026, 1, 30));
}

void DatesTest::everyWrittenDateIsReadBack()
{
    const QLocale locales[] = {QLocale(QLocale::Romanian, QLocale::Romania), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    for (QDate date(2025, 1, 1); date.year() < 2028; date = date.addDays(1)) {
        for (const QLocale &locale : locales) {
            for (const QString &text : {DateFormat::shortDate(date, locale), DateFormat::longDate(date, locale), date.toString(Qt::ISODate)}) {
                const auto value = readDatePhrase(text, datesNow);
                QVERIFY2(value.has_value(), qPrintable(text));
                QCOMPARE(value->date, date);
            }
        }
    }
}

void DatesTest::formats()
{
    const QLocale ro(QLocale::Romanian, QLocale::Romania);
    const QLocale en(QLocale::English, QLocale::UnitedKingdom);
    const QDate date(2026, 1, 27);
    QCOMPARE(DateFormat::shortDate(date, ro), QStringLiteral("27.01.2026"));
    QCOMPARE(DateFormat::longDate(date, ro), QStringLiteral("27 ianuarie 2026"));
    QCOMPARE(DateFormat::fullDate(date, ro), QStringLiteral("marți, 27 ianuarie 2026"));
    QCOMPARE(DateFormat::shortDate(date, en), QStringLiteral("27 Jan 2026"));
    QCOMPARE(DateFormat::fullDate(date, en), QStringLiteral("Tuesday, 27 January 2026"));
    QCOMPARE(DateFormat::fullInstant(datesNow, en), QStringLiteral("Tuesday, 27 January 2026, 09:41"));
    QCOMPARE(DateFormat::shortInstant(datesNow, ro), QStringLiteral("27.01.2026 09:41"));
    QCOMPARE(DateFormat::monthYear(date, ro), QStringLiteral("ianuarie 2026"));
    QCOMPARE(DateFormat::time({16, 5}), QStringLiteral("16:05"));
    QCOMPARE(DateFormat::minutes(130), QStringLiteral("2 h 10 min"));
    QCOMPARE(DateFormat::shortDate(QDate(), ro), QString());
    QCOMPARE(DateFormat::fullInstant(QDateTime(), ro), QString());
    QCOMPARE(DateFormat::firstDayOfWeek(), Qt::Monday);
}

void DatesTest::relative_data()
{
    // Without a translation file the source texts stand, with the number put in.
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    const auto row = [](int days, const char *text) { QTest::addRow("%d", days) << days << QString::fromLatin1(text); };
    row(0, "today");
    row(1, "tomorrow");
    row(-1, "yesterday");
    row(3, "in 3 day(s)");
    row(21, "in 21 day(s)");
    row(35, "in 5 week(s)");
    row(90, "in 3 month(s)");
    row(800, "in 2 year(s)");
    row(-47, "47 day(s) ago");
    row(-90, "3 month(s) ago");
    row(-800, "2 year(s) ago");
}

void DatesTest::relative()
{
    QFETCH(int, days);
    QTEST(DateFormat::relativeDate(datesNow.date().addDays(days), datesNow.date()), "text");
    QCOMPARE(DateFormat::overdue(datesNow.date().addDays(days), datesNow.date()).isEmpty(), days >= 0);
    QCOMPARE(DateFormat::relativeDate(QDate(), datesNow.date()), QString());
}

void DatesTest::relativeInstants()
{
    QCOMPARE(DateFormat::relativeInstant(datesNow.addSecs(-30), datesNow), QStringLiteral("just now"));
    QCOMPARE(DateFormat::relativeInstant(datesNow.addSecs(-300), datesNow), QStringLiteral("5 minute(s) ago"));
    QCOMPARE(DateFormat::relativeInstant(datesNow.addSecs(7200), datesNow), QStringLiteral("in 2 hour(s)"));
    QCOMPARE(DateFormat::relativeInstant(datesNow.addDays(-1), datesNow), QStringLiteral("yesterday"));
    QCOMPARE(DateFormat::relativeInstant(QDateTime(), datesNow), QString());
    QCOMPARE(DateFormat::overdue(datesNow.date().addDays(-4), datesNow.date()), QStringLiteral("4 day(s) overdue"));
    // Midnight names the whole day: neither hours ago nor late before it is over.
    const QDateTime wholeDay(datesNow.date(), QTime(0, 0));
    QCOMPARE(DateFormat::relativeInstant(wholeDay, datesNow), QStringLiteral("today"));
    QCOMPARE(DateFormat::overdue(wholeDay, datesNow), QString());
    QCOMPARE(DateFormat::overdue(wholeDay.addDays(-1), datesNow), QStringLiteral("1 day(s) overdue"));
    QCOMPARE(DateFormat::overdue(datesNow.addSecs(-7200), datesNow), QStringLiteral("2 hour(s) overdue"));
    QCOMPARE(DateFormat::overdue(datesNow.addSecs(-600), datesNow), QStringLiteral("10 minute(s) overdue"));
    QCOMPARE(DateFormat::overdue(datesNow.addSecs(600), datesNow), QString());
}

void DatesTest::fixedClock()
{
    Clock::setFixed(datesNow);
    QCOMPARE(Clock::now(), datesNow);
    QCOMPARE(Clock::today(), datesNow.date());
    Clock::setFixed({});
    QVERIFY(Clock::now() > datesNow);
}

} // namespace punte
