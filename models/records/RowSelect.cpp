// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RowSelect.h"

namespace punte {

RowSelect::RowSelect(const TableInfo &table, const QList<QByteArray> &columns)
    : m_list(QStringLiteral("t.id, t.version"))
{
    for (const QByteArray &column : columns) {
        const Field *field = table.field(column);
        if (field == nullptr)
            continue;
        append(field->expression(), field->column);
        if (!field->displayColumn.isEmpty())
            append(table.displayExpressionOf(*field), field->displayColumn);
        if (!field->currencyColumn.isEmpty())
            append("t." + field->currencyColumn, field->currencyColumn);
    }
}

RowSelect RowSelect::all(const TableInfo &table)
{
    QList<QByteArray> columns;
    for (const Field &field : table.fields)
        columns.append(field.column);
    return RowSelect(table, columns);
}

int RowSelect::append(const QByteArray &expression, const QByteArray &alias)
{
    if (expression.isEmpty())
        return -1;
    if (!m_index.contains(alias)) {
        m_index.insert(alias, int(m_aliases.size()));
        m_aliases.append(alias);
        m_list += QStringLiteral(", (%1) AS \"%2\"").arg(QString::fromUtf8(expression), QString::fromLatin1(alias));
    }
    return m_index.value(alias);
}

QVariant RowSelect::value(const RecordRow &row, QByteArrayView column) const
{
    return row.values.value(valueIndex(column));
}

RecordRow RowSelect::row(const QVariantList &result) const
{
    RecordRow row;
    row.id = result.value(0).toUuid();
    row.version = result.value(1).toInt();
    row.values = result.mid(2, m_aliases.size());
    return row;
}

QVariantMap RowSelect::map(const RecordRow &row) const
{
    QVariantMap values;
    for (qsizetype i = 0; i < m_aliases.size() && i < row.values.size(); ++i)
        values.insert(QString::fromLatin1(m_aliases.at(i)), row.values.at(i));
    return values;
}

} // namespace punte
