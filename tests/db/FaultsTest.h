// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "tests/support/TestDatabase.h"

#include <QObject>

#include <memory>

namespace punte {

/// What happens to requests when the line fails: nothing lost, nothing doubled.
class FaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void idleDeathIsNoticed();
    void readIsRepeated();
    void savesAreRepeatedWhenNotDone();
    void notRepeatableIsNotRepeated();
    void poisonIsNotRepeatedForEver();
    void ambiguousCommits();
    void cutWhileConnecting();
    void slowOldAttemptIsEnded();
    void queueWaitsForTheLine();
    void queueTimesOutOffline();
    void savesWaitAsLongAsItTakes();
    void tooManyConnectionsWait();
    void accountEndsMidSession_data();
    void accountEndsMidSession();
    void savesGoFirst();
    void roundTripsOnTheWire();

private:
    std::unique_ptr<TestDatabase> m_server;
};

} // namespace punte
