// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/DateFormat.h"

#include <QCoreApplication>
#include <QVariant>

#include <cmath>

namespace punte {

namespace {

QString datesText(const char *text, int n = -1)
{
    return QCoreApplication::translate("Dates", text, nullptr, n);
}

bool isRomanian(const QLocale &locale)
{
    return locale.language() == QLocale::Romanian;
}

// One argument each: lupdate 6.4 never ends on a call with two arguments among those of translate().
int weeksOf(qint64 days)
{
    return static_cast<int>(std::lround(static_cast<double>(days) / 7));
}

int monthsOf(qint64 days)
{
    return static_cast<int>(std::lround(static_cast<double>(days) / 30.44));
}

int yearsOf(qint64 days)
{
    return static_cast<int>(std::lround(static_cast<double>(days) / 365.25));
}

} // namespace

QString DateFormat::shortDate(QDate date, const QLocale &locale)
{
    return isRomanian(locale) ? date.toString(QStringLiteral("dd.MM.yyyy")) : locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString DateFormat::longDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString DateFormat::fullDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("dddd, d MMMM yyyy"));
}

QString DateFormat::dayMonth(QDate date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("d MMM"));
}

QString DateFormat::monthYear(QDate date, const QLocale &locale)
{
    return locale.toString(date, QStringLiteral("MMMM yyyy"));
}

QString DateFormat::time(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString DateFormat::shortInstant(const QDateTime &instant, const QLocale &locale)
{
    const QDateTime local = instant.toLocalTime();
    return local.isValid() ? shortDate(local.date(), locale) + u' ' + time(local.time()) : QString();
}

QString DateFormat::fullInstant(const QDateTime &instant, const QLocale &locale)
{
    const QDateTime local = instant.toLocalTime();
    return local.isValid() ? fullDate(local.date(), locale) + QStringLiteral(", ") + time(local.time()) : QString();
}

QDate DateFormat::dayOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toLocalTime().date();
    return value.typeId() == QMetaType::QDate ? value.toDate() : QDate(); // never of a text: Qt reads "0044-03-15 BC" as a year of ours
}

QString DateFormat::oddText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}

QString DateFormat::relativeDate(QDate date, QDate today)
{
    if (!date.isValid() || !today.isValid())
        return {};
    // A plain int: lupdate loses a message whose count is a cast.
    const int days = int(today.daysTo(date));
    const int ago = -days;
    if (days == 0)
        return datesText(QT_TRANSLATE_NOOP("Dates", "today"));
    if (days == 1)
        return datesText(QT_TRANSLATE_NOOP("Dates", "tomorrow"));
    if (days == -1)
        return datesText(QT_TRANSLATE_NOOP("Dates", "yesterday"));
    // Coming dates go over to weeks after four of them; past ones stay in days for two months: "47 days ago" is what is acted upon.
    if (days > 0) {
        if (days < 28)
            return QCoreApplication::translate("Dates", "in %n day(s)", nullptr, days);
        if (days < 70)
            return QCoreApplication::translate("Dates", "in %n week(s)", nullptr, weeksOf(days));
        if (days < 700)
            return QCoreApplication::translate("Dates", "in %n month(s)", nullptr, monthsOf(days));
        return QCoreApplication::translate("Dates", "in %n year(s)", nullptr, yearsOf(days));
    }
    if (days > -60)
        return QCoreApplication::translate("Dates", "%n day(s) ago", nullptr, ago);
    if (days > -700)
        return QCoreApplication::translate("Dates", "%n month(s) ago", nullptr, monthsOf(-days));
    return QCoreApplication::translate("Dates", "%n year(s) ago", nullptr, yearsOf(-days));
}

QString DateFormat::relativeInstant(const QDateTime &instant, const QDateTime &now)
{
    if (!instant.isValid() || !now.isValid())
        return {};
    const qint64 seconds = now.secsTo(instant);
    const int minutes = static_cast<int>(std::abs(seconds) / 60);
    const int hours = minutes / 60; // lupdate 6.4 does not see a translate() with a division among its arguments
    const QDate day = instant.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (isWholeDay(instant))
        return relativeDate(day, today);
    if (std::abs(seconds) < 60)
        return datesText(QT_TRANSLATE_NOOP("Dates", "just now"));
    if (minutes < 60)
        return seconds > 0 ? QCoreApplication::translate("Dates", "in %n minute(s)", nullptr, minutes)
                           : QCoreApplication::translate("Dates", "%n minute(s) ago", nullptr, minutes);
    if (day == today)
        return seconds > 0 ? QCoreApplication::translate("Dates", "in %n hour(s)", nullptr, hours)
                           : QCoreApplication::translate("Dates", "%n hour(s) ago", nullptr, hours);
    return relativeDate(day, today);
}

QString DateFormat::overdue(QDate due, QDate today)
{
    const int days = due.isValid() ? int(due.daysTo(today)) : 0;
    return days > 0 ? QCoreApplication::translate("Dates", "%n day(s) overdue", nullptr, days) : QString();
}

bool DateFormat::isWholeDay(const QDateTime &instant)
{
    return instant.toLocalTime().time() == QTime(0, 0);
}

QString DateFormat::overdue(const QDateTime &due, const QDateTime &now)
{
    const QDate day = due.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (!due.isValid() || day != today || isWholeDay(due) || due >= now)
        return overdue(day, today);
    const int minutes = int(due.secsTo(now) / 60);
    const int hours = minutes / 60;
    return hours > 0 ? QCoreApplication::translate("Dates", "%n hour(s) overdue", nullptr, hours)
                     : QCoreApplication::translate("Dates", "%n minute(s) overdue", nullptr, minutes);
}

QString DateFormat::overdue(const QVariant &due, const QDateTime &now)
{
    return due.typeId() == QMetaType::QDateTime ? overdue(due.toDateTime(), now) : overdue(dayOf(due), now.toLocalTime().date());
}

QString DateFormat::withoutActivity(int days)
{
    return QCoreApplication::translate("Dates", "%n day(s) without activity", nullptr, days);
}

QString DateFormat::minutes(int minutes)
{
    if (minutes < 60)
        return QCoreApplication::translate("Dates", "%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Dates", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("Dates", "%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

Qt::DayOfWeek DateFormat::firstDayOfWeek()
{
    return Qt::Monday;
}

} // namespace punte
