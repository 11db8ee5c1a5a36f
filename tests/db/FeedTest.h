// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/db/Session.h"
#include "tests/support/TestDatabase.h"

#include <QObject>

#include <memory>

namespace punte {

/// Two people on one database: what one saves, the other's feed tells; also after the line was away.
class FeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void opensSession();
    void strangerIsTold();
    void tellsChanges();
    void ignoresForgeries();
    void calmsStorms();
    void catchesUp();
    void startsAtTheSessionsCursor();
    void restoredDatabaseReloads();
    void otherTenantIsSilent();
    void stopsAtOnce();
    void noticesLostBehindPooler();

private:
    [[nodiscard]] Request newCompany(const QUuid &id, const QUuid &action) const;
    [[nodiscard]] bool save(const QUuid &id, const QUuid &action);

    std::unique_ptr<TestDatabase> m_server;
    std::unique_ptr<Database> m_writer;
    SessionInfo m_session;
};

} // namespace punte
