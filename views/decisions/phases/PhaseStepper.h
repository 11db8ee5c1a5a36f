// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace punte {

class PhaseStep;
struct CaseFacts;

/// The six phases of a decision: which are behind, which one it is in, what is ahead. Upright with dates beside a case, flat in a strip
/// above it, where only the present phase and the one after it are named. Those that can be looked at are buttons.
class PhaseStepper final : public QWidget {
    Q_OBJECT
public:
    explicit PhaseStepper(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// `shown`: the phase that is looked at now, which may be an earlier one; 0 = the present one.
    void setCase(const CaseFacts &facts, int shown = 0);
    void retranslate();

    /// "Blind scoring".
    [[nodiscard]] static QString name(int phase);

Q_SIGNALS:
    void phaseChosen(int phase);

private:
    Qt::Orientation m_orientation;
    QList<PhaseStep *> m_steps;
};

} // namespace punte
