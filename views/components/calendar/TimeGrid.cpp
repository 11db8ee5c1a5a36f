// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/TimeGrid.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace punte {

namespace {
constexpr int stripRows = 4;      // of a day, then the last one says how many more
constexpr int leastMinutes = 25;  // a box is as high as one line of text
}

TimeGrid::TimeGrid(const CalendarModel &model, const CalendarLook &look, QDate first, QDate last, qreal width, qreal hourHeight, int fromHour, int toHour)
    : m_model(model)
    , m_look(look)
    , m_first(first)
    , m_days(int(first.daysTo(last)) + 1)
    // "toată ziua" is longer than "all day".
    , m_gutter(std::max<qreal>(look.px(52), QFontMetricsF(look.font(FontRole::Caption)).horizontalAdvance(QCoreApplication::translate("TimeGrid", "all day")) + look.px(12)))
    , m_dayWidth((width - m_gutter) / m_days)
    , m_hourHeight(hourHeight)
    , m_fromHour(fromHour)
    , m_toHour(toHour)
    , m_namesHeight(look.px(46))
{
    placeStrip();
    for (int day = 0; day < m_days; ++day)
        placeBoxes(date(day));
}

qreal TimeGrid::dayLeft(int day) const
{
    return m_gutter + day * m_dayWidth;
}

int TimeGrid::dayAt(qreal x) const
{
    return x < m_gutter ? -1 : std::min(int((x - m_gutter) / m_dayWidth), m_days - 1);
}

int TimeGrid::minuteAt(qreal y) const
{
    return std::clamp(int((y / m_hourHeight + m_fromHour) * 60), 0, 24 * 60 - 1);
}

void TimeGrid::placeStrip()
{
    const qreal row = m_look.px(21);
    int most = 1;
    for (int day = 0; day < m_days; ++day) {
        QList<CalendarEntry> entries;
        for (const CalendarEntry &entry : m_model.entries())
            if (entry.inStrip() && entry.isOn(date(day)))
                entries.append(entry);
        const int shown = int(entries.size()) > stripRows ? stripRows - 1 : int(entries.size());
        for (int i = 0; i < shown; ++i)
            m_strip.append({entries.at(i), date(day), QRectF(dayLeft(day) + m_look.px(4), m_namesHeight + m_look.px(3) + i * row, m_dayWidth - m_look.px(8), row - m_look.px(3))});
        if (shown < entries.size())
            m_more.append({date(day), int(entries.size()) - shown});
        most = std::max(most, std::min(int(entries.size()), stripRows));
    }
    m_stripHeight = most * row + m_look.px(4);
}

QRectF TimeGrid::moreRect(QDate day) const
{
    const qreal row = m_look.px(21);
    return QRectF(dayLeft(int(m_first.daysTo(day))) + m_look.px(4), m_namesHeight + m_look.px(3) + (stripRows - 1) * row, m_dayWidth - m_look.px(8), row - m_look.px(3));
}

// Entries that overlap share the width: each takes the first column that is free, and a group is as wide as the most at one time.
void TimeGrid::placeBoxes(QDate day)
{
    struct Part {
        CalendarEntry entry;
        int from;
        int to;
        int column = 0;
    };
    QList<Part> group;
    QList<int> ends; // of the columns of the group
    const qreal left = dayLeft(int(m_first.daysTo(day))) + m_look.px(4);
    const qreal width = m_dayWidth - m_look.px(8);
    const auto flush = [&] {
        for (const Part &part : std::as_const(group)) {
            const qreal each = width / ends.size();
            m_boxes.append({part.entry, day, QRectF(left + part.column * each, yOf(part.from), each - (ends.size() > 1 ? m_look.px(2) : 0), (part.to - part.from) * m_hourHeight / 60.0 - 1)});
        }
        group.clear();
        ends.clear();
    };
    int groupEnd = -1;
    for (const CalendarEntry &entry : m_model.entries()) {
        if (entry.inStrip() || entry.slot.day != day)
            continue;
        const int from = entry.slot.minuteOfDay();
        const int to = std::min(from + std::max(entry.slot.minutes > 0 ? entry.slot.minutes : 30, leastMinutes), 24 * 60);
        if (from >= groupEnd)
            flush();
        qsizetype column = 0;
        while (column < ends.size() && ends.at(column) > from)
            ++column;
        if (column == ends.size())
            ends.append(to);
        else
            ends[column] = to;
        group.append({entry, from, to, int(column)});
        groupEnd = group.size() == 1 ? to : std::max(groupEnd, to);
    }
    flush();
}

QRectF TimeGrid::rectOf(const CalendarSlot &slot) const
{
    const int day = int(m_first.daysTo(slot.day));
    if (day < 0 || day >= m_days)
        return {};
    const qreal left = dayLeft(day) + m_look.px(4);
    if (slot.isAllDay())
        return QRectF(left, m_namesHeight + m_look.px(3), m_dayWidth - m_look.px(8), m_look.px(18));
    const int minutes = std::max(slot.minutes > 0 ? slot.minutes : 30, leastMinutes);
    return QRectF(left, yOf(slot.minuteOfDay()), m_dayWidth - m_look.px(8), minutes * m_hourHeight / 60.0 - 1);
}

} // namespace punte
