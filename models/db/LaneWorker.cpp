// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/LaneWorker.h"

#include "models/core/Logging.h"

#include <algorithm>
#include <ctime>

#include <poll.h>

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr auto heartbeatInterval = 3s;
constexpr auto onDemandIdleLimit = 300s;

/// Time that this computer has slept since it started.
std::chrono::seconds timeAsleep()
{
    timespec withSleep{}, withoutSleep{};
    ::clock_gettime(CLOCK_BOOTTIME, &withSleep);
    ::clock_gettime(CLOCK_MONOTONIC, &withoutSleep);
    return std::chrono::seconds(withSleep.tv_sec - withoutSleep.tv_sec);
}

} // namespace

LaneWorker::LaneWorker(ConnectionSettings settings, std::shared_ptr<LaneMailbox> mailbox, Events events, bool connectsOnDemand)
    : m_settings(std::move(settings)), m_mailbox(std::move(mailbox)), m_events(std::move(events)), m_onDemand(connectsOnDemand),
      m_wake(std::make_shared<WakeEvent>())
{
}

void LaneWorker::start()
{
    m_ended = false;
    m_thread = std::thread([self = shared_from_this()] {
        self->loop();
        const std::lock_guard lock(self->m_mutex);
        self->m_ended = true;
        self->m_endedChanged.notify_all();
    });
}

void LaneWorker::enqueue(const LaneJobPtr &job)
{
    {
        const std::lock_guard lock(m_mutex);
        // A save goes before the reads that wait, never before another save: a slow list must not hold up what a person did.
        const auto lastSave = std::find_if(m_queue.rbegin(), m_queue.rend(), [](const LaneJobPtr &other) { return other->isSave(); });
        m_queue.insert(job->isSave() ? lastSave.base() : m_queue.end(), job);
    }
    m_wake->wake();
}

bool LaneWorker::withdraw(const LaneJobPtr &job)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find(m_queue.begin(), m_queue.end(), job);
    if (found == m_queue.end() || job->undecided)
        return false;
    m_queue.erase(found);
    return true;
}

QList<LaneJobPtr> LaneWorker::withdrawLate()
{
    const SteadyTime now = steadyNow();
    QList<LaneJobPtr> late;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_queue, [&](const LaneJobPtr &job) {
        if (isPatient(*job) || job->deadline > now)
            return false;
        late.append(job);
        return true;
    });
    return late;
}

SteadyTime LaneWorker::earliestDeadline()
{
    SteadyTime earliest = SteadyTime::max();
    const std::lock_guard lock(m_mutex);
    for (const LaneJobPtr &job : m_queue)
        if (!isPatient(*job))
            earliest = std::min(earliest, job->deadline);
    return earliest;
}

void LaneWorker::wake()
{
    m_wake->wake();
}

void LaneWorker::requestStop()
{
    m_stop = true;
    m_wake->wake();
}

void LaneWorker::join(std::chrono::milliseconds limit)
{
    if (!m_thread.joinable())
        return;
    if (m_connecting)
        limit = std::min<std::chrono::milliseconds>(limit, 50ms); // the attempt cannot be interrupted and nothing hangs on it
    std::unique_lock lock(m_mutex);
    const bool ended = m_endedChanged.wait_for(lock, limit, [this] { return m_ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach(); // stuck in a connection attempt, which ends by itself; it holds this object and reports to nobody
}

void LaneWorker::loop()
{
    m_link = std::make_unique<PgLink>(m_settings, m_wake, m_stop, [this](bool silent) {
        report(silent ? ConnectionState::Reconnecting : m_link && m_link->isOpen() ? ConnectionState::Live : m_state);
    });
    m_lastUse = steadyNow();
    SteadyTime nextHeartbeat = steadyNow() + heartbeatInterval;
    auto asleep = timeAsleep();
    while (!m_stop) {
        // A line over the network is rarely alive after a sleep, and asking it takes longer than a new one.
        if (const auto before = std::exchange(asleep, timeAsleep()); asleep - before > 5s && m_link->isOpen() && !m_settings.hosts.startsWith(u'/'))
            lineLost(offlineError());
        if (!m_link->isOpen()) {
            connectOrWait();
            nextHeartbeat = steadyNow() + heartbeatInterval;
        } else if (const LaneJobPtr job = takeJob()) {
            execute(job);
            m_lastUse = steadyNow();
            nextHeartbeat = m_lastUse + heartbeatInterval;
        } else if (m_onDemand && steadyNow() - m_lastUse > onDemandIdleLimit) {
            m_link->close();
        } else if (steadyNow() >= nextHeartbeat) {
            heartbeat();
            nextHeartbeat = steadyNow() + heartbeatInterval;
        } else if (m_link->waitIdle(nextHeartbeat) == PgLink::Idle::Dead) {
            lineLost(offlineError());
        }
    }
    m_link.reset();
}

LaneJobPtr LaneWorker::takeJob()
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty())
        return nullptr;
    const LaneJobPtr job = m_queue.front();
    m_queue.pop_front();
    return job;
}

bool LaneWorker::hasJob()
{
    const std::lock_guard lock(m_mutex);
    return !m_queue.empty();
}

void LaneWorker::putBack(const LaneJobPtr &job)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_front(job);
}

// What a person did while the line was away was not late: its time begins when the line is back.
void LaneWorker::renewSaves()
{
    const std::lock_guard lock(m_mutex);
    for (const LaneJobPtr &job : m_queue)
        if (job->isSave())
            job->deadline = std::max(job->deadline, steadyNow() + job->request.timeout);
}

void LaneWorker::sleepUntil(SteadyTime until)
{
    const auto wait = std::clamp<std::chrono::milliseconds>(std::chrono::ceil<std::chrono::milliseconds>(until - steadyNow()), 0ms, 60'000ms);
    pollfd watched{m_wake->descriptor(), POLLIN, 0};
    ::poll(&watched, 1, static_cast<int>(wait.count()));
    if (watched.revents)
        m_wake->drain();
}

std::chrono::milliseconds LaneWorker::jittered(std::chrono::milliseconds base)
{
    return base + std::chrono::milliseconds(std::uniform_int_distribution<qint64>(0, base.count() / 2)(m_random));
}

void LaneWorker::connectOrWait()
{
    if (m_onDemand && !hasJob()) {
        sleepUntil(steadyNow() + 60s);
        return;
    }
    if (m_state == ConnectionState::Closed)
        report(ConnectionState::Connecting);
    m_connecting = true;
    const Result<> connected = m_link->open();
    m_connecting = false;
    if (m_stop)
        return;
    if (connected) {
        m_failedAttempts = 0;
        m_lastUse = steadyNow();
        report(ConnectionState::Live);
        return;
    }
    const AppError error = connected.error();
    qCInfo(logDatabase).noquote() << "connection failed" << error.sqlState << error.detail;
    if (isFinalConnectError(error) || error.kind == ErrorKind::Internal) {
        for (LaneJobPtr job = takeJob(); job; job = takeJob())
            finish(job, std::unexpected(error));
        report(ConnectionState::Closed, error);
        m_stop = !m_onDemand;
        return;
    }
    report(m_state == ConnectionState::Live ? ConnectionState::Reconnecting : m_state, error);
    const auto pause = jittered(std::min<std::chrono::milliseconds>(100ms * (1 << std::min(m_failedAttempts++, 4)), 1200ms));
    for (const SteadyTime until = steadyNow() + pause; !m_stop && steadyNow() < until;)
        sleepUntil(until); // new requests wake it, but do not make it knock more often
}

void LaneWorker::heartbeat()
{
    PgExchange nothing;
    nothing.deadline = SteadyTime::max();
    const PgAnswer answer = m_link->exchange(nothing);
    if (answer.ending != PgAnswer::Done)
        lineLost(offlineError());
}

void LaneWorker::lineLost(const AppError &error)
{
    m_link->close();
    if (!m_stop)
        report(ConnectionState::Reconnecting, error);
}

PgAnswer LaneWorker::exchange(PgExchange exchange)
{
    ++m_roundTrips;
    return m_link->exchange(exchange);
}

void LaneWorker::report(ConnectionState state, const AppError &error)
{
    if (state == m_state && error.what.isEmpty())
        return;
    m_state = state;
    if (state == ConnectionState::Live && !m_live)
        renewSaves();
    m_live = state == ConnectionState::Live;
    m_mailbox->post([changed = m_events.stateChanged, state, error] { changed(state, error); });
}

} // namespace punte
