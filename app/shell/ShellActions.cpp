// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ShellActions.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr auto shellContext = "ShellActions";
constexpr auto generalGroup = QT_TRANSLATE_NOOP("ActionGroups", "General");
constexpr auto appearanceGroup = QT_TRANSLATE_NOOP("ActionGroups", "Appearance");

ActionSpec general(const char *id, const char *text, const char *icon, const QKeySequence &keys, const char *keywords = nullptr)
{
    return {id, shellContext, text, generalGroup, icon, keys, keywords};
}

ActionSpec look(const char *id, const char *text, const QKeySequence &keys, const char *keywords, bool checkable)
{
    return {id, shellContext, text, appearanceGroup, {}, keys, keywords, nullptr, nullptr, nullptr, true, checkable};
}

} // namespace

QList<ActionSpec> shellActionSpecs()
{
    const auto keys = [](const char *text) { return QKeySequence(QLatin1String(text)); };
    QList<ActionSpec> specs{
        general("palette.open", QT_TRANSLATE_NOOP("ShellActions", "Search or run a command"), "search", keys("Ctrl+K"),
                QT_TRANSLATE_NOOP("ShellActions", "find palette")),
        general("edit.undo", QT_TRANSLATE_NOOP("ShellActions", "Undo"), "edit-undo", keys("Ctrl+Z")),
        general("edit.redo", QT_TRANSLATE_NOOP("ShellActions", "Redo"), "edit-redo", keys("Ctrl+Shift+Z")),
        general("window.foldNavigation", QT_TRANSLATE_NOOP("ShellActions", "Fold or unfold the navigation"), "sidebar-collapse",
                keys("Ctrl+B"), QT_TRANSLATE_NOOP("ShellActions", "sidebar menu icons")),
        general("window.inspector", QT_TRANSLATE_NOOP("ShellActions", "Show or hide the inspector"), "view-right-new", keys("Ctrl+I"),
                QT_TRANSLATE_NOOP("ShellActions", "details panel")),
        general("help.open", QT_TRANSLATE_NOOP("ShellActions", "Help about what is on screen"), "help-about", keys("F1"),
                QT_TRANSLATE_NOOP("ShellActions", "manual guide how")),
        general("help.shortcuts", QT_TRANSLATE_NOOP("ShellActions", "Keyboard shortcuts"), "input-keyboard", keys("Ctrl+?"),
                QT_TRANSLATE_NOOP("ShellActions", "keys help")),
        general("help.about", QT_TRANSLATE_NOOP("ShellActions", "About Punte"), "dialog-information", {},
                QT_TRANSLATE_NOOP("ShellActions", "version licence")),
        general("window.new", QT_TRANSLATE_NOOP("ShellActions", "New window"), "window-new", keys("Ctrl+Shift+N")),
        general("window.back", QT_TRANSLATE_NOOP("ShellActions", "Back to where you were"), "go-previous", keys("Alt+Left"),
                QT_TRANSLATE_NOOP("ShellActions", "previous page history")),
        general("window.forward", QT_TRANSLATE_NOOP("ShellActions", "Forward again"), "go-next", keys("Alt+Right"),
                QT_TRANSLATE_NOOP("ShellActions", "next page history")),
        general("record.pin", QT_TRANSLATE_NOOP("ShellActions", "Pin or unpin this record"), "pin", keys("Ctrl+D"),
                QT_TRANSLATE_NOOP("ShellActions", "bookmark favourite navigation")),
        general("record.copyLink", QT_TRANSLATE_NOOP("ShellActions", "Copy a link to this record"), "link", keys("Ctrl+Shift+C"),
                QT_TRANSLATE_NOOP("ShellActions", "address share clipboard")),
        general("window.close", QT_TRANSLATE_NOOP("ShellActions", "Close the window"), "window-close", keys("Ctrl+W")),
        general("app.quit", QT_TRANSLATE_NOOP("ShellActions", "Quit Punte"), "", keys("Ctrl+Q"),
                QT_TRANSLATE_NOOP("ShellActions", "exit leave")),

        look("language.ro", QT_TRANSLATE_NOOP("ShellActions", "Language: Romanian"), {}, QT_TRANSLATE_NOOP("ShellActions", "translation"),
             true),
        look("language.en", QT_TRANSLATE_NOOP("ShellActions", "Language: English"), {}, QT_TRANSLATE_NOOP("ShellActions", "translation"),
             true),
        look("language.system", QT_TRANSLATE_NOOP("ShellActions", "Language: as the system"), {},
             QT_TRANSLATE_NOOP("ShellActions", "translation"), true),
        look("language.toggle", QT_TRANSLATE_NOOP("ShellActions", "Change the language"), keys("Ctrl+Alt+L"), nullptr, false),
        look("theme.light", QT_TRANSLATE_NOOP("ShellActions", "Theme: light"), {}, QT_TRANSLATE_NOOP("ShellActions", "colours day"), true),
        look("theme.dark", QT_TRANSLATE_NOOP("ShellActions", "Theme: dark"), {}, QT_TRANSLATE_NOOP("ShellActions", "colours night"), true),
        look("theme.system", QT_TRANSLATE_NOOP("ShellActions", "Theme: as the system"), {}, QT_TRANSLATE_NOOP("ShellActions", "colours"),
             true),
        look("theme.toggle", QT_TRANSLATE_NOOP("ShellActions", "Light or dark"), keys("Ctrl+Alt+T"), nullptr, false),
        look("density.compact", QT_TRANSLATE_NOOP("ShellActions", "Rows: compact"), {}, QT_TRANSLATE_NOOP("ShellActions", "density"), true),
        look("density.normal", QT_TRANSLATE_NOOP("ShellActions", "Rows: normal"), {}, QT_TRANSLATE_NOOP("ShellActions", "density"), true),
        look("density.comfortable", QT_TRANSLATE_NOOP("ShellActions", "Rows: comfortable"), {},
             QT_TRANSLATE_NOOP("ShellActions", "density"), true),
        look("zoom.in", QT_TRANSLATE_NOOP("ShellActions", "Larger text"), keys("Ctrl++"), QT_TRANSLATE_NOOP("ShellActions", "zoom"), false),
        look("zoom.out", QT_TRANSLATE_NOOP("ShellActions", "Smaller text"), keys("Ctrl+-"), QT_TRANSLATE_NOOP("ShellActions", "zoom"),
             false),
        look("zoom.reset", QT_TRANSLATE_NOOP("ShellActions", "Normal text size"), keys("Ctrl+0"),
             QT_TRANSLATE_NOOP("ShellActions", "zoom 100"), false),
    };
    // One command to set things by is enough in the palette; the toggles exist for their keys.
    for (ActionSpec &spec : specs) {
        if (spec.id == "palette.open")
            spec.inPalette = false;
    }
    return specs;
}

} // namespace punte
