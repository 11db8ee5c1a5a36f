// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

class QWidget;

namespace punte {

class Panel;
class ShellServices;

/// A single choice inside of a panel, so that it is found by its own name.
struct PanelItem {
    QByteArray id;               ///< "theme"; the panel's SettingRow of this id is shown
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("Panels", "Theme")
    const char *keywords = nullptr;
};

/// A panel as its page knows it before it exists.
struct PanelInfo {
    QByteArray id;               ///< "reminders"
    const char *title = nullptr; ///< QT_TRANSLATE_NOOP("Panels", "Reminders")
    QByteArray icon;             ///< freedesktop name; used where panels are chosen from a list
    int order = 0;
    QByteArray permission;       ///< "tasks.read"; without it the panel is not there. Empty = for everybody
    std::function<Panel *(ShellServices &shell, QWidget *parent)> create;
    const char *keywords = nullptr; ///< QT_TRANSLATE_NOOP("Panels", "language theme"): further words to find it by
    QList<PanelItem> items;         ///< what can be chosen in it, for the search of Preferences and the palette
    bool shared = false;            ///< holds for the whole organisation, not for one person
};

/// The panels of one page, filled by the domains. GUI thread only.
class PanelRegistry final {
public:
    /// The cards beside the list of Home.
    [[nodiscard]] static PanelRegistry &home();
    /// The sections of Preferences.
    [[nodiscard]] static PanelRegistry &preferences();

    /// One that is there under this id is replaced.
    void add(const PanelInfo &info);
    /// In order of display.
    [[nodiscard]] const QList<PanelInfo> &panels() const { return m_panels; }

private:
    QList<PanelInfo> m_panels;
};

} // namespace punte
