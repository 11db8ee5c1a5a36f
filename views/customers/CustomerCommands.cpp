// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomerCommands.h"

#include "models/db/Session.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/LogDialog.h"

#include <QAction>

namespace punte {

CustomerCommands::CustomerCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_window(window)
{
    static constexpr const char *context = "CustomerCommands";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere");
    if (shell.session().may("interactions.write")) {
        QAction *log = shell.addAction({.id = "customers.logInteraction", .context = context,
                                           .text = QT_TRANSLATE_NOOP("CustomerCommands", "Log an interaction\u2026"), .group = group, .icon = "call-start",
                                           .shortcut = QKeySequence(Qt::CTRL | Qt::Key_L),
                                           .keywords = QT_TRANSLATE_NOOP("CustomerCommands", "call meeting e-mail note")}, nullptr);
        connect(log, &QAction::triggered, this, [this] { openForm(false); });
    }
    if (shell.session().may("tasks.write")) {
        QAction *task = shell.addAction({.id = "customers.newTask", .context = context, .text = QT_TRANSLATE_NOOP("CustomerCommands", "New task\u2026"),
                                            .group = group, .icon = "view-pim-tasks", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_T)}, nullptr);
        connect(task, &QAction::triggered, this, [this] { openForm(true); });
    }
}

void CustomerCommands::openForm(bool taskOnly)
{
    // Deleted by its overlay when that closes.
    (new LogDialog(m_shell, customerSources(m_shell), m_shell.currentContext(), taskOnly, m_window))->open();
}

} // namespace punte
