// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/SideCalls.h"

#include "models/db/PgConnect.h"

#include <libpq-fe.h>

#include <thread>

namespace punte {

SideCalls::SideCalls(std::shared_ptr<WakeEvent> wake) : m_shared(std::make_shared<Shared>())
{
    m_shared->wake = std::move(wake);
}

void SideCalls::cancel(PGconn *connection)
{
    PGcancel *key = PQgetCancel(connection);
    if (!key)
        return;
    ++m_shared->cancelling;
    std::thread([shared = m_shared, key] {
        char error[256];
        PQcancel(key, error, sizeof error);
        PQfreeCancel(key);
        --shared->cancelling;
        shared->wake->wake();
    }).detach();
}

bool SideCalls::isCancelling() const
{
    return m_shared->cancelling.load() > 0;
}

void SideCalls::ping(const ConnectionSettings &settings)
{
    if (m_shared->ping.exchange(Asking) == Asking)
        return;
    const unsigned turn = ++m_shared->pingTurn;
    std::thread([shared = m_shared, settings, turn] {
        const PgConnectParams params(settings, 3);
        const PGPing answer = PQpingParams(params.keywords(), params.values(), 0);
        if (shared->pingTurn.load() != turn)
            return;
        shared->ping = answer == PQPING_OK || answer == PQPING_REJECT ? Answered : Silent;
        shared->wake->wake();
    }).detach();
}

SideCalls::Ping SideCalls::pingResult() const
{
    return static_cast<Ping>(m_shared->ping.load());
}

void SideCalls::forgetPing()
{
    ++m_shared->pingTurn;
    m_shared->ping = NotAsked;
}

} // namespace punte
