// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace punte {

/// What postmaster.pid of a data folder says, checked against the processes that really exist.
struct PostmasterFile {
    bool exists = false;
    pid_t pid = 0;
    QString socketFolder;
    QString state; ///< "starting", "ready", "stopping"; empty before the server writes it

    /// True when `pid` is a live PostgreSQL server of this data folder. False for a dead or zombie process and for a number that the
    /// system gave to another program since (after a reboot or a kill -9).
    bool alive = false;

    [[nodiscard]] bool isReady() const { return alive && state == QLatin1String("ready"); }
    /// The file names a process that is not this server: it would keep PostgreSQL from starting and may be removed.
    [[nodiscard]] bool isStale() const { return exists && !alive; }

    [[nodiscard]] static PostmasterFile read(const QString &dataFolder);
    [[nodiscard]] static bool isServerOf(pid_t pid, const QString &dataFolder);
};

} // namespace punte
