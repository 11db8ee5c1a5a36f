// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/PgConnect.h"

#include "models/db/PgText.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTimeZone>

#include <libpq-fe.h>

#include <cerrno>

#include <poll.h>

namespace punte {

namespace {

using PgPairs = std::vector<std::pair<QByteArray, QByteArray>>;

/// Everything but who and where. A frozen peer still acknowledges, so these only notice dead hosts and cut cables; the watchdog does the rest.
PgPairs pgOptionPairs(const ConnectionSettings &settings, int connectTimeoutSeconds)
{
    PgPairs pairs{{"application_name", settings.applicationName.toUtf8()},
                  {"connect_timeout", QByteArray::number(connectTimeoutSeconds)},
                  {"tcp_user_timeout", "5000"},
                  {"keepalives_idle", "10"},
                  {"keepalives_interval", "3"},
                  {"keepalives_count", "3"},
                  {"gssencmode", "disable"}};
    if (!settings.sslMode.isEmpty())
        pairs.emplace_back("sslmode", settings.sslMode.toUtf8());
    if (settings.sslMode == QLatin1String("verify-full"))
        pairs.emplace_back("channel_binding", "require");
    if (!settings.sessionAttrs.isEmpty())
        pairs.emplace_back("target_session_attrs", settings.sessionAttrs.toUtf8());
    return pairs;
}

QByteArray pgField(const PGresult *result, int code)
{
    const char *text = PQresultErrorField(result, code);
    return text ? QByteArray(text) : QByteArray();
}

/// The message of a verbose connection attempt reads "... failed: FATAL:  28P01: password authentication failed ...".
AppError pgConnectErrorIn(const QString &message)
{
    static const QRegularExpression stated(QStringLiteral(":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}):\\s+([^\\n]*)"));
    QByteArray sqlState;
    QString text = message.section(u'\n', 0, 0);
    for (auto found = stated.globalMatch(message); found.hasNext();) {
        const auto match = found.next();
        sqlState = match.captured(1).toLatin1();
        text = match.captured(2);
    }
    return connectErrorOf(sqlState, text);
}

} // namespace

PgConnectParams::PgConnectParams(const ConnectionSettings &settings, int connectTimeoutSeconds)
    : m_pairs(pgOptionPairs(settings, connectTimeoutSeconds))
{
    m_pairs.emplace_back("host", settings.hosts.toUtf8());
    if (!settings.ports.isEmpty())
        m_pairs.emplace_back("port", settings.ports.toUtf8());
    m_pairs.emplace_back("dbname", settings.database.toUtf8());
    m_pairs.emplace_back("user", settings.login.toUtf8());
    if (!settings.password.isEmpty())
        m_pairs.emplace_back("password", settings.password.toUtf8());
    m_pairs.emplace_back("client_encoding", "UTF8");
    for (const auto &[keyword, value] : m_pairs) {
        m_keywordPointers.push_back(keyword.constData());
        m_valuePointers.push_back(value.constData());
    }
    m_keywordPointers.push_back(nullptr);
    m_valuePointers.push_back(nullptr);
}

QString qtConnectOptions(const ConnectionSettings &settings, int connectTimeoutSeconds)
{
    PgPairs pairs = pgOptionPairs(settings, connectTimeoutSeconds);
    if (!settings.ports.isEmpty())
        pairs.emplace_back("port", settings.ports.toUtf8());
    QStringList options;
    for (auto &[keyword, value] : pairs) {
        value.replace('\\', "\\\\").replace('\'', "\\'").replace(';', ' '); // QPSQL splits at every semicolon
        options.append(QStringLiteral("%1='%2'").arg(QString::fromLatin1(keyword), QString::fromUtf8(value)));
    }
    return options.join(u';');
}

PGconn *connectWaiting(const ConnectionSettings &settings, int timeoutMs, WakeEvent *wake, const std::atomic<bool> *stop, AppError *error)
{
    const PgConnectParams params(settings, 0);
    PGconn *connection = PQconnectStartParams(params.keywords(), params.values(), 0);
    if (!connection)
        qFatal("out of memory");
    // Only a connection object of our own can be asked to put the SQLSTATE into its message.
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    QDeadlineTimer deadline(timeoutMs);
    PostgresPollingStatusType wanted = PGRES_POLLING_WRITING;
    while (wanted != PGRES_POLLING_OK && wanted != PGRES_POLLING_FAILED && !deadline.hasExpired() && !(stop && stop->load())
           && PQsocket(connection) >= 0) {
        pollfd watched[2] = {{PQsocket(connection), static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0},
                             {wake ? wake->descriptor() : -1, POLLIN, 0}};
        if (::poll(watched, 2, static_cast<int>(deadline.remainingTime())) < 0 && errno != EINTR)
            break;
        if (watched[1].revents && wake)
            wake->drain();
        if (watched[0].revents)
            wanted = PQconnectPoll(connection);
    }
    if (wanted == PGRES_POLLING_OK) {
        PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
        return connection;
    }
    if (error)
        *error = wanted == PGRES_POLLING_FAILED ? pgConnectErrorIn(QString::fromUtf8(PQerrorMessage(connection))) : offlineError();
    PQfinish(connection);
    return nullptr;
}

AppError diagnoseConnect(const ConnectionSettings &settings, int timeoutMs)
{
    AppError error = offlineError();
    if (PGconn *connection = connectWaiting(settings, timeoutMs, nullptr, nullptr, &error))
        PQfinish(connection);
    return error;
}

// No parallel workers: starting them takes longer than most of what a window asks (3 ms become 30 to 150 on a busy machine), and counting
// a million rows in one process takes no longer than in three on two cores.
const char *sessionSetupSql()
{
    return "SELECT pg_backend_pid(), (SELECT backend_start::text FROM pg_stat_activity WHERE pid = pg_backend_pid()),"
           " set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),"
           " set_config('idle_in_transaction_session_timeout', '15s', false), set_config('TimeZone', $3, false),"
           " set_config('DateStyle', 'ISO, YMD', false), set_config('IntervalStyle', 'iso_8601', false),"
           " set_config('bytea_output', 'hex', false), set_config('extra_float_digits', '1', false),"
           " set_config('standard_conforming_strings', 'on', false), set_config('max_parallel_workers_per_gather', '0', false)";
}

std::vector<QByteArray> sessionSetupValues(const ConnectionSettings &settings)
{
    const QByteArray zone = settings.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : settings.timeZone.toUtf8();
    return {QByteArray::number(settings.statementTimeoutMs), QByteArray::number(settings.lockTimeoutMs), zone.isEmpty() ? "UTC" : zone};
}

PgFailure pgFailureOf(const PGresult *result)
{
    PgFailure failure;
    failure.sqlState = pgField(result, PG_DIAG_SQLSTATE);
    failure.message = QString::fromUtf8(pgField(result, PG_DIAG_MESSAGE_PRIMARY));
    if (failure.message.isEmpty())
        failure.message = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    if (failure.message.isEmpty())
        failure.message = QStringLiteral("failed");
    failure.detail = QString::fromUtf8(pgField(result, PG_DIAG_MESSAGE_DETAIL));
    failure.hint = QString::fromUtf8(pgField(result, PG_DIAG_MESSAGE_HINT));
    failure.constraint = QString::fromUtf8(pgField(result, PG_DIAG_CONSTRAINT_NAME));
    failure.column = QString::fromUtf8(pgField(result, PG_DIAG_COLUMN_NAME));
    failure.table = QString::fromUtf8(pgField(result, PG_DIAG_TABLE_NAME));
    return failure;
}

ResultSet resultSetOf(const PGresult *result)
{
    ResultSet set;
    const int columns = PQnfields(result);
    const int rows = PQntuples(result);
    for (int column = 0; column < columns; ++column) {
        set.columns.append(QString::fromUtf8(PQfname(result, column)));
        set.typeOids.append(PQftype(result, column));
    }
    set.rows.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        QVariantList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column)
            values.append(PQgetisnull(result, row, column)
                              ? QVariant()
                              : decodeValue(PQgetvalue(result, row, column), PQgetlength(result, row, column), set.typeOids[column]));
        set.rows.append(std::move(values));
    }
    set.affected = QByteArray(PQcmdTuples(const_cast<PGresult *>(result))).toInt();
    return set;
}

} // namespace punte
