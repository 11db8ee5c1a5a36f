// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QTextLayout;

namespace punte {

/// A sentence or two that wrap, with strong parts (RevealWords::strong()). Plain text, never markup; read out as a whole.
class EmphasisLabel final : public QWidget {
    Q_OBJECT
public:
    explicit EmphasisLabel(FontRole role = FontRole::Secondary, Token token = Token::Text2, QWidget *parent = nullptr);
    ~EmphasisLabel() override;

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
    /// Text, icon or type are other ones: what was measured is forgotten.
    void measureAnew();
    /// The text in lines of this width. Kept for the last one asked for: layouts ask for its height many times over, then it is painted.
    const QTextLayout &laidOut(int width) const;

    FontRole m_role;
    Token m_token;
    QString m_text;
    QString m_icon;
    bool m_single = false;
    QString m_marked;
    QList<Part> m_strong;
    mutable std::optional<int> m_wholeWidth;
    mutable QHash<int, int> m_heights; ///< by width
    mutable std::unique_ptr<QTextLayout> m_laidOut;
    mutable int m_laidOutWidth = 0;
};

} // namespace punte
