// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/TestDecision.h"

#include "models/campaigns/MethodError.h"
#include "models/campaigns/abtests/Holm.h"
#include "models/campaigns/abtests/TwoProportions.h"

#include <algorithm>

namespace punte {

namespace {

Result<> checkTestPlan(const TestPlan &plan)
{
    if (plan.split.size() < 2)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A test needs at least two variants."));
    if (plan.plannedSize < 1 || plan.plannedSize > mostPeople)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The planned number of people is not 1 or more."));
    if (!(plan.alpha > 0 && plan.alpha < 1))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The level is not between 0 and 1."));
    return {};
}

/// Goes through the looks once, in the order of time.
class LookByLook final {
public:
    explicit LookByLook(const TestPlan &plan) : m_plan(plan), m_running(plan.split.size() - 1)
    {
        decision.pairs.resize(m_running.size());
    }

    Result<> see(const TestLook &look, qsizetype index)
    {
        if (look.size() != m_plan.split.size())
            return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A look does not count every variant."));
        QList<double> running;
        for (qsizetype pair = 0; pair < m_running.size(); ++pair) {
            const auto mixture = mixtureTest(look[0], look[pair + 1], m_plan.tau);
            if (!mixture)
                return std::unexpected(mixture.error());
            running.append(m_running[pair].see(*mixture));
        }
        const auto adjusted = holmAdjusted(running);
        for (qsizetype pair = 0; pair < adjusted->size(); ++pair) {
            decision.pairs[pair].alwaysValidP = (*adjusted)[pair];
            if ((*adjusted)[pair] < m_plan.anyTimeLevel())
                decide(pair, DecidedBy::AnyTime, look, index);
        }
        const bool reached = std::ranges::all_of(look, [&](const ArmCount &arm) { return arm.sends >= m_plan.plannedSize; });
        return reached && !decision.plannedLook ? testAtPlannedSize(look, index) : Result<>{};
    }

    TestDecision decision;

private:
    Result<> testAtPlannedSize(const TestLook &look, qsizetype index)
    {
        decision.plannedLook = index;
        QList<double> plain;
        for (qsizetype pair = 0; pair < m_running.size(); ++pair) {
            const auto test = plainTest(look[pair + 1], look[0]);
            if (!test)
                return std::unexpected(test.error());
            plain.append(test->p);
            decision.pairs[pair].plannedExact = test->exact;
        }
        const auto adjusted = holmAdjusted(plain);
        if (!adjusted)
            return std::unexpected(adjusted.error());
        for (qsizetype pair = 0; pair < adjusted->size(); ++pair) {
            decision.pairs[pair].plannedP = (*adjusted)[pair];
            if ((*adjusted)[pair] < m_plan.plannedLevel())
                decide(pair, DecidedBy::PlannedSize, look, index);
        }
        return {};
    }

    /// The first decision stands.
    void decide(qsizetype pair, DecidedBy by, const TestLook &look, qsizetype index)
    {
        PairDecision &decided = decision.pairs[pair];
        if (decided.decidedBy != DecidedBy::Nothing)
            return;
        decided.decidedBy = by;
        decided.decidedAt = index;
        decided.challengerBetter = *look[pair + 1].rate() > *look[0].rate();
    }

    const TestPlan &m_plan;
    QList<AlwaysValidP> m_running;
};

void nameVerdict(TestDecision &decision, const TestLook &last)
{
    if (!decision.ratio.comparable()) {
        decision.verdict = Verdict::NotComparable;
        return;
    }
    bool controlBeatsAll = true;
    for (qsizetype pair = 0; pair < decision.pairs.size(); ++pair) {
        const PairDecision &decided = decision.pairs[pair];
        const bool better = decided.decidedBy != DecidedBy::Nothing && decided.challengerBetter;
        controlBeatsAll = controlBeatsAll && decided.decidedBy != DecidedBy::Nothing && !better;
        if (better && (!decision.winner || last[pair + 1].rate() > last[*decision.winner].rate()))
            decision.winner = pair + 1;
    }
    if (decision.winner) {
        decision.verdict = Verdict::ChallengerBetter;
    } else if (controlBeatsAll) {
        decision.verdict = Verdict::ControlBetter;
        decision.winner = 0;
    } else {
        decision.verdict = decision.plannedLook ? Verdict::NoDifference : Verdict::TooEarly;
    }
}

} // namespace

Result<TestDecision> decideTest(const TestPlan &plan, const QList<TestLook> &looks)
{
    if (const auto checked = checkTestPlan(plan); !checked)
        return std::unexpected(checked.error());
    LookByLook walk(plan);
    for (qsizetype i = 0; i < looks.size(); ++i)
        if (const auto seen = walk.see(looks[i], i); !seen)
            return std::unexpected(seen.error());
    const TestLook last = looks.isEmpty() ? TestLook(plan.split.size()) : looks.last();
    QList<qint64> people;
    for (const ArmCount &arm : last)
        people.append(arm.sends);
    const auto ratio = sampleRatio(people, plan.split);
    if (!ratio)
        return std::unexpected(ratio.error());
    walk.decision.ratio = *ratio;
    nameVerdict(walk.decision, last);
    return walk.decision;
}

} // namespace punte
