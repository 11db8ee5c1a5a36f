// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/TaskTables.h"

#include <QCoreApplication>

namespace punte {

static FieldCheck taskMinutes(const QVariant &value)
{
    FieldCheck check;
    check.normalised = value;
    if (value.toLongLong() < 1 || value.toLongLong() > 43200) {
        check.level = FieldCheck::Level::Error;
        check.message = QCoreApplication::translate("TaskTables", "From 1 minute to 30 days.");
    }
    return check;
}

TableInfo taskTable()
{
    TableInfo t;
    t.name = "crm.tasks";
    t.key = "tasks";
    t.singular = QT_TRANSLATE_NOOP("Records", "Task");
    t.plural = QT_TRANSLATE_NOOP("Records", "Tasks");
    t.fromClause = "crm.tasks t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.assigned_to_user_id"
                   " LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id"
                   " LEFT JOIN crm.opportunities op ON op.tenant_id = t.tenant_id AND op.id = t.opportunity_id"
                   " LEFT JOIN crm.contact_persons cp ON cp.tenant_id = t.tenant_id AND cp.id = t.contact_person_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "title";
    t.searchKind = "task";
    t.permission = "tasks";
    t.ownerColumn = "assigned_to_user_id";
    t.fields = {
        {.column = "title", .title = QT_TRANSLATE_NOOP("Fields", "Task"), .width = 280, .maxLength = 255, .required = true, .listDefault = true},
        {.column = "due_date", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Due"), .width = 140, .sortable = true,
            .listDefault = true},
        {.column = "kind", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .enumName = "task_kind", .width = 115, .required = true,
            .listDefault = true},
        {.column = "customer_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .displayColumn = "company_name", .displayExpression = "co.company_name",
            .width = 180, .listDefault = true},
        {.column = "opportunity_id", .kind = FieldKind::Opportunity, .title = QT_TRANSLATE_NOOP("Fields", "Opportunity"),
            .displayColumn = "opportunity_title", .displayExpression = "op.title", .width = 190, .listDefault = true},
        {.column = "assigned_to_user_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Assigned to"),
            .displayColumn = "assigned_name", .displayExpression = "ow.display_name", .width = 150, .listDefault = true},
        {.column = "priority", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Priority"), .enumName = "task_priority",
            .width = 100, .required = true, .listDefault = true},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "task_status", .width = 105,
            .required = true, .listDefault = true},
        {.column = "repeat_rule", .kind = FieldKind::Repeat, .title = QT_TRANSLATE_NOOP("Fields", "Repeats"), .width = 170, .maxLength = 255, .filterable = false},
        {.column = "reminder_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Reminder"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Typed freely: tomorrow 9:00, +1d 09:00, Friday 14:30"), .width = 140},
        {.column = "duration_minutes", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Minutes"), .width = 80, .check = taskMinutes},
        {.column = "location", .title = QT_TRANSLATE_NOOP("Fields", "Place"), .width = 160, .maxLength = 500},
        {.column = "contact_person_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact"), .displayColumn = "contact_name",
            .displayExpression = "cp.full_name", .width = 160},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 20000},
        {.column = "completed_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Completed on"), .width = 130,
            .editable = false, .inForm = false},
    };
    return t;
}

TableInfo interactionTable()
{
    TableInfo t;
    t.name = "crm.interactions";
    t.key = "interactions";
    t.singular = QT_TRANSLATE_NOOP("Records", "Interaction");
    t.plural = QT_TRANSLATE_NOOP("Records", "Interactions");
    t.fromClause = "crm.interactions t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.user_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "description";
    t.permission = "interactions";
    t.fields = {
        {.column = "type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .enumName = "interaction_type", .width = 120,
            .required = true, .listDefault = true},
        {.column = "date_time", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "When"), .width = 130, .required = true,
            .sortable = true, .listDefault = true},
        {.column = "customer_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .width = 190},
        {.column = "contact_person_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact"), .width = 160},
        {.column = "opportunity_id", .kind = FieldKind::Opportunity, .title = QT_TRANSLATE_NOOP("Fields", "Opportunity"), .width = 190},
        {.column = "direction", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Direction"), .enumName = "interaction_direction",
            .width = 120},
        {.column = "duration_minutes", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Minutes"), .width = 80},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Notes"), .width = 260, .listDefault = true},
        {.column = "outcome", .title = QT_TRANSLATE_NOOP("Fields", "Outcome"), .width = 200, .maxLength = 500, .listDefault = true},
        {.column = "feedback_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Feedback"), .enumName = "feedback_type",
            .width = 110},
        // Those of a request, so that history and undo can name them: in lists and forms they stand under requests.
        {.column = "subject", .title = QT_TRANSLATE_NOOP("Fields", "Subject"), .maxLength = 255, .filterable = false, .inList = false, .inForm = false},
        {.column = "priority", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Priority"), .enumName = "task_priority", .filterable = false,
            .inList = false, .inForm = false},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "request_status", .filterable = false,
            .inList = false, .inForm = false},
        {.column = "due_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Answer due"), .filterable = false, .inList = false, .inForm = false},
        {.column = "assigned_to", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Assigned to"), .filterable = false, .inList = false,
            .inForm = false},
        {.column = "campaign_id", .title = QT_TRANSLATE_NOOP("Fields", "Campaign"), .editable = false, .filterable = false, .inList = false, .inForm = false},
    };
    return t;
}

} // namespace punte
