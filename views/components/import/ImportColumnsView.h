// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace punte {

class ImportColumnsModel;

/// Draws a column's name and what it means as a field that can be opened; words of the column stand a little further in.
class ImportColumnDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The field inside a cell.
    [[nodiscard]] static QRect field(const QRect &cell);
};

/// The columns of a file with their meaning. A click on the field, Enter, Space, F4 or Alt+Down opens the choices; Delete takes the
/// meaning away. Drawn, not made of widgets: a file may have 16,384 columns.
class ImportColumnsView final : public QTableView {
    Q_OBJECT
public:
    explicit ImportColumnsView(ImportColumnsModel *model, QWidget *parent = nullptr);
    void openChoices(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void applyTheme();
    ImportColumnsModel *m_columns;
};

} // namespace punte
