// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/Theme.h"

#include "views/theme/Accessible.h"
#include "views/theme/FocusRing.h"
#include "views/theme/PunteStyle.h"
#include "views/theme/SystemAppearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QToolTip>

#include <algorithm>
#include <cmath>

static void punteInitResources() { Q_INIT_RESOURCE(punte_theme); }

namespace punte {

namespace {

struct TypeStep {
    int size;
    int line;
    QFont::Weight weight;
    qreal spacing; ///< px at 100 %, only from 17 px up
};

TypeStep typeStep(FontRole role)
{
    switch (role) {
    case FontRole::CompanyName: return {20, 26, QFont::DemiBold, -0.2};
    case FontRole::PageTitle: return {17, 22, QFont::DemiBold, -0.1};
    case FontRole::KeyFigure: return {18, 24, QFont::DemiBold, -0.1};
    case FontRole::KeyFigureInspector: return {15, 20, QFont::DemiBold, 0};
    case FontRole::Hero: return {26, 30, QFont::DemiBold, -0.4};
    case FontRole::PanelTitle: return {13, 18, QFont::DemiBold, 0};
    case FontRole::Body: return {13, 18, QFont::Normal, 0};
    case FontRole::BodyMedium: return {13, 18, QFont::Medium, 0};
    case FontRole::Secondary: return {12, 16, QFont::Normal, 0};
    case FontRole::SecondaryMedium: return {12, 16, QFont::Medium, 0};
    case FontRole::TableHeader: return {12, 16, QFont::DemiBold, 0};
    case FontRole::Caption: return {11, 14, QFont::Normal, 0};
    case FontRole::CaptionStrong: return {11, 14, QFont::DemiBold, 0};
    case FontRole::Initials: return {9, 12, QFont::Bold, 0};
    }
    return {13, 18, QFont::Normal, 0};
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() = default;

void Theme::install(QApplication &app)
{
    punteInitResources();
    for (const char16_t *file : {u"Inter-Regular.otf", u"Inter-Medium.otf", u"Inter-SemiBold.otf", u"Inter-Bold.otf",
                                 u"NotoSans-Regular.ttf", u"NotoSans-Bold.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/punte/fonts/") + QString::fromUtf16(file));
    m_app = &app;
    m_system = new SystemAppearance(&app);
    connect(m_system, &SystemAppearance::changed, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
    app.setStyle(new PunteStyle);
    new FocusRing(&app);
    Accessible::install(app);
    apply();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    apply();
}

void Theme::setZoom(int percent)
{
    percent = std::clamp(percent, 80, 150);
    if (m_zoom == percent)
        return;
    m_zoom = percent;
    apply();
}

int Theme::px(int length) const { return int(std::lround(length * m_zoom / 100.0)); }

int Theme::rowHeight() const
{
    switch (m_density) {
    case Density::Compact: return px(28);
    case Density::Normal: return px(32);
    case Density::Comfortable: return px(36);
    }
    return px(32);
}

QFont Theme::font(FontRole role) const
{
    // Kept, since a font remembers what the font engine found for it: one made anew looks that up again for every word painted.
    static QHash<std::pair<int, int>, QFont> fonts;
    const std::pair key(int(role), m_zoom);
    if (const auto known = fonts.constFind(key); known != fonts.cend())
        return *known;
    const TypeStep step = typeStep(role);
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(std::max(role == FontRole::Initials ? 8 : 9, px(step.size)));
    font.setWeight(step.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (step.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, step.spacing * m_zoom / 100.0);
    fonts.insert(key, font);
    return font;
}

int Theme::lineHeight(FontRole role) const { return px(typeStep(role).line); }

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p, this](QPalette::ColorRole role, Token token) { p.setColor(role, color(token)); };
    set(QPalette::Window, Token::Page);
    set(QPalette::Base, Token::Panel);
    set(QPalette::AlternateBase, Token::Inset);
    set(QPalette::Text, Token::Text1);
    set(QPalette::WindowText, Token::Text1);
    set(QPalette::ButtonText, Token::Text1);
    set(QPalette::BrightText, Token::Danger);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Button, Token::Panel);
    set(QPalette::Highlight, Token::Tint);
    set(QPalette::HighlightedText, Token::Text1);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::TooltipGround);
    set(QPalette::ToolTipText, Token::TooltipText);
    set(QPalette::Light, Token::Panel);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line2);
    set(QPalette::Dark, Token::Control);
    set(QPalette::Shadow, Token::Text3);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, color(Token::Disabled));
    return p;
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system && m_system->prefersDark());
    if (m_app) {
        m_app->setPalette(palette());
        m_app->setFont(font(FontRole::Body));
        QToolTip::setFont(font(FontRole::Secondary));
        QPalette tip = palette();
        tip.setColor(QPalette::Window, color(Token::TooltipGround));
        tip.setColor(QPalette::WindowText, color(Token::TooltipText));
        QToolTip::setPalette(tip);
    }
    Q_EMIT changed();
}

} // namespace punte
