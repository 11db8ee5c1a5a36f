// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/dashboard/MarkRows.h"

#include "models/db/SqlStore.h"

namespace punte {

namespace {

DashboardSums markSums(const ResultSet &rows, int i, qint64 count)
{
    return {count, rows.value(i, u"impressions").toLongLong(), rows.value(i, u"clicks").toLongLong(), rows.value(i, u"conversions").toLongLong(), rows.value(i, u"cost_minor").toLongLong(),
        rows.value(i, u"revenue_minor").toLongLong()};
}

} // namespace

QList<Statement> MarkRows::question(const DashboardMark &mark)
{
    const SqlStore &store = SqlStore::instance();
    return {store.statement("campaigns/list_mark_rows", {{QStringLiteral("mark"), mark.toJson()}, {QStringLiteral("most"), mostListed}}),
        store.statement("campaigns/sum_mark_rows", {{QStringLiteral("mark"), mark.toJson()}})};
}

MarkRows MarkRows::read(const QList<ResultSet> &results)
{
    MarkRows all;
    const ResultSet &list = results.at(0);
    for (int i = 0; i < list.rows.size(); ++i)
        all.rows.append({list.value(i, u"kind").toByteArray(), list.value(i, u"id").toUuid(), list.value(i, u"day").toDate(), list.value(i, u"campaign_id").toUuid(),
            list.value(i, u"campaign").toString(), list.value(i, u"channel").toString(), list.value(i, u"channel_en").toString(), list.value(i, u"word").toString(),
            list.value(i, u"currency").toByteArray(), list.value(i, u"person_id").toUuid(), list.value(i, u"person").toString(), list.value(i, u"number").toLongLong(),
            list.value(i, u"successes").toLongLong(), markSums(list, i, 1)});
    const ResultSet &sums = results.at(1);
    all.count = sums.value(0, u"rows").toLongLong();
    all.number = sums.value(0, u"number").toLongLong();
    all.successes = sums.value(0, u"successes").toLongLong();
    all.sums = markSums(sums, 0, all.count);
    return all;
}

} // namespace punte
