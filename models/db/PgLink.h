// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/db/ErrorMapping.h"
#include "models/db/PgText.h"
#include "models/db/SideCalls.h"

#include <QSqlDatabase>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace punte {

using SteadyTime = std::chrono::steady_clock::time_point;

inline SteadyTime steadyNow()
{
    return std::chrono::steady_clock::now();
}

/// A statement ready to be sent.
struct PgStatement {
    QByteArray sql;
    std::vector<PgParam> params;
};

/// One round trip: the statements form one transaction. No statement at all is a heartbeat, which every living server answers at once.
struct PgExchange {
    std::vector<PgStatement> statements;
    SteadyTime deadline;
    const std::atomic<bool> *cancelled = nullptr;
    bool isSave = false;
    std::function<void(int)> progress; ///< called on this thread with the number of results so far
    [[nodiscard]] bool isHeartbeat() const { return statements.empty(); }
};

struct PgAnswer {
    enum Ending {
        Done,    ///< committed
        Refused, ///< the server said no, nothing was done; `failure` says why
        Broken,  ///< the line is gone: it may have been done or not
        Stopped  ///< the program closes: it may have been done or not
    };
    Ending ending = Broken;
    QList<ResultSet> sets;
    PgFailure failure;
    bool cancelAsked = false;
    bool deadlinePassed = false;
};

/// One connection and the only code that talks on it: a QSqlDatabase opened in the worker's thread, its statements sent by libpq in
/// pipeline mode and awaited with poll() beside the wake event, so that cancel, timeout and close act at once. Not thread safe.
class PgLink final {
public:
    enum class Idle { Woken, TimeUp, Dead };

    /// `silence(true)` is called when the server stopped answering while something waits for it, `silence(false)` when it answers again.
    PgLink(ConnectionSettings settings, std::shared_ptr<WakeEvent> wake, const std::atomic<bool> &stop, std::function<void(bool)> silence);
    ~PgLink();
    Q_DISABLE_COPY_MOVE(PgLink)

    /// Blocks this thread until connected or refused (connect_timeout bounds it).
    [[nodiscard]] Result<> open();
    void close();
    /// False also when it was given up, with everything on it answered: nothing more may be sent.
    [[nodiscard]] bool isOpen() const { return m_connection && !m_shut; }

    [[nodiscard]] PgAnswer exchange(const PgExchange &exchange);
    /// Waits for a wake-up or the end of the line while nothing runs.
    [[nodiscard]] Idle waitIdle(SteadyTime until);

    /// Process and start time of the server's backend: asked for by a later connection to make sure that this one is over.
    [[nodiscard]] QString backendPid() const { return m_backendPid; }
    [[nodiscard]] QString backendStart() const { return m_backendStart; }

private:
    struct Watch;
    enum class Progress { Working, Synced, Lost };

    [[nodiscard]] Result<> setUp();
    [[nodiscard]] bool send(const PgExchange &exchange);
    [[nodiscard]] Progress takeResults(PgAnswer &answer);
    [[nodiscard]] bool supervise(const PgExchange &exchange, PgAnswer &answer, Watch &watch);
    void watchSilence(const PgExchange &exchange, Watch &watch);
    void settleCancel(Watch &watch);
    void setSilent(bool silent);
    void shut();

    ConnectionSettings m_settings;
    std::shared_ptr<WakeEvent> m_wake;
    const std::atomic<bool> &m_stop;
    std::function<void(bool)> m_silence;
    SideCalls m_side;
    QString m_name;
    QSqlDatabase m_database;
    PGconn *m_connection = nullptr;
    bool m_silent = false;
    bool m_shut = false;
    QString m_backendPid;
    QString m_backendStart;
};

} // namespace punte
