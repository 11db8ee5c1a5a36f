// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ConnectionSettings.h"
#include "models/db/WakeEvent.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace punte {

/// A bad line on purpose: a Unix socket of its own in front of the server's, with delay, cuts and silence. Runs in its own thread; all
/// functions are thread safe and apply at once to every connection (or to those whose first bytes hold `onlyFor`).
class ChaosProxy final {
public:
    /// `behind` names the server's socket directory and port.
    explicit ChaosProxy(const ConnectionSettings &behind);
    ~ChaosProxy();
    Q_DISABLE_COPY_MOVE(ChaosProxy)

    /// The same settings, but through the proxy.
    [[nodiscard]] ConnectionSettings settings() const;

    /// Each byte takes half of it on its way: a round trip lasts that much longer.
    void setRoundTrip(std::chrono::milliseconds time);
    /// Nothing passes any more in either direction, but the line stays open.
    void setFrozen(bool frozen);
    /// New connections are closed at once.
    void setRefusing(bool refusing);
    /// The next connection that sends something is cut after `bytes` of it were passed on.
    void cutNextRequestAfter(qint64 bytes);
    /// The next connection that gets an answer is cut after `bytes` of the answer; with 0 the server has done the work and nobody hears of it.
    void cutNextAnswerAfter(qint64 bytes);
    /// The faults meet only connections whose start-up packet holds this text, such as an application name; empty = all.
    void setOnlyFor(const QByteArray &text);
    void cutAll();

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    /// Changes from sending to receiving, counted over all connections: the round trips seen on the wire.
    [[nodiscard]] int turns() const { return m_turns; }

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Chunk {
        Time due;
        QByteArray bytes;
    };
    struct Pair {
        int client = -1;
        int server = -1;
        std::deque<Chunk> toServer;
        std::deque<Chunk> toClient;
        bool clientEnded = false;
        bool serverEnded = false;
        bool chosen = false;  ///< its start-up packet was seen and fits onlyFor
        bool started = false;
        bool sending = false;
        bool cutWhenSent = false;
    };

    void loop();
    void accept();
    void take(Pair &pair, bool fromClient);
    void give(Pair &pair, bool toServer, Time now);
    static void end(Pair &pair);

    ConnectionSettings m_behind;
    QTemporaryDir m_folder;
    WakeEvent m_wake;
    int m_listener = -1;
    std::vector<std::unique_ptr<Pair>> m_pairs; // of the thread alone
    std::atomic<qint64> m_halfTripMs{0};
    std::atomic<bool> m_frozen{false};
    std::atomic<bool> m_refusing{false};
    std::atomic<bool> m_cutAll{false};
    std::atomic<bool> m_stop{false};
    std::atomic<qint64> m_requestCut{-1};
    std::atomic<qint64> m_answerCut{-1};
    std::atomic<int> m_connections{0};
    std::atomic<int> m_cuts{0};
    std::atomic<int> m_turns{0};
    mutable std::mutex m_mutex; // guards m_onlyFor
    QByteArray m_onlyFor;
    std::thread m_thread;
};

} // namespace punte
