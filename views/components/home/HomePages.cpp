// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/HomePages.h"

#include "views/components/PageRegistry.h"
#include "views/components/PanelRegistry.h"
#include "views/components/home/HomePage.h"
#include "views/components/home/NumbersPanel.h"
#include "views/components/home/TodayPanel.h"

#include <QCoreApplication>

namespace punte {

void registerHomePages(PageRegistry &registry, const HomeCommands &commands)
{
    PanelInfo today;
    today.id = "today";
    today.title = QT_TRANSLATE_NOOP("Panels", "Today");
    today.icon = "view-calendar";
    today.order = 20;
    today.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new TodayPanel(shell, parent); };
    PanelRegistry::home().add(today);

    PanelInfo numbers;
    numbers.id = "numbers";
    numbers.title = QT_TRANSLATE_NOOP("Panels", "My numbers");
    numbers.icon = "office-chart-bar";
    numbers.order = 30;
    numbers.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new NumbersPanel(shell, parent); };
    PanelRegistry::home().add(numbers);

    PageInfo home;
    home.id = "home";
    home.title = QT_TRANSLATE_NOOP("Pages", "Home");
    home.icon = "go-home";
    home.group = NavGroup::Top;
    home.order = 0;
    home.shortcut = QKeySequence(Qt::ALT | Qt::Key_Home);
    home.create = [commands](ShellServices &shell, QWidget *parent) -> Page * { return new HomePage(shell, commands, parent); };
    registry.add(home);
}

} // namespace punte
