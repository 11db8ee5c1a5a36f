// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/records/BoardSource.h"
#include "models/records/Filter.h"
#include "models/records/RowSelect.h"
#include "models/records/Saves.h"

#include <QModelIndex>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <unordered_map>

namespace punte {

class BoardColumnModel;

/// A board over one table: one store of cards, a thin list model per column, exact heads from the server.
///
/// select() reads the heads and the first 50 cards of every column in one round trip and streams the rest in the background.
/// Moves are optimistic and versioned: a card shows Saving, then Saved, or goes back with Refused and the reason in BoardCard::error.
/// Several cards move as one action. Live changes re-read the named cards and put them where they belong. GUI thread only.
class BoardModel final : public QObject {
    Q_OBJECT
public:
    static constexpr int firstCards = 50; ///< of a column: more than a large screen shows

    BoardModel(Database &database, BoardSource source, QObject *parent = nullptr);
    ~BoardModel() override;

    [[nodiscard]] const BoardSource &source() const { return m_source; }
    [[nodiscard]] const TableInfo &tableInfo() const { return m_table; }
    [[nodiscard]] int columnCount() const { return int(m_source.columns.size()); }
    [[nodiscard]] BoardColumnModel *column(int index) const { return m_columns.at(index).model; }
    [[nodiscard]] int columnOf(const QByteArray &code) const;
    [[nodiscard]] const BoardColumnInfo &columnInfo(int index) const { return m_source.columns.at(index); }
    [[nodiscard]] QString columnTitle(int index) const;

    void setFilter(const Filter &filter) { m_filter = filter; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Empty = manual order, or the source's own. Otherwise a Money, Integer, Percent, Date or Instant field of the catalogue; empty values come last.
    /// The same board over other ranges (the months have moved on): as many columns of the same table. Reads again what was read.
    void roll(BoardSource source);
    void setSort(const QByteArray &column, Qt::SortOrder order);
    [[nodiscard]] bool isManualOrder() const { return m_sortColumn.isEmpty(); }
    /// Nobody looks at the board: the next select() stands behind what is looked at, and cards beyond the first are not streamed.
    void setHidden(bool hidden);
    /// Reads everything anew; the cards shown till then stay until the answer is there.
    void select();
    /// Reads again as much as is loaded, without losing selection or scroll.
    void refresh();
    [[nodiscard]] bool isSelecting() const { return m_selecting; }
    /// Heads and first cards are shown and no detail of a visible card is missing, or reading them failed.
    [[nodiscard]] bool isReady() const { return (m_selectedOnce || m_failed) && !m_selecting && !m_detailsRunning && !m_detailsTimer.isActive(); }
    /// Cards and heads have been shown once, so that they mean something.
    [[nodiscard]] bool hasSelected() const { return m_selectedOnce; }
    /// The last select() failed or was stopped.
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// The person does not want to wait any longer: ends the read on the server and reports Cancelled by `failed`.
    void stop();
    [[nodiscard]] Database &database() const { return m_database; }
    /// True once every card of the filter is loaded.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] const AppError &lastError() const { return m_lastError; }

    [[nodiscard]] const BoardHead &head(int column) const { return m_columns.at(column).head; }
    /// What the head of `column` would be if the cards went to `target`.
    [[nodiscard]] BoardHead headAfterMove(int column, const QList<QUuid> &cards, int target) const;
    /// Change of the weighted sums of the whole board, per currency.
    [[nodiscard]] QList<BoardSum> weightedChange(const QList<QUuid> &cards, int target) const;

    [[nodiscard]] const BoardCard *card(const QUuid &id) const;
    [[nodiscard]] const BoardCard *cardAt(int column, int row) const;
    [[nodiscard]] int rowOf(const BoardCard &card) const;
    [[nodiscard]] QVariant value(const BoardCard &card, QByteArrayView field) const;
    [[nodiscard]] const RowSelect &rowSelect() const { return m_select; }
    [[nodiscard]] QString title(const BoardCard &card) const;
    /// What a screen reader says of a card: set by whoever draws the cards, so that both tell the same. Without it, the title.
    void setSpoken(std::function<QString(const QModelIndex &card)> spoken) { m_spoken = std::move(spoken); }
    [[nodiscard]] QString spoken(const QModelIndex &card) const { return m_spoken ? m_spoken(card) : QString(); }
    /// The worst verdict over the cards; those already in `target` do not count.
    [[nodiscard]] MoveVerdict verdict(const QList<QUuid> &cards, int target) const;

    /// Moves loaded cards to `target`, before its row `row` (row count = at the end), as one action. `extra`: further columns to write
    /// (lost_reason ...). Illegal moves are not refused here: ask verdict() first; the database decides. Cards still being saved are
    /// moved when their answer is there. One card at a time where the source has a `step`. Returns the action's id; null when nothing is to
    /// be done.
    QUuid move(const QList<QUuid> &cards, int target, int row, const QVariantMap &extra = {});
    /// Saves changed columns of one card in place.
    QUuid save(const QUuid &id, const QVariantMap &values, const ActionLabel &label);
    /// After a compare: writes these values over the other person's version, whether or not the card is on the board by now.
    QUuid saveOver(const ConflictInfo &info, const QVariantMap &values);
    /// Puts a refused card's mark away.
    void acknowledge(const QUuid &id);
    /// The view shows these rows: their details are read.
    void setVisibleRange(int column, int first, int last);

    [[nodiscard]] static QByteArray mimeType();
    [[nodiscard]] QByteArray encodeCards(const QList<QUuid> &cards) const;
    [[nodiscard]] QList<QUuid> decodeCards(const QByteArray &data) const;

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void retranslate();

Q_SIGNALS:
    void selected();
    void readyChanged();
    void headsChanged();
    void failed(const punte::AppError &error);
    /// Dropped on a column model: the page asks what must be asked and calls move().
    void moveRequested(const QList<QUuid> &cards, int target, int row);
    /// Cards change columns; between the two a view may remember and restore their selection.
    void cardsAboutToMove(const QList<QUuid> &cards);
    void cardsMoved(const QList<QUuid> &cards);
    void saved(const QUuid &actionId, const QList<QUuid> &cards, const punte::ActionLabel &label);
    void moveRefused(const QList<QUuid> &cards, const punte::AppError &error);
    void conflict(const punte::ConflictInfo &info);

private:
    friend class BoardColumnModel;
    struct Column {
        BoardColumnModel *model = nullptr;
        QList<BoardCard *> cards; // in board order
        BoardHead head;
        KeysetQuery query;
        std::optional<RowKey> streamedTo;
        bool complete = false;
        int visibleFirst = 0;
        int visibleLast = -1;
    };
    struct Move {
        QUuid action;
        QList<QUuid> cards;
        int target = -1;
        int row = 0;
        QVariantMap extra;
    };
    struct Place {
        QUuid id;
        int column = -1;
        BoardCard before;
    };
    enum class KeyKind { Rank, Number, Date, Instant };

    // BoardModel.cpp
    BoardCard *find(const QUuid &id) const;
    [[nodiscard]] bool precedes(const BoardCard &a, const BoardCard &b) const;
    [[nodiscard]] int insertionRow(int column, const BoardCard &card) const;
    void touch(BoardCard &card);
    // BoardModelLoad.cpp
    [[nodiscard]] Result<> makeQueries();
    [[nodiscard]] QString columnCondition(int column, QVariantList &params) const;
    [[nodiscard]] QByteArray percentExpression() const;
    [[nodiscard]] int columnOfState(const QVariant &state) const;
    [[nodiscard]] Statement headsStatement() const;
    void takeHeads(const ResultSet &rows);
    void takeColumnInfo(const ResultSet &rows);
    [[nodiscard]] BoardCard cardOf(const KeysetQuery &query, const QVariantList &values) const;
    void requestAll(bool keepDepth);
    void showAll(const QList<ResultSet> &results, bool keepDepth);
    void resetColumns(const QList<ResultSet> &pages);
    void fillColumn(int column, const ResultSet &rows, bool more);
    void stream();
    void readDetails();
    void refreshHeads();
    // BoardModelMove.cpp
    void startMove(const Move &move);
    [[nodiscard]] QList<QByteArray> ranksFor(int target, int row, const QSet<QUuid> &moving, int count) const;
    void relocate(BoardCard &card, int target);
    [[nodiscard]] ActionLabel moveLabel(const char *code, int target, int count, const QString &subject) const;
    void send(const Move &move, const QList<Place> &before, const QList<RowChange> &changes, const ActionLabel &label);
    void finishMove(const Move &move, const QList<Place> &before, const QList<RowChange> &changes, const ActionLabel &label, const BatchResult &result);
    void revert(const QList<Place> &before, const AppError &error);
    void readConflicts(const Move &move, const QList<Place> &before, const QList<RowChange> &changes);
    void tellConflict(const Place &place, const QVariantMap &mine);
    [[nodiscard]] bool onlyPlace(const QVariantMap &values) const;
    void finishPending();
    // BoardModelLive.cpp
    [[nodiscard]] Statement rereadStatement(const QList<QUuid> &ids) const;
    void flushChanges();
    void takeCards(const QList<QUuid> &ids, const ResultSet &rows);
    void takeCard(const BoardCard &fresh);
    void removeCard(BoardCard &card);

    Database &m_database;
    BoardSource m_source;
    const TableInfo &m_table;
    RowSelect m_select;
    int m_rankIndex = -1;
    int m_stateIndex = -1;
    int m_minorIndex = -1;
    int m_currencyIndex = -1;
    int m_percentIndex = -1;
    Filter m_filter;
    CompiledFilter m_compiled;
    QByteArray m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    KeyKind m_keyKind = KeyKind::Rank;

    struct IdHash {
        size_t operator()(const QUuid &id) const { return qHash(id); }
    };
    std::unordered_map<QUuid, std::unique_ptr<BoardCard>, IdHash> m_cards;
    QList<Column> m_columns;
    std::unique_ptr<QObject> m_context;
    bool m_hidden = false;
    bool m_selecting = false;
    bool m_selectedOnce = false;
    bool m_failed = false;
    bool m_streaming = false;
    bool m_detailsRunning = false;
    bool m_changesRunning = false;
    bool m_headsStale = false;
    bool m_headsRunning = false;
    bool m_staleSelect = false; // everything was to be read again while it was being read
    QSet<QUuid> m_changedIds;
    QSet<QUuid> m_toldWhileSaving; // cards that were told of while a save of ours was on its way
    QList<Move> m_waiting;
    QSet<QUuid> m_pendingActions;
    QTimer m_changesTimer;
    QTimer m_detailsTimer;
    QTimer m_headsTimer;
    quint64 m_stamp = 0;
    AppError m_lastError;
    std::function<QString(const QModelIndex &card)> m_spoken;
};

} // namespace punte
