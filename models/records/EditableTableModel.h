// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/Filter.h"
#include "models/records/KeysetQuery.h"
#include "models/records/RecordModel.h"
#include "models/records/Saves.h"

#include <QSqlQueryModel>

#include <map>

namespace punte {

/// A bounded table (stages, reasons, the contacts of one company): all rows at once, edits staged until submitAll().
///
/// Speaks QSqlTableModel's vocabulary without its faults: it reads and writes on the database's threads, never re-selects behind the
/// view's back, and a save carries the version that was read: a row changed elsewhere is kept, marked Conflict and told by conflict(),
/// never overwritten. Columns are the fields asked for, then the names and currencies that show them. GUI thread only.
class EditableTableModel final : public QSqlQueryModel {
    Q_OBJECT
public:
    static constexpr int maxRows = 5'000;

    /// `columns` empty = all `inList` fields of the table.
    EditableTableModel(Database &database, const TableInfo &table, const QList<QByteArray> &columns = {}, QObject *parent = nullptr);

    void setFilter(const Filter &filter) { m_filter = filter; }
    void setSort(const QByteArray &column, Qt::SortOrder order);
    void setEditable(bool editable) { m_editable = editable; }
    /// Reads all rows; staged edits are dropped when the answer comes. `selected` follows.
    void select();
    /// Reads again and keeps staged edits of rows that are still there.
    void refresh();

    [[nodiscard]] bool isDirty() const { return !m_edits.empty(); }
    [[nodiscard]] bool isDirty(const QModelIndex &index) const;
    /// Saves all staged edits as one action; false when there is nothing to save or a save is running. `submitted` or `submitRefused` follows.
    bool submitAll(const ActionLabel &label = {});
    void revertAll();
    void revertRow(int row);
    [[nodiscard]] const AppError &lastError() const { return m_lastError; }
    /// True when there are more rows than maxRows: the rest is not shown, and the page says so.
    [[nodiscard]] bool isCut() const { return m_cut; }

    /// Creates a row / soft-deletes rows at once, as one action each.
    QUuid create(const QVariantMap &values, const ActionLabel &label);
    QUuid remove(const QList<QUuid> &ids, const ActionLabel &label);

    [[nodiscard]] const TableInfo &tableInfo() const { return m_table; }
    [[nodiscard]] const Field *fieldAt(int column) const { return m_fields.value(column, nullptr); }
    [[nodiscard]] int columnOf(QByteArrayView column) const { return m_select.valueIndex(column); }
    [[nodiscard]] QUuid idAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void retranslate();

Q_SIGNALS:
    void selected();
    void dirtyChanged(bool dirty);
    void failed(const punte::AppError &error);
    void submitted(const QUuid &actionId, const QList<QUuid> &ids, const punte::ActionLabel &label);
    void submitRefused(const punte::AppError &error);
    void conflict(const punte::ConflictInfo &info);

private:
    struct RowMark {
        QUuid id;
        int version = 0;
        SaveState state = SaveState::Clean;
    };
    void requestRows(bool keepEdits);
    void showRows(const ResultSet &rows, bool keepEdits);
    void updateRows(const ResultSet &rows);
    [[nodiscard]] QVariant rawAt(int row, int column) const;
    void touchRow(int row);
    void finishSubmit(const QList<RowChange> &changes, const QUuid &action, const ActionLabel &label, const BatchResult &result);
    void findConflicts(const QList<RowChange> &changes);

    Database &m_database;
    const TableInfo &m_table;
    RowSelect m_select;
    QList<const Field *> m_fields;  // per column; null for names and currencies
    QHash<int, int> m_display;      // column -> column of the name
    QHash<int, int> m_currency;
    Filter m_filter;
    QByteArray m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    KeysetQuery m_query;
    QList<QVariantList> m_rows;
    QList<RowMark> m_marks;
    std::map<int, std::map<int, QVariant>> m_edits; // row -> column -> staged value
    bool m_editable = true;
    bool m_submitting = false;
    bool m_cut = false;
    AppError m_lastError;
};

} // namespace punte
