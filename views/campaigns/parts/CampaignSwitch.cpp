// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/parts/CampaignSwitch.h"

namespace punte {

CampaignSwitch::CampaignSwitch(ShellServices &shell, Side side, QWidget *parent)
    : PageSwitch(shell,
          {{"campaigns", QStringLiteral("office-chart-line")}, {"campaign_list", QStringLiteral("view-list-details")}, {"calendar", QStringLiteral("view-calendar")}}, side, parent)
{
    setObjectName(QStringLiteral("campaignSwitch"));
    retranslate();
}

void CampaignSwitch::retranslate()
{
    setTexts({tr("Dashboard"), tr("List"), tr("Calendar")}, tr("Dashboard, list or calendar"));
}

} // namespace punte
