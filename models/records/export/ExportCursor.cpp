// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/ExportCursor.h"

namespace punte {

ExportCursor::ExportCursor()
    : m_name(QStringLiteral("punte_") + Saves::newId().toString(QUuid::Id128)) // hexadecimal digits only
{
}

Statement ExportCursor::declare(const Statement &rows) const
{
    Statement statement = rows;
    statement.name = "export " + rows.name;
    statement.sql = QStringLiteral("DECLARE %1 NO SCROLL CURSOR WITH HOLD FOR %2").arg(m_name, rows.sql);
    return statement;
}

Statement ExportCursor::fetch(int rows) const
{
    return {"export fetch", QStringLiteral("FETCH FORWARD %1 FROM %2").arg(QString::number(rows), m_name), {}};
}

Statement ExportCursor::close() const
{
    return {"export close", QStringLiteral("CLOSE %1").arg(m_name), {}};
}

Result<Statement> exportStatement(const TableInfo &table, const RowSelect &select, const RowSelection &rows, const QByteArray &sortColumn,
                                  Qt::SortOrder order)
{
    const Result<CompiledFilter> filter = compileFilter(table, rows.wholeFilter ? rows.filter : Filter{}, 1);
    if (!filter)
        return std::unexpected(filter.error());
    return KeysetQuery(table, select, *filter, sortColumn, order).everything(rows.ids, !rows.wholeFilter);
}

} // namespace punte
