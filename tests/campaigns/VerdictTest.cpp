// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerdictTest.h"

#include "models/campaigns/abtests/Holm.h"
#include "models/campaigns/abtests/NewcombeInterval.h"
#include "models/campaigns/abtests/TestVerdict.h"
#include "models/campaigns/abtests/TwoProportions.h"
#include "models/campaigns/abtests/WilsonInterval.h"

#include <QTest>

#include <cmath>

namespace punte {

namespace {

/// 20 % against 25 % needs 1,094 people in each.
TestPlan planOf(qsizetype variants = 2, qint64 size = 1094)
{
    TestPlan plan;
    plan.split = QList<double>(variants, 1.0);
    plan.plannedSize = size;
    return plan;
}

TestLook lookOf(qint64 people, std::initializer_list<qint64> successes)
{
    TestLook look;
    for (const qint64 each : successes)
        look.append({each, people});
    return look;
}

Verdict verdictOf(const QList<TestLook> &looks, qint64 size = 1094)
{
    const auto decision = decideTest(planOf(looks.first().size(), size), looks);
    return decision.value().verdict;
}

} // namespace

void VerdictTest::five_data()
{
    QTest::addColumn<QList<TestLook>>("looks");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("winner");
    QTest::newRow("not comparable") << QList<TestLook>{{{60, 600}, {80, 400}}} << Verdict::NotComparable << -1;
    QTest::newRow("not comparable, however clear") << QList<TestLook>{{{600, 6000}, {1200, 4000}}} << Verdict::NotComparable << -1;
    QTest::newRow("too early") << QList<TestLook>{lookOf(100, {20, 30})} << Verdict::TooEarly << -1;
    QTest::newRow("B at the planned size") << QList<TestLook>{lookOf(100, {20, 22}), lookOf(1094, {219, 262})} << Verdict::ChallengerBetter << 1;
    QTest::newRow("A at the planned size") << QList<TestLook>{lookOf(1094, {262, 219})} << Verdict::ControlBetter << 0;
    QTest::newRow("B long before") << QList<TestLook>{lookOf(1093, {110, 260})} << Verdict::ChallengerBetter << 1;
    QTest::newRow("A long before") << QList<TestLook>{lookOf(1093, {260, 110})} << Verdict::ControlBetter << 0;
    QTest::newRow("no difference") << QList<TestLook>{lookOf(1094, {219, 225})} << Verdict::NoDifference << -1;
}

void VerdictTest::five()
{
    QFETCH(const QList<TestLook>, looks);
    QFETCH(const Verdict, verdict);
    QFETCH(const int, winner);
    const auto decision = decideTest(planOf(), looks);
    QVERIFY(decision.has_value());
    QCOMPARE(decision->verdict, verdict);
    QCOMPARE(int(decision->winner.value_or(-1)), winner);
    const PairDecision &pair = decision->pairs.first();
    const DecidedBy by = looks.last().first().sends == 1093 ? DecidedBy::AnyTime : DecidedBy::PlannedSize;
    if (winner >= 0) {
        QCOMPARE(pair.decidedBy, by);
        QCOMPARE(pair.decidedAt, looks.size() - 1);
        QCOMPARE(pair.challengerBetter, winner == 1);
    }
}

void VerdictTest::plannedSizeIsReachedByAll()
{
    QCOMPARE(verdictOf({{{219, 1094}, {225, 1093}}}), Verdict::TooEarly);
    QCOMPARE(verdictOf({{{219, 1093}, {225, 1094}}}), Verdict::TooEarly);
    QCOMPARE(verdictOf({{{219, 1094}, {225, 1094}}}), Verdict::NoDifference);
    QCOMPARE(verdictOf({{{219, 1100}, {262, 1093}}}), Verdict::TooEarly);
    QCOMPARE(verdictOf({{{219, 1100}, {262, 1094}}}), Verdict::ChallengerBetter);
}

void VerdictTest::thePlannedTestHappensOnce()
{
    // At 2,000 the plain test would say B: it has had its chance at 1,094.
    const QList<TestLook> looks{lookOf(500, {100, 105}), lookOf(1094, {219, 240}), lookOf(2000, {400, 460})};
    QVERIFY(plainTest(looks[2][0], looks[2][1])->p < 0.03);
    const auto decision = decideTest(planOf(), looks);
    QCOMPARE(decision->verdict, Verdict::NoDifference);
    QCOMPARE(decision->plannedLook, std::optional<qsizetype>(1));
    QCOMPARE(*decision->pairs[0].plannedP, plainTest(looks[1][0], looks[1][1])->p);
    // Clear enough for the other rule, it is B after all.
    QCOMPARE(verdictOf({looks[0], looks[1], looks[2], lookOf(20'000, {4000, 4900})}), Verdict::ChallengerBetter);
}

void VerdictTest::aDecisionStands()
{
    const TestLook clear = lookOf(1000, {100, 260});
    const TestLook melted = lookOf(1094, {260, 262});
    const auto decision = decideTest(planOf(), {lookOf(200, {20, 22}), clear, melted});
    QCOMPARE(decision->verdict, Verdict::ChallengerBetter);
    QCOMPARE(decision->pairs[0].decidedAt, 1);
    QVERIFY(*decision->pairs[0].plannedP > 0.9);
    double before = 1;
    QList<TestLook> looks;
    for (const TestLook &look : {lookOf(200, {20, 22}), clear, melted}) {
        looks.append(look);
        const double p = decideTest(planOf(), looks)->pairs[0].alwaysValidP;
        QVERIFY(p <= before);
        before = p;
    }
    // Only people who did not arrive as planned take the word back.
    QCOMPARE(verdictOf({clear, {{600, 6000}, {400, 4000}}}), Verdict::NotComparable);
}

void VerdictTest::theLevelIsShared()
{
    // p = 0.0435: below 5 %, and above the 4 % that the planned test may spend.
    const TestLook look = lookOf(1094, {219, 258});
    const double p = plainTest(look[0], look[1])->p;
    QVERIFY(p > planOf().plannedLevel() && p < planOf().alpha);
    QCOMPARE(verdictOf({look}), Verdict::NoDifference);
    QCOMPARE(verdictOf({lookOf(1094, {219, 259})}), Verdict::ChallengerBetter);
    QVERIFY(std::abs(planOf().plannedLevel() + planOf().anyTimeLevel() - planOf().alpha) < 1e-15);
    TestPlan lenient = planOf();
    lenient.alpha = 0.10;
    QCOMPARE(decideTest(lenient, {look})->verdict, Verdict::ChallengerBetter);
}

void VerdictTest::gateOfTheSampleRatio()
{
    // Chi-squared of 12.1157 has p = 0.0005.
    QCOMPARE(verdictOf({{{0, 5174}, {0, 4826}}}, 100), Verdict::NoDifference);
    QCOMPARE(verdictOf({{{0, 5175}, {0, 4825}}}, 100), Verdict::NotComparable);
    TestPlan uneven = planOf();
    uneven.split = {90, 10};
    QCOMPARE(decideTest(uneven, {{{90, 900}, {10, 100}}})->verdict, Verdict::TooEarly);
    QCOMPARE(decideTest(uneven, {{{50, 500}, {50, 500}}})->verdict, Verdict::NotComparable);
}

void VerdictTest::nobodyYet()
{
    for (const QList<TestLook> &looks : {QList<TestLook>{}, {lookOf(0, {0, 0})}}) {
        const auto verdict = testVerdict(planOf(), looks);
        QVERIFY(verdict.has_value());
        QCOMPARE(verdict->decision.verdict, Verdict::TooEarly);
        QVERIFY(!verdict->variants[0].rate && !verdict->variants[1].wilson);
        QVERIFY(!verdict->pairs[0].difference && !verdict->pairs[0].newcombe);
        QVERIFY(std::abs(verdict->pairs[0].chanceBetter - 0.5) < 1e-15);
        QCOMPARE(verdict->decision.pairs[0].alwaysValidP, 1.0);
        QVERIFY(!verdict->decision.pairs[0].plannedP);
        QVERIFY(!verdict->decision.ratio.p);
    }
    QCOMPARE(verdictOf({{{0, 0}, {1, 3}}}), Verdict::TooEarly);
    QCOMPARE(verdictOf({{{0, 0}, {1, 20}}}), Verdict::NotComparable);
}

void VerdictTest::theSameInBoth()
{
    for (const qint64 successes : {0, 1, 547, 1094}) {
        const auto verdict = testVerdict(planOf(), {lookOf(1094, {successes, successes})});
        QCOMPARE(verdict->decision.verdict, Verdict::NoDifference);
        QCOMPARE(*verdict->pairs[0].difference, 0.0);
        QVERIFY(std::abs(verdict->pairs[0].chanceBetter - 0.5) < 1e-12);
        QVERIFY(*verdict->decision.pairs[0].plannedP > 1 - 1e-12);
        QCOMPARE(verdict->decision.pairs[0].plannedExact, successes != 547);
    }
    QCOMPARE(verdictOf({lookOf(1, {0, 1})}, 1), Verdict::NoDifference); // Fisher's p of one against one is 1
}

void VerdictTest::severalChallengers()
{
    const auto winnerOf = [](const QList<TestLook> &looks, qint64 size) {
        const auto decision = decideTest(planOf(3, size), looks);
        return std::pair(decision->verdict, int(decision->winner.value_or(-1)));
    };
    QCOMPARE(winnerOf({lookOf(5000, {500, 525, 675})}, 5000), std::pair(Verdict::ChallengerBetter, 2));
    QCOMPARE(winnerOf({lookOf(5000, {500, 680, 675})}, 5000), std::pair(Verdict::ChallengerBetter, 1));
    QCOMPARE(winnerOf({lookOf(5000, {500, 675, 675})}, 5000), std::pair(Verdict::ChallengerBetter, 1));
    QCOMPARE(winnerOf({lookOf(5000, {500, 675, 300})}, 5000), std::pair(Verdict::ChallengerBetter, 1));
    QCOMPARE(winnerOf({lookOf(5000, {500, 350, 350})}, 5000), std::pair(Verdict::ControlBetter, 0));
    // Better than one of two is not yet better.
    QCOMPARE(winnerOf({lookOf(5000, {500, 350, 500})}, 5000), std::pair(Verdict::NoDifference, -1));
    QCOMPARE(winnerOf({lookOf(5000, {500, 350, 500})}, 5001), std::pair(Verdict::TooEarly, -1));
    QCOMPARE(winnerOf({{{500, 5000}, {675, 5000}, {675, 4000}}}, 5000), std::pair(Verdict::NotComparable, -1));
}

void VerdictTest::holmOverChallengers()
{
    QCOMPARE(verdictOf({lookOf(1094, {219, 262})}), Verdict::ChallengerBetter);
    QCOMPARE(verdictOf({lookOf(1094, {219, 262, 219})}), Verdict::NoDifference); // 2 x 0.026
    const TestLook look = lookOf(1094, {219, 262, 290});
    const auto decision = decideTest(planOf(3), {look});
    const auto wanted = holmAdjusted({plainTest(look[0], look[1])->p, plainTest(look[0], look[2])->p});
    QCOMPARE(*decision->pairs[0].plannedP, (*wanted)[0]);
    QCOMPARE(*decision->pairs[1].plannedP, (*wanted)[1]);
    QCOMPARE(decision->winner, std::optional<qsizetype>(2));
}

void VerdictTest::figures()
{
    const ArmCount control{219, 1094};
    const ArmCount challenger{262, 1094};
    const auto verdict = testVerdict(planOf(), {{control, challenger}});
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->variants.size(), 2);
    QCOMPARE(*verdict->variants[1].rate, 262.0 / 1094);
    QCOMPARE(verdict->variants[0].wilson->low, (*wilsonInterval(control))->low);
    QCOMPARE(verdict->pairs[0].newcombe->high, (*newcombeInterval(challenger, control))->high);
    QVERIFY(verdict->pairs[0].newcombe->low > 0 && *verdict->pairs[0].difference > verdict->pairs[0].newcombe->low);
    QCOMPARE(verdict->pairs[0].chanceBetter, *probabilityBBeatsA({220, 876}, {263, 833}));
    QVERIFY(verdict->pairs[0].loss.ofA > verdict->pairs[0].loss.ofB);
    QCOMPARE(*verdict->decision.ratio.p, 1.0);
}

void VerdictTest::refuses()
{
    const QList<TestLook> looks{lookOf(10, {1, 2})};
    QVERIFY(!decideTest(planOf(1), {}));
    QVERIFY(!decideTest(planOf(0), {}));
    QVERIFY(!decideTest(planOf(3), looks));
    QVERIFY(!decideTest(planOf(2, 0), looks));
    QVERIFY(!decideTest(planOf(2, mostPeople + 1), looks));
    for (const double alpha : {0.0, 1.0, -0.1, std::nan("")}) {
        TestPlan plan = planOf();
        plan.alpha = alpha;
        QVERIFY(!decideTest(plan, looks));
    }
    TestPlan plan = planOf();
    plan.tau = 0;
    QVERIFY(!decideTest(plan, looks));
    plan = planOf();
    plan.split = {0, 0};
    QVERIFY(!decideTest(plan, looks));
    QVERIFY(!testVerdict(planOf(), {lookOf(10, {1, 11})}));
    QVERIFY(!testVerdict(planOf(), {lookOf(10, {1, -1})}));
    QVERIFY(!testVerdict(planOf(), {lookOf(10, {1, 11}), lookOf(20, {1, 11})})); // an old look is checked too
}

} // namespace punte
