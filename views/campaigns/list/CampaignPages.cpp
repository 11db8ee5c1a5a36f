// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/list/CampaignPages.h"

#include "models/records/Enums.h"
#include "views/campaigns/list/CampaignListPage.h"
#include "views/campaigns/page/CampaignPage.h"
#include "views/campaigns/page/ChannelsPanel.h"
#include "views/components/EnumLook.h"
#include "views/components/PageRegistry.h"
#include "views/components/PanelRegistry.h"
#include "views/components/ShellServices.h"

#include <QCoreApplication>

namespace punte {

static void addCampaignLooks()
{
    const auto look = [](const char *vocabulary, const char *code, Semantic role, const char *icon = "") {
        EnumLooks::add(vocabulary, QString::fromLatin1(code), {EnumLook::Kind::Chip, role, QString::fromLatin1(icon)});
    };
    look("campaign_status", "DRAFT", Semantic::Outlined);
    look("campaign_status", "PLANNED", Semantic::Info);
    look("campaign_status", "SCHEDULED", Semantic::Violet);
    look("campaign_status", "SENDING", Semantic::Accent);
    look("campaign_status", "ACTIVE", Semantic::Positive);
    look("campaign_status", "PAUSED", Semantic::Warning);
    look("campaign_status", "SENT", Semantic::Neutral, "checkmark");
    look("campaign_status", "COMPLETED", Semantic::Neutral, "checkmark");
    look("campaign_status", "CANCELLED", Semantic::Neutral, "process-stop");
    look("activity_status", "PLANNED", Semantic::Outlined);
    look("activity_status", "IN_PROGRESS", Semantic::Info);
    look("activity_status", "COMPLETED", Semantic::Positive, "checkmark");
    look("activity_status", "CANCELLED", Semantic::Neutral, "process-stop");
    for (const char *bad : {"failed", "bounced"})
        look("send_status", bad, Semantic::Danger);
    look("send_status", "delivered", Semantic::Positive);
    look("send_status", "unknown", Semantic::Warning);
}

void registerCampaignPages(PageRegistry &registry)
{
    addCampaignLooks();
    PageInfo list;
    list.id = "campaign_list";
    list.title = QT_TRANSLATE_NOOP("Pages", "List of campaigns");
    list.icon = "view-list-details";
    list.group = NavGroup::Grow;
    list.order = 20;
    list.permission = "campaigns.read";
    list.inNavigation = false; // a side of the dashboard
    list.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new CampaignListPage(shell, parent); };
    list.helpTopic = "campaigns";
    registry.add(list);

    PageInfo campaign;
    campaign.id = "campaign";
    campaign.title = QT_TRANSLATE_NOOP("Pages", "Campaign");
    campaign.icon = "mail-send";
    campaign.group = NavGroup::Grow;
    campaign.order = 21;
    campaign.permission = "campaigns.read";
    campaign.recordKinds = {"campaign", "campaign_activity"};
    campaign.inNavigation = false;
    campaign.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new CampaignPage(shell, parent); };
    campaign.helpTopic = "campaigns";
    registry.add(campaign);

    PanelInfo channels;
    channels.id = "channels";
    channels.title = QT_TRANSLATE_NOOP("Panels", "Marketing channels");
    channels.icon = "mail-send";
    channels.order = 115;
    channels.permission = "lookups.read";
    channels.keywords = QT_TRANSLATE_NOOP("Panels", "campaigns cost per click CPC CPM impressions");
    channels.shared = true;
    channels.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new ChannelsPanel(shell, parent); };
    PanelRegistry::preferences().add(channels);
}

} // namespace punte
