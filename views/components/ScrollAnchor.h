// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemModel;
class QAbstractItemView;

namespace punte {

/// Keeps what is looked at where it stands on screen while rows come and go above it: the first visible row that is still there keeps its
/// height in the viewport. A view that stands at its very top stays there, so that new first rows are seen. Scrolls per pixel only.
class ScrollAnchor final : public QObject {
    Q_OBJECT
public:
    /// Made before the view gets this model: a list view forgets where its rows stand as soon as it hears that some will go.
    ScrollAnchor(QAbstractItemView *view, const QAbstractItemModel *model);

private:
    void remember(int changedFrom);
    void restore();

    struct Row {
        QPersistentModelIndex index;
        int top = 0;
    };
    QAbstractItemView *m_view;
    QList<Row> m_rows; ///< visible ones, before the changes of this turn of the event loop
    bool m_pending = false;
};

} // namespace punte
