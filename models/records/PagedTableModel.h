// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/Filter.h"
#include "models/records/KeysetQuery.h"
#include "models/records/RecordModel.h"
#include "models/records/RowCache.h"
#include "models/records/Saves.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace punte {

class BulkJob;

/// Sums of one currency over all rows of a filter, exact decimals by column.
struct CurrencyTotals {
    QString currency;
    qint64 rows = 0;
    QVariantMap sums;
};

/// An unbounded list over one table of the catalogue: any number of rows at the price of the visible ones.
///
/// Pages of 200 rows are read by key on the database's threads and kept in a cache of at most RowCache::maxRows rows; what is not
/// loaded is a placeholder (PlaceholderRole). The view says what it shows by setVisibleRange(); data() never reads. One page request
/// runs at a time and always for what is visible now. The total order is (sort key, id). Live changes re-read the named rows and
/// insert, move or remove them one by one, so that persistent indexes, selection and scroll stay on their rows.
/// Columns are the catalogue's `inList` fields. GUI thread only.
class PagedTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class CountState { Unknown, Estimated, Exact };
    static constexpr int pageSize = 200;
    static constexpr int deletedDays = 30; ///< how long deleted records are offered for coming back

    PagedTableModel(Database &database, const TableInfo &table, QObject *parent = nullptr);
    ~PagedTableModel() override;

    // What is listed. Each takes effect at the next select().
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// `column` empty = by id. Only catalogue fields; anything else falls back to the id.
    void setSort(const QByteArray &column, Qt::SortOrder order);
    [[nodiscard]] const QByteArray &sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Columns whose values are read (the shown ones). Default: the catalogue's listDefault fields.
    void setReadColumns(const QList<QByteArray> &columns);
    /// Columns whose values the page needs, shown or not.
    void setAlwaysRead(const QList<QByteArray> &columns) { m_alwaysRead = columns; }
    /// Lists what was deleted in the last `deletedDays` instead; nothing can be edited there.
    void setDeleted(bool deleted);
    [[nodiscard]] bool isDeleted() const { return m_deleted; }
    /// What "lately" means for deleted records: for the list, and for a command on all of it.
    [[nodiscard]] static FilterTerm deletedLately();
    /// Tables whose changes alter what a row shows (names of joined records).
    void setDependencies(const QList<QByteArray> &tables) { m_dependencies = tables; }
    void setTotalsEnabled(bool enabled);
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] bool isEditable() const { return m_editable && !m_deleted; }

    /// Reads the first page (with the count: two round trips at most); the rows shown till then stay until it is there.
    void select();
    /// Reads again what is visible, without losing selection or scroll.
    void refresh();
    [[nodiscard]] bool isSelecting() const { return m_selecting; }
    /// A first page has been shown, so that counts mean something.
    [[nodiscard]] bool hasSelected() const { return m_selectedOnce; }
    /// The person does not want to wait for the first page any longer: ends the read on the server and reports Cancelled by `failed`.
    void stop();
    [[nodiscard]] Database &database() const { return m_database; }
    /// True while something visible is being read.
    [[nodiscard]] bool isLoading() const { return m_selecting || m_pageRunning || m_waitsForCount; }
    [[nodiscard]] const AppError &lastError() const { return m_lastError; }

    /// Rows that the view shows; loads what is missing there, then the neighbours. Cheap, call it on every scroll.
    void setVisibleRange(int first, int last);

    [[nodiscard]] CountState countState() const { return m_countState; }
    [[nodiscard]] const QList<CurrencyTotals> &totals() const { return m_totals; }

    [[nodiscard]] const TableInfo &tableInfo() const { return m_table; }
    [[nodiscard]] const Field &fieldAt(int column) const { return m_table.fields.at(m_columns.at(column)); }
    [[nodiscard]] int columnOf(QByteArrayView field) const;
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int versionAt(int row) const;
    /// Row of a loaded record, or -1.
    [[nodiscard]] int rowOf(const QUuid &id) const { return m_cache.find(id); }
    /// Raw value of any column that was read (also of names and currencies), null when the row is not loaded.
    [[nodiscard]] QVariant rawValue(int row, QByteArrayView column) const;
    /// The title column's text of a loaded row.
    [[nodiscard]] QString titleAt(int row) const;
    /// A loaded row as it stands now: what an editor is based on. Empty when the row is not loaded.
    [[nodiscard]] RecordRow recordAt(int row) const;
    /// Finds the row number of any record of the list; -1 when it is not in it. Answers later.
    void locate(const QUuid &id, std::function<void(int row)> done);
    /// Reads rows [first, last] through (for copy and print) past the cache; answers when all are there, or the error.
    void readRange(int first, int last, std::function<void(Result<QList<RecordRow>>)> done);
    [[nodiscard]] const RowSelect &rowSelect() const { return m_query.select(); }

    /// Saves changed columns of one loaded row, optimistically: the row shows the new values at once (SaveState::Saving).
    /// Returns the action's id, null if nothing was sent (see lastError()).
    QUuid save(const QUuid &id, const QVariantMap &values, const ActionLabel &label);
    /// An editor's answer: like setData(), but a cell that somebody else changed after `base` was read ends in conflict().
    bool edit(const QModelIndex &index, const QVariant &value, const RecordRow &base);
    /// After a compare: writes these values over the other person's version.
    QUuid saveOver(const ConflictInfo &info, const QVariantMap &values);
    /// Soft-deletes loaded rows as one action.
    QUuid remove(const QList<QUuid> &ids, const ActionLabel &label);
    /// Changes all rows of a selection as one action: `bulkStarted`, and later `saved` (with `changedCount` in it) or `saveRefused`.
    BulkJob *bulk(const RowSelection &selection, const BulkChange &change, const ActionLabel &label);
    BulkJob *taskForEach(const RowSelection &selection, const QVariantMap &task, bool ownersDo, const ActionLabel &label);

    // QAbstractItemModel
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    /// Rows of this table changed somewhere: re-reads those that are named. Connected by LiveBinding.
    void applyChange(const punte::RowsChanged &change);
    void retranslate();

Q_SIGNALS:
    /// The first page of a select() is shown.
    void selected();
    void loadingChanged(bool loading);
    void countChanged();
    void totalsChanged();
    void failed(const punte::AppError &error);
    void saved(const QUuid &actionId, const QList<QUuid> &ids, const punte::ActionLabel &label);
    /// A command on many rows begins; one of more than BulkJob::atOnce rows takes its time and can be cancelled.
    void bulkStarted(punte::BulkJob *job);
    void bulkDone(const QUuid &actionId, const punte::ActionLabel &label, qint64 changed, qint64 wanted);
    void saveRefused(const QUuid &id, const punte::AppError &error);
    void conflict(const punte::ConflictInfo &info);

private:
    struct PagePlan {
        int first = 0;
        int end = 0;
        std::optional<RowKey> from;
        bool reversed = false;
        qint64 offset = 0;
        bool walks = false; ///< by KeysetQuery::walk
    };
    using Rows = QList<CachedRow>;
    /// The statements of one select(), whatever is set meanwhile for the next.
    struct Selecting {
        KeysetQuery hits;
        KeysetQuery few;
        KeysetQuery walk;
        QString text;
        bool estimates = false;
    };

    // PagedTableModelLoad.cpp
    [[nodiscard]] Result<KeysetQuery> makeQuery(TextSearch text) const;
    void requestFirstPage(const Selecting &what, TextSearch way);
    void showFirstPage(const QList<ResultSet> &results, const Selecting &what, TextSearch way);
    void takeFirstRows(const QList<ResultSet> &results);
    void ensureVisible();
    [[nodiscard]] PagePlan planPage(int missingFirst, int missingEnd) const;
    [[nodiscard]] PagePlan planRange(int first, int end) const;
    void fetchPage(const PagePlan &plan, Lane lane);
    void storePage(const PagePlan &plan, const ResultSet &rows);
    void setRowCount(int rows, CountState state);
    void readCount();
    void takeCount(const ResultSet &result);
    void readBookmarks(qint64 filled);
    void readTotals();
    void takeTotals(const ResultSet &rows);
    [[nodiscard]] Rows rowsOf(const ResultSet &rows, bool reversed) const;
    void setLoading();
    // PagedTableModelLive.cpp
    void flushChanges();
    void applyRows(const QList<QUuid> &ids, const ResultSet &result, int windowFirst, int windowEnd);
    void shapeWindow(int first, int count, const Rows &target);
    void removeRow(int row);
    void scheduleResync();
    void resync();
    void applyResync(const QList<ResultSet> &results, const RowKey &anchorKey, int anchorRow);
    void replaceWindow(int first, Rows rows);
    [[nodiscard]] bool coversAll(int first, int end) const { return first == 0 && end == m_rows && m_countState == CountState::Exact; }
    // PagedTableModelEdit.cpp
    QUuid send(const RecordRow &base, const QVariantMap &values, const ActionLabel &label);
    void finishSave(const RecordRow &base, const std::optional<CachedRow> &before, const QVariantMap &values, const QUuid &action,
                    const ActionLabel &label, const BatchResult &result);
    void readConflict(const RecordRow &base, const QVariantMap &mine);
    [[nodiscard]] ActionLabel editLabel(const QString &subject, const QVariantMap &values) const;
    BulkJob *runBulk(BulkJob *job);
    void rowTouched(int row);
    void fail(const AppError &error);

    Database &m_database;
    const TableInfo &m_table;
    QList<int> m_columns;
    QList<QByteArray> m_readColumns;
    QList<QByteArray> m_alwaysRead;
    QList<QByteArray> m_dependencies;
    Filter m_filter;
    QByteArray m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    KeysetQuery m_query;
    KeysetQuery m_walkQuery; // without the text of the filter
    QString m_walkText;
    bool m_walks = false;    // the words are so common that walking finds them sooner
    QList<int> m_valueIndex;    // per model column: index into RecordRow::values, -1 = not read
    QList<int> m_displayIndex;
    QList<int> m_currencyIndex;

    std::unique_ptr<QObject> m_context; // of the present select(); its end cancels what still runs
    RowCache m_cache;
    std::map<int, RowKey> m_bookmarks;
    int m_rows = 0;
    CountState m_countState = CountState::Unknown;
    QList<CurrencyTotals> m_totals;
    int m_visibleFirst = 0;
    int m_visibleLast = 0;
    bool m_selecting = false;
    bool m_selectedOnce = false;
    bool m_pageRunning = false;
    bool m_loadingShown = false;
    Database::RequestId m_pageRequest = 0;
    PagePlan m_pagePlan;
    Lane m_pageLane = Lane::Interactive;
    bool m_totalsEnabled = false;
    bool m_totalsRunning = false;
    bool m_totalsStale = false;
    bool m_countRunning = false;
    bool m_countFailed = false;
    bool m_waitsForCount = false; // what is in sight lies near the end, which is not known yet
    bool m_editable = true;
    bool m_deleted = false;
    quint64 m_shape = 0; // counts insertions, removals and moves: an answer asked for before one does not fit any more
    QSet<QUuid> m_changedIds;
    bool m_changesRunning = false;
    bool m_resyncRunning = false;
    bool m_resyncAgain = false;
    bool m_staleSelect = false; // something changed while a select() was on its way, which may have read before it
    QTimer m_changesTimer;
    QTimer m_resyncTimer;
    QSet<QUuid> m_ownActions;
    AppError m_lastError;
};

} // namespace punte
