// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticePanels.h"

#include "views/components/PanelRegistry.h"
#include "views/components/notices/NoticePreferencesPanel.h"
#include "views/components/notices/RemindersPanel.h"

#include <QCoreApplication>

namespace punte {

void registerNoticePanels()
{
    PanelInfo reminders;
    reminders.id = "reminders";
    reminders.title = QT_TRANSLATE_NOOP("Panels", "Reminders");
    reminders.icon = "notifications";
    reminders.order = 10;
    reminders.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new RemindersPanel(shell, parent); };
    PanelRegistry::home().add(reminders);

    PanelInfo notices;
    notices.id = "notices";
    notices.title = QT_TRANSLATE_NOOP("Panels", "Notifications");
    notices.icon = "notifications";
    notices.order = 30;
    notices.keywords = QT_TRANSLATE_NOOP("Panels", "reminders desktop do not disturb quiet");
    notices.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new NoticePreferencesPanel(shell, parent); };
    PanelRegistry::preferences().add(notices);
}

} // namespace punte
