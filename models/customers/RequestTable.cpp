// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestTable.h"

#include <QCoreApplication>

namespace punte {

TableInfo requestTable()
{
    TableInfo t;
    t.name = "crm.interactions";
    t.key = "requests";
    t.singular = QT_TRANSLATE_NOOP("Records", "Request");
    t.plural = QT_TRANSLATE_NOOP("Records", "Requests");
    t.fromClause = "crm.interactions t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.assigned_to"
                   " LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_id"
                   " LEFT JOIN crm.contact_persons cp ON cp.tenant_id = t.tenant_id AND cp.id = t.contact_person_id";
    t.baseCondition = "t.deleted_at IS NULL AND t.type = 'SUPPORT' AND t.parent_id IS NULL";
    t.titleColumn = "subject";
    t.searchKind = "request";
    t.permission = "interactions";
    t.ownerColumn = "assigned_to";
    t.taskLinks = {{"customer_id", "x.customer_id"}, {"contact_person_id", "x.contact_person_id"}, {"opportunity_id", "x.opportunity_id"}};
    t.fields = { // what people type to find one comes first
        {.column = "subject", .title = QT_TRANSLATE_NOOP("Fields", "Subject"), .readExpression = "coalesce(t.subject, split_part(t.description, E'\\n', 1))",
            .width = 260, .maxLength = 255, .required = true, .listDefault = true},
        {.column = "number", .title = QT_TRANSLATE_NOOP("Fields", "Number"), .readExpression = "('SD-' || t.number)", .width = 85, .editable = false,
            .listDefault = true, .inForm = false},
        {.column = "customer_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .displayColumn = "company_name",
            .displayExpression = "co.company_name", .width = 180, .required = true, .listDefault = true},
        {.column = "priority", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Priority"), .enumName = "task_priority", .width = 100,
            .required = true, .listDefault = true},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "request_status", .width = 110,
            .required = true, .listDefault = true},
        {.column = "due_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Answer due"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Empty: by the priority, in working hours"), .width = 140, .sortable = true, .listDefault = true},
        {.column = "assigned_to", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Assigned to"), .displayColumn = "assigned_name",
            .displayExpression = "ow.display_name", .width = 150, .listDefault = true},
        {.column = "date_time", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Received"), .width = 130, .editable = false, .sortable = true,
            .listDefault = true, .inForm = false},
        {.column = "contact_person_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact"), .displayColumn = "contact_name",
            .displayExpression = "cp.full_name", .width = 160},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Message"), .width = 260, .maxLength = 20000},
        {.column = "closed_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Closed"), .width = 130, .editable = false, .inForm = false},
        // A new request says what it is; nobody sees these.
        {.column = "type", .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .filterable = false, .inList = false, .inForm = false},
        {.column = "direction", .title = QT_TRANSLATE_NOOP("Fields", "Direction"), .filterable = false, .inList = false, .inForm = false},
    };
    return t;
}

} // namespace punte
