// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/MetricGrid.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"

namespace punte {

MetricGrid::MetricGrid(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reading(database, this)
    , m_database(database)
{
}

void MetricGrid::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    // Other rows; of the same ones only what is said of them changes, and a figure being typed stays open.
    const bool others = place.campaign != m_place.campaign || place.channel != m_place.channel;
    if (others)
        beginResetModel();
    m_place = place;
    if (others) {
        m_rows.clear();
        endResetModel();
    }
    refresh();
}

void MetricGrid::setDays(QDate first, QDate last)
{
    if (first == m_first && last == m_last)
        return;
    beginResetModel();
    m_first = first;
    m_last = last;
    m_rows.clear();
    endResetModel();
    refresh();
}

void MetricGrid::refresh()
{
    if (m_place.channel.isNull() || m_place.campaign.isNull() || !m_first.isValid()) {
        m_reading.drop();
        beginResetModel();
        m_rows.clear();
        m_others = 0;
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/list_metric_days",
        {{QStringLiteral("campaign"), m_place.campaign}, {QStringLiteral("channel"), m_place.channel}, {QStringLiteral("from_day"), m_first}, {QStringLiteral("to_day"), m_last}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (!result)
            Q_EMIT failed(result.error());
        else if (m_saves == 0) // else it is read again after the last of them
            take(result->first());
    });
}

void MetricGrid::take(const ResultSet &rows)
{
    m_rows.clear();
    m_others = 0;
    for (int i = 0; i < rows.rows.size(); ++i) {
        if (rows.value(i, u"currency").toString() != m_place.currency) {
            ++m_others;
            continue;
        }
        Row row;
        row.id = rows.value(i, u"id").toUuid();
        row.figures = {rows.value(i, u"impressions").toLongLong(), rows.value(i, u"clicks").toLongLong(), rows.value(i, u"conversions").toLongLong(),
            rows.value(i, u"cost").toString(), rows.value(i, u"revenue").toString()};
        row.source = rows.value(i, u"source").toString();
        row.imported = rows.value(i, u"imported").toBool();
        m_rows.insert_or_assign(rows.value(i, u"metric_date").toDate(), row);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT loaded();
}

std::optional<MetricDay> MetricGrid::figures(QDate day) const
{
    const auto found = m_rows.find(day);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second.figures);
}

int MetricGrid::flaggedDays() const
{
    int count = 0;
    for (const auto &[day, row] : m_rows)
        count += MetricFlags::of(row.figures, day, Clock::today(), m_place.start, m_place.end).isEmpty() ? 0 : 1;
    return count;
}

QString MetricGrid::remarks(QDate day) const
{
    const auto found = m_rows.find(day);
    if (found == m_rows.end())
        return {};
    QStringList texts;
    for (const MetricFlags::Flag flag : MetricFlags::of(found->second.figures, day, Clock::today(), m_place.start, m_place.end))
        texts.append(MetricFlags::text(flag));
    if (found->second.imported)
        texts.append(tr("from an import"));
    else if (!found->second.source.isEmpty() && found->second.source != QLatin1String("typed"))
        texts.append(found->second.source);
    return texts.join(QStringLiteral(" \u00B7 "));
}

int MetricGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_first.isValid() || m_place.channel.isNull() ? 0 : int(m_first.daysTo(m_last)) + 1;
}

static QString metricText(const MetricDay &figures, int column, const QByteArray &currency)
{
    switch (column) {
    case MetricGrid::Impressions: return NumberFormat::integer(figures.impressions);
    case MetricGrid::Clicks: return NumberFormat::integer(figures.clicks);
    case MetricGrid::Conversions: return NumberFormat::integer(figures.conversions);
    case MetricGrid::Cost: return NumberFormat::amount(figures.cost, currency);
    case MetricGrid::Revenue: return NumberFormat::amount(figures.revenue, currency);
    default: return {};
    }
}

QVariant MetricGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QDate day = dayAt(index.row());
    const auto found = m_rows.find(day);
    const bool figure = index.column() != Day && index.column() != Remarks;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role == FlaggedRole)
        return found != m_rows.end() && !MetricFlags::of(found->second.figures, day, Clock::today(), m_place.start, m_place.end).isEmpty();
    if (role == Qt::ToolTipRole && index.column() == Remarks)
        return remarks(day);
    if (role == Qt::ToolTipRole && index.column() == Day)
        return data(index, Qt::DisplayRole);
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(", ") + DateFormat::fullDate(day) + QStringLiteral(": ")
            + data(index, Qt::DisplayRole).toString();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Day)
        return DateFormat::fullDate(day);
    if (index.column() == Remarks)
        return remarks(day);
    return found == m_rows.end() ? QString() : metricText(found->second.figures, index.column(), m_place.currency.toLatin1());
}

QVariant MetricGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Day || section == Remarks ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // heads may be shortened
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Impressions: return tr("Impressions");
    case Clicks: return tr("Clicks");
    case Conversions: return tr("Conversions");
    case Cost: return tr("Cost, %1").arg(m_place.currency);
    case Revenue: return tr("Revenue, %1").arg(m_place.currency);
    case Remarks: return tr("Remarks");
    default: return {};
    }
}

Qt::ItemFlags MetricGrid::flags(const QModelIndex &index) const
{
    const bool figure = index.isValid() && index.column() != Day && index.column() != Remarks;
    return QAbstractTableModel::flags(index) | (figure && m_editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void MetricGrid::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MetricGrid::applyChange(const RowsChanged &change)
{
    if (change.table == "marketing.campaign_metrics")
        refresh();
}

} // namespace punte
