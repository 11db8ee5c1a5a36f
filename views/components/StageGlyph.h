// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/Theme.h"

#include <QWidget>

namespace punte {

/// The glyph of a sales stage: 1 to 4 planks, a tick for won, a cross for lost.
class StageGlyph final : public QWidget {
    Q_OBJECT
public:
    explicit StageGlyph(const QString &stage = {}, QWidget *parent = nullptr);
    void setStage(const QString &stage);
    /// Drawn in line2 while a drag may not land here.
    void setDimmed(bool dimmed);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: draws at the left of the rectangle, vertically centred.
    static void paint(QPainter &painter, const QRectF &rect, const QString &stage, bool dimmed = false);
    /// The same within an icon's square, for a column of lines whose other marks are icons.
    static void paintSmall(QPainter &painter, const QRectF &square, const QString &stage, bool dimmed = false);
    [[nodiscard]] static int glyphWidth();
    [[nodiscard]] static Token token(const QString &stage);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_stage;
    bool m_dimmed = false;
};

} // namespace punte
