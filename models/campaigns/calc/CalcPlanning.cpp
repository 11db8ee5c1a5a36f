// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/Assignment.h"
#include "models/campaigns/abtests/MillerSampleSize.h"
#include "models/campaigns/abtests/Power.h"
#include "models/campaigns/calc/CalcCounts.h"
#include "models/campaigns/calc/CampaignCalc.h"

#include <QCoreApplication>

#include <cmath>

namespace punte {

namespace {

/// The power of a size, or the size for a power: whichever the input does not give.
Result<QJsonObject> powerAnswer(const QJsonObject &input, const PowerPlan &plan)
{
    const bool hasSize = input.contains(QLatin1String("n_per_group"));
    if (hasSize == input.contains(QLatin1String("power")))
        return CalcJson::refuse(QCoreApplication::translate("Calc", "Give either “n_per_group” or “power”."));
    const auto given = CalcJson::number(input, hasSize ? "n_per_group" : "power");
    if (!given)
        return std::unexpected(given.error());
    const auto answer = hasSize ? powerOfSize(plan, *given) : sizeForPower(plan, *given);
    if (!answer)
        return std::unexpected(answer.error());
    if (hasSize)
        return QJsonObject{{QStringLiteral("power"), *answer}};
    return QJsonObject{{QStringLiteral("n_per_group"), *answer}, {QStringLiteral("n_ceiling"), qint64(std::ceil(*answer))}};
}

/// Percentages of at most two decimals as buckets of 10,000.
Result<QList<int>> splitOf(const QJsonObject &input)
{
    return CalcJson::eachUnder(input, "split_percent", [](const QJsonValue &found, const QString &where) -> Result<int> {
        const auto share = CalcJson::decimalAt(found, where);
        if (!share)
            return std::unexpected(share.error());
        const auto rounded = share->rescaled(2);
        const auto units = rounded && *rounded == *share ? rounded->units() : std::nullopt;
        if (!units || *units < 0 || *units > assignmentBuckets)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is not a percentage of at most two decimals.").arg(where));
        return int(*units);
    });
}

} // namespace

Result<QJsonObject> calcPower(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"p1", "p2", "alpha", "n_per_group", "power"}); !known)
        return std::unexpected(known.error());
    const auto first = CalcJson::number(input, "p1");
    const auto second = CalcJson::number(input, "p2");
    const auto alpha = CalcJson::number(input, "alpha", 0.05);
    if (!first || !second || !alpha)
        return std::unexpected(!first ? first.error() : !second ? second.error() : alpha.error());
    return powerAnswer(input, {*first, *second, *alpha});
}

Result<QJsonObject> calcMiller(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"baseline", "absolute_mde", "power", "alpha"}); !known)
        return std::unexpected(known.error());
    const auto baseline = CalcJson::number(input, "baseline");
    const auto difference = CalcJson::number(input, "absolute_mde");
    const auto power = CalcJson::number(input, "power", 0.8);
    const auto alpha = CalcJson::number(input, "alpha", 0.05);
    for (const auto *each : {&baseline, &difference, &power, &alpha})
        if (!*each)
            return std::unexpected(each->error());
    const auto size = millerSampleSize(*baseline, *difference, *power, *alpha);
    if (!size)
        return std::unexpected(size.error());
    return QJsonObject{{QStringLiteral("n_per_group"), *size}};
}

Result<QJsonObject> calcAssignment(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"test_id", "customer_ids", "split_percent"}); !known)
        return std::unexpected(known.error());
    const auto test = CalcJson::exactText(input.value(QLatin1String("test_id")));
    const auto customers = CalcJson::list(input, "customer_ids");
    const auto split = splitOf(input);
    if (!test || !customers || !split)
        return std::unexpected(!test ? test.error() : !customers ? customers.error() : split.error());
    QJsonArray buckets;
    QJsonArray variants;
    for (const QJsonValue &each : *customers) {
        const auto customer = CalcJson::exactText(each);
        if (!customer)
            return std::unexpected(customer.error());
        const int bucket = assignmentBucket(test->toUtf8(), customer->toUtf8());
        const auto variant = variantOfBucket(bucket, *split);
        if (!variant)
            return std::unexpected(variant.error());
        buckets.append(bucket);
        variants.append(*variant);
    }
    return QJsonObject{{QStringLiteral("bucket"), buckets}, {QStringLiteral("variant"), variants}};
}

} // namespace punte
