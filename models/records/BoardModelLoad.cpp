// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/db/ErrorMapping.h"
#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/Enums.h"

namespace punte {

namespace {
constexpr int boardStreamPage = 250; // each page is laid out at once, and a person may be scrolling
constexpr int boardDetailsAtOnce = 200;

Int128 boardSumOf(const QVariant &value)
{
    const QString text = value.toString();
    Int128 sum = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            sum = sum * 10 + c.digitValue();
    }
    return text.startsWith(QLatin1Char('-')) ? -sum : sum;
}
} // namespace

// Literals here are codes and numbers of the domain's own column list, never anything typed.
QString BoardModel::columnCondition(int column, QVariantList &params) const
{
    const BoardColumnInfo &info = m_source.columns.at(column);
    QString condition;
    if (m_source.isRanged()) {
        const QString state = QStringLiteral("t.%1").arg(QString::fromLatin1(m_source.stateColumn));
        QStringList parts;
        if (!info.from.isValid() && !info.until.isValid())
            parts.append(state + QStringLiteral(" IS NULL"));
        for (const auto &[day, comparison] : {std::pair(info.from, ">="), std::pair(info.until, "<")}) {
            if (!day.isValid())
                continue;
            params.append(day);
            parts.append(QStringLiteral("%1 %2 $%3::date").arg(state, QLatin1String(comparison)).arg(params.size()));
        }
        condition = parts.join(QStringLiteral(" AND "));
    } else if (m_source.stateSortColumn.isEmpty()) {
        condition = QStringLiteral("t.%1 = '%2'").arg(QString::fromLatin1(m_source.stateColumn), QString::fromLatin1(info.code));
    } else {
        const Field *field = m_table.field(m_source.stateColumn);
        const int number = Enums::order(field->enumName, QString::fromLatin1(info.code)) + 1;
        condition = QStringLiteral("t.%1 = %2").arg(QString::fromLatin1(m_source.stateSortColumn)).arg(number);
    }
    if (!info.windowColumn.isEmpty()) {
        params.append(Clock::today().addDays(-info.windowDays));
        condition += QStringLiteral(" AND t.%1 >= $%2::date").arg(QString::fromLatin1(info.windowColumn)).arg(params.size());
    }
    if (!m_source.condition.isEmpty())
        condition += QStringLiteral(" AND ") + QString::fromUtf8(m_source.condition);
    return condition;
}

Result<> BoardModel::makeQueries()
{
    const Result<CompiledFilter> filter = compileFilter(m_table, m_filter, 1);
    if (!filter)
        return std::unexpected(filter.error());
    m_compiled = *filter;
    for (int i = 0; i < m_columns.size(); ++i) {
        CompiledFilter own = m_compiled;
        own.condition += QStringLiteral(" AND ") + columnCondition(i, own.params);
        m_columns[i].query = KeysetQuery(m_table, m_select, own, m_sortColumn, m_sortOrder);
        if (m_sortColumn.isEmpty())
            m_columns[i].query.setKey(QStringLiteral("t.%1").arg(QString::fromLatin1(m_source.rankColumn)), QStringLiteral("text"), false);
    }
    return {};
}

// Grouped by the cards' own weight, so that the sums come from one covering index and no stage has to be joined.
Statement BoardModel::headsStatement() const
{
    const bool sums = !m_source.amountMinorColumn.isEmpty();
    const QString currency = sums ? QStringLiteral("t.%1::text").arg(QString::fromLatin1(m_source.currencyColumn)) : QStringLiteral("''::text");
    const QString minor = sums ? QStringLiteral("t.%1").arg(QString::fromLatin1(m_source.amountMinorColumn)) : QStringLiteral("NULL::bigint");
    const QString percent = m_source.percentColumn.isEmpty() ? QStringLiteral("NULL::int")
                                                             : QString::fromUtf8(percentExpression());
    const QString base = m_table.baseCondition.isEmpty() ? QStringLiteral("TRUE") : QString::fromUtf8(m_table.baseCondition);
    const QString from = m_compiled.needsJoins || !readsOnlyTable(base) ? QString::fromUtf8(m_table.fromClause)
                                                                       : QString::fromLatin1(m_table.name) + QStringLiteral(" t");
    Statement statement;
    statement.name = "heads " + m_table.key;
    statement.params = m_compiled.params;
    QStringList parts;
    for (int i = 0; i < m_columns.size(); ++i) {
        parts.append(QStringLiteral("(SELECT %1 AS place, %2 AS currency, %3 AS percent, count(*) AS n, count(%4) AS priced, "
                                    "sum(%4)::text AS minor FROM %5 WHERE %6 AND %7 AND %8 GROUP BY 2, 3)")
                         .arg(QString::number(i), currency, percent, minor, from, base, m_compiled.condition,
                              columnCondition(i, statement.params)));
    }
    statement.sql = parts.join(QStringLiteral(" UNION ALL "));
    return statement;
}

void BoardModel::takeHeads(const ResultSet &rows)
{
    QList<BoardHead> heads(m_columns.size());
    for (const QVariantList &row : rows.rows) {
        const int column = row.at(0).toInt();
        const int percent = row.at(2).isNull() ? m_source.columns.at(column).percent : row.at(2).toInt();
        heads[column].count += row.at(3).toLongLong();
        const qint64 priced = row.at(4).toLongLong();
        if (priced > 0) {
            const Int128 minor = boardSumOf(row.at(5));
            heads[column].add(row.at(1).toString().trimmed(), minor, minor * percent, priced);
        }
    }
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns[i].head = heads.at(i);
    Q_EMIT headsChanged();
}

void BoardModel::takeColumnInfo(const ResultSet &rows)
{
    for (int i = 0; i < rows.rows.size(); ++i) {
        const int column = columnOf(rows.value(i, u"code").toString().toLatin1());
        if (column < 0)
            continue;
        m_source.columns[column].percent = rows.value(i, u"percent").toInt();
        m_source.columns[column].staleAfterDays = rows.value(i, u"stale_after_days").toInt();
    }
}

BoardCard BoardModel::cardOf(const KeysetQuery &query, const QVariantList &values) const
{
    const RecordRow row = m_select.row(values);
    BoardCard card;
    card.id = row.id;
    card.version = row.version;
    card.values = row.values;
    card.key = query.key(values);
    card.rank = row.values.value(m_rankIndex).toString().toUtf8();
    card.column = columnOfState(row.values.value(m_stateIndex));
    const QVariant minor = row.values.value(m_minorIndex);
    card.hasAmount = minor.isValid() && !minor.isNull();
    card.minor = minor.toLongLong();
    card.currency = row.values.value(m_currencyIndex).toString().trimmed();
    const QVariant percent = row.values.value(m_percentIndex);
    card.percent = percent.isValid() && !percent.isNull() ? percent.toInt() : -1;
    return card;
}

void BoardModel::select()
{
    requestAll(false);
}

void BoardModel::refresh()
{
    if (m_selecting)
        m_staleSelect = true;
    else
        requestAll(m_selectedOnce);
}

void BoardModel::stop()
{
    if (!m_selecting)
        return;
    m_context = std::make_unique<QObject>(); // the end of the old one cancels what it asked for
    m_selecting = false;
    m_failed = true;
    m_lastError = cancelledError();
    Q_EMIT failed(m_lastError);
    Q_EMIT readyChanged();
}

void BoardModel::requestAll(bool keepDepth)
{
    if (const Result<> made = makeQueries(); !made) {
        m_lastError = made.error();
        m_failed = true;
        Q_EMIT failed(m_lastError);
        return;
    }
    m_context = std::make_unique<QObject>();
    m_selecting = true;
    m_failed = false;
    m_streaming = m_detailsRunning = m_changesRunning = m_headsRunning = m_staleSelect = false;
    m_changedIds.clear();
    Request request;
    request.lane = m_hidden ? Lane::Background : Lane::Interactive;
    if (!m_source.columnsQuery.isEmpty())
        request.statements.append(SqlStore::instance().statement(m_source.columnsQuery, {}));
    request.statements.append(headsStatement());
    for (const Column &column : std::as_const(m_columns)) {
        const int depth = keepDepth ? std::max(firstCards, int(column.cards.size())) : firstCards;
        request.statements.append(column.query.page(std::nullopt, false, 0, depth + 1));
    }
    m_database.run(m_context.get(), request, [this, keepDepth](const BatchResult &result) {
        m_selecting = false;
        if (!result) {
            m_lastError = result.error();
            m_failed = true;
            if (result.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(m_lastError);
            Q_EMIT readyChanged();
            whenLiveAgain(m_database, m_context.get(), [this, keepDepth] { requestAll(keepDepth); });
            return;
        }
        m_lastError = AppError {};
        showAll(*result, keepDepth);
    });
}

void BoardModel::showAll(const QList<ResultSet> &results, bool keepDepth)
{
    int at = 0;
    if (!m_source.columnsQuery.isEmpty())
        takeColumnInfo(results.at(at++));
    if (m_pendingActions.isEmpty())
        takeHeads(results.at(at));
    ++at;
    if (!keepDepth && m_pendingActions.isEmpty()) {
        resetColumns(results.mid(at));
    } else {
        for (int i = 0; i < m_columns.size(); ++i) {
            const int depth = keepDepth ? std::max(firstCards, int(m_columns.at(i).cards.size())) : firstCards;
            fillColumn(i, results.at(at + i), results.at(at + i).rows.size() > depth);
        }
    }
    m_selectedOnce = true;
    Q_EMIT selected();
    if (m_source.details)
        m_detailsTimer.start();
    Q_EMIT readyChanged();
    // What was told while the cards were on their way may have happened after they were read.
    if (std::exchange(m_staleSelect, false))
        refresh();
    else if (!m_changedIds.isEmpty())
        m_changesTimer.start();
    stream();
}

// Another filter or order: nothing of what was there is worth keeping. All columns at once, since cards are shared by id.
void BoardModel::resetColumns(const QList<ResultSet> &pages)
{
    for (Column &column : m_columns) {
        column.model->beginResetModel();
        column.cards.clear();
        column.streamedTo.reset();
    }
    m_cards.clear();
    for (int i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        const QList<QVariantList> &rows = pages.at(i).rows;
        column.complete = rows.size() <= firstCards;
        for (const QVariantList &values : rows.first(std::min<qsizetype>(rows.size(), firstCards))) {
            auto card = std::make_unique<BoardCard>(cardOf(column.query, values));
            column.streamedTo = card->key;
            card->column = i;
            card->stamp = ++m_stamp;
            column.cards.append(card.get());
            m_cards[card->id] = std::move(card);
        }
    }
    for (const Column &column : std::as_const(m_columns))
        column.model->endResetModel();
}

// Makes a column hold these cards. What was there and still is keeps its card object, and the models tell of the difference only:
// selections and scroll positions stay where they are.
void BoardModel::fillColumn(int index, const ResultSet &rows, bool more)
{
    Column &column = m_columns[index];
    QList<BoardCard *> target;
    QSet<QUuid> wanted;
    const qsizetype take = more ? rows.rows.size() - 1 : rows.rows.size();
    for (qsizetype i = 0; i < take; ++i) {
        BoardCard fresh = cardOf(column.query, rows.rows.at(i));
        BoardCard *known = find(fresh.id);
        if (known != nullptr && known->state == SaveState::Saving && known->column != index)
            continue; // on its way elsewhere
        if (known != nullptr && known->column != index)
            removeCard(*known);
        wanted.insert(fresh.id);
    }
    for (int row = int(column.cards.size()) - 1; row >= 0; --row) {
        BoardCard *card = column.cards.at(row);
        if (!wanted.contains(card->id) && card->state != SaveState::Saving)
            removeCard(*card);
    }
    for (qsizetype i = 0; i < take; ++i) {
        BoardCard fresh = cardOf(column.query, rows.rows.at(i));
        if (wanted.contains(fresh.id))
            takeCard(fresh);
    }
    column.streamedTo.reset();
    if (take > 0)
        column.streamedTo = column.query.key(rows.rows.at(take - 1));
    column.complete = !more;
}

void BoardModel::setHidden(bool hidden)
{
    m_hidden = hidden;
    if (!m_hidden && m_selectedOnce)
        stream();
}

void BoardModel::stream()
{
    if (m_streaming || m_selecting || m_hidden)
        return;
    int next = -1;
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns.at(i);
        if (!column.complete && (next < 0 || column.cards.size() < m_columns.at(next).cards.size()))
            next = i;
    }
    if (next < 0)
        return;
    m_streaming = true;
    Request request;
    request.lane = Lane::Background;
    request.statements.append(m_columns.at(next).query.page(m_columns.at(next).streamedTo, false, 0, boardStreamPage + 1));
    m_database.run(m_context.get(), request, [this, next](const BatchResult &result) {
        m_streaming = false;
        if (!result) {
            whenLiveAgain(m_database, m_context.get(), [this] { stream(); });
            return;
        }
        Column &column = m_columns[next];
        const ResultSet &rows = result->first();
        const bool more = rows.rows.size() > boardStreamPage;
        const qsizetype take = more ? boardStreamPage : rows.rows.size();
        QList<BoardCard *> fresh;
        for (qsizetype i = 0; i < take; ++i) {
            const QVariantList &values = rows.rows.at(i);
            column.streamedTo = column.query.key(values);
            if (find(values.at(0).toUuid()) != nullptr)
                continue;
            auto card = std::make_unique<BoardCard>(cardOf(column.query, values));
            card->stamp = ++m_stamp;
            card->column = next;
            fresh.append(card.get());
            m_cards.emplace(card->id, std::move(card));
        }
        column.complete = !more;
        if (!fresh.isEmpty()) {
            const int at = int(column.cards.size());
            // Usually all of them belong behind what is there; a card moved to the end meanwhile is the exception.
            if (at == 0 || precedes(*column.cards.last(), *fresh.first())) {
                column.model->beginInsertRows({}, at, at + int(fresh.size()) - 1);
                column.cards.append(fresh);
                column.model->endInsertRows();
            } else {
                for (BoardCard *card : std::as_const(fresh)) {
                    const int row = insertionRow(next, *card);
                    column.model->beginInsertRows({}, row, row);
                    column.cards.insert(row, card);
                    column.model->endInsertRows();
                }
            }
        }
        stream();
    });
}

void BoardModel::readDetails()
{
    if (!m_source.details || m_selecting || !m_selectedOnce || m_detailsRunning)
        return;
    QList<QUuid> ids;
    for (const Column &column : std::as_const(m_columns)) {
        for (int row = std::max(0, column.visibleFirst); row <= column.visibleLast && row < column.cards.size(); ++row) {
            if (!column.cards.at(row)->detailsKnown && ids.size() < boardDetailsAtOnce)
                ids.append(column.cards.at(row)->id);
        }
    }
    if (ids.isEmpty()) {
        Q_EMIT readyChanged();
        return;
    }
    m_detailsRunning = true;
    Request request;
    request.statements.append(m_source.details(ids));
    m_database.run(m_context.get(), request, [this, ids](const BatchResult &result) {
        m_detailsRunning = false;
        if (!result) {
            Q_EMIT readyChanged();
            whenLiveAgain(m_database, m_context.get(), [this] { readDetails(); });
            return;
        }
        const ResultSet &rows = result->first();
        QHash<QUuid, QVariantMap> details;
        for (const QVariantList &row : rows.rows) {
            QVariantMap values;
            for (int i = 1; i < rows.columns.size(); ++i)
                values.insert(rows.columns.at(i), row.at(i));
            details.insert(row.first().toUuid(), values);
        }
        for (const QUuid &id : ids) {
            BoardCard *card = find(id);
            if (card == nullptr)
                continue;
            const bool changed = !card->detailsKnown || card->details != details.value(id);
            card->details = details.value(id);
            card->detailsKnown = true;
            if (changed)
                touch(*card);
        }
        readDetails(); // what came into view meanwhile, or the rest
    });
}

void BoardModel::refreshHeads()
{
    if (m_selecting || !m_selectedOnce)
        return;
    if (m_headsRunning || !m_pendingActions.isEmpty()) {
        m_headsStale = true;
        return;
    }
    m_headsRunning = true;
    m_headsStale = false;
    Request request;
    request.lane = Lane::Background;
    request.statements.append(headsStatement());
    m_database.run(m_context.get(), request, [this](const BatchResult &result) {
        m_headsRunning = false;
        if (result && m_pendingActions.isEmpty())
            takeHeads(result->first());
        if (!result)
            whenLiveAgain(m_database, m_context.get(), [this] { m_headsTimer.start(); });
        if (m_headsStale)
            m_headsTimer.start();
    });
}

} // namespace punte
