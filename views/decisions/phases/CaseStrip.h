// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUuid>

class QPushButton;

namespace punte {

class Chip;
class LevelBars;
class PhaseStepper;
class PhaseView;
class PlainLabel;
struct CaseFacts;

/// What a decision is about in one line above the work on it: customer, tier, value, urgency, and how far it is.
class CaseStrip final : public QFrame {
    Q_OBJECT
public:
    /// Of the view `view`, which is asked for another phase when one is chosen here.
    explicit CaseStrip(PhaseView &view, QWidget *parent = nullptr);

    void setCase(const CaseFacts &facts, int shown = 0);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PhaseView &m_view;
    QPushButton *m_customer;
    PlainLabel *m_customerName; ///< of one that has no record
    Chip *m_tier;
    PlainLabel *m_valueName;
    PlainLabel *m_value;
    PlainLabel *m_urgencyName;
    LevelBars *m_urgency;
    PhaseStepper *m_stepper;
    QUuid m_company;
};

} // namespace punte
