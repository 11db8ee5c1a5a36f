// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/db/FeedPayload.h"
#include "models/db/LaneMailbox.h"
#include "models/db/PgLink.h"

#include <condition_variable>
#include <optional>
#include <random>
#include <thread>

namespace punte {

/// The thread of the ChangeFeed. The public functions are thread safe; the thread keeps the object alive.
class FeedWorker final : public std::enable_shared_from_this<FeedWorker> {
public:
    struct Events {
        std::function<void(const RowsChanged &)> rowsChanged;
        std::function<void()> reloadNeeded;
        std::function<void(bool)> listeningChanged;
        std::function<void()> notificationsLost;
    };

    FeedWorker(ConnectionSettings settings, QByteArray channel, QUuid epoch, QByteArray cursor, std::shared_ptr<LaneMailbox> mailbox,
               Events events);
    void start();
    void requestStop();
    void join(std::chrono::milliseconds limit);

private:
    void loop();
    void connect();
    [[nodiscard]] bool prepare();
    void disconnect();
    void waitForSomething();
    void readNotices();
    void passOn();
    void lookIntoLedger(bool afterGap);
    void sendSelfTest();
    void judgeSelfTest();
    void setListening(bool listening);
    void pause(std::chrono::milliseconds length);
    /// Runs one statement on `connection` and waits, at most `limit`; nothing when the line or the server failed (`failure` says why).
    [[nodiscard]] std::optional<ResultSet> ask(PGconn *connection, const QByteArray &sql, const std::vector<QByteArray> &values,
                                               std::chrono::milliseconds limit, PgFailure *failure = nullptr);

    const ConnectionSettings m_settings;
    const QByteArray m_channel;
    const QUuid m_epoch;
    const std::shared_ptr<LaneMailbox> m_mailbox;
    const Events m_events;
    const std::shared_ptr<WakeEvent> m_wake;
    std::atomic<bool> m_stop{false};

    std::mutex m_mutex; // guards m_ended
    std::condition_variable m_endedChanged;
    bool m_ended = true;
    std::thread m_thread;

    // of the worker thread alone
    PGconn *m_connection = nullptr;
    FeedCoalescer m_coalescer;
    QHash<QByteArray, QSet<QUuid>> m_recent;      // told by notices since the last look; an empty set: all rows
    QHash<QByteArray, QSet<QUuid>> m_recentBefore;
    QByteArray m_cursor;
    QByteArray m_testChannel;
    bool m_listening = false;
    bool m_canListen = true;    // false on a standby: the ledger is read instead
    bool m_reloadTold = false;
    enum class SelfTest { Waiting, Sent, Passed, Failed } m_selfTest = SelfTest::Waiting;
    int m_failedAttempts = 0;
    SteadyTime m_nextLook;
    SteadyTime m_nextHeartbeat;
    SteadyTime m_selfTestAt;
    std::minstd_rand m_random{std::random_device{}()};
};

} // namespace punte
