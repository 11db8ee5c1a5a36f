// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Page.h"

#include <QStyledItemDelegate>

namespace punte {

struct AgendaItem;

/// Draws one line of the list of work: its number, its icon on a disc, subject and company, and below them what speaks for it. The current
/// line says which keys do what.
class AgendaDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Hints = std::function<QList<KeyHint>(const AgendaItem &item)>;
    explicit AgendaDelegate(Hints hints, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    /// Draws the keys at the right and returns how much room they took.
    int paintHints(QPainter &painter, const QRect &line, const AgendaItem &item) const;
    Hints m_hints;
};

} // namespace punte
