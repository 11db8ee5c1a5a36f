// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SumsTest.h"

#include "RatingTables.h"
#include "models/decisions/ConfidenceWeightedSum.h"
#include "models/decisions/IncompleteOptions.h"
#include "models/decisions/Ranks.h"
#include "models/decisions/WeightedSum.h"
#include "models/decisions/WhatIf.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace punte {

namespace {

bool near(std::optional<double> found, double wanted, double within = 1e-6)
{
    return found && std::abs(*found - wanted) <= within;
}

} // namespace

void SumsTest::published()
{
    const auto both = compareTrust(publishedTable(), publishedWeights());
    QVERIFY(both.has_value());
    const double byConfidence[] = {6.470597, 7.169884, 5.270270};
    const double equal[] = {6.378378, 7.243243, 5.360360};
    for (qsizetype o = 0; o < 3; ++o) {
        QVERIFY(near(both->byConfidence.values[o], byConfidence[o]));
        QVERIFY(near(both->equal.values[o], equal[o]));
    }
    const double means[3][3] = {{8.1, 4.076923, 6.428571}, {7.285714, 6.8, 7.333333}, {2.777778, 9.333333, 5.0}};
    for (qsizetype o = 0; o < 3; ++o)
        for (qsizetype j = 0; j < 3; ++j)
            QVERIFY(near(both->byConfidence.means[o][j], means[o][j]));
    QCOMPARE(both->byConfidence.ranks, QList<int>({2, 1, 3}));
    QCOMPARE(both->byConfidence.leaders, QList<qsizetype>{1});
    QVERIFY(!both->leadersDiffer && both->byConfidence.incomplete.isEmpty());
}

// Two people rated the first criterion, one the second: pooling the rows would give (10+10+1)/3 = 7, two steps (10+1)/2 = 5.5.
void SumsTest::twoStepsAreNotOnePool()
{
    const auto values = confidenceWeightedSum(tableOf({{{10, 10}, {1, 0}}}), {1, 1}, Trust::ByConfidence);
    QVERIFY(values.has_value());
    QVERIFY(near(values->values[0], 5.5, 1e-12));
}

void SumsTest::trustSettingsMayDiffer()
{
    // A: a sure 9 and an unsure 1; B: two sure 6. By confidence A = (9 + 0.2)/1.2 = 7.667 leads, equally counted B: 5 against 6.
    const auto both = compareTrust(tableOf({{{9, 1}}, {{6, 6}}}, {{{5, 1}}, {{5, 5}}}), {1});
    QVERIFY(both.has_value());
    QVERIFY(near(both->byConfidence.values[0], 9.2 / 1.2, 1e-12));
    QVERIFY(near(both->equal.values[0], 5, 1e-12));
    QCOMPARE(both->byConfidence.leaders, QList<qsizetype>{0});
    QCOMPARE(both->equal.leaders, QList<qsizetype>{1});
    QVERIFY(both->leadersDiffer);
}

void SumsTest::incompleteOptionsNeverLead()
{
    const auto values = confidenceWeightedSum(tableOf({{{10, 10}, {0, 0}}, {{5, 6}, {7, 0}}, {{0, 0}, {0, 0}}}), {2, 1}, Trust::Equal);
    QVERIFY(values.has_value());
    QVERIFY(near(values->values[0], 10)); // provisional
    QVERIFY(near(values->values[1], (2 * 5.5 + 7) / 3, 1e-12));
    QVERIFY(!values->values[2]);
    QCOMPARE(values->ranks, QList<int>({1, 2, 0}));
    QCOMPARE(values->incomplete, QList<qsizetype>({0, 2}));
    QCOMPARE(values->leaders, QList<qsizetype>{1});
    QCOMPARE(unratedCriteria(values->means), QList<QList<qsizetype>>({{1}, {}, {0, 1}}));
}

void SumsTest::emptyTable()
{
    for (const RatingTable &table : {RatingTable(2, 3, 0), RatingTable(2, 3, 4)}) {
        const auto values = confidenceWeightedSum(table, {1, 1, 1}, Trust::ByConfidence);
        QVERIFY(values.has_value());
        QVERIFY(!values->values[0] && !values->values[1]);
        QCOMPARE(values->ranks, QList<int>({0, 0}));
        QVERIFY(values->leaders.isEmpty());
        QCOMPARE(values->incomplete.size(), 2);
    }
}

void SumsTest::tiesStayTies()
{
    const auto values = confidenceWeightedSum(tableOf({{{7, 7}}, {{7, 7}}, {{8, 6}}, {{3, 3}}}), {1}, Trust::ByConfidence);
    QVERIFY(values.has_value());
    QCOMPARE(values->ranks, QList<int>({1, 1, 1, 4}));
    QCOMPARE(values->leaders, QList<qsizetype>({0, 1, 2}));
}

void SumsTest::orderDoesNotMatter()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const RatingTable table = drawnTable(5, 4, 6, seed, true);
        const QList<double> weights{0.1, 5, 1.3, 2.2};
        const QList<qsizetype> options = shuffledOrder(5, seed + 100);
        const QList<qsizetype> criteria = shuffledOrder(4, seed + 200);
        QList<double> movedWeights;
        for (const qsizetype j : criteria)
            movedWeights << weights[j];
        const auto values = confidenceWeightedSum(table, weights, Trust::ByConfidence);
        const auto moved = confidenceWeightedSum(reordered(table, options, criteria, shuffledOrder(6, seed + 300)), movedWeights, Trust::ByConfidence);
        QVERIFY(values && moved);
        for (qsizetype o = 0; o < 5; ++o) {
            QCOMPARE(moved->values[o].has_value(), values->values[options[o]].has_value());
            if (moved->values[o])
                QVERIFY(near(moved->values[o], *values->values[options[o]], 1e-12));
            QCOMPARE(moved->ranks[o], values->ranks[options[o]]);
        }
    }
}

void SumsTest::scaleOfWeightsDoesNotMatter()
{
    const auto one = confidenceWeightedSum(publishedTable(), {1.5, 1.0, 1.2}, Trust::ByConfidence);
    const auto ten = confidenceWeightedSum(publishedTable(), {15, 10, 12}, Trust::ByConfidence);
    QVERIFY(one && ten);
    for (qsizetype o = 0; o < 3; ++o)
        QVERIFY(near(one->values[o], *ten->values[o], 1e-12));
}

void SumsTest::refuses()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const RatingTable table = publishedTable();
    for (const QList<double> &weights : {QList<double>{}, {1, 1}, {1, 1, 1, 1}, {1, 1, -1}, {0, 0, 0}, {1, nan, 1}, {1, 1, HUGE_VAL}}) {
        const auto values = confidenceWeightedSum(table, weights, Trust::ByConfidence);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ErrorKind::Invalid);
        QVERIFY(!values.error().what.isEmpty());
    }
    for (const Rating &rating : {Rating{0, 5}, Rating{11, 5}, Rating{5.5, 5}, Rating{nan, 5}, Rating{5, 6}, Rating{5, 0}, Rating{5, nan}}) {
        RatingTable wrong = table;
        wrong.set(1, 2, 0, rating);
        QVERIFY(!confidenceWeightedSum(wrong, publishedWeights(), Trust::Equal));
        QVERIFY(!WhatIf::of(wrong));
    }
    QVERIFY(!confidenceWeightedSum(RatingTable(0, 3, 3), {1, 1, 1}, Trust::Equal));
    QVERIFY(!confidenceWeightedSum(RatingTable(3, 0, 3), {}, Trust::Equal));
    QVERIFY(!weightedSum({}, {1}));
    QVERIFY(!weightedSum({{}}, {}));
    QVERIFY(!weightedSum({{1, 2}, {3}}, {1, 1}));
    QVERIFY(!weightedSum({{1, nan}}, {1, 1}));
    QVERIFY(!weightedSum({{1e308, 1e308}}, {10, 10}));
}

void SumsTest::competition()
{
    QCOMPARE(competitionRanks(QList<double>{3, 9, 9, 1}), QList<int>({3, 1, 1, 4}));
    QCOMPARE(competitionRanks(QList<double>{5, 5 + 1e-12, 4}), QList<int>({1, 1, 3}));
    const MidRanks ranks = midRanks({3, 9, 9, 1}, RankOrder::HighestFirst);
    QCOMPARE(ranks.ranks, QList<double>({3, 1.5, 1.5, 4}));
    QCOMPARE(ranks.ties, 6.0);
    QCOMPARE(midRanks({2, 2, 2}, RankOrder::LowestFirst).ties, 24.0);
    QVERIFY(midRanks({}, RankOrder::LowestFirst).ranks.isEmpty());
}

void SumsTest::whatIfIsTheSame()
{
    const auto whatIf = WhatIf::of(publishedTable());
    QVERIFY(whatIf.has_value());
    const auto answer = whatIf->with(publishedWeights());
    QVERIFY(answer.has_value());
    const auto both = compareTrust(publishedTable(), publishedWeights());
    for (qsizetype o = 0; o < 3; ++o) {
        QCOMPARE(answer->values.byConfidence.values[o], both->byConfidence.values[o]);
        QCOMPARE(answer->values.equal.values[o], both->equal.values[o]);
        double sum = 0;
        for (const double part : answer->contributions[o])
            sum += part;
        QVERIFY(near(sum, *both->byConfidence.values[o], 1e-12));
    }
    QCOMPARE(answer->smaaOptions, QList<qsizetype>({0, 1, 2}));
    QVERIFY(answer->smaa && answer->smaa->first(1) > 0.95);
    QCOMPARE(answer->flips.size(), 3);
    const auto other = whatIf->with({5, 0.1, 0.1});
    QVERIFY(other.has_value());
    QCOMPARE(other->values.byConfidence.leaders, QList<qsizetype>{0}); // beyond 68 % the first criterion makes A lead
    const auto nobody = WhatIf::of(RatingTable(2, 2, 3));
    const auto nothing = nobody->with({1, 1});
    QVERIFY(nothing && !nothing->smaa && nothing->flips.isEmpty());
    QVERIFY(!whatIf->with({1, 1}));
}

void SumsTest::whatIfCurves()
{
    const auto whatIf = WhatIf::of(publishedTable());
    const auto curve = whatIf->along(0, publishedWeights());
    QVERIFY(curve.has_value());
    QCOMPARE(curve->weights.size(), 50);
    QVERIFY(near(curve->weights.first(), 0.1) && near(curve->weights.last(), 5.0));
    // Weight 1.5 is the 15th step: the value of the decision as it is.
    QVERIFY(near(curve->weights[14], 1.5, 1e-12));
    QVERIFY(near(curve->values[1][14], 7.169884));
    QVERIFY(!whatIf->along(3, publishedWeights()));
    QVERIFY(!whatIf->along(-1, publishedWeights()));
    QVERIFY(!whatIf->along(0, publishedWeights(), 0));
    QVERIFY(!whatIf->along(0, {1, 1}));
}

} // namespace punte
