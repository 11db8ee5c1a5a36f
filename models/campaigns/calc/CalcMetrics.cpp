// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/calc/CampaignCalc.h"
#include "models/campaigns/metrics/BudgetPace.h"
#include "models/campaigns/metrics/CampaignRates.h"
#include "models/campaigns/metrics/MetricChange.h"
#include "models/campaigns/metrics/SendRates.h"
#include "models/core/CalcJson.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr qint64 mostCounted = 9'007'199'254'740'991;

/// A rate as a number; null where there is none.
QJsonValue rateValue(const std::optional<Decimal> &rate)
{
    return rate ? QJsonValue(rate->toText().toDouble()) : QJsonValue();
}

Result<std::optional<Decimal>> amountAt(const QJsonObject &row, const char *key, const QString &where)
{
    const QJsonValue found = row.value(QLatin1String(key));
    if (found.isNull() || found.isUndefined())
        return std::optional<Decimal>();
    const auto amount = CalcJson::decimalAt(found, where + QLatin1String(key));
    if (!amount)
        return std::unexpected(amount.error());
    return std::optional(*amount);
}

Result<MetricSums> metricRow(const QJsonObject &row, const QString &where)
{
    if (const auto known = CalcJson::onlyKeys(row, {"impressions", "clicks", "conversions", "cost", "revenue"}); !known)
        return std::unexpected(known.error());
    MetricSums sums;
    const std::pair<const char *, qint64 *> counts[] = {{"impressions", &sums.impressions}, {"clicks", &sums.clicks}, {"conversions", &sums.conversions}};
    for (const auto &[key, count] : counts) {
        const auto read = CalcJson::wholeNumberAt(row.value(QLatin1String(key)), where + QLatin1String(key), 0, mostCounted);
        if (!read)
            return std::unexpected(read.error());
        *count = *read;
    }
    const auto cost = amountAt(row, "cost", where);
    const auto revenue = amountAt(row, "revenue", where);
    if (!cost || !revenue)
        return std::unexpected(cost ? revenue.error() : cost.error());
    sums.cost = *cost;
    sums.revenue = *revenue;
    if (const auto checked = checkMetrics(sums); !checked)
        return std::unexpected(checked.error());
    return sums;
}

QJsonObject ratesOf(const MetricSums &sums)
{
    QJsonArray flags;
    for (const QByteArray &flag : metricFlags(sums))
        flags.append(QString::fromLatin1(flag));
    return {{QStringLiteral("ctr"), rateValue(clickThroughRate(sums))},
            {QStringLiteral("cvr"), rateValue(conversionRate(sums))},
            {QStringLiteral("cpc"), rateValue(costPerClick(sums))},
            {QStringLiteral("roi"), rateValue(returnOnInvestment(sums))},
            {QStringLiteral("flags"), flags}};
}

/// Parallel lists of all rows, and "total" as the rates of their sums.
Result<QJsonObject> ratesOfRows(const QJsonArray &rows)
{
    QList<MetricSums> sums;
    QJsonObject lists;
    for (const char *key : {"ctr", "cvr", "cpc", "roi", "flags"})
        lists.insert(QLatin1String(key), QJsonArray());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString where = CalcJson::place(QStringLiteral("rows"), i);
        if (!rows[i].isObject())
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is not an object.").arg(where));
        const auto row = metricRow(rows[i].toObject(), where + u'.');
        if (!row)
            return std::unexpected(row.error());
        sums.append(*row);
        const QJsonObject rates = ratesOf(*row);
        for (auto it = rates.begin(); it != rates.end(); ++it) {
            QJsonArray list = lists.value(it.key()).toArray();
            list.append(it.value());
            lists.insert(it.key(), list);
        }
    }
    const auto total = totalMetrics(sums);
    if (!total)
        return std::unexpected(total.error());
    lists.insert(QStringLiteral("total"), ratesOf(*total));
    return lists;
}

/// Text or number or null of one place of a list.
Result<std::optional<Decimal>> figureAt(const QJsonArray &list, qsizetype index, const char *key)
{
    if (list[index].isNull())
        return std::optional<Decimal>();
    const auto figure = CalcJson::decimalAt(list[index], CalcJson::place(QLatin1String(key), index));
    if (!figure)
        return std::unexpected(figure.error());
    return std::optional(*figure);
}

} // namespace

Result<QJsonObject> calcCampaignRates(const QJsonObject &input)
{
    if (input.contains(QLatin1String("rows"))) {
        if (const auto known = CalcJson::onlyKeys(input, {"rows"}); !known)
            return std::unexpected(known.error());
        const auto rows = CalcJson::list(input, "rows");
        return rows ? ratesOfRows(*rows) : std::unexpected(rows.error());
    }
    const auto row = metricRow(input, QString());
    return row ? ratesOf(*row) : Result<QJsonObject>(std::unexpected(row.error()));
}

Result<QJsonObject> calcSendRates(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"sent", "delivered", "clicked", "bookings"}); !known)
        return std::unexpected(known.error());
    SendSums sums;
    const std::pair<const char *, qint64 *> counts[] = {
        {"sent", &sums.sent}, {"delivered", &sums.delivered}, {"clicked", &sums.clicked}, {"bookings", &sums.bookings}};
    for (const auto &[key, count] : counts) {
        const auto read = CalcJson::wholeNumber(input, key, 0, mostCounted);
        if (!read)
            return std::unexpected(read.error());
        *count = *read;
    }
    QJsonArray flags;
    for (const QByteArray &flag : sendFlags(sums))
        flags.append(QString::fromLatin1(flag));
    return QJsonObject{{QStringLiteral("delivery_rate"), rateValue(deliveryRate(sums))},
                       {QStringLiteral("click_rate"), rateValue(clickRate(sums))},
                       {QStringLiteral("conversion_rate"), rateValue(bookingRate(sums))},
                       {QStringLiteral("flags"), flags}};
}

Result<QJsonObject> calcMetricChange(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"now", "before"}); !known)
        return std::unexpected(known.error());
    const auto now = CalcJson::list(input, "now");
    const auto before = CalcJson::list(input, "before");
    if (!now || !before)
        return std::unexpected(now ? before.error() : now.error());
    if (now->size() != before->size())
        return CalcJson::refuse(QCoreApplication::translate("Calc", "“now” and “before” are not equally long."));
    QJsonArray points;
    QJsonArray percent;
    for (qsizetype i = 0; i < now->size(); ++i) {
        const auto present = figureAt(*now, i, "now");
        const auto past = figureAt(*before, i, "before");
        if (!present || !past)
            return std::unexpected(present ? past.error() : present.error());
        points.append(rateValue(changeInPoints(*present, *past)));
        percent.append(rateValue(changeInPercent(*present, *past)));
    }
    return QJsonObject{{QStringLiteral("points"), points}, {QStringLiteral("percent"), percent}};
}

Result<QJsonObject> calcBudgetPace(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"budget", "currency", "start", "end", "day"}); !known)
        return std::unexpected(known.error());
    const auto text = CalcJson::exactText(input.value(QLatin1String("budget")));
    const auto start = CalcJson::day(input, "start");
    const auto end = CalcJson::day(input, "end");
    const auto today = CalcJson::day(input, "day");
    if (!text)
        return std::unexpected(text.error());
    if (!start || !end || !today)
        return std::unexpected(!start ? start.error() : !end ? end.error() : today.error());
    const auto budget = Money::fromText(*text, input.value(QLatin1String("currency")).toString(QStringLiteral("RON")).toLatin1());
    if (!budget)
        return std::unexpected(budget.error());
    const auto expected = expectedSpend(*budget, *start, *end, *today);
    if (!expected)
        return std::unexpected(expected.error());
    return QJsonObject{{QStringLiteral("expected"), expected->toText()}};
}

} // namespace punte
