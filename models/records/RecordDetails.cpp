// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordDetails.h"

#include "models/db/WhenLive.h"

#include <utility>

namespace punte {

RecordDetails::RecordDetails(Database &database, ChangeFeed &feed, QByteArray slot, QList<QByteArray> tables, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_slot(std::move(slot))
    , m_tables(std::move(tables))
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (concerns(change))
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &RecordDetails::load);
}

void RecordDetails::setRecord(const QUuid &record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_loading = !record.isNull();
    (void)m_turn.next(); // what is on its way is about another
    forget();
    Q_EMIT changed();
    load();
}

void RecordDetails::load()
{
    if (m_record.isNull())
        return;
    Request request;
    request.slot = m_slot;
    request.statements = question();
    m_loading = true;
    m_database.run(this, request, [this, turn = m_turn.next()](const BatchResult &result) {
        if (!m_turn.isNewest(turn))
            return;
        m_loading = false;
        if (result) {
            forget();
            take(*result);
        } else if (result.error().kind != ErrorKind::Cancelled) {
            Q_EMIT failed(result.error());
            whenLiveAgain(m_database, this, [this] { load(); });
        }
        Q_EMIT changed();
    });
}

} // namespace punte
