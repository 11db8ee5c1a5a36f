// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/LaneWorker.h"

#include "models/core/Logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

#include <poll.h>

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr auto heartbeatInterval = 3s;
constexpr auto onDemandIdleLimit = 60s;
constexpr int maxRepeats = 3;
constexpr int maxCuts = 4; // a request that ends the server's process each time is not sent for ever

SteadyTime laneNow()
{
    return std::chrono::steady_clock::now();
}

/// Time that this computer has slept since it started.
std::chrono::seconds timeAsleep()
{
    timespec withSleep{}, withoutSleep{};
    ::clock_gettime(CLOCK_BOOTTIME, &withSleep);
    ::clock_gettime(CLOCK_MONOTONIC, &withoutSleep);
    return std::chrono::seconds(withSleep.tv_sec - withoutSleep.tv_sec);
}

Result<PgExchange> pgExchangeOf(const LaneJob &job, int statementTimeoutMs, bool *extraStatement)
{
    PgExchange exchange;
    exchange.deadline = job.deadline;
    exchange.cancelled = &job.cancelled;
    exchange.isSave = job.isSave();
    *extraStatement = job.request.timeout.count() > statementTimeoutMs;
    if (*extraStatement) // local to the transaction
        exchange.statements.push_back({"SELECT set_config('statement_timeout', $1, true)", {{QByteArray::number(qint64(job.request.timeout.count())), false}}});
    for (const Statement &statement : job.request.statements) {
        if (statement.sql.isEmpty())
            return std::unexpected(internalError(QStringLiteral("%1 has no SQL.").arg(QString::fromUtf8(statement.name))));
        PgStatement ready{statement.sql.toUtf8(), {}};
        for (const QVariant &value : statement.params) {
            auto param = encodeParam(value);
            if (!param)
                return std::unexpected(param.error());
            ready.params.push_back(std::move(*param));
        }
        exchange.statements.push_back(std::move(ready));
    }
    return exchange;
}

QByteArray requestName(const Request &request)
{
    return request.statements.isEmpty() ? QByteArray() : request.statements.constFirst().name;
}

} // namespace

void LaneMailbox::post(std::function<void()> message)
{
    const std::lock_guard lock(m_mutex);
    if (m_receiver)
        QMetaObject::invokeMethod(m_receiver, std::move(message), Qt::QueuedConnection);
}

void LaneMailbox::closeDown()
{
    const std::lock_guard lock(m_mutex);
    m_receiver = nullptr;
}

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
    const SteadyTime now = laneNow();
    QList<LaneJobPtr> late;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_queue, [&](const LaneJobPtr &job) {
        if (job->undecided || job->deadline > now)
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
        if (!job->undecided)
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
    m_lastUse = laneNow();
    SteadyTime nextHeartbeat = laneNow() + heartbeatInterval;
    auto asleep = timeAsleep();
    while (!m_stop) {
        // A line over the network is rarely alive after a sleep, and asking it takes longer than a new one.
        if (const auto before = std::exchange(asleep, timeAsleep()); asleep - before > 5s && m_link->isOpen() && !m_settings.hosts.startsWith(u'/'))
            lineLost(offlineError());
        if (!m_link->isOpen()) {
            connectOrWait();
            nextHeartbeat = laneNow() + heartbeatInterval;
        } else if (const LaneJobPtr job = takeJob()) {
            execute(job);
            m_lastUse = laneNow();
            nextHeartbeat = m_lastUse + heartbeatInterval;
        } else if (m_onDemand && laneNow() - m_lastUse > onDemandIdleLimit) {
            m_link->close();
        } else if (laneNow() >= nextHeartbeat) {
            heartbeat();
            nextHeartbeat = laneNow() + heartbeatInterval;
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

void LaneWorker::sleepUntil(SteadyTime until)
{
    const auto wait = std::clamp<std::chrono::milliseconds>(std::chrono::ceil<std::chrono::milliseconds>(until - laneNow()), 0ms, 60'000ms);
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
        sleepUntil(laneNow() + 60s);
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
        m_lastUse = laneNow();
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
    for (const SteadyTime until = laneNow() + pause; !m_stop && laneNow() < until;)
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

void LaneWorker::execute(const LaneJobPtr &job)
{
    if (job->undecided && settleUndecided(job))
        return;
    bool extraStatement = false;
    const Result<PgExchange> exchange = pgExchangeOf(*job, m_settings.statementTimeoutMs, &extraStatement);
    if (!exchange)
        return finish(job, std::unexpected(exchange.error()));
    for (int attempt = 0;; ++attempt) {
        if (job->cancelled)
            return finish(job, std::unexpected(cancelledError()));
        if (laneNow() >= job->deadline)
            return finish(job, std::unexpected(timeoutError()));
        job->sentAt = laneNow();
        PgAnswer answer = this->exchange(*exchange);
        if (answer.ending == PgAnswer::Done) {
            if (extraStatement && !answer.sets.isEmpty())
                answer.sets.removeFirst();
            return finish(job, std::move(answer.sets));
        }
        if (answer.ending != PgAnswer::Refused)
            return settleBroken(job, answer);
        if (settleRefused(job, answer, attempt))
            return;
    }
}

bool LaneWorker::settleRefused(const LaneJobPtr &job, const PgAnswer &answer, int attempt)
{
    const PgFailure &failure = answer.failure;
    qCInfo(logDatabase).noquote() << "refused" << requestName(job->request) << failure.sqlState << failure.constraint;
    if (job->isSave() && failure.sqlState == "23505" && failure.constraint == QLatin1String("actions_pkey")) {
        finishRecovered(job);
        return true;
    }
    if ((failure.sqlState == "40001" || failure.sqlState == "40P01") && attempt < maxRepeats) {
        for (const SteadyTime until = laneNow() + jittered(20ms * (1 << attempt)); !m_stop && !job->cancelled && laneNow() < until;)
            sleepUntil(until);
        return false;
    }
    if (failure.sqlState == "57014") {
        if (answer.cancelAsked || m_stop)
            return finish(job, std::unexpected(cancelledError())), true;
        if (answer.deadlinePassed)
            return finish(job, std::unexpected(appErrorOf(failure))), true;
        const bool serverLimit = laneNow() - job->sentAt > std::chrono::milliseconds(m_settings.statementTimeoutMs) * 9 / 10;
        if (attempt == 0 && !serverLimit)
            return false; // a cancel that was not meant for this statement
    }
    if (job->resent) {
        // The first attempt may have been committed while this one waited for its locks, and then this one is refused as a conflict.
        const auto applied = askApplied(*job);
        if (!applied) {
            job->undecided = true;
            lineLost(offlineError());
            putBack(job);
            return true;
        }
        if (*applied && **applied)
            return finishRecovered(job), true;
    }
    finish(job, std::unexpected(appErrorOf(failure)));
    return true;
}

void LaneWorker::settleBroken(const LaneJobPtr &job, const PgAnswer &answer)
{
    qCInfo(logDatabase).noquote() << "line broke during" << requestName(job->request) << answer.failure.sqlState;
    job->backendPid = m_link->backendPid();
    job->backendStart = m_link->backendStart();
    lineLost(answer.failure.sqlState.isEmpty() ? offlineError() : appErrorOf(answer.failure));
    ++job->cuts;
    if (job->isSave()) {
        job->undecided = true;
        putBack(job);
    } else if (answer.cancelAsked || m_stop) {
        finish(job, std::unexpected(cancelledError()));
    } else if (answer.deadlinePassed) {
        finish(job, std::unexpected(timeoutError()));
    } else if (job->request.repeatable && job->cuts < maxCuts) {
        putBack(job);
    } else {
        finish(job, std::unexpected(undecidedError()));
    }
}

std::optional<Result<bool>> LaneWorker::askApplied(const LaneJob &job)
{
    PgExchange ask;
    ask.deadline = laneNow() + 8s;
    ask.isSave = true;
    // The old backend may still be at work: end it first, so that the answer stays true.
    ask.statements.push_back({"SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE pid = $1 AND backend_start = $2::timestamptz"
                              " AND pid <> pg_backend_pid()",
                              {{job.backendPid.toUtf8(), job.backendPid.isEmpty()}, {job.backendStart.toUtf8(), job.backendStart.isEmpty()}}});
    const PgAnswer ended = exchange(ask);
    if (ended.ending == PgAnswer::Broken || ended.ending == PgAnswer::Stopped)
        return std::nullopt;
    ask.deadline = laneNow() + 8s;
    ask.statements = {{"SELECT core.action_applied($1)", {{job.request.actionId.toByteArray(QUuid::WithoutBraces), false}}}};
    const PgAnswer answer = exchange(ask);
    if (answer.ending == PgAnswer::Refused)
        return Result<bool>(std::unexpected(appErrorOf(answer.failure)));
    if (answer.ending != PgAnswer::Done)
        return std::nullopt;
    return Result<bool>(answer.sets.value(0).rows.value(0).value(0).toBool());
}

bool LaneWorker::settleUndecided(const LaneJobPtr &job)
{
    const auto applied = askApplied(*job);
    if (!applied) {
        lineLost(offlineError());
        putBack(job);
        return true;
    }
    if (!*applied) { // the question itself was refused: it stays undecided, and that is what the person is told
        finish(job, std::unexpected(undecidedError()));
        return true;
    }
    job->undecided = false;
    if (**applied) {
        finishRecovered(job);
        return true;
    }
    job->resent = true;
    if (job->cuts < maxCuts)
        return false;
    finish(job, std::unexpected(offlineError()));
    return true;
}

void LaneWorker::finishRecovered(const LaneJobPtr &job)
{
    ResultSet set;
    set.recovered = true;
    job->undecided = false;
    finish(job, QList<ResultSet>(job->request.statements.size(), set));
}

void LaneWorker::finish(const LaneJobPtr &job, BatchResult result)
{
    auto carried = std::make_shared<BatchResult>(std::move(result));
    m_mailbox->post([finished = m_events.finished, job, carried] { finished(job, std::move(*carried)); });
}

void LaneWorker::report(ConnectionState state, const AppError &error)
{
    if (state == m_state && error.what.isEmpty())
        return;
    m_state = state;
    m_mailbox->post([changed = m_events.stateChanged, state, error] { changed(state, error); });
}

} // namespace punte
