// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QCoreApplication>
#include <QString>

#include <sys/types.h>

class QProcess;

namespace punte {

/// The operating system's account under which the server runs: one's own, or `postgres` when the program runs as root (PostgreSQL
/// refuses to run as root).
class ServerAccount final {
    Q_DECLARE_TR_FUNCTIONS(ServerAccount)
public:
    /// Incompatible when root finds no account `postgres`.
    [[nodiscard]] static Result<ServerAccount> current();

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] uid_t uid() const { return m_uid; }
    [[nodiscard]] gid_t gid() const { return m_gid; }
    /// True when the server's account is another one than the program's.
    [[nodiscard]] bool isSwitched() const { return m_switched; }

    /// Makes the child run as this account with umask 077, in `/` (the program's folder may be closed to it).
    void prepare(QProcess &process) const;
    /// For a child after fork: only async-signal-safe calls. False when the switch fails.
    [[nodiscard]] bool becomeInChild() const;
    /// Refuses a folder that this account cannot reach, with the first closed part of the path.
    [[nodiscard]] Result<> canEnter(const QString &folder) const;
    /// Creates a folder of this account with mode 0700, or checks that an existing one is its own and not a link.
    [[nodiscard]] Result<> ensurePrivateFolder(const QString &folder) const;

    /// The name of the account that runs the program, as PostgreSQL's peer method sees it.
    [[nodiscard]] static QString programAccount();

private:
    QString m_name;
    uid_t m_uid = 0;
    gid_t m_gid = 0;
    bool m_switched = false;
};

} // namespace punte
