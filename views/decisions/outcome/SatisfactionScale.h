// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace punte {

/// How satisfied somebody was, 1 worst to 10 best: ten boxes, chosen by a click, a digit (0 = 10) or the arrows; Backspace takes it back.
class SatisfactionScale final : public QWidget {
    Q_OBJECT
public:
    explicit SatisfactionScale(QWidget *parent = nullptr);

    /// 0 = not said.
    void setValue(int value);
    [[nodiscard]] int value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the person.
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect boxOf(int value) const;
    [[nodiscard]] int valueAt(const QPoint &at) const;
    void choose(int value);
    void say();

    int m_value = 0;
    int m_hover = 0;
};

} // namespace punte
