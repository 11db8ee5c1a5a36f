// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/BoardView.h"

#include "models/records/RecordModel.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"
#include "views/components/board/DragGhost.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace punte {

BoardView::BoardView(BoardBinding &binding, QWidget *parent)
    : QScrollArea(parent)
    , m_binding(binding)
{
    setObjectName(QStringLiteral("boardView"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("boardContent"));
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(8));
    for (int i = 0; i < binding.columns(); ++i) {
        auto *column = new BoardColumn(binding, i, content);
        m_columns << column;
        layout->addWidget(column, 1);
        connectColumn(column);
    }
    // How wide a label may be is known when the columns have their width, which is after this view has its own.
    if (!m_columns.isEmpty())
        connect(m_columns.last(), &BoardColumn::widthChanged, this, &BoardView::refreshHeads, Qt::QueuedConnection);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, &BoardView::refreshCards);
    refreshHeads();
}

BoardView::~BoardView()
{
    if (m_drag)
        delete m_drag->ghost;
}

void BoardView::connectColumn(BoardColumn *column)
{
    BoardListView &list = column->list();
    const int index = column->column();
    connect(&list, &BoardListView::dragStarted, this, [this, index](const QModelIndex &card, QPoint pos, QPoint offset) { beginDrag(index, card, pos, offset); });
    connect(&list, &BoardListView::dragMoved, this, &BoardView::updateDrag);
    connect(&list, &BoardListView::dragDropped, this, [this](QPoint pos) {
        updateDrag(pos);
        finishDrag();
    });
    connect(&list, &BoardListView::dragCancelled, this, &BoardView::cancelDrag);
    connect(&list, &BoardListView::exclusiveSelection, this, [this, index] { clearSelectionExcept(index); });
    connect(&list, &BoardListView::cardSelectionChanged, this, [this] {
        if (!m_awaited.isNull() && !selectedCards().isEmpty())
            m_awaited = QUuid();
        if (!m_isSelecting)
            Q_EMIT selectionChanged();
    });
    // Not from inside the change: the view has not taken the row in yet.
    connect(list.model(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_awaited.isNull())
            QMetaObject::invokeMethod(this, &BoardView::selectAwaited, Qt::QueuedConnection);
    });
    connect(&list, &BoardListView::opened, this, [this](const QModelIndex &card) { Q_EMIT cardOpened(card.data(IdRole).toUuid()); });
    connect(&list, &BoardListView::keyboardCame, this, [this, column] { showColumn(column); }); // also from under an inspector
    connect(&list, &BoardListView::focusMove, this, [this, index](int step) { moveFocus(index, step); });
    connect(&list, &BoardListView::moveRequested, this, [this, index](int columns, int rows) { moveByKeys(index, columns, rows); });
    connect(&list, &BoardListView::menuRequested, this, &BoardView::menuRequested);
    connect(&list, &BoardListView::visibleRangeChanged, this, [this, index](int first, int last) { Q_EMIT visibleRangeChanged(index, first, last); });
    connect(&column->head(), &ColumnHead::activated, this, [this, index] { Q_EMIT headActivated(index); });
}

void BoardView::refreshHeads()
{
    DragPreview preview;
    if (m_drag)
        preview = {m_drag->cards, m_drag->target};
    HeadLabels labels = HeadLabels::Beside;
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->head().setFace(m_binding.head(column->column(), m_drag ? &preview : nullptr));
        column->list().setAccessibleName(column->head().face().name);
        column->list().setEmptyText(m_binding.emptyText(column->column()));
        labels = std::max(labels, column->head().wantedLabels(std::max(column->width() - Theme::instance().px(6), Theme::instance().px(162))));
    }
    if (m_drag)
        return; // places and heights never change during a drag
    int height = 0;
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->head().setLabels(labels);
        height = std::max(height, column->head().wantedHeight());
    }
    for (BoardColumn *column : std::as_const(m_columns))
        column->setHeadHeight(height);
}

void BoardView::refreshCards()
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->list().relayout();
        column->update();
    }
    refreshHeads();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    applyCover();
    refreshHeads();
}

void BoardView::setCovered(int width)
{
    if (width == m_covered)
        return;
    m_covered = width;
    applyCover();
    const int column = columnOf(selectedCards().value(0));
    if (column >= 0)
        showColumn(m_columns.at(column));
}

void BoardView::applyCover()
{
    widget()->layout()->setContentsMargins(0, 0, m_covered, 0);
    // Columns keep the width that they have without the cover.
    widget()->setMinimumWidth(m_covered > 0 ? std::max(widget()->layout()->minimumSize().width(), viewport()->width() + m_covered) : 0);
    widget()->layout()->activate();
}

void BoardView::showColumn(BoardColumn *column)
{
    ensureWidgetVisible(column, 0, 0);
    const int hidden = column->x() + column->width() - horizontalScrollBar()->value() - (viewport()->width() - m_covered);
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + hidden);
}

void BoardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshCards();
}

QList<QUuid> BoardView::selectedCards() const
{
    QList<QUuid> cards;
    for (const BoardColumn *column : m_columns)
        cards << column->list().selectedCards();
    return cards;
}

QUuid BoardView::currentCard() const
{
    for (const BoardColumn *column : m_columns)
        if (column->list().hasFocus() && column->list().currentIndex().isValid())
            return column->list().currentIndex().data(IdRole).toUuid();
    return selectedCards().value(0);
}

int BoardView::columnOf(const QUuid &card) const
{
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i)->list().rowOf(card) >= 0)
            return i;
    return -1;
}

void BoardView::selectCard(const QUuid &card)
{
    const int column = columnOf(card);
    m_awaited = column < 0 ? card : QUuid();
    if (column < 0)
        return;
    clearSelectionExcept(column);
    BoardListView &list = m_columns.at(column)->list();
    const QModelIndex index = list.model()->index(list.rowOf(card), 0);
    list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    list.scrollTo(index);
    showColumn(m_columns.at(column));
}

void BoardView::selectAwaited()
{
    if (const QUuid card = m_awaited; columnOf(card) >= 0)
        selectCard(card);
}

void BoardView::selectCards(const QList<QUuid> &cards)
{
    {
        const QScopedValueRollback quiet(m_isSelecting, true); // told once: it is one selection, not one after the other
        clearSelection();
        for (const QUuid &card : cards) {
            const int column = columnOf(card);
            if (column < 0)
                continue;
            BoardListView &list = m_columns.at(column)->list();
            const QModelIndex index = list.model()->index(list.rowOf(card), 0);
            list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select);
            list.scrollTo(index);
        }
    }
    Q_EMIT selectionChanged();
}

QUuid BoardView::neighbour(const QUuid &card, int step) const
{
    const int column = columnOf(card);
    if (column < 0)
        return {};
    const BoardListView &list = m_columns.at(column)->list();
    const int row = list.rowOf(card) + step;
    if (row >= 0 && row < list.model()->rowCount())
        return list.cardAt(row);
    for (int next = column + step; next >= 0 && next < m_columns.size(); next += step)
        if (const int rows = m_columns.at(next)->list().model()->rowCount())
            return m_columns.at(next)->list().cardAt(step > 0 ? 0 : rows - 1);
    return {};
}

void BoardView::neighbour(const QUuid &id, int step, QObject *, std::function<void(const QUuid &)> done)
{
    done(neighbour(id, step));
}

void BoardView::position(const QUuid &id, QObject *, std::function<void(int, int)> done)
{
    int place = -1;
    int count = 0;
    for (const BoardColumn *column : std::as_const(m_columns)) {
        if (const int row = column->list().rowOf(id); row >= 0)
            place = count + row;
        count += column->list().model()->rowCount();
    }
    done(place, place < 0 ? -1 : count);
}

QRect BoardView::cardRect(const QUuid &card) const
{
    const int column = columnOf(card);
    if (column < 0)
        return {mapToGlobal(rect().center()), QSize(1, 1)};
    const BoardListView &list = m_columns.at(column)->list();
    const QRect seen = list.visualRect(list.model()->index(list.rowOf(card), 0)).intersected(list.viewport()->rect());
    return seen.isEmpty() ? QRect(mapToGlobal(rect().center()), QSize(1, 1)) : QRect(list.viewport()->mapToGlobal(seen.topLeft()), seen.size());
}

void BoardView::rememberCards(const QList<QUuid> &cards)
{
    m_keptSelection.clear();
    m_keptFocus = QUuid();
    const QSet<QUuid> moving(cards.begin(), cards.end());
    const QList<QUuid> selected = selectedCards();
    for (const QUuid &card : selected)
        if (moving.contains(card))
            m_keptSelection.insert(card);
    for (const BoardColumn *column : std::as_const(m_columns))
        if (const QUuid current = column->list().currentIndex().data(IdRole).toUuid(); column->list().hasFocus() && moving.contains(current))
            m_keptFocus = current;
}

void BoardView::restoreCards(const QList<QUuid> &)
{
    for (const QUuid &card : std::as_const(m_keptSelection)) {
        const int column = columnOf(card);
        if (column < 0)
            continue;
        BoardListView &list = m_columns.at(column)->list();
        list.selectionModel()->select(list.model()->index(list.rowOf(card), 0), QItemSelectionModel::Select);
    }
    if (const int column = columnOf(m_keptFocus); column >= 0) {
        BoardListView &list = m_columns.at(column)->list();
        const QModelIndex index = list.model()->index(list.rowOf(m_keptFocus), 0);
        list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        list.setFocus(Qt::OtherFocusReason);
        list.scrollTo(index);
        ensureWidgetVisible(m_columns.at(column), 0, 0);
    }
    m_keptSelection.clear();
    m_keptFocus = QUuid();
}

void BoardView::clearSelection()
{
    clearSelectionExcept(-1);
}

void BoardView::clearSelectionExcept(int column)
{
    for (BoardColumn *other : std::as_const(m_columns))
        if (other->column() != column)
            other->list().selectionModel()->clearSelection();
}

void BoardView::focusCards()
{
    const QUuid selected = selectedCards().value(0);
    for (BoardColumn *column : std::as_const(m_columns)) {
        BoardListView &list = column->list();
        const int row = selected.isNull() ? 0 : list.rowOf(selected);
        if (row < 0 || list.model()->rowCount() == 0)
            continue;
        list.setFocus(Qt::OtherFocusReason);
        list.selectionModel()->setCurrentIndex(list.model()->index(row, 0), QItemSelectionModel::NoUpdate);
        return;
    }
}

void BoardView::moveFocus(int column, int step)
{
    const int y = m_columns.at(column)->list().visualRect(m_columns.at(column)->list().currentIndex()).center().y();
    for (int next = column + step; next >= 0 && next < m_columns.size(); next += step) {
        BoardListView &list = m_columns.at(next)->list();
        if (list.model()->rowCount() == 0)
            continue;
        QModelIndex index = list.indexAt({list.viewport()->width() / 2, y});
        if (!index.isValid())
            index = list.model()->index(list.model()->rowCount() - 1, 0);
        clearSelectionExcept(next);
        list.setFocus(Qt::OtherFocusReason);
        list.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        showColumn(m_columns.at(next));
        return;
    }
}

void BoardView::moveByKeys(int column, int columns, int rows)
{
    BoardListView &list = m_columns.at(column)->list();
    QList<QUuid> cards = selectedCards();
    if (cards.isEmpty() && list.currentIndex().isValid())
        cards << list.currentIndex().data(IdRole).toUuid();
    const int target = column + columns;
    if (cards.isEmpty() || target < 0 || target >= m_columns.size())
        return;
    const QRect anchor(list.viewport()->mapToGlobal(list.visualRect(list.currentIndex()).topLeft()), list.visualRect(list.currentIndex()).size());
    if (columns != 0) {
        const DropVerdict verdict = m_binding.verdict(cards, target);
        if (verdict.kind == DropVerdict::Kind::Illegal) {
            Q_EMIT moveImpossible(verdict);
            return;
        }
        m_binding.move(cards, target, 0, anchor);
        return;
    }
    const int first = list.rowOf(cards.first());
    const int last = list.rowOf(cards.last());
    if (first < 0 || last < 0)
        return;
    const int row = rows < 0 ? first - 1 : last + 2;
    if (row >= 0 && row <= list.model()->rowCount())
        m_binding.move(cards, column, row, anchor);
}

BoardColumn *BoardView::columnAt(QPoint globalPos) const
{
    for (BoardColumn *column : m_columns)
        if (QRect(column->mapToGlobal(QPoint(0, 0)), column->size()).contains(globalPos))
            return column;
    return nullptr;
}

void BoardView::beginDrag(int column, const QModelIndex &card, QPoint globalPos, QPoint offset)
{
    BoardListView &list = m_columns.at(column)->list();
    Drag drag;
    drag.source = column;
    drag.offset = offset;
    drag.cards = list.selectionModel()->isSelected(card) ? selectedCards() : QList<QUuid>{card.data(IdRole).toUuid()};
    drag.ghost = new DragGhost(list.cardDelegate().face(card), list.viewport()->width(), int(drag.cards.size()), window());
    m_drag = drag;
    const QSet<QUuid> origins(drag.cards.begin(), drag.cards.end());
    for (BoardColumn *other : std::as_const(m_columns)) {
        other->list().cardDelegate().setOrigins(origins);
        other->list().viewport()->update();
    }
    updateDrag(globalPos);
    m_drag->ghost->show();
    m_drag->ghost->raise();
}

void BoardView::updateDrag(QPoint globalPos)
{
    if (!m_drag)
        return;
    m_drag->ghost->move(window()->mapFromGlobal(globalPos) - m_drag->offset - QPoint(DragGhost::margin(), DragGhost::margin()));
    BoardColumn *over = columnAt(globalPos);
    const int target = over ? over->column() : -1;
    const bool changed = target != m_drag->target || m_drag->row == -1;
    m_drag->target = target;
    m_drag->row = -1;
    if (over) {
        const QPoint local = over->list().viewport()->mapFromGlobal(globalPos);
        m_drag->row = over->list().dropRowAt(local.y());
        // Near an edge the column scrolls under the card.
        QScrollBar *bar = over->list().verticalScrollBar();
        if (local.y() < 24)
            bar->setValue(bar->value() - 24);
        else if (local.y() > over->list().viewport()->height() - 24)
            bar->setValue(bar->value() + 24);
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        const DropVerdict verdict = m_binding.verdict(m_drag->cards, column->column());
        const bool here = column == over;
        using State = BoardColumn::DragState;
        State state = State::Legal;
        if (verdict.kind == DropVerdict::Kind::Illegal)
            state = State::Illegal;
        else if (here)
            state = State::Target;
        else if (verdict.kind == DropVerdict::Kind::Source)
            state = State::Source;
        else if (verdict.kind == DropVerdict::Kind::NeedsInput)
            state = State::NeedsInput;
        if (changed)
            column->setDragState(state, verdict);
        column->list().setDropRow(here && state != State::Illegal ? m_drag->row : -1);
    }
    if (changed) {
        const auto [label, figure] = target >= 0 ? m_binding.dropStrip(m_drag->cards, target) : std::pair<QString, QString>();
        m_drag->ghost->setStrip(label, figure);
        refreshHeads();
        Q_EMIT dragHint(m_drag->cards, target);
    }
}

void BoardView::finishDrag()
{
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    const QRect anchor(window()->mapToGlobal(drag.ghost->pos()), drag.ghost->size());
    endDrag();
    if (drag.target < 0)
        return;
    const DropVerdict verdict = m_binding.verdict(drag.cards, drag.target);
    if (verdict.kind == DropVerdict::Kind::Illegal)
        Q_EMIT moveImpossible(verdict);
    else
        m_binding.move(drag.cards, drag.target, drag.row, anchor);
}

void BoardView::cancelDrag()
{
    if (m_drag)
        endDrag();
}

void BoardView::endDrag()
{
    delete m_drag->ghost;
    m_drag.reset();
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->list().cardDelegate().setOrigins({});
        column->list().setDropRow(-1);
        column->setDragState(BoardColumn::DragState::None, {});
    }
    refreshHeads();
    Q_EMIT dragHint({}, -1);
}

} // namespace punte
