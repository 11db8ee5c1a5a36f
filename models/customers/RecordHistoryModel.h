// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TimelineItem.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QAbstractListModel>

namespace punte {

/// The last changes of one record as the ledger has them, newest first; the lines look like those of a timeline and follow changes.
/// GUI thread.
class RecordHistoryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    RecordHistoryModel(Database &database, ChangeFeed &feed, const QByteArray &table, QObject *parent = nullptr);

    /// Tells of what belongs to the record as well: `statement` takes row and limit and says, beside what customers/read_history does, of
    /// which table (`table_name`) and what it is called (`title`); `tables` are those whose changes it tells of. Before setRecord().
    void setStatement(const QByteArray &statement, const QList<QByteArray> &tables);
    void setRecord(const QUuid &id);
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void loadingChanged();
    void failed(const punte::AppError &error);

private:
    void take(const ResultSet &rows);

    QByteArray m_table;
    QByteArray m_statement;      ///< empty = the record alone
    QList<QByteArray> m_around;  ///< tables of what belongs to it
    QUuid m_id;
    QList<TimelineItem> m_items;
    Reading m_reading;
};

} // namespace punte
