// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

/// A sentence or two that wrap, with strong parts (RevealWords::strong()). Plain text, never markup; read out as a whole.
class EmphasisLabel final : public QWidget {
    Q_OBJECT
public:
    explicit EmphasisLabel(FontRole role = FontRole::Secondary, Token token = Token::Text2, QWidget *parent = nullptr);

    void setText(const QString &marked);
    [[nodiscard]] QString text() const { return m_text; }
    void setToken(Token token);
    /// One line, in the head of a card: what does not fit is elided, with the whole text in the tooltip.
    void setSingleLine(bool single);
    /// An icon before the first line; the text stands beside it.
    void setIcon(const QString &name);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        int from = 0;
        int length = 0;
    };
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int wholeWidth() const;
    void showWhole();
    /// Lays the text out and paints it if there is a painter; returns its height.
    int layOut(int width, QPainter *painter) const;

    FontRole m_role;
    Token m_token;
    QString m_text;
    QString m_icon;
    bool m_single = false;
    QList<Part> m_strong;
};

} // namespace punte
