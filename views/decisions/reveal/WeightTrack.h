// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <optional>

namespace punte {

/// The weight of one criterion on its scale of 0.1 to 5.0, in tenths: where the leader stays first, where not, and a stroke at the weight.
/// Dragged, or moved by the arrow keys (Page up and down by five tenths); Home would be the lowest, Delete and a double click put it back.
class WeightTrack final : public QAbstractSlider {
    Q_OBJECT
public:
    explicit WeightTrack(QWidget *parent = nullptr);

    /// The weight that was agreed on; put back to it.
    void setStated(double weight);
    void setWeight(double weight);
    [[nodiscard]] double weight() const { return value() / 10.0; }
    /// Below and above these the leader is another one; without a leader nothing is coloured.
    void setFlips(std::optional<double> below, std::optional<double> above, bool hasLeader);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person, never by setWeight().
    void weightMoved(double weight);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    [[nodiscard]] double xOf(double weight) const;
    void moveTo(double x);

    double m_stated = 1;
    std::optional<double> m_below;
    std::optional<double> m_above;
    bool m_hasLeader = false;
    bool m_quiet = false;
};

} // namespace punte
