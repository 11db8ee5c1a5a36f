// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Saves.h"
#include "views/components/EditorSources.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTableView>

namespace punte {

class RecordDelegate;
class RecordHeader;
class ScrollAnchor;
class SelectionHeader;

/// The list of records: a table over any record model (RecordRole), made for PagedTableModel. Rows of one height by density, a
/// checkbox per row at the left, columns that can be chosen, ordered and sized (kept in saveState()), type-ahead, copy as TSV and
/// HTML, in-place editing with F2. Ctrl+A means all rows of the filter.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSources(const EditorSources &sources);
    [[nodiscard]] RecordDelegate *recordDelegate() const { return m_delegate; }

    /// Columns, widths, order and sorting by the names of the fields; survives columns that come or go.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    /// Back to the catalogue's choice.
    void resetColumns();
    [[nodiscard]] QList<QByteArray> visibleColumns() const;
    void setColumnVisible(const QByteArray &column, bool visible);
    [[nodiscard]] int columnOf(const QByteArray &column) const;

    /// True after Ctrl+A or "Select all of the filter", until the selection changes otherwise.
    [[nodiscard]] bool isWholeFilterSelected() const { return m_wholeFilter; }
    void selectWholeFilter();
    /// Ids of the selected rows that are loaded.
    [[nodiscard]] QList<QUuid> selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    /// What a bulk command works on; the filter is the model's.
    [[nodiscard]] RowSelection selection() const;
    /// Shows and selects one record, wherever in the list it is: what is not loaded is looked for.
    void selectId(const QUuid &id);
    /// Selects the loaded ones among these; a single one is looked for.
    void selectIds(const QList<QUuid> &ids);
    [[nodiscard]] QUuid currentId() const;
    /// The next or the previous record becomes the selected one.
    void step(int rows);

    /// Selected rows (all columns shown, with heads) to the clipboard; rows that are not loaded are read first.
    void copySelection();
    /// The context menu of the column heads; also for a "Columns" button.
    void showColumnMenu(const QPoint &globalPos);

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Enter or double click on a row.
    void recordActivated(const QUuid &id);
    void currentRecordChanged(const QUuid &id);
    /// The number of selected rows, or whether they are the whole filter, changed.
    void selectionCountChanged(int count, bool wholeFilter);
    void selectAllOfFilter();
    /// Another set of columns is shown: the model must read them.
    void visibleColumnsChanged(const QList<QByteArray> &columns);
    void visibleRangeChanged(int first, int last);
    /// Type-ahead found nothing among the loaded rows.
    void typeAheadMissed(const QString &text);
    /// The ring of a row was clicked (RecordDelegate::setTick).
    void rowTicked(const QUuid &id);
    void copied(int rows);
    void copyFailed(const punte::AppError &error);
    void recordMenuRequested(const QPoint &globalPos);
    /// Sorting, columns or widths changed.
    void stateChanged();
    /// A cell's editor opened or closed.
    void editingChanged(bool editing);

public:
    using QTableView::edit;
    [[nodiscard]] bool isEditing() const { return m_editing; }

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] const Field *fieldAt(int column) const;
    /// Letters came just now: a blank belongs to them and does not tick the row.
    [[nodiscard]] bool isTypingAhead() const;
    void applyTheme();
    void noteEditing();
    void setHoverRow(int row);
    void showRow(int row);
    void sortBy(int column);
    void showSort(int column, Qt::SortOrder order);
    void columnsChanged();
    void readAgain();
    void reportRange();
    void putOnClipboard(const QList<QStringList> &rows);
    [[nodiscard]] QList<int> shownColumns() const;
    void fillWidth();
    void takeWidths(int column, int width);
    void copyRange(qsizetype index, const QList<QPair<int, int>> &ranges, QList<QStringList> rows);

    RecordDelegate *m_delegate;
    RecordHeader *m_header;
    SelectionHeader *m_marks;
    QWidget *m_corner;
    ScrollAnchor *m_anchor = nullptr;
    QHash<int, int> m_widths; ///< of the shown columns as wanted; wider when there is room left
    QString m_typed; ///< of the type-ahead; see isTypingAhead()
    QUuid m_wantedId; ///< being looked for
    QElapsedTimer m_typedAt;
    bool m_editing = false;
    bool m_wholeFilter = false;
    bool m_changingSelection = false;
    bool m_applyingColumns = false;
    int m_sortSection = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_firstVisible = -1;
    int m_lastVisible = -1;
};

} // namespace punte
