// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/DayRow.h"

#include "models/core/DateFormat.h"
#include "views/components/PlainLabel.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"

#include <QKeyEvent>
#include <QPainter>

namespace punte {

namespace {
constexpr int daySide = 13;
constexpr int dayPad = 4;
constexpr int dayBarLeft = 62;
constexpr int dayTextLeft = 74;
} // namespace

DayRow::DayRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void DayRow::setEntry(const CalendarEntry &entry, bool over)
{
    m_entry = entry;
    m_over = over;
    QStringList words{CalendarLook::timeText(entry.slot), CalendarLook::title(entry), CalendarLook::subtitle(entry)};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(words.join(QLatin1Char('\n'))));
    update();
}

QSize DayRow::sizeHint() const
{
    const Theme &theme = Theme::instance();
    return {theme.px(240), theme.lineHeight(FontRole::Body) + theme.lineHeight(FontRole::Secondary) + 2 * theme.px(dayPad)};
}

QSize DayRow::minimumSizeHint() const
{
    return {Theme::instance().px(160), sizeHint().height()};
}

void DayRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), themeColor(Token::Hover));
    if (hasFocus())
        Shapes::ring(painter, QRectF(rect()).adjusted(2, 1, -2, -1), theme.px(5), themeColor(Token::Accent));
    const int first = theme.lineHeight(FontRole::Body);
    const int second = theme.lineHeight(FontRole::Secondary);
    const int top = theme.px(dayPad);
    painter.setPen(themeColor(Token::Text2));
    NumberPainter::draw(painter, QRectF(theme.px(daySide), top, theme.px(dayBarLeft - daySide), first), Qt::AlignLeft | Qt::AlignVCenter,
        DateFormat::time(m_entry.slot.time), theme.font(FontRole::Secondary));
    const CalendarLook look;
    painter.fillRect(QRectF(theme.px(dayBarLeft), top + 1, theme.px(3), first + second - 2), m_over ? themeColor(Token::Line2) : look.hue(m_entry));
    const int left = theme.px(dayTextLeft);
    const int room = width() - left - theme.px(daySide);
    QFont name = theme.font(FontRole::BodyMedium);
    name.setStrikeOut(m_entry.done);
    painter.setFont(name);
    painter.setPen(themeColor(m_over ? Token::Text2 : Token::Text1));
    painter.drawText(QRect(left, top, room, first), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(CalendarLook::title(m_entry), Qt::ElideRight, room));
    painter.setFont(theme.font(FontRole::Secondary));
    painter.setPen(themeColor(Token::Text2));
    painter.drawText(QRect(left, top + first, room, second), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(CalendarLook::subtitle(m_entry), Qt::ElideRight, room));
}

void DayRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace punte
