// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/IcsWriter.h"

#include <libical/ical.h>

#include <memory>

namespace punte {

namespace {

const QString uidTail = QStringLiteral("@punte");

struct IcsFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype icsTime(const QDateTime &moment, bool dateOnly)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.is_date = dateOnly;
    if (!dateOnly) {
        time.hour = moment.time().hour();
        time.minute = moment.time().minute();
    }
    return time;
}

icaltimetype utcTime(const QDateTime &moment)
{
    icaltimetype time = icsTime(moment.toUTC(), false);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addProperty(icalcomponent *component, icalproperty *property, const QByteArray &zone)
{
    if (!zone.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(component, property);
}

/// Times that repeat are meant by the clock on the wall of a place; others are exact everywhere.
icalcomponent *eventOf(const CalendarEntry &entry, const QByteArray &zone, const QDateTime &now)
{
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid((entry.id.toString(QUuid::WithoutBraces) + uidTail).toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(now)));
    icalcomponent_add_property(event, icalproperty_new_summary(entry.title.toUtf8().constData()));
    if (!entry.subtitle.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(entry.subtitle.toUtf8().constData()));
    if (!entry.location.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(entry.location.toUtf8().constData()));
    const QDateTime start = entry.slot.start();
    if (entry.slot.isAllDay()) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(icsTime(start, true)));
        icalcomponent_add_property(event, icalproperty_new_dtend(icsTime(entry.lastDay().addDays(1).startOfDay(), true)));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    } else {
        const QDateTime end = start.addSecs(qint64(entry.slot.minutes) * 60);
        const bool local = !entry.repeatRule.isEmpty() && !zone.isEmpty();
        addProperty(event, icalproperty_new_dtstart(local ? icsTime(start, false) : utcTime(start)), local ? zone : QByteArray());
        addProperty(event, icalproperty_new_dtend(local ? icsTime(end, false) : utcTime(end)), local ? zone : QByteArray());
    }
    if (!entry.repeatRule.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_rrule(icalrecurrencetype_from_string(entry.repeatRule.toLatin1().constData())));
    return event;
}

/// The rules of the zone travel along: not every program knows it by name.
icalcomponent *zoneComponent(const QByteArray &zone)
{
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone.constData());
    icalcomponent *rules = known ? icaltimezone_get_component(known) : nullptr;
    if (!rules)
        return nullptr;
    icalcomponent *copy = icalcomponent_new_clone(rules);
    if (icalproperty *name = icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(name, zone.constData());
    return copy;
}

} // namespace

QByteArray IcsWriter::write(const QList<CalendarEntry> &entries, const QByteArray &zone, const QDateTime &now)
{
    const std::unique_ptr<icalcomponent, IcsFree> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Punte//Punte//EN"));
    bool needsZone = false;
    for (const CalendarEntry &entry : entries)
        needsZone = needsZone || (!entry.ahead && !entry.repeatRule.isEmpty() && !entry.slot.isAllDay());
    if (icalcomponent *rules = needsZone && !zone.isEmpty() ? zoneComponent(zone) : nullptr)
        icalcomponent_add_component(calendar.get(), rules);
    for (const CalendarEntry &entry : entries)
        if (!entry.ahead)
            icalcomponent_add_component(calendar.get(), eventOf(entry, zone, now));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return QByteArray(text.get());
}

QUuid IcsWriter::ownRow(const QString &uid)
{
    return uid.endsWith(uidTail) ? QUuid::fromString(QStringView(uid).chopped(uidTail.size())) : QUuid();
}

} // namespace punte
