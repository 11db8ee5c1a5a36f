// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Settings.h"

#include <QObject>

namespace punte {

class ActionRegistry;
class LanguageController;
class ShellSettings;

/// Connects the commands for language, theme, density and zoom with LanguageController and Theme, keeps their check marks true and
/// remembers the choice.
class AppearanceController final : public QObject {
    Q_OBJECT
public:
    AppearanceController(ShellSettings &settings, LanguageController &language, ActionRegistry &actions, QObject *parent);

    /// Theme and density as remembered; language is set by the program before the first text is shown.
    static void applyRemembered(const ShellSettings &settings);
    /// "light", "dark" or "system".
    static void applyTheme(const QString &name);

private:
    void takeSetting(SettingKey key);
    void chooseLanguage(const QString &code);
    void chooseTheme(const QString &name);
    void chooseDensity(const QString &name);
    void chooseZoom(int percent);
    void refreshChecks();

    ShellSettings &m_settings;
    LanguageController &m_language;
    ActionRegistry &m_actions;
};

} // namespace punte
