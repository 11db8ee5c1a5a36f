// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/import/ImportsModel.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"

#include <QCoreApplication>

namespace punte {

namespace {
constexpr int importsShown = 200;

// What domains read from files by themselves.
const char *otherImport(const QString &kind)
{
    if (kind == QLatin1String("send_events"))
        return QT_TRANSLATE_NOOP("ImportsModel", "Events of messages");
    return kind == QLatin1String("campaign_metrics") ? QT_TRANSLATE_NOOP("ImportsModel", "Figures of campaigns") : nullptr;
}
}

ImportsModel::ImportsModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void ImportsModel::reload()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    m_database.query(this, "records/list_imports", {{QStringLiteral("limit"), importsShown}}, [this](const BatchResult &result) {
        m_loading = false;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const ResultSet &rows = result->first();
        beginResetModel();
        m_imports.clear();
        for (int i = 0; i < rows.rows.size(); ++i) {
            const QString named = rows.value(i, u"kind").toString();
            const auto kind = importKindOf(named);
            const char *other = otherImport(named);
            if (!kind && !other)
                continue; // of a newer program
            m_imports.append({rows.value(i, u"id").toUuid(), rows.value(i, u"action_id").toUuid(), kind.value_or(ImportKind::Companies), rows.value(i, u"file_name").toString(),
                              rows.value(i, u"created_at").toDateTime(), rows.value(i, u"user_name").toString(),
                              rows.value(i, u"rows_created").toInt() + rows.value(i, u"rows_changed").toInt() + rows.value(i, u"rows_flagged").toInt(),
                              rows.value(i, u"rows_refused").toInt(), rows.value(i, u"is_reverted").toBool(), other, named == QLatin1String("send_events")});
        }
        endResetModel();
        Q_EMIT loaded();
        if (std::exchange(m_again, false))
            reload();
    }, Lane::Background);
}

const PastImport *ImportsModel::last() const
{
    for (const PastImport &import : m_imports) {
        if (!import.isReverted)
            return &import;
    }
    return nullptr;
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_imports.size())
        return {};
    const PastImport &import = m_imports[index.row()];
    const bool number = index.column() == LandedColumn || index.column() == RefusedColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return DateFormat::fullInstant(import.at);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn: return DateFormat::shortInstant(import.at);
    case FileColumn: return import.file;
    case KindColumn: return import.other ? QCoreApplication::translate("ImportsModel", import.other) : importKindInfo(import.kind).titleText();
    case PersonColumn: return import.person;
    case LandedColumn: return NumberFormat::integer(import.landed);
    case RefusedColumn: return NumberFormat::integer(import.refused);
    case StateColumn: return import.isReverted ? tr("Taken back") : tr("Imported");
    default: return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LandedColumn || section == RefusedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case FileColumn: return tr("File");
    case KindColumn: return tr("What");
    case PersonColumn: return tr("Who");
    case LandedColumn: return tr("Imported rows");
    case RefusedColumn: return tr("Refused rows");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace punte
