// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QLabel>

namespace punte {

/// Text for a tooltip that is never read as markup; long ones wrap.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Text for a menu entry or a button: an ampersand stays one instead of making a shortcut.
[[nodiscard]] QString plainButtonText(QString text);

/// A label that never reads its text as markup. One line is elided, with the whole text in the tooltip; with setWordWrap() it wraps.
/// Font and colour come from the theme and follow it.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, FontRole role = FontRole::Body, Token token = Token::Text1, QWidget *parent = nullptr);

    /// The first title inside a box: what a dialog or popup is called that has no other name.
    [[nodiscard]] static QString headingOf(const QWidget *box);

    void setRole(FontRole role);
    void setToken(Token token);
    /// Digits of equal width, for figures.
    void setTabular(bool tabular);
    void setElideMode(Qt::TextElideMode mode);
    /// With word wrap: what needs more lines is elided in the last one. 0 = no limit.
    void setMaximumLines(int lines);
    /// Sets plain text; also the accessible name while none of its own was given.
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    /// The lines of a wrapped text; the last one is elided when there were more.
    [[nodiscard]] QStringList wrappedLines(int width, bool *shortened = nullptr) const;

    FontRole m_role = FontRole::Body;
    Token m_token = Token::Text1;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    bool m_tabular = false;
    int m_maximumLines = 0;
};

} // namespace punte
