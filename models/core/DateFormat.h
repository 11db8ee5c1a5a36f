// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace punte {

/// Dates as people read them in the window's language: relative on screen, exact in the tooltip. Calendar dates carry no time zone;
/// instants are shown local. Sentences are translated in the context "Dates"; `today` and `now` are arguments (methods: no clock inside).
class DateFormat final {
public:
    [[nodiscard]] static QString shortDate(QDate date, const QLocale &locale = QLocale());  ///< 27.01.2026 / 27 Jan 2026
    [[nodiscard]] static QString longDate(QDate date, const QLocale &locale = QLocale());   ///< 27 ianuarie 2026 / 27 January 2026
    [[nodiscard]] static QString fullDate(QDate date, const QLocale &locale = QLocale());   ///< marți, 27 ianuarie 2026 / Tuesday, 27 January 2026
    [[nodiscard]] static QString dayMonth(QDate date, const QLocale &locale = QLocale());   ///< 27 ian. / 27 Jan
    [[nodiscard]] static QString monthYear(QDate date, const QLocale &locale = QLocale());  ///< ianuarie 2026 / January 2026
    [[nodiscard]] static QString time(QTime time);                                          ///< 16:00, 24 hours in both languages
    [[nodiscard]] static QString shortInstant(const QDateTime &instant, const QLocale &locale = QLocale());
    /// For tooltips: weekday, date and time.
    [[nodiscard]] static QString fullInstant(const QDateTime &instant, const QLocale &locale = QLocale());

    /// The local day of a date or moment as it was read from the database. Invalid for what a QDate cannot hold (infinity, years BC or
    /// above 9999): that comes as text, and is shown as that text.
    [[nodiscard]] static QDate dayOf(const QVariant &value);
    [[nodiscard]] static QString oddText(const QVariant &value); ///< empty for ordinary values

    /// "today", "tomorrow", "in 3 days", "in 5 weeks", "47 days ago", ...
    [[nodiscard]] static QString relativeDate(QDate date, QDate today);
    /// Within a day "5 minutes ago", "in 2 hours"; otherwise as relativeDate.
    [[nodiscard]] static QString relativeInstant(const QDateTime &instant, const QDateTime &now);
    /// "4 days overdue"; empty when it is not overdue.
    [[nodiscard]] static QString overdue(QDate due, QDate today);
    /// The same for an instant: within its day "2 hours overdue". Midnight names the whole day, which is not over before it is.
    [[nodiscard]] static QString overdue(const QDateTime &due, const QDateTime &now);
    /// The same for a date or moment as it was read from the database; what a QDate cannot hold is never overdue.
    [[nodiscard]] static QString overdue(const QVariant &due, const QDateTime &now);
    /// True for an instant that names a day only: midnight.
    [[nodiscard]] static bool isWholeDay(const QDateTime &instant);
    /// "14 days without activity".
    [[nodiscard]] static QString withoutActivity(int days);
    /// How long something lasted: "5 min", "2 h 10 min".
    [[nodiscard]] static QString minutes(int minutes);
    /// Monday, in both languages and whatever the system says.
    [[nodiscard]] static Qt::DayOfWeek firstDayOfWeek();
};

} // namespace punte
