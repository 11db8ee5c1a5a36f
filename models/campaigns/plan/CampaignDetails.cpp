// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignDetails.h"

#include "models/core/Clock.h"
#include "models/core/Decimal.h"
#include "models/db/SqlStore.h"

namespace punte {

CampaignDetails::CampaignDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"marketing.marketing_campaigns", "marketing.campaign_metrics", "marketing.campaign_runs"}, parent)
{
}

QList<Statement> CampaignDetails::question() const
{
    const SqlStore &store = SqlStore::instance();
    return {store.statement("campaigns/list_next_states", {{QStringLiteral("record"), record()}}),
        store.statement("campaigns/read_campaign_money", {{QStringLiteral("record"), record()}}),
        store.statement("campaigns/list_next_runs", {{QStringLiteral("record"), record()}, {QStringLiteral("after"), Clock::now()}})};
}

void CampaignDetails::forget()
{
    m_steps.clear();
    m_nextRuns.clear();
    m_total = m_currency = m_spent = m_typed = QString();
}

void CampaignDetails::take(const QList<ResultSet> &results)
{
    const ResultSet &steps = results.at(0);
    for (int i = 0; i < steps.rows.size(); ++i)
        m_steps.append({steps.value(i, u"state").toString(), steps.value(i, u"missing").toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)});
    const ResultSet &money = results.at(1);
    if (!money.rows.isEmpty()) {
        m_total = money.value(0, u"total").toString();
        m_currency = money.value(0, u"currency").toString();
        m_spent = money.value(0, u"spent").toString();
        m_typed = money.value(0, u"typed").toString();
    }
    const ResultSet &runs = results.at(2);
    for (int i = 0; i < runs.rows.size(); ++i)
        m_nextRuns.append(runs.value(i, u"planned_for").toDateTime());
}

bool CampaignDetails::isOverspent() const
{
    const std::optional<Decimal> spent = Decimal::fromText(m_spent);
    const std::optional<Decimal> total = Decimal::fromText(m_total);
    return spent && total && *spent > *total;
}

} // namespace punte
