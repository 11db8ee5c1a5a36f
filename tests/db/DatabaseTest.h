// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "tests/support/TestDatabase.h"

#include <QObject>

#include <memory>

namespace punte {

/// What Database sends and brings back, against a real server: one copy of the template for all tests, a Database each.
class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void roundTripsTypedValues();
    void roundTripsNaughtyStrings();
    void refusesBadTextBeforeSql();
    void keepsExtremes();
    void valuesStayOutOfTheServersSight();
    void isOneTransaction();
    void deferredConstraintFailsTheWhole();
    void isOneRoundTrip();
    void manyRows();
    void emptyRequest();
    void refusesUnknownDatabase();
    void refusesUnknownLogin();
    void waitsBeforeOpen();
    void sessionIsSetUp();

private:
    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_database;
};

} // namespace punte
