// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/scoring/ScoreSheet.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoreGridPainter.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace punte {

// Letters and digits mean something here, whatever they mean to the window.
bool ScoreGrid::takesKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Home || key == Qt::Key_End;
    if (modifiers != Qt::NoModifier)
        return false;
    return (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_C || key == Qt::Key_X || key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_F2
        || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Left || key == Qt::Key_Right
        || key == Qt::Key_Up || key == Qt::Key_Down || (key == Qt::Key_Escape && m_asking);
}

bool ScoreGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Scores"));
        viewport()->update();
    }
    return QAbstractScrollArea::event(event);
}

// Tab walks the cells; from the last one, and from the first one backwards, it leaves the form.
bool ScoreGrid::focusNextPrevChild(bool next)
{
    return walk(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool ScoreGrid::moveByKey(const QKeyEvent &event)
{
    const int columns = int(m_sheet.options().size());
    const int rows = int(m_sheet.criteria().size());
    const bool whole = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        setCurrent(m_current - QPoint(1, 0));
        return true;
    case Qt::Key_Right:
        setCurrent(m_current + QPoint(1, 0));
        return true;
    case Qt::Key_Up:
        setCurrent(m_current - QPoint(0, 1));
        return true;
    case Qt::Key_Down:
        setCurrent(m_current + QPoint(0, 1));
        return true;
    case Qt::Key_Home:
        setCurrent({0, whole ? 0 : m_current.y()});
        return true;
    case Qt::Key_End:
        setCurrent({columns - 1, whole ? rows - 1 : m_current.y()});
        return true;
    default:
        return false;
    }
}

bool ScoreGrid::takeDigit(int key)
{
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    const int digit = key - Qt::Key_0;
    Q_EMIT hinted({});
    if (!m_asking) {
        m_sheet.setScore(m_current, digit == 0 ? ScoreCell::highest : digit);
    } else if (m_sheet.setConfidence(m_current, digit)) {
        setAsking(false);
    } else {
        Q_EMIT hinted(tr("Confidence lies between 1 and 5."));
    }
    return true;
}

// The next digit says how sure one is; C again steps through.
void ScoreGrid::pressConfidence()
{
    const ScoreCell cell = m_sheet.cell(m_current);
    if (cell.score == 0)
        return Q_EMIT hinted(tr("First the score, then how sure you are of it."));
    if (m_asking)
        m_sheet.setConfidence(m_current, cell.confidence == 1 ? ScoreCell::surest : cell.confidence - 1);
    setAsking(true);
}

void ScoreGrid::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    updateCell(m_current);
}

void ScoreGrid::toggleCannotJudge(QPoint cell)
{
    setAsking(false);
    m_sheet.setCannotJudge(cell, !m_sheet.cell(cell).cannotJudge);
}

void ScoreGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_locked || !takesKey(*event) || !m_sheet.contains(m_current))
        return event->ignore(); // also page keys: the view above may want them
    event->accept();
    const int key = event->key();
    if (takeDigit(key) || moveByKey(*event))
        return;
    if (key == Qt::Key_C) {
        pressConfidence();
    } else if (key == Qt::Key_X) {
        toggleCannotJudge(m_current);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        setAsking(false);
        m_sheet.clear(m_current);
    } else if (key == Qt::Key_Escape) {
        setAsking(false);
    } else if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT submitRequested();
    } else {
        setAsking(false);
        Q_EMIT commentRequested();
    }
}

void ScoreGrid::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->pos());
    if (!cell || m_locked || event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    const bool wasCurrent = *cell == m_current;
    setCurrent(*cell);
    if (const int step = stepAt(*cell, event->pos()))
        m_sheet.setScore(*cell, step);
    else if (const int confidence = confidenceAt(*cell, event->pos()))
        m_sheet.setConfidence(*cell, confidence);
    else if (ScoreGridPainter::commentRect(rectOf(*cell)).contains(event->pos()) && (wasCurrent || !m_sheet.cell(*cell).comment.isEmpty()))
        Q_EMIT commentRequested();
}

void ScoreGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->pos());
    if (cell && !m_locked && stepAt(*cell, event->pos()) == 0 && confidenceAt(*cell, event->pos()) == 0)
        Q_EMIT commentRequested();
    else
        mousePressEvent(event);
}

void ScoreGrid::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->pos());
    const QPoint hovered = cell.value_or(QPoint(-1, -1));
    const int step = cell ? stepAt(*cell, event->pos()) : 0;
    if (hovered == m_hovered && step == m_hoveredStep)
        return;
    updateCell(m_hovered);
    m_hovered = hovered;
    m_hoveredStep = step;
    updateCell(m_hovered);
}

// What the keys do, for the mouse.
void ScoreGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint at = event->reason() == QContextMenuEvent::Mouse ? viewport()->mapFromGlobal(event->globalPos()) : rectOf(m_current).center();
    const auto cell = cellAt(at);
    if (!cell || m_locked)
        return;
    setCurrent(*cell);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *cannot = menu->addAction(tr("Cannot judge"), this, [this, cell] { toggleCannotJudge(*cell); });
    cannot->setCheckable(true);
    cannot->setChecked(m_sheet.cell(*cell).cannotJudge);
    cannot->setShortcut(Qt::Key_X);
    QAction *clear = menu->addAction(tr("Clear the score"), this, [this, cell] { m_sheet.clear(*cell); });
    clear->setShortcut(Qt::Key_Delete);
    clear->setEnabled(m_sheet.cell(*cell).isDone());
    if (m_comments) {
        QAction *comment = menu->addAction(tr("Comment"), this, &ScoreGrid::commentRequested);
        comment->setShortcut(Qt::Key_F2);
    }
    menu->popup(viewport()->mapToGlobal(at));
}

void ScoreGrid::focusInEvent(QFocusEvent *event)
{
    // Tabbed into from the front or from behind, it goes on where one was.
    QAbstractScrollArea::focusInEvent(event);
    updateCell(m_current);
    tellReader(m_current);
}

void ScoreGrid::focusOutEvent(QFocusEvent *event)
{
    setAsking(false);
    QAbstractScrollArea::focusOutEvent(event);
    updateCell(m_current);
}

void ScoreGrid::setCurrent(QPoint cell)
{
    if (!m_sheet.contains(cell))
        return;
    setAsking(false);
    const bool moved = cell != m_current;
    updateCell(m_current);
    m_current = cell;
    scrollTo(cell);
    updateCell(cell);
    if (moved) {
        Q_EMIT hinted({});
        Q_EMIT currentChanged(cell);
    }
    tellReader(cell);
}

bool ScoreGrid::walk(int step)
{
    const int count = int(m_sheet.options().size());
    if (count == 0)
        return false;
    const int next = m_current.y() * count + m_current.x() + step;
    if (next < 0 || next >= m_sheet.total())
        return false;
    setCurrent({next % count, next / count});
    return true;
}

std::optional<QPoint> ScoreGrid::firstOpen() const
{
    for (int y = 0; y < m_sheet.criteria().size(); ++y) {
        for (int x = 0; x < m_sheet.options().size(); ++x) {
            if (!m_sheet.cell({x, y}).isDone())
                return QPoint(x, y);
        }
    }
    return std::nullopt;
}

} // namespace punte
