// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

class QStandardItemModel;
class QTableView;

namespace punte {

class Chart;

/// T shows a panel as a table and back, Ctrl+C copies its figures, and so does its context menu: from wherever in the panel the keyboard is.
class PanelKeys final : public QObject {
    Q_OBJECT
public:
    struct Moves {
        std::function<bool()> isTable;
        std::function<void()> toggle;
        std::function<void()> copy;
    };
    PanelKeys(QWidget *panel, Moves moves);
    /// A panel around a chart: what the chart does by itself, from the whole panel.
    PanelKeys(QWidget *panel, Chart *chart);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(QWidget *panel, const QPoint &at);
    Moves m_moves;
};

/// What is drawn in a panel and, in its place, the same figures as a table. Enter in the table opens what the drawn mark opens.
class PanelTwin final : public QWidget {
    Q_OBJECT
public:
    explicit PanelTwin(QWidget *panel);
    /// Whoever draws fills it with a layout.
    [[nodiscard]] QWidget *body() const { return m_body; }
    /// Columns from `firstFigure` on are figures.
    void setTexts(const QStringList &heads, const QList<QStringList> &rows, int firstFigure);
    [[nodiscard]] bool isTable() const;
    void showTable(bool table);
    void copy() const;

Q_SIGNALS:
    void opened(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_body;
    QTableView *m_table;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_before; ///< where the keyboard was before the table
};

} // namespace punte
