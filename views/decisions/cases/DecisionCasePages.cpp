// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/DecisionCasePages.h"

#include "models/decisions/cases/CaseFacts.h"
#include "views/components/PageRegistry.h"
#include "views/decisions/cases/DecisionPage.h"
#include "views/decisions/cases/FramingView.h"

#include <QCoreApplication>

namespace punte {

void registerDecisionCasePages(PageRegistry &registry)
{
    PhaseInfo framing;
    framing.id = "framing";
    framing.phase = 3;
    framing.firstPhase = 1;
    framing.suits = [](const CaseFacts &facts) { return facts.phase <= 3 || facts.status == "cancelled"; };
    framing.canShow = [](const CaseFacts &) { return true; };
    framing.create = [](ShellServices &shell, DecisionCase &decision, QWidget *parent) -> PhaseView * { return new FramingView(shell, decision, parent); };
    PhaseRegistry::instance().add(framing);

    PageInfo decision;
    decision.id = "decision";
    decision.title = QT_TRANSLATE_NOOP("Pages", "Decision");
    decision.icon = "vcs-branch";
    decision.group = NavGroup::Resolve;
    decision.order = 11;
    decision.recordKinds = {"decision"}; // who may not read any is told so by the page
    decision.inNavigation = false;
    decision.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new DecisionPage(shell, parent); };
    registry.add(decision);
}

} // namespace punte
