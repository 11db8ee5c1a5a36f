// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/FreeDays.h"

#include "models/core/Holidays.h"
#include "models/records/Saves.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace punte {

QString CalendarFreeDay::text() const
{
    return !name.isEmpty() ? name : Holidays::name(code);
}

CalendarHours CalendarHours::fromRow(const ResultSet &row)
{
    CalendarHours hours;
    hours.starts = QTime::fromString(row.value(0, u"starts").toString(), QStringLiteral("HH:mm"));
    hours.ends = QTime::fromString(row.value(0, u"ends").toString(), QStringLiteral("HH:mm"));
    hours.days.clear();
    for (const QString &day : row.value(0, u"days").toString().split(QLatin1Char(',')))
        hours.days.append(day.toInt());
    return hours;
}

QJsonObject CalendarHours::toJson() const
{
    QJsonArray list;
    for (const int day : days)
        list.append(day);
    return {{QStringLiteral("from"), starts.toString(QStringLiteral("HH:mm"))}, {QStringLiteral("to"), ends.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("days"), list}};
}

QString CalendarHours::whyWrong() const
{
    if (days.isEmpty())
        return QCoreApplication::translate("CalendarHours", "At least one day of the week is worked.");
    if (!starts.isValid() || !ends.isValid() || ends <= starts)
        return QCoreApplication::translate("CalendarHours", "The day must end later than it begins.");
    return {};
}

QList<CalendarFreeDay> FreeDays::fromRows(const ResultSet &rows)
{
    QList<CalendarFreeDay> days;
    for (int i = 0; i < rows.rows.size(); ++i)
        days.append({rows.value(i, u"day").toDate(), rows.value(i, u"code").toString().toLatin1(), rows.value(i, u"name").toString(),
            rows.value(i, u"is_working").toBool(), rows.value(i, u"id").toUuid(), rows.value(i, u"version").toInt()});
    return days;
}

Statement FreeDays::set(const CalendarFreeDay *known, QDate day, const QString &name, bool working, const QUuid &action)
{
    const QVariantMap values{{QStringLiteral("day"), day}, {QStringLiteral("name"), name.isEmpty() ? QVariant() : QVariant(name)},
        {QStringLiteral("is_working"), working}};
    const bool exists = known && !known->id.isNull();
    const ActionLabel label{exists ? "edit" : "create", {{QStringLiteral("table"), QStringLiteral("core.holidays")},
        {QStringLiteral("subject"), name.isEmpty() ? day.toString(Qt::ISODate) : name}}};
    return exists ? Saves::update("core.holidays", {{known->id, known->version, values}}, action, label)
                  : Saves::insert("core.holidays", {{Saves::newId(), 0, values}}, action, label);
}

Statement FreeDays::clear(const CalendarFreeDay &known, const QUuid &action)
{
    const ActionLabel label{"delete", {{QStringLiteral("table"), QStringLiteral("core.holidays")}, {QStringLiteral("subject"), known.text()}}};
    return Saves::softDelete("core.holidays", {{known.id, known.version, {}}}, action, label);
}

} // namespace punte
