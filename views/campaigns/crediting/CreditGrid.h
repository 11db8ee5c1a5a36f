// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QTableView>

namespace punte {

/// A table of texts as it is shown, copied and exported.
struct CreditTable {
    QStringList heads;
    QStringList tips;             ///< of the heads, in full
    int firstFigure = 0;          ///< columns from here on are figures
    QList<QStringList> rows;
    QSet<int> strong;             ///< rows that stand out
    QSet<int> quiet;              ///< rows of what belongs to nobody
};

/// The model behind a CreditGrid. GUI thread.
class CreditTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { StrongRole = Qt::UserRole + 100, QuietRole };
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const CreditTable &table);
    [[nodiscard]] const CreditTable &table() const { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CreditTable m_table;
};

/// A table of attribution: rows are chosen by arrows and clicks, opened by Enter or a double click, copied with their heads.
class CreditGrid final : public QTableView {
    Q_OBJECT
public:
    explicit CreditGrid(QWidget *parent = nullptr);
    /// `wide`: the columns that share what room is left. The chosen row stays chosen.
    void setTable(const CreditTable &table, const QSet<int> &wide);
    /// As high as its rows, so many at most.
    void fitHeight(int most);
    [[nodiscard]] const CreditTable &table() const { return m_model->table(); }
    void chooseRow(int row);
    [[nodiscard]] int chosenRow() const { return currentIndex().row(); }

Q_SIGNALS:
    void rowChosen(int row);
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    void copyRows() const;

    CreditTableModel *m_model;
    bool m_setting = false; ///< nobody chose anything
};

} // namespace punte
