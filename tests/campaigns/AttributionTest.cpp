// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttributionTest.h"

#include "models/campaigns/attribution/Attribution.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace punte {

namespace {

const QDateTime conversionMoment = QDateTime::fromString(QStringLiteral("2026-03-29T12:00:00Z"), Qt::ISODate);

Touch touchBefore(qint64 id, double days)
{
    return {id, conversionMoment.addMSecs(qint64(-days * 86'400'000))};
}

QList<qint64> idsOf(const QList<Touch> &path)
{
    QList<qint64> ids;
    for (const Touch &touch : path)
        ids.append(touch.id);
    return ids;
}

QList<double> creditsOf(AttributionModel model, qsizetype touches)
{
    return attributionCredits(model, QList<double>(touches, 0.0)).value();
}

double sumOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

const Attribution &of(const AttributionBoard &board, AttributionModel model)
{
    return *std::ranges::find(board.models, model, &Attribution::model);
}

} // namespace

void AttributionTest::pathIsOrderedAndCut()
{
    const QList<Touch> touches{touchBefore(1, 3), touchBefore(2, 90), touchBefore(3, 90.0001), touchBefore(4, 0), touchBefore(5, -0.0001), touchBefore(6, 40)};
    QCOMPARE(idsOf(*attributionPath(touches, conversionMoment)), QList<qint64>({2, 6, 1, 4}));
    QCOMPARE(idsOf(*attributionPath(touches, conversionMoment, 3)), QList<qint64>({1, 4}));
    QCOMPARE(idsOf(*attributionPath(touches, conversionMoment, 0)), QList<qint64>({4}));
    QVERIFY(attributionPath({}, conversionMoment)->isEmpty());
    // The same moment in another zone is the same moment.
    const Touch local{9, conversionMoment.toOffsetFromUtc(3 * 3600)};
    QCOMPARE(idsOf(*attributionPath({local, touchBefore(4, 0)}, conversionMoment)), QList<qint64>({4, 9}));
}

void AttributionTest::tiesGoByNumber()
{
    const auto path = attributionPath({touchBefore(12, 5), touchBefore(7, 5), touchBefore(30, 1), touchBefore(41, 1)}, conversionMoment);
    QCOMPARE(idsOf(*path), QList<qint64>({7, 12, 30, 41})); // 7 is first, 41 last
}

void AttributionTest::models()
{
    QCOMPARE(creditsOf(AttributionModel::FirstTouch, 4), QList<double>({1, 0, 0, 0}));
    QCOMPARE(creditsOf(AttributionModel::LastTouch, 4), QList<double>({0, 0, 0, 1}));
    QCOMPARE(creditsOf(AttributionModel::Linear, 4), QList<double>({0.25, 0.25, 0.25, 0.25}));
    for (const AttributionModel model : attributionModels) {
        QVERIFY(creditsOf(model, 0).isEmpty());
        QCOMPARE(creditsOf(model, 1), QList<double>{1});
        for (const qsizetype touches : {2, 3, 7, 1000})
            QVERIFY(std::abs(sumOf(creditsOf(model, touches)) - 1) < 1e-12);
    }
    QCOMPARE(attributionModelKey(AttributionModel::PositionBased), QByteArray("POSITION_BASED"));
}

void AttributionTest::positionOfFew()
{
    QCOMPARE(creditsOf(AttributionModel::PositionBased, 2), QList<double>({0.5, 0.5}));
    QCOMPARE(creditsOf(AttributionModel::PositionBased, 3), QList<double>({0.4, 0.2, 0.4}));
    QCOMPARE(creditsOf(AttributionModel::PositionBased, 4), QList<double>({0.4, 0.1, 0.1, 0.4}));
}

void AttributionTest::decay()
{
    const auto week = attributionCredits(AttributionModel::TimeDecay, {7, 0});
    QVERIFY(std::abs((*week)[0] - 1.0 / 3) < 1e-15);
    const auto month = attributionCredits(AttributionModel::TimeDecay, {30, 0}, 30);
    QCOMPARE(*month, *week);
    const auto hours = attributionCredits(AttributionModel::TimeDecay, {0.5, 0.25});
    QVERIFY(std::abs((*hours)[0] / (*hours)[1] - std::exp2(-0.25 / 7)) < 1e-14);
}

void AttributionTest::decayOfVeryOldTouches()
{
    // Ten thousand days ago, both: what counts is the distance between them.
    QCOMPARE(*attributionCredits(AttributionModel::TimeDecay, {10'007, 10'000}), *attributionCredits(AttributionModel::TimeDecay, {7, 0}));
    const auto lopsided = attributionCredits(AttributionModel::TimeDecay, {100'000, 0});
    QCOMPARE(*lopsided, QList<double>({0, 1}));
    QVERIFY(attributionWeights(AttributionModel::TimeDecay, QList<double>(mostTouches, 0.0)).has_value());
}

void AttributionTest::moneyAddsUp()
{
    std::mt19937_64 generator(8);
    for (int run = 0; run < 200; ++run) {
        QList<Touch> touches;
        for (quint64 i = 0; i < 1 + generator() % 12; ++i)
            touches.append(touchBefore(qint64(i + 1), double(generator() % 9'000'000) / 100'000));
        qint64 minor = qint64(generator() % 1'000'000'000);
        if (run % 10 == 0)
            minor = -minor;
        if (run == 7)
            minor = std::numeric_limits<qint64>::max();
        const auto board = attribute(touches, {conversionMoment, {minor, "RON"}});
        QVERIFY(board.has_value());
        QCOMPARE(board->models.size(), 5);
        for (const Attribution &shared : board->models) {
            QCOMPARE(shared.minor.size(), board->path.size());
            QCOMPARE(std::accumulate(shared.minor.begin(), shared.minor.end(), shared.unattributed), minor);
            for (qsizetype i = 0; run != 7 && i < shared.minor.size(); ++i)
                QVERIFY(std::abs(double(shared.minor[i]) - double(minor) * shared.credits[i]) < 1.001);
        }
    }
    const auto three = attribute({touchBefore(1, 2), touchBefore(2, 1), touchBefore(3, 0)}, {conversionMoment, {10'000, "RON"}});
    QCOMPARE(of(*three, AttributionModel::Linear).minor, QList<qint64>({3334, 3333, 3333}));
    const auto cent = attribute({touchBefore(1, 2), touchBefore(2, 1), touchBefore(3, 0)}, {conversionMoment, {1, "RON"}});
    QCOMPARE(of(*cent, AttributionModel::Linear).minor, QList<qint64>({1, 0, 0}));
    const auto odd = attribute({touchBefore(1, 2), touchBefore(2, 1), touchBefore(3, 0)}, {conversionMoment, {100'001, "RON"}});
    QCOMPARE(of(*odd, AttributionModel::PositionBased).minor, QList<qint64>({40'001, 20'000, 40'000}));
    const auto instant = attribute({touchBefore(2, 3), touchBefore(1, 3)}, {conversionMoment, {101, "RON"}});
    QCOMPARE(of(*instant, AttributionModel::TimeDecay).minor, QList<qint64>({51, 50}));
}

void AttributionTest::nothingTouched()
{
    const auto board = attribute({touchBefore(1, -1), touchBefore(2, 91)}, {conversionMoment, {12'345, "RON"}});
    QVERIFY(board && board->path.isEmpty());
    for (const Attribution &shared : board->models) {
        QVERIFY(shared.minor.isEmpty() && shared.credits.isEmpty());
        QCOMPARE(shared.unattributed, 12'345);
    }
}

void AttributionTest::orderOfRowsDoesNotMatter()
{
    QList<Touch> touches;
    for (int i = 1; i <= 9; ++i)
        touches.append(touchBefore(i, i % 4));
    const Conversion conversion{conversionMoment, {99'991, "RON"}};
    const auto wanted = attribute(touches, conversion);
    std::mt19937_64 generator(9);
    for (int run = 0; run < 20; ++run) {
        std::ranges::shuffle(touches, generator);
        const auto found = attribute(touches, conversion);
        QCOMPARE(found->path, wanted->path);
        for (qsizetype i = 0; i < 5; ++i)
            QCOMPARE(found->models[i].minor, wanted->models[i].minor);
    }
}

void AttributionTest::refuses()
{
    const Conversion conversion{conversionMoment, {100, "RON"}};
    QVERIFY(!attribute({{1, QDateTime()}}, conversion));
    QVERIFY(!attribute({}, {QDateTime(), {100, "RON"}}));
    for (const double wrong : {-1.0, std::nan(""), HUGE_VAL})
        QVERIFY(!attribute({touchBefore(1, 1)}, conversion, {wrong, 7}));
    for (const double wrong : {0.0, -7.0, std::nan(""), HUGE_VAL})
        QVERIFY(!attribute({touchBefore(1, 1)}, conversion, {90, wrong}));
    for (const double wrong : {-0.1, std::nan(""), HUGE_VAL})
        QVERIFY(!attributionCredits(AttributionModel::TimeDecay, {0, wrong}));
    QVERIFY(!attributionWeights(AttributionModel::Linear, QList<double>(mostTouches + 1, 0.0)));
}

} // namespace punte
