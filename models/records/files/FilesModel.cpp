// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FilesModel.h"

#include "models/core/DateFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/files/FileFacts.h"

namespace punte {

FilesModel::FilesModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reading(database, this)
{
}

void FilesModel::setRecord(const QUuid &record)
{
    if (m_record == record && !m_reading.hasFailed())
        return;
    m_reading.drop(); // what is on its way is about another
    m_record = record;
    beginResetModel();
    m_files.clear();
    endResetModel();
    reload();
}

void FilesModel::reload()
{
    if (m_record.isNull())
        return;
    Request request;
    request.statements = {SqlStore::instance().statement("files/list_files", {{QStringLiteral("record"), m_record}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const ResultSet &rows = result->first();
        beginResetModel();
        m_files.clear();
        for (int i = 0; i < rows.rows.size(); ++i)
            m_files.append({rows.value(i, u"id").toUuid(), rows.value(i, u"version").toInt(), rows.value(i, u"file_name").toString(),
                            rows.value(i, u"media_type").toString().toLatin1(), rows.value(i, u"size_bytes").toLongLong(),
                            rows.value(i, u"sha256").toString().toLatin1(), rows.value(i, u"created_at").toDateTime(), rows.value(i, u"person").toString()});
        endResetModel();
        Q_EMIT loaded();
    });
}

const FileRow *FilesModel::fileAt(int row) const
{
    return row >= 0 && row < m_files.size() ? &m_files[row] : nullptr;
}

int FilesModel::rowOf(const QUuid &id) const
{
    for (int i = 0; i < m_files.size(); ++i) {
        if (m_files[i].id == id)
            return i;
    }
    return -1;
}

void FilesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    const FileRow *file = index.isValid() ? fileAt(index.row()) : nullptr;
    if (file == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return file->name;
    case SizeColumn: return FileFacts::sizeText(file->size);
    case WhenColumn: return DateFormat::shortInstant(file->at.toLocalTime());
    case PersonColumn: return file->person;
    default: return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("File");
    case SizeColumn: return tr("Size");
    case WhenColumn: return tr("Added");
    case PersonColumn: return tr("By");
    default: return {};
    }
}

} // namespace punte
