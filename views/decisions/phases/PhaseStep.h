// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace punte {

/// One phase in a stepper: a disc with its number or a tick, its name, when it was entered.
class PhaseStep final : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Behind, Present, Ahead, Stopped, Never };

    PhaseStep(int phase, Qt::Orientation orientation, QWidget *parent = nullptr);

    [[nodiscard]] int phase() const { return m_phase; }
    void setName(const QString &name);
    void setStep(State state, const QString &day, const QString &when);
    /// It can be looked at by a click.
    void setReachable(bool reachable);
    /// It is looked at although it is not the present one.
    void setLookedAt(bool lookedAt);
    [[nodiscard]] bool isLookedAt() const { return m_lookedAt; }
    /// Its name is written beside the disc; else it is the tooltip.
    void setNamed(bool named);
    void setLast(bool last) { m_last = last; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QRectF disc() const;
    void paintDisc(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void describe();

    int m_phase;
    Qt::Orientation m_orientation;
    State m_state = State::Ahead;
    QString m_day;
    QString m_when;
    bool m_lookedAt = false;
    bool m_named = true;
    bool m_last = false;
};

} // namespace punte
