// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/PhaseStepper.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/records/Enums.h"
#include "views/decisions/phases/PhaseRegistry.h"
#include "views/decisions/phases/PhaseStep.h"

#include <QBoxLayout>

namespace punte {

namespace {
constexpr int lastPhase = 6;

// Today is a word, another day of this year needs no year.
QString dayText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDate day = at.toLocalTime().date();
    const QDate today = Clock::today();
    return day == today ? DateFormat::relativeDate(day, today) : day.year() == today.year() ? DateFormat::dayMonth(day) : DateFormat::shortDate(day);
}
}

PhaseStepper::PhaseStepper(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    setObjectName(QStringLiteral("phaseStepper"));
    const bool upright = orientation == Qt::Vertical;
    auto *layout = new QBoxLayout(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int phase = 1; phase <= lastPhase; ++phase) {
        auto *step = new PhaseStep(phase, orientation, this);
        step->setLast(phase == lastPhase);
        layout->addWidget(step);
        m_steps.append(step);
        connect(step, &QAbstractButton::clicked, this, [this, phase] { Q_EMIT phaseChosen(phase); });
    }
    retranslate();
}

QString PhaseStepper::name(int phase) { return Enums::recordText("decision_step", QString::number(phase)); }

void PhaseStepper::setCase(const CaseFacts &facts, int shown)
{
    const bool resolved = facts.status == "resolved";
    for (PhaseStep *step : std::as_const(m_steps)) {
        const int phase = step->phase();
        PhaseStep::State state = phase < facts.phase ? PhaseStep::State::Behind : phase == facts.phase ? PhaseStep::State::Present : PhaseStep::State::Ahead;
        if (facts.status == "cancelled")
            state = phase < facts.phase ? PhaseStep::State::Behind : phase == facts.phase ? PhaseStep::State::Stopped : PhaseStep::State::Never;
        const QDateTime at = phase <= facts.phase ? facts.phaseDates.value(phase - 1) : QDateTime();
        step->setStep(state, dayText(at), at.isValid() ? DateFormat::fullInstant(at) : QString());
        step->setReachable(PhaseRegistry::instance().showing(phase, facts) != nullptr);
        step->setLookedAt(shown > 0 && shown != facts.phase && phase == shown);
        step->setNamed(m_orientation == Qt::Vertical || phase == facts.phase || (phase == facts.phase + 1 && !resolved && facts.isOpen()) || step->isLookedAt());
    }
}

void PhaseStepper::retranslate()
{
    setAccessibleName(tr("Phases"));
    for (PhaseStep *step : std::as_const(m_steps))
        step->setName(m_orientation == Qt::Horizontal && step->phase() == lastPhase ? tr("Outcome") : name(step->phase())); // a strip has little room
}

} // namespace punte
