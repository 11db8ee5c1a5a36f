// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/DecisionCasePages.h"

#include "views/components/PageRegistry.h"
#include "views/decisions/cases/DecisionPage.h"

#include <QCoreApplication>

namespace punte {

void registerDecisionCasePages(PageRegistry &registry)
{
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
