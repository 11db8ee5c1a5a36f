// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/files/FileTabs.h"

#include "views/components/PanelRegistry.h"
#include "views/components/files/FileRoomPanel.h"
#include "views/components/files/FilesTab.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QCoreApplication>

namespace punte {

void registerFileTabs()
{
    for (const char *kind : {"company", "contact", "opportunity", "contract", "task", "campaign"}) {
        RecordTabInfo info;
        info.id = "files";
        info.title = QT_TRANSLATE_NOOP("RecordTabs", "Files");
        info.order = 700;
        info.permission = "files.read";
        info.countQuery = "files/count_files";
        info.countTables = {"core.attachments"};
        info.create = [kind = QByteArray(kind)](ShellServices &shell, QWidget *parent) -> RecordTab * { return new FilesTab(shell, kind, parent); };
        RecordTabRegistry::instance().add(kind, info);
    }

    PanelInfo room;
    room.id = "files";
    room.title = QT_TRANSLATE_NOOP("Panels", "Files");
    room.icon = "document-open";
    room.order = 120;
    room.permission = "files.read";
    room.keywords = QT_TRANSLATE_NOOP("Panels", "attachments room limit");
    room.items = {
        {"fileLimit", QT_TRANSLATE_NOOP("Panels", "Largest file"), QT_TRANSLATE_NOOP("Panels", "size limit")},
        {"fileRoom", QT_TRANSLATE_NOOP("Panels", "Room for all files"), QT_TRANSLATE_NOOP("Panels", "size limit total used")},
    };
    room.shared = true;
    room.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new FileRoomPanel(shell, parent); };
    PanelRegistry::preferences().add(room);
}

} // namespace punte
