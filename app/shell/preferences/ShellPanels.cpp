// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferences/ShellPanels.h"

#include "app/shell/MainWindow.h"
#include "app/shell/preferences/KeyboardPanel.h"
#include "app/shell/preferences/StartPanel.h"
#include "views/components/PanelRegistry.h"

#include <QCoreApplication>

namespace punte {

namespace {

// These sections are about the window that they stand in, and only a window shows pages.
template <class P>
Panel *shellPanel(ShellServices &shell, QWidget *parent)
{
    return new P(dynamic_cast<MainWindow &>(shell), parent);
}

} // namespace

void registerShellPanels()
{
    PanelInfo start;
    start.id = "start";
    start.title = QT_TRANSLATE_NOOP("Panels", "Start");
    start.icon = "go-home";
    start.order = 20;
    start.keywords = QT_TRANSLATE_NOOP("Panels", "first page sign in");
    start.items = {{"startPage", QT_TRANSLATE_NOOP("Panels", "After signing in, show"), QT_TRANSLATE_NOOP("Panels", "start page saved view")}};
    start.create = shellPanel<StartPanel>;
    PanelRegistry::preferences().add(start);

    PanelInfo keyboard;
    keyboard.id = "keyboard";
    keyboard.title = QT_TRANSLATE_NOOP("Panels", "Keyboard");
    keyboard.icon = "input-keyboard";
    keyboard.order = 30;
    keyboard.keywords = QT_TRANSLATE_NOOP("Panels", "shortcuts keys commands");
    keyboard.create = shellPanel<KeyboardPanel>;
    PanelRegistry::preferences().add(keyboard);
}

} // namespace punte
