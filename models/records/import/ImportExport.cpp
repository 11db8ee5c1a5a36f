// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportExport.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"

namespace punte {

namespace {

FieldKind fieldKindOf(ImportValueKind kind)
{
    switch (kind) {
    case ImportValueKind::Amount: return FieldKind::Money;
    case ImportValueKind::Count:
    case ImportValueKind::Year: return FieldKind::Integer;
    case ImportValueKind::Percent: return FieldKind::Percent;
    case ImportValueKind::Date: return FieldKind::Date;
    case ImportValueKind::Instant: return FieldKind::Instant;
    case ImportValueKind::Bool: return FieldKind::Bool;
    case ImportValueKind::Word: return FieldKind::Enum;
    case ImportValueKind::LongText: return FieldKind::LongText;
    default: return FieldKind::Text;
    }
}

} // namespace

Statement importExportStatement(ImportKind kind)
{
    return SqlStore::instance().statement("records/export_" + importKindName(kind), {});
}

ExportSheet importExportSheet(ImportKind kind)
{
    ExportSheet sheet;
    sheet.title = importKindInfo(kind).titleText();
    sheet.asOf = Clock::now();
    sheet.columns.append({.key = "id", .title = QStringLiteral("id"), .value = 0, .width = 250});
    for (const ImportField &field : importFields(kind)) {
        if (!field.isExported)
            continue;
        // The queries answer the id and then these fields, in this order.
        ExportColumn column{.key = field.key, .title = field.titleText(), .kind = fieldKindOf(field.kind), .value = static_cast<int>(sheet.columns.size())};
        for (const EnumValue &value : Enums::values(field.vocabulary))
            column.names.insert(QString::fromLatin1(value.code), Enums::recordText(field.vocabulary, QString::fromLatin1(value.code)));
        sheet.columns.append(column);
    }
    return sheet;
}

} // namespace punte
