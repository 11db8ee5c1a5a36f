// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/crediting/CreditPages.h"

#include "models/db/Session.h"
#include "views/campaigns/crediting/CreditPage.h"
#include "views/campaigns/crediting/CreditTab.h"
#include "views/components/PageRegistry.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace punte {

void registerCreditPages(PageRegistry &registry)
{
    PageInfo page;
    page.id = "attribution";
    page.title = QT_TRANSLATE_NOOP("Pages", "Attribution");
    page.icon = "office-chart-bar";
    page.group = NavGroup::Grow;
    page.order = 31;
    page.permission = "results.count";
    page.inNavigation = false; // behind the dashboard's panel
    page.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new CreditPage(shell, parent); };
    page.helpTopic = "campaigns";
    registry.add(page);
    RecordTabRegistry::instance().add("campaign", {.id = "attribution", .title = QT_TRANSLATE_NOOP("RecordTabs", "Credit"), .order = 600, .permission = "results.count",
        .create = [](ShellServices &shell, QWidget *host) -> RecordTab * { return new CreditTab(shell, host); }});
}

CreditCommands::CreditCommands(ShellServices &shell, QWidget *window) : QObject(window)
{
    if (!shell.session().may("results.count"))
        return;
    QAction *open = shell.addAction({.id = "campaigns.attribution", .context = "CreditCommands", .text = QT_TRANSLATE_NOOP("CreditCommands", "Attribution of conversions"),
                                        .group = QT_TRANSLATE_NOOP("ActionGroups", "Campaigns"), .icon = "office-chart-bar",
                                        .keywords = QT_TRANSLATE_NOOP("CreditCommands", "credit first touch last touch linear time decay position based model revenue"),
                                        .shortText = QT_TRANSLATE_NOOP("CreditCommands", "Attribution")}, nullptr);
    connect(open, &QAction::triggered, this, [&shell] { shell.showPage("attribution"); });
}

} // namespace punte
