// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/RecordWalker.h"
#include "views/components/board/BoardBinding.h"

#include <QPersistentModelIndex>
#include <QScrollArea>
#include <QSet>

#include <optional>

namespace punte {

class BoardColumn;
class DragGhost;

/// A board: one column per state, cards to select, open, drag and move by keys. Everything it shows comes from a BoardBinding.
/// Columns share the width, never under 168 px; then the board scrolls sideways and the heads stay with their columns.
/// Keys: arrows move the focus, Ctrl+arrows move the selected cards, Space selects, Enter opens, Esc ends a drag exactly as it was.
class BoardView final : public QScrollArea, public RecordWalker {
    Q_OBJECT
public:
    explicit BoardView(BoardBinding &binding, QWidget *parent = nullptr);
    ~BoardView() override;

    [[nodiscard]] QList<QUuid> selectedCards() const;
    [[nodiscard]] QUuid currentCard() const;
    /// A card that is not on the board yet is selected when it comes, unless somebody has chosen another one meanwhile.
    void selectCard(const QUuid &card);
    void selectCards(const QList<QUuid> &cards);
    /// The card `step` places on in reading order: down the column, then on in the next one. Null at the ends.
    [[nodiscard]] QUuid neighbour(const QUuid &card, int step) const;
    /// The same for an open record that came from the board; its place is counted over the cards that are loaded.
    void neighbour(const QUuid &id, int step, QObject *context, std::function<void(const QUuid &found)> done) override;
    void position(const QUuid &id, QObject *context, std::function<void(int row, int count)> done) override;
    /// Where the card is on the screen; the middle of the board when it is not in sight.
    [[nodiscard]] QRect cardRect(const QUuid &card) const;
    void clearSelection();
    [[nodiscard]] BoardColumn *column(int index) const { return m_columns.value(index); }
    [[nodiscard]] bool isDragging() const { return m_drag.has_value(); }
    void focusCards();
    /// This much of the right edge is covered: the board scrolls that much further.
    void setCovered(int width);

public Q_SLOTS:
    /// Heads changed: figures are read again from the binding.
    void refreshHeads();
    /// Faces changed as a whole (language, theme, clock).
    void refreshCards();
    void cancelDrag();
    /// Around a change of column: what is selected and has the focus goes with the card, whoever moves it.
    void rememberCards(const QList<QUuid> &cards);
    void restoreCards(const QList<QUuid> &cards);

Q_SIGNALS:
    void selectionChanged();
    void cardOpened(const QUuid &card);
    void menuRequested(QPoint globalPos);
    void headActivated(int column);
    void visibleRangeChanged(int column, int first, int last);
    /// For the status bar: what a drag would do; empty when it is over.
    void dragHint(const QList<QUuid> &cards, int target);
    /// A move by keys that cannot be: the reason is said where the person looks.
    void moveImpossible(const punte::DropVerdict &verdict);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Drag {
        QList<QUuid> cards;
        int source = -1;
        int target = -1;
        int row = -1;
        QPoint offset;
        DragGhost *ghost = nullptr;
    };

    void connectColumn(BoardColumn *column);
    void selectAwaited();
    void beginDrag(int column, const QModelIndex &card, QPoint globalPos, QPoint offset);
    void updateDrag(QPoint globalPos);
    void finishDrag();
    void endDrag();
    void moveByKeys(int column, int columns, int rows);
    void moveFocus(int column, int step);
    void clearSelectionExcept(int column);
    void applyCover();
    void showColumn(BoardColumn *column);
    [[nodiscard]] BoardColumn *columnAt(QPoint globalPos) const;
    [[nodiscard]] int columnOf(const QUuid &card) const;

    BoardBinding &m_binding;
    QList<BoardColumn *> m_columns;
    std::optional<Drag> m_drag;
    int m_covered = 0;
    bool m_isSelecting = false;
    QUuid m_awaited; ///< to be selected when it comes
    QSet<QUuid> m_keptSelection;
    QUuid m_keptFocus; ///< the current card, if its column had the keyboard
};

} // namespace punte
