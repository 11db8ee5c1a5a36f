// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/charts/ChartLayout.h"

class QPainter;

namespace punte {

/// Paints what stands on a chart's plot: bars, whiskers, markers, every text, the read-out. Lines and bands are Qt Charts'.
/// Lives for one painting. On paper colours are those of the light theme, and nothing that belongs to the pointer or the keyboard is shown.
class ChartPainter final {
public:
    ChartPainter(QPainter &painter, const ChartData &data, const ChartLayout &layout, bool paper);

    /// Hairlines at the ticks of the value axis, under everything.
    void paintGrid();
    void paint(const ChartMark &current, bool focused);

    /// Ink that reads on a hue (visual-language.md, 2).
    [[nodiscard]] static Token inkOn(Token hue, bool dark);
    /// The marker that stands for the hue's place: circle, square, triangle, diamond, then the same hollow.
    static void marker(QPainter &painter, const QPointF &at, int shape, const QColor &color, const QColor &ground, double size);

private:
    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] Token hueOf(const ChartMark &mark) const;
    /// Of the marker: by the series' place; where marks of several series lie among each other, by its hue.
    [[nodiscard]] int shapeOf(int series) const;
    [[nodiscard]] const ChartPoint &pointOf(const ChartMark &mark) const;
    void axes();
    void bands();
    void references();
    void nameOfReference(const ChartReference &reference, double at, QList<QRectF> &taken);
    void namesWithLeads();
    void bars();
    void bar(const ChartMark &mark);
    void insideBar(const ChartMark &mark, const QRectF &rect);
    void whisker(const ChartMark &mark);
    void dots();
    void besideBars();
    void lines(const ChartMark &current);
    void scatter(const ChartMark &current);
    void legend();
    void highlight(const ChartMark &current, bool focused);
    void readOut(const ChartMark &current);
    void text(const QPointF &at, int alignment, const QString &words, FontRole role, Token token, double width = 400);

    QPainter &m_painter;
    const ChartData &m_data;
    const ChartLayout &m_layout;
    bool m_paper;
};

/// What is told of a mark: its place, then a line for each series there (lines) or the mark's own, interval and note. First the
/// place, then "name", "figure" by turns; plain text.
struct ChartReadOut {
    QString place;
    struct Row {
        int series = -1; ///< with its marker; -1: a further line without
        QString name;
        QString figure;
    };
    QList<Row> rows;
    /// All in one sentence, for a screen reader.
    [[nodiscard]] QString sentence() const;
};
[[nodiscard]] ChartReadOut chartReadOut(const ChartData &data, const ChartMark &mark);

} // namespace punte
