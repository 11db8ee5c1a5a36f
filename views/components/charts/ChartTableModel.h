// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/charts/ChartData.h"

#include <QAbstractTableModel>

namespace punte {

/// The table twin of a chart: a row for each place along, a column for each series, one for its interval and one for its notes where it
/// has any; stacked bars end with their sums. Texts as in the chart; Qt::UserRole holds the number. GUI thread.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTableModel(QObject *parent = nullptr);
    void setChart(const ChartData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The series of a column; -1 for the first one.
    [[nodiscard]] int seriesOf(int column) const;
    /// Heads and rows, for the clipboard.
    [[nodiscard]] QList<QStringList> texts() const;

private:
    enum class What { Place, Value, Interval, Note, Sum };
    struct Column {
        What what = What::Place;
        int series = -1;
    };
    [[nodiscard]] static bool isFigure(What what) { return what == What::Value || what == What::Interval || what == What::Sum; }
    [[nodiscard]] const ChartPoint *pointAt(const QModelIndex &index) const;

    ChartData m_data;
    QList<Column> m_columns;
};

} // namespace punte
