// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/ExportSheet.h"

#include "models/core/Clock.h"
#include "models/core/NumberFormat.h"
#include "models/db/PgText.h"
#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

namespace {

/// SQL of the name of a linked record where the table's list has none: people see names, never identifiers.
QByteArray linkName(const Field &field)
{
    const auto lookUp = [&](const char *table, const char *name) {
        return "SELECT x." + QByteArray(name) + " FROM " + table + " x WHERE x.tenant_id = t.tenant_id AND x.id = " + field.expression();
    };
    switch (field.kind) {
    case FieldKind::Person: return lookUp("core.users", "display_name");
    case FieldKind::Company: return lookUp("crm.customer_companies", "company_name");
    case FieldKind::Contact: return lookUp("crm.contact_persons", "full_name");
    case FieldKind::Opportunity: return lookUp("crm.opportunities", "title");
    case FieldKind::Campaign: return lookUp("marketing.marketing_campaigns", "name");
    default: return {};
    }
}

QString tagsText(const QVariant &raw)
{
    if (raw.typeId() == QMetaType::QStringList)
        return raw.toStringList().join(QStringLiteral(", "));
    return parseArrayLiteral(raw.toString().toUtf8()).value_or(QStringList{raw.toString()}).join(QStringLiteral(", "));
}

ExportColumn columnOf(const TableInfo &table, const Field &field, RowSelect &select)
{
    ExportColumn column;
    column.key = field.column;
    column.title = field.titleText();
    column.kind = field.kind;
    column.width = field.width;
    column.value = 2 + select.append(field.expression(), field.column);
    if (field.isLink()) {
        QByteArray name = table.displayExpressionOf(field);
        if (name.isEmpty())
            name = linkName(field);
        column.display = name.isEmpty() ? -1 : 2 + select.append(name, field.column + "_name");
    }
    if (!field.currencyColumn.isEmpty())
        column.currency = 2 + select.append("t." + field.currencyColumn, field.currencyColumn);
    for (const EnumValue &value : Enums::values(field.enumName))
        column.names.insert(QString::fromLatin1(value.code), Enums::recordText(field.enumName, QString::fromLatin1(value.code)));
    return column;
}

} // namespace

QString exportEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Xlsx: return QStringLiteral("xlsx");
    case ExportFormat::Pdf: return QStringLiteral("pdf");
    case ExportFormat::Vcard: break;
    }
    return QStringLiteral("vcf");
}

std::optional<ExportFormat> exportFormatOf(const QString &ending)
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf, ExportFormat::Vcard}) {
        if (exportEnding(format) == ending.toLower())
            return format;
    }
    return std::nullopt;
}

ExportStyle ExportStyle::ofLocale(const QLocale &locale)
{
    ExportStyle style;
    style.words = true;
    style.decimal = locale.decimalPoint() == QStringLiteral(",") ? ',' : '.';
    style.separator = style.decimal == ',' ? ';' : ',';
    // Day and month are never guessed wrongly from these, whatever the country of who opens the file.
    style.date = locale.language() == QLocale::Romanian ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd");
    return style;
}

ExportSheet ExportSheet::of(const TableInfo &table, const QList<QByteArray> &columns, bool withId, RowSelect &select)
{
    ExportSheet sheet;
    sheet.title = table.pluralText();
    sheet.asOf = Clock::now();
    sheet.locale = QLocale();
    sheet.yes = QCoreApplication::translate("FieldFormat", "Yes");
    sheet.no = QCoreApplication::translate("FieldFormat", "No");
    if (withId)
        sheet.columns.append({.key = "id", .title = QStringLiteral("id"), .value = 0, .width = 250});
    for (const QByteArray &name : columns) {
        const Field *field = table.field(name);
        if (field == nullptr || sheet.indexOf(name) >= 0)
            continue;
        sheet.columns.append(columnOf(table, *field, select));
        const Field *currency = field->currencyColumn.isEmpty() ? nullptr : table.field(field->currencyColumn);
        if (currency != nullptr && sheet.indexOf(currency->column) < 0)
            sheet.columns.append(columnOf(table, *currency, select));
    }
    return sheet;
}

int ExportSheet::indexOf(QByteArrayView key) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key)
            return i;
    }
    return -1;
}

bool ExportSheet::isNumber(FieldKind kind)
{
    return kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Percent;
}

QString ExportSheet::text(const ExportColumn &column, const QVariantList &row, const ExportStyle &style) const
{
    const QVariant raw = row.value(column.value);
    if (!raw.isValid() || raw.isNull())
        return {};
    if (column.display >= 0)
        return row.value(column.display).toString();
    switch (column.kind) {
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Percent: {
        QString number = raw.toString();
        return style.decimal == '.' ? number : number.replace(u'.', QLatin1Char(style.decimal));
    }
    case FieldKind::Date:
        return raw.typeId() == QMetaType::QDate ? raw.toDate().toString(style.date) : raw.toString();
    case FieldKind::Instant:
        return raw.typeId() == QMetaType::QDateTime ? raw.toDateTime().toLocalTime().toString(style.date + QStringLiteral(" HH:mm:ss")) : raw.toString();
    case FieldKind::Bool:
        return style.words ? (raw.toBool() ? yes : no) : raw.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldKind::Enum:
        return style.words ? column.names.value(raw.toString(), raw.toString()) : raw.toString();
    case FieldKind::Tags:
        return tagsText(raw);
    default:
        return raw.typeId() == QMetaType::QUuid ? raw.toUuid().toString(QUuid::WithoutBraces) : raw.toString();
    }
}

QString ExportSheet::shown(const ExportColumn &column, const QVariantList &row) const
{
    const QVariant raw = row.value(column.value);
    if (!raw.isValid() || raw.isNull())
        return {};
    switch (column.kind) {
    case FieldKind::Money:
        return NumberFormat::amount(raw.toString(), column.currency >= 0 ? row.value(column.currency).toString().toLatin1() : QByteArray(), locale);
    case FieldKind::Integer:
        return NumberFormat::decimal(raw.toString(), -1, locale);
    case FieldKind::Percent:
        return NumberFormat::percent(raw.toString(), -1, locale);
    default: {
        ExportStyle style = ExportStyle::ofLocale(locale);
        QString shownText = text(column, row, style);
        return column.kind == FieldKind::Instant && raw.typeId() == QMetaType::QDateTime ? shownText.chopped(3) : shownText; // no seconds on paper
    }
    }
}

} // namespace punte
