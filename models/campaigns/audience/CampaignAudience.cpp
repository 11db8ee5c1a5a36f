// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/CampaignAudience.h"

#include "models/db/SqlStore.h"

#include <QJsonDocument>

#include <algorithm>

namespace punte {

CampaignAudience::CampaignAudience(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.marketing_campaigns", "marketing.segments"}, parent)
{
}

QList<Statement> CampaignAudience::question() const
{
    const SqlStore &store = SqlStore::instance();
    return {store.statement("campaigns/read_audience", {{QStringLiteral("record"), record()}}), store.statement("campaigns/list_segments", {})};
}

void CampaignAudience::forget()
{
    m_version = 0;
    m_name = m_status = m_channel = QString();
    m_ownerId = {};
    m_criteria = {};
    m_segments.clear();
}

static QJsonObject criteriaOf(const QVariant &value) { return QJsonDocument::fromJson(value.toString().toUtf8()).object(); }

void CampaignAudience::take(const QList<ResultSet> &results)
{
    const ResultSet &campaign = results.at(0);
    if (!campaign.rows.isEmpty()) {
        m_version = campaign.value(0, u"version").toInt();
        m_name = campaign.value(0, u"name").toString();
        m_status = campaign.value(0, u"status").toString();
        m_channel = campaign.value(0, u"channel").toString();
        m_ownerId = campaign.value(0, u"owner_id").toUuid();
        m_criteria = criteriaOf(campaign.value(0, u"criteria"));
        m_limit = campaign.value(0, u"frequency_limit").toInt();
        m_limitDays = campaign.value(0, u"frequency_days").toInt();
    }
    const ResultSet &segments = results.at(1);
    for (int i = 0; i < segments.rows.size(); ++i)
        m_segments.append({segments.value(i, u"id").toUuid(), segments.value(i, u"version").toInt(), segments.value(i, u"name").toString(),
            criteriaOf(segments.value(i, u"criteria")), segments.value(i, u"owner_id").toUuid(), segments.value(i, u"owner_name").toString()});
}

bool CampaignAudience::isFixed() const
{
    return !QStringList{QStringLiteral("DRAFT"), QStringLiteral("PLANNED"), QStringLiteral("ACTIVE")}.contains(m_status);
}

const SavedSegment *CampaignAudience::segmentOf(const QJsonObject &criteria) const
{
    const auto found = std::ranges::find(m_segments, criteria, &SavedSegment::criteria);
    return found == m_segments.end() ? nullptr : &*found;
}

} // namespace punte
