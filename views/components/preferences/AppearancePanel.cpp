// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/preferences/AppearancePanel.h"

#include "views/components/ShellServices.h"
#include "views/components/preferences/ChoiceSetting.h"

#include <QLocale>
#include <QVBoxLayout>

namespace punte {

namespace {

constexpr int smallestZoom = 80;
constexpr int largestZoom = 150;
constexpr int zoomBy = 10;

ChoiceSetting::Option word(const char *value, const QString &text) { return {QString::fromLatin1(value), text}; }

} // namespace

AppearancePanel::AppearancePanel(ShellServices &shell, QWidget *parent)
    : Panel(parent)
    , m_language(new ChoiceSetting("language", shell.settings(), SettingKey::Language, this))
    , m_theme(new ChoiceSetting("theme", shell.settings(), SettingKey::Theme, this))
    , m_density(new ChoiceSetting("density", shell.settings(), SettingKey::Density, this))
    , m_zoom(new ChoiceSetting("zoom", shell.settings(), SettingKey::Zoom, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (ChoiceSetting *row : {m_language, m_theme, m_density, m_zoom})
        column->addWidget(row);
    AppearancePanel::retranslate();
}

void AppearancePanel::retranslate()
{
    m_language->setTexts(tr("Language"), tr("Of the window, of dates and of numbers. What you write to a customer follows the customer's language."));
    m_language->setOptions({word("system", tr("As the system")), word("ro", QStringLiteral("Română")), word("en", QStringLiteral("English"))});
    m_theme->setTexts(tr("Theme"), tr("Light, dark, or what the system shows at the moment."));
    m_theme->setOptions({word("system", tr("As the system")), word("light", tr("Light")), word("dark", tr("Dark"))});
    m_density->setTexts(tr("Height of rows"), tr("How much fits into lists and tables."));
    m_density->setOptions({word("compact", tr("Compact")), word("normal", tr("Normal")), word("comfortable", tr("Comfortable"))});
    m_zoom->setTexts(tr("Size of text"), tr("Everything in the window grows or shrinks with it."));
    QList<ChoiceSetting::Option> sizes;
    for (int percent = smallestZoom; percent <= largestZoom; percent += zoomBy)
        sizes.append({percent, tr("%1%", "size of text").arg(QLocale().toString(percent))});
    m_zoom->setOptions(sizes);
}

} // namespace punte
