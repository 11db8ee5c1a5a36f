// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/dashboard/DashboardModel.h"

#include "models/db/SqlStore.h"
#include "models/db/WhenLive.h"

#include <QJsonDocument>

namespace punte {

DashboardModel::DashboardModel(Database &database, ChangeFeed &feed, QObject *parent) : QObject(parent), m_reading(database, this)
{
    connect(&feed, &ChangeFeed::rowsChanged, this, [this](const RowsChanged &change) {
        if (!m_loaded || !change.table.startsWith("marketing.") || change.table == "marketing.analytics_cache" || isStale())
            return;
        m_stale = true;
        Q_EMIT staleChanged();
    });
    connect(&feed, &ChangeFeed::reloadNeeded, this, [this] {
        if (m_asked)
            load();
    });
}

void DashboardModel::setFilter(const DashboardFilter &filter)
{
    if (m_asked && filter == m_filter && !m_reading.hasFailed())
        return;
    m_asked = true;
    m_filter = filter;
    m_reading.drop(); // what is on its way is for another filter
    load();
}

void DashboardModel::ask(bool anew)
{
    Request request;
    request.statements = {SqlStore::instance().statement("campaigns/read_dashboard",
        {{QStringLiteral("from"), m_filter.from}, {QStringLiteral("to"), m_filter.to}, {QStringLiteral("before_from"), m_filter.beforeFrom}, {QStringLiteral("before_to"), m_filter.beforeTo},
            {QStringLiteral("campaigns"), QVariant::fromValue(m_filter.campaigns)}, {QStringLiteral("channels"), QVariant::fromValue(m_filter.channels)}, {QStringLiteral("refresh"), anew}})};
    m_reading.ask(request, [this](const BatchResult &result) {
        if (result) {
            m_dashboard = Dashboard::read(QJsonDocument::fromJson(result->first().value(0, u"dashboard").toString().toUtf8()).object());
            m_error.reset();
            m_loaded = true;
            m_stale = false;
        } else {
            m_error = result.error();
            Q_EMIT failed(result.error());
            whenLiveAgain(database(), this, [this] { load(); });
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace punte
