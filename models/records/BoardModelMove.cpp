// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BoardColumnModel.h"
#include "models/records/Enums.h"
#include "models/records/Rank.h"

namespace punte {

QUuid BoardModel::move(const QList<QUuid> &cards, int target, int row, const QVariantMap &extra)
{
    Move move;
    move.target = target;
    move.row = row;
    move.extra = extra;
    bool changes = !extra.isEmpty();
    bool busy = false;
    for (const QUuid &id : cards) {
        const BoardCard *card = find(id);
        if (card == nullptr || move.cards.contains(id))
            continue;
        // In a sorted board the place inside a column is not ours to choose.
        changes = changes || card->column != target || isManualOrder();
        busy = busy || card->state == SaveState::Saving;
        move.cards.append(id);
    }
    Q_ASSERT(!m_source.step || move.cards.size() <= 1);
    if (move.cards.isEmpty() || !changes || target < 0 || target >= m_columns.size())
        return {};
    move.action = Saves::newId();
    if (busy)
        m_waiting.append(move); // its version is only known when the running save has answered
    else
        startMove(move);
    return move.action;
}

// Ranks for `count` cards before row `row` of a column, the moving ones not counted. When two neighbours leave no room (equal ranks
// made at the same moment on two desks) the cards go behind the next neighbour that does.
QList<QByteArray> BoardModel::ranksFor(int target, int row, const QSet<QUuid> &moving, int count) const
{
    const Column &column = m_columns.at(target);
    QList<QByteArray> neighbours;
    int at = 0;
    for (int i = 0; i < column.cards.size(); ++i) {
        if (moving.contains(column.cards.at(i)->id))
            continue;
        neighbours.append(column.cards.at(i)->rank);
        if (i < row)
            ++at;
    }
    for (int i = at; i <= neighbours.size(); ++i) {
        const QByteArray low = i > 0 ? neighbours.at(i - 1) : QByteArray();
        const QByteArray high = i < neighbours.size() ? neighbours.at(i) : QByteArray();
        if (high.isEmpty() && column.complete && count == 1) {
            if (const QByteArray end = Rank::atEnd(); end > low)
                return {end};
        }
        if (const auto ranks = Rank::between(low, high, count))
            return *ranks;
    }
    QList<QByteArray> ranks;
    for (int i = 0; i < count; ++i)
        ranks.append(Rank::atEnd());
    std::sort(ranks.begin(), ranks.end());
    return ranks;
}

// Puts a card whose key or column changed where it belongs; all others stand in order.
void BoardModel::relocate(BoardCard &card, int target)
{
    const int from = card.column;
    const int old = rowOf(card);
    if (old < 0)
        return;
    if (from == target) {
        Column &column = m_columns[target];
        const auto less = [this](const BoardCard *a, const BoardCard *b) { return precedes(*a, *b); };
        const auto self = column.cards.begin() + old;
        int row = int(std::lower_bound(column.cards.begin(), self, &card, less) - column.cards.begin());
        if (row == old)
            row = int(std::lower_bound(self + 1, column.cards.end(), &card, less) - column.cards.begin());
        if (row == old || row == old + 1)
            return;
        column.model->beginMoveRows({}, old, old, {}, row);
        column.cards.move(old, row > old ? row - 1 : row);
        column.model->endMoveRows();
        return;
    }
    Column &source = m_columns[from];
    source.model->beginRemoveRows({}, old, old);
    source.cards.removeAt(old);
    source.model->endRemoveRows();
    card.column = target;
    Column &column = m_columns[target];
    const int row = insertionRow(target, card);
    column.model->beginInsertRows({}, row, row);
    column.cards.insert(row, &card);
    column.model->endInsertRows();
}

void BoardModel::startMove(const Move &move)
{
    const QByteArray state = m_source.columns.at(move.target).code;
    QList<BoardCard *> cards;
    QSet<QUuid> moving;
    for (const QUuid &id : move.cards) {
        if (BoardCard *card = find(id)) {
            cards.append(card);
            moving.insert(id);
        }
    }
    if (cards.isEmpty())
        return;
    // They keep the order in which they stand on the board.
    std::stable_sort(cards.begin(), cards.end(), [this](const BoardCard *a, const BoardCard *b) {
        return a->column != b->column ? a->column < b->column : rowOf(*a) < rowOf(*b);
    });
    const bool manual = isManualOrder();
    const QList<QByteArray> ranks = manual ? ranksFor(move.target, move.row, moving, int(cards.size())) : QList<QByteArray>();

    QList<Place> before;
    QList<RowChange> changes;
    bool changesState = false;
    for (BoardCard *card : std::as_const(cards)) {
        before.append(Place {card->id, card->column, *card});
        changesState = changesState || card->column != move.target;
    }
    // With the cards still where they were.
    QList<BoardHead> heads;
    for (int column = 0; column < m_columns.size(); ++column)
        heads.append(headAfterMove(column, move.cards, move.target));
    Q_EMIT cardsAboutToMove(move.cards);
    for (int i = 0; i < cards.size(); ++i) {
        BoardCard &card = *cards.at(i);
        RowChange change {card.id, card.version, move.extra};
        if (manual) {
            change.values.insert(QString::fromLatin1(m_source.rankColumn), QString::fromLatin1(ranks.at(i)));
            card.rank = ranks.at(i);
            card.key.value = QString::fromLatin1(ranks.at(i));
            card.key.filled = true;
        }
        const QVariant value = m_source.isRanged() ? m_source.moved(card.values.value(m_stateIndex), state) : QVariant(QString::fromLatin1(state));
        const bool moves = card.column != move.target;
        if (moves)
            change.values.insert(QString::fromLatin1(m_source.stateColumn), value);
        if (moves && m_source.isRanged()) {
            card.key.value = value.toDate().toString(Qt::ISODate);
            card.key.filled = value.toDate().isValid();
        } else if (moves) {
            card.percent = -1;
        }
        changes.append(change);
        card.state = SaveState::Saving;
        card.error = AppError {};
        if (moves || !m_source.isRanged()) {
            card.values[m_stateIndex] = value;
            if (const int field = m_select.valueIndex(m_source.stateColumn); field >= 0)
                card.values[field] = value;
        }
        relocate(card, move.target);
        touch(card);
    }
    Q_EMIT cardsMoved(move.cards);
    for (int column = 0; column < m_columns.size(); ++column)
        m_columns[column].head = heads.at(column);
    Q_EMIT headsChanged();

    send(move, before, changes, moveLabel(changesState ? "move" : "order", move.target, int(cards.size()), title(*cards.first())));
}

ActionLabel BoardModel::moveLabel(const char *code, int target, int count, const QString &subject) const
{
    const Field *stateField = m_table.field(m_source.stateColumn);
    ActionLabel label;
    label.code = code;
    label.args = {{QStringLiteral("table"), QString::fromLatin1(m_table.name)},
                  {QStringLiteral("n"), count},
                  {QStringLiteral("to"), m_source.isRanged() ? QString() : QString::fromLatin1(m_source.columns.at(target).code)},
                  {QStringLiteral("enum"), QString::fromLatin1(stateField != nullptr ? stateField->enumName : QByteArray())}};
    if (count == 1)
        label.args.insert(QStringLiteral("subject"), subject);
    if (m_source.isRanged()) { // another date, in the words of every other change of it
        label.code = "edit";
        label.args.insert(QStringLiteral("field"), QString::fromLatin1(m_source.stateColumn));
    }
    return label;
}

void BoardModel::send(const Move &move, const QList<Place> &before, const QList<RowChange> &changes, const ActionLabel &label)
{
    m_pendingActions.insert(move.action);
    Request request;
    request.actionId = move.action;
    const QString state = QString::fromLatin1(m_source.stateColumn);
    QVariantMap extra = changes.constFirst().values;
    if (const QByteArray to = extra.take(state).toByteArray(); m_source.step && !to.isEmpty())
        request.statements.append(m_source.step(before.constFirst().before, to, extra, move.action));
    else
        request.statements.append(Saves::update(m_table.name, changes, move.action, label));
    request.statements.append(rereadStatement(move.cards)); // the heads follow by themselves: adding up every card would keep the answer waiting
    m_database.run(this, request,
                   [this, move, before, changes, label](const BatchResult &result) { finishMove(move, before, changes, label, result); });
}

void BoardModel::finishMove(const Move &move, const QList<Place> &before, const QList<RowChange> &changes, const ActionLabel &label,
                            const BatchResult &result)
{
    m_pendingActions.remove(move.action);
    for (const QUuid &id : move.cards)
        if (m_toldWhileSaving.remove(id)) {
            m_changedIds.insert(id);
            m_changesTimer.start();
        }
    if (!result) {
        revert(before, result.error());
        if (result.error().kind == ErrorKind::Conflict)
            readConflicts(move, before, changes);
        Q_EMIT moveRefused(move.cards, result.error());
        finishPending();
        return;
    }
    const bool recovered = result->first().recovered;
    QHash<QUuid, int> versions;
    for (const QVariantList &row : result->first().rows)
        versions.insert(row.at(0).toUuid(), row.at(1).toInt());
    QList<QUuid> done;
    QList<Place> refused;
    for (const Place &place : before) {
        BoardCard *card = find(place.id);
        if (!recovered && !versions.contains(place.id)) {
            refused.append(place);
            continue;
        }
        done.append(place.id);
        if (card == nullptr)
            continue;
        // Done, but its answer was lost: a save raises the version by one, and the next move must not wait for the reading of it.
        card->version = versions.value(place.id, card->version + 1);
        card->state = SaveState::Saved;
        touch(*card);
    }
    if (!refused.isEmpty()) {
        revert(refused, Saves::notVisible());
        QList<QUuid> ids;
        for (const Place &place : std::as_const(refused))
            ids.append(place.id);
        Q_EMIT moveRefused(ids, Saves::notVisible());
    }
    if (recovered) {
        for (const QUuid &id : std::as_const(done))
            m_changedIds.insert(id);
        m_changesTimer.start();
    } else {
        takeCards(done, result->at(1));
    }
    m_headsTimer.start(); // till then the heads are those of before and what the move changed
    if (!done.isEmpty())
        Q_EMIT saved(move.action, done, label);
    finishPending();
}

void BoardModel::finishPending()
{
    const QList<Move> waiting = std::exchange(m_waiting, {});
    for (const Move &move : waiting) {
        const bool busy = std::any_of(move.cards.begin(), move.cards.end(), [this](const QUuid &id) {
            const BoardCard *card = find(id);
            return card != nullptr && card->state == SaveState::Saving;
        });
        if (busy)
            m_waiting.append(move);
        else
            startMove(move);
    }
    if (m_pendingActions.isEmpty() && m_headsStale)
        m_headsTimer.start();
}

// Everything as it was, with the reason on the cards.
void BoardModel::revert(const QList<Place> &before, const AppError &error)
{
    QList<QUuid> ids;
    for (const Place &place : before)
        ids.append(place.id);
    Q_EMIT cardsAboutToMove(ids);
    for (const Place &place : before) {
        BoardCard *card = find(place.id);
        if (card == nullptr || place.column < 0)
            continue;
        const int now = card->column;
        const BoardCard present = *card;
        const quint64 stamp = card->stamp;
        *card = place.before;
        card->stamp = stamp;
        card->column = now;
        card->state = error.kind == ErrorKind::Conflict ? SaveState::Conflict : SaveState::Refused;
        card->error = error;
        card->details = present.details;
        card->detailsKnown = present.detailsKnown;
        relocate(*card, place.column);
        touch(*card);
    }
    Q_EMIT cardsMoved(ids);
    m_lastError = error;
    m_headsStale = true; // the optimistic figures go with the cards: read the true ones
    m_headsTimer.start();
    for (const QUuid &id : std::as_const(ids))
        m_changedIds.insert(id);
    m_changesTimer.start();
}

bool BoardModel::onlyPlace(const QVariantMap &values) const
{
    return values.size() == 1 && values.firstKey() == QLatin1String(m_source.rankColumn);
}

// One stale card refuses the whole action. The others, and those that were only put in another order, are none of the other person's
// business: they go again. What both changed is told.
void BoardModel::readConflicts(const Move &move, const QList<Place> &before, const QList<RowChange> &changes)
{
    KeysetQuery query(m_table, m_select, CompiledFilter {QStringLiteral("TRUE"), {}, false}, {}, Qt::AscendingOrder);
    Request request;
    request.statements.append(query.rows(move.cards, {}, false));
    m_database.run(this, request, [this, move, before, changes](const BatchResult &result) {
        if (!result) {
            Q_EMIT moveRefused(move.cards, result.error());
            return;
        }
        QHash<QUuid, int> versions;
        for (const QVariantList &values : result->first().rows)
            versions.insert(values.at(0).toUuid(), values.at(1).toInt());
        Move again = move;
        again.cards.clear();
        again.action = Saves::newId();
        bool overtaken = false;
        for (int i = 0; i < before.size(); ++i) {
            const Place &place = before.at(i);
            BoardCard *card = find(place.id);
            const int version = versions.value(place.id, -1);
            overtaken = overtaken || version != place.before.version;
            if (version < 0) {
                Q_EMIT moveRefused({place.id}, Saves::notVisible()); // deleted meanwhile
            } else if (card != nullptr && (version == place.before.version || onlyPlace(changes.at(i).values))) {
                card->version = version;
                again.cards.append(place.id);
            } else {
                tellConflict(place, changes.at(i).values);
            }
        }
        if (again.cards.isEmpty() || !overtaken)
            return;
        m_waiting.append(again);
        finishPending();
    });
}

void BoardModel::tellConflict(const Place &place, const QVariantMap &mine)
{
    Request request;
    KeysetQuery query(m_table, m_select, CompiledFilter {QStringLiteral("TRUE"), {}, false}, {}, Qt::AscendingOrder);
    request.statements.append(query.rows({place.id}, {}, false));
    request.statements.append(Saves::lastEditor(m_table.name, place.id, place.before.version));
    m_database.run(this, request, [this, place, mine](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty()) {
            Q_EMIT moveRefused({place.id}, result ? Saves::notVisible() : result.error());
            return;
        }
        const RecordRow theirs = m_select.row(result->first().rows.first());
        ConflictInfo info;
        info.table = m_table.name;
        info.id = place.id;
        info.originalVersion = place.before.version;
        info.original = m_select.map(RecordRow {place.id, place.before.version, place.before.values});
        info.theirVersion = theirs.version;
        info.theirs = m_select.map(theirs);
        info.mine = mine;
        info.takeEditor(result->at(1));
        Q_EMIT conflict(info);
    });
}

QUuid BoardModel::save(const QUuid &id, const QVariantMap &values, const ActionLabel &label)
{
    BoardCard *card = find(id);
    if (card == nullptr || card->state == SaveState::Saving || values.isEmpty())
        return {};
    const Place place {id, card->column, *card};
    card->state = SaveState::Saving;
    touch(*card);
    Move move;
    move.action = Saves::newId();
    move.cards = {id};
    move.target = card->column;
    move.extra = values;
    send(move, {place}, {RowChange {id, card->version, values}}, label);
    return move.action;
}

QUuid BoardModel::saveOver(const ConflictInfo &info, const QVariantMap &values)
{
    if (values.isEmpty())
        return {};
    Place place {info.id, -1, BoardCard {}};
    if (BoardCard *card = find(info.id)) {
        place.column = card->column;
        place.before = *card;
        card->state = SaveState::Saving;
        touch(*card);
    }
    place.before.id = info.id;
    place.before.version = info.theirVersion;
    place.before.values.clear();
    for (const QByteArray &alias : m_select.aliases())
        place.before.values.append(info.theirs.value(QString::fromLatin1(alias)));
    const QString subject = info.theirs.value(QString::fromLatin1(m_table.titleColumn)).toString();
    ActionLabel label;
    label.code = "edit";
    label.args = {{QStringLiteral("table"), QString::fromLatin1(m_table.name)}, {QStringLiteral("subject"), subject}};
    const QString stateName = QString::fromLatin1(m_source.stateColumn);
    if (const int target = values.contains(stateName) ? columnOfState(values.value(stateName)) : -1; target >= 0)
        label = moveLabel("move", target, 1, subject);
    Move move;
    move.action = Saves::newId();
    move.cards = {info.id};
    move.target = place.column;
    move.extra = values;
    send(move, {place}, {RowChange {info.id, info.theirVersion, values}}, label);
    return move.action;
}

} // namespace punte
