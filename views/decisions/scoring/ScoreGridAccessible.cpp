// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoreGridAccessible.h"

#include "models/decisions/scoring/ScoreSheet.h"
#include "views/decisions/scoring/ScoreGrid.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace punte {

namespace {

/// One cell or head. Heads have -1 as their other place; the cells are numbered with the heads as row and column 0.
class AccessibleScore final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleScore(ScoreGrid *grid, QPoint cell)
        : m_grid(grid)
        , m_cell(cell)
    {
    }
    [[nodiscard]] bool isValid() const override
    {
        return m_grid && m_cell.x() < m_grid->sheet().options().size() && m_cell.y() < m_grid->sheet().criteria().size();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_grid ? QAccessible::queryAccessibleInterface(m_grid) : nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_cell.y() < 0 ? QAccessible::ColumnHeader : m_cell.x() < 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_grid->sentence(m_cell) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_grid->rectOf(m_cell);
        return QRect(m_grid->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid() || m_cell.x() < 0 || m_cell.y() < 0)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_cell == m_grid->current();
        state.focused = state.selected && m_grid->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return state().selected; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return head({m_cell.x(), -1}); }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return head({-1, m_cell.y()}); }
    [[nodiscard]] int columnIndex() const override { return m_cell.x(); }
    [[nodiscard]] int rowIndex() const override { return m_cell.y(); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    [[nodiscard]] QList<QAccessibleInterface *> head(QPoint cell) const;
    QPointer<ScoreGrid> m_grid;
    QPoint m_cell;
};

class AccessibleScores final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleScores(ScoreGrid *grid)
        : QAccessibleWidget(grid, QAccessible::Table)
        , m_grid(grid)
    {
    }
    ~AccessibleScores() override
    {
        for (const QAccessible::Id id : m_cells) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override { return (rowCount() + 1) * (columnCount() + 1); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_columns != columnCount()) // another form: places mean other cells
            forget();
        if (m_cells.size() < size_t(childCount()))
            m_cells.resize(size_t(childCount()), 0);
        QAccessible::Id &id = m_cells.at(size_t(index));
        if (id == 0) {
            const int columns = columnCount() + 1;
            id = QAccessible::registerAccessibleInterface(new AccessibleScore(m_grid, {index % columns - 1, index / columns - 1}));
        }
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_cells.size(); ++i) {
            if (m_cells.at(i) != 0 && QAccessible::accessibleInterface(m_cells.at(i)) == child)
                return int(i);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return cellAt(m_grid->current().y(), m_grid->current().x()); }
    [[nodiscard]] QAccessibleInterface *at(QPoint cell) const { return child((cell.y() + 1) * (columnCount() + 1) + cell.x() + 1); }

    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row < 0 || column < 0 || row >= rowCount() || column >= columnCount() ? nullptr : at({column, row});
    }
    [[nodiscard]] int columnCount() const override { return m_grid ? int(m_grid->sheet().options().size()) : 0; }
    [[nodiscard]] int rowCount() const override { return m_grid ? int(m_grid->sheet().criteria().size()) : 0; }
    [[nodiscard]] QString columnDescription(int column) const override { return m_grid->sentence({column, -1}); }
    [[nodiscard]] QString rowDescription(int row) const override { return m_grid->sentence({-1, row}); }
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] int selectedCellCount() const override { return 1; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {focusChild()}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    void forget() const
    {
        for (const QAccessible::Id id : m_cells) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_cells.clear();
        m_columns = columnCount();
    }
    QPointer<ScoreGrid> m_grid;
    mutable std::vector<QAccessible::Id> m_cells;
    mutable int m_columns = 0;
};

QList<QAccessibleInterface *> AccessibleScore::head(QPoint cell) const
{
    const auto *table = static_cast<AccessibleScores *>(parent());
    QAccessibleInterface *head = table && m_cell.x() >= 0 && m_cell.y() >= 0 ? table->at(cell) : nullptr;
    return head ? QList<QAccessibleInterface *>{head} : QList<QAccessibleInterface *>();
}

QAccessibleInterface *accessibleScores(const QString &, QObject *object)
{
    auto *grid = qobject_cast<ScoreGrid *>(object);
    return grid ? new AccessibleScores(grid) : nullptr;
}

} // namespace

void installScoreGridAccessibility()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(accessibleScores);
}

} // namespace punte
