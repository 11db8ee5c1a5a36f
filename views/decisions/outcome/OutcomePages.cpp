// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/OutcomePages.h"

#include "models/db/Session.h"
#include "models/decisions/cases/CaseFacts.h"
#include "views/components/PageRegistry.h"
#include "views/components/ShellServices.h"
#include "views/decisions/outcome/LearningPage.h"
#include "views/decisions/outcome/OutcomeView.h"
#include "views/decisions/phases/PhaseRegistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace punte {

void registerOutcomePhase()
{
    const auto isDecided = [](const CaseFacts &facts) { return facts.status == "resolved"; };
    PhaseRegistry::instance().add({.id = "outcome", .phase = 6, .suits = isDecided, .canShow = isDecided,
        .create = [](ShellServices &shell, DecisionCase &decision, QWidget *parent) -> PhaseView * { return new OutcomeView(shell, decision, parent); }});
}

void registerLearningPage(PageRegistry &registry)
{
    registry.add({.id = "decision_learning", .title = QT_TRANSLATE_NOOP("Pages", "Learning"), .icon = "office-chart-bar", .group = NavGroup::Resolve, .order = 15,
        .permission = "decisions.read", .inNavigation = false, .create = [](ShellServices &shell, QWidget *parent) -> Page * { return new LearningPage(shell, parent); }});
}

LearningCommands::LearningCommands(ShellServices &shell, QWidget *window) : QObject(window)
{
    if (!shell.session().may("decisions.read"))
        return;
    QAction *open = shell.addAction({.id = "decisions.learning", .context = "LearningCommands", .text = QT_TRANSLATE_NOOP("LearningCommands", "What was learned from decisions"),
                                     .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"), .icon = "office-chart-bar",
                                     .keywords = QT_TRANSLATE_NOOP("LearningCommands", "learning statistics outcome prediction fair treatment"),
                                     .shortText = QT_TRANSLATE_NOOP("LearningCommands", "Learning")}, nullptr);
    connect(open, &QAction::triggered, this, [&shell] { shell.showPage("decision_learning"); });
}

} // namespace punte
