// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProportionsTest.h"

#include "models/campaigns/abtests/AlwaysValid.h"
#include "models/campaigns/abtests/Assignment.h"
#include "models/campaigns/abtests/BetaBinomial.h"
#include "models/campaigns/abtests/ChiSquared.h"
#include "models/campaigns/abtests/FisherExact.h"
#include "models/campaigns/abtests/Holm.h"
#include "models/campaigns/abtests/Hypergeometric.h"
#include "models/campaigns/abtests/MillerSampleSize.h"
#include "models/campaigns/abtests/NewcombeInterval.h"
#include "models/campaigns/abtests/Power.h"
#include "models/campaigns/abtests/SampleRatio.h"
#include "models/campaigns/abtests/TwoProportions.h"
#include "models/campaigns/abtests/WilsonInterval.h"

#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace punte {

namespace {

bool near(double found, double wanted, double tolerance = 1e-12)
{
    return std::abs(found - wanted) <= tolerance;
}

/// Whole numbers from 0 to `most`, the same on every machine.
class Draws final {
public:
    explicit Draws(quint64 seed) : m_generator(seed) {}
    qint64 upTo(qint64 most) { return qint64(m_generator() % quint64(most + 1)); }

private:
    std::mt19937_64 m_generator;
};

/// The sum of methods 2.2, term by term in log-gamma.
double sumOfBetter(const BetaPosterior &a, const BetaPosterior &b)
{
    const auto logBeta = [](double x, double y) { return std::lgamma(x) + std::lgamma(y) - std::lgamma(x + y); };
    double sum = 0;
    for (qint64 i = 0; i < b.alpha; ++i)
        sum += std::exp(logBeta(double(a.alpha + i), double(a.beta + b.beta)) - std::log(double(b.beta + i)) - logBeta(double(1 + i), double(b.beta))
                        - logBeta(double(a.alpha), double(a.beta)));
    return sum;
}

/// E[max(pB - pA, 0)] as the integral of P(A <= t) P(B > t), by Simpson's rule.
double integralOfGain(const BetaPosterior &a, const BetaPosterior &b)
{
    constexpr int steps = 4000;
    double sum = 0;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const double height = boost::math::ibeta(double(a.alpha), double(a.beta), t) * boost::math::ibetac(double(b.alpha), double(b.beta), t);
        sum += (i == 0 || i == steps ? 1 : i % 2 ? 4 : 2) * height;
    }
    return sum / (3.0 * steps);
}

} // namespace

void ProportionsTest::urnsAgreeWithBoost()
{
    Draws draws(1);
    for (int i = 0; i < 300; ++i) {
        const qint64 marked = draws.upTo(60);
        const qint64 unmarked = draws.upTo(60);
        const qint64 drawn = draws.upTo(marked + unmarked);
        const qint64 low = std::max<qint64>(0, drawn - unmarked);
        const qint64 x = low + draws.upTo(std::min(marked, drawn) - low);
        const boost::math::hypergeometric urn(unsigned(marked), unsigned(drawn), unsigned(marked + unmarked));
        const HypergeometricTails tails = hypergeometricTails(marked, unmarked, drawn, x);
        double below = 0;
        double twoSided = 0;
        const double here = boost::math::pdf(urn, double(x));
        for (qint64 k = low; k <= std::min(marked, drawn); ++k) {
            const double each = boost::math::pdf(urn, double(k));
            below += k <= x ? each : 0;
            twoSided += each <= here * (1 + 1e-7) ? each : 0;
        }
        QVERIFY(near(tails.below, below, 1e-11));
        QVERIFY(near(tails.above, 1 - below + here, 1e-11));
        QVERIFY(near(tails.twoSided, twoSided, 1e-11));
    }
}

void ProportionsTest::hugeUrnsEnd()
{
    // The likeliest value of a symmetric urn: half of the rest on either side.
    const HypergeometricTails tails = hypergeometricTails(mostPeople, mostPeople, mostPeople, mostPeople / 2);
    QVERIFY(near(tails.below, tails.above, 1e-10));
    QVERIFY(near(tails.twoSided, 1, 1e-12));
    QCOMPARE(hypergeometricTails(mostPeople, mostPeople, mostPeople, 0).twoSided, 0.0);
    QCOMPARE(hypergeometricTails(0, 0, 0, 0).twoSided, 1.0);
    QCOMPARE(hypergeometricTails(5, 0, 3, 3).above, 1.0);
}

void ProportionsTest::fisherOfTables()
{
    // R ?fisher.test: job satisfaction, and the convictions of twins (alternative "less").
    QVERIFY(near(*fisherExactTable({{1, 3, 10, 6}, {2, 3, 10, 7}, {1, 6, 14, 12}, {0, 1, 9, 11}}), 0.7826849, 1e-7));
    QVERIFY(near(fisherExact({2, 17}, {10, 13})->less, 0.0004652, 1e-7));
    Draws draws(2);
    for (int i = 0; i < 40; ++i) {
        const ArmCount one{draws.upTo(8), 8 + draws.upTo(6)};
        const ArmCount two{draws.upTo(8), 8 + draws.upTo(6)};
        const QList<QList<qint64>> table{{one.successes, one.sends - one.successes}, {two.successes, two.sends - two.successes}};
        QVERIFY(near(*fisherExactTable(table), fisherExact(one, two)->twoSided, 1e-10));
        // Rows and columns may change places, and so may any two rows.
        const QList<QList<qint64>> wide{{draws.upTo(5), draws.upTo(5), draws.upTo(5)}, {draws.upTo(5), draws.upTo(5), draws.upTo(5)}};
        const QList<QList<qint64>> high{{wide[1][2], wide[0][2]}, {wide[1][0], wide[0][0]}, {wide[1][1], wide[0][1]}};
        QVERIFY(near(*fisherExactTable(wide), *fisherExactTable(high), 1e-10));
    }
    QCOMPARE(*fisherExactTable({{0, 0}, {0, 0}}), 1.0);
    QCOMPARE(fisherExact({0, 0}, {0, 0})->twoSided, 1.0);
}

void ProportionsTest::fisherRefusesWhatIsTooLarge()
{
    QVERIFY(!fisherExactTable({{100'001, 1}, {1, 1}}));
    QVERIFY(!fisherExactTable({{99'999, 1, 0}, {1, 1, 0}}));
    const QList<qint64> row{20, 30, 40, 50, 60};
    QVERIFY(!fisherExactTable({row, row, row, row, row}));
    QVERIFY(!fisherExactTable({{1, 2}}));
    QVERIFY(!fisherExactTable({{1, 2}, {1}}));
    QVERIFY(!fisherExactTable({{1, 2}, {1, -1}}));
}

void ProportionsTest::zIsTheRootOfChiSquared()
{
    Draws draws(3);
    for (int i = 0; i < 100; ++i) {
        const qint64 n1 = 1 + draws.upTo(500);
        const qint64 n2 = 1 + draws.upTo(500);
        const ArmCount one{draws.upTo(n1), n1};
        const ArmCount two{draws.upTo(n2), n2};
        const auto test = twoProportions(one, two);
        const auto table = chiSquaredProportions({one, two});
        const auto yates = chiSquaredProportions({one, two}, Continuity::Yates);
        QVERIFY(test && table && yates);
        QCOMPARE(test->z.has_value(), table->chi2.has_value());
        if (!test->z)
            continue;
        QVERIFY(near(*test->z * *test->z, *table->chi2, 1e-8));
        QVERIFY(near(*test->p, *table->p, 1e-10));
        QVERIFY(near(*test->yatesChi2, *yates->chi2, 1e-8));
        QVERIFY(near(test->leastExpected, table->leastExpected, 1e-9));
        QVERIFY(near(*twoProportions(two, one)->z, -*test->z, 1e-10));
        const auto turned = chiSquaredIndependence({{one.successes, two.successes}, {n1 - one.successes, n2 - two.successes}});
        QVERIFY(near(*turned->chi2, *table->chi2, 1e-8));
    }
}

void ProportionsTest::noValueIsNotZero()
{
    QVERIFY(!ArmCount{}.rate());
    QVERIFY(!*wilsonInterval({0, 0}));
    QVERIFY(!*newcombeInterval({0, 0}, {1, 2}));
    for (const auto &[one, two] : {std::pair{ArmCount{0, 0}, ArmCount{1, 5}}, std::pair{ArmCount{0, 5}, ArmCount{0, 9}}, std::pair{ArmCount{5, 5}, ArmCount{9, 9}}}) {
        QVERIFY(!twoProportions(one, two)->z);
        QVERIFY(!twoProportions(one, two)->yatesP);
        QVERIFY(!chiSquaredProportions({one, two})->chi2);
        QCOMPARE(plainTest(one, two)->p, 1.0);
        QVERIFY(plainTest(one, two)->exact);
    }
    QVERIFY(!sampleRatio({0, 0}, {1, 1})->p);
    QVERIFY(sampleRatio({0, 0}, {1, 1})->comparable());
    QVERIFY(!sampleRatio({1, 0}, {1, 1})->expected.isEmpty());
    QCOMPARE(*sampleRatio({9, 1}, {1, 0})->p, 0.0); // somebody where nobody was planned
    QVERIFY(sampleRatio({9, 0}, {1, 0})->comparable());
    QVERIFY(near(*sampleRatio({700, 200, 100}, {7, 2, 1})->p, 1));
}

void ProportionsTest::intervalsHoldTheRate()
{
    for (const ArmCount &arm : {ArmCount{0, 1}, ArmCount{1, 1}, ArmCount{1, 2}, ArmCount{0, mostPeople}, ArmCount{mostPeople, mostPeople}, ArmCount{7, 1'000'000}}) {
        const auto interval = *wilsonInterval(arm);
        QVERIFY(interval->low >= 0 && interval->high <= 1 && interval->low <= *arm.rate() && *arm.rate() <= interval->high);
    }
    // The other side of the coin.
    const auto some = *wilsonInterval({81, 263});
    const auto others = *wilsonInterval({182, 263});
    QVERIFY(near(some->low, 1 - others->high) && near(some->high, 1 - others->low));
}

void ProportionsTest::newcombeTurnsRound()
{
    const auto there = *newcombeInterval({56, 70}, {48, 80});
    const auto back = *newcombeInterval({48, 80}, {56, 70});
    QVERIFY(near(there->low, -back->high) && near(there->high, -back->low));
    const auto most = *newcombeInterval({9, 9}, {0, 9});
    QVERIFY(most->high <= 1 + 1e-12 && most->low > 0);
}

void ProportionsTest::powerAndSizeAreInverse()
{
    for (const PowerPlan &plan : {PowerPlan{0.2, 0.25}, PowerPlan{0.25, 0.2}, PowerPlan{0.01, 0.012, 0.01}, PowerPlan{0.5, 0.9}}) {
        for (const double power : {0.5, 0.8, 0.99}) {
            const auto size = sizeForPower(plan, power);
            QVERIFY(size.has_value());
            QVERIFY(near(*powerOfSize(plan, *size), power, 1e-9));
        }
    }
    QCOMPARE(*plannedSize({0.2, 0.25}), 1094);
    QVERIFY(near(*powerOfSize({0.3, 0.3}, 100), 0.025, 1e-9)); // no difference: only the luck of one side
    for (const PowerPlan &plan : {PowerPlan{0, 0.5}, PowerPlan{0.5, 1}, PowerPlan{0.2, 0.2}, PowerPlan{0.2, 0.3, 0}, PowerPlan{0.2, 0.3, 1}, PowerPlan{std::nan(""), 0.3}, PowerPlan{0.2, 0.2 + 1e-12}})
        QVERIFY(!plannedSize(plan));
    QVERIFY(!sizeForPower({0.2, 0.25}, 0));
    QVERIFY(!sizeForPower({0.2, 0.25}, 1));
    QVERIFY(!sizeForPower({0.2, 0.25}, 0.001));
    QVERIFY(!powerOfSize({0.2, 0.25}, 0));
    QVERIFY(!powerOfSize({0.2, 0.25}, HUGE_VAL));
}

void ProportionsTest::millerAsTheCalculator()
{
    QCOMPARE(*millerSampleSize(0.2, 0.05), 1030.0);
    QCOMPARE(*millerSampleSize(0.8, 0.05), 1030.0); // counted from the other side
    QVERIFY(!millerSampleSize(0.2, 0));
    QVERIFY(!millerSampleSize(0.2, 0.9));
    QVERIFY(!millerSampleSize(0.97, 0.05));
}

void ProportionsTest::holm()
{
    QCOMPARE(*holmAdjusted({}), QList<double>());
    const auto adjusted = holmAdjusted({0.04, 0.01, 0.03, 0.02});
    const QList<double> wanted{0.06, 0.04, 0.06, 0.06}; // R: p.adjust(c(.04, .01, .03, .02), "holm")
    for (qsizetype i = 0; i < 4; ++i)
        QVERIFY(near((*adjusted)[i], wanted[i]));
    QCOMPARE(*holmAdjusted({0.9, 0.8}), QList<double>({1, 1}));
    QCOMPARE(*holmAdjusted({0.03}), QList<double>{0.03});
    for (const double wrong : {-0.1, 1.1, std::nan("")})
        QVERIFY(!holmAdjusted({0.5, wrong}));
}

void ProportionsTest::betterAgreesWithTheSum()
{
    Draws draws(4);
    for (int i = 0; i < 60; ++i) {
        const BetaPosterior a{1 + draws.upTo(300), 1 + draws.upTo(3000)};
        const BetaPosterior b{1 + draws.upTo(300), 1 + draws.upTo(3000)};
        QVERIFY(near(*probabilityBBeatsA(a, b), sumOfBetter(a, b), 1e-9));
    }
    QVERIFY(near(*probabilityBBeatsA({1, 1}, {1, 1}), 0.5));
    QVERIFY(near(*probabilityBBeatsA({1, 1}, {2, 1}), 2.0 / 3)); // the larger of two uniforms against a third
}

void ProportionsTest::betterIsSymmetric()
{
    const BetaPosterior few{mostPeople / 10, mostPeople};
    const BetaPosterior more{mostPeople / 10 + 9000, mostPeople - 9000};
    QVERIFY(near(*probabilityBBeatsA(few, more) + *probabilityBBeatsA(more, few), 1, 1e-12));
    QVERIFY(near(*probabilityBBeatsA(few, more), *probabilityBBeatsA({more.beta, more.alpha}, {few.beta, few.alpha}), 1e-12));
    // So large, it is the normal distribution.
    const double spread = std::sqrt(2 * (1.0 / 11) * (10.0 / 11) / (1.1 * double(mostPeople)));
    const double expected = 0.5 * std::erfc(-(more.mean() - few.mean()) / spread / std::sqrt(2.0));
    QVERIFY(near(*probabilityBBeatsA(few, more), expected, 1e-4));
}

void ProportionsTest::lossAgreesWithTheIntegral()
{
    const QList<std::pair<BetaPosterior, BetaPosterior>> pairs{{{10, 50}, {60, 250}}, {{1, 1}, {1, 1}}, {{3, 9}, {9, 3}}, {{100, 900}, {120, 1000}}};
    for (const auto &[a, b] : pairs) {
        const auto loss = expectedLoss(a, b);
        QVERIFY(loss.has_value());
        QVERIFY(near(loss->ofA, integralOfGain(a, b), 1e-8));
        QVERIFY(near(loss->ofB, integralOfGain(b, a), 1e-8));
        QVERIFY(near(loss->ofA - loss->ofB, b.mean() - a.mean()));
    }
}

void ProportionsTest::mixtureAsWritten()
{
    Draws draws(5);
    for (int i = 0; i < 50; ++i) {
        const qint64 n = 10 + draws.upTo(5000);
        const ArmCount one{1 + draws.upTo(n - 2), n};
        const ArmCount two{1 + draws.upTo(n - 2), n};
        const double mean = (*one.rate() + *two.rate()) / 2;
        const double s2 = mean * (1 - mean);
        const double tau2 = 1e-4;
        const double difference = *two.rate() - *one.rate();
        const double written = std::log(std::sqrt(2 * s2 / (2 * s2 + double(n) * tau2)))
            + double(n) * double(n) * tau2 * difference * difference / (4 * s2 * (2 * s2 + double(n) * tau2));
        QVERIFY(near(mixtureTest(one, two)->logLambda, written, 1e-6));
        QVERIFY(near(mixtureTest(double(n), *one.rate(), *two.rate(), s2, tau2)->logLambda, written, 1e-6));
        QCOMPARE(mixtureTest(two, one)->p(), mixtureTest(one, two)->p());
    }
    for (const auto &[one, two] : {std::pair{ArmCount{0, 0}, ArmCount{1, 5}}, std::pair{ArmCount{0, 5}, ArmCount{0, 9}}, std::pair{ArmCount{5, 5}, ArmCount{9, 9}}})
        QCOMPARE(mixtureTest(one, two)->p(), 1.0);
    QCOMPARE(mixtureTest({0, mostPeople}, {mostPeople, mostPeople})->p(), 0.0); // Lambda outgrows a double, p does not
}

void ProportionsTest::alwaysValidNeverRises()
{
    Draws draws(6);
    AlwaysValidP running;
    double before = 1;
    ArmCount one;
    ArmCount two;
    for (int look = 0; look < 500; ++look) {
        one = {one.successes + draws.upTo(10), one.sends + 100};
        two = {two.successes + draws.upTo(11), two.sends + 100};
        const double p = running.see(*mixtureTest(one, two));
        QVERIFY(p <= before && p >= 0 && p <= mixtureTest(one, two)->p());
        before = p;
    }
    QVERIFY(before < 1);
}

void ProportionsTest::assignmentIsTheHash()
{
    // Python: int.from_bytes(hashlib.sha256(b"7:42").digest()[:8], "big") % 10000
    QCOMPARE(assignmentBucket("7", "42"), 7451);
    QCOMPARE(assignmentBucket("7", "43"), 1943);
    QCOMPARE(assignmentBucket("12", "1"), 2305);
    QCOMPARE(assignmentBucket(QStringLiteral("test-ț").toUtf8(), "0"), 2695);
    const QList<int> split{3333, 0, 3333, 3334};
    QCOMPARE(*variantOfBucket(0, split), 0);
    QCOMPARE(*variantOfBucket(3332, split), 0);
    QCOMPARE(*variantOfBucket(3333, split), 2); // nobody in a variant with no share
    QCOMPARE(*variantOfBucket(6665, split), 2);
    QCOMPARE(*variantOfBucket(6666, split), 3);
    QCOMPARE(*variantOfBucket(9999, split), 3);
    for (const QList<int> &wrong : {QList<int>{}, {5000, 4999}, {5000, 5001}, {-1, 10'001}, {20'000, -10'000}})
        QVERIFY(!variantOfBucket(1, wrong));
    QVERIFY(!variantOfBucket(-1, {10'000}));
    QVERIFY(!variantOfBucket(10'000, {10'000}));
}

void ProportionsTest::assignmentKeepsTheSplit()
{
    const QList<int> split{5000, 3000, 2000};
    QList<qint64> counts(3, 0);
    int moved = 0;
    for (int customer = 1; customer <= 30'000; ++customer) {
        const qsizetype variant = *variantOfBucket(assignmentBucket("31", QByteArray::number(customer)), split);
        ++counts[variant];
        moved += variant != *variantOfBucket(assignmentBucket("32", QByteArray::number(customer)), split);
    }
    QVERIFY(*sampleRatio(counts, {50, 30, 20})->p > 0.01);
    QVERIFY(!sampleRatio(counts, {1, 1, 1})->comparable());
    QVERIFY(moved > 15'000); // another test deals anew
}

void ProportionsTest::refuses()
{
    for (const ArmCount &wrong : {ArmCount{-1, 5}, ArmCount{6, 5}, ArmCount{0, -1}, ArmCount{0, mostPeople + 1}, ArmCount{1, std::numeric_limits<qint64>::max()}}) {
        QVERIFY(!checkArm(wrong));
        QVERIFY(!twoProportions(wrong, {1, 2}));
        QVERIFY(!fisherExact({1, 2}, wrong));
        QVERIFY(!plainTest({1, 2}, wrong));
        QVERIFY(!wilsonInterval(wrong));
        QVERIFY(!newcombeInterval(wrong, {1, 2}));
        QVERIFY(!mixtureTest(wrong, {1, 2}));
        QVERIFY(!chiSquaredProportions({wrong, {1, 2}}));
        QVERIFY(!checkArm(wrong).error().what.isEmpty());
    }
    QVERIFY(!chiSquaredProportions({{1, 2}}));
    QVERIFY(!chiSquaredProportions({{1, 2}, {1, 2}, {1, 2}}, Continuity::Yates));
    QVERIFY(!mixtureTest({1, 2}, {1, 2}, 0));
    QVERIFY(!mixtureTest({1, 2}, {1, 2}, std::nan("")));
    QVERIFY(!mixtureTest(-1, 0, 0, 1, 1));
    QVERIFY(!mixtureTest(1, 0, HUGE_VAL, 1, 1));
    QVERIFY(!mixtureTest(1, 0, 1e300, 1e-300, 1));
    QVERIFY(!probabilityBBeatsA({0, 1}, {1, 1}));
    QVERIFY(!expectedLoss({1, 1}, {1, mostPeople + 2}));
    for (const QList<double> &split : {QList<double>{}, {1}, {1, 1, 1}, {0, 0}, {1, -1}, {1, std::nan("")}, {1, HUGE_VAL}})
        QVERIFY(!sampleRatio({5, 5}, split));
    QVERIFY(!sampleRatio({5}, {1}));
    QVERIFY(!sampleRatio({5, -5}, {1, 1}));
}

} // namespace punte
