// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"
#include "models/db/Database.h"
#include "models/records/KeysetQuery.h"
#include "models/records/RecordModel.h"

#include <QDate>

#include <functional>

namespace punte {

/// One column of a board.
struct BoardColumnInfo {
    QByteArray code;              ///< value of the state column, in the order of the board
    int percent = 0;              ///< weight of a card that has none of its own; the columns query may replace it
    int staleAfterDays = 0;       ///< 0 = never stale; likewise
    QByteArray windowColumn;      ///< date column that limits the column ("closed_at"); empty = all
    int windowDays = 0;           ///< to the last so many days
    /// Of a board by ranges of dates: from `from` to the day before `until`; one of them open, or both: the cards without a date.
    QDate from;
    QDate until;
};

/// A card as the board keeps it. Values are in the order of BoardModel::rowSelect().
struct BoardCard {
    QUuid id;
    int version = 0;
    int column = -1;
    QVariantList values;
    RowKey key;
    QByteArray rank;
    bool hasAmount = false;
    qint64 minor = 0;             ///< hundredths of the currency
    QString currency;
    int percent = -1;             ///< -1 = that of its column
    SaveState state = SaveState::Clean;
    AppError error;               ///< why it was refused
    QVariantMap details;          ///< read for visible cards only (next task ...)
    bool detailsKnown = false;
    quint64 stamp = 0;            ///< changes whenever anything above does
};

/// What the rules say of a move, as far as the window knows; the database decides.
struct MoveVerdict {
    enum class Kind { Legal, NeedsReason, Illegal } kind = Kind::Legal;
    QString headline;             ///< "Not from Qualification"
    QString reason;               ///< "Closed won follows Negotiation."
    QByteArray asks;              ///< NeedsReason: what is asked, in the domain's own words ("lost_reason")
};

/// What a board shows: filled by a domain, read by BoardModel. SQL names are those of the catalogue table (alias `t`).
struct BoardSource {
    QByteArray table;             ///< catalogue name or key
    QByteArray stateColumn;       ///< "stage"
    QByteArray stateSortColumn;   ///< hot smallint beside it, = place of the code in its vocabulary + 1; empty = compare the text
    QByteArray rankColumn = "position"; ///< empty = people give the cards no order: they are always sorted, at first by `sortColumn`
    QByteArray sortColumn;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    QByteArray amountMinorColumn; ///< "amount_minor"; empty = a board without sums
    QByteArray currencyColumn = "currency";
    QByteArray percentColumn;     ///< "probability", may be null per card; empty = the columns' weights alone
    QList<BoardColumnInfo> columns;
    QList<QByteArray> cardColumns; ///< catalogue fields read for every card
    QByteArray columnsQuery;      ///< named query (code, percent, stale_after_days), empty = none
    /// Statement for what only visible cards need: first column id, the rest goes to BoardCard::details by name.
    std::function<Statement(const QList<QUuid> &ids)> details;
    QList<QByteArray> detailTables; ///< a change in one of these reads the details again
    QByteArray condition;         ///< over `t`, which rows are cards at all; empty = those of the columns
    QByteArray percentFallback;   ///< SQL over `t`: the weight of a card without one of its own, where that is not its column's
    /// A board by ranges of `stateColumn` (the months of a date) instead of its values: the column in which a card stands, ...
    std::function<QByteArray(const QVariant &state)> codeOf;
    /// ... what a move makes of the value (null empties it), ...
    std::function<QVariant(const QVariant &state, const QByteArray &to)> moved;
    /// ... and what the columns are called. Their cards are in the order of `stateColumn`.
    std::function<QString(const QByteArray &code)> titleOf;
    [[nodiscard]] bool isRanged() const { return bool(codeOf); }
    /// Where a function of the database makes the step and the state is not for anybody to write: the statement that moves one card and
    /// returns its (id, version). Such a step is a command of its own, so cards are moved one by one. `extra`: as given to move().
    std::function<Statement(const BoardCard &before, const QByteArray &to, const QVariantMap &extra, const QUuid &action)> step;
    /// Null = everything is legal.
    std::function<MoveVerdict(const BoardCard &card, const QByteArray &from, const QByteArray &to)> legality;
};

/// Count and sums of one currency. Exact: hundredths, and hundredths times per cent.
struct BoardSum {
    QString currency;
    qint64 cards = 0;
    Int128 minor = 0;
    Int128 weighted = 0;
    [[nodiscard]] QString total() const;         ///< "603450.00"
    [[nodiscard]] QString weightedTotal() const; ///< rounded half away from zero to hundredths once, at the end
    bool operator==(const BoardSum &) const = default;
};

/// The head of a column: exact for the whole filter, whatever is loaded.
struct BoardHead {
    qint64 count = 0;
    QList<BoardSum> sums; ///< by currency code; cards without an amount are in `count` only
    bool operator==(const BoardHead &) const = default;
    void add(const QString &currency, Int128 minor, Int128 weighted, qint64 cards);
};

} // namespace punte
