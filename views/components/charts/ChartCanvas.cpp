// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/ChartCanvas.h"

#include "views/components/charts/ChartPainter.h"
#include "views/theme/Accessible.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace punte {

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(parent)
{
    Accessible::setRole(this, QAccessible::Chart);
    setObjectName(QStringLiteral("chartCanvas"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the read-out may lie anywhere
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMinimumSize(1, 1); // the view would not shrink again
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, [this] { rebuild(); });
}

QSize ChartCanvas::sizeHint() const
{
    const Theme &theme = Theme::instance();
    const int legend = m_data.kind == ChartData::Kind::StackedBars ? theme.px(40) : 0;
    const int rows = m_data.isLying() ? int(m_data.categories.size()) * theme.px(40) + theme.px(m_data.showsScale ? 50 : 12) + legend : theme.px(220);
    return {theme.px(420), std::max(theme.px(120), rows)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {Theme::instance().px(160), Theme::instance().px(90)};
}

void ChartCanvas::setData(const ChartData &data)
{
    const QSize before = sizeHint();
    m_data = data;
    m_current = {};
    setAccessibleName(data.name);
    setAccessibleDescription(data.caption);
    if (sizeHint() != before)
        updateGeometry();
    rebuild();
}

void ChartCanvas::setMarks(const QList<ChartReference> &references, const QList<ChartBand> &bands)
{
    m_data.references = references;
    m_data.bands = bands;
    viewport()->update();
}

QColor ChartCanvas::color(Token token) const
{
    return m_paper ? Theme::color(token, false) : themeColor(token);
}

void ChartCanvas::rebuild()
{
    m_layout = ChartLayout(m_data, QSizeF(viewport()->size()));
    // Bars and dots are painted here alone: Qt Charts has nothing to lay out for them, which is most of the time of a step.
    const bool lines = m_data.kind == ChartData::Kind::Lines;
    chart()->setVisible(lines);
    if (!lines) {
        m_drawnPoints = 0;
        viewport()->update();
        return;
    }
    addAxes();
    m_valueAxis->setRange(m_layout.values().lowest, m_layout.values().highest);
    m_placeAxis->setRange(m_layout.firstPlace(), m_layout.lastPlace());
    showStrokes();
    chart()->setPlotArea(m_layout.plot());
    viewport()->update();
}

/// They only tell Qt Charts where values lie: lines and labels are ours, in the window's language, exact at once and where they have room.
void ChartCanvas::addAxes()
{
    if (m_valueAxis)
        return;
    m_valueAxis = new QValueAxis;
    m_placeAxis = new QValueAxis;
    for (QValueAxis *axis : {m_valueAxis, m_placeAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    chart()->addAxis(m_placeAxis, Qt::AlignBottom);
}

void ChartCanvas::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_valueAxis);
    series->attachAxis(m_placeAxis);
}

void ChartCanvas::showStrokes()
{
    QList<QAreaSeries *> intervals;
    QList<Stroke> strokes;
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        if (QAreaSeries *interval = intervalOf(s))
            intervals << interval;
        strokes << strokesOf(s);
    }
    if (strokes.isEmpty())
        strokes.append(Stroke{{}, Qt::transparent}); // a chart without series has no scale
    // Intervals lie under the lines, so the lines are added after them.
    if (!intervals.isEmpty() || !m_intervals.isEmpty() || strokes.size() != m_lines.size()) {
        chart()->removeAllSeries();
        m_lines.clear();
        m_intervals = intervals;
        for (QAreaSeries *each : std::as_const(m_intervals))
            attach(each);
        for (qsizetype i = 0; i < strokes.size(); ++i) {
            m_lines << new QLineSeries;
            attach(m_lines.last());
        }
    }
    m_drawnPoints = 0;
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        m_lines[i]->setPen(QPen(strokes[i].hue, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_lines[i]->replace(strokes[i].points);
        m_drawnPoints += strokes[i].points.size();
    }
}

/// One line for every stretch without gaps; of more points than pixels only those that show.
QList<ChartCanvas::Stroke> ChartCanvas::strokesOf(int index) const
{
    const QList<ChartPoint> &points = m_data.series.at(index).points;
    const auto pixels = qsizetype(std::max(50.0, m_layout.plot().width()));
    const QColor hue = color(m_data.hueOf(index));
    QList<Stroke> strokes;
    QList<QPointF> stretch;
    const auto finish = [&] {
        QList<double> heights;
        heights.reserve(stretch.size());
        for (const QPointF &point : std::as_const(stretch))
            heights.append(point.y());
        QList<QPointF> kept;
        for (const qsizetype i : downsampled(heights, pixels / 2))
            kept.append(stretch[i]);
        if (kept.size() > 1)
            strokes.append({kept, hue});
        stretch.clear();
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points.at(i).value)
            stretch.append({m_data.placeOf(points.at(i), i), *points.at(i).value});
        else
            finish();
    }
    finish();
    return strokes;
}

/// The shade between the ends of a series' intervals; none without at least two.
QAreaSeries *ChartCanvas::intervalOf(int index) const
{
    QList<QPointF> low;
    QList<QPointF> high;
    const QList<ChartPoint> &points = m_data.series.at(index).points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points.at(i).low || !points.at(i).high)
            continue;
        low.append({m_data.placeOf(points.at(i), i), *points.at(i).low});
        high.append({m_data.placeOf(points.at(i), i), *points.at(i).high});
    }
    if (low.size() < 2)
        return nullptr;
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    upper->replace(high);
    lower->replace(low);
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    QColor fill = color(m_data.hueOf(index));
    fill.setAlphaF(0.14F);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    return band;
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    ChartPainter(*painter, m_data, m_layout, m_paper).paintGrid();
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    ChartPainter(*painter, m_data, m_layout, m_paper).paint(m_current, hasFocus());
}

void ChartCanvas::paintOnPaper(QPainter &painter, const QRectF &target)
{
    m_paper = true;
    rebuild();
    render(&painter, target, viewport()->rect(), Qt::KeepAspectRatio);
    m_paper = false;
    rebuild();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

void ChartCanvas::setCurrent(const ChartMark &mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    viewport()->update();
    Q_EMIT currentChanged(mark);
}

int ChartCanvas::movableAt(const QPointF &position) const
{
    constexpr double near = 6;
    for (int i = 0; i < int(m_data.references.size()); ++i) {
        const ChartReference &each = m_data.references.at(i);
        if (each.movable && each.along && !m_data.isLying() && std::abs(m_layout.placeAt(each.at) - position.x()) <= near
            && m_layout.plot().adjusted(-near, -near, near, near).contains(position))
            return i;
    }
    return -1;
}

void ChartCanvas::dragTo(const QPointF &position, bool done)
{
    const QRectF &plot = m_layout.plot();
    const double part = std::clamp((position.x() - plot.left()) / plot.width(), 0.0, 1.0);
    Q_EMIT referenceMoved(m_dragged, m_layout.firstPlace() + part * (m_layout.lastPlace() - m_layout.firstPlace()), done);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // no rubber band
    m_dragged = event->button() == Qt::LeftButton ? movableAt(event->position()) : -1;
    if (m_dragged >= 0)
        setCurrent({});
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged >= 0)
        return dragTo(event->position(), false);
    const bool movable = movableAt(event->position()) >= 0;
    setCurrent(movable ? ChartMark{} : m_layout.markAt(event->position()));
    viewport()->setCursor(movable ? Qt::SplitHCursor : m_data.opens && m_current.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged >= 0) {
        dragTo(event->position(), true);
        m_dragged = -1;
        return;
    }
    const ChartMark mark = m_layout.markAt(event->position());
    if (event->button() == Qt::LeftButton && m_data.opens && mark.isValid())
        Q_EMIT opened(mark);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrent({});
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_current.isValid())
        setCurrent(nextWithValue({0, -1}, 0, 1));
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent({});
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        rebuild();
}

/// From `mark` on by these steps until there is a value; no mark when there is none.
ChartMark ChartCanvas::nextWithValue(ChartMark mark, int seriesStep, int pointStep) const
{
    for (;;) {
        mark.series += seriesStep;
        mark.point += pointStep;
        if (mark.series < 0 || mark.series >= m_data.series.size())
            return {};
        const QList<ChartPoint> &points = m_data.series.at(mark.series).points;
        if (mark.point < 0 || mark.point >= points.size())
            return {};
        if (points.at(mark.point).value)
            return mark;
    }
}

/// From case to case, whatever series they are of.
ChartMark ChartCanvas::scatterWalked(int key) const
{
    const int count = int(m_data.count());
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up || key == Qt::Key_End;
    const bool jumps = key == Qt::Key_Home || key == Qt::Key_End || !m_current.isValid();
    for (int p = jumps ? (back ? count - 1 : 0) : m_current.point + (back ? -1 : 1); p >= 0 && p < count; p += back ? -1 : 1)
        for (int s = 0; s < int(m_data.series.size()); ++s)
            if (p < m_data.series.at(s).points.size() && m_data.series.at(s).points.at(p).value)
                return {s, p};
    return {};
}

ChartMark ChartCanvas::walked(int key) const
{
    const bool lying = m_data.isLying();
    const ChartMark from = m_current;
    if (m_data.kind == ChartData::Kind::Scatter)
        return scatterWalked(key);
    if (!from.isValid())
        return nextWithValue({0, -1}, 0, 1);
    switch (key) {
    case Qt::Key_Left:
        return lying ? nextWithValue(from, -1, 0) : nextWithValue(from, 0, -1);
    case Qt::Key_Right:
        return lying ? nextWithValue(from, 1, 0) : nextWithValue(from, 0, 1);
    case Qt::Key_Up:
        return lying ? nextWithValue(from, 0, -1) : nextWithValue(from, -1, 0);
    case Qt::Key_Down:
        return lying ? nextWithValue(from, 0, 1) : nextWithValue(from, 1, 0);
    case Qt::Key_Home:
        return nextWithValue({from.series, -1}, 0, 1);
    default: // End
        return nextWithValue({from.series, int(m_data.series.at(from.series).points.size())}, 0, -1);
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const ChartMark next = walked(event->key()); next.isValid()) {
            setCurrent(next);
            tell();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_data.opens && m_current.isValid())
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current.isValid()) {
            setCurrent({});
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // the page's own keys
}

void ChartCanvas::tell()
{
    setAccessibleDescription(chartReadOut(m_data, m_current).sentence());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace punte
