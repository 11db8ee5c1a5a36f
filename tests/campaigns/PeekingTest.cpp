// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeekingTest.h"

#include "models/campaigns/abtests/Power.h"
#include "models/campaigns/abtests/TestDecision.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace punte {

namespace {

constexpr int peoplePerLook = 100;

/// How many of a hundred people succeed, from a table of the binomial distribution: one number a look, the same on every machine.
class Successes final {
public:
    explicit Successes(double rate)
    {
        double weight = std::pow(1 - rate, peoplePerLook);
        double sum = 0;
        for (int k = 0; k <= peoplePerLook; ++k) {
            sum += weight;
            m_below.push_back(sum);
            weight *= double(peoplePerLook - k) / double(k + 1) * rate / (1 - rate);
        }
    }
    qint64 draw(std::mt19937_64 &generator) const
    {
        const double at = double(generator() >> 11) * 0x1.0p-53;
        return std::min<qint64>(peoplePerLook, std::ranges::lower_bound(m_below, at) - m_below.begin());
    }

private:
    std::vector<double> m_below;
};

/// A test that is looked at after every hundred people in each variant.
QList<TestLook> drawnTest(const Successes &control, const Successes &challenger, int looks, std::mt19937_64 &generator)
{
    QList<TestLook> drawn;
    ArmCount a;
    ArmCount b;
    for (int look = 0; look < looks; ++look) {
        a = {a.successes + control.draw(generator), a.sends + peoplePerLook};
        b = {b.successes + challenger.draw(generator), b.sends + peoplePerLook};
        drawn.append({a, b});
    }
    return drawn;
}

TestPlan planFor(qint64 size)
{
    TestPlan plan;
    plan.split = {1, 1};
    plan.plannedSize = size;
    return plan;
}

bool namesAWinner(qint64 plannedSize, const QList<TestLook> &looks)
{
    return decideTest(planFor(plannedSize), looks)->winner.has_value();
}

/// The rule of the impatient: |z| > 1.96 at any look.
bool naiveWinner(const QList<TestLook> &looks)
{
    return std::ranges::any_of(looks, [](const TestLook &look) {
        const double n = double(look[0].sends);
        const double pooled = double(look[0].successes + look[1].successes) / (2 * n);
        return std::abs(double(look[0].successes - look[1].successes)) / n > 1.959964 * std::sqrt(2 * pooled * (1 - pooled) / n);
    });
}

} // namespace

void PeekingTest::falseWinnersAreRare()
{
    constexpr int tests = 4000;
    const Successes tenPercent(0.10);
    std::mt19937_64 generator(20'260'101);
    int naive = 0;
    int early = 0; // planned for 2,000 a variant, looked at five times as long
    int late = 0;  // planned for all 10,000
    for (int test = 0; test < tests; ++test) {
        const QList<TestLook> looks = drawnTest(tenPercent, tenPercent, 100, generator);
        naive += naiveWinner(looks);
        early += namesAWinner(2'000, looks);
        late += namesAWinner(10'000, looks);
    }
    qInfo("false winners of %d: naive %d, planned 2,000: %d, planned 10,000: %d", tests, naive, early, late);
    QVERIFY(naive > 0.35 * tests && naive < 0.40 * tests); // the simulation is the one that is known: 37 %
    QVERIFY(early <= 0.05 * tests);
    QVERIFY(late <= 0.05 * tests);
    QVERIFY(early > 0.02 * tests && late > 0.02 * tests); // and the verdict does decide
}

void PeekingTest::noLookTakesADecisionBack()
{
    // What the test above takes from the last look was so at every look from the decision on, and at none before.
    const Successes ten(0.10);
    const Successes thirteen(0.13);
    std::mt19937_64 generator(3);
    int decided = 0;
    for (int test = 0; test < 20; ++test) {
        const QList<TestLook> looks = drawnTest(ten, test % 2 ? thirteen : ten, 40, generator);
        const TestDecision end = *decideTest(planFor(2'000), looks);
        for (qsizetype seen = 1; seen <= looks.size(); ++seen) {
            const TestDecision then = *decideTest(planFor(2'000), looks.first(seen));
            const bool after = end.winner && seen > end.pairs[0].decidedAt;
            QCOMPARE(then.winner, after ? end.winner : std::nullopt);
        }
        decided += end.winner.has_value();
    }
    QVERIFY(decided >= 5 && decided < 20);
}

void PeekingTest::trueWinnersAreFound()
{
    const auto size = plannedSize({0.10, 0.12});
    QCOMPARE(*size, 3841);
    std::mt19937_64 generator(4);
    int right = 0;
    int wrong = 0;
    for (int test = 0; test < 500; ++test) {
        const auto decision = decideTest(planFor(*size), drawnTest(Successes(0.10), Successes(0.12), 39, generator));
        right += decision->verdict == Verdict::ChallengerBetter;
        wrong += decision->verdict == Verdict::ControlBetter;
    }
    QVERIFY2(right > 0.73 * 500, qPrintable(QString::number(right)));
    QVERIFY(wrong <= 1);
}

} // namespace punte
