// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/ChannelToggle.h"

#include "views/components/charts/ChartPainter.h"
#include "views/theme/Shapes.h"

#include <QKeyEvent>
#include <QPainter>

namespace punte {

ChannelToggle::ChannelToggle(int place, QWidget *parent) : QAbstractButton(parent), m_place(place)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

Token ChannelToggle::hue(int place)
{
    return place < 6 ? Token(int(Token::Chart1) + place) : Token::Chart8;
}

QSize ChannelToggle::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {QFontMetrics(theme.font(FontRole::Secondary)).horizontalAdvance(text()) + theme.px(34), theme.px(24)};
}

void ChannelToggle::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    const bool on = isChecked() && isEnabled();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Shapes::box(painter, QRectF(rect()), theme.px(6), underMouse() && isEnabled() ? themeColor(Token::Inset) : QColor(Qt::transparent), themeColor(on ? Token::Control : Token::Line2), 1,
        on ? Qt::SolidLine : Qt::DashLine);
    const QColor ink = themeColor(on ? Token::Text1 : isEnabled() ? Token::Text2 : Token::Text3);
    ChartPainter::marker(painter, QPointF(theme.px(13), height() / 2.0), m_place, on ? themeColor(hue(m_place)) : themeColor(Token::Text3), themeColor(Token::Panel), theme.px(7));
    painter.setFont(theme.font(FontRole::Secondary));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(theme.px(23), 0, -theme.px(6), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()), theme.px(6), themeColor(Token::Accent));
}

void ChannelToggle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace punte
