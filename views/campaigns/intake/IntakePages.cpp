// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/intake/IntakePages.h"

#include "models/campaigns/intake/HeardEvent.h"
#include "models/db/Session.h"
#include "views/campaigns/intake/EventsPage.h"
#include "views/campaigns/intake/FiguresPage.h"
#include "views/components/PageRegistry.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QCoreApplication>

namespace punte {

void registerIntakePages(PageRegistry &registry)
{
    HeardEvents::registerEnums();
    PageInfo events;
    events.id = "event_import";
    events.title = QT_TRANSLATE_NOOP("Pages", "Import events");
    events.icon = "document-import";
    events.group = NavGroup::Grow;
    events.order = 27;
    events.permission = "campaigns.read";
    events.fileKinds = {"send_events"};
    events.inNavigation = false;
    events.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new EventsPage(shell, parent); };
    events.helpTopic = "campaigns";
    registry.add(events);

    PageInfo figures;
    figures.id = "figure_import";
    figures.title = QT_TRANSLATE_NOOP("Pages", "Import figures");
    figures.icon = "document-import";
    figures.group = NavGroup::Grow;
    figures.order = 28;
    figures.permission = "campaigns.read";
    figures.fileKinds = {"campaign_metrics"};
    figures.recordKinds = {"campaign_figures"};
    figures.inNavigation = false;
    figures.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new FiguresPage(shell, parent); };
    figures.helpTopic = "campaigns";
    registry.add(figures);
}

IntakeCommands::IntakeCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
{
    if (!shell.session().may("campaigns.write") || !shell.session().may("imports.write"))
        return;
    const auto add = [&shell](const char *id, const char *text) {
        return shell.addAction({.id = id, .context = "IntakeCommands", .text = text, .group = QT_TRANSLATE_NOOP("ActionGroups", "Import"), .icon = "document-import",
                                   .keywords = QT_TRANSLATE_NOOP("IntakeCommands", "CSV provider clicks bounces unsubscribes advertisements Google Ads Meta")}, nullptr);
    };
    QAction *events = add("campaign.importEvents", QT_TRANSLATE_NOOP("IntakeCommands", "Import events\u2026"));
    connect(events, &QAction::triggered, this, [&shell] { shell.openFile("send_events"); });
    QAction *figures = add("campaign.importFigures", QT_TRANSLATE_NOOP("IntakeCommands", "Import figures\u2026"));
    connect(figures, &QAction::triggered, this, [&shell] {
        const RecordRef campaign = shell.currentRecord();
        if (campaign.kind != "campaign" || campaign.id.isNull())
            return shell.showToast([] { return tr("Open a campaign first: its figures are imported from there."); });
        shell.openRecord("campaign_figures", campaign.id);
    });
}

} // namespace punte
