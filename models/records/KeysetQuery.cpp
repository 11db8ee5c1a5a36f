// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/KeysetQuery.h"

#include "models/records/Enums.h"

namespace punte {

namespace {

struct SortKey {
    QString expression;
    QString type;
    bool nullable = true;
};

// Enums sort in catalogue order, not by the alphabet of their codes.
QString catalogueOrder(const Field &field)
{
    QStringList codes;
    for (const EnumValue &value : Enums::values(field.enumName))
        codes.append(QStringLiteral("'%1'").arg(QString::fromLatin1(value.code)));
    return QStringLiteral("array_position(ARRAY[%1]::text[], (%2)::text)").arg(codes.join(QLatin1Char(',')),
                                                                                QString::fromUtf8(field.expression()));
}

QString keyTypeOf(const Field &field, bool ownSortColumn)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return QStringLiteral("bigint");
    case FieldKind::Money:
        return ownSortColumn ? QStringLiteral("bigint") : QStringLiteral("numeric");
    case FieldKind::Percent:
        return QStringLiteral("numeric");
    case FieldKind::Date:
        return QStringLiteral("date");
    case FieldKind::Instant:
        return QStringLiteral("timestamptz");
    case FieldKind::Bool:
        return QStringLiteral("boolean");
    case FieldKind::Enum:
        return ownSortColumn ? QStringLiteral("smallint") : QStringLiteral("int");
    default:
        return QStringLiteral("text");
    }
}

SortKey sortKeyOf(const TableInfo &table, const Field &field)
{
    SortKey key;
    const bool own = !field.sortColumn.isEmpty();
    key.type = keyTypeOf(field, own);
    if (own) {
        key.expression = QString::fromLatin1(field.sortColumn.contains('.') ? field.sortColumn : "t." + field.sortColumn);
        key.nullable = !(field.required && !field.sortColumn.contains('.'));
        return key;
    }
    if (field.isLink()) {
        const QByteArray display = table.displayExpressionOf(field);
        key.expression = QString::fromUtf8(display.isEmpty() ? field.expression() : display);
        if (display.isEmpty())
            key.type = QStringLiteral("uuid");
        return key;
    }
    if (field.kind == FieldKind::Enum) {
        key.expression = catalogueOrder(field);
        return key;
    }
    key.expression = QString::fromUtf8(field.expression());
    key.nullable = !(field.required && field.readExpression.isEmpty());
    return key;
}

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

// Collects parameters behind those of the filter.
struct KeysetQuery::Params {
    explicit Params(const CompiledFilter &filter)
        : list(filter.params)
    {
    }
    QString add(const QVariant &value, const QString &type)
    {
        list.append(value);
        return QStringLiteral("$%1::%2").arg(list.size()).arg(type);
    }
    QVariantList list;
};

KeysetQuery::KeysetQuery(const TableInfo &table, RowSelect select, CompiledFilter filter, const QByteArray &sortColumn, Qt::SortOrder order,
                         bool deleted)
    : m_name(table.key)
    , m_table(table.name)
    , m_searchKind(table.searchKind)
    , m_fromClause(QString::fromUtf8(table.fromClause.isEmpty() ? table.name + " t" : table.fromClause))
    , m_base(table.rowCondition(deleted))
    , m_select(std::move(select))
    , m_filter(std::move(filter))
    , m_ascending(order == Qt::AscendingOrder)
{
    if (const Field *field = table.field(sortColumn); field != nullptr) {
        const SortKey key = sortKeyOf(table, *field);
        m_key = key.expression;
        m_keyType = key.type;
        m_nullable = key.nullable;
    }
    m_joins = m_filter.needsJoins || !readsOnlyTable(m_base) || !readsOnlyTable(m_key);
    for (const Field &field : table.fields) {
        const bool money = field.kind == FieldKind::Money && field.inList;
        const QString currency = field.currencyColumn.isEmpty() ? QString() : QStringLiteral("t.%1").arg(QString::fromLatin1(field.currencyColumn));
        if (!money || (!m_totalColumns.isEmpty() && currency != m_totalCurrency))
            continue;
        const bool minor = !field.sortColumn.isEmpty();
        const QString expression = QString::fromUtf8(minor ? "t." + field.sortColumn : field.expression());
        m_totalColumns.append(field.column);
        m_totalMinor.append(minor);
        m_totalExpressions.append(expression);
        m_totalCurrency = currency;
        m_totalJoins = m_totalJoins || !readsOnlyTable(expression);
    }
}

void KeysetQuery::setKey(const QString &expression, const QString &type, bool nullable)
{
    m_key = expression;
    m_keyType = type;
    m_nullable = nullable;
    m_joins = m_filter.needsJoins || !readsOnlyTable(m_base) || !readsOnlyTable(m_key);
}

QString KeysetQuery::from(bool joins) const
{
    return joins ? m_fromClause : QString::fromLatin1(m_table) + QStringLiteral(" t");
}

QString KeysetQuery::where() const
{
    return QStringLiteral("%1 AND %2").arg(m_base, m_filter.condition);
}

QString KeysetQuery::keyParameter(Params &params, const RowKey &key) const
{
    return params.add(key.filled ? QVariant(key.value) : QVariant(), m_keyType);
}

// Rows with an empty key and rows with a filled one are two stretches of the order, each of which an index can walk.
QString KeysetQuery::stretch(Params &params, bool emptyKeys, const std::optional<RowKey> &start, bool reversed) const
{
    const QString compare = m_ascending != reversed ? QStringLiteral(">") : QStringLiteral("<");
    QString condition = where();
    if (m_nullable && !m_key.isEmpty())
        condition += QStringLiteral(" AND (%1) IS %2NULL").arg(m_key, emptyKeys ? QString() : QStringLiteral("NOT "));
    if (!start)
        return condition;
    if (m_key.isEmpty() || emptyKeys)
        return condition + QStringLiteral(" AND t.id %1 %2").arg(compare, params.add(uuidText(start->id), QStringLiteral("uuid")));
    const QString value = keyParameter(params, *start);
    return condition + QStringLiteral(" AND (%1, t.id) %2 (%3, %4)")
                           .arg(m_key, compare, value, params.add(uuidText(start->id), QStringLiteral("uuid")));
}

QString KeysetQuery::segment(Params &params, bool emptyKeys, const std::optional<RowKey> &start, bool reversed, const QString &list,
                             const QString &limit, bool joins) const
{
    const QString direction = m_ascending != reversed ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const bool byKey = !m_key.isEmpty() && !emptyKeys;
    const QString orderBy = byKey ? QStringLiteral("%1 %2, t.id %2").arg(m_key, direction) : QStringLiteral("t.id %1").arg(direction);
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4 %5")
        .arg(list, from(joins), stretch(params, emptyKeys, start, reversed), orderBy, limit);
}

Statement KeysetQuery::page(const std::optional<RowKey> &start, bool reversed, qint64 offset, int limit) const
{
    Params params(m_filter);
    const QString k = m_key.isEmpty() ? QStringLiteral("NULL::text") : QStringLiteral("(%1)").arg(m_key);
    const bool startEmpty = start && m_nullable && !start->filled;
    // Which stretches the page can touch: walking forward from an empty key only empty ones follow, and the other way round.
    QList<bool> stretches;
    if (!m_nullable || m_key.isEmpty())
        stretches = {false};
    else if (!reversed)
        stretches = startEmpty ? QList<bool> {true} : QList<bool> {false, true};
    else
        stretches = (!start || startEmpty) ? QList<bool> {true, false} : QList<bool> {false};
    // A far jump first finds the ids alone: skipped rows then cost an index entry, not a row with all its joins.
    const bool late = offset > 1000;
    const QString list = late || stretches.size() > 1 ? QStringLiteral("t.id, %1 AS k").arg(k)
                                                      : QStringLiteral("%1, (%2)::text AS k").arg(m_select.list(), k);
    Statement statement;
    statement.name = "list " + m_name;
    const bool direct = !late && stretches.size() == 1;
    if (direct) {
        statement.sql = segment(params, stretches.first(), start, reversed, list,
                                QStringLiteral("LIMIT %1 OFFSET %2").arg(limit).arg(offset), true);
        statement.params = params.list;
        return statement;
    }
    const bool up = m_ascending != reversed;
    const QString direction = up ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const QString order = m_key.isEmpty() ? QStringLiteral("p.seg, p.id %1").arg(direction)
                                          : QStringLiteral("p.seg, p.k %1, p.id %1").arg(direction);
    const auto part = [&](qsizetype i, const QString &rows) {
        const bool own = start && startEmpty == stretches.at(i);
        return segment(params, stretches.at(i), own ? start : std::nullopt, reversed, list + QStringLiteral(", %1 AS seg").arg(i), rows, m_joins);
    };
    const QString counted = QStringLiteral("LIMIT %1 OFFSET %2").arg(limit).arg(offset);
    QString ids;
    if (stretches.size() == 1) {
        ids = part(0, counted);
    } else if (late) {
        // Sorting both together would sort all the skipped rows. The second one is only looked at where the first one ends.
        const QString skipped = QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                                    .arg(from(m_joins), stretch(params, stretches.at(0), start && startEmpty == stretches.at(0) ? start : std::nullopt, reversed));
        const QString rest = QStringLiteral("LIMIT (SELECT %1 - count(*) FROM p1) OFFSET (SELECT CASE WHEN EXISTS (SELECT 1 FROM p1) THEN 0 "
                                            "ELSE greatest(0, %2 - (%3)) END)")
                                 .arg(QString::number(limit), QString::number(offset), skipped);
        ids = QStringLiteral("WITH p1 AS MATERIALIZED (%1), p2 AS MATERIALIZED (%2) SELECT * FROM p1 UNION ALL SELECT * FROM p2")
                  .arg(part(0, counted), part(1, rest));
    } else {
        const QString both = QStringLiteral("LIMIT %1").arg(offset + limit);
        ids = QStringLiteral("SELECT * FROM ((%1) UNION ALL (%2)) p ORDER BY %3 LIMIT %4 OFFSET %5")
                  .arg(part(0, both), part(1, both), order).arg(limit).arg(offset);
    }
    statement.sql = QStringLiteral("WITH p AS MATERIALIZED (%1) SELECT %2, p.k::text AS k FROM p, %3 WHERE t.id = p.id ORDER BY %4")
                        .arg(ids, m_select.list(), m_fromClause, order);
    statement.params = params.list;
    return statement;
}

Statement KeysetQuery::walk(const std::optional<RowKey> &start, int limit, const QString &text) const
{
    Params params(m_filter);
    const QString k = m_key.isEmpty() ? QStringLiteral("NULL::text") : QStringLiteral("(%1)").arg(m_key);
    const QString rows = segment(params, false, start, false, QStringLiteral("t.id, %1 AS k").arg(k), QStringLiteral("LIMIT %1").arg(walkRows), m_joins);
    const QString what = params.add(text, QStringLiteral("text"));
    const QString kind = params.add(QString::fromLatin1(m_searchKind), QStringLiteral("text"));
    Statement statement;
    statement.name = "walk " + m_name;
    statement.sql = QStringLiteral("WITH w AS MATERIALIZED (SELECT r.id, r.k, row_number() OVER () AS n FROM (%1) r), "
                                   "f AS MATERIALIZED (SELECT a FROM core.search_among(%2, %3, (SELECT array_agg(w.id ORDER BY w.n) FROM w), %4) a), "
                                   "p AS MATERIALIZED (SELECT w.* FROM w, f WHERE w.id = f.a ORDER BY w.n LIMIT %4) "
                                   "SELECT %5, p.k::text AS k FROM p, %6 WHERE t.id = p.id ORDER BY p.n")
                        .arg(rows, what, kind, QString::number(limit), m_select.list(), m_fromClause);
    statement.params = params.list;
    return statement;
}

Statement KeysetQuery::everything(const QList<QUuid> &ids, bool only) const
{
    Params params(m_filter);
    QString condition = where();
    if (only || !ids.isEmpty()) {
        QStringList named;
        for (const QUuid &id : ids)
            named.append(uuidText(id));
        condition += QStringLiteral(" AND %1t.id = ANY (%2)").arg(only ? QString() : QStringLiteral("NOT "), params.add(named, QStringLiteral("uuid[]")));
    }
    const QString direction = m_ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    QString order = QStringLiteral("t.id %1").arg(direction);
    if (!m_key.isEmpty())
        order = QStringLiteral("%1 %2 NULLS LAST, %3").arg(m_key, direction, order);
    Statement statement;
    statement.name = "all " + m_name;
    statement.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4").arg(m_select.list(), from(true), condition, order);
    statement.params = params.list;
    return statement;
}

Statement KeysetQuery::count() const
{
    Statement statement;
    statement.name = "count " + m_name;
    const QString filled = m_key.isEmpty() || !m_nullable ? QStringLiteral("count(*)") : QStringLiteral("count(%1)").arg(m_key);
    statement.sql = QStringLiteral("SELECT count(*) AS n, %1 AS filled FROM %2 WHERE %3").arg(filled, from(m_joins), where());
    statement.params = m_filter.params;
    return statement;
}

Statement KeysetQuery::countBefore(const RowKey &key) const
{
    Params params(m_filter);
    QString before;
    const QString id = params.add(uuidText(key.id), QStringLiteral("uuid"));
    const QString less = m_ascending ? QStringLiteral("<") : QStringLiteral(">");
    if (m_key.isEmpty()) {
        before = QStringLiteral("t.id %1 %2").arg(less, id);
    } else if (!key.filled) {
        before = QStringLiteral("((%1) IS NOT NULL OR t.id %2 %3)").arg(m_key, less, id);
    } else {
        before = QStringLiteral("(%1, t.id) %2 (%3, %4)").arg(m_key, less, keyParameter(params, key), id);
    }
    Statement statement;
    statement.name = "place " + m_name;
    statement.sql = QStringLiteral("SELECT count(*) AS n FROM %1 WHERE %2 AND %3").arg(from(m_joins), where(), before);
    statement.params = params.list;
    return statement;
}

Statement KeysetQuery::estimate() const
{
    Statement statement;
    statement.name = "estimate " + m_name;
    statement.sql = QStringLiteral("SELECT greatest(reltuples, 0)::bigint AS n FROM pg_class WHERE oid = $1::regclass");
    statement.params = {QString::fromLatin1(m_table)};
    return statement;
}

Statement KeysetQuery::bookmarks(int step) const
{
    const QString direction = m_ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const auto stretch = [&](bool emptyKeys) {
        const bool byKey = !m_key.isEmpty() && !emptyKeys;
        QString condition = where();
        if (m_nullable && !m_key.isEmpty())
            condition += QStringLiteral(" AND (%1) IS %2NULL").arg(m_key, emptyKeys ? QString() : QStringLiteral("NOT "));
        const QString order = byKey ? QStringLiteral("%1 %2, t.id %2").arg(m_key, direction) : QStringLiteral("t.id %1").arg(direction);
        return QStringLiteral("SELECT b.id, b.k::text AS k, %1 AS empty, b.n FROM (SELECT t.id, %2 AS k, row_number() OVER (ORDER BY %3) AS n "
                              "FROM %4 WHERE %5) b WHERE b.n % %6 = 0")
            .arg(emptyKeys ? QStringLiteral("true") : QStringLiteral("false"), byKey ? m_key : QStringLiteral("NULL::text"), order,
                 from(m_joins), condition, QString::number(step));
    };
    Statement statement;
    statement.name = "bookmarks " + m_name;
    statement.sql = stretch(false);
    if (m_nullable && !m_key.isEmpty())
        statement.sql += QStringLiteral(" UNION ALL ") + stretch(true);
    statement.params = m_filter.params;
    return statement;
}

Statement KeysetQuery::rows(const QList<QUuid> &ids, const QList<RowKey> &anchors, bool filtered) const
{
    Params params(filtered ? m_filter : CompiledFilter {});
    QStringList wanted;
    for (const QUuid &id : ids)
        wanted.append(uuidText(id));
    QVariantList keys;
    QStringList anchorIds;
    for (const RowKey &anchor : anchors) {
        keys.append(anchor.filled ? QVariant(anchor.value) : QVariant());
        anchorIds.append(uuidText(anchor.id));
    }
    const QString less = m_ascending ? QStringLiteral("<") : QStringLiteral(">");
    QString pos;
    if (m_key.isEmpty()) {
        pos = QStringLiteral("(SELECT count(*) FROM unnest(%1) a(id) WHERE a.id %2 t.id)")
                  .arg(params.add(anchorIds, QStringLiteral("uuid[]")), less);
    } else {
        const QString keyArray = params.add(keys, m_keyType + QStringLiteral("[]"));
        pos = QStringLiteral("(SELECT count(*) FROM unnest(%1, %2) a(k, id) WHERE CASE WHEN a.k IS NULL THEN (%3) IS NULL AND a.id %4 t.id "
                             "ELSE (%3) IS NULL OR a.k %4 (%3) OR (a.k = (%3) AND a.id %4 t.id) END)")
                  .arg(keyArray, params.add(anchorIds, QStringLiteral("uuid[]")), m_key, less);
    }
    const QString k = m_key.isEmpty() ? QStringLiteral("NULL::text") : QStringLiteral("(%1)::text").arg(m_key);
    Statement statement;
    statement.name = "reread " + m_name;
    const QString direction = m_ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const QString order = m_key.isEmpty() ? QStringLiteral("t.id %1").arg(direction)
                                          : QStringLiteral("(%1) IS NULL, (%1) %2, t.id %2").arg(m_key, direction);
    statement.sql = QStringLiteral("SELECT %1, %2 AS k, %3 AS pos FROM %4 WHERE %5 AND t.id = ANY(%6) ORDER BY %7")
                        .arg(m_select.list(), k, pos, m_fromClause, filtered ? where() : m_base, params.add(wanted, QStringLiteral("uuid[]")),
                             order);
    statement.params = params.list;
    return statement;
}

Statement KeysetQuery::totals() const
{
    const bool joins = m_joins || m_totalJoins;
    QString list = QStringLiteral("%1 AS currency, count(*) AS n").arg(m_totalCurrency.isEmpty() ? QStringLiteral("''::text")
                                                                                                : QStringLiteral("(%1)::text").arg(m_totalCurrency));
    for (qsizetype i = 0; i < m_totalExpressions.size(); ++i)
        list += QStringLiteral(", sum(%1)::text AS s%2").arg(m_totalExpressions.at(i)).arg(i);
    Statement statement;
    statement.name = "totals " + m_name;
    statement.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 GROUP BY 1 ORDER BY 1").arg(list, from(joins), where());
    statement.params = m_filter.params;
    return statement;
}

RowKey KeysetQuery::key(const QVariantList &result) const
{
    RowKey key;
    key.id = result.value(0).toUuid();
    const QVariant value = result.value(m_select.width());
    key.filled = value.isValid() && !value.isNull();
    key.value = value.toString();
    return key;
}

} // namespace punte
