// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/AppearanceController.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/LanguageController.h"
#include "app/shell/ShellSettings.h"
#include "views/theme/Theme.h"

namespace punte {

namespace {

constexpr int zoomStep = 10;

Theme::Density densityFromName(const QString &name)
{
    if (name == QLatin1String("compact"))
        return Theme::Density::Compact;
    return name == QLatin1String("comfortable") ? Theme::Density::Comfortable : Theme::Density::Normal;
}

} // namespace

AppearanceController::AppearanceController(ShellSettings &settings, LanguageController &language, ActionRegistry &actions,
                                           QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(language)
    , m_actions(actions)
{
    const auto on = [this](const QByteArray &id, auto what) {
        if (QAction *action = m_actions.action(id))
            connect(action, &QAction::triggered, this, what);
    };
    for (const QString &code : LanguageController::languages())
        on("language." + code.toLatin1(), [this, code] { chooseLanguage(code); });
    on("language.system", [this] { chooseLanguage(QString()); });
    on("language.toggle", [this] {
        chooseLanguage(m_language.language() == QLatin1String("ro") ? QStringLiteral("en") : QStringLiteral("ro"));
    });
    for (const char *name : {"light", "dark", "system"})
        on(QByteArray("theme.") + name, [this, name] { chooseTheme(QString::fromLatin1(name)); });
    on("theme.toggle", [this] { chooseTheme(Theme::instance().isDark() ? QStringLiteral("light") : QStringLiteral("dark")); });
    for (const char *name : {"compact", "normal", "comfortable"})
        on(QByteArray("density.") + name, [this, name] { chooseDensity(QString::fromLatin1(name)); });
    on("zoom.in", [this] { chooseZoom(Theme::instance().zoom() + zoomStep); });
    on("zoom.out", [this] { chooseZoom(Theme::instance().zoom() - zoomStep); });
    on("zoom.reset", [this] { chooseZoom(100); });
    connect(&settings.values(), &Settings::changed, this, &AppearanceController::takeSetting);
    connect(&Theme::instance(), &Theme::changed, this, &AppearanceController::refreshChecks);
    connect(&m_language, &LanguageController::languageChanged, this, &AppearanceController::refreshChecks);
    refreshChecks();
}

void AppearanceController::applyTheme(const QString &name)
{
    Theme::instance().setMode(name == QLatin1String("dark")    ? Theme::Mode::Dark
                              : name == QLatin1String("light") ? Theme::Mode::Light
                                                               : Theme::Mode::System);
}

void AppearanceController::applyRemembered(const ShellSettings &settings)
{
    applyTheme(settings.theme());
    Theme::instance().setDensity(densityFromName(settings.density()));
    Theme::instance().setZoom(settings.zoom());
}

// Whoever sets a value, Preferences or another window: it holds at once.
void AppearanceController::takeSetting(SettingKey key)
{
    if (key == SettingKey::Language)
        m_language.setLanguage(m_settings.language().isEmpty() ? LanguageController::systemLanguage() : m_settings.language());
    else if (key == SettingKey::Theme)
        applyTheme(m_settings.theme());
    else if (key == SettingKey::Density)
        Theme::instance().setDensity(densityFromName(m_settings.density()));
    else if (key == SettingKey::Zoom)
        Theme::instance().setZoom(m_settings.zoom());
    else
        return;
    refreshChecks();
}

void AppearanceController::chooseLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_language.setLanguage(code.isEmpty() ? LanguageController::systemLanguage() : code);
    refreshChecks();
}

void AppearanceController::chooseTheme(const QString &name)
{
    m_settings.setTheme(name);
    applyTheme(name);
    refreshChecks();
}

void AppearanceController::chooseDensity(const QString &name)
{
    m_settings.setDensity(name);
    Theme::instance().setDensity(densityFromName(name));
    refreshChecks();
}

void AppearanceController::chooseZoom(int percent)
{
    m_settings.setZoom(percent);
    Theme::instance().setZoom(m_settings.zoom());
}

void AppearanceController::refreshChecks()
{
    const Theme &theme = Theme::instance();
    const auto check = [this](const QByteArray &id, bool checked) {
        if (QAction *action = m_actions.action(id))
            action->setChecked(checked);
    };
    for (const QString &code : LanguageController::languages())
        check("language." + code.toLatin1(), m_language.language() == code);
    check("language.system", m_settings.language().isEmpty());
    check("theme.light", theme.mode() == Theme::Mode::Light);
    check("theme.dark", theme.mode() == Theme::Mode::Dark);
    check("theme.system", theme.mode() == Theme::Mode::System);
    check("density.compact", theme.density() == Theme::Density::Compact);
    check("density.normal", theme.density() == Theme::Density::Normal);
    check("density.comfortable", theme.density() == Theme::Density::Comfortable);
    if (QAction *in = m_actions.action("zoom.in"))
        in->setEnabled(theme.zoom() < 150);
    if (QAction *out = m_actions.action("zoom.out"))
        out->setEnabled(theme.zoom() > 80);
}

} // namespace punte
