// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/MonthView.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/theme/Shapes.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <functional>

namespace punte {

namespace {

/// Where the cells and their lines are.
struct MonthPlaces {
    MonthPlaces(const CalendarModel &calendar, const CalendarLook &calendarLook, QSizeF area, QDate from, QDate to)
        : model(calendar)
        , look(calendarLook)
        , size(area)
        , first(from)
        , weeks(int(from.daysTo(to) + 1) / 7)
    {
    }
    [[nodiscard]] qreal head() const { return look.px(26); }
    [[nodiscard]] QRectF cell(QDate day) const
    {
        const int n = int(first.daysTo(day));
        if (n < 0 || n >= weeks * 7)
            return {};
        const qreal width = size.width() / 7;
        const qreal height = (size.height() - head()) / weeks;
        return QRectF(n % 7 * width, head() + n / 7 * height, width, height);
    }
    [[nodiscard]] int fitting() const { return std::max(1, int(((size.height() - head()) / weeks - look.px(24)) / look.px(20))); }
    [[nodiscard]] QRectF line(QDate day, int n) const
    {
        const QRectF box = cell(day);
        return QRectF(box.left() + look.px(4), box.top() + look.px(23) + n * look.px(20), box.width() - look.px(8), look.px(18));
    }
    [[nodiscard]] QList<CalendarEntry> on(QDate day) const
    {
        QList<CalendarEntry> entries;
        for (const CalendarEntry &entry : model.entries())
            if (entry.isOn(day))
                entries.append(entry);
        return entries;
    }
    /// How many of so many are drawn: the last line says how many more there are.
    [[nodiscard]] int shown(qsizetype all) const { return all > fitting() ? fitting() - 1 : int(all); }
    [[nodiscard]] QDate dayAt(QPointF place) const
    {
        if (place.y() < head())
            return {};
        const int column = std::clamp(int(place.x() / (size.width() / 7)), 0, 6);
        const int row = std::clamp(int((place.y() - head()) / ((size.height() - head()) / weeks)), 0, weeks - 1);
        return first.addDays(row * 7 + column);
    }

    const CalendarModel &model;
    const CalendarLook &look;
    QSizeF size;
    QDate first;
    int weeks;
};

} // namespace

MonthView::MonthView(CalendarModel &model, QWidget *parent)
    : CalendarView(model, parent)
{
    setObjectName(QStringLiteral("monthView"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize MonthView::minimumSizeHint() const
{
    return {m_look.px(320), m_look.px(260)};
}

void MonthView::paint(QPainter &painter, const QSizeF &size, const CalendarModel &model, const CalendarLook &look, QDate first, QDate last, QDate month, QDate today,
    const std::function<EntryState(const CalendarEntry &)> &states)
{
    const MonthPlaces places(model, look, size, first, last);
    const QLocale locale;
    painter.fillRect(QRectF(QPointF(0, 0), size), look.color(Token::Page));
    painter.setFont(look.font(FontRole::TableHeader));
    painter.setPen(look.color(Token::Text2));
    for (int i = 0; i < 7; ++i)
        painter.drawText(QRectF(i * size.width() / 7 + look.px(8), 0, size.width() / 7 - look.px(8), places.head()), Qt::AlignLeft | Qt::AlignVCenter,
            CalendarLook::begun(locale.standaloneDayName(i + 1, size.width() > look.px(800) ? QLocale::LongFormat : QLocale::ShortFormat)));
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const QRectF cell = places.cell(day);
        const bool isToday = day == today && !look.isPaper();
        if (!model.isWorkingDay(day))
            painter.fillRect(cell, look.color(Token::Inset));
        if (isToday)
            painter.fillRect(cell, look.color(Token::Tint2));
        painter.setPen(QPen(look.color(Token::Line), 1));
        painter.drawLine(cell.topLeft(), cell.topRight());
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const bool inMonth = day.month() == month.month();
        painter.setFont(look.font(isToday ? FontRole::PanelTitle : FontRole::BodyMedium));
        painter.setPen(look.color(isToday ? Token::AccentText : inMonth ? Token::Text1 : Token::Text3));
        const QString number = day.day() == 1 ? DateFormat::dayMonth(day, locale) : QString::number(day.day());
        const QRectF top = QRectF(cell.left() + look.px(8), cell.top() + look.px(2), cell.width() - look.px(12), look.px(20));
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, number);
        if (const CalendarFreeDay *free = model.freeDay(day); free && !free->isWorking) {
            const qreal taken = QFontMetricsF(painter.font()).horizontalAdvance(number) + look.px(8);
            painter.setFont(look.font(FontRole::Caption));
            painter.setPen(look.color(Token::Danger));
            const QRectF rest = top.adjusted(taken, 0, 0, 0);
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(painter.font()).elidedText(free->text(), Qt::ElideRight, rest.width()));
        }
        const QList<CalendarEntry> entries = places.on(day);
        const int shown = places.shown(entries.size());
        for (int i = 0; i < shown; ++i)
            look.paintLine(painter, places.line(day, i), entries.at(i), states(entries.at(i)), true);
        if (shown < entries.size()) {
            painter.setFont(look.font(FontRole::Caption));
            painter.setPen(look.color(Token::Accent));
            painter.drawText(places.line(day, shown), Qt::AlignLeft | Qt::AlignVCenter, QCoreApplication::translate("TimeGrid", "+%n more", nullptr, int(entries.size()) - shown));
        }
    }
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!firstDay().isValid())
        return;
    paint(painter, viewport()->size(), model(), m_look, firstDay(), lastDay(), m_month, Clock::today(), [this](const CalendarEntry &entry) { return stateOf(entry); });
    const MonthPlaces places(model(), m_look, viewport()->size(), firstDay(), lastDay());
    if (!current() && hasFocus())
        Shapes::ring(painter, places.cell(cursor().day).adjusted(2, 2, -2, -2), m_look.px(5), m_look.color(Token::Accent), 2);
    if (isDragging() && drag().to.day.isValid()) {
        Shapes::ring(painter, places.cell(drag().to.day).adjusted(2, 2, -2, -2), m_look.px(5), m_look.color(Token::Accent), 2);
        EntryState state;
        state.dragged = true;
        m_look.paintLine(painter, places.line(drag().to.day, 0), drag().entry, state, true);
    } else if (promise()) {
        Shapes::box(painter, places.cell(promise()->day).adjusted(2, 2, -2, -2), m_look.px(5), Qt::transparent, m_look.color(Token::Accent), 1, Qt::DashLine);
    }
}

QRect MonthView::rectOf(const CalendarEntry &entry) const
{
    const MonthPlaces places(model(), m_look, viewport()->size(), firstDay(), lastDay());
    const QDate day = std::max(entry.firstDay(), firstDay());
    const QList<CalendarEntry> entries = places.on(day);
    for (int i = 0; i < places.shown(entries.size()); ++i)
        if (entries.at(i).isSame(entry))
            return places.line(day, i).toRect();
    return {};
}

QRect MonthView::rectOfSlot(const CalendarSlot &slot) const
{
    return MonthPlaces(model(), m_look, viewport()->size(), firstDay(), lastDay()).cell(slot.day).toRect();
}

std::optional<CalendarEntry> MonthView::entryAt(QPoint place, bool *onEdge) const
{
    *onEdge = false;
    const MonthPlaces places(model(), m_look, viewport()->size(), firstDay(), lastDay());
    const QDate day = places.dayAt(place);
    if (!day.isValid())
        return std::nullopt;
    const QList<CalendarEntry> entries = places.on(day);
    for (int i = 0; i < places.shown(entries.size()); ++i)
        if (places.line(day, i).contains(place))
            return entries.at(i);
    return std::nullopt;
}

std::optional<CalendarSlot> MonthView::slotAt(QPoint place) const
{
    const QDate day = MonthPlaces(model(), m_look, viewport()->size(), firstDay(), lastDay()).dayAt(place);
    return day.isValid() ? std::optional(CalendarSlot{day, QTime(), 0}) : std::nullopt;
}

CalendarSlot MonthView::landing(const Drag &drag, QPoint place) const
{
    const MonthPlaces places(model(), m_look, viewport()->size(), firstDay(), lastDay());
    CalendarSlot to = drag.entry.slot;
    const QDate from = places.dayAt(drag.press);
    const QDate here = places.dayAt(place);
    if (from.isValid() && here.isValid())
        to.day = to.day.addDays(from.daysTo(here));
    return to;
}

// Up and down walk through a day's entries first, then to the week above or below.
void MonthView::arrow(int days, int steps)
{
    const QList<CalendarEntry> entries = entriesOn(cursor().day);
    if (steps != 0 && !entries.isEmpty()) {
        int at = -1;
        for (int i = 0; i < entries.size(); ++i)
            if (current() && entries.at(i).isSame(*current()))
                at = i;
        const int next = at + steps;
        if (next >= 0 && next < entries.size()) {
            setCurrent(entries.at(next));
            return;
        }
        if (at >= 0 && next < 0) {
            setCursor(CalendarSlot{cursor().day, QTime(), 0});
            return;
        }
    }
    const QDate day = cursor().day.addDays(days + 7 * steps);
    if (day < firstDay() || day > lastDay())
        Q_EMIT cursorLeft(day);
    setCursor(CalendarSlot{day, QTime(), 0});
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    bool onEdge = false;
    const QPoint place = event->position().toPoint();
    const MonthPlaces places(model(), m_look, viewport()->size(), firstDay(), lastDay());
    const QDate day = places.dayAt(place);
    if (day.isValid() && !entryAt(place, &onEdge) && places.on(day).size() > places.fitting() && places.line(day, places.fitting() - 1).contains(place))
        Q_EMIT dayRequested(day);
    else
        CalendarView::mouseDoubleClickEvent(event);
}

} // namespace punte
