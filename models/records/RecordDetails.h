// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/db/NewestAnswer.h"

#include <QObject>
#include <QUuid>

namespace punte {

/// What stands around one record: read in one round trip, again when one of its tables changes and when the line is back. A kind of record
/// brings its statements and keeps their answer. GUI thread.
class RecordDetails : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] bool isLoading() const { return m_loading; }

public Q_SLOTS:
    void load();

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

protected:
    /// `slot`: of the requests; those of a newer record replace the ones that still wait.
    RecordDetails(Database &database, ChangeFeed &feed, QByteArray slot, QList<QByteArray> tables, QObject *parent);

    /// Null = nothing.
    void setRecord(const QUuid &record);
    [[nodiscard]] const QUuid &record() const { return m_record; }
    [[nodiscard]] virtual QList<Statement> question() const = 0;
    virtual void forget() = 0;
    /// After forget().
    virtual void take(const QList<ResultSet> &results) = 0;
    [[nodiscard]] virtual bool concerns(const RowsChanged &change) const { return m_tables.contains(change.table); }

private:
    Database &m_database;
    QByteArray m_slot;
    QList<QByteArray> m_tables;
    QUuid m_record;
    NewestAnswer m_turn;
    bool m_loading = false;
};

} // namespace punte
