// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/DeskWindow.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/BoardView.h"
#include "views/components/board/CardDelegate.h"
#include "views/components/board/ColumnHead.h"

namespace punte {

/// One board of the program, as the tests of what all boards promise know it. Columns by their place.
struct BoardCase {
    const char *name;
    const char *page;
    const char *segment;  ///< of the page's view switch
    const char *board;    ///< object name
    const char *table;
    const char *state;    ///< SQL over `o`: what a move changes, as text
    const char *all;      ///< columns that a move may change
    const char *elsewhere; ///< a colleague's SQL: "Alfa 2" gets 1,000.01, "Alfa 3" goes one column further than `to`
    const char *cardMenu;
    const char *menu;     ///< of the moves
    const char *inspector;
    const char *opens;    ///< page of a card
    const char *question; ///< asked in the column `asks`, and what answers it
    const char *confirm;
    int from;             ///< holds the three cards "Alfa 1" to "Alfa 3"
    int to;               ///< legal from there; holds "Beta 1" and the many
    int illegal;          ///< never legal from there
    int asks;             ///< asks for a reason; -1 = no column of this board does
    bool oneByOne;        ///< each card's move is a step of its own
    bool weighs;          ///< a second figure, by probability
};

/// All boards that there are.
[[nodiscard]] const QList<BoardCase> &boardCases();

/// A desk with one board in front: three cards in one column, one and very many in the next.
class BoardBench final {
public:
    static constexpr int many = 150; ///< more than the first paint reads

    explicit BoardBench(const BoardCase &which);

    [[nodiscard]] BoardView &view() const { return *window.find<BoardView>(which.board); }
    [[nodiscard]] BoardColumn &column(int index) const { return *view().column(index); }
    [[nodiscard]] BoardListView &list(int index) const { return column(index).list(); }
    [[nodiscard]] const ColumnHeadFace &head(int index) const { return column(index).head().face(); }
    [[nodiscard]] QUuid idOf(const QString &title) const;
    /// Column of the card, -1 = none.
    [[nodiscard]] int columnOf(const QString &title) const;
    [[nodiscard]] QString stateOf(const QString &title) const;
    /// Everything that a move may change, of all rows.
    [[nodiscard]] QString checksum() const;
    [[nodiscard]] QRect cardRect(const QString &title) const;
    void click(const QString &title, Qt::KeyboardModifiers modifiers = {}) const;
    /// With the button still down over the middle of a column.
    void dragOver(const QString &title, int column) const;
    void drop(int column) const;
    void undo() const;

    BoardCase which;
    mutable TestDatabase db;
    DeskWindow window;

private:
    [[nodiscard]] QPoint middleOf(int column, const QWidget &from) const;
    mutable QString m_dragged;
};

} // namespace punte
