// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/EditableTableModel.h"

#include "models/records/DetachedResult.h"
#include "models/records/FieldFormat.h"
#include "models/records/Lookups.h"

#include <QSqlField>
#include <QSqlQuery>

namespace punte {

namespace {

QList<QByteArray> editableColumns(const TableInfo &table, const QList<QByteArray> &columns)
{
    if (!columns.isEmpty())
        return columns;
    QList<QByteArray> all;
    for (const Field &field : table.fields) {
        if (field.inList)
            all.append(field.column);
    }
    return all;
}

} // namespace

EditableTableModel::EditableTableModel(Database &database, const TableInfo &table, const QList<QByteArray> &columns, QObject *parent)
    : QSqlQueryModel(parent)
    , m_database(database)
    , m_table(table)
    , m_select(table, editableColumns(table, columns))
{
    for (const QByteArray &alias : m_select.aliases())
        m_fields.append(m_table.field(alias));
    for (int i = 0; i < m_fields.size(); ++i) {
        const Field *field = m_fields.at(i);
        if (field == nullptr)
            continue;
        if (!field->displayColumn.isEmpty())
            m_display.insert(i, m_select.valueIndex(field->displayColumn));
        if (!field->currencyColumn.isEmpty())
            m_currency.insert(i, m_select.valueIndex(field->currencyColumn));
    }
    connect(&Lookups::of(database), &Lookups::changed, this, &EditableTableModel::retranslate);
}

void EditableTableModel::setSort(const QByteArray &column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
}

void EditableTableModel::select()
{
    requestRows(false);
}

void EditableTableModel::refresh()
{
    requestRows(true);
}

void EditableTableModel::requestRows(bool keepEdits)
{
    const Result<CompiledFilter> filter = compileFilter(m_table, m_filter, 1);
    if (!filter) {
        m_lastError = filter.error();
        Q_EMIT failed(m_lastError);
        return;
    }
    m_query = KeysetQuery(m_table, m_select, *filter, m_sortColumn, m_sortOrder);
    Request request;
    request.slot = "rows";
    request.statements.append(m_query.page(std::nullopt, false, 0, maxRows + 1));
    m_database.run(this, request, [this, keepEdits](const BatchResult &result) {
        if (!result) {
            m_lastError = result.error();
            if (m_lastError.kind != ErrorKind::Cancelled)
                Q_EMIT failed(m_lastError);
            return;
        }
        showRows(result->first(), keepEdits);
    });
}

void EditableTableModel::showRows(const ResultSet &result, bool keepEdits)
{
    QHash<QUuid, std::map<int, QVariant>> kept;
    QHash<QUuid, RowMark> marks;
    const bool wasDirty = isDirty();
    if (keepEdits) {
        for (const auto &[row, edits] : m_edits)
            kept.insert(idAt(row), edits);
        for (const RowMark &mark : std::as_const(m_marks))
            marks.insert(mark.id, mark);
    }
    m_edits.clear();
    m_marks.clear();
    m_rows.clear();
    m_cut = result.rows.size() > maxRows;
    QSqlRecord record;
    for (const QByteArray &alias : m_select.aliases())
        record.append(QSqlField(QString::fromLatin1(alias), QMetaType(QMetaType::QString)));
    for (const QVariantList &values : result.rows.first(std::min<qsizetype>(result.rows.size(), maxRows))) {
        const RecordRow row = m_select.row(values);
        m_rows.append(row.values);
        RowMark mark {row.id, row.version, SaveState::Clean};
        if (kept.contains(row.id)) {
            // The edit was made on the version that was read then: that one goes into the save.
            mark.version = marks.value(row.id).version;
            m_edits.emplace(int(m_marks.size()), kept.value(row.id));
        }
        m_marks.append(mark);
    }
    setQuery(QSqlQuery(new DetachedResult(record, m_rows)));
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    Q_EMIT selected();
}

QUuid EditableTableModel::idAt(int row) const
{
    return m_marks.value(row).id;
}

int EditableTableModel::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_marks.size(); ++row) {
        if (m_marks.at(row).id == id)
            return row;
    }
    return -1;
}

QVariant EditableTableModel::rawAt(int row, int column) const
{
    if (const auto edits = m_edits.find(row); edits != m_edits.end()) {
        if (const auto value = edits->second.find(column); value != edits->second.end())
            return value->second;
    }
    return m_rows.value(row).value(column);
}

bool EditableTableModel::isDirty(const QModelIndex &index) const
{
    const auto edits = m_edits.find(index.row());
    return edits != m_edits.end() && edits->second.contains(index.column());
}

QVariant EditableTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field *field = fieldAt(index.column());
    const QVariant raw = rawAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (field == nullptr)
            return raw;
        QVariant display;
        if (m_display.contains(index.column()) && !isDirty(index))
            display = rawAt(index.row(), m_display.value(index.column()));
        if (field->kind == FieldKind::Person && display.isNull() && !raw.isNull())
            display = Lookups::of(m_database).userName(raw.toUuid());
        return FieldFormat::text(*field, raw, display, rawAt(index.row(), m_currency.value(index.column(), -1)).toString().trimmed());
    }
    case Qt::EditRole:
    case RawRole:
        return raw;
    case Qt::TextAlignmentRole:
        return int((field != nullptr && field->isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return m_marks.at(index.row()).id;
    case VersionRole:
        return m_marks.at(index.row()).version;
    case SaveStateRole:
        return int(m_marks.at(index.row()).state);
    case PlaceholderRole:
        return false;
    case FieldRole:
        return QVariant::fromValue(static_cast<void *>(const_cast<Field *>(field)));
    case CurrencyRole:
        return rawAt(index.row(), m_currency.value(index.column(), -1));
    case TableRole:
        return m_table.name;
    default:
        return {};
    }
}

QVariant EditableTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Field *field = orientation == Qt::Horizontal ? fieldAt(section) : nullptr;
    if (field == nullptr)
        return QSqlQueryModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return field->titleText();
    if (role == Qt::ToolTipRole)
        return field->tooltipText();
    if (role == Qt::TextAlignmentRole)
        return int((field->isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags EditableTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QSqlQueryModel::flags(index);
    const Field *field = index.isValid() ? fieldAt(index.column()) : nullptr;
    if (m_editable && !m_submitting && field != nullptr && field->editable && field->readExpression.isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool EditableTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Field &field = *fieldAt(index.column());
    const FieldCheck check = FieldFormat::check(field, value);
    if (check.level == FieldCheck::Level::Error) {
        m_lastError = toldError(ErrorKind::Invalid, [field, value] { return FieldFormat::check(field, value).message; });
        Q_EMIT submitRefused(m_lastError);
        return false;
    }
    const bool wasDirty = isDirty();
    std::map<int, QVariant> &edits = m_edits[index.row()];
    if (FieldFormat::same(field, m_rows.at(index.row()).at(index.column()), check.normalised))
        edits.erase(index.column()); // back to what is stored
    else
        edits[index.column()] = check.normalised;
    if (edits.empty())
        m_edits.erase(index.row());
    touchRow(index.row());
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    return true;
}

void EditableTableModel::touchRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void EditableTableModel::revertRow(int row)
{
    const bool wasDirty = isDirty();
    m_edits.erase(row);
    if (row >= 0 && row < m_marks.size()) {
        m_marks[row].state = SaveState::Clean;
        touchRow(row);
    }
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
}

void EditableTableModel::revertAll()
{
    QList<int> rows;
    for (const auto &entry : m_edits)
        rows.append(entry.first);
    for (const int row : std::as_const(rows))
        revertRow(row);
}

void EditableTableModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace punte
