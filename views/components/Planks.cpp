// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/Planks.h"

#include "views/theme/Shapes.h"

#include <QPainter>

namespace punte {

Planks::Planks(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

Planks::Planks(int count, int filled, Token token, QWidget *parent)
    : Planks(parent)
{
    setValue(count, filled, token);
}

void Planks::setValue(int count, int filled, Token token)
{
    m_count = count;
    m_filled = filled;
    m_token = token;
    updateGeometry();
    update();
}

QSize Planks::sizeHint() const { return {Shapes::planksWidth(m_count), Theme::instance().px(14)}; }

void Planks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::planks(painter, QRectF(rect()), m_count, m_filled, themeColor(isEnabled() ? m_token : Token::Line2), themeColor(Token::Line2));
}

} // namespace punte
