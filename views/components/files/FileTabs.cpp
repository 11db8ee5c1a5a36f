// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/files/FileTabs.h"

#include "views/components/files/FilesTab.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QCoreApplication>

namespace punte {

void registerFileTabs()
{
    for (const char *kind : {"company", "contact", "opportunity", "contract", "task"}) {
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
}

} // namespace punte
