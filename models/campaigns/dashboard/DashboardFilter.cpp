// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/dashboard/DashboardFilter.h"

#include <QJsonArray>

namespace punte {

namespace {

void putIds(QJsonObject &json, const char *key, const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    QJsonArray array;
    for (const QUuid &id : ids)
        array.append(id.toString(QUuid::WithoutBraces));
    json.insert(QLatin1String(key), array);
}

void putText(QJsonObject &json, const char *key, const QByteArray &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), QString::fromLatin1(text));
}

void putDate(QJsonObject &json, const char *key, QDate date)
{
    if (date.isValid())
        json.insert(QLatin1String(key), date.toString(Qt::ISODate));
}

} // namespace

void DashboardFilter::compareWithBefore()
{
    beforeTo = from.addDays(-1);
    beforeFrom = beforeTo.addDays(-from.daysTo(to));
}

void DashboardFilter::compareWithLastYear()
{
    beforeFrom = from.addYears(-1);
    beforeTo = to.addYears(-1);
}

DashboardMark DashboardMark::metrics(const DashboardFilter &filter, const QByteArray &currency)
{
    DashboardMark mark;
    mark.from = filter.from;
    mark.to = filter.to;
    mark.campaigns = filter.campaigns;
    mark.channels = filter.channels;
    mark.currency = currency;
    return mark;
}

DashboardMark DashboardMark::sends(const DashboardFilter &filter, const QByteArray &state)
{
    DashboardMark mark;
    mark.kind = Kind::Sends;
    mark.from = filter.from;
    mark.to = filter.to;
    mark.campaigns = filter.campaigns;
    mark.state = state;
    return mark;
}

QJsonObject DashboardMark::toJson() const
{
    constexpr const char *kinds[]{"metrics", "spent", "sends", "variant", "attribution", "unattributed"};
    QJsonObject json{{QStringLiteral("kind"), QLatin1String(kinds[int(kind)])}};
    putDate(json, "from", from);
    putDate(json, "to", to);
    putIds(json, "campaigns", campaigns);
    putIds(json, "channels", channels);
    putText(json, "currency", currency);
    putText(json, "state", state);
    putText(json, "model", model);
    if (!campaign.isNull())
        json.insert(QStringLiteral("campaign"), campaign.toString(QUuid::WithoutBraces));
    if (!variant.isNull())
        json.insert(QStringLiteral("variant"), variant.toString(QUuid::WithoutBraces));
    return json;
}

} // namespace punte
