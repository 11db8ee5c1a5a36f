// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/notices/ReminderClock.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"

#include <algorithm>

namespace punte {

namespace {
constexpr int reminderTickMs = 20'000;
constexpr int reminderTogetherMs = 150;
constexpr qint64 longestReminderSleepMs = 3'600'000;
}

ReminderClock::ReminderClock(Database &database, ChangeFeed &feed, const QUuid &me, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_me(me)
{
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(reminderTogetherMs);
    m_tick.setInterval(reminderTickMs);
    connect(&m_alarm, &QTimer::timeout, this, [this] {
        if (m_next.isValid() && Clock::now() >= m_next)
            ask();
        else
            plan();
    });
    connect(&m_soon, &QTimer::timeout, this, &ReminderClock::ask);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_next.isValid() && Clock::now() >= m_next)
            ask();
    });
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        // The database names persons there, and calls them also when only their schedule changed.
        if (m_started && change.table == "core.notifications" && (change.ids.isEmpty() || change.ids.contains(m_me)))
            m_soon.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, [this] {
        if (m_started)
            m_soon.start();
    });
    connect(&database, &Database::stateChanged, this, [this](ConnectionState state) {
        if (m_started && state == ConnectionState::Live)
            m_soon.start();
    });
}

void ReminderClock::start()
{
    m_started = true;
    m_tick.start();
    ask();
}

void ReminderClock::stop()
{
    m_started = false;
    for (QTimer *timer : {&m_tick, &m_alarm, &m_soon})
        timer->stop();
}

void ReminderClock::ask()
{
    if (!m_started)
        return;
    Request request;
    request.slot = "reminders";
    request.lane = Lane::Background; // nobody waits for it, and what somebody waits for is not to stand behind it
    request.statements = {SqlStore::instance().statement("notices/deliver_reminders", {{QStringLiteral("now"), Clock::now()}})};
    m_database.run(this, request, [this](const BatchResult &result) {
        if (!result)
            return; // back on the line it asks again
        m_next = result->first().value(0, u"next_at").toDateTime();
        plan();
        Q_EMIT struck();
    });
}

void ReminderClock::plan()
{
    m_alarm.stop();
    if (m_next.isValid())
        m_alarm.start(int(std::clamp<qint64>(Clock::now().msecsTo(m_next) + 5, 5, longestReminderSleepMs)));
}

} // namespace punte
