// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

#include <QHash>
#include <QUuid>
#include <QVariant>

namespace punte {

/// One row as the models keep it: identity, version and the values in the order of the RowSelect that read it.
struct RecordRow {
    QUuid id;
    int version = 0;
    QVariantList values;
};

/// The column list of a generated select over a catalogue table: id, version, then the wanted fields with the names and currencies
/// that show them. Value type; knows where each column landed, so that nobody looks names up per row.
class RowSelect final {
public:
    RowSelect() = default;
    /// `columns`: catalogue columns to read; unknown ones are left out.
    RowSelect(const TableInfo &table, const QList<QByteArray> &columns);
    /// Every field of the table.
    [[nodiscard]] static RowSelect all(const TableInfo &table);

    /// Adds a column that is no field; returns its value index.
    int append(const QByteArray &expression, const QByteArray &alias);

    /// "t.id, t.version, (t.amount) AS \"amount\", ..."
    [[nodiscard]] const QString &list() const { return m_list; }
    /// Where a field's value is in RecordRow::values, or -1.
    [[nodiscard]] int valueIndex(QByteArrayView column) const { return m_index.value(column.toByteArray(), -1); }
    [[nodiscard]] QVariant value(const RecordRow &row, QByteArrayView column) const;
    /// Columns of the result: 2 + values. Further columns of the same select follow at this index.
    [[nodiscard]] int width() const { return 2 + int(m_aliases.size()); }
    [[nodiscard]] const QList<QByteArray> &aliases() const { return m_aliases; }
    /// Reads a row of a result whose columns start with this select's.
    [[nodiscard]] RecordRow row(const QVariantList &result) const;
    /// Values by column name, for compare data and forms.
    [[nodiscard]] QVariantMap map(const RecordRow &row) const;

private:
    QString m_list;
    QList<QByteArray> m_aliases;
    QHash<QByteArray, int> m_index;
};

} // namespace punte
