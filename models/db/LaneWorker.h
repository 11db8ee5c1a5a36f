// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/db/LaneMailbox.h"
#include "models/db/PgLink.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <random>
#include <thread>

namespace punte {

/// A request on its way. Shared by the thread that asked and the worker; everything that both touch is atomic or guarded by the worker's queue.
struct LaneJob {
    quint64 id = 0;
    Request request;
    SteadyTime deadline;
    std::atomic<bool> cancelled{false};
    /// A save that was cut off in flight: nobody knows yet whether it was done.
    std::atomic<bool> undecided{false};
    QString backendPid;   ///< of the connection it was cut off on
    QString backendStart;
    SteadyTime sentAt;
    int cuts = 0;
    int strays = 0;        ///< cancels that nobody asked for
    bool resent = false;
    [[nodiscard]] bool isSave() const { return !request.actionId.isNull(); }
};
using LaneJobPtr = std::shared_ptr<LaneJob>;

/// One worker thread with its connection and queue. All public functions are thread safe and return at once, but join().
/// The thread keeps the object alive, so a thread that is stuck in libpq can be left behind safely.
class LaneWorker final : public std::enable_shared_from_this<LaneWorker> {
public:
    struct Events {
        std::function<void(const LaneJobPtr &, BatchResult)> finished;
        std::function<void(const LaneJobPtr &, int)> progressed;
        std::function<void(ConnectionState, const AppError &)> stateChanged;
    };

    /// `connectsOnDemand`: connects when the first request comes and leaves again after five minutes without one.
    LaneWorker(ConnectionSettings settings, std::shared_ptr<LaneMailbox> mailbox, Events events, bool connectsOnDemand);

    void start();
    void enqueue(const LaneJobPtr &job);
    /// Takes a waiting job out of the queue. False when it is running or done.
    bool withdraw(const LaneJobPtr &job);
    /// Withdraws the jobs whose time is up, except saves that wait for their decision or for the line.
    [[nodiscard]] QList<LaneJobPtr> withdrawLate();
    [[nodiscard]] SteadyTime earliestDeadline();
    void wake();
    void requestStop();
    /// Waits for the thread's end; leaves it behind when it takes longer.
    void join(std::chrono::milliseconds limit);
    [[nodiscard]] quint64 roundTrips() const { return m_roundTrips.load(); }

private:
    void loop();
    [[nodiscard]] LaneJobPtr takeJob();
    [[nodiscard]] bool hasJob();
    void putBack(const LaneJobPtr &job);
    [[nodiscard]] bool isPatient(const LaneJob &job) const { return job.undecided || (job.isSave() && !m_live); }
    void renewSaves();
    void connectOrWait();
    void heartbeat();
    void lineLost(const AppError &error);
    void execute(const LaneJobPtr &job);
    /// Asks the ledger about a save that was cut off. Nothing when the line broke again.
    [[nodiscard]] std::optional<Result<bool>> askApplied(const LaneJob &job);
    /// True when the job is over or waits again; false when it is to be sent (again).
    [[nodiscard]] bool settleUndecided(const LaneJobPtr &job);
    [[nodiscard]] bool settleRefused(const LaneJobPtr &job, const PgAnswer &answer, int attempt);
    void settleBroken(const LaneJobPtr &job, const PgAnswer &answer);
    void finish(const LaneJobPtr &job, BatchResult result);
    void finishRecovered(const LaneJobPtr &job);
    void report(ConnectionState state, const AppError &error = {});
    void sleepUntil(SteadyTime until);
    [[nodiscard]] PgAnswer exchange(PgExchange exchange);
    [[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds base);

    const ConnectionSettings m_settings;
    const std::shared_ptr<LaneMailbox> m_mailbox;
    const Events m_events;
    const bool m_onDemand;
    const std::shared_ptr<WakeEvent> m_wake;
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_connecting{false};
    std::atomic<bool> m_live{false};
    std::atomic<quint64> m_roundTrips{0};

    std::mutex m_mutex; // guards the queue and m_ended
    std::condition_variable m_endedChanged;
    std::deque<LaneJobPtr> m_queue;
    bool m_ended = true;
    std::thread m_thread;

    // of the worker thread alone
    std::unique_ptr<PgLink> m_link;
    ConnectionState m_state = ConnectionState::Closed;
    SteadyTime m_lastUse;
    int m_failedAttempts = 0;
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace punte
