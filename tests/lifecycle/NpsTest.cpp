// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NpsTest.h"

#include "models/lifecycle/Nps.h"
#include "tests/support/CalcRuns.h"

#include <QTest>

namespace punte {

void NpsTest::categories()
{
    for (int rating = 0; rating <= 10; ++rating)
        QCOMPARE(*npsCategory(rating), rating <= 6 ? NpsCategory::Detractor : rating <= 8 ? NpsCategory::Passive : NpsCategory::Promoter);
}

void NpsTest::score()
{
    const auto nps = *npsOf({70, 20, 10});
    QCOMPARE(nps->score, 60.0);
    QCOMPARE(nps->shown, 60);
    QVERIFY(std::abs(nps->variance - 0.44) < 1e-12);
    QVERIFY(std::abs(nps->margin - 13.0012) < 1e-4);
    QCOMPARE((*npsOf({5, 0, 0}))->shown, 100);
    QCOMPARE((*npsOf({0, 0, 5}))->shown, -100);
    QCOMPARE((*npsOf({0, 5, 0}))->variance, 0.0);
    const auto counts = countNps({0, 6, 7, 8, 9, 10, 10});
    QCOMPARE(counts->promoters, 3);
    QCOMPARE(counts->passives, 2);
    QCOMPARE(counts->detractors, 2);
}

void NpsTest::halvesGoAwayFromZero()
{
    QCOMPARE((*npsOf({1, 7, 0}))->shown, 13);  // 12.5
    QCOMPARE((*npsOf({0, 7, 1}))->shown, -13); // -12.5
    QCOMPARE((*npsOf({1, 199, 0}))->shown, 1); // 0.5
    QCOMPARE((*npsOf({1, 200, 0}))->shown, 0);
    QCOMPARE((*npsOf({1, 2, 0}))->shown, 33);
    QCOMPARE((*npsOf({2, 1, 0}))->shown, 67);
}

void NpsTest::marginFromThirty()
{
    QVERIFY(!(*npsOf({29, 0, 0}))->showsMargin());
    QVERIFY((*npsOf({29, 1, 0}))->showsMargin());
}

void NpsTest::noAnswers()
{
    QVERIFY(!npsOf({})->has_value());
    QVERIFY(!npsTrend({})->has_value());
    QCOMPARE(countNps({})->answers(), 0);
    QVERIFY(latestNpsAnswers({}).isEmpty());
}

void NpsTest::latestPerCustomer()
{
    const QDateTime day = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);
    const QList<NpsAnswer> latest = latestNpsAnswers({{2, day, 1, 9}, {1, day, 2, 3}, {1, day.addDays(1), 3, 8}, {1, day.addDays(-1), 9, 10}, {2, day, 4, 5}});
    QCOMPARE(latest.size(), 2);
    QCOMPARE(latest[0].id, 3);
    QCOMPARE(latest[1].id, 4); // of one moment: the later row
}

void NpsTest::trend_data()
{
    QTest::addColumn<QList<int>>("ratings");
    QTest::addColumn<NpsTrend>("trend");
    QTest::newRow("one answer") << QList<int>{9} << NpsTrend::Stable;
    QTest::newRow("two up") << QList<int>{5, 7} << NpsTrend::Improving;
    QTest::newRow("one up") << QList<int>{6, 7} << NpsTrend::Stable;
    QTest::newRow("two down") << QList<int>{7, 5} << NpsTrend::Declining;
    QTest::newRow("against the mean of three") << QList<int>{0, 0, 8, 8, 8, 6} << NpsTrend::Declining;
    QTest::newRow("two up on a broken mean") << QList<int>{7, 7, 8, 9} << NpsTrend::Stable;      // 7.33 + 2 > 9
    QTest::newRow("just two up on a mean") << QList<int>{6, 7, 8, 9} << NpsTrend::Improving;     // 7 + 2
    QTest::newRow("just two down on a mean") << QList<int>{6, 7, 8, 5} << NpsTrend::Declining;   // 7 - 2
}

void NpsTest::trend()
{
    QFETCH(const QList<int>, ratings);
    QFETCH(const NpsTrend, trend);
    const auto found = npsTrend(ratings);
    QVERIFY(found.has_value());
    QCOMPARE(*found, std::optional(trend));
}

void NpsTest::refuses()
{
    for (const int wrong : {-1, 11, 1'000'000}) {
        QVERIFY(!npsCategory(wrong));
        QVERIFY(!countNps({5, wrong}));
        QVERIFY(!npsTrend({5, wrong}));
    }
    QVERIFY(!npsOf({-1, 0, 0}));
    QVERIFY(!npsOf({0, 0, 1'000'000'001}));
    QVERIFY(!npsCategory(11).error().what.isEmpty());
}

void NpsTest::vectors()
{
    const QJsonArray vectors = publishedVectors(QStringLiteral("lifecycle.json"));
    QCOMPARE(vectors.size(), 1);
    for (const QJsonValue &vector : vectors) {
        const CalcRun answer = runCalc(vector[QStringLiteral("method")].toString(), QJsonDocument(vector[QStringLiteral("inputs")].toObject()).toJson());
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QString differs = differenceOf(answer.out, vector[QStringLiteral("expected")].toObject(), vector[QStringLiteral("tolerance")].toDouble());
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
}

void NpsTest::contract_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("wanted");
    const auto row = [](const char *name, const char *method, const char *input, const char *wanted) {
        QTest::newRow(name) << QString::fromLatin1(method) << QByteArray(input) << QByteArray(wanted);
    };
    row("ratings", "nps_and_margin", R"({"ratings":[10,9,8,6]})", R"({"answers":4,"promoters":2,"nps":25,"nps_display":25,"variance":0.6875,"margin_shown":false})");
    row("nobody", "nps_and_margin", R"({"ratings":[]})", R"({"answers":0,"nps":null,"nps_display":null,"variance":null,"moe95_points":null,"margin_shown":false})");
    row("trend", "nps_trend", R"({"ratings":[6,7,8,9]})", R"({"trend":"IMPROVING"})");
    row("no trend", "nps_trend", R"({"ratings":[]})", R"({"trend":null})");
}

void NpsTest::contract()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, wanted);
    const CalcRun answer = runCalc(method, input);
    QVERIFY2(answer.code == 0, answer.err.constData());
    const QString differs = differenceOf(answer.out, QJsonDocument::fromJson(wanted).object(), 1e-9);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void NpsTest::calcRefuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *input, const char *said) { QTest::addRow("%s", input) << QByteArray(input) << QByteArray(said); };
    row("{}", "promoters");
    row("", "");
    row(R"({"ratings":[11]})", "from 0 to 10");
    row(R"({"ratings":[-1]})", "from 0 to 10");
    row(R"({"ratings":[7.5]})", "ratings[0] is not a whole number");
    row(R"({"ratings":[null]})", "ratings[0] is not a number");
    row(R"({"ratings":["9"]})", "ratings[0] is not a number");
    row(R"({"ratings":[1e300]})", "ratings[0]");
    row(R"({"ratings":[9],"promoters":1})", "not both");
    row(R"({"promoters":-1,"passives":0,"detractors":0})", "promoters");
    row(R"({"promoters":1,"passives":0})", "detractors");
    row(R"({"promoters":1,"passives":0,"detractors":0,"others":1})", "others");
}

void NpsTest::calcRefuses()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, said);
    const CalcRun answer = runCalc(QStringLiteral("nps_and_margin"), input);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(!answer.err.isEmpty() && answer.err.contains(said), answer.err.constData());
}

} // namespace punte
