// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Saves.h"

#include "models/db/PgText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

namespace punte {

namespace {

QJsonValue saveValueToJson(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::QUuid:
        return value.toUuid().isNull() ? QJsonValue(QJsonValue::Null) : value.toUuid().toString(QUuid::WithoutBraces);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    case QMetaType::QJsonObject:
        return value.toJsonObject();
    case QMetaType::QJsonArray:
        return value.toJsonArray();
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return value.toString(); // numbers as text: a JSON number is a double and loses digits
    }
}

QString saveRowsJson(const QList<RowChange> &rows)
{
    QJsonArray list;
    for (const RowChange &row : rows) {
        QJsonObject object;
        for (auto it = row.values.begin(); it != row.values.end(); ++it) {
            // JSON would turn half a character into another one without a word. The database layer refuses such a text with its reason.
            if (const QString text = it.value().toStringList().join(QChar(u'\n')); !isStorableText(text))
                return text;
            object.insert(it.key(), saveValueToJson(it.value()));
        }
        object.insert(QStringLiteral("id"), row.id.toString(QUuid::WithoutBraces));
        object.insert(QStringLiteral("version"), row.version);
        list.append(object);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QStringList savedColumns(const QList<RowChange> &rows)
{
    QSet<QString> columns;
    for (const RowChange &row : rows) {
        for (auto it = row.values.begin(); it != row.values.end(); ++it)
            columns.insert(it.key());
    }
    QStringList sorted(columns.begin(), columns.end());
    sorted.sort();
    return sorted;
}

QString labelJson(const ActionLabel &label)
{
    return QString::fromUtf8(QJsonDocument(label.args).toJson(QJsonDocument::Compact));
}

// $2 action, $3 label, $4 arguments; `written` is the CTE that holds the written rows.
QString actionClause(QLatin1String written)
{
    return QStringLiteral("a AS (INSERT INTO core.actions (id, label, label_args) SELECT $2::uuid, $3::text, $4::jsonb "
                          "FROM (SELECT 1 FROM %1 LIMIT 1) s)")
        .arg(written);
}

} // namespace

Statement Saves::update(const QByteArray &table, const QList<RowChange> &changes, const QUuid &action, const ActionLabel &label)
{
    const QStringList columns = savedColumns(changes);
    const bool uniform = std::all_of(changes.begin(), changes.end(), [&](const RowChange &c) { return c.values.size() == columns.size(); });
    QStringList sets;
    for (const QString &column : columns) {
        sets.append(uniform ? QStringLiteral("%1 = v.%1").arg(column)
                            : QStringLiteral("%1 = CASE WHEN jsonb_exists(r.j, '%1') THEN v.%1 ELSE t.%1 END").arg(column));
    }
    sets.append(QStringLiteral("version = v.version + 1"));
    sets.append(QStringLiteral("action_id = $2::uuid"));
    Statement statement;
    statement.name = "save " + table;
    statement.sql = QStringLiteral("WITH u AS (UPDATE %1 t SET %2 FROM jsonb_array_elements($1::jsonb) r(j), "
                                   "LATERAL jsonb_populate_record(NULL::%1, r.j) v WHERE t.id = v.id AND t.deleted_at IS NULL "
                                   "RETURNING t.id, t.version), %3 SELECT id, version FROM u")
                        .arg(QString::fromLatin1(table), sets.join(QStringLiteral(", ")), actionClause(QLatin1String("u")));
    statement.params = {saveRowsJson(changes), action, QString::fromLatin1(label.code), labelJson(label)};
    return statement;
}

Statement Saves::insert(const QByteArray &table, const QList<RowChange> &rows, const QUuid &action, const ActionLabel &label)
{
    const QStringList columns = savedColumns(rows);
    QStringList targets {QStringLiteral("id"), QStringLiteral("action_id")};
    QStringList values {QStringLiteral("v.id"), QStringLiteral("$2::uuid")};
    for (const QString &column : columns) {
        targets.append(column);
        values.append(QStringLiteral("v.%1").arg(column));
    }
    Statement statement;
    statement.name = "create " + table;
    statement.sql = QStringLiteral("WITH i AS (INSERT INTO %1 (%2) SELECT %3 FROM jsonb_populate_recordset(NULL::%1, $1::jsonb) v "
                                   "RETURNING id, version), %4 SELECT id, version FROM i")
                        .arg(QString::fromLatin1(table), targets.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")),
                             actionClause(QLatin1String("i")));
    statement.params = {saveRowsJson(rows), action, QString::fromLatin1(label.code), labelJson(label)};
    return statement;
}

Statement Saves::softDelete(const QByteArray &table, const QList<RowChange> &rows, const QUuid &action, const ActionLabel &label)
{
    Statement statement;
    statement.name = "delete " + table;
    statement.sql = QStringLiteral("WITH u AS (UPDATE %1 t SET deleted_at = now(), version = v.version + 1, action_id = $2::uuid "
                                   "FROM jsonb_populate_recordset(NULL::%1, $1::jsonb) v WHERE t.id = v.id AND t.deleted_at IS NULL "
                                   "RETURNING t.id, t.version), %2 SELECT id, version FROM u")
                        .arg(QString::fromLatin1(table), actionClause(QLatin1String("u")));
    statement.params = {saveRowsJson(rows), action, QString::fromLatin1(label.code), labelJson(label)};
    return statement;
}

namespace {

// Over alias x; the parameters follow those that `params` already holds.
Result<QString> chosenRows(const TableInfo &table, const RowSelection &selection, QVariantList &params)
{
    QStringList ids;
    for (const QUuid &id : selection.ids)
        ids.append(id.toString(QUuid::WithoutBraces));
    params.append(ids);
    const QString named = QStringLiteral("x.id = ANY($%1::uuid[])").arg(params.size());
    Filter filter = selection.wholeFilter ? selection.filter : Filter();
    filter.terms += selection.only;
    QString chosen = QStringLiteral("x.deleted_at IS %1 AND ").arg(selection.deleted ? QLatin1String("NOT NULL") : QLatin1String("NULL"))
        + (selection.wholeFilter ? QStringLiteral("NOT ") + named : named);
    if (selection.wholeFilter || !filter.isEmpty()) {
        const Result<CompiledFilter> compiled = compileFilter(table, filter, int(params.size()) + 1, selection.deleted ? TextSearch::Title : TextSearch::Hits);
        if (!compiled)
            return std::unexpected(compiled.error());
        params += compiled->params;
        chosen += QStringLiteral(" AND x.id IN (SELECT t.id FROM %1 WHERE %2 AND %3)")
                      .arg(QString::fromUtf8(table.fromClause), table.rowCondition(selection.deleted), compiled->condition);
    }
    return chosen;
}

// The action of a command that comes in several statements is there from the first that found a row.
QString bulkActionClause(QLatin1String written, bool further)
{
    return actionClause(written).chopped(further ? 1 : 0) + (further ? QStringLiteral(" ON CONFLICT (tenant_id, id) DO NOTHING)") : QString());
}

} // namespace

Result<Statement> Saves::bulk(const TableInfo &table, const RowSelection &selection, const BulkChange &change, const QUuid &action,
                              const ActionLabel &label, bool further)
{
    Statement statement;
    statement.name = "bulk " + table.name;
    statement.params = {saveRowsJson({RowChange {{}, 0, change.values}}), action, QString::fromLatin1(label.code), labelJson(label)};
    QStringList sets;
    for (auto it = change.values.begin(); it != change.values.end(); ++it)
        sets.append(QStringLiteral("%1 = v.%1").arg(it.key()));
    if (!change.addTags.isEmpty() || !change.removeTags.isEmpty()) {
        statement.params << change.addTags << change.removeTags;
        sets.append(QStringLiteral("%1 = (SELECT coalesce(array_agg(g.tag ORDER BY g.n), '{}') FROM (SELECT w.tag, min(w.n) AS n "
                                   "FROM unnest(coalesce(x.%1, '{}') || $5::text[]) WITH ORDINALITY w (tag, n) GROUP BY w.tag) g "
                                   "WHERE g.tag <> ALL ($6::text[]))")
                        .arg(QString::fromLatin1(table.tagsColumn)));
    }
    if (change.life != BulkChange::Life::Keep)
        sets.append(change.life == BulkChange::Life::Delete ? QStringLiteral("deleted_at = now()") : QStringLiteral("deleted_at = NULL"));
    sets.append(QStringLiteral("version = x.version + 1"));
    sets.append(QStringLiteral("action_id = $2::uuid"));
    const Result<QString> chosen = chosenRows(table, selection, statement.params);
    if (!chosen)
        return std::unexpected(chosen.error());
    statement.sql = QStringLiteral("WITH u AS (UPDATE %1 x SET %2 FROM jsonb_populate_recordset(NULL::%1, $1::jsonb) v "
                                   "WHERE %3 RETURNING x.id), %4 SELECT count(*) AS n FROM u")
                        .arg(QString::fromLatin1(table.name), sets.join(QStringLiteral(", ")), *chosen, bulkActionClause(QLatin1String("u"), further));
    return statement;
}

Result<Statement> Saves::taskForEach(const TableInfo &table, const RowSelection &selection, const QVariantMap &values, bool ownersDo,
                                     const QUuid &action, const ActionLabel &label, bool further)
{
    Statement statement;
    statement.name = "task for each " + table.name;
    statement.params = {saveRowsJson({RowChange {{}, 0, values}}), action, QString::fromLatin1(label.code), labelJson(label)};
    QStringList targets {QStringLiteral("action_id")};
    QStringList sources {QStringLiteral("$2::uuid")};
    for (auto it = values.begin(); it != values.end(); ++it) {
        targets.append(it.key());
        const bool owners = ownersDo && !table.ownerColumn.isEmpty() && it.key() == QLatin1String("assigned_to_user_id");
        sources.append(owners ? QStringLiteral("coalesce(x.%1, v.%2)").arg(QString::fromLatin1(table.ownerColumn), it.key()) : QStringLiteral("v.%1").arg(it.key()));
    }
    for (const auto &[column, expression] : table.taskLinks) {
        targets.append(QString::fromLatin1(column));
        sources.append(QString::fromLatin1(expression));
    }
    const Result<QString> chosen = chosenRows(table, selection, statement.params);
    if (!chosen)
        return std::unexpected(chosen.error());
    statement.sql = QStringLiteral("WITH i AS (INSERT INTO crm.tasks (%1) SELECT %2 FROM %3 x, jsonb_populate_recordset(NULL::crm.tasks, $1::jsonb) v "
                                   "WHERE %4 RETURNING id), %5 SELECT count(*) AS n FROM i")
                        .arg(targets.join(QStringLiteral(", ")), sources.join(QStringLiteral(", ")), QString::fromLatin1(table.name), *chosen,
                             bulkActionClause(QLatin1String("i"), further));
    return statement;
}

Result<Statement> Saves::selectedIds(const TableInfo &table, const RowSelection &selection, const QUuid &after, int limit)
{
    Statement statement;
    statement.name = "ids " + table.name;
    statement.params = {after.isNull() ? QVariant() : QVariant(after), limit};
    const Result<QString> chosen = chosenRows(table, selection, statement.params);
    if (!chosen)
        return std::unexpected(chosen.error());
    statement.sql = QStringLiteral("SELECT x.id FROM %1 x WHERE ($1::uuid IS NULL OR x.id > $1::uuid) AND %2 ORDER BY x.id LIMIT $2::int")
                        .arg(QString::fromLatin1(table.name), *chosen);
    return statement;
}

Statement Saves::lastEditor(const QByteArray &table, const QUuid &id, int readVersion)
{
    Statement statement;
    statement.name = "last editor " + table;
    // Each version is one line of the ledger.
    statement.sql = QStringLiteral("SELECT u.display_name, t.updated_at, (SELECT CASE WHEN count(*) = t.version - $2::int + 1 THEN min(h.at) END "
                                   "FROM core.history('%1', t.id, t.version - $2::int + 1) h) AS original_at "
                                   "FROM %1 t LEFT JOIN core.users u ON u.id = t.updated_by WHERE t.id = $1::uuid")
                        .arg(QString::fromLatin1(table));
    statement.params = {id, readVersion};
    return statement;
}

void ConflictInfo::takeEditor(const ResultSet &rows)
{
    theirName = rows.value(0, u"display_name").toString();
    theirTime = rows.value(0, u"updated_at").toDateTime();
    originalTime = rows.value(0, u"original_at").toDateTime();
}

QUuid Saves::newId()
{
    // RFC 9562: 48 bits of milliseconds, then random. New rows land together at the end of their indexes.
    alignas(quint32) quint8 bytes[16];
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes), 4);
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = quint8(ms >> (8 * (5 - i)));
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x70);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes), 16));
}

AppError Saves::notVisible()
{
    return toldError(ErrorKind::Denied, [] { return QCoreApplication::translate("Saves", "The record is not there any more, or you may not change it."); });
}

} // namespace punte
