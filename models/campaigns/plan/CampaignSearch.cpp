// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignSearch.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

static SearchHit campaignHit(const ResultSet &rows, int row)
{
    return {.kind = "campaign", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"name").toString(), .subtitle = rows.value(row, u"primary_goal").toString(),
        .trailing = Enums::recordText("campaign_status", rows.value(row, u"status").toString()), .icon = "flag"};
}

SearchSource campaignSearch() { return {QT_TRANSLATE_NOOP("Search", "Campaigns"), "campaign", 65, "campaigns/search_campaigns", campaignHit}; }

} // namespace punte
