// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardPages.h"

#include "views/campaigns/dashboard/DashboardPage.h"
#include "views/components/PageRegistry.h"

#include <QCoreApplication>

namespace punte {

void registerDashboardPages(PageRegistry &registry)
{
    registry.add({.id = "campaigns", .title = QT_TRANSLATE_NOOP("Pages", "Campaigns"), .icon = "mail-send", .group = NavGroup::Grow, .order = 30, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_8), .permission = "metrics.read",
        .create = [](ShellServices &shell, QWidget *parent) -> Page * { return new DashboardPage(shell, parent); }});
}

} // namespace punte
