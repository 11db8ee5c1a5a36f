// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RobustnessTest.h"

#include "RatingTables.h"
#include "models/decisions/Borda.h"
#include "models/decisions/Condorcet.h"
#include "models/decisions/CriticalWeights.h"
#include "models/decisions/OneVoice.h"
#include "models/decisions/Smaa.h"
#include "models/decisions/ValueIntervals.h"
#include "models/decisions/Weights.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace punte {

namespace {

bool about(std::optional<double> found, double wanted, double within = 1e-6)
{
    return found && std::abs(*found - wanted) <= within;
}

QList<double> rowOf(const CellMatrix &means, qsizetype option)
{
    QList<double> row;
    for (const auto &mean : means[option])
        row << mean.value();
    return row;
}

/// The shares when one criterion counts `share` of all and the others keep their proportions.
QList<double> movedTo(QList<double> shares, qsizetype criterion, double share)
{
    const double rest = 1 - shares[criterion];
    for (double &each : shares)
        each *= (1 - share) / rest;
    shares[criterion] = share;
    return shares;
}

} // namespace

void RobustnessTest::criticalPublished()
{
    const CellMatrix means = cellMeans(publishedTable(), Trust::ByConfidence);
    const auto overA = criticalShares(rowOf(means, 1), rowOf(means, 0), publishedWeights());
    const auto overC = criticalShares(rowOf(means, 1), rowOf(means, 2), publishedWeights());
    QVERIFY(overA && overC);
    QVERIFY(about(overA->at(0), 0.680115) && about(overA->at(1), 0.018124) && !overA->at(2));
    QVERIFY(!overC->at(0) && about(overC->at(1), 0.582975) && !overC->at(2));

    const auto flips = criticalWeights(means, publishedWeights(), 1);
    QVERIFY(flips.has_value());
    QVERIFY(about(flips->at(0).share, 0.405405) && !flips->at(0).below);
    QVERIFY(flips->at(0).above->rival == 0 && about(flips->at(0).above->share, 0.680115));
    // Raw: t/(1-t) times the other weights, 2.2.
    QVERIFY(about(flips->at(0).above->weight, 0.6801145951885718 / (1 - 0.6801145951885718) * 2.2, 1e-9));
    QVERIFY(flips->at(1).below->rival == 0 && flips->at(1).above->rival == 2);
    QVERIFY(!flips->at(2).canFlip());
}

void RobustnessTest::criticalMeetsExactly()
{
    int met = 0;
    for (quint64 seed = 1; seed <= 50; ++seed) {
        const CellMatrix means = cellMeans(drawnTable(3, 4, 4, seed, false), Trust::ByConfidence);
        const QList<double> weights{1, 0.3, 2.5, 4};
        const auto values = valuesOfMeans(means, weights);
        const qsizetype leader = values->leaders.first();
        for (qsizetype o = 0; o < 3; ++o) {
            if (o == leader)
                continue;
            const auto critical = criticalShares(rowOf(means, leader), rowOf(means, o), weights);
            for (qsizetype j = 0; j < 4; ++j) {
                if (!critical->at(j))
                    continue;
                const auto there = valuesOfMeans(means, movedTo(*normalisedWeights(weights), j, *critical->at(j)));
                QVERIFY(about(there->values[leader], *there->values[o], 1e-9));
                ++met;
            }
        }
    }
    QVERIFY(met > 50);
}

// Just before the nearest flip the leader leads, just beyond it the rival that was named; where nothing is said nothing flips.
void RobustnessTest::flipsTellWhoLeadsBeyond()
{
    for (quint64 seed = 1; seed <= 50; ++seed) {
        const CellMatrix means = cellMeans(drawnTable(4, 3, 5, seed, false), Trust::Equal);
        const QList<double> weights{1.5, 1, 0.7};
        const auto now = valuesOfMeans(means, weights);
        if (now->leaders.size() > 1)
            continue;
        const qsizetype leader = now->leaders.first();
        const auto flips = criticalWeights(means, weights, leader);
        QVERIFY(flips.has_value());
        for (qsizetype j = 0; j < 3; ++j) {
            const CriterionFlips &flip = flips->at(j);
            const auto leadersAt = [&](double share) { return valuesOfMeans(means, movedTo(*normalisedWeights(weights), j, share))->leaders; };
            if (flip.above) {
                QCOMPARE(leadersAt(flip.above->share - 1e-6), QList<qsizetype>{leader});
                QVERIFY(leadersAt(flip.above->share + 1e-6).contains(flip.above->rival));
                QList<double> raw = weights;
                raw[j] = flip.above->weight.value() * (1 + 1e-6);
                QVERIFY(valuesOfMeans(means, raw)->leaders.contains(flip.above->rival));
            } else {
                QVERIFY(leadersAt(1 - 1e-9).contains(leader));
            }
            if (flip.below) {
                QCOMPARE(leadersAt(flip.below->share + 1e-6), QList<qsizetype>{leader});
                QVERIFY(leadersAt(flip.below->share - 1e-6).contains(flip.below->rival));
            } else {
                QVERIFY(leadersAt(0).contains(leader));
            }
        }
    }
}

void RobustnessTest::criticalOfNothing()
{
    // One criterion alone is all of the weight: it cannot count more or less.
    QVERIFY(!criticalShares({9}, {5}, {2})->at(0));
    // The same option twice: no weight tells them apart.
    QVERIFY(!criticalShares({7, 7}, {7, 7}, {1, 1})->at(0));
    // Better by both: neither flips it.
    const auto flips = criticalWeights({{9.0, 9.0}, {5.0, 6.0}}, {1, 1}, 0);
    QVERIFY(!flips->at(0).canFlip() && !flips->at(1).canFlip());
    // As good by one: they only meet when it is everything.
    QVERIFY(!criticalWeights({{9.0, 5.0}, {5.0, 5.0}}, {1, 1}, 0)->at(1).canFlip());
    // A rival that nobody rated completely says nothing.
    QVERIFY(!criticalWeights({{9.0, 5.0}, {std::nullopt, 9.0}}, {1, 1}, 0)->at(1).canFlip());
    QVERIFY(!criticalWeights({{9.0, std::nullopt}}, {1, 1}, 0));
    QVERIFY(!criticalWeights({{9.0, 5.0}}, {1, 1}, 1));
    QVERIFY(!criticalWeights({{9.0, 5.0}}, {1, 1}, -1));
    QVERIFY(!criticalShares({9, 5}, {5}, {1, 1}));
    QVERIFY(!criticalShares({9, 5}, {5, 9}, {1, -1}));
}

void RobustnessTest::oneVoice()
{
    QCOMPARE(*restsOnOneVoice(publishedTable(), publishedWeights(), Trust::ByConfidence), std::optional(false));
    // B leads by the third person alone.
    QCOMPARE(*restsOnOneVoice(tableOf({{{8, 8, 1}}, {{5, 5, 10}}}), {1}, Trust::Equal), std::optional(true));
    // A and B are tied, and stay so whoever is left out.
    QCOMPARE(*restsOnOneVoice(tableOf({{{6, 6, 6}}, {{6, 6, 6}}}), {1}, Trust::Equal), std::optional(false));
    QCOMPARE(*restsOnOneVoice(tableOf({{{6}}, {{5}}}), {1}, Trust::Equal), std::optional(true));
    QCOMPARE(*restsOnOneVoice(RatingTable(2, 1, 3), {1}, Trust::Equal), std::optional<bool>());
    QVERIFY(!restsOnOneVoice(publishedTable(), {1}, Trust::Equal));
}

void RobustnessTest::smaaSumsToOne()
{
    const auto smaa = smaaUnknownWeights({{9, 2, 5}, {4, 8, 6}, {5, 5, 5}, {1, 1, 1}});
    QVERIFY(smaa.has_value());
    for (qsizetype i = 0; i < 4; ++i) {
        double row = 0;
        double column = 0;
        for (qsizetype r = 0; r < 4; ++r) {
            row += smaa->acceptability[i][r];
            column += smaa->acceptability[r][i];
        }
        QVERIFY(about(row, 1, 1e-9) && about(column, 1, 1e-9));
        double weights = 0;
        if (smaa->centralWeights[i])
            for (const double weight : *smaa->centralWeights[i])
                weights += weight;
        QVERIFY(!smaa->centralWeights[i] || about(weights, 1, 1e-9));
    }
    QVERIFY(!smaa->centralWeights[3]); // worst by all: never best
    QCOMPARE(smaa->first(3), 0.0);
}

void RobustnessTest::smaaTies()
{
    const auto smaa = smaaUnknownWeights({{5, 5}, {5, 5}, {1, 1}});
    QCOMPARE(smaa->acceptability, NumberMatrix({{0.5, 0.5, 0}, {0.5, 0.5, 0}, {0, 0, 1}}));
    QVERIFY(about(smaa->centralWeights[0]->at(0), 0.5, 0.01));
    const auto one = smaaUnknownWeights({{3}, {8}}); // one criterion has all the weight
    QCOMPARE(one->first(1), 1.0);
    QCOMPARE(one->centralWeights[1], std::optional(QList<double>{1.0}));
    QCOMPARE(smaaUnknownWeights({{3, 1}})->first(0), 1.0);
}

void RobustnessTest::smaaIsRepeatable()
{
    const NumberMatrix values{{9, 2, 5}, {4, 8, 6}, {5, 5, 7}};
    const auto one = smaaUnknownWeights(values);
    const auto two = smaaUnknownWeights(values);
    QCOMPARE(one->acceptability, two->acceptability);
    QVERIFY(one->acceptability != smaaUnknownWeights(values, {.seed = 7})->acceptability);
    // Options in another order: the same figures in that order.
    const auto moved = smaaUnknownWeights({values[2], values[0], values[1]});
    QCOMPARE(moved->acceptability[0], one->acceptability[2]);
    QCOMPARE(moved->acceptability[1], one->acceptability[0]);
}

void RobustnessTest::smaaPlausible()
{
    const NumberMatrix values{{9, 2}, {2, 9}};
    const auto sure = smaaPlausibleWeights(values, {3, 1}); // 30 % cannot bring 3 to 1 below even
    QCOMPARE(sure->first(0), 1.0);
    const auto even = smaaPlausibleWeights(values, {1, 1});
    QVERIFY(about(even->first(0), 0.5, 0.02));
    const auto fixed = smaaPlausibleWeights(values, {1, 1.0001}, {.around = 0});
    QCOMPARE(fixed->first(1), 1.0);
}

void RobustnessTest::smaaRefuses()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!smaaUnknownWeights({}));
    QVERIFY(!smaaUnknownWeights({{1, 2}, {1}}));
    QVERIFY(!smaaUnknownWeights({{1, nan}}));
    QVERIFY(!smaaUnknownWeights({{1, 2}}, {.draws = 0}));
    QVERIFY(!smaaUnknownWeights({{1, 2}}, {.draws = 1'000'001}));
    QVERIFY(!smaaPlausibleWeights({{1, 2}}, {1}));
    QVERIFY(!smaaPlausibleWeights({{1, 2}}, {1, 1}, {.around = 1}));
    QVERIFY(!smaaPlausibleWeights({{1, 2}}, {1, 1}, {.around = nan}));
}

void RobustnessTest::whiskersOfFew()
{
    // Own values of the first option: (2*8+4)/3, (2*2+10)/3, 6; who rated one cell has his own value of that cell.
    const auto whiskers = valueIntervals(tableOf({{{8, 2, 6}, {4, 10, 0}}, {{5, 0, 0}, {5, 0, 0}}, {{0, 0, 0}, {0, 0, 0}}}), {2, 1}, Trust::Equal);
    QVERIFY(whiskers.has_value());
    QCOMPARE(whiskers->kind, ValueIntervals::Kind::LowestHighest);
    QVERIFY(about(whiskers->options[0]->low, 14.0 / 3) && about(whiskers->options[0]->high, 20.0 / 3));
    QVERIFY(!whiskers->options[1] && !whiskers->options[2]);
    QCOMPARE(whiskers->draws, 0);
}

void RobustnessTest::whiskersOfMany()
{
    const RatingTable table = drawnTable(3, 2, 8, 5, false);
    const auto whiskers = valueIntervals(table, {1, 2}, Trust::ByConfidence);
    QVERIFY(whiskers.has_value());
    QCOMPARE(whiskers->kind, ValueIntervals::Kind::Bootstrap95);
    QCOMPARE(whiskers->draws, 2000);
    const auto values = confidenceWeightedSum(table, {1, 2}, Trust::ByConfidence);
    for (qsizetype o = 0; o < 3; ++o) {
        const ValueInterval &each = whiskers->options[o].value();
        QVERIFY(each.low < values->values[o] && values->values[o] < each.high);
    }
    QCOMPARE(valueIntervals(table, {1, 2}, Trust::ByConfidence)->options[0]->low, whiskers->options[0]->low);
    QCOMPARE(valueIntervals(table.without(7), {1, 2}, Trust::ByConfidence)->kind, ValueIntervals::Kind::LowestHighest);
    // Eight people of one mind: no width.
    const auto same = valueIntervals(tableOf({{{7, 7, 7, 7, 7, 7, 7, 7}}}), {1}, Trust::Equal);
    QVERIFY(about(same->options[0]->low, 7, 1e-12) && about(same->options[0]->high, 7, 1e-12));
    // By the formula of the standard error of ten's and four's halves: 7 +- 1.96 * 3/sqrt(16) = 5.53 .. 8.47, in steps of 6/16.
    const auto halves = valueIntervals(tableOf({{{4, 4, 4, 4, 4, 4, 4, 4, 10, 10, 10, 10, 10, 10, 10, 10}}}), {1}, Trust::Equal);
    QVERIFY(about(halves->options[0]->low, 5.53, 0.4) && about(halves->options[0]->high, 8.47, 0.4));
}

void RobustnessTest::whiskersOfNobody()
{
    const auto whiskers = valueIntervals(RatingTable(2, 1, 9), {1}, Trust::ByConfidence);
    QVERIFY(whiskers && !whiskers->options[0] && whiskers->options.size() == 2);
    QVERIFY(!valueIntervals(publishedTable(), {1}, Trust::Equal));
    QVERIFY(!valueIntervals(publishedTable(), publishedWeights(), Trust::Equal, {.draws = 0}));
}

void RobustnessTest::bordaByHand()
{
    QCOMPARE(*bordaPoints({{2, {1, 2, 3}}, {1, {3, 1, 2}}}), QList<double>({4, 4, 1}));
    QCOMPARE(*bordaPoints({{1, {1, 2, 2}}}), QList<double>({2, 0.5, 0.5}));
    QCOMPARE(*bordaPoints({{3, {1}}}), QList<double>({0}));
}

void RobustnessTest::condorcetByHand()
{
    const auto wins = condorcet({{2, {1, 2, 3}}, {1, {3, 1, 2}}});
    QCOMPARE(wins->winner, std::optional<qsizetype>(0));
    QCOMPARE(wins->preferring[0][1], 2);
    QCOMPARE(wins->preferring[1][0], 1);
    QVERIFY(!condorcet({{1, {1, 2, 3}}, {1, {3, 1, 2}}, {1, {2, 3, 1}}})->winner); // round in a circle
    QVERIFY(!condorcet({{1, {1, 1}}})->winner);
}

void RobustnessTest::ballotsOfADecision()
{
    const QList<Ballot> ballots = ballotsOf(publishedTable(), publishedWeights());
    QCOMPARE(ballots.size(), 3);
    for (const Ballot &ballot : ballots)
        QCOMPARE(ballot.ranks, QList<double>({2, 1, 3}));
    QCOMPARE(*bordaPoints(ballots), QList<double>({3, 6, 0}));
    QCOMPARE(condorcet(ballots)->winner, std::optional<qsizetype>(1));
    QVERIFY(ballotsOf(RatingTable(2, 1, 3), {1}).isEmpty());
}

void RobustnessTest::ballotsRefuse()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const QList<Ballot> &ballots : {QList<Ballot>{}, {Ballot{1, {}}}, {Ballot{1, {1, 2}}, Ballot{1, {1}}}, {Ballot{0, {1, 2}}}, {Ballot{1, {1, nan}}}}) {
        QVERIFY(!bordaPoints(ballots));
        QVERIFY(!condorcet(ballots));
    }
}

} // namespace punte
