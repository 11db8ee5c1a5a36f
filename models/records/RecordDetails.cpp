// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordDetails.h"

#include "models/db/WhenLive.h"

#include <utility>

namespace punte {

RecordDetails::RecordDetails(Database &database, ChangeFeed &feed, QList<QByteArray> tables, QObject *parent)
    : QObject(parent)
    , m_tables(std::move(tables))
    , m_reading(database, this)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (concerns(change))
            load();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, &RecordDetails::load);
}

void RecordDetails::setRecord(const QUuid &record)
{
    if (record == m_record && !m_reading.hasFailed())
        return;
    m_record = record;
    m_reading.drop(); // what is on its way is about another
    m_loaded = false;
    forget();
    load();
    Q_EMIT changed();
}

void RecordDetails::load()
{
    if (m_record.isNull())
        return;
    Request request;
    request.statements = question();
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) {
            forget();
            m_loaded = true;
            take(*result);
        } else {
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { load(); });
        }
        Q_EMIT changed();
    });
}

} // namespace punte
