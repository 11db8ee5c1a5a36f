// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// Who may be written to: consents with proof, a no that nothing but a later yes overrules, addresses that stay closed when their person is gone.
class ConsentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLatestWordCounts();
    void consentsAreOnlyAdded();
    void whoMayRecord();
    void importingAgainSubscribesNobody();
    void closedAddressesSurviveErasure();
    void addressesHaveOneForm();
    void customersMayHearOfSimilarServices();
    void whatIsNotKnownIsANo();
    void theDatabaseRefusesTheRow();
    void aNoReachesWhatWaits();
};

} // namespace punte
