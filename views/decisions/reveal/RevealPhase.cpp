// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/RevealPhase.h"

#include "models/decisions/cases/CaseFacts.h"
#include "views/decisions/phases/PhaseRegistry.h"
#include "views/decisions/reveal/RevealView.h"

namespace punte {

void registerRevealPhase()
{
    PhaseInfo reveal;
    reveal.id = "reveal";
    reveal.phase = 5;
    reveal.suits = [](const CaseFacts &facts) { return facts.phase == 5; };
    reveal.canShow = [](const CaseFacts &facts) { return facts.phase >= 5; };
    reveal.create = [](ShellServices &shell, DecisionCase &decision, QWidget *parent) -> PhaseView * { return new RevealView(shell, decision, parent); };
    PhaseRegistry::instance().add(reveal);
}

} // namespace punte
