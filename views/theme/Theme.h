// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace punte {

/// Every colour of the program. Values: views/theme/ThemeTokens.cpp, and nowhere else.
enum class Token {
    Window, Page, Panel, Sunken, Inset, Hover, Popup, Line, Line2, Control,
    Text1, Text2, Text3, Disabled,
    Accent, AccentHover, AccentPressed, OnAccent, Tint, Tint2, AccentText,
    TooltipGround, TooltipText, Scrim, Shadow,
    Neutral, NeutralGround, Info, InfoGround, Positive, PositiveGround,
    Warning, WarningGround, Danger, DangerGround, Violet, VioletGround,
    StageProspecting, StageQualification, StageProposal, StageNegotiation, StageWon, StageLost,
    Chart1, Chart2, Chart3, Chart4, Chart5, Chart6, Chart7, Chart8, ChartGrid, InkOnHueLight, InkOnHueDark,
    Count
};

/// What a chip, a strip or an avatar means. Accent is text on tint, Outlined has no ground but an edge.
enum class Semantic { Neutral, Info, Positive, Warning, Danger, Violet, Accent, Outlined };

/// The type scale of visual-language.md, section 3.
enum class FontRole {
    CompanyName,        ///< 20 / 26, 600
    PageTitle,          ///< 17 / 22, 600
    KeyFigure,          ///< 18 / 24, 600
    KeyFigureInspector, ///< 15 / 20, 600
    Hero,               ///< 26 / 30, 600
    PanelTitle,         ///< 13 / 18, 600 (cards too)
    Body,               ///< 13 / 18, 400
    BodyMedium,         ///< 13 / 18, 500: names
    Secondary,          ///< 12 / 16, 400
    SecondaryMedium,    ///< 12 / 16, 500
    TableHeader,        ///< 12 / 16, 600
    Caption,            ///< 11 / 14, 400
    CaptionStrong,      ///< 11 / 14, 600: chips
    Initials            ///< 9, 700: only for two letters
};

/// The look of the program: tokens, palette, type, density and zoom. GUI thread only. Widgets listen to changed() and repaint;
/// layouts that use px() or rowHeight() set their sizes again.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark, System };
    enum class Density { Compact, Normal, Comfortable };

    [[nodiscard]] static Theme &instance();

    /// Loads the shipped fonts, sets style, palette and application font. Once, after QApplication.
    void install(QApplication &app);

    [[nodiscard]] QColor color(Token token) const;
    /// Colour of a token in a given theme, whatever is shown: for tests and for paper.
    [[nodiscard]] static QColor color(Token token, bool dark);
    [[nodiscard]] QColor text(Semantic role) const;
    [[nodiscard]] QColor ground(Semantic role) const;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /// Height of a table row in device-independent pixels: 28 / 32 / 36 times the zoom.
    [[nodiscard]] int rowHeight() const;
    /// Percent, 80 to 150; clipped.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    /// A length of the design (at 100 %) in device-independent pixels.
    [[nodiscard]] int px(int length) const;

    [[nodiscard]] QFont font(FontRole role) const;
    /// Line height of a role in device-independent pixels.
    [[nodiscard]] int lineHeight(FontRole role) const;

    [[nodiscard]] QPalette palette() const;
    /// 120 ms at most, 0 when the desktop asks for reduced motion or in pictures.
    [[nodiscard]] int motion() const { return m_motion; }
    void setMotion(int milliseconds) { m_motion = milliseconds; }

Q_SIGNALS:
    /// Colours, density or zoom changed; the application's palette and font are already the new ones.
    void changed();

private:
    Theme();
    void apply();

    QApplication *m_app = nullptr;
    class SystemAppearance *m_system = nullptr;
    Mode m_mode = Mode::System;
    Density m_density = Density::Normal;
    int m_zoom = 100;
    int m_motion = 120;
    bool m_dark = false;
};

/// Shorthand for painters.
[[nodiscard]] inline QColor themeColor(Token token) { return Theme::instance().color(token); }

} // namespace punte
