// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/board/CardFace.h"

#include <QWidget>

namespace punte {

/// The card under the pointer while it is dragged: accent edge, shadow painted once, the strip that says what the drop does, and how
/// many cards travel with it.
class DragGhost final : public QWidget {
    Q_OBJECT
public:
    DragGhost(const CardFace &face, int width, int count, QWidget *parent);
    void setStrip(const QString &label, const QString &figure);
    /// Where the card lies inside this widget (the rest is shadow).
    [[nodiscard]] static int margin();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardFace m_face;
    int m_cardWidth;
    int m_count;
    QString m_label;
    QString m_figure;
};

} // namespace punte
