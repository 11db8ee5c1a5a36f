// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/ChartTableModel.h"
#include "views/components/PlainLabel.h"

#include <algorithm>

namespace punte {

ChartTableModel::ChartTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setChart(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    m_columns = {Column{}};
    for (int s = 0; s < int(data.series.size()); ++s) {
        const QList<ChartPoint> &points = data.series.at(s).points;
        m_columns.append({What::Value, s});
        if (std::ranges::any_of(points, [](const ChartPoint &point) { return point.low && point.high; }))
            m_columns.append({What::Interval, s});
        if (std::ranges::any_of(points, [](const ChartPoint &point) { return !point.note.isEmpty(); }))
            m_columns.append({What::Note, s});
    }
    if (data.kind == ChartData::Kind::StackedBars)
        m_columns.append({What::Sum, -1});
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.count());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ChartTableModel::seriesOf(int column) const
{
    return m_columns.value(column).series;
}

const ChartPoint *ChartTableModel::pointAt(const QModelIndex &index) const
{
    const int series = seriesOf(index.column());
    if (series < 0 || index.row() >= m_data.series.at(series).points.size())
        return nullptr;
    return &m_data.series.at(series).points.at(index.row());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const What what = m_columns.at(index.column()).what;
    if (role == Qt::ToolTipRole) // cells may be shortened
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(what) ? Qt::AlignRight : Qt::AlignLeft));
    const ChartPoint *point = pointAt(index);
    if (role == Qt::UserRole)
        return what == What::Value && point && point->value ? QVariant(*point->value) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (what) {
    case What::Place:
        return m_data.textOfPlace(index.row());
    case What::Value:
        return point && point->value ? m_data.textOfMark(*point->value) : QStringLiteral("\u2013");
    case What::Sum:
        return m_data.sumOf(index.row()) ? m_data.textOfValue(*m_data.sumOf(index.row())) : QStringLiteral("\u2013");
    case What::Interval:
        return point ? m_data.textOfInterval(*point) : QString();
    case What::Note:
        return point ? point->note : QString();
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::ToolTipRole) // heads may be shortened
        return plainToolTip(headerData(section, orientation, Qt::DisplayRole).toString());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(column.what) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column.what) {
    case What::Place:
        return m_data.alongTitle;
    case What::Value:
        return m_data.series.at(column.series).name;
    case What::Interval:
        return tr("Interval");
    case What::Sum:
        return tr("Total");
    case What::Note:
        return tr("Note");
    }
    return {};
}

QList<QStringList> ChartTableModel::texts() const
{
    QList<QStringList> rows;
    QStringList heads;
    for (int c = 0; c < columnCount(); ++c)
        heads << headerData(c, Qt::Horizontal).toString();
    rows << heads;
    for (int r = 0; r < rowCount(); ++r) {
        QStringList row;
        for (int c = 0; c < columnCount(); ++c)
            row << data(index(r, c)).toString();
        rows << row;
    }
    return rows;
}

} // namespace punte
