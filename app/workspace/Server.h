// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/PostmasterFile.h"
#include "app/workspace/ServerAccount.h"
#include "app/workspace/ServerBinaries.h"

namespace punte {

/// One PostgreSQL server process on one data folder. Knows nothing of locks, databases or people; the callers hold the exclusive lock
/// around `init`, `start` and `stop`. Blocking; not for the GUI thread.
class Server final {
    Q_DECLARE_TR_FUNCTIONS(Server)
public:
    struct Options {
        bool durable = true;         ///< false: fsync off, for tests only
        bool trust = false;          ///< true: any login without a map, for tests only
        int connections = 100;       ///< at most at the same time; tests that run beside each other want more
        bool dieWithProgram = false; ///< the server stops when the thread that started it ends, for tests only
    };

    Server(QString workspaceFolder, ServerAccount account, ServerBinaries binaries, Options options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    [[nodiscard]] QString logFile() const { return m_folder + QStringLiteral("/server.log"); }
    /// Major version of existing data, 0 without data.
    [[nodiscard]] static int dataMajor(const QString &workspaceFolder);

    /// Makes the data folder beside and renames it when it is whole: an interrupted run leaves nothing that looks like a workspace.
    [[nodiscard]] Result<> init(const QString &superLogin);
    /// Starts it, or waits for one that is starting, until it takes connections. Removes a stale postmaster.pid first, retries while orphans
    /// of a killed server hold its memory (at most 30 s) and explains a failure from the server's log.
    [[nodiscard]] Result<> start();
    [[nodiscard]] Result<> stop();
    /// Reads its files again (pg_hba.conf, pg_ident.conf).
    void reload() const;
    [[nodiscard]] PostmasterFile state();
    [[nodiscard]] QString socketFolder();

private:
    [[nodiscard]] Result<> runTool(const char *tool, const QStringList &arguments) const;
    [[nodiscard]] Result<pid_t> spawn(const QString &socketFolder) const;
    [[nodiscard]] QStringList arguments(const QString &socketFolder) const;
    [[nodiscard]] QString logSince(qint64 position) const;
    [[nodiscard]] AppError explain(const QString &log) const;
    void reap();

    QString m_folder;
    ServerAccount m_account;
    ServerBinaries m_binaries;
    Options m_options;
    pid_t m_child = 0;
};

} // namespace punte
