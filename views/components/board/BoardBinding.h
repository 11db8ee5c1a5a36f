// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/board/CardFace.h"
#include "views/components/board/ColumnHead.h"

#include <QAbstractItemModel>
#include <QUuid>

namespace punte {

/// Whether a column may take the dragged cards, as far as the window knows; the database decides.
struct DropVerdict {
    enum class Kind { Source, Legal, NeedsInput, Illegal } kind = Kind::Legal;
    QString headline; ///< Illegal: "Not from Qualification"; NeedsInput: "with a reason"
    QString reason;   ///< Illegal: "Closed won follows Negotiation."
};

/// What a drag of cards over one column would do, for the heads and the strip on the dragged card.
struct DragPreview {
    QList<QUuid> cards;
    int target = -1; ///< column under the pointer, -1 = none
};

/// What a board shows and may do: one implementation per domain (pipeline, lifecycle, decisions). It lives in the domain's views and
/// reads the domain's board model; BoardView knows neither. GUI thread; outlives the view.
class BoardBinding {
public:
    virtual ~BoardBinding() = default;

    [[nodiscard]] virtual int columns() const = 0;
    /// Cards of a column, one row each, top first; must answer punte::IdRole.
    [[nodiscard]] virtual QAbstractItemModel *cards(int column) const = 0;
    [[nodiscard]] virtual CardFace face(const QModelIndex &card) const = 0;
    /// Changes whenever face() would change for this card, and no two cards of a column share one; heights and texts are cached by it.
    [[nodiscard]] virtual quint64 faceStamp(const QModelIndex &card) const = 0;
    [[nodiscard]] virtual ColumnHeadFace head(int column, const DragPreview *preview) const = 0;
    /// Sentence under the head of a column without cards.
    [[nodiscard]] virtual QString emptyText(int column) const = 0;
    /// False: no card can be taken up at all, and nothing offers it.
    [[nodiscard]] virtual bool mayMove() const { return true; }
    [[nodiscard]] virtual DropVerdict verdict(const QList<QUuid> &cards, int target) const = 0;
    /// Strip on the dragged card: label and figure; an empty figure = no strip.
    [[nodiscard]] virtual std::pair<QString, QString> dropStrip(const QList<QUuid> &cards, int target) const = 0;
    /// Moves the cards to `target`, before row `row` of it (its row count = at the end). `anchor` is where a popup may ask for input.
    virtual void move(const QList<QUuid> &cards, int target, int row, const QRect &anchor) = 0;
    /// The checkbox of line number `line` was clicked.
    virtual void lineChecked(const QUuid &card, int line) = 0;
};

} // namespace punte
