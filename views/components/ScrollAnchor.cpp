// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ScrollAnchor.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace punte {

namespace {
constexpr int anchorRows = 12; // enough that one of them survives
}

ScrollAnchor::ScrollAnchor(QAbstractItemView *view, const QAbstractItemModel *model)
    : QObject(view)
    , m_view(view)
{
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first) { remember(first); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first) { remember(first); });
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int target) { remember(std::min(first, target)); });
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { remember(0); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_rows.clear(); });
}

void ScrollAnchor::remember(int changedFrom)
{
    if (m_pending || m_view->verticalScrollBar()->value() == 0)
        return;
    const QModelIndex first = m_view->indexAt(QPoint(m_view->viewport()->width() / 2, 0));
    if (!first.isValid() || changedFrom > first.row() + anchorRows)
        return; // below what is looked at: nothing moves
    const QAbstractItemModel *model = m_view->model();
    const int height = m_view->viewport()->height();
    for (int row = first.row(); row < model->rowCount() && m_rows.size() < anchorRows; ++row) {
        const QModelIndex index = model->index(row, first.column());
        const int top = m_view->visualRect(index).top();
        if (top >= height)
            break;
        m_rows.append({index, top});
    }
    if (m_rows.isEmpty())
        return;
    m_pending = true;
    QMetaObject::invokeMethod(this, &ScrollAnchor::restore, Qt::QueuedConnection); // once for all changes of this turn
}

void ScrollAnchor::restore()
{
    m_pending = false;
    const QList<Row> rows = std::exchange(m_rows, {});
    for (const Row &row : rows) {
        if (!row.index.isValid())
            continue;
        QScrollBar *bar = m_view->verticalScrollBar();
        const QRect now = m_view->visualRect(row.index); // lays out what waits
        if (const int shift = now.top() - row.top; shift != 0)
            bar->setValue(bar->value() + shift);
        return;
    }
}

} // namespace punte
