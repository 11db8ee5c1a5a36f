// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportFields.h"

#include "models/core/TextClean.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace punte {

namespace {

using Kind = ImportValueKind;

const QList<ImportField> &companyImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "id|account id|company id|customer id|external id|cod client|id client|cod"},
        {"company_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Company name"), 255, true,
         "company name|company|account|account name|customer|customer name|name|firma|denumire|denumire firma|nume firma|client|nume client|companie"},
        {"legal_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Legal name"), 255, false, "legal name|denumire legala|denumire juridica"},
        {"tax_id", Kind::TaxId, QT_TRANSLATE_NOOP("ImportFields", "Tax ID"), 50, false, "tax id|taxid|cui|cif|cui cif|cod fiscal|cod unic de inregistrare|vat|vat id|vat number"},
        {"trade_register_no", Kind::TradeRegister, QT_TRANSLATE_NOOP("ImportFields", "Trade register no."), 50, false,
         "trade register|trade register no|registrul comertului|nr registrul comertului|nr reg com|reg com|onrc"},
        {"iban", Kind::Iban, QT_TRANSLATE_NOOP("ImportFields", "IBAN"), 34, false, "iban|cont|cont bancar"},
        {"bank", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Bank"), 255, false, "bank|banca"},
        {"website", Kind::Url, QT_TRANSLATE_NOOP("ImportFields", "Website"), 500, false, "website|web|site|url|pagina web|web site"},
        {"email", Kind::Email, QT_TRANSLATE_NOOP("ImportFields", "E-mail"), 255, false, "email|e mail|mail|adresa e mail|adresa de e mail"},
        {"phone", Kind::Phone, QT_TRANSLATE_NOOP("ImportFields", "Phone"), 20, false, "phone|telephone|tel|telefon|mobil|phone number|nr telefon"},
        {"city", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "City"), 100, false, "city|town|oras|orasul|localitate|localitatea"},
        {"county", Kind::County, QT_TRANSLATE_NOOP("ImportFields", "County"), 100, false, "county|judet|judetul|region|state"},
        {"country", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Country"), 100, false, "country|tara|office location|location"},
        {"founding_year", Kind::Year, QT_TRANSLATE_NOOP("ImportFields", "Founded in"), 0, false,
         "founding year|year established|founded|established|anul infiintarii|an infiintare|infiintata in"},
        {"industry_name", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Industry"), 255, false, "industry|industrie|industria|domeniu|domeniu de activitate"},
        {"sector", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Sector"), 100, false, "sector|sectorul"},
        {"employee_count", Kind::Count, QT_TRANSLATE_NOOP("ImportFields", "Employees"), 0, false,
         "employees|employee count|number of employees|angajati|nr angajati|numar angajati|numar de angajati|salariati"},
        {"annual_revenue_amount", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Annual revenue"), 0, false,
         "revenue|annual revenue|turnover|cifra afaceri|cifra de afaceri|venit|venituri|venit anual"},
        {"annual_revenue_currency", Kind::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency of the revenue"), 0, false, "currency|moneda|valuta"},
        {"status", Kind::CompanyStatus, QT_TRANSLATE_NOOP("ImportFields", "Status"), 0, false, "status|stare|starea"},
        {"notes", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Notes"), 20000, false, "notes|note|obs|observatii|comments|comentarii"},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Account manager"), 101, false, "owner|account manager|sales agent|agent|responsabil|responsabil clienti"},
    };
    return fields;
}

const QList<ImportField> &opportunityImportFields()
{
    static const QList<ImportField> fields = {
        {"external_id", Kind::ExternalId, QT_TRANSLATE_NOOP("ImportFields", "Identifier in the other system"), 200, false,
         "opportunity id|opportunityid|deal id|id|external id|cod oportunitate|id oportunitate|cod"},
        {"title", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Title"), 255, false, "title|opportunity|opportunity name|deal|deal name|name|titlu|oportunitate|denumire"},
        {"product", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Product (part of the title)"), 200, false, "product|service|produs|serviciu"},
        {"company", Kind::Company, QT_TRANSLATE_NOOP("ImportFields", "Customer"), 255, false,
         "account|account name|company|company name|customer|customer name|client|firma|companie|nume client"},
        {"stage", Kind::Stage, QT_TRANSLATE_NOOP("ImportFields", "Stage"), 0, false, "stage|deal stage|sales stage|status|etapa|stadiu"},
        {"amount", Kind::Amount, QT_TRANSLATE_NOOP("ImportFields", "Amount"), 0, false, "amount|value|close value|deal value|valoare|suma|valoarea"},
        {"currency", Kind::Currency, QT_TRANSLATE_NOOP("ImportFields", "Currency"), 0, false, "currency|moneda|valuta"},
        {"stage_since", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "In this stage since"), 0, false, "engage date|stage since|engaged on|in etapa din|data calificarii"},
        {"close_date", Kind::Date, QT_TRANSLATE_NOOP("ImportFields", "Close date"), 0, false,
         "close date|closed on|closing date|expected close|expected close date|data inchiderii|data inchidere|inchidere"},
        {"probability", Kind::Percent, QT_TRANSLATE_NOOP("ImportFields", "Probability"), 0, false, "probability|probabilitate|probabilitatea"},
        {"owner", Kind::Person, QT_TRANSLATE_NOOP("ImportFields", "Account manager"), 101, false, "owner|sales agent|agent|account manager|sales rep|responsabil|responsabil clienti"},
        {"source", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Source"), 255, false, "source|lead source|sursa"},
        {"competitor", Kind::Text, QT_TRANSLATE_NOOP("ImportFields", "Competitor"), 255, false, "competitor|concurent"},
        {"description", Kind::LongText, QT_TRANSLATE_NOOP("ImportFields", "Description"), 20000, false, "description|notes|note|descriere|observatii|obs"},
    };
    return fields;
}

QString importWordKey(const QString &word)
{
    static const QRegularExpression marks(QStringLiteral(R"([^\p{L}\p{N}]+)"));
    return foldText(word).replace(marks, QStringLiteral(" ")).trimmed();
}

using ImportWords = QHash<QString, QString>;

ImportWords importWords(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    ImportWords words;
    for (const auto &[code, list] : pairs) {
        words.insert(importWordKey(QString::fromLatin1(code)), QString::fromLatin1(code));
        for (const QString &word : QString::fromLatin1(list).split(u'|'))
            words.insert(word, QString::fromLatin1(code));
    }
    return words;
}

} // namespace

QString ImportField::titleText() const
{
    return QCoreApplication::translate("ImportFields", title);
}

std::optional<ImportKind> importKindOf(const QString &name)
{
    if (name == QLatin1String("companies"))
        return ImportKind::Companies;
    if (name == QLatin1String("opportunities"))
        return ImportKind::Opportunities;
    return std::nullopt;
}

QByteArray importKindName(ImportKind kind)
{
    return kind == ImportKind::Companies ? "companies" : "opportunities";
}

QByteArray importTable(ImportKind kind)
{
    return kind == ImportKind::Companies ? "crm.customer_companies" : "crm.opportunities";
}

const QList<ImportField> &importFields(ImportKind kind)
{
    return kind == ImportKind::Companies ? companyImportFields() : opportunityImportFields();
}

int importFieldIndex(ImportKind kind, QByteArrayView key)
{
    const QList<ImportField> &fields = importFields(kind);
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return i;
    }
    return -1;
}

int guessImportField(ImportKind kind, const QString &header)
{
    const QString key = importWordKey(header);
    const QList<ImportField> &fields = importFields(kind);
    for (int i = 0; i < fields.size(); ++i) {
        if (key == importWordKey(QString::fromLatin1(fields[i].key)) || QString::fromLatin1(fields[i].guesses).split(u'|').contains(key)
            || key == importWordKey(fields[i].titleText()))
            return i;
    }
    return -1;
}

QString guessStage(const QString &word)
{
    static const ImportWords words = importWords({
        {"PROSPECTING", "prospect|prospectare|lead|new|nou|noua|open|deschisa"},
        {"QUALIFICATION", "engaging|engaged|qualified|qualifying|calificare|calificata"},
        {"PROPOSAL", "proposed|quote|quoted|oferta|ofertare|ofertata"},
        {"NEGOTIATION", "negotiating|negociere|in negociere"},
        {"CLOSED_WON", "won|win|closed won|castigata|castigat|castigate"},
        {"CLOSED_LOST", "lost|closed lost|pierduta|pierdut|pierdute"}});
    return words.value(importWordKey(word));
}

QString guessCompanyStatus(const QString &word)
{
    static const ImportWords words = importWords({
        {"LEAD", "lead|nou"}, {"PROSPECT", "prospect|potential|client potential"}, {"ACTIVE", "activ|activa|client|customer"},
        {"INACTIVE", "inactiv|inactiva"}, {"CHURNED", "plecat|pierdut|lost|former"}, {"SUSPENDED", "suspendat|suspendata|on hold"}});
    return words.value(importWordKey(word));
}

} // namespace punte
