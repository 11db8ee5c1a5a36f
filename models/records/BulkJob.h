// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"
#include "models/records/Saves.h"

#include <QObject>

#include <functional>

namespace punte {

/// One command on many rows: one action, one transaction, one step of undo. Up to `atOnce` rows it is a single statement; more are named
/// first and changed in parts on the background lane, so that it tells how far it is and can be cancelled, which takes everything back.
/// Rows that the person may not change are left out and counted. GUI thread only; the owner deletes it after `finished` or `failed`.
class BulkJob final : public QObject {
    Q_OBJECT
public:
    static constexpr int atOnce = 1'000;

    BulkJob(Database &database, const TableInfo &table, RowSelection selection, BulkChange change, ActionLabel label, QObject *parent);
    /// Makes a task about each row.
    BulkJob(Database &database, const TableInfo &table, RowSelection selection, QVariantMap task, bool ownersDo, ActionLabel label, QObject *parent);

    void start();
    void cancel();
    [[nodiscard]] QUuid action() const { return m_action; }
    [[nodiscard]] const ActionLabel &label() const { return m_label; }
    /// Rows as they were counted when the command was given; exact once they are named.
    [[nodiscard]] qint64 wanted() const { return m_wanted; }
    [[nodiscard]] bool isLong() const { return m_wanted > atOnce; }

Q_SIGNALS:
    void progressChanged(qint64 done, qint64 total);
    void finished(qint64 changed);
    void failed(const punte::AppError &error);

private:
    using Make = std::function<Result<Statement>(const RowSelection &, bool further)>;
    void readIds(const QUuid &after);
    void run(const QList<RowSelection> &parts);
    void fail(const AppError &error);

    Database &m_database;
    const TableInfo &m_table;
    RowSelection m_selection;
    ActionLabel m_label;
    QUuid m_action;
    Make m_make;
    qint64 m_wanted;
    QList<QUuid> m_ids;
    Database::RequestId m_request = 0;
};

} // namespace punte
