// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/Filter.h"

#include <QDateTime>
#include <QJsonObject>

namespace punte {

/// What the undo stack will call a command: a code ("edit", "move", "delete", ...) and its arguments ({"subject": "Acme", "n": 12}).
/// ActionText makes the sentence in the window's language.
struct ActionLabel {
    QByteArray code;
    QJsonObject args;
};

/// The changed columns of one row, and the version at which it was read.
struct RowChange {
    QUuid id;
    int version = 0;
    QVariantMap values; ///< column -> new value as the database takes it
};

/// What a conflict is about: the row as it was read, as somebody else left it, and what was about to be written (changed columns only).
struct ConflictInfo {
    QByteArray table;
    QUuid id;
    int originalVersion = 0;
    int theirVersion = 0;
    QVariantMap original;
    QVariantMap theirs;
    QVariantMap mine;
    QString theirName;   ///< who saved it; empty when not known
    QDateTime theirTime;
    QDateTime originalTime; ///< when the version that was read came about; invalid when the ledger does not reach back to it

    /// Reads the answer of Saves::lastEditor().
    void takeEditor(const ResultSet &rows);
};

/// Rows chosen by a person: named ones, or all rows of a filter (less some) as a predicate.
struct RowSelection {
    bool wholeFilter = false;
    Filter filter;             ///< when wholeFilter
    QList<QUuid> ids;          ///< the rows; when wholeFilter: the ones left out
    qint64 count = 0;          ///< as last known, for the words of the question
    bool deleted = false;      ///< rows of the list of deleted records
    QList<FilterTerm> only;    ///< of these rows, those for which all of this holds
};

/// What a bulk command does to each of its rows.
struct BulkChange {
    enum class Life { Keep, Delete, Restore };
    QVariantMap values;        ///< set in all rows; may hold null
    QStringList addTags;       ///< to the table's tags column, behind those that are there
    QStringList removeTags;
    Life life = Life::Keep;
};

/// The versioned statements that all models save with. Every save is ONE statement: the rows, and its line in core.actions.
/// They return (id, version) of the rows that were written; a row that is missing there is not visible or may not be changed.
/// Values travel as one jsonb parameter and get their types from the table's row type. A stale version raises PU001.
namespace Saves {

[[nodiscard]] Statement update(const QByteArray &table, const QList<RowChange> &changes, const QUuid &action, const ActionLabel &label);
/// New rows; ids are made by the caller (newId()).
[[nodiscard]] Statement insert(const QByteArray &table, const QList<RowChange> &rows, const QUuid &action, const ActionLabel &label);
[[nodiscard]] Statement softDelete(const QByteArray &table, const QList<RowChange> &rows, const QUuid &action, const ActionLabel &label);
/// Changes all rows of a selection that the person may change, whatever their version. One row (n) comes back: how many those were.
/// `further`: a later part of the same action. Invalid if the filter does not compile.
[[nodiscard]] Result<Statement> bulk(const TableInfo &table, const RowSelection &selection, const BulkChange &change, const QUuid &action,
                                     const ActionLabel &label, bool further = false);
/// Makes a task about each row of a selection as one action; `values` are columns of crm.tasks. `ownersDo`: each is for the record's owner,
/// as far as it has one. One row (n) comes back.
[[nodiscard]] Result<Statement> taskForEach(const TableInfo &table, const RowSelection &selection, const QVariantMap &values, bool ownersDo,
                                            const QUuid &action, const ActionLabel &label, bool further = false);
/// Ids of the rows of a selection after this one, in order of id, at most `limit`.
[[nodiscard]] Result<Statement> selectedIds(const TableInfo &table, const RowSelection &selection, const QUuid &after, int limit);

/// Who changed a row last, and when, and when the version that was read came about: (display_name, updated_at, original_at).
[[nodiscard]] Statement lastEditor(const QByteArray &table, const QUuid &id, int readVersion);

/// A time-ordered uuid (version 7) made on the client.
[[nodiscard]] QUuid newId();
/// The error of a save that found no row.
[[nodiscard]] AppError notVisible();

} // namespace Saves

} // namespace punte
