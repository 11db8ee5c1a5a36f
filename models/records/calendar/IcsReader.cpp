// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/IcsReader.h"

#include "models/core/RepeatRule.h"
#include "models/core/TextClean.h"
#include "models/records/import/TextDecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QStringDecoder>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

namespace punte {

namespace {

struct ComponentFree {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

std::unexpected<AppError> icsRefused(const char *reason)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [reason] { return QCoreApplication::translate("IcsReader", reason); }));
}

/// Counts what a file holds, line by line with the folds undone, as the parser will see it.
class IcsBounds final {
public:
    void beginLine()
    {
        closeLine();
        m_name.clear();
        m_size = 0;
        m_head = 0;
        m_inHead = true;
        m_quoted = false;
        ++m_lines;
    }
    void take(QByteArrayView part)
    {
        m_size += part.size();
        m_name += part.first(std::min<qsizetype>(6 - m_name.size(), part.size())).toByteArray();
        for (qsizetype i = 0; m_inHead && i < part.size(); ++i, ++m_head) {
            m_quoted = m_quoted != (part[i] == '"');
            m_inHead = part[i] != ':' || m_quoted;
        }
    }
    void closeLine()
    {
        const QByteArray name = m_name.toUpper();
        if (name.startsWith("BEGIN") && name.size() == 6 && !isalnum(static_cast<unsigned char>(name.back()))) {
            m_deepest = std::max(m_deepest, ++m_depth);
            ++m_components;
        } else if (name.startsWith("END")) {
            m_depth = std::max(0, m_depth - 1);
        }
        m_longest = std::max(m_longest, m_size);
        m_longestHead = std::max(m_longestHead, m_head);
    }
    /// Why the file cannot be read; null = it can.
    [[nodiscard]] const char *problem() const
    {
        if (m_longest > IcsReader::largestField)
            return QT_TRANSLATE_NOOP("IcsReader", "A field of the file is longer than 1 MB.");
        if (m_longestHead > IcsReader::largestHead)
            return QT_TRANSLATE_NOOP("IcsReader", "A field of the file has too many parameters.");
        if (m_deepest > IcsReader::deepestNesting)
            return QT_TRANSLATE_NOOP("IcsReader", "The file is nested too deeply.");
        if (m_components > IcsReader::mostComponents)
            return QT_TRANSLATE_NOOP("IcsReader", "The file has more than 20,000 parts.");
        if (m_lines > IcsReader::mostLines)
            return QT_TRANSLATE_NOOP("IcsReader", "The file has more than 500,000 fields.");
        return nullptr;
    }

private:
    QByteArray m_name;
    qsizetype m_size = 0;
    qsizetype m_head = 0; ///< up to the colon: the name and its parameters
    bool m_inHead = true;
    bool m_quoted = false;
    int m_depth = 0;
    int m_deepest = 0;
    int m_components = 0;
    int m_lines = 0;
    qsizetype m_longest = 0;
    qsizetype m_longestHead = 0;
};

/// Bounds before the parser sees anything: it would build all of it first.
Result<> checkBounds(const QByteArray &bytes)
{
    if (bytes.size() > IcsReader::largestFile)
        return icsRefused(QT_TRANSLATE_NOOP("IcsReader", "The file is larger than 10 MB."));
    if (bytes.contains('\0'))
        return icsRefused(QT_TRANSLATE_NOOP("IcsReader", "The file is no calendar: it holds bytes that no text has."));
    if (!bytes.left(4096).toUpper().contains("BEGIN:VCALENDAR"))
        return icsRefused(QT_TRANSLATE_NOOP("IcsReader", "The file is no calendar: BEGIN:VCALENDAR is missing."));
    IcsBounds bounds;
    for (qsizetype at = 0; at < bytes.size() && !bounds.problem();) {
        qsizetype end = at;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
        at = end + (bytes.mid(end, 2) == "\r\n" ? 2 : 1);
        const bool folded = !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
        if (!folded)
            bounds.beginLine();
        bounds.take(folded ? line.sliced(1) : line);
    }
    bounds.closeLine();
    return bounds.problem() ? Result<>(icsRefused(bounds.problem())) : Result<>();
}

/// Whatever the file says its letters are: UTF-8 if it is that, else what Windows writes in this part of the world.
QByteArray asUtf8(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QStringDecoder strict(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = strict.decode(bytes);
    Q_UNUSED(text)
    if (!strict.hasError())
        return bytes;
    auto decoder = TextDecoder::make("windows-1250");
    return decoder ? decoder->toUtf8(bytes, true) : bytes;
}

QString icsText(const char *value, int limit)
{
    QString text = QString::fromUtf8(value).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.remove(QChar(TextDecoder::unreadableMark));
    const Result<QString> clean = cleanText(text, textLanguageOf(text));
    if (!clean)
        return {};
    const QList<uint> letters = clean->trimmed().toUcs4();
    return letters.size() <= limit ? clean->trimmed() : QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), limit);
}

/// A time as the file says it, and the zone it names.
struct IcsMoment {
    icaltimetype time = icaltime_null_time();
    QByteArray zone{};
};

/// Whether the rules of a zone that the file brings along can be worked out: some changes a year. The library would follow a rule of
/// every second to the end of its calendar.
bool isTame(const icaltimezone *zone)
{
    icalcomponent *component = icaltimezone_get_component(const_cast<icaltimezone *>(zone));
    int parts = 0;
    for (icalcomponent *part = component ? icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT) : nullptr; part;
         part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        int rules = 0;
        for (icalproperty *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule; rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            const icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
            if (++rules > 4 || recurrence.freq != ICAL_YEARLY_RECURRENCE || recurrence.by_second[0] != ICAL_RECURRENCE_ARRAY_MAX
                || recurrence.by_minute[0] != ICAL_RECURRENCE_ARRAY_MAX || recurrence.by_hour[0] != ICAL_RECURRENCE_ARRAY_MAX)
                return false;
        }
        if (++parts > 200 || icalcomponent_count_properties(part, ICAL_RDATE_PROPERTY) > 1000)
            return false;
    }
    return component != nullptr;
}

/// By the clock on the wall here; invalid for what no calendar shows.
QDateTime localMoment(const IcsMoment &moment)
{
    const icaltimetype &time = moment.time;
    if (icaltime_is_null_time(time) || time.year < 1900 || time.year > 2200 || !QDate::isValid(time.year, time.month, time.day))
        return {};
    if (time.is_date)
        return QDateTime(QDate(time.year, time.month, time.day), QTime(0, 0));
    if (!QTime::isValid(time.hour, time.minute, std::min(time.second, 59)))
        return {};
    const QTime clock(time.hour, time.minute);
    const QDate day(time.year, time.month, time.day);
    if (icaltime_is_utc(time))
        return QDateTime(day, clock, Qt::UTC).toLocalTime();
    // The name of the zone first: its rules are newer than what the file brings along.
    QByteArray zoneName = moment.zone;
    if (const qsizetype slash = zoneName.lastIndexOf("/freeassociation.sourceforge.net/"); slash >= 0)
        zoneName = zoneName.mid(slash + 33);
    QTimeZone zone(zoneName);
    if (!zone.isValid() && !zoneName.isEmpty())
        zone = QTimeZone(QTimeZone::windowsIdToDefaultIanaId(zoneName));
    if (zone.isValid()) {
        const QDateTime there(day, clock, zone);
        // In spring an hour is left out: what begins in it begins an hour later.
        return (there.isValid() ? there : QDateTime(day, clock, Qt::UTC).addSecs(-zone.standardTimeOffset(QDateTime(day, clock, Qt::UTC)))).toLocalTime();
    }
    if (time.zone && isTame(time.zone))
        return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, time.zone)).toLocalTime();
    return CalendarSlot{day, clock}.start(); // floating: wherever one is
}

IcsMoment momentOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    if (!property)
        return {};
    icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = zone ? icalparameter_get_tzid(zone) : nullptr;
    return {icalproperty_get_datetime_with_component(property, component), name ? QByteArray(name) : QByteArray()};
}

int lengthOf(icalcomponent *component, const QDateTime &start, bool allDay)
{
    qint64 minutes = 0;
    if (const QDateTime end = localMoment(momentOf(component, ICAL_DTEND_PROPERTY)); end.isValid()) {
        minutes = allDay ? start.date().daysTo(end.date()) * 1440 : start.secsTo(end) / 60;
    } else if (icalproperty *property = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY)) {
        minutes = icaldurationtype_as_int(icalproperty_get_duration(property)) / 60;
    }
    if (allDay)
        minutes = minutes / 1440 > 1 ? minutes / 1440 * 1440 : 0;
    return int(std::clamp<qint64>(minutes, 0, 43'200));
}

QString uidOf(icalcomponent *component, const IcsEvent &event)
{
    const char *uid = icalcomponent_get_uid(component);
    QString text = uid ? QString::fromUtf8(uid).trimmed() : QString();
    if (text.isEmpty()) // a file without ids: the entry is known by what it says
        text = event.title + QLatin1Char('|') + event.slot.start().toString(Qt::ISODate);
    if (icalproperty *one = icalcomponent_get_first_property(component, ICAL_RECURRENCEID_PROPERTY))
        text += QLatin1Char('#') + QString::fromUtf8(icaltime_as_ical_string(icalproperty_get_recurrenceid(one)));
    const bool odd = text.size() > 200 || firstUnstorable(text) >= 0;
    return odd ? QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()) : text;
}

QString ruleOf(icalcomponent *component, bool *plainer)
{
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    if (!property)
        return {};
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalproperty_get_value_as_string_r(property), &icalmemory_free_buffer);
    const auto rule = text ? RepeatRule::fromText(QString::fromLatin1(text.get())) : std::nullopt;
    *plainer = !rule;
    return rule ? rule->toText() : QString();
}

void takeComponent(icalcomponent *component, IcsFile &file, QSet<QString> &known)
{
    if (icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY) && icalcomponent_get_status(component) == ICAL_STATUS_CANCELLED) {
        ++file.cancelled;
        return;
    }
    IcsEvent event;
    event.isTask = icalcomponent_isa(component) == ICAL_VTODO_COMPONENT;
    IcsMoment time = momentOf(component, event.isTask ? ICAL_DUE_PROPERTY : ICAL_DTSTART_PROPERTY);
    if (event.isTask && icaltime_is_null_time(time.time))
        time = momentOf(component, ICAL_DTSTART_PROPERTY);
    const QDateTime start = localMoment(time);
    if (!start.isValid()) {
        ++file.unreadable;
        return;
    }
    event.title = icsText(icalcomponent_get_summary(component), 255);
    if (event.title.isEmpty())
        event.title = QCoreApplication::translate("IcsReader", "Without a title");
    event.description = icsText(icalcomponent_get_description(component), 20'000);
    event.location = icsText(icalcomponent_get_location(component), 500);
    event.slot.day = start.date();
    if (!time.time.is_date)
        event.slot.time = start.time();
    event.slot.minutes = event.isTask ? 0 : lengthOf(component, start, time.time.is_date);
    bool plainer = false;
    event.repeatRule = ruleOf(component, &plainer);
    file.plainer += plainer;
    event.uid = uidOf(component, event);
    if (known.contains(event.uid))
        return; // another version of what was read already
    known.insert(event.uid);
    file.events.append(event);
}

} // namespace

Result<IcsFile> IcsReader::read(const QByteArray &bytes)
{
    if (const Result<> bounds = checkBounds(bytes); !bounds)
        return std::unexpected(bounds.error());
    icalerror_set_errors_are_fatal(false);
    const std::unique_ptr<icalcomponent, ComponentFree> root(icalparser_parse_string(asUtf8(bytes).constData()));
    if (!root)
        return icsRefused(QT_TRANSLATE_NOOP("IcsReader", "The file is no calendar that can be read."));
    IcsFile file;
    QSet<QString> known;
    // A stream of several calendars comes wrapped in one root.
    QList<icalcomponent *> calendars;
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        calendars.append(root.get());
    } else {
        for (icalcomponent *part = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); part;
             part = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
            calendars.append(part);
    }
    for (icalcomponent *calendar : std::as_const(calendars)) {
        QList<icalcomponent *> parts;
        for (icalcomponent *part = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); part;
             part = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT))
            if (icalcomponent_isa(part) == ICAL_VEVENT_COMPONENT || icalcomponent_isa(part) == ICAL_VTODO_COMPONENT)
                parts.append(part);
        for (icalcomponent *part : std::as_const(parts))
            takeComponent(part, file, known);
    }
    if (calendars.isEmpty())
        return icsRefused(QT_TRANSLATE_NOOP("IcsReader", "The file is no calendar that can be read."));
    return file;
}

} // namespace punte
