// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace punte {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
    , m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(std::clamp(index, 0, int(m_items.size())), new QWidgetItem(widget));
    invalidate();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_spacing;
    return {std::max(0, width - m_spacing), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int x = 0, y = 0, line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(inside.width(), item->minimumSize().width())), item->sizeHint().height());
        if (x > 0 && x + size.width() > inside.width()) {
            x = 0;
            y += line + m_spacing;
            line = 0;
        }
        if (place) {
            const int left = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft ? inside.right() - x - size.width() + 1 : inside.left() + x;
            item->setGeometry(QRect(QPoint(left, inside.top() + y), size));
        }
        x += size.width() + m_spacing;
        line = std::max(line, size.height());
    }
    return y + line + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace punte
