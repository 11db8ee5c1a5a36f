// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include <QJsonDocument>
#include <QUuid>

#include <cstdio>
#include <cstdlib>

namespace punte {

namespace {

AdminSession openDesk(const ConnectionSettings &settings)
{
    auto session = AdminSession::open(settings);
    if (!session) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(settings.login), qUtf8Printable(session.error().detail));
        std::exit(70);
    }
    return std::move(*session);
}

} // namespace

Desk::Desk(const TestDatabase &database, const QString &login)
    : m_session(openDesk(database.as(login)))
{
}

QString Desk::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Outcome Desk::query(const QString &sql, const QStringList &params)
{
    auto answer = m_session.rows(sql, params);
    if (answer)
        return {.rows = *answer, .state = {}, .rule = {}, .args = {}, .constraint = {}};
    // Set-up connections hand on all the server said, line by line: the rule's json is one of the lines.
    QJsonObject args;
    for (const QString &line : answer.error().detail.split(u'\n')) {
        if (line.startsWith(u'{') && args.isEmpty())
            args = QJsonDocument::fromJson(line.toUtf8()).object();
    }
    return {.rows = {},
            .state = answer.error().sqlState.isEmpty() ? QStringLiteral("offline") : answer.error().sqlState,
            .rule = args.value(QLatin1String("rule")).toString(),
            .args = args,
            .constraint = answer.error().constraint};
}

QString Desk::value(const QString &sql, const QStringList &params)
{
    const Outcome answer = query(sql, params);
    return answer.ok() ? answer.first() : QStringLiteral("error ") + answer.state;
}

Outcome Desk::tryMake(const QString &table, const Columns &columns)
{
    m_action = newId();
    QStringList places;
    for (int i = 0; i < columns.size(); ++i)
        places.append(QStringLiteral("$%1").arg(i + 2));
    return query(QStringLiteral("WITH u AS (INSERT INTO %1 (action_id, %2) VALUES ($1, %3) RETURNING id), "
                                "a AS (INSERT INTO core.actions (id, label) SELECT $1, 'create' FROM u) SELECT id FROM u")
                     .arg(table, QStringList(columns.keys()).join(QStringLiteral(", ")), places.join(QStringLiteral(", "))),
                 QStringList{m_action} + QStringList(columns.values()));
}

QString Desk::make(const QString &table, const Columns &columns)
{
    const Outcome made = tryMake(table, columns);
    if (!made.ok() || made.rows.isEmpty()) {
        std::fprintf(stderr, "insert into %s refused: %s %s %s\n", qUtf8Printable(table), qUtf8Printable(made.state),
                     qUtf8Printable(made.rule), qUtf8Printable(made.constraint));
        std::exit(70);
    }
    return made.first();
}

Outcome Desk::saveAt(int version, const QString &table, const QString &id, const Columns &columns, const QString &label)
{
    m_action = newId();
    QStringList sets;
    for (const QString &column : columns.keys())
        sets.append(QStringLiteral("%1 = $%2").arg(column).arg(sets.size() + 4));
    return query(QStringLiteral("WITH u AS (UPDATE %1 SET version = %2, action_id = $1, %3 WHERE id = $2 RETURNING id, version), "
                                "a AS (INSERT INTO core.actions (id, label) SELECT $1, $3 FROM (SELECT 1 FROM u LIMIT 1) s) SELECT id FROM u")
                     .arg(table)
                     .arg(version + 1)
                     .arg(sets.join(QStringLiteral(", "))),
                 QStringList{m_action, id, label} + QStringList(columns.values()));
}

Outcome Desk::save(const QString &table, const QString &id, const Columns &columns, const QString &label)
{
    return saveAt(value(QStringLiteral("SELECT version FROM %1 WHERE id = $1").arg(table), {id}).toInt(), table, id, columns, label);
}

Outcome Desk::remove(const QString &table, const QString &id)
{
    return save(table, id, {{QStringLiteral("deleted_at"), QStringLiteral("now")}}, QStringLiteral("delete"));
}

Outcome Desk::undo(QString action)
{
    m_action = newId();
    return query(QStringLiteral("SELECT table_name, row_id, outcome, reason FROM core.undo($1, $2)"), {action, m_action});
}

QStringList undoLines(const Outcome &undone)
{
    QStringList lines;
    for (const QStringList &row : undone.rows)
        lines.append((row.value(0) + u' ' + row.value(2) + u' ' + row.value(3)).trimmed());
    lines.sort();
    return undone.ok() ? lines : QStringList{QStringLiteral("refused ") + undone.state + u' ' + undone.rule};
}

} // namespace punte
