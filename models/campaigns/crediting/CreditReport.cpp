// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/crediting/CreditReport.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace punte {

int modelPlace(QByteArrayView key)
{
    for (std::size_t i = 0; i < attributionModels.size(); ++i)
        if (attributionModelKey(attributionModels.at(i)) == key)
            return int(i);
    return -1;
}

namespace {

qint64 wholeNumber(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toInteger(); }

QByteArray currencyOf(const QJsonObject &json) { return json.value(QStringLiteral("currency")).toString().toLatin1(); }

void addShare(QList<CreditShare> &shares, const QJsonObject &json)
{
    const int place = modelPlace(json.value(QStringLiteral("model")).toString().toLatin1());
    if (place < 0)
        return;
    const QUuid campaign = QUuid::fromString(json.value(QStringLiteral("campaign_id")).toString());
    const QByteArray currency = currencyOf(json);
    auto share = std::ranges::find_if(shares, [&](const CreditShare &each) { return each.campaign == campaign && each.currency == currency; });
    if (share == shares.end()) {
        shares.append({campaign, json.value(QStringLiteral("campaign")).toString(), currency, {}, {}, wholeNumber(json, "conversions")});
        share = std::prev(shares.end());
    }
    share->money.at(std::size_t(place)) = wholeNumber(json, "money");
    share->credit.at(std::size_t(place)) = json.value(QStringLiteral("credit")).toDouble();
}

} // namespace

CreditReport CreditReport::read(const QJsonObject &json)
{
    CreditReport report;
    report.computedAt = QDateTime::fromString(json.value(QStringLiteral("computed_at")).toString(), Qt::ISODateWithMs).toLocalTime();
    report.stale = json.value(QStringLiteral("stale")).toBool();
    report.lookbackDays = json.value(QStringLiteral("lookback_days")).toInt(90);
    report.halfLifeDays = json.value(QStringLiteral("half_life_days")).toInt(7);
    const QJsonArray totals = json.value(QStringLiteral("totals")).toArray();
    for (const QJsonValue &each : totals) {
        const QJsonObject total = each.toObject();
        report.totals.append({currencyOf(total), wholeNumber(total, "conversions"), wholeNumber(total, "value"), wholeNumber(total, "unattributed"), wholeNumber(total, "unattributed_value")});
    }
    const QJsonArray rows = json.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &each : rows)
        addShare(report.shares, each.toObject());
    const auto linear = std::size_t(modelPlace("LINEAR"));
    std::ranges::sort(report.shares, [linear](const CreditShare &a, const CreditShare &b) { return std::tuple(-a.money.at(linear), a.name, a.campaign) < std::tuple(-b.money.at(linear), b.name, b.campaign); });
    return report;
}

const CreditTotal *CreditReport::total(const QByteArray &currency) const
{
    const auto found = std::ranges::find(totals, currency, &CreditTotal::currency);
    return found == totals.end() ? nullptr : &*found;
}

QList<CreditShare> CreditReport::sharesIn(const QByteArray &currency) const
{
    QList<CreditShare> some;
    std::ranges::copy_if(shares, std::back_inserter(some), [&](const CreditShare &share) { return share.currency == currency; });
    return some;
}

} // namespace punte
