// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/Database.h"

#include "models/core/Clock.h"
#include "models/core/Logging.h"
#include "models/db/ErrorMapping.h"
#include "models/db/LaneWorker.h"
#include "models/db/SqlStore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace punte {

using namespace std::chrono_literals;

int ResultSet::column(QStringView name) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i] == name)
            return static_cast<int>(i);
    return -1;
}

QVariant ResultSet::value(int row, QStringView name) const
{
    return row >= 0 && row < rows.size() ? rows[row].value(column(name)) : QVariant();
}

class Database::Private {
public:
    struct Pending {
        LaneJobPtr job;
        QPointer<QObject> context;
        const QObject *contextKey = nullptr;
        Done done;
    };

    explicit Private(Database *owner, ConnectionSettings connectionSettings) : q(owner), settings(std::move(connectionSettings)) {}

    void startWorkers();
    /// False when somebody who was answered has deleted, closed or opened it again meanwhile.
    bool stopWorkers(bool answer);
    [[nodiscard]] LaneWorker *worker(Lane lane) const { return workers[static_cast<std::size_t>(lane)].get(); }
    void wake(Lane lane) const
    {
        if (LaneWorker *running = worker(lane))
            running->wake();
    }
    void adopt(quint64 id, Pending entry);
    void replaceSlot(const QObject *context, const QByteArray &slot);
    void watchContext(QObject *context);
    void contextDestroyed(const QObject *context);
    void finish(quint64 id, BatchResult result);
    void finishSoon(quint64 id, BatchResult result);
    void cancelJob(quint64 id);
    void armTimer();
    void timesUp();
    void laneChanged(Lane lane, ConnectionState newState, const AppError &error);
    void setState(ConnectionState newState);

    Database *const q;
    const ConnectionSettings settings;
    std::shared_ptr<LaneMailbox> mailbox;
    std::shared_ptr<LaneWorker> workers[2];
    std::vector<LaneJobPtr> beforeOpen;
    QHash<quint64, Pending> pending;
    QHash<const QObject *, QSet<quint64>> byContext;
    QTimer timer;
    quint64 lastId = 0;
    quint64 earlierRoundTrips = 0;
    ConnectionState state = ConnectionState::Closed;
    QDateTime since = Clock::now();
    AppError error;
    bool silent = false;  ///< being destroyed: nobody is called back any more
    bool refused = false; ///< closed for a reason that trying again does not cure
};

void Database::Private::startWorkers()
{
    mailbox = std::make_shared<LaneMailbox>(q);
    for (const Lane lane : {Lane::Interactive, Lane::Background}) {
        LaneWorker::Events events;
        events.finished = [this](const LaneJobPtr &job, BatchResult result) { finish(job->id, std::move(result)); };
        events.progressed = [this](const LaneJobPtr &job, int statements) {
            const auto found = pending.constFind(job->id);
            if (found != pending.constEnd() && found->context && !silent)
                found->job->request.progress(statements);
        };
        events.stateChanged = [this, lane](ConnectionState newState, const AppError &reason) { laneChanged(lane, newState, reason); };
        ConnectionSettings named = settings;
        if (lane == Lane::Background)
            named.applicationName += QStringLiteral(" (background)");
        auto &slot = workers[static_cast<std::size_t>(lane)];
        slot = std::make_shared<LaneWorker>(named, mailbox, std::move(events), lane == Lane::Background);
        slot->start();
    }
    for (const LaneJobPtr &job : std::exchange(beforeOpen, {}))
        worker(job->request.lane)->enqueue(job);
}

bool Database::Private::stopWorkers(bool answer)
{
    const QPointer<Database> alive(q);
    timer.stop();
    silent = !answer;
    QList<quint64> ids = pending.keys(); // what is asked from here on waits for the next open()
    std::sort(ids.begin(), ids.end());
    beforeOpen.clear();
    const std::vector<std::shared_ptr<LaneWorker>> old(std::begin(workers), std::end(workers));
    if (const auto oldMailbox = std::exchange(mailbox, nullptr)) {
        for (const auto &lane : old)
            lane->requestStop();
        const auto limit = std::chrono::steady_clock::now() + 1s;
        for (auto &lane : workers) {
            lane->join(std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(limit - std::chrono::steady_clock::now())));
            earlierRoundTrips += lane->roundTrips();
            lane.reset();
        }
        oldMailbox->closeDown();
        QCoreApplication::sendPostedEvents(q, QEvent::MetaCall); // what the workers posted before they ended is still true
    }
    for (const quint64 id : std::as_const(ids)) {
        if (!alive)
            return false;
        const LaneJobPtr job = pending.value(id).job;
        if (!job)
            continue;
        const auto &lane = old[static_cast<std::size_t>(job->request.lane)];
        job->undecided = job->isSave() && lane && !lane->withdraw(job);
        finish(id, std::unexpected(job->undecided ? undecidedError() : cancelledError()));
    }
    return alive && !mailbox;
}

void Database::Private::adopt(quint64 id, Pending entry)
{
    byContext[entry.contextKey].insert(id);
    const LaneJobPtr job = entry.job;
    pending.insert(id, std::move(entry));
    if (mailbox)
        worker(job->request.lane)->enqueue(job);
    else
        beforeOpen.push_back(job);
    armTimer();
}

void Database::Private::replaceSlot(const QObject *context, const QByteArray &slot)
{
    const QSet<quint64> ids = byContext.value(context);
    for (const quint64 id : ids) {
        const LaneJobPtr job = pending.value(id).job;
        if (!job || job->request.slot != slot)
            continue;
        const bool waiting = mailbox ? worker(job->request.lane)->withdraw(job) : std::erase(beforeOpen, job) > 0;
        if (!waiting && job->isSave())
            continue; // it is on its way and stays a save
        if (!waiting) {
            job->cancelled = true;
            wake(job->request.lane);
        }
        finishSoon(id, std::unexpected(cancelledError()));
    }
}

void Database::Private::watchContext(QObject *context)
{
    if (context == q || byContext.contains(context))
        return;
    QObject::connect(context, &QObject::destroyed, q, [this](QObject *gone) { contextDestroyed(gone); });
}

void Database::Private::contextDestroyed(const QObject *context)
{
    const QSet<quint64> ids = byContext.take(context);
    for (const quint64 id : ids) {
        const LaneJobPtr job = pending.value(id).job;
        if (!job || job->isSave())
            continue;
        cancelJob(id);
        pending.remove(id);
        Q_EMIT q->requestFinished(id);
    }
}

void Database::Private::cancelJob(quint64 id)
{
    const LaneJobPtr job = pending.value(id).job;
    job->cancelled = true;
    if (!mailbox)
        std::erase(beforeOpen, job);
    else if (!worker(job->request.lane)->withdraw(job))
        worker(job->request.lane)->wake();
}

void Database::Private::finish(quint64 id, BatchResult result)
{
    const auto found = pending.find(id);
    if (found == pending.end())
        return; // cancelled meanwhile
    const Pending entry = std::move(*found);
    pending.erase(found);
    if (const auto ids = byContext.find(entry.contextKey); ids != byContext.end()) {
        ids->remove(id);
        if (ids->isEmpty() && entry.context) {
            byContext.erase(ids);
            if (entry.context != q)
                QObject::disconnect(entry.context, &QObject::destroyed, q, nullptr);
        }
    }
    if (!result && entry.job->isSave() && entry.job->undecided)
        Q_EMIT q->saveUndecided(entry.job->request.actionId);
    if (result && entry.job->isSave())
        Q_EMIT q->saved(entry.job->request.actionId);
    Q_EMIT q->requestFinished(id);
    if (entry.context && entry.done && !silent)
        entry.done(std::move(result));
}

void Database::Private::finishSoon(quint64 id, BatchResult result)
{
    auto carried = std::make_shared<BatchResult>(std::move(result));
    QMetaObject::invokeMethod(q, [this, id, carried] { finish(id, std::move(*carried)); }, Qt::QueuedConnection);
}

void Database::Private::armTimer()
{
    auto earliest = std::chrono::steady_clock::time_point::max();
    for (const auto &lane : workers)
        if (lane)
            earliest = std::min(earliest, lane->earliestDeadline());
    for (const LaneJobPtr &job : beforeOpen)
        earliest = std::min(earliest, job->deadline);
    if (earliest == std::chrono::steady_clock::time_point::max())
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(earliest - std::chrono::steady_clock::now());
    if (!timer.isActive() || timer.remainingTimeAsDuration() > wait)
        timer.start(std::clamp<std::chrono::milliseconds>(wait, 1ms, 60'000ms));
}

void Database::Private::timesUp()
{
    QList<LaneJobPtr> late;
    for (const auto &lane : workers)
        if (lane)
            late += lane->withdrawLate();
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(beforeOpen, [&](const LaneJobPtr &job) {
        if (job->deadline > now)
            return false;
        late.append(job);
        return true;
    });
    const QPointer<Database> alive(q);
    for (const LaneJobPtr &job : std::as_const(late)) {
        const AppError offline = error.what.isEmpty() ? offlineError() : error;
        finish(job->id, std::unexpected(state == ConnectionState::Live ? timeoutError() : offline));
        if (!alive)
            return;
    }
    armTimer();
}

void Database::Private::laneChanged(Lane lane, ConnectionState newState, const AppError &reason)
{
    if (lane != Lane::Interactive || silent)
        return; // it connects on demand; its requests carry their own errors
    const QPointer<Database> alive(q);
    if (!reason.what.isEmpty()) {
        error = reason;
        if (newState == state || newState == ConnectionState::Closed)
            Q_EMIT q->connectFailed(reason);
    }
    if (newState == ConnectionState::Closed && alive) {
        refused = true;
        const QList<quint64> ids = pending.keys();
        for (const quint64 id : ids) {
            const LaneJobPtr job = pending.value(id).job;
            if (job && job->request.lane == Lane::Interactive)
                finish(id, std::unexpected(reason));
            if (!alive)
                return;
        }
    }
    if (alive && refused == (newState == ConnectionState::Closed)) // not when somebody who was answered opened it again
        setState(newState);
}

void Database::Private::setState(ConnectionState newState)
{
    if (state == newState)
        return;
    state = newState;
    since = Clock::now();
    if (newState == ConnectionState::Live)
        error = {};
    armTimer(); // saves that waited for the line have a deadline again
    Q_EMIT q->stateChanged(newState);
}

Database::Database(ConnectionSettings settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(settings)))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->timesUp(); });
}

Database::~Database()
{
    d->stopWorkers(false);
}

void Database::open()
{
    if (d->mailbox && !d->refused)
        return;
    if (d->mailbox && !d->stopWorkers(true))
        return;
    d->refused = false;
    d->setState(ConnectionState::Connecting);
    d->startWorkers();
}

void Database::close()
{
    if (!d->stopWorkers(true))
        return;
    d->refused = false;
    d->setState(ConnectionState::Closed);
}

Database::RequestId Database::run(QObject *context, Request request, Done done)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!context)
        context = this;
    if (!request.slot.isEmpty())
        d->replaceSlot(context, request.slot);
    if (request.timeout <= 0ms)
        request.timeout = 30s;
    const quint64 id = ++d->lastId;
    auto job = std::make_shared<LaneJob>();
    job->id = id;
    job->request = std::move(request);
    job->deadline = std::chrono::steady_clock::now() + job->request.timeout;
    d->watchContext(context);
    if (d->refused) {
        d->byContext[context].insert(id);
        d->pending.insert(id, {job, context, context, std::move(done)});
        d->finishSoon(id, std::unexpected(d->error));
    } else {
        d->adopt(id, {job, context, context, std::move(done)});
    }
    Q_EMIT requestStarted(id); // it counts already
    return id;
}

Database::RequestId Database::query(QObject *context, const QByteArray &name, const QVariantMap &params, Done done, Lane lane)
{
    Request request;
    request.statements.append(SqlStore::instance().statement(name, params));
    request.lane = lane;
    request.repeatable = !SqlStore::instance().query(name).writes;
    return run(context, std::move(request), std::move(done));
}

void Database::cancel(RequestId id)
{
    const auto found = d->pending.constFind(id);
    if (found == d->pending.constEnd())
        return;
    const LaneJobPtr job = found->job;
    job->cancelled = true;
    const bool waiting = d->mailbox ? d->worker(job->request.lane)->withdraw(job) : std::erase(d->beforeOpen, job) > 0;
    if (!waiting)
        d->wake(job->request.lane);
    if (waiting || !job->isSave()) // a running save answers with what became of it
        d->finishSoon(id, std::unexpected(cancelledError()));
}

ConnectionState Database::state() const
{
    return d->state;
}

AppError Database::lastError() const
{
    return d->error;
}

QDateTime Database::stateSince() const
{
    return d->since;
}

const ConnectionSettings &Database::settings() const
{
    return d->settings;
}

int Database::openSaves() const
{
    return static_cast<int>(std::count_if(d->pending.cbegin(), d->pending.cend(), [](const Private::Pending &entry) { return entry.job->isSave(); }));
}

quint64 Database::roundTrips() const
{
    quint64 count = d->earlierRoundTrips;
    for (const auto &lane : d->workers)
        if (lane)
            count += lane->roundTrips();
    return count;
}

} // namespace punte
