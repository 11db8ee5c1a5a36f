// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "tests/support/TestDatabase.h"

#include <QObject>

#include <memory>

namespace punte {

/// What happens to requests when the line or the server fails: nothing lost, nothing doubled, nothing frozen here.
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
    void slowOldAttemptIsEnded();
    void queueWaitsForTheLine();
    void queueTimesOutOffline();
    void tooManyConnectionsWait();
    void accountEndsMidSession_data();
    void accountEndsMidSession();
    void savesGoFirst();
    void blackHoleIsNoticed();
    void frozenWhileIdle();
    void frozenWhileRunning();
    void frozenBackendAtTimeout();
    void closeWhileFrozen();
    void closeWhileConnecting();
    void undecidedAtClose();
    void restart();
    void roundTripsOnTheWire();

private:
    std::unique_ptr<TestDatabase> m_server;
};

} // namespace punte
