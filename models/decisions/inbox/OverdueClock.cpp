// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/OverdueClock.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"

namespace punte {

OverdueClock::OverdueClock(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &OverdueClock::ask);
    connect(&database, &Database::stateChanged, this, [this](ConnectionState state) {
        if (m_timer.isActive() && state == ConnectionState::Live)
            ask(); // what became late while the line was gone
    });
}

void OverdueClock::start()
{
    m_timer.start();
    ask();
}

void OverdueClock::ask()
{
    Request request;
    request.slot = "overdue decisions";
    request.lane = Lane::Background;
    request.statements = {SqlStore::instance().statement("decisions/escalate_overdue", {{QStringLiteral("now"), Clock::now()}})};
    m_database.run(this, request, [this](const BatchResult &result) {
        if (result)
            Q_EMIT asked(result->first().value(0, u"told").toInt());
    });
}

} // namespace punte
