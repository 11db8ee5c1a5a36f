// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/scoring/ScoreSheet.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoreGridPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace punte {

static constexpr int gridRadius = 8;

void ScoreGrid::paintLines(QPainter &painter) const
{
    painter.setPen(themeColor(Token::Line));
    const int columns = int(m_sheet.options().size());
    const int rows = int(m_sheet.criteria().size());
    const int bottom = rows == 0 ? viewport()->height() : std::min(viewport()->height(), rectOf({0, rows - 1}).bottom() + 1);
    for (int y = 0; y < rows; ++y) {
        const int at = rectOf({0, y}).top();
        if (at >= headHeight())
            painter.drawLine(0, at, viewport()->width(), at);
    }
    for (int x = 0; x < columns; ++x) {
        const int at = rectOf({x, 0}).left();
        if (at >= headWidth())
            painter.drawLine(at, 0, at, bottom);
    }
    if (verticalScrollBar()->value() > 0)
        painter.drawLine(0, headHeight(), viewport()->width(), headHeight());
    if (horizontalScrollBar()->value() > 0)
        painter.drawLine(headWidth(), 0, headWidth(), bottom);
}

void ScoreGrid::paintHeads(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(QRect(headWidth(), 0, viewport()->width(), headHeight()), Qt::IntersectClip);
    for (int x = 0; x < m_sheet.options().size(); ++x) {
        if (const CaseOption *option = optionAt(x))
            ScoreGridPainter::optionHead(painter, rectOf({x, -1}), *option, m_facts.currency);
    }
    painter.restore();
    painter.save();
    painter.setClipRect(QRect(0, headHeight(), headWidth(), viewport()->height()), Qt::IntersectClip);
    for (int y = 0; y < m_sheet.criteria().size(); ++y) {
        const CaseCriterion *criterion = criterionAt(y);
        if (!criterion)
            continue;
        const qsizetype place = criterion - m_facts.criteria.constData();
        ScoreGridPainter::criterionHead(painter, rectOf({-1, y}), *criterion, place < m_shares.size() ? m_shares.at(place) : 0, y == m_current.y());
    }
    painter.restore();
    ScoreGridPainter::corner(painter, rectOf({-1, -1}));
}

void ScoreGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = Theme::instance().px(gridRadius);
    const int rows = int(m_sheet.criteria().size());
    const int bottom = rows == 0 ? headHeight() : std::min(viewport()->height(), rectOf({0, rows - 1}).bottom() + 1);
    const QRectF all(0, 0, viewport()->width(), bottom);
    Shapes::box(painter, all, radius, themeColor(Token::Panel));
    QPainterPath shape;
    shape.addRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.save();
    painter.setClipPath(shape);
    painter.save();
    painter.setClipRect(QRect(headWidth(), headHeight(), viewport()->width(), viewport()->height()), Qt::IntersectClip);
    std::optional<QPoint> last; // the ring of the current one lies over its neighbours' lines
    const auto look = [this](QPoint cell) {
        return ScoreGridPainter::CellLook{.isCurrent = !m_locked && cell == m_current, .hasFocus = hasFocus() || m_commenting, .isAsking = m_asking && cell == m_current,
            .canComment = m_comments, .hovered = cell == m_hovered && !m_locked ? m_hoveredStep : 0};
    };
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < m_sheet.options().size(); ++x) {
            const QRect rect = rectOf({x, y});
            if (!rect.intersects(viewport()->rect()))
                continue;
            if (QPoint(x, y) == m_current && !m_locked)
                last = QPoint(x, y);
            else
                ScoreGridPainter::cell(painter, rect, m_sheet.cell({x, y}), look({x, y}));
        }
    }
    painter.restore();
    paintHeads(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintLines(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (last) {
        painter.setClipRect(QRect(headWidth(), headHeight(), viewport()->width(), viewport()->height()), Qt::IntersectClip);
        ScoreGridPainter::cell(painter, rectOf(*last), m_sheet.cell(*last), look(*last));
    }
    painter.restore();
    Shapes::box(painter, all, radius, Qt::transparent, themeColor(Token::Line));
}

} // namespace punte
