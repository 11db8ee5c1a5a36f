// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedPayloadTest.h"

#include "models/db/FeedPayload.h"

#include <QTest>

namespace punte {

using namespace std::chrono_literals;

namespace {

const QUuid feedIdA(QStringLiteral("0190a0b0-1111-7222-8333-44445555666a"));
const QUuid feedIdB(QStringLiteral("0190a0b0-1111-7222-8333-44445555666b"));
const FeedCoalescer::Time feedStart{1h};

} // namespace

void FeedPayloadTest::parses_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("ids");
    QTest::addColumn<QUuid>("action");
    QTest::newRow("two rows") << QByteArray(R"({"t":"crm.opportunities","a":"0190a0b0-1111-7222-8333-44445555666a","i":["0190a0b0-1111-7222-8333-44445555666a","0190a0b0-1111-7222-8333-44445555666b"]})")
                              << 2 << feedIdA;
    QTest::newRow("many") << QByteArray(R"({"t":"crm.opportunities","a":"0190a0b0-1111-7222-8333-44445555666a","many":true})") << 0 << feedIdA;
    QTest::newRow("no action") << QByteArray(R"({"t":"crm.opportunities","a":null,"i":["0190a0b0-1111-7222-8333-44445555666a"]})") << 1 << QUuid();
}

void FeedPayloadTest::parses()
{
    QFETCH(QByteArray, payload);
    const auto change = parseFeedPayload(payload);
    QVERIFY(change.has_value());
    QCOMPARE(change->table, QByteArray("crm.opportunities"));
    QTEST(int(change->ids.size()), "ids");
    QTEST(change->actionId, "action");
}

void FeedPayloadTest::refuses_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\xfe{{{");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("no table") << QByteArray(R"({"i":["0190a0b0-1111-7222-8333-44445555666a"]})");
    QTest::newRow("table is a number") << QByteArray(R"({"t":5,"many":true})");
    QTest::newRow("SQL as table") << QByteArray(R"({"t":"crm.x; drop table y","many":true})");
    QTest::newRow("line end after table") << QByteArray("{\"t\":\"crm.x\\n\",\"many\":true}");
    QTest::newRow("capitals") << QByteArray(R"({"t":"CRM.X","many":true})");
    QTest::newRow("no ids") << QByteArray(R"({"t":"crm.x"})");
    QTest::newRow("empty ids") << QByteArray(R"({"t":"crm.x","i":[]})");
    QTest::newRow("ids are words") << QByteArray(R"({"t":"crm.x","i":["one"]})");
    QTest::newRow("ids are numbers") << QByteArray(R"({"t":"crm.x","i":[1,2]})");
    QTest::newRow("many is a word") << QByteArray(R"({"t":"crm.x","many":"yes"})");
    QTest::newRow("too long") << QByteArray(9000, ' ');
    QTest::newRow("deep") << QByteArray(3000, '[');
}

void FeedPayloadTest::refuses()
{
    QFETCH(QByteArray, payload);
    QVERIFY(!parseFeedPayload(payload));
}

void FeedPayloadTest::coalesces()
{
    FeedCoalescer coalescer;
    coalescer.add({"crm.a", {feedIdA}, feedIdA}, feedStart);
    coalescer.add({"crm.a", {feedIdB, feedIdA}, feedIdA}, feedStart + 1ms);
    coalescer.add({"crm.b", {feedIdB}, feedIdB}, feedStart + 1ms);
    coalescer.add({"crm.b", {feedIdA}, feedIdA}, feedStart + 2ms);
    QVERIFY(coalescer.take(feedStart + 2ms).isEmpty());
    auto changes = coalescer.take(feedStart + 20ms);
    QCOMPARE(changes.size(), 2);
    std::sort(changes.begin(), changes.end(), [](const auto &x, const auto &y) { return x.table < y.table; });
    QCOMPARE(changes[0].ids.size(), 2);
    QCOMPARE(changes[0].actionId, feedIdA);
    QCOMPARE(changes[1].ids.size(), 2);
    QCOMPARE(changes[1].actionId, QUuid()); // two actions
    QVERIFY(coalescer.take(feedStart + 10s).isEmpty());
    QCOMPARE(coalescer.nextDue(), FeedCoalescer::Time::max());
}

void FeedPayloadTest::calmsStorm()
{
    FeedCoalescer coalescer;
    int told = 0;
    for (int ms = 0; ms < 20'000; ++ms) {
        coalescer.add({"crm.a", {feedIdA}, feedIdA}, feedStart + std::chrono::milliseconds(ms));
        told += int(coalescer.take(feedStart + std::chrono::milliseconds(ms)).size());
    }
    QVERIFY2(told >= 20 && told <= 80, qPrintable(QString::number(told))); // a few a second of a thousand
    told = int(coalescer.take(feedStart + 22s).size());
    QCOMPARE(told, 1); // the last of the storm is not lost
    coalescer.add({"crm.a", {feedIdA}, feedIdA}, feedStart + 30s);
    QCOMPARE(coalescer.take(feedStart + 30s + 6ms).size(), 1); // calm again: at once
}

// Colleagues who change something every half second are no storm: everybody sees it at once.
void FeedPayloadTest::personsPaceIsNoStorm()
{
    FeedCoalescer coalescer;
    for (int n = 0; n < 100; ++n) {
        const auto at = feedStart + n * 600ms;
        coalescer.add({"crm.a", {feedIdA}, feedIdA}, at);
        QCOMPARE(coalescer.take(at + 50ms).size(), 1);
    }
}

void FeedPayloadTest::tooMany()
{
    FeedCoalescer coalescer;
    QList<QUuid> ids;
    for (int i = 0; i <= FeedCoalescer::maxIds; ++i)
        ids.append(QUuid::createUuid());
    coalescer.add({"crm.a", ids, {}}, feedStart);
    for (int i = 0; i < 10'000; ++i) // forged
        coalescer.add({"forged.t" + QByteArray::number(i), {feedIdA}, {}}, feedStart);
    const auto changes = coalescer.take(feedStart + 1s);
    QCOMPARE(changes.size(), FeedCoalescer::maxTables);
    for (const RowsChanged &change : changes)
        QCOMPARE(change.ids.isEmpty(), change.table == "crm.a");
}

} // namespace punte
