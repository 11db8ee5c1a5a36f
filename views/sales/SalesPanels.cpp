// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/SalesPanels.h"

#include "models/customers/TaskCommands.h"
#include "views/components/PanelEdges.h"
#include "views/components/PanelFrame.h"
#include "views/components/ShellServices.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>

namespace punte {

QScrollArea *SalesPanels::column(const QList<PanelFrame *> &panels, int minimumWidth)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(10));
    for (PanelFrame *panel : panels) {
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(panel);
    }
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(Theme::instance().px(minimumWidth));
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    scroll->setWidget(body);
    PanelEdges::add(scroll);
    return scroll;
}

QBoxLayout *SalesPanels::rowsOf(QScrollArea *column) { return static_cast<QBoxLayout *>(column->widget()->layout()); }

void SalesPanels::complete(ShellServices &shell, QObject *context, const QUuid &task, int version, const QString &title)
{
    TaskCommands::complete(shell.database(), context, task, version, title, [&shell](const Result<QUuid> &action) {
        if (!action)
            shell.showError([] { return QCoreApplication::translate("SalesPanels", "The task was not completed."); }, action.error());
        else
            shell.showToast([] { return QCoreApplication::translate("SalesPanels", "Task completed"); }, *action);
    });
}

} // namespace punte
