// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"

#include <QObject>
#include <QUuid>

namespace punte {

/// What stands around one record: read in one round trip, again when one of its tables changes and when the line is back. A kind of record
/// brings its statements and keeps their answer. GUI thread.
class RecordDetails : public QObject {
    Q_OBJECT
public:
    /// What was read is of this record.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }

public Q_SLOTS:
    void load();

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

protected:
    RecordDetails(Database &database, ChangeFeed &feed, QList<QByteArray> tables, QObject *parent);

    /// Null = nothing.
    void setRecord(const QUuid &record);
    [[nodiscard]] const QUuid &record() const { return m_record; }
    [[nodiscard]] virtual QList<Statement> question() const = 0;
    virtual void forget() = 0;
    /// After forget().
    virtual void take(const QList<ResultSet> &results) = 0;
    [[nodiscard]] virtual bool concerns(const RowsChanged &change) const { return m_tables.contains(change.table); }

private:
    QList<QByteArray> m_tables;
    QUuid m_record;
    Reading m_reading;
    bool m_loaded = false;
};

} // namespace punte
