// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoreGrid.h"

#include "models/core/LargestRemainder.h"
#include "models/decisions/scoring/ScoreSheet.h"
#include "views/components/PlainLabel.h"
#include "views/decisions/scoring/ScoreGridAccessible.h"
#include "views/decisions/scoring/ScoreGridPainter.h"
#include "views/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>

#include <algorithm>

namespace punte {

namespace {
constexpr int leastColumn = 148;
constexpr int leastRow = 64;
constexpr int highestRow = 84;
constexpr int leastHead = 176;
constexpr int widestHead = 217;
constexpr double headShare = 0.23;
constexpr int shownRows = 2; // that many at the least, then it scrolls
}

ScoreGrid::ScoreGrid(ScoreSheet &sheet, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_sheet(sheet)
{
    installScoreGridAccessibility();
    setObjectName(QStringLiteral("scoreGrid"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false); // it rings its cell
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent, false);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("Scores"));
    connect(&sheet, &ScoreSheet::cellChanged, this, [this](QPoint cell) {
        updateCell(cell);
        tellReader(cell);
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        updateRange();
    });
}

void ScoreGrid::setCase(const CaseFacts &facts)
{
    m_facts = facts;
    QStringList weights;
    for (const CaseCriterion &each : facts.criteria)
        weights.append(each.weight.toText());
    m_shares.clear();
    if (const auto parts = allocateLargestRemainder(100, weights)) {
        for (const qint64 part : *parts)
            m_shares.append(int(part));
    }
    if (!m_sheet.contains(m_current))
        m_current = {};
    updateGeometry();
    updateRange();
}

void ScoreGrid::setLocked(bool locked)
{
    m_locked = locked;
    viewport()->update();
}

void ScoreGrid::setCommentsAllowed(bool allowed)
{
    m_comments = allowed;
    viewport()->update();
}

void ScoreGrid::setCommenting(bool commenting)
{
    m_commenting = commenting;
    updateCell(m_current);
}

const CaseOption *ScoreGrid::optionAt(int column) const { return column < 0 || column >= m_sheet.options().size() ? nullptr : m_facts.option(m_sheet.options().at(column)); }

const CaseCriterion *ScoreGrid::criterionAt(int row) const
{
    if (row < 0 || row >= m_sheet.criteria().size())
        return nullptr;
    const auto found = std::ranges::find(m_facts.criteria, m_sheet.criteria().at(row), &CaseCriterion::id);
    return found == m_facts.criteria.end() ? nullptr : &*found;
}

// 1. Where things are.
int ScoreGrid::headWidth() const
{
    const Theme &theme = Theme::instance();
    return std::clamp(int(viewport()->width() * headShare), theme.px(leastHead), theme.px(widestHead));
}

int ScoreGrid::headHeight() const { return ScoreGridPainter::optionHeadHeight(); }

int ScoreGrid::columnWidth() const
{
    const int count = std::max(1, int(m_sheet.options().size()));
    return std::max(Theme::instance().px(leastColumn), (viewport()->width() - headWidth()) / count);
}

int ScoreGrid::leastRowHeight() const { return Theme::instance().px(leastRow); }

int ScoreGrid::rowHeight() const
{
    const int count = std::max(1, int(m_sheet.criteria().size()));
    return std::clamp((viewport()->height() - headHeight()) / count, leastRowHeight(), std::max(leastRowHeight(), Theme::instance().px(highestRow)));
}

int ScoreGrid::leastHeight() const { return headHeight() + shownRows * leastRowHeight(); }

int ScoreGrid::fullHeight() const
{
    const int count = std::max(1, int(m_sheet.criteria().size()));
    return headHeight() + count * Theme::instance().px(highestRow) + (horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize ScoreGrid::minimumSizeHint() const { return {Theme::instance().px(leastHead + leastColumn), leastHeight()}; }

QRect ScoreGrid::rectOf(QPoint cell) const
{
    // The last column takes the pixels that are left over.
    const int width = columnWidth();
    const int count = int(m_sheet.options().size());
    const int left = cell.x() < 0 ? 0 : headWidth() + cell.x() * width - horizontalScrollBar()->value();
    const int top = cell.y() < 0 ? 0 : headHeight() + cell.y() * rowHeight() - verticalScrollBar()->value();
    int wide = cell.x() < 0 ? headWidth() : width;
    if (cell.x() == count - 1 && horizontalScrollBar()->maximum() == 0)
        wide = viewport()->width() - left;
    return QRect(left, top, wide, cell.y() < 0 ? headHeight() : rowHeight());
}

QRect ScoreGrid::stepRect(QPoint cell, int score) const { return ScoreGridPainter::stepRect(rectOf(cell), score); }

QRect ScoreGrid::confidenceRect(QPoint cell, int confidence) const
{
    const QRect all = ScoreGridPainter::planksRect(rectOf(cell));
    const int pitch = all.width() / ScoreCell::surest;
    return QRect(all.left() + (confidence - 1) * pitch, all.top(), pitch, all.height());
}

std::optional<QPoint> ScoreGrid::cellAt(const QPoint &place) const
{
    if (place.x() < headWidth() || place.y() < headHeight())
        return std::nullopt;
    const QPoint cell((place.x() - headWidth() + horizontalScrollBar()->value()) / columnWidth(),
        (place.y() - headHeight() + verticalScrollBar()->value()) / rowHeight());
    const QPoint inside(std::min(cell.x(), int(m_sheet.options().size()) - 1), cell.y());
    return m_sheet.contains(inside) && rectOf(inside).contains(place) ? std::optional(inside) : std::nullopt;
}

int ScoreGrid::stepAt(QPoint cell, const QPoint &place) const
{
    if (m_sheet.cell(cell).cannotJudge)
        return 0;
    // The whole height of the upper half takes the click, the gaps belong to the step on their left.
    const QRect bar = ScoreGridPainter::barRect(rectOf(cell));
    if (place.x() < bar.left() || place.x() > bar.right() || place.y() < bar.top() - 6 || place.y() > bar.bottom() + 5)
        return 0;
    for (int step = ScoreCell::highest; step > 1; --step) {
        if (place.x() >= ScoreGridPainter::stepRect(rectOf(cell), step).left())
            return step;
    }
    return 1;
}

int ScoreGrid::confidenceAt(QPoint cell, const QPoint &place) const
{
    if (m_sheet.cell(cell).score == 0)
        return 0;
    for (int each = 1; each <= ScoreCell::surest; ++each) {
        if (confidenceRect(cell, each).contains(place))
            return each;
    }
    return 0;
}

void ScoreGrid::updateRange()
{
    const int width = columnWidth() * int(m_sheet.options().size());
    const int room = viewport()->width() - headWidth();
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setRange(0, width > room + int(m_sheet.options().size()) ? width - room : 0);
    const int height = rowHeight() * int(m_sheet.criteria().size());
    verticalScrollBar()->setPageStep(viewport()->height() - headHeight());
    verticalScrollBar()->setRange(0, std::max(0, height - (viewport()->height() - headHeight())));
    viewport()->update();
}

void ScoreGrid::scrollTo(QPoint cell)
{
    const QRect rect = rectOf(cell);
    if (rect.left() < headWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (headWidth() - rect.left()));
    else if (rect.right() >= viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() + 1 - viewport()->width());
    if (rect.top() < headHeight())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (headHeight() - rect.top()));
    else if (rect.bottom() >= viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() + 1 - viewport()->height());
}

void ScoreGrid::updateCell(QPoint cell) { viewport()->update(rectOf(cell).adjusted(-2, -2, 2, 2)); }

void ScoreGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
    if (m_sheet.contains(m_current))
        scrollTo(m_current);
}

bool ScoreGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint place = help->pos();
        QString text;
        for (int x = 0; x < m_sheet.options().size() && text.isEmpty(); ++x) {
            if (const CaseOption *option = optionAt(x); option && rectOf({x, -1}).contains(place))
                text = option->description.isEmpty() ? option->title : option->title + u'\n' + option->description;
        }
        for (int y = 0; y < m_sheet.criteria().size() && text.isEmpty(); ++y) {
            if (const CaseCriterion *criterion = criterionAt(y); criterion && rectOf({-1, y}).contains(place))
                text = criterion->description.isEmpty() ? criterion->name : criterion->name + u'\n' + criterion->description;
        }
        if (const auto cell = cellAt(place); cell && text.isEmpty())
            text = m_sheet.cell(*cell).comment;
        viewport()->setToolTip(text.isEmpty() ? QString() : plainToolTip(text));
    } else if (event->type() == QEvent::Leave) {
        updateCell(m_hovered);
        m_hovered = {-1, -1};
        m_hoveredStep = 0;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// 2. What is said of it.
QString ScoreGrid::sentence(QPoint cell) const
{
    const CaseOption *option = optionAt(cell.x());
    const CaseCriterion *criterion = criterionAt(cell.y());
    const QString column = option ? tr("%1, %2", "letter and title of an option").arg(option->letter, option->title) : QString();
    if (!criterion)
        return column;
    if (!option)
        return criterion->name;
    const ScoreCell here = m_sheet.cell(cell);
    QString said = here.cannotJudge ? tr("cannot judge") : here.score > 0 ? tr("score %1 of 10, confidence %2 of 5").arg(here.score).arg(here.confidence) : tr("not scored");
    if (!here.comment.isEmpty())
        said = tr("%1, with a comment").arg(said);
    return tr("%1; %2: %3", "criterion; option: score").arg(criterion->name, column, said);
}

void ScoreGrid::tellReader(QPoint cell)
{
    if (!QAccessible::isActive() || !hasFocus() || cell != m_current)
        return;
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *told = grid ? grid->focusChild() : nullptr;
    if (!told)
        return;
    QAccessibleEvent focus(told, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent name(told, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

} // namespace punte
