// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/OptionLetter.h"

#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace punte {

OptionLetter::OptionLetter(const QString &letter, Look look, QWidget *parent)
    : QWidget(parent)
    , m_letter(letter)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    setLetter(letter);
}

void OptionLetter::setLetter(const QString &letter)
{
    m_letter = letter;
    setAccessibleName(letter);
    updateGeometry();
    update();
}

void OptionLetter::setLook(Look look)
{
    m_look = look;
    update();
}

QSize OptionLetter::sizeFor(const QString &letter)
{
    const Theme &theme = Theme::instance();
    const int text = QFontMetrics(theme.font(FontRole::SecondaryMedium)).horizontalAdvance(letter);
    return {std::max(theme.px(20), text + theme.px(10)), theme.px(20)};
}

QSize OptionLetter::sizeHint() const { return sizeFor(m_letter); }

void OptionLetter::paint(QPainter &painter, const QRectF &rect, const QString &letter, Look look)
{
    const Theme &theme = Theme::instance();
    const QSize size = sizeFor(letter);
    const QRectF box(rect.left(), std::round(rect.center().y() - size.height() / 2.0), size.width(), size.height());
    const Token ground = look == Look::Strong ? Token::Accent : look == Look::Tinted ? Token::Tint : Token::NeutralGround;
    const Token ink = look == Look::Strong ? Token::OnAccent : look == Look::Tinted ? Token::AccentText : Token::Neutral;
    painter.save();
    Shapes::box(painter, box, theme.px(4), themeColor(ground));
    painter.setFont(theme.font(FontRole::TableHeader));
    painter.setPen(themeColor(ink));
    painter.drawText(box, Qt::AlignCenter, letter);
    painter.restore();
}

void OptionLetter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_letter, m_look);
}

} // namespace punte
