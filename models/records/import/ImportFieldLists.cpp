// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportFieldLists.h"

#include <QCoreApplication>

namespace punte {

using Kind = ImportValueKind;

const QList<ImportField> &companyImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|record id|account id|company id|customer id|external id|organization id|cod client|id client|cod", {}, false, false},
        {"company_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Company name"), 255, true,
         "company name|company|account|account name|customer|customer name|name|display name|complete name|organization name|organization|firma|denumire|denumire firma|nume firma|client|nume client|companie"},
        {"legal_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Legal name"), 255, false, "legal name|denumire legala|denumire juridica"},
        {"tax_id", Kind::TaxId, QT_TRANSLATE_NOOP("ImportFields", "Tax ID"), 50, false,
         "tax id|taxid|cui|cif|cui cif|cod fiscal|cod unic de inregistrare|vat|vat id|vat number|organization vat|organization tax id|organization cui"},
        {"trade_register_no", Kind::TradeRegister, QT_TRANSLATE_NOOP("ImportFields", "Trade register no."), 50, false,
         "trade register|trade register no|company registry|registrul comertului|nr registrul comertului|nr reg com|reg com|onrc"},
        {"iban", Kind::Iban, QT_TRANSLATE_NOOP("ImportFields", "IBAN"), 34, false, "iban|cont|cont bancar"},
        {"bank", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Bank"), 255, false, "bank|banca"},
        {"website", Kind::Url, QT_TRANSLATE_NOOP("ImportFields", "Website"), 500, false,
         "website|web|site|url|website url|company domain name|domain|website link|organization website|pagina web|web site"},
        {"email", Kind::Email, QT_TRANSLATE_NOOP("ImportFields", "E-mail"), 255, false, "email|e mail|mail|email address|adresa e mail|adresa de e mail"},
        {"phone", Kind::Phone, QT_TRANSLATE_NOOP("ImportFields", "Phone"), 20, false, "phone|telephone|tel|telefon|mobil|phone number|organization phone|nr telefon"},
        {"city", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "City"), 100, false,
         "city|town|billing city|billing address city|organization city town village locality of address|oras|orasul|localitate|localitatea"},
        {"county", Kind::County, QT_TRANSLATE_NOOP("ImportFields", "County"), 100, false,
         "county|judet|judetul|region|state|state region|billing state|billing address state|organization state county of address"},
        {"country", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Country"), 100, false,
         "country|country region|billing country|billing address country|organization country of address|tara|office location|location", {}, false},
        {"founding_year", Kind::Year, QT_TRANSLATE_NOOP("ImportFields", "Founded in"), 0, false,
         "founding year|year established|year founded|founded|established|anul infiintarii|an infiintare|infiintata in"},
        {"industry_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Industry"), 255, false,
         "industry|organization industry|industrie|industria|domeniu|domeniu de activitate"},
        {"sector", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Sector"), 100, false, "sector|sectorul"},
        {"employee_count", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Employees"), 0, false,
         "employees|employee count|number of employees|organization number of employees|angajati|nr angajati|numar angajati|numar de angajati|salariati"},
        {"annual_revenue_amount", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Annual revenue"), 0, false,
         "revenue|annual revenue|organization annual revenue|turnover|cifra afaceri|cifra de afaceri|venit|venituri|venit anual"},
        {"annual_revenue_currency", Kind::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency of the revenue"), 0, false, "currency|company currency|moneda|valuta"},
        {"status", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Status"), 0, false, "status|lifecycle stage|stare|starea", "company_status"},
        {"notes", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Notes"), 20000, false,
         "notes|note|description|about us|organization notes|obs|observatii|comments|comentarii"},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Account manager"), 101, false,
         "owner|company owner|organization owner|salesperson|assigned user|account manager|sales agent|agent|responsabil|responsabil clienti", {}, false},
    };
    return fields;
}

const QList<ImportField> &opportunityImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "opportunity id|opportunityid|deal id|record id|id|external id|cod oportunitate|id oportunitate|cod", {}, false, false},
        {"title", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Title"), 255, false,
         "title|opportunity|opportunity name|deal|deal name|deal title|name|titlu|oportunitate|denumire"},
        {"product", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Product (part of the title)"), 200, false, "product|service|produs|serviciu", {}, false, false},
        {"company", Kind::Company, QT_TRANSLATE_NOOP("ImportFields", "Customer"), 255, false,
         "account|account name|company|company name|customer|customer name|associated company|primary associated company|deal organization|client|firma|companie|nume client", {}, false},
        {"stage", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Stage"), 0, false, "stage|deal stage|sales stage|status|etapa|stadiu", "opportunity_stage"},
        {"amount", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Amount"), 0, false,
         "amount|value|close value|deal value|deal amount|expected revenue|valoare|suma|valoarea"},
        {"currency", Kind::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency"), 0, false,
         "currency|amount currency|deal currency|deal currency of value|company currency|moneda|valuta"},
        {"stage_since", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "In this stage since"), 0, false,
         "engage date|stage since|engaged on|deal last stage change|date entered current stage|in etapa din|data calificarii", {}, false, false},
        {"close_date", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "Close date"), 0, false,
         "close date|closed on|closing date|expected close|expected close date|expected closing|deal expected close date|data inchiderii|data inchidere|inchidere", {}, false},
        {"probability", Kind::Percent, QT_TRANSLATE_NOOP("ImportFields", "Probability"), 0, false,
         "probability|deal probability|probabilitate|probabilitatea"},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Account manager"), 101, false,
         "owner|deal owner|sales agent|salesperson|assigned user|agent|account manager|sales rep|responsabil|responsabil clienti", {}, false},
        {"source", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Source"), 255, false, "source|lead source|deal source|original source|sursa"},
        {"competitor", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Competitor"), 255, false, "competitor|concurent"},
        {"description", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Description"), 20000, false,
         "description|deal description|internal notes|notes|note|descriere|observatii|obs"},
    };
    return fields;
}

const QList<ImportField> &serviceImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|record id|external id|internal reference|sku|product code|product id|cod|cod produs", {}, false, false},
        {"name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Service"), 100, true,
         "name|service|product|product name|service name|denumire|serviciu|produs|nume"},
        {"description", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Description"), 20000, false,
         "description|product description|sales description|descriere"},
        {"service_type", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Kind"), 0, false,
         "service type|type|kind|category|product category|product type|tip|categorie|fel", "service_type"},
        {"price", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Price"), 8, false,
         "price|unit price|sales price|list price|product unit price|pret|pret unitar|tarif"},
        {"currency", Kind::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency"), 0, false, "currency|list price currency|moneda|valuta"},
        {"deliverables", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Deliverables"), 20000, false, "deliverables|livrabile"},
        {"estimated_hours", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Estimated hours"), 0, false, "estimated hours|hours|ore|ore estimate"},
        {"complexity", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Complexity"), 0, false, "complexity|complexitate", "complexity"},
        {"is_recurring", Kind::Bool, QT_TRANSLATE_NOOP("ImportFields", "Recurring"), 0, false, "recurring|is recurring|recurent|recurenta"},
        {"frequency", Kind::Word, QT_TRANSLATE_NOOP("ImportFields", "Frequency"), 0, false, "frequency|billing frequency|frecventa", "frequency"},
        {"project_duration", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Duration"), 0, false, "project duration|duration|durata"},
        {"active", Kind::Bool, QT_TRANSLATE_NOOP("ImportFields", "Offered"), 0, false, "active|product active|activ|activa"},
    };
    return fields;
}

} // namespace punte
