// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/charts/ChartLayout.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace punte {

/// The picture of a chart: Qt Charts draws lines and bands, ChartPainter the grid below and everything else above them. Nothing moves by itself, so
/// reduced motion asks nothing of it. Arrow keys walk from mark to mark and tell them to a screen reader; Enter, Space or a click opens
/// the mark's rows. GUI thread.
class ChartCanvas final : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    void setMarks(const QList<ChartReference> &references, const QList<ChartBand> &bands);
    [[nodiscard]] const ChartLayout &layoutOfMarks() const { return m_layout; }
    [[nodiscard]] ChartMark current() const { return m_current; }
    void setCurrent(const ChartMark &mark);
    /// Points that Qt Charts is given, after leaving out what no pixel would show.
    [[nodiscard]] qsizetype drawnPoints() const { return m_drawnPoints; }

    /// The chart on paper: light colours, without pointer and keyboard. `target` in the painter's coordinates.
    void paintOnPaper(QPainter &painter, const QRectF &target);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const punte::ChartMark &mark);
    void opened(const punte::ChartMark &mark);
    void referenceMoved(int reference, double at, bool done);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// A stretch of a series without gaps.
    struct Stroke {
        QList<QPointF> points;
        QColor hue;
    };
    /// Layout, axes and series: after data, size, language or theme. Series that are there move their points: a step of a slider makes none.
    void rebuild();
    void addAxes();
    void showStrokes();
    [[nodiscard]] QList<Stroke> strokesOf(int index) const;
    [[nodiscard]] QAreaSeries *intervalOf(int index) const;
    void attach(QAbstractSeries *series);
    [[nodiscard]] ChartMark walked(int key) const;
    [[nodiscard]] ChartMark scatterWalked(int key) const;
    [[nodiscard]] ChartMark nextWithValue(ChartMark mark, int seriesStep, int pointStep) const;
    [[nodiscard]] QColor color(Token token) const;
    void tell();
    /// The movable reference under a position; -1 if none is.
    [[nodiscard]] int movableAt(const QPointF &position) const;
    void dragTo(const QPointF &position, bool done);

    ChartData m_data;
    ChartLayout m_layout;
    ChartMark m_current;
    QValueAxis *m_valueAxis = nullptr; ///< from the first lines on
    QValueAxis *m_placeAxis = nullptr;
    QList<QLineSeries *> m_lines;
    QList<QAreaSeries *> m_intervals;
    qsizetype m_drawnPoints = 0;
    bool m_paper = false;
    int m_dragged = -1; ///< reference under the pressed button
};

} // namespace punte
