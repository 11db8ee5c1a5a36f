// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/CardDelegate.h"

#include "models/records/RecordModel.h"
#include "views/components/PlainLabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace punte {

static constexpr int mostHeights = 200'000;

static int cardGap() { return Theme::instance().px(6); }

CardDelegate::CardDelegate(const BoardBinding &binding, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_binding(binding)
{
}

const CardDelegate::Cached &CardDelegate::cached(const QModelIndex &index) const
{
    const QUuid id = index.data(IdRole).toUuid();
    const quint64 stamp = m_binding.faceStamp(index);
    Cached &entry = m_cache[id];
    if (entry.height == 0 || entry.stamp != stamp) {
        entry.stamp = stamp;
        entry.face = m_binding.face(index);
        entry.height = CardPainter::height(entry.face, m_width);
    }
    return entry;
}

const CardFace &CardDelegate::face(const QModelIndex &index) const
{
    return cached(index).face;
}

void CardDelegate::setColumnWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    clearCache();
}

void CardDelegate::clearCache()
{
    m_cache.clear();
    m_heights.clear();
}

QRectF CardDelegate::cardRect(const QRect &item) const
{
    return QRectF(item).adjusted(0, 0, 0, -cardGap());
}

// Every layout asks for every card of the column, tens of thousands of them while the board fills: a height is all that is kept of those
// that are not in sight.
QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (m_heights.size() > mostHeights)
        m_heights.clear(); // of cards that changed or went long ago
    int &height = m_heights[m_binding.faceStamp(index)];
    if (height == 0)
        height = CardPainter::height(m_binding.face(index), m_width);
    return {m_width, height + cardGap()};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CardPainter::State state;
    state.hovered = option.state & QStyle::State_MouseOver;
    state.selected = option.state & QStyle::State_Selected;
    state.focused = m_focusVisible && m_origins.isEmpty() && (option.state & QStyle::State_HasFocus) && !state.selected;
    state.dimmed = m_dimmed;
    state.origin = m_origins.contains(index.data(IdRole).toUuid());
    CardPainter::paint(*painter, cardRect(option.rect), cached(index).face, state);
}

int CardDelegate::checkboxAt(const QRect &item, const QModelIndex &index, QPoint point) const
{
    const CardFace &shown = cached(index).face;
    for (int i = 0; i < shown.lines.size(); ++i) {
        if (shown.lines.at(i).mark == CardLine::Mark::Icon)
            continue;
        QRectF box = CardPainter::lineRect(shown, cardRect(item), i);
        // A target of 24 px although the box itself is smaller; an action is its whole line.
        if (shown.lines.at(i).mark != CardLine::Mark::Action)
            box.setWidth(Theme::instance().px(24));
        if (box.adjusted(-4, -4, 0, 4).contains(point))
            return i;
    }
    return -1;
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CardFace &shown = cached(index).face;
    QString text = shown.subtitle.isEmpty() ? shown.title : shown.title + QLatin1Char('\n') + shown.subtitle;
    for (int i = 0; i < shown.lines.size(); ++i) {
        const CardLine &line = shown.lines.at(i);
        if (!CardPainter::lineRect(shown, cardRect(option.rect), i).contains(event->pos()))
            continue;
        // Both what the line may shorten and what it does not say.
        text = line.tooltip.contains(line.text) ? line.tooltip : QStringList{line.text, line.tooltip}.join(QLatin1Char('\n')).trimmed();
    }
    if (CardPainter::avatarRect(shown, cardRect(option.rect)).contains(event->pos()))
        text = shown.owner;
    // Names may look like markup; a tooltip must never render them.
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace punte
