// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/reveal/RevealFacts.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace punte {

/// Mean and range of each cell: a row for each criterion, a column for each option in the order of the ranking, the weight at the end.
class CellTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What the delegate paints beside the text.
    enum Role { MeanRole = Qt::UserRole, RangeRole, BestRole, ConspicuousRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// `comments`: the number of comments of each cell, options x criteria.
    void showFacts(const RevealFacts &facts, const RevealFigures &figures, const QList<QList<int>> &comments);
    /// Other weights: the cells stay what they are, so only a weight, or the order of the options, is told to be another.
    void step(const RevealFigures &figures);
    [[nodiscard]] RevealFacts::Cell cellAt(const QModelIndex &index) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// What a cell says, in words of the window's language: written once, painted at every step.
    struct CellText {
        QString mean;
        QString range;
        bool isBest = false;
        bool isConspicuous = false;
    };
    void writeCells();
    [[nodiscard]] QVariant ofCell(const RevealFacts::Cell &cell, int role) const;
    [[nodiscard]] QString toolTip(const RevealFacts::Cell &cell) const;

    RevealFacts m_facts;
    RevealFigures m_figures;
    QList<QList<int>> m_comments;
    QList<QList<CellText>> m_cells; ///< options x criteria
};

/// The table of it: the best mean of a criterion underlined, the widest range in red. Enter or a double click opens what was written beside
/// a cell's scores; Ctrl+C copies the whole table.
class CellTable final : public QTableView {
    Q_OBJECT
public:
    explicit CellTable(QWidget *parent = nullptr);
    void showFacts(const RevealFacts &facts, const RevealFigures &figures, const QList<QList<int>> &comments);
    /// One step of a weight.
    void step(const RevealFigures &figures) { m_model->step(figures); }
    void retranslate();

Q_SIGNALS:
    void opened(const QUuid &option, qsizetype criterion);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy() const;
    void fit();

    CellTableModel *m_model;
    QList<QUuid> m_optionIds;
};

} // namespace punte
