// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUuid>

class QBoxLayout;
class QToolButton;

namespace punte {

class PlainLabel;

/// One line of a list that is put together while a decision is framed: a criterion, an option. It is dragged by its handle or moved by
/// keys, opened by a click, Enter or F2, taken away by its button or Del.
class FrameRow : public QFrame {
    Q_OBJECT
public:
    explicit FrameRow(const QUuid &id, QWidget *parent = nullptr);

    [[nodiscard]] const QUuid &id() const { return m_id; }
    virtual void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }
    /// What it is called, for readers and for the button that takes it away.
    void setRowName(const QString &name, const QString &remove);
    /// What is wrong with something typed in the line itself; empty = nothing.
    void showProblem(const QString &problem);

    [[nodiscard]] QSize minimumSizeHint() const override { return {120, QFrame::minimumSizeHint().height()}; }

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    /// One place up (-1) or down (1).
    void moveWanted(int step);
    /// The line above (-1) or below (1) gets the keyboard.
    void walkWanted(int step);
    void dragged(const QPoint &globalPos);
    /// `taken` false: the drag was given up.
    void dropped(const QPoint &globalPos, bool taken);

protected:
    /// Between the handle and the button that takes it away.
    [[nodiscard]] QBoxLayout *content() const { return m_content; }
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool onHandle(const QPoint &pos) const;

    QUuid m_id;
    QBoxLayout *m_content;
    QToolButton *m_remove;
    PlainLabel *m_problem;
    QPoint m_pressed;
    bool m_editable = true;
    bool m_onHandle = false;
    bool m_dragging = false;
};

} // namespace punte
