// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RepeatTest.h"

#include "models/core/Holidays.h"
#include "models/core/RepeatRule.h"

#include <QTest>

namespace punte {

static const QDateTime repeatNow(QDate(2026, 1, 27), QTime(9, 41));

void RepeatTest::phrases_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char16_t *typed, const char *rule) { QTest::addRow("%s", qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed) << QString::fromLatin1(rule); };
    row(u"every day", "FREQ=DAILY");
    row(u"zilnic", "FREQ=DAILY");
    row(u"every 3 days", "FREQ=DAILY;INTERVAL=3");
    row(u"every 2 weeks on Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    row(u"la 2 săptămâni, marțea", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    row(u"every other week", "FREQ=WEEKLY;INTERVAL=2");
    row(u"Monday and Thursday", "FREQ=WEEKLY;BYDAY=MO,TH");
    row(u"în fiecare luni", "FREQ=WEEKLY;BYDAY=MO");
    row(u"luni, miercuri și vineri", "FREQ=WEEKLY;BYDAY=MO,WE,FR");
    row(u"every working day", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    row(u"în fiecare zi lucrătoare", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    row(u"monthly", "FREQ=MONTHLY");
    row(u"la 3 luni", "FREQ=MONTHLY;INTERVAL=3");
    row(u"monthly on the 15th", "FREQ=MONTHLY;BYMONTHDAY=15");
    row(u"lunar, pe 15", "FREQ=MONTHLY;BYMONTHDAY=15");
    row(u"every month on the 1st and the 15th", "FREQ=MONTHLY;BYMONTHDAY=1,15");
    row(u"every month on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1");
    row(u"în fiecare lună, în ultima zi", "FREQ=MONTHLY;BYMONTHDAY=-1");
    row(u"every month on the last Friday", "FREQ=MONTHLY;BYDAY=-1FR");
    row(u"ultima vineri din lună", "FREQ=MONTHLY;BYDAY=-1FR");
    row(u"every month on the second Tuesday", "FREQ=MONTHLY;BYDAY=2TU");
    row(u"în fiecare lună, în a doua marți", "FREQ=MONTHLY;BYDAY=2TU");
    row(u"every year", "FREQ=YEARLY");
    row(u"anual", "FREQ=YEARLY");
    row(u"every week, 10 times", "FREQ=WEEKLY;COUNT=10");
    row(u"săptămânal de 10 ori", "FREQ=WEEKLY;COUNT=10");
    row(u"every day until 31.12.2026", "FREQ=DAILY;UNTIL=20261231");
    row(u"în fiecare zi până la 31.12.2026", "FREQ=DAILY;UNTIL=20261231");
    row(u"FREQ=WEEKLY;BYDAY=TU;INTERVAL=2", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
}

void RepeatTest::phrases()
{
    QFETCH(QString, typed);
    QFETCH(QString, rule);
    const auto read = RepeatRule::fromPhrase(typed, repeatNow);
    QCOMPARE(read ? read->toText() : QString(), rule);
}

void RepeatTest::refusedPhrases_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "   ", "sometimes", "every", "every 0 days", "every 5000 days", "monthly on the 32nd", "every day until yesterdayish", "10 times", "every minute",
             "'; DROP TABLE crm.tasks; --"})
        QTest::addRow("%s", *typed ? typed : "empty") << QString::fromLatin1(typed);
}

void RepeatTest::refusedPhrases()
{
    QFETCH(QString, typed);
    const auto read = RepeatRule::fromPhrase(typed, repeatNow);
    QVERIFY2(!read, read ? qPrintable(read->toText()) : "");
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QVERIFY(!read.error().what.isEmpty());
}

void RepeatTest::foreignRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("ours");
    const auto row = [](const char *rule, const char *ours) { QTest::addRow("%s", rule) << QString::fromLatin1(rule) << QString::fromLatin1(ours); };
    row("FREQ=WEEKLY;WKST=SU;BYDAY=FR,MO", "FREQ=WEEKLY;BYDAY=MO,FR");
    row("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    row("UNTIL=20261231T215959Z;FREQ=DAILY", "FREQ=DAILY;UNTIL=20261231");
    row("FREQ=MONTHLY;BYDAY=2TU;COUNT=5", "FREQ=MONTHLY;BYDAY=2TU;COUNT=5");
    row("freq=yearly;interval=1", "FREQ=YEARLY");
    row("FREQ=HOURLY", "");
    row("FREQ=MONTHLY;BYDAY=MO", "");
    row("FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU", "");
    row("FREQ=YEARLY;BYMONTH=3", "");
    row("FREQ=WEEKLY;BYDAY=XX", "");
    row("FREQ=DAILY;COUNT=0", "");
    row("FREQ=DAILY;COUNT=3;UNTIL=20261231", "");
    row("FREQ=DAILY;INTERVAL=99999999999", "");
    row("INTERVAL=2", "");
}

void RepeatTest::foreignRules()
{
    QFETCH(QString, rule);
    QFETCH(QString, ours);
    const auto read = RepeatRule::fromText(rule);
    QCOMPARE(read ? read->toText() : QString(), ours);
}

// What the editor shows can be typed back.
void RepeatTest::wordsReadBack()
{
    for (const char *text : {"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=-1",
             "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=3WE", "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY", "FREQ=WEEKLY;COUNT=10", "FREQ=DAILY;UNTIL=20261231"}) {
        const auto rule = RepeatRule::fromText(QString::fromLatin1(text));
        QVERIFY2(rule, text);
        QString words = rule->words(QLocale(QLocale::English));
        words.replace(QLatin1String("(s)"), QLatin1String("s")); // no translation is loaded here
        const auto again = RepeatRule::fromPhrase(words, repeatNow);
        QVERIFY2(again && again->toText() == QLatin1String(text), qPrintable(words));
    }
}

void RepeatTest::easter_data()
{
    QTest::addColumn<QDate>("day");
    // As kept by the Romanian Orthodox Church.
    for (const QDate &day : {QDate(1990, 4, 15), QDate(2000, 4, 30), QDate(2016, 5, 1), QDate(2019, 4, 28), QDate(2020, 4, 19), QDate(2021, 5, 2), QDate(2022, 4, 24),
             QDate(2023, 4, 16), QDate(2024, 5, 5), QDate(2025, 4, 20), QDate(2026, 4, 12), QDate(2027, 5, 2), QDate(2028, 4, 16), QDate(2029, 4, 8), QDate(2030, 4, 28)})
        QTest::addRow("%d", day.year()) << day;
}

void RepeatTest::easter()
{
    QFETCH(QDate, day);
    QCOMPARE(Holidays::orthodoxEaster(day.year()), day);
    QCOMPARE(day.dayOfWeek(), 7);
}

void RepeatTest::legalDaysOf2026()
{
    QStringList days;
    for (const LegalHoliday &holiday : Holidays::ofYear(2026)) {
        days << holiday.day.toString(QStringLiteral("d.M"));
        QVERIFY(Holidays::name(holiday.code) != QString::fromLatin1(holiday.code));
    }
    QCOMPARE(days.join(QLatin1Char(' ')), QStringLiteral("1.1 2.1 6.1 7.1 24.1 10.4 12.4 13.4 1.5 31.5 1.6 1.6 15.8 30.11 1.12 25.12 26.12"));
}

} // namespace punte
