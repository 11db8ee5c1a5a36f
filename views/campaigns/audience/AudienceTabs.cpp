// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/AudienceTabs.h"

#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/records/PagedTableModel.h"
#include "views/campaigns/audience/AddPeoplePopup.h"
#include "views/campaigns/audience/WhoPart.h"
#include "views/components/list/ListCommandRegistry.h"
#include "views/components/list/ListDesk.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QCoreApplication>

namespace punte {

void registerAudienceTabs()
{
    registerSegmentEnums();
    RecordTabRegistry &registry = RecordTabRegistry::instance();
    registry.add("campaign_message:who", {.id = "who", .title = QT_TRANSLATE_NOOP("RecordTabs", "Who"), .order = 0, .permission = "contacts.read",
                                             .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new WhoPart(shell, true, parent); }});
    registry.add("campaign", {.id = "audience", .title = QT_TRANSLATE_NOOP("RecordTabs", "Who"), .order = 50, .permission = "contacts.read",
                                 .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new WhoPart(shell, false, parent); }});
    ListCommandRegistry::instance().add("contacts",
        {.name = "addToCampaign", .context = "AddPeoplePopup", .text = QT_TRANSLATE_NOOP("AddPeoplePopup", "Add to a campaign\u2026"), .icon = "mail-send", .permission = "campaigns.write",
            .run = [](ListDesk &desk, QWidget *anchor) {
                if (const RowSelection rows = desk.selection(); rows.count > 0)
                    (new AddPeoplePopup(desk.shell(), desk.model().tableInfo(), rows, anchor))->popup();
            }});
}

} // namespace punte
