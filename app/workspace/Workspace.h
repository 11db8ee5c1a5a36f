// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/FileLock.h"
#include "app/workspace/Server.h"
#include "models/db/AdminSession.h"
#include "models/db/DatabaseNames.h"

#include <QDateTime>

#include <memory>

namespace punte {

/// What `puntectl workspace status` tells.
struct WorkspaceStatus {
    QString folder;
    bool exists = false;     ///< has been initialised
    bool running = false;    ///< the server takes connections
    bool kept = false;       ///< runs on without programs until `stop`
    bool inUse = false;      ///< at least one program holds it
    pid_t pid = 0;
    int dataMajor = 0;
    QString serverVersion;   ///< of the binaries that fit the data
    QString socketFolder;
    QStringList databases;
};

/// The private PostgreSQL of one person: a folder with data, locks and dumps, and the server on it.
///
///     DIR/data  DIR/server.log  DIR/dumps  DIR/workspace.json  DIR/start.lock  DIR/setup.lock  DIR/users.lock  DIR/keep-running
///
/// Every running program holds `users.lock` shared (`join`); starting and stopping happens under `start.lock` exclusively; the last
/// program out stops the server (`leave`), unless `keepRunning` was asked for. Databases are made and migrated under `setup.lock`. All methods block and may be called from any one thread
/// at a time; never from the GUI thread. Errors: Incompatible (PostgreSQL missing, too old, other major version; nothing was touched),
/// Denied (rights of folders), Timeout, Internal (disk full and the like; `what` says so in plain words).
class Workspace final {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
public:
    struct Options {
        QString folder{};                             ///< absolute, or empty for `defaultFolder()`
        /// The main database; the sample is `<database>_sample`. Counts at the first start only, an existing workspace keeps its own.
        QString database = QStringLiteral("punte");
        Server::Options server{};
    };

    explicit Workspace(Options options);
    /// Leaves, if joined.
    ~Workspace();

    /// PUNTE_WORKSPACE, else /var/lib/punte/default for root and punte/workspace in the account's data folder (XDG_DATA_HOME).
    [[nodiscard]] static QString defaultFolder();
    /// Takes the caller's libpq settings out of the environment: they could lead a connection elsewhere; and gives a HOME to whom has none.
    /// First thing in `main`.
    static void tidyEnvironment();

    [[nodiscard]] const QString &folder() const { return m_options.folder; }
    [[nodiscard]] DatabaseNames names() const { return DatabaseNames(m_options.database); }
    [[nodiscard]] DatabaseNames sampleNames() const { return DatabaseNames(m_options.database + QStringLiteral("_sample")); }
    [[nodiscard]] QString superLogin() const { return m_options.database + QStringLiteral("_super"); }
    [[nodiscard]] QString dumpFolder() const { return m_options.folder + QStringLiteral("/dumps"); }
    [[nodiscard]] bool exists() const { return Server::dataMajor(m_options.folder) > 0; }

    /// Makes the folder and the empty cluster; nothing when it exists already.
    Result<> init();
    /// Starts the server or joins the running one, and holds it until `leave`.
    Result<> join();
    /// Gives it back; the last one out stops the server. Safe to call twice.
    void leave();
    [[nodiscard]] bool isJoined() const { return m_users && m_users->isLocked(); }
    /// Finds the running server without holding it: for a look, or to tell somebody its address. Offline when it does not run.
    Result<> attach();
    /// While joined: starts the server again when it has died. At most twice a minute, so that a server that crashes at once is not
    /// restarted for ever (Offline then). Cheap when it lives.
    Result<> ensureRunning();
    /// The server stays when the last program leaves, until `stop` or the next start of the computer.
    Result<> keepRunning();
    /// Stops the server. Refused (Denied) while programs use it, unless `force`.
    Result<> stop(bool force = false);
    Result<WorkspaceStatus> status();

    /// Settings of a sign-in at the running server.
    [[nodiscard]] ConnectionSettings settings(const QString &database, const QString &login) const;
    [[nodiscard]] ConnectionSettings superuser(const QString &database = {}) const;
    [[nodiscard]] ConnectionSettings owner(const DatabaseNames &names) const { return settings(names.database(), names.owner()); }

    /// Held while databases, roles and people are made or changed, so that programs starting at the same moment do it one after the other.
    [[nodiscard]] Result<std::unique_ptr<FileLock>> lockSetup() const;
    /// Lets the program's account become every login of the server; to be called after logins were made or removed.
    Result<> refreshPeerMap();

private:
    Result<> prepare();
    [[nodiscard]] AppError notMade() const;
    Result<> missing();
    Result<> startLocked();
    Result<std::unique_ptr<FileLock>> lockStart() const;
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] QString path(const char *name) const { return m_options.folder + u'/' + QLatin1String(name); }

    Options m_options;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<FileLock> m_users;
    QString m_socketFolder;
    QList<qint64> m_restarts;
    int m_format = 0;
};

} // namespace punte
