// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportPages.h"

#include "models/records/import/ImportFields.h"
#include "views/components/PageRegistry.h"
#include "views/components/import/ImportPage.h"

#include <QCoreApplication>

namespace punte {

void registerImportPages(PageRegistry &registry)
{
    PageInfo page;
    page.id = "import";
    page.title = QT_TRANSLATE_NOOP("Pages", "Import");
    page.icon = "document-import";
    page.group = NavGroup::Oversee;
    page.order = 90;
    for (const ImportKindInfo &info : importKinds())
        page.fileKinds.append(info.key);
    page.inNavigation = false; // stands under Customers and Pipeline
    page.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new ImportPage(shell, parent); };
    registry.add(page);
}

} // namespace punte
