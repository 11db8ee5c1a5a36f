// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/SalesPages.h"

#include "views/components/PageRegistry.h"
#include "views/sales/PipelinePage.h"

#include <QCoreApplication>

namespace punte {

void registerSalesPages(PageRegistry &registry)
{
    PageInfo pipeline;
    pipeline.id = "pipeline";
    pipeline.title = QT_TRANSLATE_NOOP("Pages", "Pipeline");
    pipeline.icon = "object-columns";
    pipeline.group = NavGroup::Sell;
    pipeline.order = 20;
    pipeline.shortcut = QKeySequence(Qt::CTRL | Qt::Key_2);
    pipeline.permission = "opportunities.read";
    pipeline.recordKinds = {"opportunity"};
    pipeline.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new PipelinePage(shell, parent); };
    registry.add(pipeline);
}

} // namespace punte
