// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/dashboard/MarkButton.h"

#include <QList>

#include <optional>

class QPainter;

namespace punte {

/// What a tile shows.
struct TileFigure {
    QString name;
    QString figure;
    QString unit;
    QString change;           ///< empty: compared with nothing
    int direction = 0;        ///< of the arrow: up, down, or none (points carry their sign)
    int good = 0;             ///< +1 good, -1 bad, 0 neither
    QList<std::optional<double>> line; ///< day by day; nothing: a gap
    QString told;             ///< the whole in words: tooltip and screen reader
    QString exact{};          ///< for the table: all decimals, with unit
    QString before{};
};

/// One figure with its change and its course. Click, Enter or Space opens its rows.
class FigureTile final : public MarkButton {
    Q_OBJECT
public:
    explicit FigureTile(QWidget *parent = nullptr);
    void setFigure(const TileFigure &figure);
    [[nodiscard]] const TileFigure &figure() const { return m_figure; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    static void paintInto(QPainter &painter, const QRectF &rect, const TileFigure &figure, bool paper);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TileFigure m_figure;
};

} // namespace punte
