// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

#include <QTemporaryDir>

namespace punte {

/// The private PostgreSQL of a test run: fsync off, any login without a password (its socket lies in a folder of mode 0700), and the
/// database `punte` bootstrapped and migrated, from which TestDatabase makes copies. Under ctest the fixture starts it once and
/// PUNTE_TEST_CLUSTER names its folder; a test started by hand makes its own and stops it at the end.
class TestCluster final {
public:
    /// Ends the program with a message when no cluster can be had: no test makes sense then.
    static TestCluster &instance();
    ~TestCluster();

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] DatabaseNames names() const { return m_workspace->names(); }
    /// Only for setting up.
    [[nodiscard]] ConnectionSettings superuser(const QString &database = {}) const { return m_workspace->superuser(database); }

    /// What a test's database is a copy of: the migrated one, and in it one tenant "Test" with its seeded lists.
    [[nodiscard]] static QString prepared() { return QStringLiteral("prepared"); }

    /// Makes the cluster in `folder`, started, migrated and with the `prepared` database; the fixture's work. `durable`: with fsync, when time is what is asked about.
    static Result<std::unique_ptr<Workspace>> create(const QString &folder, bool dieWithProgram, bool durable = false);

private:
    TestCluster();

    QTemporaryDir m_own;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace punte
