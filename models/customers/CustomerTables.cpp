// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerTables.h"

#include "models/customers/CustomerChecks.h"
#include "models/customers/CustomerEnums.h"
#include "models/customers/RequestTable.h"
#include "models/customers/TaskTables.h"
#include "models/records/FieldCatalogue.h"

#include <QCoreApplication>

namespace punte {

static TableInfo companyTable()
{
    TableInfo t;
    t.name = "crm.customer_companies";
    t.key = "companies";
    t.singular = QT_TRANSLATE_NOOP("Records", "Company");
    t.plural = QT_TRANSLATE_NOOP("Records", "Companies");
    t.fromClause = "crm.customer_companies t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "company_name";
    t.searchKind = "company";
    t.permission = "companies";
    t.ownerColumn = "owner_id";
    t.tagsColumn = "tags";
    t.taskLinks = {{"customer_id", "x.id"}};
    t.fields = {
        {.column = "company_name", .kind = FieldKind::Text, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .width = 210, .maxLength = 255,
            .required = true, .sortable = true, .listDefault = true},
        {.column = "legal_name", .title = QT_TRANSLATE_NOOP("Fields", "Legal name"), .width = 200, .maxLength = 255},
        {.column = "tax_id", .kind = FieldKind::TaxId, .title = QT_TRANSLATE_NOOP("Fields", "Tax ID"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "CUI or CIF; RO in front marks a VAT payer"), .width = 110, .maxLength = 50, .listDefault = true, .check = CustomerChecks::taxId},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "company_status", .sortColumn = "status_no", .width = 105,
            .required = true, .sortable = true, .listDefault = true},
        {.column = "county", .title = QT_TRANSLATE_NOOP("Fields", "County"), .width = 120, .maxLength = 100, .sortable = true, .listDefault = true},
        {.column = "owner_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Account manager"), .displayColumn = "owner_name", .displayExpression = "ow.display_name",
            .width = 150, .listDefault = true},
        {.column = "phone", .kind = FieldKind::Phone, .title = QT_TRANSLATE_NOOP("Fields", "Phone"), .width = 130, .maxLength = 20, .check = CustomerChecks::phone},
        {.column = "email", .kind = FieldKind::Email, .title = QT_TRANSLATE_NOOP("Fields", "E-mail"), .width = 190, .maxLength = 255, .check = CustomerChecks::email},
        {.column = "city", .title = QT_TRANSLATE_NOOP("Fields", "City"), .width = 130, .maxLength = 100},
        {.column = "industry_name", .title = QT_TRANSLATE_NOOP("Fields", "Industry"), .width = 150, .maxLength = 255, .listDefault = true},
        {.column = "industry_code", .title = QT_TRANSLATE_NOOP("Fields", "Industry code"), .tooltip = QT_TRANSLATE_NOOP("Fields", "CAEN code"),
            .width = 90, .maxLength = 20},
        {.column = "sector", .title = QT_TRANSLATE_NOOP("Fields", "Sector"), .width = 120, .maxLength = 100},
        {.column = "company_size", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Size"), .enumName = "company_size", .width = 110},
        {.column = "employee_count", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Employees"), .width = 90, .listDefault = true},
        {.column = "annual_revenue_amount", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Annual revenue"),
            .currencyColumn = "annual_revenue_currency", .sortColumn = "annual_revenue_minor", .width = 150, .sortable = true,
            .listDefault = true},
        {.column = "annual_revenue_currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .inForm = false},
        {.column = "revenue_range", .title = QT_TRANSLATE_NOOP("Fields", "Revenue range"), .width = 110, .maxLength = 20},
        {.column = "website", .kind = FieldKind::Url, .title = QT_TRANSLATE_NOOP("Fields", "Website"), .width = 160, .maxLength = 500, .check = CustomerChecks::website},
        {.column = "trade_register_no", .kind = FieldKind::TradeRegister, .title = QT_TRANSLATE_NOOP("Fields", "Trade register no."), .width = 130,
            .maxLength = 50, .check = CustomerChecks::tradeRegister},
        {.column = "vat_payer", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "VAT payer"), .width = 80},
        {.column = "iban", .kind = FieldKind::Iban, .title = QT_TRANSLATE_NOOP("Fields", "IBAN"), .width = 220, .maxLength = 34, .check = CustomerChecks::iban},
        {.column = "bank", .title = QT_TRANSLATE_NOOP("Fields", "Bank"), .width = 140, .maxLength = 255},
        {.column = "founding_year", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Founded"), .width = 80, .grouped = false},
        {.column = "preferred_language", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Language"), .enumName = "language",
            .width = 100},
        {.column = "is_public_company", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Listed on an exchange"), .width = 80},
        {.column = "is_startup", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Start-up"), .width = 80},
        {.column = "target_market", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Target market"), .width = 200,
            .maxLength = 1000, .check = CustomerChecks::freeText},
        {.column = "mission_statement", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Mission"), .width = 200,
            .maxLength = 2000, .check = CustomerChecks::freeText},
        {.column = "tags", .kind = FieldKind::Tags, .title = QT_TRANSLATE_NOOP("Fields", "Tags"), .width = 140},
        {.column = "notes", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Notes"), .width = 240, .maxLength = 20000, .check = CustomerChecks::freeText},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Created"), .width = 120, .editable = false,
            .sortable = true, .inForm = false},
        {.column = "updated_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Changed"), .width = 120, .editable = false,
            .inForm = false},
    };
    return t;
}

static TableInfo contactTable()
{
    TableInfo t;
    t.name = "crm.contact_persons";
    t.key = "contacts";
    t.singular = QT_TRANSLATE_NOOP("Records", "Contact");
    t.plural = QT_TRANSLATE_NOOP("Records", "People");
    t.fromClause = "crm.contact_persons t LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "full_name";
    t.searchKind = "contact";
    t.permission = "contacts";
    t.tagsColumn = "tags";
    t.taskLinks = {{"contact_person_id", "x.id"}, {"customer_id", "x.customer_company_id"}};
    t.fields = {
        {.column = "full_name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 180, .editable = false, .sortable = true,
            .listDefault = true, .inForm = false},
        {.column = "last_name", .title = QT_TRANSLATE_NOOP("Fields", "Last name"), .width = 140, .maxLength = 100, .sortable = true},
        {.column = "first_name", .title = QT_TRANSLATE_NOOP("Fields", "First name"), .width = 130, .maxLength = 100},
        {.column = "salutation", .title = QT_TRANSLATE_NOOP("Fields", "Salutation"), .width = 90, .maxLength = 50},
        {.column = "customer_company_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"),
            .displayColumn = "company_name", .displayExpression = "co.company_name", .width = 200, .listDefault = true},
        {.column = "position", .title = QT_TRANSLATE_NOOP("Fields", "Position"), .width = 160, .maxLength = 100, .listDefault = true},
        {.column = "department", .title = QT_TRANSLATE_NOOP("Fields", "Department"), .width = 140, .maxLength = 100},
        {.column = "phone", .kind = FieldKind::Phone, .title = QT_TRANSLATE_NOOP("Fields", "Phone"), .width = 140, .maxLength = 20,
            .listDefault = true, .check = CustomerChecks::phone},
        {.column = "email", .kind = FieldKind::Email, .title = QT_TRANSLATE_NOOP("Fields", "E-mail"), .width = 200, .maxLength = 255,
            .listDefault = true, .check = CustomerChecks::email},
        {.column = "is_decision_maker", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Decides"), .width = 80, .listDefault = true},
        {.column = "is_primary_contact", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Primary contact"), .width = 80},
        {.column = "is_active", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Works there"), .width = 80},
        {.column = "preferred_language", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Language"), .enumName = "language",
            .width = 100, .listDefault = true},
        {.column = "tags", .kind = FieldKind::Tags, .title = QT_TRANSLATE_NOOP("Fields", "Tags"), .width = 140, .listDefault = true},
        {.column = "notes", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Notes"), .width = 240, .maxLength = 20000,
            .check = CustomerChecks::freeText},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Created"), .width = 120, .editable = false,
            .sortable = true, .inForm = false},
    };
    return t;
}

static TableInfo addressTable()
{
    TableInfo t;
    t.name = "crm.company_addresses";
    t.key = "addresses";
    t.singular = QT_TRANSLATE_NOOP("Records", "Address");
    t.plural = QT_TRANSLATE_NOOP("Records", "Addresses");
    t.fromClause = "crm.company_addresses t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "street";
    t.permission = "companies";
    t.fields = {
        {.column = "address_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Kind"), .enumName = "address_type", .width = 120,
            .required = true, .listDefault = true},
        {.column = "street", .title = QT_TRANSLATE_NOOP("Fields", "Street"), .width = 200, .maxLength = 255, .listDefault = true},
        {.column = "postal_code", .title = QT_TRANSLATE_NOOP("Fields", "Postal code"), .width = 90, .maxLength = 20},
        {.column = "city", .title = QT_TRANSLATE_NOOP("Fields", "City"), .width = 130, .maxLength = 100, .listDefault = true},
        {.column = "state", .title = QT_TRANSLATE_NOOP("Fields", "County"), .width = 120, .maxLength = 100},
        {.column = "country", .title = QT_TRANSLATE_NOOP("Fields", "Country"), .width = 120, .maxLength = 100},
        {.column = "customer_company_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .width = 190, .editable = false,
            .inForm = false},
        {.column = "is_primary", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Primary address"), .width = 80, .inForm = false},
    };
    return t;
}

static TableInfo noteTable()
{
    TableInfo t;
    t.name = "core.notes";
    t.key = "notes";
    t.singular = QT_TRANSLATE_NOOP("Records", "Note");
    t.plural = QT_TRANSLATE_NOOP("Records", "Notes");
    t.fromClause = "core.notes t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.user_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "body";
    t.searchKind = "note";
    t.permission = "interactions";
    t.fields = {
        {.column = "body", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Note"), .width = 300, .maxLength = 20000, .required = true,
            .listDefault = true},
        {.column = "date_time", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "When"), .width = 130, .required = true,
            .sortable = true, .listDefault = true},
        {.column = "pinned", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Pinned"), .width = 80},
        {.column = "customer_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .width = 190},
        {.column = "contact_person_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact"), .width = 160},
        {.column = "opportunity_id", .kind = FieldKind::Opportunity, .title = QT_TRANSLATE_NOOP("Fields", "Opportunity"), .width = 190},
    };
    return t;
}

void registerCustomerTables()
{
    registerCustomerEnums();
    FieldCatalogue &catalogue = FieldCatalogue::instance();
    catalogue.add(companyTable());
    catalogue.add(contactTable());
    catalogue.add(taskTable());
    catalogue.add(interactionTable());
    catalogue.add(requestTable());
    catalogue.add(addressTable());
    catalogue.add(noteTable());
}

} // namespace punte
