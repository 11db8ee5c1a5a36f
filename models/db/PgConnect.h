// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/db/ConnectionSettings.h"
#include "models/db/Database.h"
#include "models/db/ErrorMapping.h"
#include "models/db/WakeEvent.h"

#include <QByteArray>

#include <atomic>
#include <vector>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace punte {

/// Connection settings as libpq's keyword and value arrays; lives as long as the call that uses it.
class PgConnectParams final {
public:
    PgConnectParams(const ConnectionSettings &settings, int connectTimeoutSeconds);
    [[nodiscard]] const char *const *keywords() const { return m_keywordPointers.data(); }
    [[nodiscard]] const char *const *values() const { return m_valuePointers.data(); }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_pairs;
    std::vector<const char *> m_keywordPointers;
    std::vector<const char *> m_valuePointers;
};

/// The options beside host, port, user, password and database in the form that QSqlDatabase::setConnectOptions takes.
[[nodiscard]] QString qtConnectOptions(const ConnectionSettings &settings, int connectTimeoutSeconds);

/// A new connection, or null with the reason in `error` (SQLSTATE included when a server answered). Waits at most `timeoutMs`, less when
/// `stop` turns true and `wake` is woken. For worker threads.
[[nodiscard]] PGconn *connectWaiting(const ConnectionSettings &settings, int timeoutMs, WakeEvent *wake, const std::atomic<bool> *stop,
                                     AppError *error);

/// Why a connection cannot be made: tries once more to learn the SQLSTATE, which QSqlDatabase does not tell.
[[nodiscard]] AppError diagnoseConnect(const ConnectionSettings &settings, int timeoutMs);

/// The settings every session of ours starts with, as one statement and its parameters. Sent right after the connection is made,
/// not as start-up options, because pgbouncer refuses those.
[[nodiscard]] const char *sessionSetupSql();
[[nodiscard]] std::vector<QByteArray> sessionSetupValues(const ConnectionSettings &settings);

[[nodiscard]] PgFailure pgFailureOf(const PGresult *result);

/// All rows of a text result, typed by column.
[[nodiscard]] ResultSet resultSetOf(const PGresult *result);

/// Oldest server the program works with, as PQserverVersion counts.
constexpr int minServerVersion = 150000;

} // namespace punte
