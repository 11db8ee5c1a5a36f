// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/TestVerdict.h"

#include "models/campaigns/abtests/NewcombeInterval.h"
#include "models/campaigns/abtests/WilsonInterval.h"

namespace punte {

namespace {

Result<PairFigures> figuresOf(const ArmCount &control, const ArmCount &challenger)
{
    PairFigures figures;
    const auto newcombe = newcombeInterval(challenger, control);
    const auto chance = probabilityBBeatsA(BetaPosterior::of(control), BetaPosterior::of(challenger));
    const auto loss = expectedLoss(BetaPosterior::of(control), BetaPosterior::of(challenger));
    if (!newcombe || !chance || !loss)
        return std::unexpected(!newcombe ? newcombe.error() : !chance ? chance.error() : loss.error());
    if (control.rate() && challenger.rate())
        figures.difference = *challenger.rate() - *control.rate();
    figures.newcombe = *newcombe;
    figures.chanceBetter = *chance;
    figures.loss = *loss;
    return figures;
}

} // namespace

Result<TestVerdict> testVerdict(const TestPlan &plan, const QList<TestLook> &looks)
{
    const auto decision = decideTest(plan, looks);
    if (!decision)
        return std::unexpected(decision.error());
    TestVerdict verdict{*decision, {}, {}};
    const TestLook last = looks.isEmpty() ? TestLook(plan.split.size()) : looks.last();
    for (const ArmCount &arm : last) {
        const auto wilson = wilsonInterval(arm);
        if (!wilson)
            return std::unexpected(wilson.error());
        verdict.variants.append({arm, arm.rate(), *wilson});
    }
    for (qsizetype challenger = 1; challenger < last.size(); ++challenger) {
        const auto figures = figuresOf(last.first(), last[challenger]);
        if (!figures)
            return std::unexpected(figures.error());
        verdict.pairs.append(*figures);
    }
    return verdict;
}

} // namespace punte
