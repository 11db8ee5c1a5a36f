// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the grid of hours is drawn.
#include "models/core/DateFormat.h"
#include "views/components/calendar/TimeGrid.h"

#include <QCoreApplication>
#include <QPainter>

namespace punte {

static QString gridTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("TimeGrid", text, nullptr, n);
}

void TimeGrid::paintHead(QPainter &painter, QDate today, const States &states) const
{
    const qreal width = m_gutter + m_days * m_dayWidth;
    painter.fillRect(QRectF(0, 0, width, headHeight()), m_look.color(Token::Page));
    const QLocale locale;
    painter.setFont(m_look.font(FontRole::Caption));
    painter.setPen(m_look.color(Token::Text3));
    painter.drawText(QRectF(0, 0, m_gutter - m_look.px(6), m_namesHeight - m_look.px(6)), Qt::AlignRight | Qt::AlignBottom, gridTr(QT_TRANSLATE_NOOP("TimeGrid", "week %1")).arg(m_first.weekNumber()));
    painter.drawText(QRectF(0, m_namesHeight + m_look.px(2), m_gutter - m_look.px(6), m_look.px(20)), Qt::AlignRight | Qt::AlignVCenter, gridTr(QT_TRANSLATE_NOOP("TimeGrid", "all day")));
    for (int i = 0; i < m_days; ++i) {
        const QDate day = date(i);
        const QRectF cell(dayLeft(i), 0, m_dayWidth, m_namesHeight);
        const bool isToday = day == today && !m_look.isPaper();
        if (isToday)
            painter.fillRect(cell, m_look.color(Token::Tint));
        else if (!m_model.isWorkingDay(day))
            painter.fillRect(QRectF(cell.left(), 0, cell.width(), headHeight()), m_look.color(Token::Inset));
        if (isToday)
            painter.fillRect(QRectF(cell.left(), m_namesHeight, cell.width(), m_stripHeight), m_look.color(Token::Tint2));
        const QRectF room = cell.adjusted(m_look.px(9), m_look.px(5), -m_look.px(4), 0);
        painter.setFont(m_look.font(FontRole::Secondary));
        painter.setPen(m_look.color(Token::Text2));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, CalendarLook::begun(locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat)));
        painter.setFont(m_look.font(FontRole::KeyFigureInspector));
        painter.setPen(m_look.color(Token::Text1));
        const QString number = day.day() == 1 && i > 0 ? DateFormat::dayMonth(day, locale) : QString::number(day.day());
        const QRectF below = room.adjusted(0, m_look.px(16), 0, 0);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, number);
        const qreal taken = QFontMetricsF(painter.font()).horizontalAdvance(number) + m_look.px(6);
        if (const CalendarFreeDay *free = m_model.freeDay(day)) {
            painter.setFont(m_look.font(FontRole::Caption));
            painter.setPen(m_look.color(free->isWorking ? Token::Text3 : Token::Danger));
            const QString text = free->isWorking ? gridTr(QT_TRANSLATE_NOOP("TimeGrid", "working day")) : free->text();
            const QRectF place = below.adjusted(taken, m_look.px(3), 0, 0);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
        }
        painter.fillRect(QRectF(cell.left(), 0, 1, headHeight()), m_look.color(Token::Line));
    }
    for (const Placed &placed : m_strip)
        m_look.paintLine(painter, placed.rect, placed.entry, states(placed.entry), true);
    painter.setFont(m_look.font(FontRole::Caption));
    painter.setPen(m_look.color(Token::Accent));
    for (const auto &[day, count] : m_more)
        painter.drawText(moreRect(day), Qt::AlignLeft | Qt::AlignVCenter, gridTr(QT_TRANSLATE_N_NOOP("TimeGrid", "+%n more"), count));
    painter.fillRect(QRectF(0, m_namesHeight - 1, width, 1), m_look.color(Token::Line));
    painter.fillRect(QRectF(0, headHeight() - 1, width, 1), m_look.color(Token::Line2));
}

void TimeGrid::paintGround(QPainter &painter, const QRectF &clip, QDate today) const
{
    painter.fillRect(clip, m_look.color(Token::Page));
    for (int i = 0; i < m_days; ++i) {
        const QDate day = date(i);
        const QRectF column(dayLeft(i), clip.top(), m_dayWidth, clip.height());
        if (day == today && !m_look.isPaper())
            painter.fillRect(column, m_look.color(Token::Tint2));
        if (!m_model.isWorkingDay(day)) {
            painter.fillRect(column, m_look.color(Token::Inset));
            continue;
        }
        const CalendarHours &hours = m_model.hours();
        const QRectF all(column.left(), 0, m_dayWidth, hoursHeight());
        const qreal starts = yOf(hours.starts.hour() * 60 + hours.starts.minute());
        const qreal ends = yOf(hours.ends.hour() * 60 + hours.ends.minute());
        painter.fillRect(QRectF(all.left(), 0, all.width(), starts).intersected(clip), m_look.color(Token::Inset));
        painter.fillRect(QRectF(all.left(), ends, all.width(), all.bottom() - ends).intersected(clip), m_look.color(Token::Inset));
    }
}

void TimeGrid::paintHours(QPainter &painter, const QRectF &clip, const QDateTime &now, const States &states) const
{
    paintGround(painter, clip, now.date());
    const qreal width = m_gutter + m_days * m_dayWidth;
    painter.setFont(m_look.font(FontRole::Caption));
    for (int hour = m_fromHour; hour < m_toHour; ++hour) {
        const qreal y = yOf(hour * 60);
        painter.fillRect(QRectF(m_gutter, y, width - m_gutter, 1), m_look.color(Token::Line));
        if (hour == m_fromHour)
            continue; // it would stand over the edge
        const QRectF label(0, y - m_look.px(8), m_gutter - m_look.px(6), m_look.px(16));
        if (!clip.contains(label))
            continue;
        painter.setPen(m_look.color(Token::Text3));
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, DateFormat::time(QTime(hour, 0)));
    }
    for (int i = 0; i < m_days; ++i)
        painter.fillRect(QRectF(dayLeft(i), clip.top(), 1, clip.height()), m_look.color(Token::Line));
    for (const Placed &placed : m_boxes)
        if (placed.rect.intersects(clip))
            m_look.paintBox(painter, placed.rect, placed.entry, states(placed.entry));
    if (!m_look.isPaper())
        paintNow(painter, now);
}

void TimeGrid::paintNow(QPainter &painter, const QDateTime &now) const
{
    const int day = int(m_first.daysTo(now.date()));
    if (day < 0 || day >= m_days)
        return;
    const qreal y = yOf(now.time().hour() * 60 + now.time().minute());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.color(Token::Danger));
    painter.drawRect(QRectF(dayLeft(day), y - 1, m_dayWidth, 2));
    painter.drawEllipse(QPointF(dayLeft(day) + 1, y), m_look.px(4), m_look.px(4));
    painter.restore();
}

} // namespace punte
