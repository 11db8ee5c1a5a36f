// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TaskCalendar.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"
#include "models/records/calendar/CalendarLayers.h"
#include "models/records/calendar/IcsWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

namespace {

Statement readTasks(const CalendarRange &range, bool meetings)
{
    return SqlStore::instance().statement("customers/list_calendar_tasks",
        {{QStringLiteral("meetings"), meetings}, {QStringLiteral("from_at"), range.fromInstant()}, {QStringLiteral("to_at"), range.toInstant()},
            {QStringLiteral("from_day"), range.first}, {QStringLiteral("to_day"), range.last}, {QStringLiteral("people"), QVariant::fromValue(range.people)}});
}

QVariantMap placeValues(const CalendarSlot &place)
{
    return {{QStringLiteral("due_date"), place.start()}, {QStringLiteral("has_time"), !place.isAllDay()},
        {QStringLiteral("duration_minutes"), place.minutes > 0 ? QVariant(place.minutes) : QVariant()}};
}

Statement moveTask(const CalendarEntry &entry, const CalendarSlot &place, const QUuid &action)
{
    ActionLabel label{"move", {{QStringLiteral("subject"), entry.title}, {QStringLiteral("table"), QStringLiteral("crm.tasks")}}};
    if (place.day == entry.slot.day && place.time == entry.slot.time) {
        label.code = "edit";
        label.args.insert(QStringLiteral("field"), QStringLiteral("duration_minutes"));
    }
    return Saves::update("crm.tasks", {{entry.id, entry.version, placeValues(place)}}, action, label);
}

Statement removeTask(const CalendarEntry &entry, const QUuid &action)
{
    return Saves::softDelete("crm.tasks", {{entry.id, entry.version, {}}}, action,
        {"delete", {{QStringLiteral("subject"), entry.title}, {QStringLiteral("table"), QStringLiteral("crm.tasks")}}});
}

Statement duplicateTask(const CalendarEntry &entry, const CalendarSlot &place, const QUuid &action)
{
    return SqlStore::instance().statement("customers/duplicate_task",
        {{QStringLiteral("action"), action}, {QStringLiteral("subject"), entry.title}, {QStringLiteral("task"), entry.id}, {QStringLiteral("copy"), Saves::newId()},
            {QStringLiteral("due"), place.start()}, {QStringLiteral("has_time"), !place.isAllDay()},
            {QStringLiteral("minutes"), place.minutes > 0 ? QVariant(place.minutes) : QVariant()}});
}

Statement createMeeting(const CalendarSlot &place, const QVariantMap &answers, const QUuid &action)
{
    QVariantMap values = answers;
    values.insert(placeValues(place));
    return Saves::insert("crm.tasks", {{Saves::newId(), 0, values}}, action,
        {"create", {{QStringLiteral("subject"), answers.value(QStringLiteral("title")).toString()}, {QStringLiteral("table"), QStringLiteral("crm.tasks")}}});
}

Statement importEntries(const QList<IcsEvent> &events, const QString &subject, const QUuid &me, const QUuid &action)
{
    const auto idText = [](const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces)); };
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray rows;
    for (const IcsEvent &event : events)
        rows.append(QJsonObject{{QStringLiteral("id"), idText(Saves::newId())}, {QStringLiteral("ref"), idText(Saves::newId())}, {QStringLiteral("uid"), event.uid},
            {QStringLiteral("own"), idText(IcsWriter::ownRow(event.uid))}, {QStringLiteral("title"), event.title},
            {QStringLiteral("description"), textOrNull(event.description)}, {QStringLiteral("due_date"), event.slot.start().toUTC().toString(Qt::ISODate)},
            {QStringLiteral("has_time"), !event.slot.isAllDay()}, {QStringLiteral("duration_minutes"), event.slot.minutes > 0 ? QJsonValue(event.slot.minutes) : QJsonValue()},
            {QStringLiteral("location"), textOrNull(event.location)}, {QStringLiteral("repeat_rule"), textOrNull(event.repeatRule)},
            {QStringLiteral("kind"), event.isTask ? QStringLiteral("TODO") : QStringLiteral("MEETING")}});
    // Everybody has a calendar of his own: the same invitation in two of them is two tasks.
    return SqlStore::instance().statement("customers/import_calendar",
        {{QStringLiteral("rows"), QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))},
            {QStringLiteral("system"), QStringLiteral("ics:") + me.toString(QUuid::WithoutBraces)}, {QStringLiteral("action"), action}, {QStringLiteral("subject"), subject}});
}

QList<CalendarQuestion> meetingQuestions()
{
    Field title{.column = "title", .maxLength = 255, .required = true};
    Field kind{.column = "kind", .kind = FieldKind::Enum, .enumName = "calendar_kind", .required = true};
    Field customer{.column = "customer_id", .kind = FieldKind::Company};
    Field location{.column = "location", .maxLength = 500};
    return {{title, QT_TRANSLATE_NOOP("CalendarLayers", "What"), {}}, {kind, QT_TRANSLATE_NOOP("CalendarLayers", "Kind"), QStringLiteral("MEETING")},
        {customer, QT_TRANSLATE_NOOP("CalendarLayers", "Customer"), {}}, {location, QT_TRANSLATE_NOOP("CalendarLayers", "Where"), {}}};
}

} // namespace

void registerTaskCalendar()
{
    const QHash<QString, QByteArray> icons{{QStringLiteral("CALL"), "call-start"}, {QStringLiteral("EMAIL"), "mail-message"}, {QStringLiteral("MEETING"), "meeting-attending"},
        {QStringLiteral("DEMO"), "view-presentation"}, {QStringLiteral("PRESENTATION"), "view-presentation"}, {QStringLiteral("FOLLOW_UP"), "edit-redo"}};
    CalendarLayer meetings;
    meetings.id = "meetings";
    meetings.title = QT_TRANSLATE_NOOP("CalendarLayers", "Meetings and calls");
    meetings.order = 10;
    meetings.hue = 1;
    meetings.icon = "meeting-attending";
    meetings.icons = icons;
    meetings.kindEnum = "interaction_type";
    meetings.permission = "tasks.read";
    meetings.writePermission = "tasks.write";
    meetings.tables = {"crm.tasks", "crm.interactions"};
    meetings.movableTable = "crm.tasks";
    meetings.canStretch = true;
    meetings.canHaveTime = true;
    meetings.recordKind = "task";
    meetings.read = [](const CalendarRange &range) {
        return QList<Statement>{readTasks(range, true),
            SqlStore::instance().statement("customers/list_calendar_interactions", {{QStringLiteral("from_at"), range.fromInstant()},
                {QStringLiteral("to_at"), range.toInstant()}, {QStringLiteral("people"), QVariant::fromValue(range.people)}})};
    };
    meetings.move = moveTask;
    meetings.remove = removeTask;
    meetings.removePermission = "tasks.delete";
    meetings.duplicate = duplicateTask;
    meetings.newTitle = QT_TRANSLATE_NOOP("CalendarLayers", "New meeting");
    meetings.questions = meetingQuestions();
    meetings.create = createMeeting;
    meetings.importPermission = "imports.write";
    meetings.import = importEntries;
    CalendarLayers::add(meetings);

    CalendarLayer tasks;
    tasks.id = "tasks";
    tasks.title = QT_TRANSLATE_NOOP("CalendarLayers", "Tasks due");
    tasks.order = 20;
    tasks.hue = 5;
    tasks.icon = "view-pim-tasks";
    tasks.icons = icons;
    tasks.kindEnum = "task_kind";
    tasks.permission = "tasks.read";
    tasks.writePermission = "tasks.write";
    tasks.tables = {"crm.tasks"};
    tasks.movableTable = "crm.tasks";
    tasks.canStretch = true;
    tasks.canHaveTime = true;
    tasks.recordKind = "task";
    tasks.read = [](const CalendarRange &range) { return QList<Statement>{readTasks(range, false)}; };
    tasks.move = moveTask;
    tasks.remove = removeTask;
    tasks.removePermission = "tasks.delete";
    tasks.duplicate = duplicateTask;
    CalendarLayers::add(tasks);
}

} // namespace punte
