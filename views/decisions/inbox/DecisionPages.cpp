// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionPages.h"

#include "models/core/Clock.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "views/components/EnumLook.h"
#include "views/components/PageRegistry.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordTabRegistry.h"
#include "views/decisions/inbox/CompanyDecisionsTab.h"
#include "views/decisions/inbox/DecisionLines.h"
#include "views/decisions/inbox/DecisionsPage.h"

#include <QCoreApplication>

namespace punte {

static void addLooks()
{
    const auto look = [](const char *vocabulary, const char *code, Semantic role, const char *icon = "") {
        EnumLooks::add(vocabulary, QString::fromLatin1(code), {EnumLook::Kind::Chip, role, QString::fromLatin1(icon)});
    };
    look("decision_status", "created", Semantic::Outlined);
    look("decision_status", "team_input", Semantic::Info);
    look("decision_status", "evaluating", Semantic::Violet);
    look("decision_status", "resolved", Semantic::Positive, "checkmark");
    look("decision_status", "cancelled", Semantic::Neutral, "process-stop");
    for (const char *mine : {"score", "reveal", "decide"})
        look("decision_next", mine, Semantic::Accent);
    look("decision_next", "outcome", Semantic::Warning);
}

static void addLines(const char *kind)
{
    RecordTabRegistry::instance().add(QByteArray(kind) + ":beside",
        {.id = "decisions", .title = QT_TRANSLATE_NOOP("RecordTabs", "Decisions"), .order = 100, .permission = "decisions.read",
            .create = [kind](ShellServices &shell, QWidget *parent) -> RecordTab * { return new DecisionLines(shell, kind, parent); }});
}

void registerDecisionInbox(PageRegistry &registry)
{
    addLooks();
    PageInfo decisions;
    decisions.id = "decisions";
    decisions.title = QT_TRANSLATE_NOOP("Pages", "Decisions");
    decisions.icon = "vcs-branch";
    decisions.group = NavGroup::Resolve;
    decisions.order = 10;
    decisions.shortcut = QKeySequence(Qt::CTRL | Qt::Key_9);
    decisions.permission = "decisions.read";
    decisions.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new DecisionsPage(shell, parent); };
    decisions.badge = [](ShellServices &shell, QObject *context, std::function<void(PageBadge)> done) {
        shell.database().query(context, "decisions/count_waiting", {{QStringLiteral("me"), shell.session().userId}, {QStringLiteral("now"), Clock::now()}},
            [done = std::move(done)](const BatchResult &result) {
                if (result)
                    done({result->first().value(0, u"n").toInt(), result->first().value(0, u"is_late").toBool()});
            }, Lane::Background);
    };
    decisions.badgeTables = {"decision.customer_decisions", "decision.evaluators", "decision.rounds"};
    registry.add(decisions);

    RecordTabRegistry::instance().add("company",
        {.id = "decisions", .title = QT_TRANSLATE_NOOP("RecordTabs", "Decisions"), .order = 140, .permission = "decisions.read",
            .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new CompanyDecisionsTab(shell, parent); },
            .countQuery = "decisions/count_decisions_of_company", .countTables = {"decision.customer_decisions"}});
    addLines("request");
    addLines("task");
}

} // namespace punte
