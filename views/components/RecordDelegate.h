// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "views/components/EditorSources.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace punte {

/// Draws and edits the cells of record models by the field catalogue: figures right-aligned with equal digits, dates relative with
/// the exact one in the tooltip, overdue ones in danger, vocabulary as chips or stage glyphs, people with initials, rows that are
/// still loading as flat bars. Editors are those of ValueEditor; a refused value keeps the editor open and says why.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(QObject *parent = nullptr);

    void setSources(const EditorSources &sources) { m_sources = sources; }
    [[nodiscard]] const EditorSources &sources() const { return m_sources; }
    /// Date columns that are promises: past ones are drawn as overdue. `open` says whether a row still owes it (null = every row).
    void setDueColumns(const QSet<QByteArray> &columns, std::function<bool(const QModelIndex &)> open = {});
    /// Drawn at weight 500.
    void setTitleColumn(const QByteArray &column) { m_titleColumn = column; }
    /// A ring before the text of this column that a click ticks off (RecordTable::rowTicked); `open` says whether a row can be, `hint`
    /// is its tooltip. Rows that are done show a tick.
    void setTick(const QByteArray &column, std::function<bool(const QModelIndex &)> open, const QString &hint);
    /// Whether this point of a cell lies on an open ring.
    [[nodiscard]] bool isOnTick(const QModelIndex &index, const QRect &cell, QPoint point) const;
    void setHoverRow(int row) { m_hoverRow = row; }
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    /// Whether the current cell shows its ring.
    void setFocusVisible(bool visible) { m_focusVisible = visible; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The field of an index, or null.
    [[nodiscard]] static const Field *fieldOf(const QModelIndex &index);
    /// The text of a cell as it is drawn, for copying and screen readers.
    [[nodiscard]] QString cellText(const QModelIndex &index) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishEditing(QWidget *editor, EndEditHint hint);
    void paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index, const Field &field) const;
    void paintTick(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintDate(QPainter &painter, const QRect &rect, const QModelIndex &index, const Field &field, const QFont &font) const;
    /// "4 days overdue", empty when it is not.
    [[nodiscard]] QString overdueText(const QModelIndex &index, const Field &field) const;

    EditorSources m_sources;
    QSet<QByteArray> m_dueColumns;
    std::function<bool(const QModelIndex &)> m_open;
    QByteArray m_titleColumn;
    QByteArray m_tickColumn;
    std::function<bool(const QModelIndex &)> m_tickOpen;
    QString m_tickHint;
    int m_hoverRow = -1;
    bool m_focusVisible = false;
};

} // namespace punte
