// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>
#include <QUuid>

namespace punte {

struct TimelineItem;

/// Draws one line of a timeline: over the first of a day its head, then icon, headline, what was said, and when. Long texts show three
/// lines until the item is opened.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Shows all of an item, or three lines again.
    void toggle(const QString &key);
    [[nodiscard]] static QString iconOf(const TimelineItem &item);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QStringList detailLines(const TimelineItem &item, int width) const;
    [[nodiscard]] static int textWidth(int width, const TimelineItem &item);

    QSet<QString> m_open;
};

} // namespace punte
