// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/Theme.h"

namespace punte {

namespace {

struct TokenPair {
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr QRgb opaque(unsigned int rgb) { return 0xff000000u | rgb; }
constexpr QRgb veiled(unsigned int rgb, unsigned int percent) { return ((255u * percent / 100u) << 24) | rgb; }

// The order is the order of Token; checked by the theme test.
constexpr std::array<TokenPair, std::size_t(Token::Count)> tokenTable{{
    {Token::Window, opaque(0xF0EFEB), opaque(0x15181A)},
    {Token::Page, opaque(0xF8F7F4), opaque(0x1A1E20)},
    {Token::Panel, opaque(0xFFFFFF), opaque(0x23282A)},
    {Token::Sunken, opaque(0xF0EFEB), opaque(0x1F2426)},
    {Token::Inset, opaque(0xF4F3EF), opaque(0x1D2123)},
    {Token::Hover, opaque(0xE7E5DF), opaque(0x2C3235)},
    {Token::Popup, opaque(0xFFFFFF), opaque(0x2A3033)},
    {Token::Line, opaque(0xE1DFD8), opaque(0x31383A)},
    {Token::Line2, opaque(0xCBC8BF), opaque(0x454D50)},
    {Token::Control, opaque(0x87847B), opaque(0x7C8688)},
    {Token::Text1, opaque(0x1C2220), opaque(0xE9EBEA)},
    {Token::Text2, opaque(0x4A524E), opaque(0xB4BBB9)},
    {Token::Text3, opaque(0x5F6662), opaque(0x98A19E)},
    {Token::Disabled, opaque(0x9A9F9B), opaque(0x667073)},
    {Token::Accent, opaque(0x0B6B78), opaque(0x5CBAC4)},
    {Token::AccentHover, opaque(0x095A65), opaque(0x74C7D0)},
    {Token::AccentPressed, opaque(0x074A54), opaque(0x4AA5AF)},
    {Token::OnAccent, opaque(0xFFFFFF), opaque(0x06262B)},
    {Token::Tint, opaque(0xDCECEE), opaque(0x17373C)},
    {Token::Tint2, opaque(0xEDF5F6), opaque(0x1B2B2E)},
    {Token::AccentText, opaque(0x0A5F6B), opaque(0x7FCFD8)},
    {Token::TooltipGround, opaque(0x262C2A), opaque(0xE9EBEA)},
    {Token::TooltipText, opaque(0xF4F5F4), opaque(0x1A1E20)},
    {Token::Scrim, veiled(0x1C2220, 32), veiled(0x000000, 50)},
    {Token::Shadow, veiled(0x1C2220, 16), veiled(0x000000, 45)},
    {Token::Neutral, opaque(0x4A524E), opaque(0xC2C8C6)},
    {Token::NeutralGround, opaque(0xE8E6E0), opaque(0x343B3E)},
    {Token::Info, opaque(0x23509F), opaque(0xA3C2F7)},
    {Token::InfoGround, opaque(0xE2EAF7), opaque(0x22324F)},
    {Token::Positive, opaque(0x1D6A39), opaque(0x8AD0A0)},
    {Token::PositiveGround, opaque(0xE1F0E5), opaque(0x1E3A29)},
    {Token::Warning, opaque(0x875000), opaque(0xEDBD6B)},
    {Token::WarningGround, opaque(0xFAEBD0), opaque(0x40311A)},
    {Token::Danger, opaque(0xA3261D), opaque(0xF59C90)},
    {Token::DangerGround, opaque(0xFAE3DF), opaque(0x472522)},
    {Token::Violet, opaque(0x5F3F94), opaque(0xC8B3F0)},
    {Token::VioletGround, opaque(0xECE6F6), opaque(0x362B4D)},
    {Token::StageProspecting, opaque(0x5C6B73), opaque(0x93A3AB)},
    {Token::StageQualification, opaque(0x2F5FB3), opaque(0x84ABF0)},
    {Token::StageProposal, opaque(0x7A55B0), opaque(0xB394E6)},
    {Token::StageNegotiation, opaque(0xA86400), opaque(0xE0A54A)},
    {Token::StageWon, opaque(0x23783F), opaque(0x6CBF86)},
    {Token::StageLost, opaque(0x95403A), opaque(0xE28A80)},
    {Token::Chart1, opaque(0x0E7686), opaque(0x4FA9B2)},
    {Token::Chart2, opaque(0xC27C0E), opaque(0xF2BE5C)},
    {Token::Chart3, opaque(0x9D7CC8), opaque(0x9079DC)},
    {Token::Chart4, opaque(0xA8281F), opaque(0xE5877A)},
    {Token::Chart5, opaque(0x234E9F), opaque(0x9CBDF7)},
    {Token::Chart6, opaque(0x5E9A62), opaque(0x7F9A3A)},
    {Token::Chart7, opaque(0x7A2E52), opaque(0xC24875)},
    {Token::Chart8, opaque(0x858C90), opaque(0xCCD2D7)},
    {Token::ChartGrid, opaque(0xE9E7E1), opaque(0x30373A)},
    {Token::InkOnHueLight, opaque(0xFFFFFF), opaque(0xFFFFFF)},
    {Token::InkOnHueDark, opaque(0x14201E), opaque(0x14201E)},
}};

constexpr bool tokensInOrder()
{
    for (std::size_t i = 0; i < tokenTable.size(); ++i)
        if (std::size_t(tokenTable[i].token) != i)
            return false;
    return true;
}
static_assert(tokensInOrder(), "the table must follow the order of Token");

} // namespace

QColor Theme::color(Token token, bool dark)
{
    const TokenPair &pair = tokenTable[std::size_t(token)];
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

QColor Theme::color(Token token) const { return color(token, m_dark); }

QColor Theme::text(Semantic role) const
{
    switch (role) {
    case Semantic::Neutral: return color(Token::Neutral);
    case Semantic::Info: return color(Token::Info);
    case Semantic::Positive: return color(Token::Positive);
    case Semantic::Warning: return color(Token::Warning);
    case Semantic::Danger: return color(Token::Danger);
    case Semantic::Violet: return color(Token::Violet);
    case Semantic::Accent: return color(Token::AccentText);
    case Semantic::Outlined: return color(Token::Text2);
    }
    return color(Token::Text1);
}

QColor Theme::ground(Semantic role) const
{
    switch (role) {
    case Semantic::Neutral: return color(Token::NeutralGround);
    case Semantic::Info: return color(Token::InfoGround);
    case Semantic::Positive: return color(Token::PositiveGround);
    case Semantic::Warning: return color(Token::WarningGround);
    case Semantic::Danger: return color(Token::DangerGround);
    case Semantic::Violet: return color(Token::VioletGround);
    case Semantic::Accent: return color(Token::Tint);
    case Semantic::Outlined: return Qt::transparent;
    }
    return color(Token::NeutralGround);
}

} // namespace punte
