// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"
#include "models/db/Migrator.h"

namespace punte {

/// One database of a joined workspace: create it with its roles, bring it to the program's schema, drop it. Every step may be
/// repeated: a run that was killed is finished by the next one. Blocking.
class DatabaseSetup final {
    Q_DECLARE_TR_FUNCTIONS(DatabaseSetup)
public:
    DatabaseSetup(Workspace &workspace, DatabaseNames names);

    [[nodiscard]] Result<bool> exists();
    /// Roles, database, extensions, the rights of PUBLIC taken away (sql/bootstrap.sql).
    Result<> create();
    [[nodiscard]] Result<MigrationState> state();
    /// Applies what is pending; a database with a schema is dumped to `DIR/dumps` first. Returns the versions applied.
    Result<QList<int>> migrate();
    /// `create` when needed, then `migrate`.
    Result<> ensure();
    /// Ends its sessions and removes the database and its roles.
    Result<> drop();

    /// The second part of sql/bootstrap.sql for a copy of a database, which inherits its tables but not its rights.
    Result<> bootstrapInside(const QString &database);

private:
    Result<> dumpBeforeMigration();

    Workspace &m_workspace;
    DatabaseNames m_names;
};

/// Runs a client program of PostgreSQL (pg_dump, pg_restore) against the workspace's server and returns its standard output.
[[nodiscard]] Result<QByteArray> runClientTool(const char *tool, const ConnectionSettings &settings, const QStringList &arguments, int major = 0);

} // namespace punte
