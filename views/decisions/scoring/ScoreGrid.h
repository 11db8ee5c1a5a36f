// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/scoring/ScoreCell.h"

#include <QAbstractScrollArea>
#include <QPoint>

#include <optional>

namespace punte {

class ScoreSheet;

/// The form of one person: options as columns in his own order, criteria as rows, in each cell ten steps, the number, how sure he is and
/// whether he said something. Heads stay where they are when it scrolls. Draws what the sheet has and steers it by keys and clicks; shows no
/// totals anywhere. Cells are called by option (x) and criterion (y).
class ScoreGrid final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ScoreGrid(ScoreSheet &sheet, QWidget *parent = nullptr);

    /// What the heads say.
    void setCase(const CaseFacts &facts);
    /// Only to be looked at.
    void setLocked(bool locked);
    /// Without comments: fewer than three people score, and nothing would be anonymous.
    void setCommentsAllowed(bool allowed);

    /// The keyboard is in the comment of the current cell.
    void setCommenting(bool commenting);

    [[nodiscard]] QPoint current() const { return m_current; }
    void setCurrent(QPoint cell);
    /// The next cell as one reads, or the one before; false at the end.
    bool walk(int step);
    /// The first cell that is neither scored nor said to be impossible to judge.
    [[nodiscard]] std::optional<QPoint> firstOpen() const;

    /// What a screen reader says of a cell; (-1, y) and (x, -1) are the heads.
    [[nodiscard]] QString sentence(QPoint cell) const;
    /// In the viewport; heads as above.
    [[nodiscard]] QRect rectOf(QPoint cell) const;
    /// Where a click sets this score, for tests.
    [[nodiscard]] QRect stepRect(QPoint cell, int score) const;
    [[nodiscard]] QRect confidenceRect(QPoint cell, int confidence) const;
    [[nodiscard]] const ScoreSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const CaseFacts &facts() const { return m_facts; }
    /// How high it is at the least, and how high it gets at most with the rows it has.
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] int fullHeight() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, fullHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(QPoint cell);
    void commentRequested();
    void submitRequested();
    /// A key that means nothing here and now, explained; empty takes it back.
    void hinted(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int, int) override { viewport()->update(); }
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] const CaseOption *optionAt(int column) const;
    [[nodiscard]] const CaseCriterion *criterionAt(int row) const;
    [[nodiscard]] int headWidth() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int leastRowHeight() const;
    [[nodiscard]] std::optional<QPoint> cellAt(const QPoint &place) const;
    /// 0 when the place is no step of this cell.
    [[nodiscard]] int stepAt(QPoint cell, const QPoint &place) const;
    [[nodiscard]] int confidenceAt(QPoint cell, const QPoint &place) const;
    void updateRange();
    void scrollTo(QPoint cell);
    void updateCell(QPoint cell);
    void tellReader(QPoint cell);
    bool takesKey(const QKeyEvent &event) const;
    bool moveByKey(const QKeyEvent &event);
    bool takeDigit(int key);
    void pressConfidence();
    void toggleCannotJudge(QPoint cell);
    void setAsking(bool asking);
    void paintHeads(QPainter &painter) const;
    void paintLines(QPainter &painter) const;

    ScoreSheet &m_sheet;
    CaseFacts m_facts;
    QList<int> m_shares; ///< of the weights, in per cent that add up
    QPoint m_current;
    QPoint m_hovered{-1, -1};
    int m_hoveredStep = 0;
    bool m_locked = false;
    bool m_comments = true;
    bool m_commenting = false;
    bool m_asking = false; ///< C was pressed: the next digit is the confidence
};

} // namespace punte
