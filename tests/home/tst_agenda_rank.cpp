// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/AgendaRank.h"
#include "models/records/agenda/AgendaText.h"
#include "models/records/agenda/Proportion.h"

#include <QTest>

using namespace punte;

namespace {
const QDateTime now(QDate(2026, 1, 27), QTime(9, 41));

AgendaItem itemOf(const QString &due, bool timed = false)
{
    AgendaItem item;
    item.table = "crm.tasks";
    item.id = QUuid::createUuid();
    item.due = QDateTime::fromString(due, Qt::ISODate);
    item.dueHasTime = timed;
    return item;
}

int sum(const QList<AgendaPoints> &points)
{
    int all = 0;
    for (const AgendaPoints &each : points)
        all += each.points;
    return all;
}
} // namespace

/// The order of the first page's list: what each reason counts, and that the order follows from it and nothing else.
class TestAgendaRank : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesCount_data();
    void datesCount();
    void reasonsAddUp();
    void moneyIsComparedWithinItsCurrency_data();
    void moneyIsComparedWithinItsCurrency();
    void moneyDoesNotDependOnOtherCurrencies();
    void orderIsTotalAndDoesNotDependOnTheInput();
    void putOffStandsAtTheEnd();
    void everyReasonHasWords();
    void lateIsLate_data();
    void lateIsLate();
    void intervalsOfShares_data();
    void intervalsOfShares();
};

void TestAgendaRank::datesCount_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<bool>("timed");
    QTest::addColumn<bool>("guess");
    QTest::addColumn<int>("points");
    QTest::newRow("no date") << QString() << false << false << 0;
    QTest::newRow("yesterday") << QStringLiteral("2026-01-26T00:00:00") << false << false << 42;
    QTest::newRow("six days late") << QStringLiteral("2026-01-21T00:00:00") << false << false << 52;
    QTest::newRow("ten days late") << QStringLiteral("2026-01-17T00:00:00") << false << false << 60;
    QTest::newRow("years late") << QStringLiteral("1026-01-17T00:00:00") << false << false << 60;
    QTest::newRow("an hour ago") << QStringLiteral("2026-01-27T08:41:00") << true << false << 40;
    QTest::newRow("today, the whole day") << QStringLiteral("2026-01-27T00:00:00") << false << false << 30;
    QTest::newRow("today, soon") << QStringLiteral("2026-01-27T11:41:00") << true << false << 35;
    QTest::newRow("today, later") << QStringLiteral("2026-01-27T11:42:00") << true << false << 30;
    QTest::newRow("tomorrow") << QStringLiteral("2026-01-28T00:00:00") << false << false << 20;
    QTest::newRow("in two days") << QStringLiteral("2026-01-29T00:00:00") << false << false << 12;
    QTest::newRow("in a week") << QStringLiteral("2026-02-03T00:00:00") << false << false << 2;
    QTest::newRow("in eight days") << QStringLiteral("2026-02-04T00:00:00") << false << false << 0;
    QTest::newRow("expected yesterday") << QStringLiteral("2026-01-26T00:00:00") << false << true << 21;
    QTest::newRow("expected today") << QStringLiteral("2026-01-27T00:00:00") << false << true << 15;
    QTest::newRow("expected in a week") << QStringLiteral("2026-02-03T00:00:00") << false << true << 1;
}

void TestAgendaRank::datesCount()
{
    QFETCH(QString, due);
    QFETCH(bool, timed);
    QFETCH(bool, guess);
    QFETCH(int, points);
    AgendaItem item = itemOf(due, timed);
    item.dueIsGuess = guess;
    QCOMPARE(sum(AgendaRank::pointsOf(item, {item}, now)), points);
}

void TestAgendaRank::reasonsAddUp()
{
    AgendaItem item = itemOf(QStringLiteral("2026-01-21T00:00:00"));
    item.priority = 4;
    item.promisedAt = QDateTime(QDate(2026, 1, 20), QTime(10, 0));
    item.isWaiting = true;
    item.isRenewal = true;
    item.noNextTask = true;
    item.idleSince = QDateTime(QDate(2026, 1, 10), QTime(10, 0)); // 17 days, 14 allowed
    item.idleLimit = 14;
    item.amount = QStringLiteral("100.00");
    item.currency = "RON";
    QList<AgendaItem> items{item};
    AgendaRank::rank(items, now);
    QCOMPARE(items.first().score, 52 + 16 + 12 + 12 + 10 + 8 + 9 + 10);
    QCOMPARE(items.first().score, sum(items.first().points));
    for (qsizetype i = 1; i < items.first().points.size(); ++i)
        QVERIFY(items.first().points.at(i - 1).points >= items.first().points.at(i).points);
    item.priority = 3;
    QVERIFY(AgendaRank::pointsOf(item, {item}, now).contains(AgendaPoints{AgendaReason::Priority, 8, 3}));
    for (const int usual : {0, 1, 2}) {
        item.priority = usual;
        for (const AgendaPoints &each : AgendaRank::pointsOf(item, {item}, now))
            QVERIFY(each.reason != AgendaReason::Priority);
    }
    item.idleSince = QDateTime(QDate(2020, 1, 10), QTime(10, 0));
    QVERIFY(AgendaRank::pointsOf(item, {item}, now).contains(AgendaPoints{AgendaReason::Idle, 15, 2195}));
}

void TestAgendaRank::moneyIsComparedWithinItsCurrency_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("place");
    QTest::newRow("the largest of four") << QStringLiteral("400.00") << QStringLiteral("RON") << 87;
    QTest::newRow("the smallest of four") << QStringLiteral("100.00") << QStringLiteral("RON") << 12;
    QTest::newRow("one of two equals") << QStringLiteral("250") << QStringLiteral("RON") << 50;
    QTest::newRow("alone in its currency") << QStringLiteral("1.00") << QStringLiteral("EUR") << 50;
    QTest::newRow("nothing") << QStringLiteral("0.00") << QStringLiteral("RON") << 0;
    QTest::newRow("no amount") << QString() << QStringLiteral("RON") << 0;
}

void TestAgendaRank::moneyIsComparedWithinItsCurrency()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(int, place);
    QList<AgendaItem> all;
    for (const char *each : {"100.00", "250.00", "250.0", "400.00"}) {
        AgendaItem item = itemOf({});
        item.amount = QString::fromLatin1(each);
        item.currency = "RON";
        all.append(item);
    }
    AgendaItem euro = itemOf({});
    euro.amount = QStringLiteral("1");
    euro.currency = "EUR";
    all.append(euro);
    AgendaItem item = itemOf({});
    item.amount = amount;
    item.currency = currency.toLatin1();
    QCOMPARE(AgendaRank::moneyPlace(item, all), place);
}

void TestAgendaRank::moneyDoesNotDependOnOtherCurrencies()
{
    AgendaItem lei = itemOf({});
    lei.amount = QStringLiteral("900.00");
    lei.currency = "RON";
    AgendaItem smaller = lei;
    smaller.amount = QStringLiteral("100.00");
    const QList<AgendaPoints> alone = AgendaRank::pointsOf(lei, {lei, smaller}, now);
    AgendaItem yen = itemOf({});
    yen.amount = QStringLiteral("9000000");
    yen.currency = "JPY";
    QCOMPARE(AgendaRank::pointsOf(lei, {lei, yen, smaller}, now), alone);
}

void TestAgendaRank::orderIsTotalAndDoesNotDependOnTheInput()
{
    QList<AgendaItem> items;
    for (int i = 0; i < 60; ++i) {
        AgendaItem item = itemOf(i % 5 == 0 ? QString() : QDate(2026, 1, 15).addDays(i % 17).startOfDay().toString(Qt::ISODate));
        item.subject = QStringLiteral("Item %1").arg(i % 7);
        item.priority = i % 5;
        item.isWaiting = i % 3 == 0;
        if (i % 2) {
            item.amount = QString::number(100 * (i % 11));
            item.currency = i % 4 == 1 ? "RON" : "EUR";
        }
        items.append(item);
    }
    QList<AgendaItem> sorted = items;
    AgendaRank::rank(sorted, now);
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY(sorted.at(i - 1).score >= sorted.at(i).score);
    QList<AgendaItem> backwards(items.crbegin(), items.crend());
    AgendaRank::rank(backwards, now);
    QCOMPARE(backwards, sorted);
    AgendaRank::rank(sorted, now); // again: nothing moves
    QCOMPARE(sorted, backwards);
}

void TestAgendaRank::putOffStandsAtTheEnd()
{
    AgendaItem late = itemOf(QStringLiteral("2026-01-01T00:00:00"));
    late.snoozedUntil = QDateTime(QDate(2026, 1, 30), QTime(0, 0));
    const AgendaItem plain = itemOf({});
    QList<AgendaItem> items{late, plain};
    AgendaRank::rank(items, now);
    QCOMPARE(items.first().id, plain.id);
}

void TestAgendaRank::everyReasonHasWords()
{
    AgendaItem item = itemOf(QStringLiteral("2026-01-21T00:00:00"));
    item.amount = QStringLiteral("1250.00");
    item.currency = "RON";
    for (int reason = int(AgendaReason::Overdue); reason <= int(AgendaReason::NoNextTask); ++reason)
        for (const bool guess : {false, true})
            for (const int measure : {0, 1, 6}) {
                item.dueIsGuess = guess;
                QVERIFY(!AgendaText::reason(item, {AgendaReason(reason), 5, measure}).isEmpty());
            }
    QVERIFY(AgendaText::reason(item, {AgendaReason::Money, 17, 87}).contains(QStringLiteral("87%")));
}

void TestAgendaRank::lateIsLate_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<bool>("timed");
    QTest::addColumn<bool>("late");
    QTest::newRow("no date") << QString() << false << false;
    QTest::newRow("today, the whole day") << QStringLiteral("2026-01-27T00:00:00") << false << false;
    QTest::newRow("midnight as an hour") << QStringLiteral("2026-01-27T00:00:00") << true << true;
    QTest::newRow("this minute") << QStringLiteral("2026-01-27T09:41:00") << true << false;
    QTest::newRow("a minute ago") << QStringLiteral("2026-01-27T09:40:00") << true << true;
    QTest::newRow("yesterday") << QStringLiteral("2026-01-26T00:00:00") << false << true;
}

void TestAgendaRank::lateIsLate()
{
    QFETCH(QString, due);
    QFETCH(bool, timed);
    QFETCH(bool, late);
    QCOMPARE(AgendaRank::isLate(itemOf(due, timed), now), late);
    // A task says the same by its tone.
    if (!due.isEmpty())
        QCOMPARE(AgendaText::due(itemOf(due, timed), now).tone == AgendaFact::Tone::Danger, late);
}

void TestAgendaRank::intervalsOfShares_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("low");  // per mille
    QTest::addColumn<int>("high");
    // Against R: prop.test(17, 37, correct = FALSE)$conf.int and the like.
    QTest::newRow("17 of 37") << 17 << 37 << 310 << 616;
    QTest::newRow("none of 10") << 0 << 10 << 0 << 278;
    QTest::newRow("all of 10") << 10 << 10 << 722 << 1000;
    QTest::newRow("half of 100") << 50 << 100 << 404 << 596;
    QTest::newRow("nothing counted") << 0 << 0 << 0 << 1000;
}

void TestAgendaRank::intervalsOfShares()
{
    QFETCH(int, hits);
    QFETCH(int, count);
    QFETCH(int, low);
    QFETCH(int, high);
    const ProportionInterval interval = wilsonInterval(hits, count);
    QCOMPARE(qRound(interval.low * 1000), low);
    QCOMPARE(qRound(interval.high * 1000), high);
}

QTEST_GUILESS_MAIN(TestAgendaRank)
#include "tst_agenda_rank.moc"
