// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The rules of contracts, as the database holds them.
class ContractRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
    void datesOfNoticeAndRenewal();
    void numbersAreProposedAndUnique();
    void terminatedKnowsWhen();
    void reminderFollowsTheContract();
    void reminderDoneStaysDone();
    void renewalIsOneUndoStep();
    void opportunityOfTheSameCompany();
    void goesWithItsCompany();
    void isFoundByNumberAndCompany();
};

} // namespace punte
