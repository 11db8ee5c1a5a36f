// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace punte {

struct PaletteRow;

/// Draws the lines of the palette: headings 32 px, choices 36 px; matched letters in accent and bold, keys as caps at the right.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintRight(QPainter &painter, const QRect &box, const PaletteRow &row, bool selected) const;
    int paintMarked(QPainter &painter, const QRect &box, const QString &text, const QList<std::pair<int, int>> &marks, const QFont &font,
                    const QColor &ink) const;
};

} // namespace punte
