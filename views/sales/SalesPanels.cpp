// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/SalesPanels.h"

#include "models/customers/TaskCommands.h"
#include "views/components/ShellServices.h"

#include <QCoreApplication>

namespace punte {

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
