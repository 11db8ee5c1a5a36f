// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PanelEdges.h"

#include "views/components/PanelFrame.h"
#include "views/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>

namespace punte {

static constexpr int edgeHeight = 8; // the corner of a panel

void PanelEdges::add(QScrollArea *area)
{
    new PanelEdges(area, true);
    new PanelEdges(area, false);
}

PanelEdges::PanelEdges(QScrollArea *area, bool atTop)
    : QWidget(area)
    , m_area(area)
    , m_atTop(atTop)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    area->viewport()->installEventFilter(this);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PanelEdges::place);
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PanelEdges::place);
    connect(&Theme::instance(), &Theme::changed, this, &PanelEdges::place);
    place();
}

void PanelEdges::place()
{
    const QScrollBar *bar = m_area->verticalScrollBar();
    const int height = Theme::instance().px(edgeHeight);
    const QRect view = m_area->viewport()->geometry();
    setGeometry(view.left(), m_atTop ? view.top() : view.bottom() + 1 - height, view.width(), height);
    setVisible(m_atTop ? bar->value() > bar->minimum() : bar->value() < bar->maximum());
    raise();
    update();
}

const QWidget *PanelEdges::cutPanel() const
{
    const QWidget *viewport = m_area->viewport();
    const QPoint edge(viewport->width() / 2, m_atTop ? 0 : viewport->height() - 1);
    const QWidget *at = m_area->widget();
    if (!at)
        return nullptr;
    for (const PanelFrame *panel : at->findChildren<PanelFrame *>())
        if (panel->isVisible() && QRect(panel->mapTo(at, QPoint()) + at->pos(), panel->size()).contains(edge))
            return panel;
    return nullptr;
}

void PanelEdges::paintEvent(QPaintEvent *)
{
    const QWidget *panel = cutPanel();
    if (!panel)
        return;
    const int left = panel->mapTo(m_area->widget(), QPoint()).x() + m_area->widget()->x();
    const qreal radius = Theme::instance().px(edgeHeight);
    QRectF box(left + 0.5, 0.5, panel->width() - 1, 4 * radius);
    if (!m_atTop)
        box.moveBottom(height() - 0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath inside;
    inside.addRoundedRect(box, radius - 0.5, radius - 0.5);
    QPainterPath outside;
    outside.addRect(QRectF(rect()));
    painter.fillPath(outside.subtracted(inside), themeColor(Token::Page));
    painter.strokePath(inside, QPen(themeColor(Token::Line), 1));
}

bool PanelEdges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace punte
