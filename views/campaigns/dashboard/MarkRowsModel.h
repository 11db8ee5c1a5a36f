// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/dashboard/MarkRows.h"

#include <QAbstractTableModel>

namespace punte {

/// The rows behind a mark, with the columns that its kind has. GUI thread.
class MarkRowsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Campaign, Channel, Person, Word, Number, Successes, Impressions, Clicks, Conversions, Cost, Revenue, ColumnCount };

    explicit MarkRowsModel(QObject *parent = nullptr);
    void setRows(const DashboardMark &mark, const MarkRows &rows);
    [[nodiscard]] const MarkRows &rows() const { return m_rows; }
    /// What stands in the list, in order.
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// What all rows add up to, as words for the foot: "Clicks 41,640".
    [[nodiscard]] QStringList totals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const MarkRow &row, Column column) const;
    [[nodiscard]] QString word(const MarkRow &row) const;
    [[nodiscard]] static QString title(Column column);
    /// Under the head of an amount its cells need no currency; rows of a mark have one.
    [[nodiscard]] QString head(Column column) const;

    DashboardMark m_mark;
    MarkRows m_rows;
    QList<Column> m_columns;
};

} // namespace punte
