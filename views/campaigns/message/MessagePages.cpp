// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/message/MessagePages.h"

#include "views/campaigns/message/MessagePage.h"
#include "views/campaigns/message/OrganisationPanel.h"
#include "views/components/PageRegistry.h"
#include "views/components/PanelRegistry.h"

#include <QCoreApplication>

namespace punte {

void registerMessagePages(PageRegistry &registry)
{
    registry.add({.id = "campaign_message", .title = QT_TRANSLATE_NOOP("Pages", "Campaign message"), .icon = "mail-message", .group = NavGroup::Grow, .order = 22,
        .permission = "campaigns.read", .recordKinds = {"campaign_message"}, .inNavigation = false,
        .create = [](ShellServices &shell, QWidget *parent) -> Page * { return new MessagePage(shell, parent); }, .helpTopic = "campaigns"});
    PanelRegistry::preferences().add({.id = "organisation", .title = QT_TRANSLATE_NOOP("Panels", "Organisation"), .icon = "view-bank", .order = 105, .permission = "campaigns.read",
        .create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new OrganisationPanel(shell, parent); },
        .keywords = QT_TRANSLATE_NOOP("Panels", "legal name address tax id phone footer messages"), .shared = true});
}

} // namespace punte
