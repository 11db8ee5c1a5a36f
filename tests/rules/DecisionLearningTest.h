// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// What comes of a decision and what is learned from it, by plain SQL: hours and follow-up, asking later, similar cases, whose cases count,
/// what open decisions are told of their team's history.
class DecisionLearningTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hoursFollowFromTheMoment();
    void aFollowUpIsATask();
    void askedLaterIsAskedAgain();
    void alikeByTheFormula();
    void anotherTeamsCasesNeverCount();
    void openOnesAreToldTheHistory();
    void wilsonVectors();
};

} // namespace punte
