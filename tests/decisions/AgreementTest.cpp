// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementTest.h"

#include "RatingTables.h"
#include "models/decisions/CellSpread.h"
#include "models/decisions/KendallW.h"
#include "models/decisions/KrippendorffAlpha.h"
#include "models/decisions/WithinGroupAgreement.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace punte {

namespace {

constexpr auto none = std::nullopt;
const double nan = std::numeric_limits<double>::quiet_NaN();

bool close(std::optional<double> found, double wanted, double within = 1e-9)
{
    return found && std::abs(*found - wanted) <= within;
}

/// The example of Krippendorff 2011: four observers, twelve units.
CellMatrix observers()
{
    return {{1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3},
            {none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none}};
}

} // namespace

void AgreementTest::spreadOfACell()
{
    // R: quantile(c(2, 4, 5, 9), c(.25, .75)) is 3.5 and 6.
    const auto spread = cellSpread({9, 2, 5, 4});
    QVERIFY(spread.has_value());
    QCOMPARE(spread->count, 4);
    QCOMPARE(spread->lowest, 2.0);
    QCOMPARE(spread->highest, 9.0);
    QCOMPARE(spread->range(), 7.0);
    QCOMPARE(spread->lowerQuartile, 3.5);
    QCOMPARE(spread->upperQuartile, 6.0);
    QCOMPARE(spread->iqr(), 2.5);
    QVERIFY(!spread->isWide());
    QVERIFY(cellSpread({1, 1, 4, 4})->isWide());
    QVERIFY(!cellSpread({}).has_value());
    const auto one = cellSpread({7});
    QVERIFY(one && one->range() == 0 && one->iqr() == 0 && !one->rwg);
    const auto cells = cellSpreads(tableOf({{{3, 9}, {0, 0}}}));
    QCOMPARE(cells[0][0]->range(), 6.0);
    QVERIFY(!cells[0][1]);
}

void AgreementTest::withinGroup()
{
    QVERIFY(close(*withinGroupAgreement({7, 7, 8}), 1 - (1.0 / 3) / 8.25));
    QVERIFY(close(*withinGroupAgreement({6, 6, 6, 6}), 1));
    QVERIFY(close(*withinGroupAgreement({1, 10}), 0)); // worse than chance: 0, never negative
    QVERIFY(close(*withinGroupAgreement({3, 4, 4}, 5), 1 - (1.0 / 3) / 2)); // five points: 24/12
    QVERIFY(!withinGroupAgreement({7})->has_value());
    QVERIFY(!withinGroupAgreement({})->has_value());
}

void AgreementTest::withinGroupRefuses()
{
    QVERIFY(!withinGroupAgreement({0, 5}));
    QVERIFY(!withinGroupAgreement({11}));
    QVERIFY(!withinGroupAgreement({nan, 5}));
    QVERIFY(!withinGroupAgreement({1, 2}, 1));
}

// By hand: judges (1, 2.5, 2.5) and (1, 2, 3). Sums 2, 4.5, 5.5, mean 4: S = 4 + .25 + 2.25 = 6.5; T = 6; W = 78 / (4 * 24 - 2 * 6) = 78/84.
void AgreementTest::kendallWithTies()
{
    const auto result = kendallW({{1, 2.5, 2.5}, {1, 2, 3}}, JudgeNumbers::Ranks);
    QVERIFY(result.has_value());
    QCOMPARE(result->rankSums, QList<double>({2, 4.5, 5.5}));
    QCOMPARE(result->s, 6.5);
    QVERIFY(close(result->w, 78.0 / 84));
    QVERIFY(close(result->chi2, 4 * 78.0 / 84));
    QVERIFY(close(result->p, std::exp(-2 * 78.0 / 84))); // two degrees: the tail is exp(-x/2)
    // The same order as values, higher is better, and as competition ranks that were not averaged.
    QVERIFY(close(kendallW({{9, 4, 4}, {10, 5, 1}}, JudgeNumbers::Values)->w, 78.0 / 84));
    QVERIFY(close(kendallW({{1, 2, 2}, {1, 2, 3}}, JudgeNumbers::Ranks)->w, 78.0 / 84));
}

void AgreementTest::kendallOfNothing()
{
    for (const NumberMatrix &judges : {NumberMatrix{{1, 2, 3}}, NumberMatrix{{1, 2}, {1, 2}}, NumberMatrix{{5, 5, 5}, {2, 2, 2}}}) {
        const auto result = kendallW(judges, JudgeNumbers::Values);
        QVERIFY(result.has_value());
        QVERIFY(!result->w && !result->chi2 && !result->p);
    }
    QVERIFY(close(kendallW({{1, 2, 3}, {3, 2, 1}}, JudgeNumbers::Ranks)->w, 0));
    QVERIFY(!kendallW({}, JudgeNumbers::Ranks));
    QVERIFY(!kendallW({{}}, JudgeNumbers::Ranks));
    QVERIFY(!kendallW({{1, 2, 3}, {1, 2}}, JudgeNumbers::Ranks));
    QVERIFY(!kendallW({{1, 2, nan}, {1, 2, 3}}, JudgeNumbers::Ranks));
}

void AgreementTest::kendallOfADecision()
{
    const auto published = agreementOfOrder(publishedTable(), publishedWeights());
    QVERIFY(published && close(published->w, 1));
    QCOMPARE(published->judges, 3);
    // The third person rated nothing of the last option: he has no order, the other two agree.
    const auto two = agreementOfOrder(tableOf({{{9, 8, 1}}, {{5, 5, 9}}, {{2, 1, 0}}}), {1});
    QVERIFY(two && close(two->w, 1));
    QCOMPARE(two->judges, 2);
    const auto nobody = agreementOfOrder(RatingTable(3, 2, 4), {1, 1});
    QVERIFY(nobody && !nobody->w && nobody->judges == 0);
    QVERIFY(!agreementOfOrder(publishedTable(), {1, 1}));
}

void AgreementTest::orderAgainstLevel()
{
    const RatingTable table = tableOf({{{10, 3}}, {{9, 2}}, {{8, 1}}}); // one order, seven points apart
    QVERIFY(close(agreementOfOrder(table, {1})->w, 1));
    QVERIFY(close(cellSpreads(table)[0][0]->rwg, 0));
}

void AgreementTest::kendallHint()
{
    const QList<double> eight{1, 2, 3, 4, 5, 6, 7, 8};
    QVERIFY(kendallW({eight, eight}, JudgeNumbers::Ranks)->isHint());
    QVERIFY(!kendallW({eight.mid(1), eight.mid(1)}, JudgeNumbers::Ranks)->isHint());
}

void AgreementTest::alphaPublished()
{
    QVERIFY(close(*krippendorffAlpha(observers(), ScaleLevel::Nominal), 0.743421, 1e-6));
    QVERIFY(close(*krippendorffAlpha(observers(), ScaleLevel::Ordinal), 0.815, 5e-4)); // printed with three decimals
    QVERIFY(close(*krippendorffAlpha(observers(), ScaleLevel::Interval), 0.849107, 1e-6));
    QVERIFY(close(*krippendorffAlpha(observers(), ScaleLevel::Ratio), 0.797, 5e-4));
}

// By hand: units (1,1) and (1,2). Coincidences o11 = 2, o12 = o21 = 1; n1 = 3, n2 = 1, n = 4. D_o ~ 2, D_e ~ 6: alpha = 1 - 3*2/6 = 0.
void AgreementTest::alphaByHand()
{
    for (const ScaleLevel level : {ScaleLevel::Nominal, ScaleLevel::Ordinal, ScaleLevel::Interval, ScaleLevel::Ratio})
        QVERIFY(close(*krippendorffAlpha({{1, 1}, {1, 2}}, level), 0, 1e-12)); // with two values the level plays no part
    QVERIFY(close(*krippendorffAlpha({{1, 2, 3}, {1, 2, 3}}, ScaleLevel::Interval), 1, 1e-12));
    QVERIFY(*krippendorffAlpha({{1, 2}, {2, 1}}, ScaleLevel::Nominal) < 0);
    // A unit that one person alone judged tells nothing.
    QVERIFY(close(*krippendorffAlpha({{1, 1, 9}, {1, 2, none}}, ScaleLevel::Interval), 0, 1e-12));
}

void AgreementTest::alphaOfNothing()
{
    const QList<CellMatrix> nothing{{{none, none}, {none, none}}, {{1, none}, {none, 2}}, {{5, 5}, {5, 5}}, {{1, 2, 3}}};
    for (const CellMatrix &raters : nothing)
        for (const ScaleLevel level : {ScaleLevel::Nominal, ScaleLevel::Ordinal, ScaleLevel::Interval, ScaleLevel::Ratio}) {
            const auto alpha = krippendorffAlpha(raters, level);
            QVERIFY(alpha.has_value() && !alpha->has_value());
        }
    QVERIFY(!krippendorffAlpha({{-1, 2}, {1, 2}}, ScaleLevel::Ratio)->has_value());
    QVERIFY(krippendorffAlpha({{-1, 2}, {1, 2}}, ScaleLevel::Interval)->has_value());
    QVERIFY(!alphaOfScores(RatingTable(2, 2, 0))->has_value());
    QVERIFY(!alphaOfScores(RatingTable(2, 2, 3))->has_value());
    QVERIFY(alphaOfScores(publishedTable())->value_or(0) > 0.8);
}

void AgreementTest::alphaRefuses()
{
    QVERIFY(!krippendorffAlpha({}, ScaleLevel::Nominal));
    QVERIFY(!krippendorffAlpha({{}}, ScaleLevel::Nominal));
    QVERIFY(!krippendorffAlpha({{1, 2}, {1}}, ScaleLevel::Nominal));
    QVERIFY(!krippendorffAlpha({{1, nan}, {1, 2}}, ScaleLevel::Nominal));
    QVERIFY(!krippendorffAlpha({{1e200, -1e200}, {1, 2}}, ScaleLevel::Interval));
}

void AgreementTest::orderOfRatersDoesNotMatter()
{
    for (quint64 seed = 1; seed <= 10; ++seed) {
        const RatingTable table = drawnTable(4, 3, 5, seed, true);
        const RatingTable moved = reordered(table, {0, 1, 2, 3}, {0, 1, 2}, shuffledOrder(5, seed));
        for (const ScaleLevel level : {ScaleLevel::Nominal, ScaleLevel::Ordinal, ScaleLevel::Interval, ScaleLevel::Ratio})
            QVERIFY(close(*alphaOfScores(table, level), **alphaOfScores(moved, level), 1e-9));
        const QList<double> weights{1, 2, 0.5};
        const auto one = agreementOfOrder(table, weights);
        const auto two = agreementOfOrder(moved, weights);
        QCOMPARE(one->w.has_value(), two->w.has_value());
        if (one->w)
            QVERIFY(close(one->w, *two->w, 1e-9));
    }
}

} // namespace punte
