// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/db/ConnectionSettings.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <memory>

struct pg_conn;

namespace punte {

/// A plain blocking connection for set-up work: migrations, roles, backups, tests. Never used on the GUI thread and never for
/// a person's daily work (that is `Database`). Move-only; closes itself. One thread at a time.
class AdminSession final {
public:
    /// While one lives, sessions of this thread that end are kept, cleaned (DISCARD ALL), and given out again by `open` for the same database
    /// and login; at its end they are closed. For a row of short steps, such as a start: a connection costs 15-35 ms, and there were eleven.
    /// Only for local sockets. Not around anything that copies or drops a database.
    class Reuse final {
    public:
        Reuse();
        ~Reuse();
        Q_DISABLE_COPY_MOVE(Reuse)
    };

    static Result<AdminSession> open(const ConnectionSettings &settings, std::chrono::seconds connectTimeout = std::chrono::seconds(10));
    ~AdminSession();
    AdminSession(AdminSession &&other) noexcept;
    AdminSession &operator=(AdminSession &&other) noexcept;

    /// Sends the whole text at once by the simple protocol (several statements form one transaction) and drops the rows.
    Result<> run(const QString &sql);
    /// One statement with $n parameters; a null QString is NULL both ways.
    Result<QList<QStringList>> rows(const QString &sql, const QStringList &params = {});
    /// First column of the first row; a null QString when there is no row.
    Result<QString> value(const QString &sql, const QStringList &params = {});

    /// Relaxed: COMMIT does not wait for the disk (data that can be made again). Snapshot: read only, one view of the data throughout,
    /// times as text in UTC.
    enum class Begin { Plain, Relaxed, Snapshot };
    Result<> begin(Begin how = Begin::Plain);
    Result<> commit();
    /// Refreshes the planner's figures of the whole database.
    Result<> analyze();
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] int backendPid() const;

    /// Quotes a name for use as an SQL identifier, always with double quotes.
    [[nodiscard]] static QString quotedName(const QString &name);

private:
    struct Closer {
        void operator()(pg_conn *connection) const;
    };
    explicit AdminSession(pg_conn *connection);
    std::unique_ptr<pg_conn, Closer> m_connection;
};

/// The libpq keywords of the settings, as pairs for PQconnectdbParams; shared by every caller that connects outside `Database`.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> libpqKeywords(const ConnectionSettings &settings);

} // namespace punte
