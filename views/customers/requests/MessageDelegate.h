// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace punte {

/// Draws a message of a thread: who and when, and the words in a box: the customer's on the panel's ground, ours tinted, internal notes
/// on warning ground. Days have a head.
class MessageDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static int viewWidth(const QStyleOptionViewItem &option);
    /// The words as they stand in a view of this width; a word too long for a line is divided.
    [[nodiscard]] static QStringList bodyLines(int width, const QString &body);
};

} // namespace punte
