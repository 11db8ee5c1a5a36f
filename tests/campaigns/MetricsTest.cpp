// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MetricsTest.h"

#include "models/campaigns/metrics/BudgetPace.h"
#include "models/campaigns/metrics/CampaignRates.h"
#include "models/campaigns/metrics/MetricChange.h"
#include "models/campaigns/metrics/SendRates.h"

#include <QTest>

#include <limits>

namespace punte {

namespace {

std::optional<Decimal> dec(const char *text)
{
    return Decimal::fromText(QString::fromLatin1(text));
}

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toText() : QStringLiteral("–");
}

} // namespace

void MetricsTest::rates()
{
    const MetricSums row{10'000, 250, 10, dec("500.00"), dec("1500.00")};
    QCOMPARE(shown(clickThroughRate(row, 2)), QStringLiteral("2.50"));
    QCOMPARE(shown(conversionRate(row, 2)), QStringLiteral("4.00"));
    QCOMPARE(shown(costPerClick(row, 2)), QStringLiteral("2.00"));
    QCOMPARE(shown(returnOnInvestment(row, 1)), QStringLiteral("200.0"));
    const MetricSums loss{100, 3, 0, dec("300"), dec("0.00")};
    QCOMPARE(shown(returnOnInvestment(loss, 0)), QStringLiteral("-100"));
    QCOMPARE(shown(conversionRate(loss, 0)), QStringLiteral("0"));
}

void MetricsTest::noValueIsNotZero()
{
    const MetricSums nothing;
    const MetricSums free{10, 0, 0, dec("0.00"), dec("5.00")};
    QVERIFY(!clickThroughRate(nothing) && !conversionRate(nothing) && !costPerClick(nothing) && !returnOnInvestment(nothing));
    QVERIFY(clickThroughRate(free) && !conversionRate(free) && !costPerClick(free) && !returnOnInvestment(free));
}

void MetricsTest::totalsAreRatiosOfSums()
{
    const MetricSums small{10, 5, 1, dec("10.00"), {}};
    const MetricSums large{990, 5, 1, {}, dec("30.00")};
    const auto total = totalMetrics({small, large});
    QVERIFY(total.has_value());
    QCOMPARE(shown(clickThroughRate(*total, 2)), QStringLiteral("1.00")); // the mean of 50 % and 0.5 % would be 25
    QCOMPARE(shown(returnOnInvestment(*total, 0)), QStringLiteral("200"));
    QVERIFY(!totalMetrics({})->cost && !totalMetrics({{1, 1, 1, {}, {}}})->revenue);
}

void MetricsTest::flags()
{
    QVERIFY(metricFlags({10, 10, 10, {}, {}}).isEmpty());
    QVERIFY(metricFlags({}).isEmpty());
    QCOMPARE(metricFlags({9, 10, 0, {}, {}}), QByteArrayList{"clicks_exceed_impressions"});
    QCOMPARE(metricFlags({9, 3, 4, {}, {}}), QByteArrayList{"conversions_exceed_clicks"});
    QCOMPARE(metricFlags({9, 0, 4, {}, {}}), QByteArrayList({"conversions_exceed_clicks", "conversions_without_clicks"}));
}

void MetricsTest::roundedOnce()
{
    QCOMPARE(shown(clickThroughRate({800, 1, 0, {}, {}}, 2)), QStringLiteral("0.13"));   // 0.125
    QCOMPARE(shown(clickThroughRate({3, 2, 0, {}, {}}, 3)), QStringLiteral("66.667"));
    QCOMPARE(shown(returnOnInvestment({0, 0, 0, dec("8.00"), dec("7.99")}, 2)), QStringLiteral("-0.13")); // -0.125
    QCOMPARE(shown(dec("1")->dividedBy(*dec("8"), 2, RoundingMode::HalfEven)), QStringLiteral("0.12"));
    QCOMPARE(shown(dec("-7")->dividedBy(*dec("2"), 0)), QStringLiteral("-4"));
    QCOMPARE(shown(dec("0.3")->dividedBy(*dec("0.1"), 4)), QStringLiteral("3.0000"));
    QVERIFY(!dec("1")->dividedBy(*dec("0"), 2));
}

void MetricsTest::sends()
{
    const SendSums sums{200, 190, 19, 4};
    QCOMPARE(shown(deliveryRate(sums, 1)), QStringLiteral("95.0"));
    QCOMPARE(shown(clickRate(sums, 1)), QStringLiteral("10.0"));
    QCOMPARE(shown(bookingRate(sums, 1)), QStringLiteral("2.0"));
    QVERIFY(!deliveryRate({}) && !clickRate({5, 0, 0, 0}) && !bookingRate({}));
    QVERIFY(sendFlags(sums).isEmpty());
    QCOMPARE(sendFlags({1, 2, 3, 0}), QByteArrayList({"delivered_exceed_sent", "clicked_exceed_delivered"}));
}

void MetricsTest::changes()
{
    QCOMPARE(shown(changeInPoints(dec("2.43"), dec("2.50"), 2)), QStringLiteral("-0.07"));
    QCOMPARE(shown(changeInPercent(dec("150"), dec("100"), 1)), QStringLiteral("50.0"));
    QCOMPARE(shown(changeInPercent(dec("100"), dec("150"), 1)), QStringLiteral("-33.3"));
    QCOMPARE(shown(changeInPercent(dec("50"), dec("-100"), 0)), QStringLiteral("150"));
    QCOMPARE(shown(changeInPercent(dec("0"), dec("3"), 0)), QStringLiteral("-100"));
    QVERIFY(!changeInPercent(dec("5"), dec("0.00")) && !changeInPercent({}, dec("1")) && !changeInPoints(dec("1"), {}));
}

void MetricsTest::pace_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("the day before") << QDate(2026, 2, 28) << qint64(0);
    QTest::newRow("long before") << QDate(2020, 1, 1) << qint64(0);
    QTest::newRow("the first day") << QDate(2026, 3, 1) << qint64(333'333);
    QTest::newRow("the second day") << QDate(2026, 3, 2) << qint64(666'667);
    QTest::newRow("the last day") << QDate(2026, 3, 3) << qint64(1'000'000);
    QTest::newRow("long after") << QDate(2027, 1, 1) << qint64(1'000'000);
}

void MetricsTest::pace()
{
    QFETCH(const QDate, day);
    QFETCH(const qint64, minor);
    const auto expected = expectedSpend({1'000'000, "RON"}, QDate(2026, 3, 1), QDate(2026, 3, 3), day);
    QVERIFY(expected.has_value());
    QCOMPARE(expected->minor, minor);
    QCOMPARE(expected->currency, QByteArray("RON"));
}

void MetricsTest::hugeAmounts()
{
    const MetricSums huge{1, 1, 1, dec("100000000000000000000"), dec("100000000000000000001.00")};
    QCOMPARE(shown(costPerClick(huge)), QStringLiteral("100000000000000000000.0000000000"));
    QCOMPARE(shown(returnOnInvestment(huge)), QStringLiteral("0.0000000000"));
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(shown(clickThroughRate({most, most, 0, {}, {}}, 2)), QStringLiteral("100.00"));
    QVERIFY(!totalMetrics({{most, 0, 0, {}, {}}, {1, 0, 0, {}, {}}}));
    const auto nines = dec("999999999999999999999999999999999999");
    QVERIFY(!totalMetrics({{0, 0, 0, nines, {}}, {0, 0, 0, nines, {}}}));
    QCOMPARE(expectedSpend({most, "RON"}, QDate(2026, 1, 1), QDate(2026, 1, 1), QDate(2026, 1, 1))->minor, most);
}

void MetricsTest::refuses()
{
    for (const MetricSums &wrong : {MetricSums{-1, 0, 0, {}, {}}, MetricSums{0, -1, 0, {}, {}}, MetricSums{0, 0, -1, {}, {}}, MetricSums{0, 0, 0, dec("-0.01"), {}},
                                    MetricSums{0, 0, 0, {}, dec("-1")}}) {
        QVERIFY(!checkMetrics(wrong));
        QVERIFY(!totalMetrics({{}, wrong}));
        QVERIFY(!checkMetrics(wrong).error().what.isEmpty());
    }
    const QDate day(2026, 3, 1);
    QVERIFY(!expectedSpend({1, "RON"}, day, day.addDays(-1), day));
    QVERIFY(!expectedSpend({1, "RON"}, {}, day, day));
    QVERIFY(!expectedSpend({1, "RON"}, day, {}, day));
    QVERIFY(!expectedSpend({1, "RON"}, day, day, {}));
}

} // namespace punte
