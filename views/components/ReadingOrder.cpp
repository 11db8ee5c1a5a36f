// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/ReadingOrder.h"

#include <QApplication>
#include <QList>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace punte {

namespace {

constexpr int sameLine = 4; // neighbours of one line may overlap this much of the next

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isEnabled();
}

bool comesBefore(const QWidget *a, const QWidget *b)
{
    const QRect first = a->geometry();
    const QRect second = b->geometry();
    if (first.bottom() < second.top() + sameLine)
        return true;
    if (second.bottom() < first.top() + sameLine)
        return false;
    const bool leftToRight = a->layoutDirection() == Qt::LeftToRight;
    return first.left() == second.left() ? first.top() < second.top() : leftToRight == (first.left() < second.left());
}

// "Before" is not transitive among rectangles of all heights, so no sort: the next one is always one that nothing left stands before.
QList<QWidget *> inOrder(QList<QWidget *> widgets)
{
    QList<QWidget *> ordered;
    while (!widgets.isEmpty()) {
        qsizetype next = 0;
        for (qsizetype i = 1; i < widgets.size(); ++i)
            if (comesBefore(widgets.at(i), widgets.at(next)))
                next = i;
        ordered.append(widgets.takeAt(next));
    }
    return ordered;
}

// What has the keyboard counts, even if it is no stop (any more): a button that is disabled when it was pressed goes on from its place.
void collect(const QWidget *parent, const QWidget *focus, QList<QWidget *> &stops)
{
    QList<QWidget *> children;
    for (QObject *child : parent->children())
        if (auto *widget = qobject_cast<QWidget *>(child); widget && !widget->isWindow() && widget->isVisible())
            children.append(widget);
    for (QWidget *widget : inOrder(children)) {
        if (widget == focus || isStop(widget))
            stops.append(widget);
        collect(widget, focus, stops);
    }
}

} // namespace

bool ReadingOrder::step(QWidget *root, bool forward)
{
    QWidget *from = QApplication::focusWidget();
    QList<QWidget *> stops;
    collect(root, from, stops);
    if (std::ranges::none_of(stops, isStop))
        return false;
    const qsizetype count = stops.size();
    const qsizetype at = stops.indexOf(from);
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    stops.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    // Qt scrolls only when the step begins inside of what scrolls.
    for (QWidget *each = stops.at(next)->parentWidget(); each && each != root; each = each->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(each))
            scroll->ensureWidgetVisible(stops.at(next));
    return true;
}

} // namespace punte
