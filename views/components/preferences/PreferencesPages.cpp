// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/PreferencesPages.h"

#include "views/components/PageRegistry.h"
#include "views/components/PanelRegistry.h"
#include "views/components/preferences/AppearancePanel.h"
#include "views/components/preferences/CallingPanel.h"
#include "views/components/preferences/PreferencesIndex.h"
#include "views/components/preferences/PreferencesPage.h"

#include <QCoreApplication>

namespace punte {

void registerPreferencesPages(PageRegistry &registry)
{
    PageInfo page;
    page.id = "preferences";
    page.title = QT_TRANSLATE_NOOP("Pages", "Preferences");
    page.icon = "configure";
    page.group = NavGroup::Bottom;
    page.order = 10;
    page.shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma);
    page.recordKinds = {PreferencesIndex::recordKind};
    page.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new PreferencesPage(shell, parent); };
    registry.add(page);

    PanelInfo appearance;
    appearance.id = "appearance";
    appearance.title = QT_TRANSLATE_NOOP("Panels", "Appearance");
    appearance.icon = "view-visible";
    appearance.order = 10;
    appearance.keywords = QT_TRANSLATE_NOOP("Panels", "look colours display");
    appearance.items = {
        {"language", QT_TRANSLATE_NOOP("Panels", "Language"), QT_TRANSLATE_NOOP("Panels", "Romanian English translation")},
        {"theme", QT_TRANSLATE_NOOP("Panels", "Theme"), QT_TRANSLATE_NOOP("Panels", "light dark colours night")},
        {"density", QT_TRANSLATE_NOOP("Panels", "Height of rows"), QT_TRANSLATE_NOOP("Panels", "density compact comfortable")},
        {"zoom", QT_TRANSLATE_NOOP("Panels", "Size of text"), QT_TRANSLATE_NOOP("Panels", "zoom larger smaller font")},
    };
    appearance.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new AppearancePanel(shell, parent); };
    PanelRegistry::preferences().add(appearance);

    PanelInfo calling;
    calling.id = "calling";
    calling.title = QT_TRANSLATE_NOOP("Panels", "Calling");
    calling.icon = "call-start";
    calling.order = 40;
    calling.keywords = QT_TRANSLATE_NOOP("Panels", "phone telephone dial");
    calling.items = {{"phoneScheme", QT_TRANSLATE_NOOP("Panels", "A phone number is called by"), QT_TRANSLATE_NOOP("Panels", "tel sip callto phone")}};
    calling.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new CallingPanel(shell, parent); };
    PanelRegistry::preferences().add(calling);
}

} // namespace punte
