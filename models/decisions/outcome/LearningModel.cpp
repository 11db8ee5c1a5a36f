// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/outcome/LearningModel.h"

#include "models/db/WhenLive.h"

namespace punte {

LearningModel::LearningModel(Database &database, ChangeFeed &feed, QObject *parent) : QObject(parent), m_reading(database, this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &LearningModel::want);
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (m_asked && (change.table == "decision.decision_outcomes" || change.table == "decision.customer_decisions"))
            m_soon.start();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, [this] {
        if (m_asked)
            want();
    });
}

void LearningModel::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_isStale)
        load();
}

void LearningModel::want()
{
    m_isStale = true;
    if (m_watched)
        load();
}

void LearningModel::setFilter(const LearningFilter &filter)
{
    if (m_asked && filter == m_filter && !m_reading.hasFailed())
        return;
    if (filter.similarTo != m_filter.similarTo) {
        m_learning = {}; // of another case: not even for a moment
        m_loaded = false;
    }
    m_asked = true;
    m_filter = filter;
    m_reading.drop(); // what is on its way is for another filter
    want();
}

void LearningModel::load()
{
    m_soon.stop();
    m_isStale = false;
    Request request;
    request.statements = Learning::question(m_filter);
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) {
            m_learning = Learning::read(*result);
            m_error.reset();
            m_loaded = true;
        } else {
            m_error = result.error();
            m_isStale = true;
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { want(); });
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace punte
