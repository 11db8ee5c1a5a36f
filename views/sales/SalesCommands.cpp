// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/SalesCommands.h"

#include "models/db/Session.h"
#include "views/components/ShellServices.h"

#include <QAction>
#include <QWidget>

namespace punte {

SalesCommands::SalesCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
{
    if (!shell.session().may("opportunities.write"))
        return;
    QAction *create = shell.addAction({.id = "sales.newOpportunityFor", .context = "PipelinePage", .text = QT_TRANSLATE_NOOP("PipelinePage", "New opportunity"),
                                          .group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere"), .icon = "list-add", .aboutText = QT_TRANSLATE_NOOP("PipelinePage", "New opportunity for %1"), .inPalette = false}, nullptr);
    connect(create, &QAction::triggered, this, [&shell] {
        shell.showPage("pipeline"); // makes it, if nobody has looked at it yet
        if (QAction *onPage = shell.action("sales.newOpportunity"))
            onPage->trigger();
    });
}

} // namespace punte
