// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportFields.h"

#include "models/core/TextClean.h"
#include "models/records/import/ImportFieldLists.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace punte {

QString importWordKey(const QString &word)
{
    static const QRegularExpression marks(QStringLiteral(R"([^\p{L}\p{N}]+)"));
    return foldText(word).replace(marks, QStringLiteral(" ")).trimmed();
}

QString ImportField::titleText() const
{
    return QCoreApplication::translate("ImportFields", title);
}

QString ImportKindInfo::titleText() const
{
    return QCoreApplication::translate("ImportKinds", title);
}

const QList<ImportKindInfo> &importKinds()
{
    static const QList<ImportKindInfo> kinds = {
        {.kind = ImportKind::Companies, .key = "companies", .table = "crm.customer_companies", .permission = "companies", .page = "customers",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "Customers"), .wordField = "status", .amountField = "annual_revenue_amount",
         .currencyField = "annual_revenue_currency", .shown = {"company_name", "tax_id", "city", "annual_revenue_amount"}, .matchesTaxId = true,
         .matchesName = true, .matchesEmail = true, .checksOwner = true},
        {.kind = ImportKind::People, .key = "people", .table = "crm.contact_persons", .permission = "contacts", .page = "customers",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "People"), .wordField = "preferred_language", .shown = {"full_name", "company", "email", "phone"},
         .matchesName = true, .matchesEmail = true},
        {.kind = ImportKind::Opportunities, .key = "opportunities", .table = "crm.opportunities", .permission = "opportunities", .page = "pipeline",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "Opportunities"), .wordField = "stage", .amountField = "amount", .currencyField = "currency",
         .shown = {"title", "company", "stage", "amount"}, .checksOwner = true},
        {.kind = ImportKind::Tasks, .key = "tasks", .table = "crm.tasks", .permission = "tasks", .page = "tasks",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "Tasks"), .wordField = "status", .shown = {"title", "due_date", "company", "status"}},
        {.kind = ImportKind::Interactions, .key = "interactions", .table = "crm.interactions", .permission = "interactions", .page = "customers",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "Interactions"), .wordField = "type", .shown = {"type", "date_time", "company", "description"}},
        {.kind = ImportKind::Services, .key = "services", .table = "crm.services_packages", .permission = "lookups", .page = "pipeline",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "Services"), .wordField = "service_type", .amountField = "price", .currencyField = "currency",
         .shown = {"name", "service_type", "frequency", "price"}, .matchesName = true},
        {.kind = ImportKind::Contracts, .key = "contracts", .table = "crm.contracts", .permission = "contracts", .page = "contracts",
         .title = QT_TRANSLATE_NOOP("ImportKinds", "Contracts"), .wordField = "status", .amountField = "total_value", .currencyField = "currency",
         .shown = {"contract_number", "company", "end_date", "total_value"}, .matchesNumber = true, .checksOwner = true},
    };
    return kinds;
}

const ImportKindInfo &importKindInfo(ImportKind kind)
{
    for (const ImportKindInfo &info : importKinds()) {
        if (info.kind == kind)
            return info;
    }
    return importKinds().first();
}

std::optional<ImportKind> importKindOf(const QString &name)
{
    for (const ImportKindInfo &info : importKinds()) {
        if (name == QLatin1String(info.key))
            return info.kind;
    }
    return std::nullopt;
}

QByteArray importKindName(ImportKind kind)
{
    return importKindInfo(kind).key;
}

QByteArray importTable(ImportKind kind)
{
    return importKindInfo(kind).table;
}

const QList<ImportField> &importFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Companies: return companyImportFields();
    case ImportKind::Opportunities: return opportunityImportFields();
    case ImportKind::People: return personImportFields();
    case ImportKind::Tasks: return taskImportFields();
    case ImportKind::Interactions: return interactionImportFields();
    case ImportKind::Contracts: return contractImportFields();
    case ImportKind::Services: break;
    }
    return serviceImportFields();
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

} // namespace punte
