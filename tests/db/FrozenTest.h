// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "tests/support/TestDatabase.h"

#include <QObject>

#include <memory>

namespace punte {

/// The server does not answer, or is away: it is noticed, nothing here waits for it, and everything goes on when it is back.
class FrozenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void blackHoleIsNoticed();
    void frozenWhileIdle();
    void frozenWhileRunning();
    void frozenBackendAtTimeout();
    void cancelThatHangs();
    void closeWhileFrozen();
    void closeWhileConnecting();
    void undecidedAtClose();
    void restart();

private:
    std::unique_ptr<TestDatabase> m_server;
};

} // namespace punte
