// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "tests/support/TestDatabase.h"

#include <QObject>

#include <memory>

namespace punte {

/// The life of requests: cancel, timeouts, contexts, slots, repeats, close. As DatabaseTest.
class RequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void lanesDoNotWaitForEachOther();
    void cancelReachesServer();
    void cancelWaiting();
    void cancelHitsOnlyItsRequest();
    void stopsAtTimeout();
    void longTimeoutBeatsTheSessions();
    void contextDestroyed();
    void contextDestroyedKeepsSaves();
    void newestReplacesPending();
    void newestStopsRunningRead();
    void lockedRowTellsSoon();
    void repeatsDeadlocks();
    void repeatsSerializationFailures();
    void strayCancelIsRepeated();
    void repeatedActionIsRecovered();
    void neverAnswersFromInside();
    void answersInOrder();
    void callerMayCloseFromCallback();
    void closeAnswersEverything();
    void answeredMayAskAgainOrDelete();
    void worksAgainAfterClose();

private:
    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_database;
};

} // namespace punte
