// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoringPhase.h"

#include "models/decisions/cases/CaseFacts.h"
#include "views/decisions/phases/PhaseRegistry.h"
#include "views/decisions/scoring/ScoringView.h"

namespace punte {

static constexpr int scoringPhase = 4;

void registerScoringPhase()
{
    const auto isScored = [](const CaseFacts &facts) { return facts.phase == scoringPhase && facts.status == "evaluating"; };
    PhaseRegistry::instance().add({.id = "scoring", .phase = scoringPhase, .suits = isScored, .canShow = isScored,
        .create = [](ShellServices &shell, DecisionCase &decision, QWidget *parent) -> PhaseView * { return new ScoringView(shell, decision, parent); }});
}

} // namespace punte
