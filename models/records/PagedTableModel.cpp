// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/PagedTableModel.h"

#include "models/records/FieldFormat.h"
#include "models/records/Lookups.h"

namespace punte {

namespace {
constexpr int pagedChangesDelayMs = 15;  // gathers the notices of one burst
constexpr int pagedResyncDelayMs = 250;
} // namespace

PagedTableModel::PagedTableModel(Database &database, const TableInfo &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_table(table)
{
    for (int i = 0; i < m_table.fields.size(); ++i) {
        if (!m_table.fields.at(i).inList)
            continue;
        m_columns.append(i);
        if (m_table.fields.at(i).listDefault)
            m_readColumns.append(m_table.fields.at(i).column);
    }
    m_changesTimer.setSingleShot(true);
    m_changesTimer.setInterval(pagedChangesDelayMs);
    connect(&m_changesTimer, &QTimer::timeout, this, &PagedTableModel::flushChanges);
    m_resyncTimer.setSingleShot(true);
    m_resyncTimer.setInterval(pagedResyncDelayMs);
    connect(&m_resyncTimer, &QTimer::timeout, this, &PagedTableModel::resync);
    connect(&Lookups::of(database), &Lookups::changed, this, &PagedTableModel::retranslate);
}

PagedTableModel::~PagedTableModel() = default;

void PagedTableModel::setFilter(const Filter &filter)
{
    m_filter = filter;
}

void PagedTableModel::setSort(const QByteArray &column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
}

void PagedTableModel::setReadColumns(const QList<QByteArray> &columns)
{
    m_readColumns = columns;
}

void PagedTableModel::setTotalsEnabled(bool enabled)
{
    m_totalsEnabled = enabled;
    if (enabled && m_selectedOnce && !m_selecting)
        readTotals();
}

int PagedTableModel::columnOf(QByteArrayView field) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (fieldAt(i).column == field)
            return i;
    }
    return -1;
}

QUuid PagedTableModel::idAt(int row) const
{
    const CachedRow *cached = m_cache.row(row);
    return cached != nullptr ? cached->record.id : QUuid();
}

int PagedTableModel::versionAt(int row) const
{
    const CachedRow *cached = m_cache.row(row);
    return cached != nullptr ? cached->record.version : 0;
}

QVariant PagedTableModel::rawValue(int row, QByteArrayView column) const
{
    const CachedRow *cached = m_cache.row(row);
    return cached != nullptr ? m_query.select().value(cached->record, column) : QVariant();
}

QString PagedTableModel::titleAt(int row) const
{
    return rawValue(row, m_table.titleColumn).toString();
}

RecordRow PagedTableModel::recordAt(int row) const
{
    const CachedRow *cached = m_cache.row(row);
    return cached != nullptr ? cached->record : RecordRow {};
}

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field &field = fieldAt(index.column());
    if (role == FieldRole)
        return QVariant::fromValue(static_cast<void *>(const_cast<Field *>(&field)));
    if (role == TableRole)
        return m_table.name;
    if (role == Qt::TextAlignmentRole)
        return int((field.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const CachedRow *row = m_cache.row(index.row());
    if (role == PlaceholderRole)
        return row == nullptr;
    if (row == nullptr)
        return {};
    const QVariantList &values = row->record.values;
    const QVariant raw = values.value(m_valueIndex.value(index.column(), -1));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QVariant display = values.value(m_displayIndex.value(index.column(), -1));
        if (field.kind == FieldKind::Person && display.isNull() && !raw.isNull())
            display = Lookups::of(m_database).userName(raw.toUuid());
        return FieldFormat::text(field, raw, display, values.value(m_currencyIndex.value(index.column(), -1)).toString());
    }
    case Qt::EditRole:
    case RawRole:
        return raw;
    case IdRole:
        return row->record.id;
    case VersionRole:
        return row->record.version;
    case SaveStateRole:
        return int(row->state);
    case CurrencyRole:
        return values.value(m_currencyIndex.value(index.column(), -1));
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const Field &field = fieldAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return field.titleText();
    case Qt::ToolTipRole:
        return QStringList{field.titleText(), field.tooltipText()}.join(QLatin1Char('\n')).trimmed(); // a narrow head cuts its title
    case Qt::TextAlignmentRole:
        return int((field.isRightAligned() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FieldRole:
        return QVariant::fromValue(static_cast<void *>(const_cast<Field *>(&field)));
    default:
        return {};
    }
}

Qt::ItemFlags PagedTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!index.isValid())
        return Qt::NoItemFlags;
    const CachedRow *row = m_cache.row(index.row());
    if (isEditable() && row != nullptr && row->state != SaveState::Saving && fieldAt(index.column()).editable
        && m_valueIndex.value(index.column(), -1) >= 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    const bool sortable = column >= 0 && column < m_columns.size() && fieldAt(column).sortable;
    if (column >= 0 && !sortable)
        return;
    setSort(sortable ? fieldAt(column).column : QByteArray(), order);
    if (m_selectedOnce || m_selecting)
        select();
}

void PagedTableModel::retranslate()
{
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

void PagedTableModel::fail(const AppError &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_lastError = error;
    Q_EMIT failed(error);
}

} // namespace punte
