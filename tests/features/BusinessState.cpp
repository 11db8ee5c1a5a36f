// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/BusinessState.h"

namespace punte {

namespace {

struct LeftOut {
    const char *table;
    const char *why;
};

// An undo is itself an action and is kept like every other: these tables only ever grow.
constexpr LeftOut historyTables[] = {
    {"core.actions", "one row per command, also per undo"},
    {"core.audit_logs", "the ledger: who changed what, never rewritten"},
    {"core.audit_diffs", "the ledger's values before and after"},
    {"core.auth_sessions", "the register of who signed in; restarting the window signs in again"},
    {"core.notifications", "what somebody was told: rules derive it, people only tick it off"},
    {"core.notification_preferences", "how a person wants to be told"},
    {"core.feed_state", "the epoch of the change feed"},
    {"core.counters", "numbers given away are not given again: gaps are allowed"},
    {"core.schema_version", "the migrations"},
    {"core.import_rows", "what a file said, row by row: still to be read when its import was taken back"},
    {"core.attachment_blobs", "contents stay for the redo of an attached file; the row that names them is what counts"},
    {"core.attachment_uploads", "pieces on their way"},
};

// Said by a save about itself, as a row taken back was saved once more; and when somebody signed in, as a restart does.
constexpr auto bookkeeping = "'{version,updated_at,updated_by,action_id,last_login_at}'::text[]";

} // namespace

QMap<QString, QString> businessState(TestDatabase &database)
{
    QStringList excluded;
    for (const LeftOut &table : historyTables)
        excluded << QStringLiteral("'%1'").arg(QLatin1String(table.table));
    const QList<QStringList> tables = database.rows(QStringLiteral(
        "SELECT c.oid::regclass::text, EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'deleted_at')"
        " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('core', 'crm', 'sec')"
        " AND c.oid::regclass::text NOT IN (%1) ORDER BY 1").arg(excluded.join(QLatin1Char(','))));
    QMap<QString, QString> state;
    for (const QStringList &table : tables) {
        // A created row that was taken back lies in the bin, where people look for deleted things: live rows only.
        const QString live = table.at(1) == QLatin1String("t") ? QStringLiteral("WHERE t.deleted_at IS NULL") : QString();
        state.insert(table.at(0), database.value(QStringLiteral("SELECT count(*) || ' rows ' || coalesce(md5(string_agg(x.row, '|' ORDER BY x.row)), '-')"
                                                                " FROM (SELECT (to_jsonb(t) - %2)::text AS row FROM %1 t %3) x")
                                                     .arg(table.at(0), QLatin1String(bookkeeping), live)));
    }
    return state;
}

QStringList differingTables(const QMap<QString, QString> &a, const QMap<QString, QString> &b)
{
    QStringList different;
    for (auto it = a.begin(); it != a.end(); ++it)
        if (b.value(it.key()) != it.value())
            different << QStringLiteral("%1: %2 / %3").arg(it.key(), it.value(), b.value(it.key()));
    for (auto it = b.begin(); it != b.end(); ++it)
        if (!a.contains(it.key()))
            different << it.key();
    return different;
}

} // namespace punte
