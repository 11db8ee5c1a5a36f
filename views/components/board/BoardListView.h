// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QUuid>

namespace punte {

class BoardBinding;
class CardDelegate;

/// The cards of one column. Reports drags instead of running QDrag: the board draws the dragged card itself, so that its figures change
/// from column to column, Esc restores exactly, nothing nests an event loop, and tests drive it by plain mouse events.
class BoardListView final : public QListView {
    Q_OBJECT
public:
    BoardListView(BoardBinding &binding, int column, QWidget *parent = nullptr);

    [[nodiscard]] CardDelegate &cardDelegate() const { return *m_delegate; }
    [[nodiscard]] QList<QUuid> selectedCards() const;
    [[nodiscard]] QUuid cardAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &card) const;
    /// Row before which a card dropped at this point (viewport coordinates) lands.
    [[nodiscard]] int dropRowAt(int y) const;
    /// Draws the line where the card would land; -1 = none.
    void setDropRow(int row);
    void setDimmed(bool dimmed);
    void setEmptyText(const QString &text);
    /// Heights or texts changed as a whole: lays the cards out again.
    void relayout();

Q_SIGNALS:
    void dragStarted(const QModelIndex &card, QPoint globalPos, QPoint offset);
    void dragMoved(QPoint globalPos);
    void dragDropped(QPoint globalPos);
    void dragCancelled();
    /// A click or arrow key without Ctrl or Shift: other columns lose their selection.
    void exclusiveSelection();
    void cardSelectionChanged();
    void opened(const QModelIndex &card);
    /// Tab led here: the column has to be in sight.
    void keyboardCame();
    /// Left or Right: focus goes to the neighbouring column. Ctrl+arrows: the selected cards move.
    void focusMove(int columns);
    void moveRequested(int columns, int rows);
    void menuRequested(QPoint globalPos);
    /// Rows on screen: what only visible cards need is read for these.
    void visibleRangeChanged(int first, int last);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void reportRange();
    void showFocus(bool visible);

    BoardBinding &m_binding;
    CardDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    QPoint m_pressPos;
    QString m_emptyText;
    int m_dropRow = -1;
    std::pair<int, int> m_range{-1, -1};
    bool m_dragging = false;
    bool m_deferredSelect = false;
};

} // namespace punte
