// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignChannels.h"

#include "models/core/Decimal.h"
#include "models/db/SqlStore.h"

#include <QLocale>

namespace punte {

CampaignChannels::CampaignChannels(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.marketing_channels", "marketing.campaign_channels", "marketing.campaign_metrics", "marketing.marketing_campaigns"}, parent)
{
}

QString CampaignChannels::Channel::text() const
{
    return QLocale().language() == QLocale::English && !nameEn.isEmpty() ? nameEn : name;
}

QList<Statement> CampaignChannels::question() const
{
    return {SqlStore::instance().statement("campaigns/list_campaign_channels", {{QStringLiteral("record"), record()}})};
}

void CampaignChannels::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.first();
    for (int i = 0; i < rows.rows.size(); ++i) {
        Channel channel;
        channel.channel = rows.value(i, u"channel_id").toUuid();
        channel.name = rows.value(i, u"name").toString();
        channel.nameEn = rows.value(i, u"name_en").toString();
        channel.type = rows.value(i, u"channel_type").toString();
        channel.perClick = rows.value(i, u"per_click").toString();
        channel.perImpression = rows.value(i, u"per_impression").toString();
        channel.currency = rows.value(i, u"currency").toString();
        channel.row = rows.value(i, u"id").toUuid();
        channel.version = rows.value(i, u"version").toInt();
        channel.budget = rows.value(i, u"budget").toString();
        channel.cost = rows.value(i, u"cost").toString();
        m_currency = rows.value(i, u"campaign_currency").toString();
        m_channels.append(channel);
    }
}

QString CampaignChannels::budgets() const
{
    Decimal sum(0, 2);
    for (const Channel &channel : m_channels)
        if (const std::optional<Decimal> budget = Decimal::fromText(channel.budget))
            sum = sum.plus(*budget).value_or(sum);
    return sum.toText();
}

} // namespace punte
