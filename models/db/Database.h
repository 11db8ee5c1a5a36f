// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/db/ConnectionSettings.h"

#include <QObject>
#include <QPointer>
#include <QUuid>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace punte {

/// One SQL statement with positional parameters ($1, $2, ...). `name` is what logs, errors and tests call it.
/// Values are sent by PQexecParams: they never appear as literals in a log or in pg_stat_activity.
/// Accepted parameter types: null, bool, int, qint64, QString, QUuid, QDate, QDateTime (sent as UTC),
/// QByteArray (bytea), QStringList / QVariantList / QList<QUuid> (array literals), double, QJsonObject / QJsonArray (json).
/// A null QUuid and an invalid date are sent as NULL, an empty QString as ''. Parameter types are inferred by the server: cast where the
/// context does not say (`$1::uuid IS NULL`).
struct Statement {
    QByteArray name;
    QString sql;
    QVariantList params;
};

/// Rows of one statement, fully fetched. Values arrive typed by their column: bool, int2/int4 -> int, int8 -> qint64,
/// numeric -> QString (exact), uuid -> QUuid, date -> QDate, timestamptz -> QDateTime (local), json/text/others -> QString.
/// A date or instant that Qt cannot hold (infinity, BC, year 10000) arrives as its text, never silently changed.
struct ResultSet {
    QStringList columns;
    QList<QVariantList> rows;
    int affected = 0;
    /// True when the line broke during a save and the database said afterwards that it had been applied: there are no rows to show.
    bool recovered = false;
    QList<unsigned> typeOids; ///< of the columns, as PostgreSQL numbers its types
    /// Index of a column, or -1. Resolve once per result, not once per row.
    [[nodiscard]] int column(QStringView name) const;
    [[nodiscard]] QVariant value(int row, QStringView name) const;
};

using BatchResult = Result<QList<ResultSet>>;

enum class Lane { Interactive, Background };

/// What a model asks the database: all statements travel in ONE round trip (libpq pipeline) and form one transaction:
/// either all of them are done or none. `actionId` marks a save: when the line breaks during it, the database is asked
/// after the reconnect whether that action was applied; it is sent again only if not. So a save is never doubled. An action id that is
/// already in the ledger answers success with empty results and `recovered`.
/// Serialization failures and deadlocks are repeated up to three times. A `timeout` above the session's statement timeout raises that
/// for this request.
struct Request {
    QList<Statement> statements;
    Lane lane = Lane::Interactive;
    std::chrono::milliseconds timeout{30'000};
    QUuid actionId;
    /// The newest request of a context and slot replaces the one that waits (it answers Cancelled); a running read is cancelled on the
    /// server, a running save is left to finish.
    QByteArray slot;
    /// Called on the caller's thread, while the context lives, with the number of statements done so far. For requests of many statements.
    std::function<void(int statements)> progress;
    /// May be sent again when the line breaks in flight. False for something that writes without an action id.
    bool repeatable = true;
};

enum class ConnectionState { Connecting, Live, Reconnecting, Closed };

/// The only way to PostgreSQL for the program. Lives on the GUI thread; owns one worker thread per lane (each with its own
/// QSqlDatabase) and runs every statement there. Nothing here ever blocks the caller.
///
/// - `run` answers exactly once, on the caller's thread and never from inside `run` or `cancel`, through `done`, only while `context`
///   lives. Destroying the context cancels its reads; saves (with an action id) are carried through, since the person asked for them.
/// - `cancel` reaches the server (PQcancel from a throw-away thread).
/// - a watchdog ends a request whose server does not answer: PQcancel at `timeout`, the socket is shut 3 s later; ConnectionState turns
///   Reconnecting at most 8 s after the server fell silent (a probe runs when a request waits longer than 2 s).
/// - reconnecting is automatic with backoff; reads asked for meanwhile wait in the queue until the line is back or their timeout passes.
///   Saves wait as long as it takes (their time begins when the line is back), and one that was cut off waits for its decision, so that
///   its answer is always true.
/// - a lane runs one request at a time, reads in the order of asking; a save goes before reads that wait, in order with other saves.
/// - the Background lane connects when it is first used.
class Database final : public QObject {
    Q_OBJECT
public:
    using RequestId = quint64;
    using Done = std::function<void(BatchResult)>;

    explicit Database(ConnectionSettings settings, QObject *parent = nullptr);
    ~Database() override;

    /// Starts the workers and connects; state changes arrive by `stateChanged`.
    void open();
    /// Answers what still waits with Cancelled, lets a running save finish for up to 0.8 s,
    /// cancels what runs, closes the connections and joins the workers (bounded: at most about one second).
    void close();

    RequestId run(QObject *context, Request request, Done done);
    /// Convenience for one statement of the SqlStore: `query(this, "customers/read_customer", {{"id", id}}, ...)`.
    RequestId query(QObject *context, const QByteArray &name, const QVariantMap &params, Done done, Lane lane = Lane::Interactive);
    void cancel(RequestId id);

    [[nodiscard]] ConnectionState state() const;
    /// Why the line is down, for the message strip; meaningful while the state is not Live.
    [[nodiscard]] AppError lastError() const;
    /// Instant since which the present state holds.
    [[nodiscard]] QDateTime stateSince() const;
    [[nodiscard]] const ConnectionSettings &settings() const;
    /// Saves that are not answered yet: what a person did and the database may not have.
    [[nodiscard]] int openSaves() const;
    /// Number of round trips to the server since the start; tests and benchmarks read it.
    [[nodiscard]] quint64 roundTrips() const;

Q_SIGNALS:
    void stateChanged(punte::ConnectionState state);
    /// An attempt to connect failed. After a final reason (wrong password, no right, no such database, unfit server) the state is Closed and
    /// nothing is tried again until `open()`.
    void connectFailed(const punte::AppError &error);
    /// A requested save was cut off and could not be decided before its context died or the program closed.
    void saveUndecided(QUuid actionId);
    /// A save was answered with success; comes before whoever asked for it is told.
    void saved(QUuid actionId);
    void requestStarted(quint64 id);
    void requestFinished(quint64 id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace punte
