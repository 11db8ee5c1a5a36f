// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/home/AgendaListView.h"

#include "views/theme/Theme.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace punte {

static constexpr int plainLine = 54;

AgendaListView::AgendaListView(QWidget *parent)
    : QListView(parent)
    , m_lineHeight(Theme::instance().px(plainLine))
{
    setObjectName(QStringLiteral("agendaList"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumHeight(3 * m_lineHeight);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        fitLines();
        doItemsLayout();
    });
}

int AgendaListView::lastSeen() const
{
    const int lines = model() ? model()->rowCount() : 0;
    return std::clamp((verticalScrollBar()->value() + viewport()->height()) / std::max(1, m_lineHeight), 0, lines);
}

void AgendaListView::showMore()
{
    const int next = lastSeen();
    if (!model() || next >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(next, 0);
    scrollTo(index, QAbstractItemView::PositionAtTop);
    setCurrentIndex(index);
    setFocus(Qt::OtherFocusReason);
}

void AgendaListView::fitLines()
{
    const int plain = Theme::instance().px(plainLine);
    const int whole = std::max(1, viewport()->height() / plain);
    m_lineHeight = std::clamp(viewport()->height() / whole, plain, plain + plain / 5);
    verticalScrollBar()->setSingleStep(m_lineHeight);
}

void AgendaListView::resizeEvent(QResizeEvent *event)
{
    const int before = m_lineHeight;
    fitLines();
    if (before != m_lineHeight)
        scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
    Q_EMIT seenChanged();
}

void AgendaListView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    Q_EMIT seenChanged();
}

void AgendaListView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    Q_EMIT seenChanged();
}

} // namespace punte
