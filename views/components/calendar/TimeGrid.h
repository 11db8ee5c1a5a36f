// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/calendar/CalendarLook.h"

#include <functional>

namespace punte {

/// Days side by side with their hours: where everything stands and how it is drawn, for the screen and for paper. Coordinates of the
/// head (names of days, strip of whole days) begin at its top; those of the hours at the first hour, so that they can scroll.
class TimeGrid final {
public:
    /// Hours from..to are drawn; an hour is `hourHeight` high.
    TimeGrid(const CalendarModel &model, const CalendarLook &look, QDate first, QDate last, qreal width, qreal hourHeight, int fromHour = 0, int toHour = 24);

    struct Placed {
        CalendarEntry entry;
        QDate day;
        QRectF rect;
    };

    [[nodiscard]] qreal headHeight() const { return m_namesHeight + m_stripHeight; }
    [[nodiscard]] qreal namesHeight() const { return m_namesHeight; }
    [[nodiscard]] qreal hoursHeight() const { return (m_toHour - m_fromHour) * m_hourHeight; }
    [[nodiscard]] const QList<Placed> &strip() const { return m_strip; }
    [[nodiscard]] const QList<Placed> &boxes() const { return m_boxes; }
    /// "+3 more" of a day, with how many.
    [[nodiscard]] const QList<QPair<QDate, int>> &hiddenInStrip() const { return m_more; }
    [[nodiscard]] QRectF moreRect(QDate day) const;
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] qreal dayLeft(int day) const;
    [[nodiscard]] qreal dayWidth() const { return m_dayWidth; }
    [[nodiscard]] qreal gutter() const { return m_gutter; }
    /// -1 in the gutter.
    [[nodiscard]] int dayAt(qreal x) const;
    [[nodiscard]] QDate date(int day) const { return m_first.addDays(day); }
    [[nodiscard]] qreal yOf(int minute) const { return (minute / 60.0 - m_fromHour) * m_hourHeight; }
    [[nodiscard]] int minuteAt(qreal y) const;
    /// In the hours; a slot of a whole day stands in the strip.
    [[nodiscard]] QRectF rectOf(const CalendarSlot &slot) const;

    using States = std::function<EntryState(const CalendarEntry &)>;
    /// The painter's origin is the head's corner.
    void paintHead(QPainter &painter, QDate today, const States &states) const;
    /// The painter's origin is the corner of the first hour; `clip` in these coordinates.
    void paintHours(QPainter &painter, const QRectF &clip, const QDateTime &now, const States &states) const;

private:
    void placeStrip();
    void placeBoxes(QDate day);
    void paintGround(QPainter &painter, const QRectF &clip, QDate today) const;
    void paintNow(QPainter &painter, const QDateTime &now) const;

    const CalendarModel &m_model;
    const CalendarLook &m_look;
    QDate m_first;
    int m_days;
    qreal m_gutter;
    qreal m_dayWidth;
    qreal m_hourHeight;
    int m_fromHour;
    int m_toHour;
    qreal m_namesHeight;
    qreal m_stripHeight = 0;
    QList<Placed> m_strip;
    QList<Placed> m_boxes;
    QList<QPair<QDate, int>> m_more;
};

} // namespace punte
