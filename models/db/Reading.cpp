// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/Reading.h"

#include "models/db/ErrorMapping.h"

#include <utility>

namespace punte {

Reading::Reading(Database &database, QObject *asker)
    : QObject(asker)
    , m_database(database)
{
}

void Reading::ask(const Request &request, Database::Done done)
{
    drop();
    m_failed = false;
    m_done = std::move(done);
    m_request = m_database.run(this, request, [this, turn = ++m_turn](const BatchResult &result) {
        if (turn != m_turn)
            return;
        if (!result && result.error().kind == ErrorKind::Cancelled)
            drop(); // nobody here stopped it: the program closes
        else
            finish(result);
    });
}

void Reading::stop()
{
    if (!isRunning())
        return;
    ++m_turn;
    m_database.cancel(m_request);
    finish(std::unexpected(cancelledError()));
}

void Reading::drop()
{
    if (!isRunning())
        return;
    ++m_turn;
    m_done = nullptr;
    m_failed = true;
    m_database.cancel(m_request);
}

// The asker may ask again from inside.
void Reading::finish(const BatchResult &result)
{
    m_failed = !result;
    const Database::Done done = std::exchange(m_done, nullptr);
    done(result);
}

} // namespace punte
