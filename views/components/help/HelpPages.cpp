// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/help/HelpPages.h"

#include "views/components/PageRegistry.h"
#include "views/components/help/HelpPage.h"
#include "views/components/help/HelpTopics.h"

#include <QCoreApplication>

namespace punte {

void registerHelpPages(PageRegistry &registry)
{
    PageInfo page;
    page.id = "help";
    page.title = QT_TRANSLATE_NOOP("Pages", "Help");
    page.shortcut = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H);
    page.icon = "help-about";
    page.group = NavGroup::Bottom;
    page.order = 20;
    page.recordKinds = {HelpTopics::recordKind};
    page.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new HelpPage(shell, parent); };
    registry.add(page);
}

} // namespace punte
