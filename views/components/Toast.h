// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/LiveText.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace punte {

class PlainLabel;

/// A sentence for a few seconds at the foot of a widget, with Undo. Never takes the focus; stays while the pointer is over it, and is told
/// again in another language.
class Toast final : public QWidget {
    Q_OBJECT
public:
    /// `host` is the widget it floats over; one toast per host, a new text replaces the old.
    explicit Toast(QWidget *host);

    void showText(LiveText text, bool undoable = false);
    /// With things to do instead of Undo: `chosen` says which.
    void showChoices(LiveText text, const QList<LiveText> &choices);
    /// So much higher than usual, above another toast of the same place.
    void setLift(int lift) { m_lift = lift; }
    /// Milliseconds until it goes; 8000 from the start.
    void setDuration(int milliseconds) { m_timer.setInterval(milliseconds); }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void undoRequested();
    void chosen(int choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void retranslateUi();
    void appear(LiveText text);

    PlainLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QList<QPushButton *> m_choices;
    QList<LiveText> m_choiceTexts;
    LiveText m_tell;
    QTimer m_timer;
    int m_lift = 0;
};

} // namespace punte
