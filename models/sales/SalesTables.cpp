// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/SalesTables.h"

#include "models/records/Enums.h"
#include "models/records/FieldCatalogue.h"
#include "models/sales/ContractTables.h"

#include <QCoreApplication>

namespace punte {

static void registerSalesEnums()
{
    Enums::add("opportunity_stage",
        {
            {"PROSPECTING", QT_TRANSLATE_NOOP("Enums", "Prospecting"), nullptr, QT_TRANSLATE_NOOP("Enums", "First contact")},
            {"QUALIFICATION", QT_TRANSLATE_NOOP("Enums", "Qualification"), nullptr, QT_TRANSLATE_NOOP("Enums", "We find out whether it fits")},
            {"PROPOSAL", QT_TRANSLATE_NOOP("Enums", "Proposal"), nullptr, QT_TRANSLATE_NOOP("Enums", "The customer has our offer")},
            {"NEGOTIATION", QT_TRANSLATE_NOOP("Enums", "Negotiation"), nullptr, QT_TRANSLATE_NOOP("Enums", "Terms are being settled")},
            {"CLOSED_WON", QT_TRANSLATE_NOOP("Enums", "Won"), QT_TRANSLATE_NOOP("Enums", "Closed won"),
                QT_TRANSLATE_NOOP("Enums", "The customer signed")},
            {"CLOSED_LOST", QT_TRANSLATE_NOOP("Enums", "Lost"), QT_TRANSLATE_NOOP("Enums", "Closed lost"),
                QT_TRANSLATE_NOOP("Enums", "It came to nothing")},
        });
    Enums::add("service_type",
        {
            {"SOCIAL_MEDIA", QT_TRANSLATE_NOOP("Enums", "Social media"), nullptr, nullptr},
            {"SEO", QT_TRANSLATE_NOOP("Enums", "SEO"), nullptr, QT_TRANSLATE_NOOP("Enums", "Search engine optimisation")},
            {"CONTENT_MARKETING", QT_TRANSLATE_NOOP("Enums", "Content"), nullptr, nullptr},
            {"PPC", QT_TRANSLATE_NOOP("Enums", "Pay-per-click"), nullptr, nullptr},
            {"EMAIL_MARKETING", QT_TRANSLATE_NOOP("Enums", "E-mail campaigns"), nullptr, nullptr},
            {"ANALYTICS", QT_TRANSLATE_NOOP("Enums", "Analytics"), nullptr, nullptr},
            {"STRATEGY", QT_TRANSLATE_NOOP("Enums", "Strategy"), nullptr, nullptr},
        });
}

static TableInfo opportunityTable()
{
    TableInfo t;
    t.name = "crm.opportunities";
    t.key = "opportunities";
    t.singular = QT_TRANSLATE_NOOP("Records", "Opportunity");
    t.plural = QT_TRANSLATE_NOOP("Records", "Opportunities");
    t.fromClause = "crm.opportunities t LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id"
                   " LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id"
                   " LEFT JOIN crm.stage_defaults sd ON sd.tenant_id = t.tenant_id AND sd.stage = t.stage";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "title";
    t.searchKind = "opportunity";
    t.permission = "opportunities";
    t.ownerColumn = "owner_id";
    t.taskLinks = {{"opportunity_id", "x.id"}, {"customer_id", "x.customer_company_id"}};
    t.fields = {
        {.column = "title", .title = QT_TRANSLATE_NOOP("Fields", "Opportunity"), .width = 260, .maxLength = 255, .required = true,
            .sortable = true, .listDefault = true},
        {.column = "customer_company_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"),
            .displayColumn = "company_name", .displayExpression = "co.company_name", .width = 190, .listDefault = true},
        {.column = "stage", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Stage"), .enumName = "opportunity_stage",
            .sortColumn = "stage_no", .width = 130, .required = true, .sortable = true, .listDefault = true},
        {.column = "amount", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Amount"), .currencyColumn = "currency",
            .sortColumn = "amount_minor", .width = 150, .sortable = true, .listDefault = true},
        {.column = "currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .required = true, .inForm = false},
        {.column = "probability", .kind = FieldKind::Percent, .title = QT_TRANSLATE_NOOP("Fields", "Probability"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Empty = the default of the stage"), .width = 90},
        {.column = "stage_probability", .kind = FieldKind::Percent, .title = QT_TRANSLATE_NOOP("Fields", "Probability of the stage"),
            .readExpression = "sd.probability", .width = 90, .editable = false, .filterable = false, .inList = false, .inForm = false},
        {.column = "expected_close_date", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Close date"), .width = 120,
            .sortable = true, .listDefault = true},
        {.column = "owner_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Owner"), .displayColumn = "owner_name", .displayExpression = "ow.display_name",
            .width = 150, .listDefault = true},
        {.column = "contact_person_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact"), .width = 150},
        {.column = "lost_reason", .title = QT_TRANSLATE_NOOP("Fields", "Lost because of"), .width = 130, .editable = false, .inForm = false},
        {.column = "competitor", .title = QT_TRANSLATE_NOOP("Fields", "Competitor"), .width = 130, .maxLength = 255},
        {.column = "source", .title = QT_TRANSLATE_NOOP("Fields", "Source"), .width = 150, .maxLength = 255},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240,
            .maxLength = 20000},
        {.column = "stage_since", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "In this stage since"), // not as a change of its own in histories
            .readExpression = "t.stage_changed_at", .width = 120, .editable = false, .filterable = false, .inForm = false},
        {.column = "last_activity_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Last activity"), .width = 120,
            .editable = false, .inForm = false},
        {.column = "closed_at", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Closed"), .width = 120, .editable = false,
            .inForm = false},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Created"), .width = 120, .editable = false,
            .sortable = true, .inForm = false},
    };
    return t;
}

void registerSalesTables()
{
    registerSalesEnums();
    FieldCatalogue::instance().add(opportunityTable());
    registerContractTables();
}

} // namespace punte
