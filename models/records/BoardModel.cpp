// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BoardModel.h"

#include "models/db/PgText.h"
#include "models/records/BoardColumnModel.h"
#include "models/records/Enums.h"
#include "models/records/Lookups.h"

#include <QDataStream>
#include <QIODevice>

namespace punte {

namespace {
constexpr int boardChangesDelayMs = 15;
constexpr int boardDetailsDelayMs = 30;
constexpr int boardHeadsDelayMs = 100;

// Keys travel as the server's text, so that no microsecond is lost on the way back.
QDateTime boardInstant(const QString &text)
{
    constexpr unsigned timestamptzOid = 1184;
    const QByteArray bytes = text.toLatin1();
    return decodeValue(bytes.constData(), int(bytes.size()), timestamptzOid).toDateTime();
}

QList<QByteArray> boardCardColumns(const BoardSource &source, const TableInfo &table)
{
    QList<QByteArray> columns = source.cardColumns;
    if (!table.titleColumn.isEmpty() && !columns.contains(table.titleColumn))
        columns.prepend(table.titleColumn);
    return columns;
}
} // namespace

BoardModel::BoardModel(Database &database, BoardSource source, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_source(std::move(source))
    , m_table(FieldCatalogue::instance().table(m_source.table))
    , m_select(m_table, boardCardColumns(m_source, m_table))
{
    // Named with underscores so that a catalogue field of the same column stays what the catalogue says.
    m_rankIndex = m_select.append(m_source.rankColumn.isEmpty() ? QByteArray("NULL::text") : "t." + m_source.rankColumn, "_rank");
    m_stateIndex = m_select.append("t." + m_source.stateColumn, "_state");
    if (!m_source.amountMinorColumn.isEmpty()) {
        m_minorIndex = m_select.append("t." + m_source.amountMinorColumn, "_minor");
        m_currencyIndex = m_select.append("t." + m_source.currencyColumn, "_currency");
    }
    if (!m_source.percentColumn.isEmpty())
        m_percentIndex = m_select.append(percentExpression(), "_percent");
    if (m_source.isRanged())
        setSort(m_source.stateColumn, Qt::AscendingOrder);
    else if (m_source.rankColumn.isEmpty())
        setSort(m_source.sortColumn, m_source.sortOrder);
    for (int i = 0; i < m_source.columns.size(); ++i) {
        Column column;
        column.model = new BoardColumnModel(*this, i);
        m_columns.append(column);
    }
    const auto prepare = [this](QTimer &timer, int ms, void (BoardModel::*slot)()) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    prepare(m_changesTimer, boardChangesDelayMs, &BoardModel::flushChanges);
    prepare(m_detailsTimer, boardDetailsDelayMs, &BoardModel::readDetails);
    prepare(m_headsTimer, boardHeadsDelayMs, &BoardModel::refreshHeads);
    connect(&Lookups::of(database), &Lookups::changed, this, &BoardModel::retranslate);
}

BoardModel::~BoardModel() = default;

QByteArray BoardModel::percentExpression() const
{
    const QByteArray own = "t." + m_source.percentColumn;
    return m_source.percentFallback.isEmpty() ? own : "coalesce(" + own + ", " + m_source.percentFallback + ')';
}

int BoardModel::columnOfState(const QVariant &state) const
{
    return columnOf(m_source.isRanged() ? m_source.codeOf(state) : state.toString().toLatin1());
}

int BoardModel::columnOf(const QByteArray &code) const
{
    for (int i = 0; i < m_source.columns.size(); ++i) {
        if (m_source.columns.at(i).code == code)
            return i;
    }
    return -1;
}

QString BoardModel::columnTitle(int index) const
{
    if (m_source.titleOf)
        return m_source.titleOf(m_source.columns.at(index).code);
    const Field *field = m_table.field(m_source.stateColumn);
    const QString code = QString::fromLatin1(m_source.columns.at(index).code);
    return field != nullptr ? Enums::columnText(field->enumName, code) : code;
}

void BoardModel::roll(BoardSource source)
{
    if (source.columns.size() != m_source.columns.size() || source.table != m_source.table)
        return;
    m_source = std::move(source);
    if (m_selectedOnce || m_selecting)
        select();
}

void BoardModel::setSort(const QByteArray &column, Qt::SortOrder order)
{
    if (column.isEmpty() && m_source.rankColumn.isEmpty() && !m_source.sortColumn.isEmpty())
        return setSort(m_source.sortColumn, m_source.sortOrder);
    const Field *field = m_table.field(column);
    m_sortOrder = order;
    m_sortColumn = column;
    m_keyKind = KeyKind::Rank;
    if (field == nullptr) {
        m_sortColumn.clear();
        m_sortOrder = Qt::AscendingOrder;
    } else if (field->kind == FieldKind::Date) {
        m_keyKind = KeyKind::Date;
    } else if (field->kind == FieldKind::Instant) {
        m_keyKind = KeyKind::Instant;
    } else if (field->kind == FieldKind::Money || field->kind == FieldKind::Integer || field->kind == FieldKind::Percent) {
        m_keyKind = KeyKind::Number;
    } else {
        // Other kinds compare by the server's collation, which a moved card could not be placed by.
        m_sortColumn.clear();
        m_sortOrder = Qt::AscendingOrder;
    }
}

bool BoardModel::isComplete() const
{
    return m_selectedOnce && !m_selecting && std::all_of(m_columns.begin(), m_columns.end(), [](const Column &c) { return c.complete; });
}

BoardCard *BoardModel::find(const QUuid &id) const
{
    const auto it = m_cards.find(id);
    return it == m_cards.end() ? nullptr : it->second.get();
}

const BoardCard *BoardModel::card(const QUuid &id) const
{
    return find(id);
}

const BoardCard *BoardModel::cardAt(int column, int row) const
{
    return m_columns.at(column).cards.value(row, nullptr);
}

int BoardModel::rowOf(const BoardCard &card) const
{
    return card.column < 0 ? -1 : int(m_columns.at(card.column).cards.indexOf(const_cast<BoardCard *>(&card)));
}

QVariant BoardModel::value(const BoardCard &card, QByteArrayView field) const
{
    return card.values.value(m_select.valueIndex(field));
}

QString BoardModel::title(const BoardCard &card) const
{
    return value(card, m_table.titleColumn).toString();
}

// The order of a column, the same as the server's: empty keys last, then the key, then the id.
bool BoardModel::precedes(const BoardCard &a, const BoardCard &b) const
{
    if (a.key.filled != b.key.filled)
        return a.key.filled;
    const bool up = m_sortOrder == Qt::AscendingOrder;
    int order = 0;
    if (a.key.filled) {
        switch (m_keyKind) {
        case KeyKind::Rank:
            order = qstrcmp(a.key.value.toUtf8(), b.key.value.toUtf8());
            break;
        case KeyKind::Number: {
            const auto left = Decimal::fromText(a.key.value);
            const auto right = Decimal::fromText(b.key.value);
            order = left && right ? (*left < *right ? -1 : (*left > *right ? 1 : 0)) : a.key.value.compare(b.key.value);
            break;
        }
        case KeyKind::Date:
            order = a.key.value.compare(b.key.value);
            break;
        case KeyKind::Instant: {
            const QDateTime left = boardInstant(a.key.value);
            const QDateTime right = boardInstant(b.key.value);
            order = left < right ? -1 : (left > right ? 1 : 0);
            break;
        }
        }
    }
    if (order == 0)
        order = qstrcmp(a.id.toRfc4122().toHex(), b.id.toRfc4122().toHex());
    return up ? order < 0 : order > 0;
}

int BoardModel::insertionRow(int column, const BoardCard &card) const
{
    const QList<BoardCard *> &cards = m_columns.at(column).cards;
    const auto it = std::lower_bound(cards.begin(), cards.end(), &card,
                                     [this](const BoardCard *a, const BoardCard *b) { return precedes(*a, *b); });
    return int(it - cards.begin());
}

void BoardModel::touch(BoardCard &card)
{
    card.stamp = ++m_stamp;
    const int row = rowOf(card);
    if (row < 0)
        return;
    BoardColumnModel *model = m_columns.at(card.column).model;
    const QModelIndex index = model->index(row);
    Q_EMIT model->dataChanged(index, index);
}

MoveVerdict BoardModel::verdict(const QList<QUuid> &cards, int target) const
{
    MoveVerdict worst;
    if (!m_source.legality)
        return worst;
    for (const QUuid &id : cards) {
        const BoardCard *card = find(id);
        if (card == nullptr || card->column == target || card->column < 0)
            continue;
        MoveVerdict verdict = m_source.legality(*card, m_source.columns.at(card->column).code, m_source.columns.at(target).code);
        if (verdict.kind > worst.kind)
            worst = verdict;
    }
    return worst;
}

BoardHead BoardModel::headAfterMove(int column, const QList<QUuid> &cards, int target) const
{
    BoardHead head = m_columns.at(column).head;
    for (const QUuid &id : cards) {
        const BoardCard *card = find(id);
        if (card == nullptr || card->column == target || (card->column != column && column != target))
            continue;
        const bool leaves = card->column == column;
        head.count += leaves ? -1 : 1;
        if (!card->hasAmount)
            continue;
        // In another state a card weighs what that state weighs: a percentage typed for one says nothing about the next. Another month
        // changes nothing about it.
        const int percent = (leaves || m_source.isRanged()) && card->percent >= 0 ? card->percent : m_source.columns.at(column).percent;
        const Int128 sign = leaves ? -1 : 1;
        head.add(card->currency, sign * card->minor, sign * card->minor * percent, leaves ? -1 : 1);
    }
    return head;
}

QList<BoardSum> BoardModel::weightedChange(const QList<QUuid> &cards, int target) const
{
    BoardHead change;
    for (const QUuid &id : cards) {
        const BoardCard *card = find(id);
        if (card == nullptr || card->column == target || !card->hasAmount)
            continue;
        const int before = card->percent >= 0 ? card->percent : m_source.columns.at(card->column).percent;
        const int after = m_source.isRanged() ? before : m_source.columns.at(target).percent;
        change.add(card->currency, card->minor, Int128(card->minor) * (after - before), 1);
    }
    return change.sums;
}

void BoardModel::acknowledge(const QUuid &id)
{
    BoardCard *card = find(id);
    if (card == nullptr || card->state == SaveState::Saving || card->state == SaveState::Clean)
        return;
    card->state = SaveState::Clean;
    card->error = AppError {};
    touch(*card);
}

void BoardModel::setVisibleRange(int column, int first, int last)
{
    m_columns[column].visibleFirst = first;
    m_columns[column].visibleLast = last;
    if (m_source.details && !m_detailsTimer.isActive())
        m_detailsTimer.start();
}

QByteArray BoardModel::mimeType()
{
    return QByteArrayLiteral("application/x-punte-cards");
}

QByteArray BoardModel::encodeCards(const QList<QUuid> &cards) const
{
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream << m_table.name << cards;
    return data;
}

QList<QUuid> BoardModel::decodeCards(const QByteArray &data) const
{
    QDataStream stream(data);
    QByteArray table;
    quint32 count = 0;
    stream >> table >> count;
    // Another program may offer anything under our name: room is made for what is there, not for what is said to be.
    if (stream.status() != QDataStream::Ok || table != m_table.name || qint64(count) * 16 != stream.device()->bytesAvailable())
        return {};
    QList<QUuid> cards(count);
    for (QUuid &card : cards)
        stream >> card;
    return cards;
}

void BoardModel::retranslate()
{
    for (const auto &entry : m_cards)
        entry.second->stamp = ++m_stamp;
    for (const Column &column : std::as_const(m_columns)) {
        if (!column.cards.isEmpty())
            Q_EMIT column.model->dataChanged(column.model->index(0), column.model->index(int(column.cards.size()) - 1));
    }
    Q_EMIT headsChanged();
}

} // namespace punte
