// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/company/TimelineView.h"

#include "models/customers/TimelineModel.h"
#include "models/customers/TimelineText.h"
#include "views/components/ScrollAnchor.h"
#include "views/customers/company/TimelineDelegate.h"
#include "views/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace punte {

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new TimelineDelegate(this))
{
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setTabKeyNavigation(false);
    connect(&Theme::instance(), &Theme::changed, this, &TimelineView::relayout);
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    new ScrollAnchor(this, model); // before the view hears of changes itself
    QListView::setModel(model);
}

void TimelineView::relayout()
{
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void TimelineView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_delegate->toggle(index.data(TimelineModel::ItemRole).value<TimelineItem>().key());
    relayout();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter && !(event->modifiers() & Qt::ControlModifier)) || event->key() == Qt::Key_Space) {
        toggle(currentIndex());
    } else if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QApplication::clipboard()->setText(currentIndex().data(Qt::ToolTipRole).toString());
    } else {
        QListView::keyPressEvent(event);
    }
}

// By the menu key beside the line that is current.
void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Keyboard)
        return Q_EMIT menuRequested(event->globalPos());
    Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event) { toggle(indexAt(event->position().toPoint())); }

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace punte
