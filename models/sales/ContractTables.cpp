// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ContractTables.h"

#include "models/records/Enums.h"
#include "models/records/FieldCatalogue.h"

#include <QCoreApplication>

namespace punte {

static void registerContractEnums()
{
    Enums::add("contract_status",
        {
            {"DRAFT", QT_TRANSLATE_NOOP("Enums", "Draft"), QT_TRANSLATE_NOOP("Enums", "Drafts"), QT_TRANSLATE_NOOP("Enums", "Not signed yet")},
            {"ACTIVE", QT_TRANSLATE_NOOP("Enums", "In force"), nullptr, QT_TRANSLATE_NOOP("Enums", "Signed and running")},
            {"EXPIRED", QT_TRANSLATE_NOOP("Enums", "Expired"), nullptr, QT_TRANSLATE_NOOP("Enums", "Ended on its date and was not renewed")},
            {"TERMINATED", QT_TRANSLATE_NOOP("Enums", "Terminated"), nullptr, QT_TRANSLATE_NOOP("Enums", "One side ended it")},
        });
    Enums::add("contract_date",
        {
            {"NOTICE", QT_TRANSLATE_NOOP("Enums", "Last day for notice"), nullptr, nullptr},
            {"RENEWAL", QT_TRANSLATE_NOOP("Enums", "Renews"), nullptr, nullptr},
            {"END", QT_TRANSLATE_NOOP("Enums", "Ends"), nullptr, nullptr},
        });
    Enums::add("contract_type",
        {
            {"RETAINER", QT_TRANSLATE_NOOP("Enums", "Retainer"), nullptr, QT_TRANSLATE_NOOP("Enums", "A fixed fee every month")},
            {"PROJECT", QT_TRANSLATE_NOOP("Enums", "Project"), nullptr, nullptr},
            {"FRAMEWORK", QT_TRANSLATE_NOOP("Enums", "Framework"), nullptr, QT_TRANSLATE_NOOP("Enums", "Terms for orders to come")},
            {"MAINTENANCE", QT_TRANSLATE_NOOP("Enums", "Maintenance"), nullptr, nullptr},
            {"LICENSE", QT_TRANSLATE_NOOP("Enums", "Licence"), nullptr, nullptr},
            {"SUPPLY", QT_TRANSLATE_NOOP("Enums", "Supply"), nullptr, nullptr},
            {"OTHER", QT_TRANSLATE_NOOP("Enums", "Other"), nullptr, nullptr},
        });
}

static TableInfo contractTable()
{
    TableInfo t;
    t.name = "crm.contracts";
    t.key = "contracts";
    t.singular = QT_TRANSLATE_NOOP("Records", "Contract");
    t.plural = QT_TRANSLATE_NOOP("Records", "Contracts");
    t.fromClause = "crm.contracts t LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id"
                   " LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id"
                   " LEFT JOIN crm.opportunities op ON op.tenant_id = t.tenant_id AND op.id = t.opportunity_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "contract_number";
    t.searchKind = "contract";
    t.permission = "contracts";
    t.ownerColumn = "owner_id";
    t.taskLinks = {{"contract_id", "x.id"}, {"customer_id", "x.customer_company_id"}};
    t.fields = {
        {.column = "contract_number", .title = QT_TRANSLATE_NOOP("Fields", "Number"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Left empty, the next number is taken"), .width = 105, .maxLength = 50, .listDefault = true},
        {.column = "customer_company_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"),
            .displayColumn = "company_name", .displayExpression = "co.company_name", .width = 170, .required = true, .listDefault = true},
        {.column = "title", .title = QT_TRANSLATE_NOOP("Fields", "Subject"), .width = 210, .maxLength = 255},
        {.column = "contract_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Contract type"), .enumName = "contract_type",
            .width = 115, .listDefault = true},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "contract_status",
            .sortColumn = "status_no", .width = 105, .required = true, .sortable = true, .listDefault = true},
        {.column = "start_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Start"), .width = 120, .sortable = true},
        {.column = "end_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "End"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "The last day of the contract"), .width = 120, .sortable = true, .listDefault = true},
        {.column = "auto_renewal", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Auto-renews"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Goes on after its end date unless somebody gives notice"), .width = 85, .required = true},
        {.column = "renewal_months", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Renewal (months)"), .width = 85},
        {.column = "renewal_notice_days", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Notice (days)"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "How long before its end the contract can still be given notice on"), .width = 85},
        {.column = "notice_on", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Notice by"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "The last day to give notice"), .width = 120, .editable = false, .sortable = true,
            .listDefault = true, .inForm = false},
        {.column = "renewal_on", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Renewal"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "The first day of the next term"), .width = 120, .editable = false, .sortable = true,
            .listDefault = true, .inForm = false},
        {.column = "reminder_days", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Remind (days)"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "A task so many days before the last day to give notice; empty = none"), .width = 90},
        {.column = "monthly_fee", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Monthly fee"), .currencyColumn = "currency",
            .sortColumn = "monthly_fee_minor", .width = 115, .sortable = true, .listDefault = true},
        {.column = "total_value", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Total value"), .currencyColumn = "currency",
            .sortColumn = "total_value_minor", .width = 135, .sortable = true, .listDefault = true},
        {.column = "currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .required = true, .inForm = false},
        {.column = "payment_terms", .title = QT_TRANSLATE_NOOP("Fields", "Payment terms"), .width = 130, .maxLength = 50},
        {.column = "owner_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Owner"), .displayColumn = "owner_name",
            .displayExpression = "ow.display_name", .width = 150},
        {.column = "opportunity_id", .kind = FieldKind::Opportunity, .title = QT_TRANSLATE_NOOP("Fields", "Opportunity"),
            .displayColumn = "opportunity_title", .displayExpression = "op.title", .width = 190},
        {.column = "terminated_on", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Terminated on"), .width = 110,
            .editable = false, .inForm = false},
        {.column = "termination_reason", .title = QT_TRANSLATE_NOOP("Fields", "Why terminated"), .width = 180, .maxLength = 500,
            .editable = false, .inForm = false},
        {.column = "notes", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Notes"), .width = 240, .maxLength = 20000},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Created"), .width = 120, .editable = false,
            .sortable = true, .inForm = false},
    };
    return t;
}

void registerContractTables()
{
    registerContractEnums();
    FieldCatalogue::instance().add(contractTable());
}

} // namespace punte
