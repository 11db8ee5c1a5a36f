// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/BoardListView.h"

#include "models/records/RecordModel.h"
#include "views/components/ScrollAnchor.h"
#include "views/components/board/BoardBinding.h"
#include "views/components/board/CardDelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace punte {

BoardListView::BoardListView(BoardBinding &binding, int column, QWidget *parent)
    : QListView(parent)
    , m_binding(binding)
    , m_delegate(new CardDelegate(binding, this))
{
    setObjectName(QStringLiteral("boardColumn%1").arg(column));
    new ScrollAnchor(this, binding.cards(column));
    setModel(binding.cards(column));
    setItemDelegate(m_delegate);
    // Other cards stand in the same rows then: they are reported anew.
    const auto reportAnew = [this](const QModelIndex &, int first) {
        if (first <= m_range.second)
            m_range = {-1, -1};
    };
    connect(model(), &QAbstractItemModel::rowsInserted, this, reportAnew);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, reportAnew);
    connect(model(), &QAbstractItemModel::rowsMoved, this, [this] {
        m_range = {-1, -1};
        scheduleDelayedItemsLayout();
    });
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutMode(SinglePass);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setDragEnabled(false);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(40);
}

QList<QUuid> BoardListView::selectedCards() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, [](const QModelIndex &i) { return i.row(); });
    QList<QUuid> cards;
    for (const QModelIndex &row : rows)
        cards << row.data(IdRole).toUuid();
    return cards;
}

QUuid BoardListView::cardAt(int row) const
{
    return model()->index(row, 0).data(IdRole).toUuid();
}

int BoardListView::rowOf(const QUuid &card) const
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (cardAt(row) == card)
            return row;
    return -1;
}

int BoardListView::dropRowAt(int y) const
{
    const QModelIndex under = indexAt({width() / 2, y});
    if (!under.isValid()) {
        const int rows = model()->rowCount();
        return rows == 0 || y < visualRect(model()->index(0, 0)).top() ? 0 : rows;
    }
    return under.row() + (y > visualRect(under).center().y() ? 1 : 0);
}

void BoardListView::setDropRow(int row)
{
    if (row == m_dropRow)
        return;
    m_dropRow = row;
    viewport()->update();
}

void BoardListView::setDimmed(bool dimmed)
{
    m_delegate->setDimmed(dimmed);
    viewport()->update();
}

void BoardListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void BoardListView::relayout()
{
    m_delegate->clearCache();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void BoardListView::showFocus(bool visible)
{
    m_delegate->setFocusVisible(visible);
    viewport()->update();
}

void BoardListView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        showFocus(true);
    QListView::focusInEvent(event);
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        Q_EMIT keyboardCame();
}

void BoardListView::mousePressEvent(QMouseEvent *event)
{
    showFocus(false);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        const int line = m_delegate->checkboxAt(visualRect(index), index, event->position().toPoint());
        if (line >= 0) {
            m_binding.lineChecked(index.data(IdRole).toUuid(), line);
            return;
        }
        m_pressed = index;
        m_pressPos = event->position().toPoint();
        const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        // A press on one of several selected cards may begin a drag of all of them: what it selects is decided at the release.
        m_deferredSelect = plain && selectionModel()->isSelected(index);
        if (m_deferredSelect) {
            setFocus(Qt::MouseFocusReason);
            return;
        }
        if (plain)
            Q_EMIT exclusiveSelection();
    } else if (!index.isValid() && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT exclusiveSelection();
    }
    if (event->button() == Qt::RightButton && index.isValid() && selectionModel()->isSelected(index))
        return;
    QListView::mousePressEvent(event);
}

void BoardListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_dragging) {
        Q_EMIT dragMoved(event->globalPosition().toPoint());
        return;
    }
    if ((event->buttons() & Qt::LeftButton) && m_pressed.isValid() && m_binding.mayMove()
        && (pos - m_pressPos).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        m_deferredSelect = false;
        Q_EMIT dragStarted(m_pressed, event->globalPosition().toPoint(), m_pressPos - visualRect(m_pressed).topLeft());
        return;
    }
    // Rubber-band selection would fight with dragging; moving with the button down does nothing else.
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void BoardListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        m_dragging = false;
        m_pressed = QPersistentModelIndex();
        Q_EMIT dragDropped(event->globalPosition().toPoint());
        return;
    }
    if (m_deferredSelect && m_pressed.isValid()) {
        Q_EMIT exclusiveSelection();
        selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::ClearAndSelect);
    }
    m_deferredSelect = false;
    m_pressed = QPersistentModelIndex();
    QListView::mouseReleaseEvent(event);
}

void BoardListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(index);
}

void BoardListView::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        m_dragging = false;
        m_pressed = QPersistentModelIndex();
        Q_EMIT dragCancelled();
        return;
    }
    showFocus(true);
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (ctrl && m_binding.mayMove())
            Q_EMIT moveRequested(step, 0);
        else if (ctrl)
            return;
        else
            Q_EMIT focusMove(step);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (ctrl && m_binding.mayMove()) {
            Q_EMIT moveRequested(0, event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        if (!(event->modifiers() & Qt::ShiftModifier))
            Q_EMIT exclusiveSelection();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid() && !ctrl)
            Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Space:
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void BoardListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const int rows = model()->rowCount();
    if (rows == 0 && m_dropRow < 0) {
        painter.setPen(themeColor(Token::Text3));
        painter.setFont(Theme::instance().font(FontRole::Secondary));
        painter.drawText(viewport()->rect().adjusted(8, 16, -8, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
    if (m_dropRow < 0)
        return;
    int y = 0;
    if (rows > 0)
        y = m_dropRow < rows ? visualRect(model()->index(m_dropRow, 0)).top() : visualRect(model()->index(rows - 1, 0)).bottom() + 1;
    painter.fillRect(QRect(0, std::max(0, y - Theme::instance().px(4)), viewport()->width(), Theme::instance().px(3)), themeColor(Token::Accent));
}

void BoardListView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setColumnWidth(viewport()->width());
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void BoardListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    reportRange();
}

void BoardListView::updateGeometries()
{
    QListView::updateGeometries();
    reportRange();
}

void BoardListView::reportRange()
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0) {
        m_range = {-1, -1};
        return;
    }
    const int middle = viewport()->width() / 2;
    // The gap between two cards belongs to the card above it, so a point always hits one.
    const QModelIndex first = indexAt({middle, 0});
    const QModelIndex last = indexAt({middle, viewport()->height() - 1});
    const std::pair range{first.isValid() ? first.row() : 0, last.isValid() ? last.row() : rows - 1};
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT visibleRangeChanged(range.first, range.second);
}

void BoardListView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(at);
}

void BoardListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT cardSelectionChanged();
}

} // namespace punte
