// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RecordTable.h"

#include "models/core/TextClean.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordHeaders.h"
#include "views/components/ScrollAnchor.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>

namespace punte {

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new RecordDelegate(this))
    , m_header(new RecordHeader(this))
    , m_marks(new SelectionHeader(this))
    , m_corner(new SelectionCorner(this))
{
    setObjectName(QStringLiteral("recordTable"));
    setProperty("punteFrameless", true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // setHorizontalHeader() hides it: this table does not sort by itself
    setVerticalHeader(m_marks);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    m_marks->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](QPoint place) { showColumnMenu(m_header->mapToGlobal(place)); });
    connect(m_header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_applyingColumns || isColumnHidden(column))
            return;
        takeWidths(column, width);
        Q_EMIT stateChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applyingColumns)
            Q_EMIT stateChanged();
    });
    connect(static_cast<SelectionCorner *>(m_corner), &QAbstractButton::clicked, this, [this] {
        if (m_wholeFilter)
            clearSelection();
        else
            selectWholeFilter();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QUuid id = index.data(IdRole).toUuid(); !id.isNull())
            Q_EMIT recordActivated(id);
    });
    connect(&Theme::instance(), &Theme::changed, this, &RecordTable::applyTheme);
    applyTheme();
}

void RecordTable::applyTheme()
{
    m_marks->setMinimumSectionSize(Theme::instance().rowHeight());
    m_marks->setDefaultSectionSize(Theme::instance().rowHeight());
    m_marks->setFixedWidth(SelectionHeader::markWidth());
    m_header->setFixedHeight(Theme::instance().px(28));
    viewport()->update();
    updateGeometries();
}

void RecordTable::setModel(QAbstractItemModel *newModel)
{
    delete m_anchor;
    m_anchor = newModel ? new ScrollAnchor(this, newModel) : nullptr;
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    for (int c = 0; c < newModel->columnCount(); ++c)
        m_header->setSectionResizeMode(c, QHeaderView::Interactive);
    resetColumns();
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        m_wholeFilter = false;
        m_firstVisible = m_lastVisible = -1;
        reportRange();
    });
    connect(newModel, &QAbstractItemModel::rowsInserted, this, [this] {
        QMetaObject::invokeMethod(this, [this] {
            reportRange();
            // A record that was made a moment ago: now its row is there.
            if (const QUuid wanted = m_wantedId; !wanted.isNull())
                selectId(wanted);
        }, Qt::QueuedConnection);
    });
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, [this] { QMetaObject::invokeMethod(this, [this] { reportRange(); }, Qt::QueuedConnection); });
    if (auto *paged = qobject_cast<PagedTableModel *>(newModel)) {
        m_delegate->setTitleColumn(paged->tableInfo().titleColumn);
        connect(paged, &PagedTableModel::selected, this, &RecordTable::reportRange);
        const int sorted = paged->columnOf(paged->sortColumn());
        if (sorted >= 0)
            showSort(sorted, paged->sortOrder());
    }
}

void RecordTable::setSources(const EditorSources &sources) { m_delegate->setSources(sources); }

void RecordTable::selectWholeFilter()
{
    m_changingSelection = true;
    QTableView::selectAll();
    m_changingSelection = false;
    m_wholeFilter = true;
    Q_EMIT selectAllOfFilter();
    selectionChanged({}, {});
}

int RecordTable::selectedCount() const
{
    if (!selectionModel())
        return 0;
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    QList<QPair<int, int>> rows;
    for (const QItemSelectionRange &range : ranges)
        rows.append({range.top(), range.bottom()});
    std::sort(rows.begin(), rows.end());
    int last = -1;
    for (const auto &[top, bottom] : std::as_const(rows)) {
        if (bottom > last)
            count += bottom - std::max(top, last + 1) + 1;
        last = std::max(last, bottom);
    }
    return count;
}

QList<QUuid> RecordTable::selectedIds() const
{
    QList<QUuid> ids;
    if (!selectionModel())
        return ids;
    QSet<int> seen;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!seen.contains(row)) {
                seen.insert(row);
                if (const QUuid id = model()->index(row, 0).data(IdRole).toUuid(); !id.isNull())
                    ids.append(id);
            }
    return ids;
}

RowSelection RecordTable::selection() const
{
    RowSelection rows;
    rows.wholeFilter = m_wholeFilter;
    rows.count = selectedCount();
    if (const auto *paged = qobject_cast<const PagedTableModel *>(model()))
        rows.filter = paged->filter();
    if (!m_wholeFilter)
        rows.ids = selectedIds();
    // A person who walked to a row by keys means that row.
    if (rows.count == 0 && !currentId().isNull()) {
        rows.ids = {currentId()};
        rows.count = 1;
    }
    return rows;
}

void RecordTable::selectId(const QUuid &id)
{
    auto *paged = qobject_cast<PagedTableModel *>(model());
    int row = paged ? paged->rowOf(id) : -1;
    for (int r = 0; !paged && r < model()->rowCount() && row < 0; ++r)
        if (model()->index(r, 0).data(IdRole).toUuid() == id)
            row = r;
    m_wantedId = QUuid();
    if (row >= 0) {
        showRow(row);
        return;
    }
    if (!paged || id.isNull())
        return;
    m_wantedId = id;
    const QPointer<RecordTable> self(this);
    paged->locate(id, [self, id](int place) {
        // Somebody who has chosen another row meanwhile keeps it.
        if (self && self->m_wantedId == id && place >= 0 && place < self->model()->rowCount())
            self->showRow(place);
    });
}

void RecordTable::selectIds(const QList<QUuid> &ids)
{
    if (ids.size() == 1)
        return selectId(ids.first());
    const auto *paged = qobject_cast<const PagedTableModel *>(model());
    QItemSelection rows;
    int first = -1;
    for (const QUuid &id : ids) {
        const int row = paged ? paged->rowOf(id) : -1;
        if (row < 0)
            continue;
        rows.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
        first = first < 0 ? row : std::min(first, row);
    }
    if (first < 0)
        return;
    const QModelIndex top = model()->index(first, std::max(0, m_header->logicalIndex(0)));
    selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    scrollTo(top);
}

void RecordTable::showRow(int row)
{
    m_wantedId = QUuid();
    const QModelIndex index = model()->index(row, std::max(0, m_header->logicalIndex(0)));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RecordTable::step(int rows)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + rows : 0;
    if (model() && row >= 0 && row < model()->rowCount())
        showRow(row);
}

QUuid RecordTable::currentId() const { return currentIndex().data(IdRole).toUuid(); }

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_changingSelection)
        return;
    if (!selected.isEmpty() || !deselected.isEmpty())
        m_wholeFilter = false;
    const int count = selectedCount();
    const int all = model() ? model()->rowCount() : 0;
    static_cast<SelectionCorner *>(m_corner)->setState(count == 0 ? Qt::Unchecked : count >= all && all > 0 ? Qt::Checked : Qt::PartiallyChecked);
    m_marks->viewport()->update();
    Q_EMIT selectionCountChanged(count, m_wholeFilter);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_wantedId = QUuid();
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRecordChanged(current.data(IdRole).toUuid());
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    m_delegate->setFocusVisible(true);
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectWholeFilter();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && event->modifiers() == Qt::NoModifier) {
        if (const QUuid id = currentId(); !id.isNull())
            Q_EMIT recordActivated(id);
        return;
    }
    if (event->key() == Qt::Key_Space && !isTypingAhead() && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (event->key() == Qt::Key_Escape && selectedCount() > 1) {
        clearSelection();
        return;
    }
    // Left and right walk the cells, so that F2 reaches each of them.
    QTableView::keyPressEvent(event);
    viewport()->update();
}

bool RecordTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool taken = QTableView::edit(index, trigger, event);
    noteEditing();
    return taken;
}

void RecordTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    noteEditing();
}

void RecordTable::noteEditing()
{
    const bool editing = state() == EditingState;
    if (std::exchange(m_editing, editing) != editing)
        Q_EMIT editingChanged(editing);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    m_delegate->setFocusVisible(false);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_delegate->isOnTick(index, visualRect(index), event->pos())) {
        Q_EMIT rowTicked(index.data(IdRole).toUuid());
        return; // the selection is not meant
    }
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!m_delegate->isOnTick(index, visualRect(index), event->pos())) // two quick ticks are not a wish to open
        QTableView::mouseDoubleClickEvent(event);
}

void RecordTable::focusOutEvent(QFocusEvent *event)
{
    m_delegate->setFocusVisible(false);
    QTableView::focusOutEvent(event);
}

bool RecordTable::isTypingAhead() const
{
    return !m_typed.isEmpty() && m_typedAt.isValid() && m_typedAt.elapsed() <= QApplication::keyboardInputInterval() * 2;
}

void RecordTable::keyboardSearch(const QString &search)
{
    if (search.isEmpty() || !search.front().isPrint() || !model())
        return;
    if (!isTypingAhead())
        m_typed.clear();
    m_typedAt.start();
    m_typed += search;
    const QString key = foldText(m_typed).trimmed();
    const int rows = model()->rowCount();
    const int column = std::max(0, m_header->logicalIndex(0));
    const int sorted = m_sortSection;
    // The sorted column first (people type what they see in order), then the first one.
    for (const int c : {sorted >= 0 && sorted < model()->columnCount() && !isColumnHidden(sorted) ? sorted : column, column}) {
        const int start = std::max(0, currentIndex().row()) + (m_typed.size() == 1 ? 1 : 0);
        int looked = 0;
        for (int i = 0; i < rows && looked < 5000; ++i) {
            const QModelIndex index = model()->index((start + i) % rows, c);
            if (index.data(PlaceholderRole).toBool())
                continue;
            ++looked;
            if (foldText(index.data().toString()).startsWith(key)) {
                selectionModel()->setCurrentIndex(model()->index(index.row(), column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                scrollTo(model()->index(index.row(), column));
                return;
            }
        }
    }
    Q_EMIT typeAheadMissed(m_typed);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos();
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid() && !selectionModel()->isRowSelected(index.row(), {}))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT recordMenuRequested(place);
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoverRow(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void RecordTable::setHoverRow(int row)
{
    const int before = m_delegate->hoverRow();
    if (before == row)
        return;
    m_delegate->setHoverRow(row);
    m_marks->setHoverRow(row);
    for (const int r : {before, row})
        if (r >= 0)
            viewport()->update(0, rowViewportPosition(r), viewport()->width(), rowHeight(r));
}

void RecordTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, m_marks->width(), m_header->height());
    m_corner->raise();
    reportRange();
}

void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    reportRange();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
    reportRange();
}

void RecordTable::reportRange()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    if (auto *paged = qobject_cast<PagedTableModel *>(model()))
        paged->setVisibleRange(first, last);
    Q_EMIT visibleRangeChanged(first, last);
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        viewport()->update();
    QTableView::changeEvent(event);
}

} // namespace punte
