// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"
#include "models/records/RowSelect.h"
#include "models/records/Saves.h"

#include <QUuid>

#include <optional>

namespace punte {

/// Place of one row in the total order of a list: the sort key as text (rows with an empty key come last) and the id.
struct RowKey {
    QString value;
    bool filled = false; ///< false = the key is empty (NULL)
    QUuid id;
    bool operator==(const RowKey &) const = default;
};

/// Writes the statements of one list: its table, filter and order. All of them see the same rows in the same total order
/// (sort key, id), empty keys last in either direction. Pages continue after a key, never after a row number, so their price does not
/// depend on how deep they are. Value type.
class KeysetQuery final {
public:
    static constexpr int walkRows = 20'000;

    KeysetQuery() = default;
    /// `sortColumn` empty = order by id (time of creation).
    /// `deleted`: of the rows that were deleted from the list.
    KeysetQuery(const TableInfo &table, RowSelect select, CompiledFilter filter, const QByteArray &sortColumn, Qt::SortOrder order,
                bool deleted = false);

    /// Orders by an expression of one's own instead of a catalogue field (a board's rank).
    void setKey(const QString &expression, const QString &type, bool nullable);

    [[nodiscard]] const RowSelect &select() const { return m_select; }

    /// Up to `limit` rows after `from` (null = from the beginning), skipping `offset`. `reversed` walks towards the beginning
    /// (null = from the end) and answers nearest row first. Columns: those of the select, then k.
    [[nodiscard]] Statement page(const std::optional<RowKey> &from, bool reversed, qint64 offset, int limit) const;
    /// The same as page() forward without an offset, of a query compiled with TextSearch::None: walks the first `walkRows` rows of the order
    /// and keeps those that hold the words of `text`. Fewer rows than `limit` prove nothing: there may be more behind.
    [[nodiscard]] Statement walk(const std::optional<RowKey> &from, int limit, const QString &text) const;
    /// A walk from there makes sense: rows whose sort key is empty lie behind all others and are not walked.
    [[nodiscard]] bool canWalk(const std::optional<RowKey> &from) const { return !from || from->filled || !m_nullable || m_key.isEmpty(); }
    /// (n, filled): rows, and rows whose sort key is not empty.
    [[nodiscard]] Statement count() const;
    /// (n): rows that come before `key`.
    [[nodiscard]] Statement countBefore(const RowKey &key) const;
    /// Planner's guess for the whole table: (n).
    [[nodiscard]] Statement estimate() const;
    /// Every `step`-th key: (id, k, empty, n), n counted within rows of the same `empty`.
    [[nodiscard]] Statement bookmarks(int step) const;
    /// The named rows that belong to the list, in its order; after k comes pos, the number of `anchors` that precede the row.
    /// With `filtered` false the filter is ignored: what a row looks like, whether or not it still belongs to the list.
    [[nodiscard]] Statement rows(const QList<QUuid> &ids, const QList<RowKey> &anchors, bool filtered = true) const;
    /// All rows at once in the order of the list, for an export: those of the filter without `ids`, or, with `only`, just these.
    [[nodiscard]] Statement everything(const QList<QUuid> &ids, bool only) const;
    /// One line per currency: (currency, n, s0, s1, ...), sums in the order of `totalColumns()`; minor units where isMinorTotal().
    [[nodiscard]] Statement totals() const;
    [[nodiscard]] const QList<QByteArray> &totalColumns() const { return m_totalColumns; }
    [[nodiscard]] bool isMinorTotal(int index) const { return m_totalMinor.value(index); }

    [[nodiscard]] RowKey key(const QVariantList &result) const;

private:
    struct Params;
    [[nodiscard]] QString where() const;
    [[nodiscard]] QString from(bool joins) const;
    [[nodiscard]] QString keyParameter(Params &params, const RowKey &key) const;
    [[nodiscard]] QString stretch(Params &params, bool emptyKeys, const std::optional<RowKey> &start, bool reversed) const;
    [[nodiscard]] QString segment(Params &params, bool emptyKeys, const std::optional<RowKey> &from, bool reversed, const QString &list,
                                  const QString &limit, bool joins) const;

    QByteArray m_name;
    QByteArray m_table;
    QByteArray m_searchKind;
    QString m_fromClause;
    QString m_base;
    RowSelect m_select;
    CompiledFilter m_filter;
    QString m_key;      // SQL of the sort key; empty = by id only
    QString m_keyType;
    bool m_nullable = false;
    bool m_ascending = true;
    bool m_joins = false; // filter, condition or key read more than the table itself
    QList<QByteArray> m_totalColumns;
    QList<bool> m_totalMinor;
    QStringList m_totalExpressions;
    QString m_totalCurrency;
    bool m_totalJoins = false;
};

} // namespace punte
