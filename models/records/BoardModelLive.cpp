// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/WhenLive.h"
#include "models/records/BoardColumnModel.h"

namespace punte {

namespace {
constexpr int boardMostNamedCards = 500; // more at once: read everything again
}

void BoardModel::applyChange(const RowsChanged &change)
{
    if (!m_selectedOnce && !m_selecting)
        return;
    if (m_source.detailTables.contains(change.table)) {
        for (const auto &entry : m_cards)
            entry.second->detailsKnown = false;
        m_detailsTimer.start();
        if (change.table != m_table.name)
            return;
    }
    if (change.table != m_table.name)
        return;
    for (const QUuid &id : change.ids)
        m_changedIds.insert(id);
    if (change.ids.isEmpty() || m_changedIds.size() > boardMostNamedCards) {
        m_changedIds.clear();
        refresh();
        return;
    }
    if (!m_changesRunning && !m_changesTimer.isActive())
        m_changesTimer.start();
}

// The named cards as far as they belong to the board, whatever their column. Keys come by the board's order.
Statement BoardModel::rereadStatement(const QList<QUuid> &ids) const
{
    CompiledFilter filter = m_compiled;
    QStringList columns;
    for (int i = 0; i < m_columns.size(); ++i)
        columns.append(QStringLiteral("(%1)").arg(columnCondition(i, filter.params)));
    filter.condition += QStringLiteral(" AND (%1)").arg(columns.join(QStringLiteral(" OR ")));
    KeysetQuery query(m_table, m_select, filter, m_sortColumn, m_sortOrder);
    if (m_sortColumn.isEmpty())
        query.setKey(QStringLiteral("t.%1").arg(QString::fromLatin1(m_source.rankColumn)), QStringLiteral("text"), false);
    return query.rows(ids, {});
}

void BoardModel::flushChanges()
{
    if (m_changedIds.isEmpty() || m_changesRunning || m_selecting)
        return; // showAll() takes up what was told meanwhile
    const QList<QUuid> ids(m_changedIds.begin(), m_changedIds.end());
    m_changedIds.clear();
    m_changesRunning = true;
    Request request;
    request.statements.append(rereadStatement(ids));
    m_database.run(m_context.get(), request, [this, ids](const BatchResult &result) {
        m_changesRunning = false;
        if (!result) {
            m_changedIds.unite(QSet<QUuid>(ids.begin(), ids.end()));
            whenLiveAgain(m_database, m_context.get(), [this] { m_changesTimer.start(); });
            return;
        }
        takeCards(ids, result->first());
        m_headsTimer.start();
        flushChanges();
    });
}

void BoardModel::takeCards(const QList<QUuid> &ids, const ResultSet &rows)
{
    QSet<QUuid> present;
    for (const QVariantList &values : rows.rows) {
        const BoardCard fresh = cardOf(m_columns.first().query, values);
        present.insert(fresh.id);
        takeCard(fresh);
    }
    for (const QUuid &id : ids) {
        BoardCard *card = find(id);
        if (!present.contains(id) && card != nullptr && card->state != SaveState::Saving)
            removeCard(*card);
    }
}

void BoardModel::removeCard(BoardCard &card)
{
    const int row = rowOf(card);
    const QUuid id = card.id;
    if (row >= 0) {
        Column &column = m_columns[card.column];
        column.model->beginRemoveRows({}, row, row);
        column.cards.removeAt(row);
        column.model->endRemoveRows();
    }
    m_cards.erase(id);
}

// Puts a card as just read where it belongs: updates, moves or inserts it.
void BoardModel::takeCard(const BoardCard &fresh)
{
    if (fresh.column < 0)
        return;
    BoardCard *card = find(fresh.id);
    if (card == nullptr) {
        Column &column = m_columns[fresh.column];
        const int row = insertionRow(fresh.column, fresh);
        // Behind what has been streamed so far: the stream will bring it.
        if (!column.complete && row == column.cards.size() && column.streamedTo) {
            BoardCard end;
            end.id = column.streamedTo->id;
            end.key = *column.streamedTo;
            if (precedes(end, fresh))
                return;
        }
        auto made = std::make_unique<BoardCard>(fresh);
        made->stamp = ++m_stamp;
        BoardCard *raw = made.get();
        m_cards.emplace(fresh.id, std::move(made));
        column.model->beginInsertRows({}, row, row);
        column.cards.insert(row, raw);
        column.model->endInsertRows();
        if (m_source.details)
            m_detailsTimer.start();
        return;
    }
    if (card->state == SaveState::Saving) {
        m_toldWhileSaving.insert(fresh.id); // our own save answers for it, and may have been overtaken
        return;
    }
    const bool same = card->version == fresh.version && card->values == fresh.values && card->column == fresh.column && card->key == fresh.key;
    if (same)
        return;
    const bool keepMark = card->state == SaveState::Saved || (card->version == fresh.version && card->state != SaveState::Clean);
    const int column = card->column;
    const BoardCard old = *card;
    const bool moves = column != fresh.column || !(old.key == fresh.key);
    if (moves)
        Q_EMIT cardsAboutToMove({fresh.id});
    *card = fresh;
    card->column = column;
    card->details = old.details;
    card->detailsKnown = old.detailsKnown;
    if (keepMark) {
        card->state = old.state;
        card->error = old.error;
    }
    if (moves) {
        relocate(*card, fresh.column);
        Q_EMIT cardsMoved({fresh.id});
    }
    touch(*card);
}

} // namespace punte
