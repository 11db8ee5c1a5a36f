// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QDate>
#include <QJsonObject>

namespace punte {

/// A day that is not as the week says.
struct CalendarFreeDay {
    QDate day;
    QByteArray code;     ///< of a legal one
    QString name;        ///< of an own one
    bool isWorking = false;
    QUuid id;            ///< of the organisation's row; null for a legal day nobody changed
    int version = 0;

    /// Its name in the window's language.
    [[nodiscard]] QString text() const;
};

/// When the organisation works.
struct CalendarHours {
    QTime starts{9, 0};
    QTime ends{18, 0};
    QList<int> days{1, 2, 3, 4, 5};

    static constexpr auto key = "calendar.working_hours"; ///< in the organisation's settings

    /// Of records/read_working_hours: what holds, also when nothing was set.
    [[nodiscard]] static CalendarHours fromRow(const ResultSet &row);
    /// As core.working_hours() reads it.
    [[nodiscard]] QJsonObject toJson() const;
    /// What core.working_hours() would not take, in words; empty = sound.
    [[nodiscard]] QString whyWrong() const;
    bool operator==(const CalendarHours &) const = default;
};

/// What the calendar and Preferences read and save of free days; each save is one action. Needs settings.write.
namespace FreeDays {

/// Of records/list_free_days.
[[nodiscard]] QList<CalendarFreeDay> fromRows(const ResultSet &rows);
/// Makes a day free (with a name) or worked; `known` = what it is now, or null.
[[nodiscard]] Statement set(const CalendarFreeDay *known, QDate day, const QString &name, bool working, const QUuid &action);
/// The day becomes what week and law say.
[[nodiscard]] Statement clear(const CalendarFreeDay &known, const QUuid &action);

} // namespace FreeDays

} // namespace punte
