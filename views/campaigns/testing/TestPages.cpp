// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/TestPages.h"

#include "views/campaigns/testing/TestStrip.h"
#include "views/campaigns/testing/TestsTab.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QCoreApplication>

namespace punte {

void registerCampaignTests()
{
    RecordTabRegistry::instance().add("campaign",
        {.id = "tests", .title = QT_TRANSLATE_NOOP("RecordTabs", "A/B tests"), .order = 400, .permission = "campaigns.read",
            .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new TestsTab(shell, parent); },
            .countQuery = "campaigns/count_campaign_tests", .countTables = {"marketing.ab_tests"}});
    RecordTabRegistry::instance().add("campaign_message:test",
        {.id = "test", .title = QT_TRANSLATE_NOOP("RecordTabs", "A/B test"), .order = 0, .permission = "campaigns.read",
            .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new TestStrip(shell, parent); }, .countQuery = {}, .countTables = {}});
}

} // namespace punte
