// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Holidays.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace punte {

QDate Holidays::orthodoxEaster(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int place = d + e + 114;
    const QDate julian(year, place / 31, place % 31 + 1);
    return julian.addDays(year / 100 - year / 400 - 2);
}

QList<LegalHoliday> Holidays::ofYear(int year)
{
    static constexpr struct {
        int month, day;
        const char *code;
    } fixed[] = {{1, 1, "NEW_YEAR"}, {1, 2, "NEW_YEAR_2"}, {1, 6, "EPIPHANY"}, {1, 7, "SAINT_JOHN"}, {1, 24, "UNION"}, {5, 1, "LABOUR"}, {6, 1, "CHILDREN"},
        {8, 15, "DORMITION"}, {11, 30, "SAINT_ANDREW"}, {12, 1, "NATIONAL"}, {12, 25, "CHRISTMAS"}, {12, 26, "CHRISTMAS_2"}};
    static constexpr struct {
        int days;
        const char *code;
    } moving[] = {{-2, "GOOD_FRIDAY"}, {0, "EASTER"}, {1, "EASTER_2"}, {49, "PENTECOST"}, {50, "PENTECOST_2"}};
    QList<LegalHoliday> days;
    for (const auto &holiday : fixed)
        days.append({QDate(year, holiday.month, holiday.day), holiday.code});
    const QDate easter = orthodoxEaster(year);
    for (const auto &holiday : moving)
        days.append({easter.addDays(holiday.days), holiday.code});
    std::sort(days.begin(), days.end(), [](const LegalHoliday &a, const LegalHoliday &b) { return a.day != b.day ? a.day < b.day : a.code < b.code; });
    return days;
}

QString Holidays::name(const QByteArray &code)
{
    static const QHash<QByteArray, const char *> names{
        {"NEW_YEAR", QT_TRANSLATE_NOOP("Holidays", "New Year's Day")},
        {"NEW_YEAR_2", QT_TRANSLATE_NOOP("Holidays", "Second day of the new year")},
        {"EPIPHANY", QT_TRANSLATE_NOOP("Holidays", "Epiphany")},
        {"SAINT_JOHN", QT_TRANSLATE_NOOP("Holidays", "Saint John the Baptist")},
        {"UNION", QT_TRANSLATE_NOOP("Holidays", "Unification Day")},
        {"GOOD_FRIDAY", QT_TRANSLATE_NOOP("Holidays", "Good Friday")},
        {"EASTER", QT_TRANSLATE_NOOP("Holidays", "Easter")},
        {"EASTER_2", QT_TRANSLATE_NOOP("Holidays", "Easter Monday")},
        {"LABOUR", QT_TRANSLATE_NOOP("Holidays", "Labour Day")},
        {"CHILDREN", QT_TRANSLATE_NOOP("Holidays", "Children's Day")},
        {"PENTECOST", QT_TRANSLATE_NOOP("Holidays", "Pentecost")},
        {"PENTECOST_2", QT_TRANSLATE_NOOP("Holidays", "Whit Monday")},
        {"DORMITION", QT_TRANSLATE_NOOP("Holidays", "Dormition of the Mother of God")},
        {"SAINT_ANDREW", QT_TRANSLATE_NOOP("Holidays", "Saint Andrew")},
        {"NATIONAL", QT_TRANSLATE_NOOP("Holidays", "National Day")},
        {"CHRISTMAS", QT_TRANSLATE_NOOP("Holidays", "Christmas")},
        {"CHRISTMAS_2", QT_TRANSLATE_NOOP("Holidays", "Second day of Christmas")},
    };
    const char *text = names.value(code, nullptr);
    return text ? QCoreApplication::translate("Holidays", text) : QString::fromUtf8(code);
}

} // namespace punte
