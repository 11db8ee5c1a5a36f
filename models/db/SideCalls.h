// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ConnectionSettings.h"
#include "models/db/WakeEvent.h"

#include <atomic>
#include <memory>

typedef struct pg_conn PGconn;

namespace punte {

/// Calls of libpq that may block for seconds while the server is frozen. Each runs in a throw-away thread which shares nothing but
/// this state, so a worker (or the program) never waits for it.
class SideCalls final {
public:
    enum Ping { NotAsked, Asking, Answered, Silent };

    explicit SideCalls(std::shared_ptr<WakeEvent> wake);

    /// Asks the server to end what `connection` runs. `isCancelling` is true until the server has taken note of it.
    void cancel(PGconn *connection);
    [[nodiscard]] bool isCancelling() const;
    /// Asks whether the server answers new connections at all, for at most about three seconds.
    void ping(const ConnectionSettings &settings);
    [[nodiscard]] Ping pingResult() const;
    void forgetPing();

private:
    struct Shared {
        std::shared_ptr<WakeEvent> wake;
        std::atomic<int> cancelling{0};
        std::atomic<int> ping{NotAsked};
        std::atomic<unsigned> pingTurn{0};
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace punte
