// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace punte {

/// The rules of requests and their threads, as the database holds them.
class RequestRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewOneHasNumberAndTerm();
    void moves_data();
    void moves();
    void messagesAreNoRequests_data();
    void messagesAreNoRequests();
    void theCustomerReopens_data();
    void theCustomerReopens();
    void answersAndNotesDoNotReopen();
    void undoTakesBackTheMessageAndTheReopening();
    void readersDoNotWriteIntoAThread();
    void support();
    void isFoundByNumberSubjectAndCompany();
    void aThreadGoesWithItsRequest();
};

} // namespace punte
