// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace punte {

/// Lays a scrim over a window and shows one box on it (radius 10, shadow 0/10/28): palette, compare. Keeps focus and keys inside;
/// closes on Esc and, if allowed, on a click outside. Not a window of its own, so that it is part of the picture and needs no manager.
class ModalOverlay final : public QWidget {
    Q_OBJECT
public:
    /// Takes `box` as its child; `window` is covered.
    ModalOverlay(QWidget *box, QWidget *window);

    /// Distance of the box from the window's top; without it the box is centred.
    void setTop(int top);
    void setClosesOnClickOutside(bool closes) { m_clickCloses = closes; }
    void open();
    void close();

Q_SIGNALS:
    void closed();
    /// Esc or a click outside: connect it to close() or to a question.
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    QWidget *m_box;
    QPointer<QWidget> m_focusBefore;
    int m_top = -1;
    bool m_clickCloses = false;
};

} // namespace punte
