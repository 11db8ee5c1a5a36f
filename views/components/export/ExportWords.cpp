// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/export/ExportWords.h"

#include "views/components/FilterText.h"

#include <QCoreApplication>

namespace punte {

QString exportFilterWords(const TableInfo &table, const Filter &filter, const EditorSources &sources)
{
    QStringList parts;
    for (const FilterTerm &term : filter.terms) {
        if (const Field *field = table.field(term.column))
            parts.append(QCoreApplication::translate("Export", "%1: %2", "field, value").arg(field->titleText(), FilterText::value(*field, term, sources)));
    }
    if (!filter.text.trimmed().isEmpty())
        parts.append(QCoreApplication::translate("Export", "text: “%1”").arg(filter.text.trimmed()));
    return parts.join(QStringLiteral("; "));
}

} // namespace punte
