// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/BoardSource.h"
#include "models/records/FieldCatalogue.h"
#include "tests/support/TestDatabase.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

namespace punte {

/// Catalogue entries of the tests: opportunities and companies as a domain would describe them.
void registerTestTables();
/// A board over the test's opportunities: closed won follows negotiation, closed lost asks for a reason.
BoardSource testBoardSource();

/// One database with three people and a deterministic set of companies and opportunities:
/// ana and mihai (SALES_REP, two teams), elena (MANAGER). A third of the opportunities is ana's, a third mihai's, the rest elena's.
class RecordsWorld final {
public:
    explicit RecordsWorld(int opportunities = 600);

    /// A person's connection, open and live.
    std::unique_ptr<Database> desk(const QString &login);
    /// The change feed of a person's desk, listening.
    std::unique_ptr<ChangeFeed> feed(Database &desk);

    TestDatabase database;
    TestDatabase::User ana;
    TestDatabase::User mihai;
    TestDatabase::User elena;
    QUuid teamA;
    QUuid teamB;
};

/// Runs statements and waits for the answer; fails the test through QTest when it is an error.
BatchResult ask(Database &database, const QString &sql, const QVariantList &params = {});
/// The rows of one statement as text lines, for comparing.
QStringList askLines(Database &database, const QString &sql, const QVariantList &params = {});
/// First value of one statement.
QVariant askValue(Database &database, const QString &sql, const QVariantList &params = {});

} // namespace punte
