// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/charts/ChartData.h"
#include "views/components/charts/ChartScale.h"

#include <QRectF>

namespace punte {

/// A mark of a chart: one point of one series. -1: none.
struct ChartMark {
    int series = -1;
    int point = -1;
    [[nodiscard]] bool isValid() const { return series >= 0 && point >= 0; }
    friend bool operator==(const ChartMark &, const ChartMark &) = default;
};

/// Where everything of a chart stands in a rectangle: how much room texts need, the plot, the scales, the bars. Made anew for every
/// size, language or zoom; paints nothing. Positions are those of the chart view. GUI thread (it measures texts).
class ChartLayout final {
public:
    ChartLayout() = default;
    ChartLayout(const ChartData &data, const QSizeF &size);

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const ChartScale &values() const { return m_values; }
    [[nodiscard]] double firstPlace() const { return m_first; }
    [[nodiscard]] double lastPlace() const { return m_last; }

    /// Pixels of a value on its axis, and of a place along.
    [[nodiscard]] double valueAt(double value) const;
    [[nodiscard]] double placeAt(double place) const;
    /// The point where a mark stands; the middle of a bar's end.
    [[nodiscard]] QPointF anchorOf(const ChartMark &mark) const;
    /// The bar of a mark; for dots its interval, for lines a square around the point.
    [[nodiscard]] QRectF rectOf(const ChartMark &mark) const;
    /// The nearest mark under a position: the bar's whole row counts, and for lines the nearest place and series.
    [[nodiscard]] ChartMark markAt(const QPointF &position) const;

    struct Label {
        QPointF at; ///< middle under the plot, or right end beside it
        QString text;
    };
    [[nodiscard]] const QList<Label> &valueLabels() const { return m_valueLabels; }
    [[nodiscard]] const QList<Label> &placeLabels() const { return m_placeLabels; }
    /// Where the name of a category begins when something stands before it; and how wide its place and its letter are.
    [[nodiscard]] double nameLeft() const;
    [[nodiscard]] double leadPlaceWidth() const;
    [[nodiscard]] static double letterSize();
    /// The series' names at their lines' ends, moved apart where they would touch; empty texts where a series ends nowhere.
    [[nodiscard]] const QList<Label> &endLabels() const { return m_endLabels; }
    struct LegendPlace {
        QRectF rect;
        int series = 0;
    };
    [[nodiscard]] const QList<LegendPlace> &legend() const { return m_legend; }

private:
    void findScales();
    void findPlot(const QSizeF &size);
    void placeLegend(const QSizeF &size);
    void placeLabels();
    void placePlaceLabels();
    void placeEnds();
    [[nodiscard]] double rightRoom() const;
    [[nodiscard]] double leftRoom(double width) const;
    [[nodiscard]] double stackedTo(const ChartMark &mark, bool included) const;
    [[nodiscard]] const ChartPoint *pointOf(const ChartMark &mark) const;
    [[nodiscard]] double barThickness() const;

    ChartData m_data;
    QRectF m_plot;
    ChartScale m_values;
    double m_first = 0;
    double m_last = 1;
    QList<Label> m_valueLabels;
    QList<Label> m_placeLabels;
    QList<Label> m_endLabels;
    QList<LegendPlace> m_legend;
};

} // namespace punte
