// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/PlainSession.h"

#include <QtGlobal>

#include <libpq-fe.h>

namespace punte {

void PlainSession::Closer::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

PlainSession::PlainSession(const ConnectionSettings &settings)
{
    const QByteArray host = settings.hosts.toUtf8();
    const QByteArray port = settings.ports.toUtf8();
    const QByteArray database = settings.database.toUtf8();
    const QByteArray login = settings.login.toUtf8();
    const char *keywords[] = { "host", "port", "dbname", "user", "application_name", "client_encoding", nullptr };
    const char *values[] = { host.constData(), port.constData(), database.constData(), login.constData(), "psql", "UTF8", nullptr };
    m_connection.reset(PQconnectdbParams(keywords, values, 0));
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        qFatal("cannot sign in as %s: %s", login.constData(), PQerrorMessage(m_connection.get()));
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
}

Answer PlainSession::run(const QString &sql)
{
    Answer answer;
    PGconn *connection = m_connection.get();
    if (!PQsendQuery(connection, sql.toUtf8().constData())) {
        answer.state = QStringLiteral("08006");
        return answer;
    }
    while (PGresult *result = PQgetResult(connection)) {
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_COPY_IN) {
            PQputCopyEnd(connection, nullptr);
        } else if (status == PGRES_COPY_OUT) {
            char *line = nullptr;
            for (answer.count = 0; PQgetCopyData(connection, &line, 0) > 0; ++answer.count) {
                answer.rows.append({ QString::fromUtf8(line).trimmed() });
                PQfreemem(line);
            }
        } else if (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE) {
            const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
            const char *detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
            answer = {};
            answer.state = QString::fromLatin1(state ? state : "08006");
            answer.message = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)) + u' ' + QString::fromUtf8(detail);
        } else if (answer.ok() && status == PGRES_TUPLES_OK) {
            answer.rows.clear();
            answer.count = PQntuples(result);
            for (int row = 0; row < answer.count; ++row) {
                QStringList cells;
                for (int column = 0; column < PQnfields(result); ++column)
                    cells.append(PQgetisnull(result, row, column) ? QString() : QString::fromUtf8(PQgetvalue(result, row, column)));
                answer.rows.append(cells);
            }
        } else if (answer.ok() && *PQcmdTuples(result)) {
            answer.count = QByteArray(PQcmdTuples(result)).toInt();
        }
        PQclear(result);
    }
    return answer;
}

Answer PlainSession::probe(const QString &sql)
{
    run(QStringLiteral("BEGIN"));
    Answer answer = run(sql);
    run(QStringLiteral("ROLLBACK"));
    return answer;
}

QStringList PlainSession::notices()
{
    QStringList payloads;
    PQconsumeInput(m_connection.get());
    while (PGnotify *notice = PQnotifies(m_connection.get())) {
        payloads.append(QString::fromUtf8(notice->extra));
        PQfreemem(notice);
    }
    return payloads;
}

} // namespace punte
