// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/WeightTrack.h"

#include "models/decisions/Weights.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace punte {

WeightTrack::WeightTrack(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(int(std::lround(lowestWeight * 10)), int(std::lround(highestWeight * 10)));
    setSingleStep(1);
    setPageStep(5);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setCursor(Qt::SplitHCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void WeightTrack::setStated(double weight)
{
    if (weight == m_stated)
        return;
    m_stated = weight;
    update();
}

void WeightTrack::setWeight(double weight)
{
    m_quiet = true;
    setValue(int(std::lround(weight * 10)));
    m_quiet = false;
}

void WeightTrack::setFlips(std::optional<double> below, std::optional<double> above, bool hasLeader)
{
    if (below == m_below && above == m_above && hasLeader == m_hasLeader)
        return;
    m_below = below;
    m_above = above;
    m_hasLeader = hasLeader;
    update();
}

QSize WeightTrack::sizeHint() const
{
    return {Theme::instance().px(148), Theme::instance().px(20)};
}

QSize WeightTrack::minimumSizeHint() const
{
    return {Theme::instance().px(80), Theme::instance().px(20)};
}

double WeightTrack::xOf(double weight) const
{
    return 2 + (weight - lowestWeight) / (highestWeight - lowestWeight) * (width() - 4);
}

void WeightTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0;
    const double half = Theme::instance().px(3);
    const auto stretch = [&](double from, double to, Token token) {
        if (to > from)
            Shapes::box(painter, QRectF(xOf(from), y - half, xOf(to) - xOf(from), 2 * half), half * 0.6, themeColor(token));
    };
    stretch(lowestWeight, highestWeight, m_hasLeader ? Token::WarningGround : Token::Sunken);
    if (m_hasLeader)
        stretch(std::max(lowestWeight, m_below.value_or(lowestWeight)), std::min(highestWeight, m_above.value_or(highestWeight)), Token::Chart1);
    const double tall = Theme::instance().px(7);
    if (std::lround(m_stated * 10) != value()) { // where it was agreed on
        painter.setPen(QPen(themeColor(Token::Text3), 1.5, Qt::DotLine));
        painter.drawLine(QLineF(xOf(m_stated), y - tall, xOf(m_stated), y + tall));
    }
    painter.setPen(QPen(themeColor(Token::Panel), 5));
    painter.drawLine(QLineF(xOf(weight()), y - tall + 1, xOf(weight()), y + tall - 1));
    painter.setPen(QPen(themeColor(Token::Text1), 2.4));
    painter.drawLine(QLineF(xOf(weight()), y - tall, xOf(weight()), y + tall));
}

void WeightTrack::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
    if (change == SliderValueChange && !m_quiet)
        Q_EMIT weightMoved(weight());
}

void WeightTrack::moveTo(double x)
{
    setValue(int(std::lround((lowestWeight + (x - 2) / (width() - 4) * (highestWeight - lowestWeight)) * 10)));
}

void WeightTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    moveTo(event->position().x());
}

void WeightTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void WeightTrack::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void WeightTrack::mouseDoubleClickEvent(QMouseEvent *)
{
    setValue(int(std::lround(m_stated * 10)));
}

void WeightTrack::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        setValue(int(std::lround(m_stated * 10)));
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // from one criterion to the next
    else
        QAbstractSlider::keyPressEvent(event);
}

void WeightTrack::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace punte
