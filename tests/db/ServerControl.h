// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <sys/types.h>

namespace punte {

/// Does to the server of this test program what a bad day does to it. Only for a program that has a cluster of its own.
class ServerControl final {
public:
    ~ServerControl();
    /// Stops the postmaster and every process below it (SIGSTOP); connections stay open and nobody answers.
    void freeze();
    /// Only the postmaster: what is connected goes on, nothing new is taken (no connection, no cancel).
    void freezePostmaster();
    void thaw();
    void stop();
    void start();

private:
    QList<pid_t> m_frozen;
};

} // namespace punte
