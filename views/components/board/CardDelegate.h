// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/board/BoardBinding.h"
#include "views/components/board/CardPainter.h"

#include <QCache>
#include <QSet>
#include <QStyledItemDelegate>

namespace punte {

/// Draws the cards of one column through its board's binding; caches faces and heights by the binding's stamp.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CardDelegate(const BoardBinding &binding, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    void setColumnWidth(int width);
    void setDimmed(bool dimmed) { m_dimmed = dimmed; }
    void setOrigins(const QSet<QUuid> &cards) { m_origins = cards; }
    /// Whether the current card shows its ring: the keyboard was used, not the mouse.
    void setFocusVisible(bool visible) { m_focusVisible = visible; }
    void clearCache();
    /// The card itself inside an item's rectangle (the rest is the gap between cards).
    [[nodiscard]] QRectF cardRect(const QRect &item) const;
    /// Line whose checkbox lies under this point, or -1.
    [[nodiscard]] int checkboxAt(const QRect &item, const QModelIndex &index, QPoint point) const;
    [[nodiscard]] const CardFace &face(const QModelIndex &index) const;

private:
    struct Cached {
        quint64 stamp = 0;
        CardFace face;
        int height = 0;
    };
    [[nodiscard]] const Cached &cached(const QModelIndex &index) const;

    const BoardBinding &m_binding;
    mutable QHash<QUuid, Cached> m_cache;
    mutable QHash<quint64, int> m_heights; // by the stamp of the face
    QSet<QUuid> m_origins;
    int m_width = 181;
    bool m_dimmed = false;
    bool m_focusVisible = false;
};

} // namespace punte
