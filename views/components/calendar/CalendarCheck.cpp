// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarCheck.h"

#include "views/components/InitialsAvatar.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QLocale>
#include <QPainter>

namespace punte {

CalendarCheck::CalendarCheck(const QByteArray &key, Token color, bool person, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_color(color)
    , m_person(person)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalendarCheck::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? QLocale().toString(count) : QString());
    update();
}

QSize CalendarCheck::sizeHint() const
{
    return {Theme::instance().px(160), Theme::instance().px(27)};
}

void CalendarCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const qreal edge = theme.px(14);
    const QRectF box(1, (height() - edge) / 2, edge, edge);
    Shapes::box(painter, box, theme.px(3), isChecked() ? themeColor(m_color) : themeColor(Token::Panel), isChecked() ? themeColor(m_color) : themeColor(Token::Control));
    if (isChecked()) { // the darker ink where the hue is light
        const QColor ink = themeColor(m_color).lightness() > 130 ? themeColor(Token::InkOnHueDark) : themeColor(Token::InkOnHueLight);
        Shapes::tick(painter, box.adjusted(3, 3, -3, -3), ink, 1.6);
    }
    if (underMouse())
        Shapes::ring(painter, box, theme.px(3), themeColor(Token::Accent), 1);
    QRectF room(box.right() + theme.px(8), 0, width() - box.right() - theme.px(8), height());
    if (m_person) {
        const qreal face = theme.px(18);
        InitialsAvatar::paint(painter, QRectF(room.left(), (height() - face) / 2, face, face), text());
        room.setLeft(room.left() + face + theme.px(8));
    }
    if (m_count > 0) {
        const QString number = QLocale().toString(m_count);
        const QFont small = theme.font(FontRole::Secondary);
        painter.setPen(themeColor(Token::Text2));
        NumberPainter::draw(painter, room, Qt::AlignRight | Qt::AlignVCenter, number, small);
        room.setRight(room.right() - NumberPainter::width(number, small) - theme.px(6));
    }
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(themeColor(isChecked() ? Token::Text1 : Token::Text2));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace punte
