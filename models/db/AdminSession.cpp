// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/AdminSession.h"

#include "models/db/ErrorMapping.h"
#include "models/db/PgConnect.h"

#include <libpq-fe.h>

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace punte {

namespace {

/// Set-up needs the server's own words, which `appErrorOf` leaves out for people: they go into `detail`.
AppError adminResultError(PGconn *connection, const PGresult *result)
{
    const PgFailure failure = result ? pgFailureOf(result) : PgFailure{};
    AppError error = appErrorOf(failure);
    QStringList lines{result ? failure.message : QString::fromUtf8(PQerrorMessage(connection)).trimmed()};
    // Classes 22 and 23 tell the values of the row there.
    if (!error.sqlState.startsWith(QLatin1String("22")) && !error.sqlState.startsWith(QLatin1String("23")) && result)
        lines << failure.detail << QString::fromUtf8(PQresultErrorField(result, PG_DIAG_CONTEXT));
    lines.removeAll(QString());
    if (!error.sqlState.startsWith(QLatin1String("PU"))) // there the detail is json that callers read
        error.detail = lines.join(u'\n');
    return error;
}

struct ResultCloser {
    void operator()(PGresult *result) const { PQclear(result); }
};
using AdminResult = std::unique_ptr<PGresult, ResultCloser>;

bool isGoodAdminResult(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

struct KeptSessions {
    int depth = 0; // how many Reuse live in this thread
    std::vector<PGconn *> idle;
};
thread_local KeptSessions keptSessions;

/// One that was kept for the same database and login, or null.
PGconn *takeKeptSession(const ConnectionSettings &settings)
{
    const auto fits = [&](PGconn *connection) {
        return settings.hosts == QString::fromUtf8(PQhost(connection)) && settings.database == QString::fromUtf8(PQdb(connection))
            && settings.login == QString::fromUtf8(PQuser(connection));
    };
    const auto found = std::find_if(keptSessions.idle.begin(), keptSessions.idle.end(), fits);
    if (found == keptSessions.idle.end())
        return nullptr;
    PGconn *connection = *found;
    keptSessions.idle.erase(found);
    return connection;
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> libpqKeywords(const ConnectionSettings &settings)
{
    QList<std::pair<QByteArray, QByteArray>> keywords;
    const auto add = [&keywords](const char *name, const QString &value) {
        if (!value.isEmpty())
            keywords.append({QByteArray(name), value.toUtf8()});
    };
    add("host", settings.hosts);
    add("port", settings.ports.isEmpty() ? QStringLiteral("5432") : settings.ports);
    add("dbname", settings.database);
    add("user", settings.login);
    add("password", settings.password);
    add("sslmode", settings.sslMode.isEmpty() && settings.hosts.startsWith(u'/') ? QStringLiteral("disable") : settings.sslMode);
    add("target_session_attrs", settings.sessionAttrs.isEmpty() ? QStringLiteral("any") : settings.sessionAttrs);
    add("application_name", settings.applicationName);
    add("client_encoding", QStringLiteral("UTF8"));
    return keywords;
}

void AdminSession::Closer::operator()(pg_conn *connection) const
{
    if (keptSessions.depth == 0 || PQstatus(connection) != CONNECTION_OK || PQhost(connection)[0] != '/'
        || PQtransactionStatus(connection) != PQTRANS_IDLE) {
        PQfinish(connection);
        return;
    }
    // At once, not at the next use: locks of the session must not outlive it.
    if (const AdminResult cleaned(PQexec(connection, "DISCARD ALL")); isGoodAdminResult(cleaned.get()))
        keptSessions.idle.push_back(connection);
    else
        PQfinish(connection);
}

AdminSession::Reuse::Reuse()
{
    ++keptSessions.depth;
}

AdminSession::Reuse::~Reuse()
{
    if (--keptSessions.depth > 0)
        return;
    for (PGconn *connection : std::exchange(keptSessions.idle, {}))
        PQfinish(connection);
}

AdminSession::AdminSession(pg_conn *connection)
    : m_connection(connection)
{
}

AdminSession::~AdminSession() = default;
AdminSession::AdminSession(AdminSession &&other) noexcept = default;
AdminSession &AdminSession::operator=(AdminSession &&other) noexcept = default;

Result<AdminSession> AdminSession::open(const ConnectionSettings &settings, std::chrono::seconds connectTimeout)
{
    auto keywords = libpqKeywords(settings);
    keywords.append({QByteArrayLiteral("connect_timeout"), QByteArray::number(qint64(connectTimeout.count()))});
    QVarLengthArray<const char *, 16> names;
    QVarLengthArray<const char *, 16> values;
    for (const auto &[name, value] : std::as_const(keywords)) {
        names.append(name.constData());
        values.append(value.constData());
    }
    names.append(nullptr);
    values.append(nullptr);
    PGconn *kept = takeKeptSession(settings);
    AdminSession session(kept ? kept : PQconnectdbParams(names.constData(), values.constData(), 0));
    PGconn *connection = session.m_connection.get();
    if (PQstatus(connection) != CONNECTION_OK)
        return std::unexpected(toldError(
            ErrorKind::Offline, [] { return QCoreApplication::translate("AdminSession", "The database cannot be reached."); },
            QString::fromUtf8(PQerrorMessage(connection)).trimmed()));
    PQsetNoticeProcessor(connection, [](void *, const char *) {}, nullptr);
    // Plain SET, because a pooler refuses start-up options; idle connections of ours must not be ended by a role's own timeouts.
    if (auto done = session.run(QStringLiteral("SET standard_conforming_strings = on; SET client_min_messages = warning; SET DateStyle = 'ISO';"
                                               "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;"
                                               "SET extra_float_digits = 1")); !done)
        return std::unexpected(done.error());
    return session;
}

Result<> AdminSession::run(const QString &sql)
{
    const AdminResult result(PQexec(m_connection.get(), sql.toUtf8().constData()));
    if (!isGoodAdminResult(result.get()))
        return std::unexpected(adminResultError(m_connection.get(), result.get()));
    return {};
}

Result<QList<QStringList>> AdminSession::rows(const QString &sql, const QStringList &params)
{
    QList<QByteArray> texts;
    texts.reserve(params.size());
    for (const QString &param : params)
        texts.append(param.toUtf8());
    QVarLengthArray<const char *, 16> values;
    for (qsizetype i = 0; i < params.size(); ++i)
        values.append(params.at(i).isNull() ? nullptr : texts.at(i).constData());
    const AdminResult result(PQexecParams(m_connection.get(), sql.toUtf8().constData(), int(values.size()), nullptr, values.constData(),
                                          nullptr, nullptr, 0));
    if (!isGoodAdminResult(result.get()))
        return std::unexpected(adminResultError(m_connection.get(), result.get()));
    QList<QStringList> all;
    const int columns = PQnfields(result.get());
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        QStringList line;
        for (int column = 0; column < columns; ++column) {
            line.append(PQgetisnull(result.get(), row, column)
                            ? QString()
                            : QString::fromUtf8(PQgetvalue(result.get(), row, column), PQgetlength(result.get(), row, column)));
        }
        all.append(line);
    }
    return all;
}

Result<QString> AdminSession::value(const QString &sql, const QStringList &params)
{
    auto all = rows(sql, params);
    if (!all)
        return std::unexpected(all.error());
    return all->isEmpty() || all->first().isEmpty() ? QString() : all->first().first();
}

Result<> AdminSession::begin(Begin how)
{
    switch (how) {
    case Begin::Plain:
        break;
    case Begin::Relaxed:
        return run(QStringLiteral("BEGIN; SET LOCAL synchronous_commit = off"));
    case Begin::Snapshot:
        return run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL TimeZone = 'UTC'"));
    }
    return run(QStringLiteral("BEGIN"));
}

Result<> AdminSession::commit()
{
    return run(QStringLiteral("COMMIT"));
}

Result<> AdminSession::analyze()
{
    return run(QStringLiteral("ANALYZE"));
}

bool AdminSession::inTransaction() const
{
    return PQtransactionStatus(m_connection.get()) == PQTRANS_INTRANS;
}

int AdminSession::backendPid() const
{
    return PQbackendPID(m_connection.get());
}

QString AdminSession::quotedName(const QString &name)
{
    QString inner = name;
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

} // namespace punte
