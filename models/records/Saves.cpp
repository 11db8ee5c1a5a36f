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

Result<Statement> Saves::bulk(const TableInfo &table, const RowSelection &selection, const QVariantMap &values, bool deleted,
                              const QUuid &action, const ActionLabel &label)
{
    RowChange change;
    change.values = values;
    QStringList sets;
    for (auto it = values.begin(); it != values.end(); ++it)
        sets.append(QStringLiteral("%1 = v.%1").arg(it.key()));
    if (deleted)
        sets.append(QStringLiteral("deleted_at = now()"));
    sets.append(QStringLiteral("version = x.version + 1"));
    sets.append(QStringLiteral("action_id = $2::uuid"));
    QStringList ids;
    for (const QUuid &id : selection.ids)
        ids.append(id.toString(QUuid::WithoutBraces));
    Statement statement;
    statement.name = "bulk " + table.name;
    statement.params = {saveRowsJson({change}), action, QString::fromLatin1(label.code), labelJson(label), ids};
    QString chosen;
    if (selection.wholeFilter) {
        const Result<CompiledFilter> filter = compileFilter(table, selection.filter, 6);
        if (!filter)
            return std::unexpected(filter.error());
        statement.params += filter->params;
        const QString base = table.baseCondition.isEmpty() ? QStringLiteral("TRUE") : QString::fromUtf8(table.baseCondition);
        chosen = QStringLiteral("x.id IN (SELECT t.id FROM %1 WHERE %2 AND %3) AND NOT x.id = ANY($5::uuid[])")
                     .arg(QString::fromUtf8(table.fromClause), base, filter->condition);
    } else {
        chosen = QStringLiteral("x.id = ANY($5::uuid[])");
    }
    statement.sql = QStringLiteral("WITH u AS (UPDATE %1 x SET %2 FROM jsonb_populate_recordset(NULL::%1, $1::jsonb) v "
                                   "WHERE x.deleted_at IS NULL AND %3 RETURNING x.id), %4 SELECT count(*) AS n FROM u")
                        .arg(QString::fromLatin1(table.name), sets.join(QStringLiteral(", ")), chosen, actionClause(QLatin1String("u")));
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
    AppError error;
    error.kind = ErrorKind::Denied;
    error.what = QCoreApplication::translate("Saves", "The record is not there any more, or you may not change it.");
    return error;
}

} // namespace punte
