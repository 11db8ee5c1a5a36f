// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/board/BoardBinding.h"

#include <QWidget>

class QLabel;

namespace punte {

class BoardListView;
class DropNotice;

/// One column of a board: head, cards, and during a drag what it says about the cards under the pointer.
class BoardColumn final : public QWidget {
    Q_OBJECT
public:
    enum class DragState { None, Source, Legal, Target, NeedsInput, Illegal };

    BoardColumn(BoardBinding &binding, int column, QWidget *parent = nullptr);

    [[nodiscard]] ColumnHead &head() const { return *m_head; }
    [[nodiscard]] BoardListView &list() const { return *m_list; }
    [[nodiscard]] int column() const { return m_column; }
    void setHeadHeight(int height);
    [[nodiscard]] DragState dragState() const { return m_state; }
    void setDragState(DragState state, const DropVerdict &verdict);

Q_SIGNALS:
    void widthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNotice();

    int m_column;
    ColumnHead *m_head;
    BoardListView *m_list;
    DropNotice *m_notice;
    DragState m_state = DragState::None;
};

} // namespace punte
