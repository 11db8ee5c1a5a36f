// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace punte {

/// A place in the calendar: a day as a whole, or a time of it. By the clock on the wall.
struct CalendarSlot {
    QDate day;
    QTime time;      ///< invalid = the whole day
    int minutes = 0; ///< 0 = a point in time; whole days count 1440 each

    [[nodiscard]] bool isAllDay() const { return !time.isValid(); }
    [[nodiscard]] QDateTime start() const
    {
        const QDateTime start(day, isAllDay() ? QTime(0, 0) : time);
        return start.isValid() || isAllDay() ? start : QDateTime(day, time.addSecs(3600)); // the hour that is left out in spring
    }
    /// Minutes from midnight, 0 for whole days.
    [[nodiscard]] int minuteOfDay() const { return isAllDay() ? 0 : time.msecsSinceStartOfDay() / 60000; }
    bool operator==(const CalendarSlot &) const = default;
};

/// One thing in the calendar, whatever it stands for. A value type.
struct CalendarEntry {
    QByteArray layer;
    QByteArray table;      ///< the row behind it
    QUuid id;
    int version = 0;
    QString title;
    QString subtitle;
    QString location;
    QString kind;          ///< code of the layer's own, for icon and words
    QString repeatRule;
    CalendarSlot slot;
    QUuid person;
    QUuid customer;
    bool done = false;
    bool ahead = false;    ///< a later time of something that repeats: only shown
    bool movable = false;  ///< as far as the window knows
    bool saving = false;

    [[nodiscard]] QDate firstDay() const { return slot.day; }
    /// The last day on which it is; one that ends at midnight ends on the day before.
    [[nodiscard]] QDate lastDay() const
    {
        if (slot.minutes <= 0)
            return slot.day;
        return slot.start().addSecs(qint64(slot.minutes) * 60 - 1).date();
    }
    [[nodiscard]] bool isOn(QDate day) const { return firstDay() <= day && lastDay() >= day; }
    /// Drawn in the strip of whole days: such ones, and what lasts over midnight.
    [[nodiscard]] bool inStrip() const { return slot.isAllDay() || lastDay() != firstDay(); }
    [[nodiscard]] bool isSame(const CalendarEntry &other) const
    {
        return id == other.id && table == other.table && layer == other.layer && ahead == other.ahead && (!ahead || slot.day == other.slot.day);
    }
};

} // namespace punte
